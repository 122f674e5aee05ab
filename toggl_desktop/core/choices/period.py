"""Periods of calendar days, the presets that name them, and how a split cuts them.

A day is a calendar day in the profile time zone of whoever owns the time entry; an entry counts in full on its start
day, so that the sums over disjoint periods add up to the sum over the whole (Toggl, section 6 of the API facts).
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from toggl_desktop.core.errors import BadDate, PeriodOutOfRange, PeriodReversed

EARLIEST_DATE = date(2006, 1, 1)
LATEST_DATE = date(2029, 12, 31)
LONGEST_CALL_DAYS = 365
WEEK_DAYS = 7


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start_date` to `end_date`, both included.

    Raises:
        PeriodReversed: the end lies before the start.
    """

    start_date: date
    end_date: date

    def __post_init__(self) -> None:
        if self.end_date < self.start_date:
            raise PeriodReversed(self.start_date, self.end_date)

    @property
    def day_count(self) -> int:
        """Number of days, at least 1."""
        return (self.end_date - self.start_date).days + 1

    @property
    def is_whole_month(self) -> bool:
        """Whether this is exactly one calendar month."""
        return self == month_of(self.start_date)

    def dates(self) -> Iterator[date]:
        """Every day in order."""
        for offset in range(self.day_count):
            yield self.start_date + timedelta(days=offset)

    def contains(self, day: date) -> bool:
        """Whether `day` is one of the days."""
        return self.start_date <= day <= self.end_date


class Split(StrEnum):
    """How the period is cut into columns."""

    NONE = "none"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Preset(StrEnum):
    """Named periods, relative to today."""

    THIS_WEEK = "this-week"
    LAST_WEEK = "last-week"
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    TWO_MONTHS_AGO = "two-months-ago"
    THREE_MONTHS_AGO = "three-months-ago"
    THIS_QUARTER = "this-quarter"
    LAST_QUARTER = "last-quarter"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"
    FIRST_HALF = "1st-15th"
    SECOND_HALF = "16th-end"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "last-7-days"
    LAST_14_DAYS = "last-14-days"
    LAST_30_DAYS = "last-30-days"


def today_in(timezone: str, now: datetime) -> date:
    """Today where the profile lives; in UTC when the time zone's name means nothing to this computer.

    Args:
        timezone: IANA name.
        now: aware time.
    """
    try:
        zone = ZoneInfo(timezone)
    except (ValueError, OSError, KeyError):
        return now.astimezone(UTC).date()
    return now.astimezone(zone).date()


def parse_date(text: str) -> date:
    """Read ``YYYY-MM-DD``.

    Raises:
        BadDate: the text is anything else.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadDate(text) from None
    if day.isoformat() != text:  # fromisoformat also takes 20260102 and 2026-W01-1
        raise BadDate(text)
    return day


def check_reportable(period: Period) -> None:
    """Refuse what Toggl's reports refuse.

    Raises:
        PeriodOutOfRange: a day lies outside 2006-01-01 to 2029-12-31.
    """
    if period.start_date < EARLIEST_DATE or period.end_date > LATEST_DATE:
        raise PeriodOutOfRange(period.start_date, period.end_date)


def add_months(day: date, months: int) -> date:
    """The first day of the month that lies `months` after the month of `day`."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, 1)


def month_of(day: date, months: int = 0) -> Period:
    """The calendar month of `day`, moved by `months`."""
    first = add_months(day, months)
    return Period(first, first.replace(day=calendar.monthrange(first.year, first.month)[1]))


def quarter_of(day: date, quarters: int = 0) -> Period:
    """The calendar quarter of `day`, moved by `quarters`."""
    first = add_months(day, 3 * quarters - (day.month - 1) % 3)
    return Period(first, month_of(first, 2).end_date)


def year_of(day: date, years: int = 0) -> Period:
    """The calendar year of `day`, moved by `years`."""
    return Period(date(day.year + years, 1, 1), date(day.year + years, 12, 31))


def week_of(day: date, first_weekday: int, weeks: int = 0) -> Period:
    """The week of `day`, moved by `weeks`.

    Args:
        day: any day of the week.
        first_weekday: Toggl's ``beginning_of_week``: 0 is Sunday, 1 is Monday.
        weeks: by how many weeks to move.
    """
    back = (day.isoweekday() - first_weekday) % WEEK_DAYS
    first = day - timedelta(days=back) + timedelta(days=WEEK_DAYS * weeks)
    return Period(first, first + timedelta(days=WEEK_DAYS - 1))


def resolve_preset(preset: Preset, today: date, first_weekday: int) -> Period:
    """The days that a preset means today.

    ``1st-15th`` is the first half of this month; ``16th-end`` the latest second half that has begun, as for people
    who are paid twice a month.

    Args:
        preset: which one.
        today: today in the profile's time zone.
        first_weekday: Toggl's ``beginning_of_week``: 0 is Sunday, 1 is Monday.
    """
    return _PRESETS[preset](today, first_weekday)


def _days(first: int, last: int = 0) -> Callable[[date, int], Period]:
    """From `first` to `last` days ago."""
    return lambda today, _: Period(today - timedelta(days=first), today - timedelta(days=last))


def _second_half(today: date) -> Period:
    month = month_of(today, 0 if today.day > 15 else -1)
    return Period(month.start_date.replace(day=16), month.end_date)


_PRESETS: dict[Preset, Callable[[date, int], Period]] = {
    Preset.THIS_WEEK: week_of,
    Preset.LAST_WEEK: lambda today, first_weekday: week_of(today, first_weekday, -1),
    Preset.THIS_MONTH: lambda today, _: month_of(today),
    Preset.LAST_MONTH: lambda today, _: month_of(today, -1),
    Preset.TWO_MONTHS_AGO: lambda today, _: month_of(today, -2),
    Preset.THREE_MONTHS_AGO: lambda today, _: month_of(today, -3),
    Preset.THIS_QUARTER: lambda today, _: quarter_of(today),
    Preset.LAST_QUARTER: lambda today, _: quarter_of(today, -1),
    Preset.THIS_YEAR: lambda today, _: year_of(today),
    Preset.LAST_YEAR: lambda today, _: year_of(today, -1),
    Preset.FIRST_HALF: lambda today, _: Period(today.replace(day=1), today.replace(day=15)),
    Preset.SECOND_HALF: lambda today, _: _second_half(today),
    Preset.TODAY: _days(0),
    Preset.YESTERDAY: _days(1, 1),
    Preset.LAST_7_DAYS: _days(6),
    Preset.LAST_14_DAYS: _days(13),
    Preset.LAST_30_DAYS: _days(29),
}


def follow_start(period: Period, start_date: date) -> Period:
    """`period` with another start; an end that would lie before it follows, so that the kind or length stays.

    A whole month stays one when the new start begins a month.
    """
    if start_date <= period.end_date:
        return Period(start_date, period.end_date)
    if period.is_whole_month and start_date.day == 1:
        return month_of(start_date)
    return Period(start_date, start_date + (period.end_date - period.start_date))


def move_period(period: Period, steps: int) -> Period:
    """The neighbour of the same kind: month for a month, quarter for a quarter, year, half month, else the same length.

    Args:
        period: where to start.
        steps: -1 for the one before, 1 for the one after.
    """
    start, end = period.start_date, period.end_date
    if period == month_of(start):
        return month_of(start, steps)
    if period == quarter_of(start):
        return quarter_of(start, steps)
    if period == year_of(start):
        return year_of(start, steps)
    halves = {
        1: Period(start.replace(day=1), start.replace(day=15)),
        2: Period(start.replace(day=16), month_of(start).end_date),
    }
    for number, half in halves.items():
        if period == half:
            month = month_of(start, (number - 1 + steps) // 2)
            if (number - 1 + steps) % 2 == 0:
                return Period(month.start_date, month.start_date.replace(day=15))
            return Period(month.start_date.replace(day=16), month.end_date)
    length = timedelta(days=period.day_count * steps)
    return Period(start + length, end + length)


def split_period(period: Period, split: Split, first_weekday: int) -> tuple[Period, ...]:
    """Cut a period into calendar months, weeks or days, clipped at its ends; not at all for `Split.NONE`."""
    if split is Split.NONE:
        return (period,)
    pieces: list[Period] = []
    day = period.start_date
    while day <= period.end_date:
        match split:
            case Split.MONTH:
                last = month_of(day).end_date
            case Split.WEEK:
                last = week_of(day, first_weekday).end_date
            case _:
                last = day
        pieces.append(Period(day, min(last, period.end_date)))
        day = pieces[-1].end_date + timedelta(days=1)
    return tuple(pieces)


def legal_calls(period: Period) -> tuple[Period, ...]:
    """Cut a period into the fewest pieces that one report call may cover (at most 365 days each)."""
    pieces: list[Period] = []
    day = period.start_date
    while day <= period.end_date:
        last = min(day + timedelta(days=LONGEST_CALL_DAYS - 1), period.end_date)
        pieces.append(Period(day, last))
        day = last + timedelta(days=1)
    return tuple(pieces)
