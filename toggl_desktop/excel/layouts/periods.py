"""Periods in words, and the headings of a split."""

from __future__ import annotations

from datetime import date, timedelta

from toggl_desktop.core.choices.period import Period, Split, month_of, week_of
from toggl_desktop.core.report.report import Report
from toggl_desktop.excel.texts import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, Texts

_DAYS_FROM_ANY_FIRST_DAY_TO_THURSDAY = {weekday: (4 - weekday) % 7 for weekday in range(7)}


def period_words(period: Period, texts: Texts) -> str:
    """The period as people say it: ``October 2026``, ``1–15 October 2026``, ``28 September – 4 October 2026``."""
    first, last = period.start_date, period.end_date
    first_month, last_month = texts(MONTHS[first.month - 1]), texts(MONTHS[last.month - 1])
    if period.is_whole_month:
        return texts("{month} {year}", month=first_month, year=first.year)
    if first == last:
        return texts("{day} {month} {year}", day=first.day, month=first_month, year=first.year)
    if (first.year, first.month) == (last.year, last.month):
        return texts(
            "{first_day}–{last_day} {month} {year}",
            first_day=first.day,
            last_day=last.day,
            month=first_month,
            year=first.year,
        )
    if first.year != last.year:
        return texts(
            "{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}",
            first_day=first.day,
            first_month=first_month,
            first_year=first.year,
            last_day=last.day,
            last_month=last_month,
            last_year=last.year,
        )
    if first == month_of(first).start_date and last == month_of(last).end_date:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        return texts(
            "{first_month} – {last_month} {year}", first_month=first_month, last_month=last_month, year=first.year
        )
    return texts(
        "{first_day} {first_month} – {last_day} {last_month} {year}",
        first_day=first.day,
        first_month=first_month,
        last_day=last.day,
        last_month=last_month,
        year=first.year,
    )


def interval_headings(report: Report, texts: Texts) -> list[str]:
    """A heading for each interval of the report."""
    intervals = report.intervals
    first_weekday = intervals[1].start_date.isoweekday() % 7 if len(intervals) > 1 else report.profile.first_weekday
    return [interval_heading(interval, report.split, first_weekday, texts) for interval in intervals]


def interval_heading(interval: Period, split: Split, first_weekday: int, texts: Texts) -> str:
    """A heading that differs from that of every other interval and sorts by time.

    ``2026-10 Oct``, ``2026-W41 (5–11 Oct)``, ``2026-10-05 Mon``. A week has the number of the ISO week that its
    Thursday lies in, so that weeks that begin on Sunday have one number too.
    """
    start = interval.start_date
    match split:
        case Split.MONTH:
            return texts(
                "{year}-{number} {month}",
                year=start.year,
                number=f"{start.month:02d}",
                month=_short_month(start, texts),
            )
        case Split.WEEK:
            first = week_of(start, first_weekday).start_date
            thursday = first + timedelta(days=_DAYS_FROM_ANY_FIRST_DAY_TO_THURSDAY[first_weekday % 7])
            year, week, _ = thursday.isocalendar()
            return texts(
                "{year}-W{week} ({days})", year=year, week=f"{week:02d}", days=_unbroken(_short_days(interval, texts))
            )
        case _:
            weekday = texts(SHORT_WEEKDAYS[start.weekday()])
            return texts("{date} {weekday}", date=start.isoformat(), weekday=weekday)


def _unbroken(days: str) -> str:
    """Days that stay in one line of a heading: a dash without blanks would let them break behind it."""
    return days.replace(" – ", "–").replace("–", " – ").replace(" ", "\u00a0")


def _short_month(day: date, texts: Texts) -> str:
    return texts(SHORT_MONTHS[day.month - 1])


def _short_days(period: Period, texts: Texts) -> str:
    first, last = period.start_date, period.end_date
    if first == last:
        return texts("{day} {month}", day=first.day, month=_short_month(first, texts))
    if first.month == last.month:
        return texts(
            "{first_day}–{last_day} {month}", first_day=first.day, last_day=last.day, month=_short_month(first, texts)
        )
    return texts(
        "{first_day} {first_month} – {last_day} {last_month}",
        first_day=first.day,
        first_month=_short_month(first, texts),
        last_day=last.day,
        last_month=_short_month(last, texts),
    )
