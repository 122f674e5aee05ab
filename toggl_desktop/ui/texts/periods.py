"""Periods, presets and splits in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from toggl_desktop.core.choices.period import Period, Preset, Split, month_of, resolve_preset
from toggl_desktop.ui.texts.formats import is_month_first, month_name, text_locale
from toggl_desktop.ui.texts.translate import translate


def preset_name(preset: Preset, today: date) -> str:
    """The name of a preset as it stands in a list; the months before the last one by name, e.g. ``August 2026``.

    Args:
        preset: which one.
        today: today in the profile's time zone.
    """
    if preset in (Preset.TWO_MONTHS_AGO, Preset.THREE_MONTHS_AGO):
        return describe_month(resolve_preset(preset, today, 1).start_date)
    return _PRESETS[preset]()


def custom_preset_name() -> str:
    """The name of the choice that is no preset."""
    return translate("Periods", "Custom")


def split_name(split: Split) -> str:
    """How a split is called in a list."""
    return _SPLITS[split]()


def describe_month(day: date) -> str:
    """Month and year, e.g. ``October 2026``."""
    return translate("Periods", "{month} {year}", "month of a year, e.g. October 2026").format(
        month=month_name(day.month, standalone=True), year=day.year
    )


def describe_period(period: Period) -> str:
    """A period in few words: ``2026``, ``October 2026``, ``July–September 2026``, ``1–15 October 2026``."""
    start, end = period.start_date, period.end_date
    if start == date(start.year, 1, 1) and end == date(start.year, 12, 31):
        return str(start.year)
    if start == month_of(start).start_date and end == month_of(end).end_date:
        return _describe_months(start, end)
    return describe_days(period)


def describe_days(period: Period) -> str:
    """A period by its first and last day, also when it is a whole month: ``1–31 October 2026``."""
    start, end = period.start_date, period.end_date
    if start == end:
        pattern = translate("Periods", "{last_day} {last_month} {last_year}", "one day")
    elif (start.year, start.month) == (end.year, end.month):
        pattern = translate("Periods", "{first_day}–{last_day} {last_month} {last_year}", "days of one month")
    elif start.year == end.year:
        pattern = translate(
            "Periods", "{first_day} {first_month} – {last_day} {last_month} {last_year}", "days of one year"
        )
    else:
        pattern = translate(
            "Periods",
            "{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}",
            "days of several years",
        )
    if is_month_first():
        pattern = _month_first(period)
    return pattern.format(
        first_day=start.day,
        first_month=month_name(start.month),
        first_year=start.year,
        last_day=end.day,
        last_month=month_name(end.month),
        last_year=end.year,
    )


def _month_first(period: Period) -> str:
    start, end = period.start_date, period.end_date
    last = "{last_month} {last_day}, {last_year}"
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return "{last_month} {first_day}–{last_day}, {last_year}"
    first = "{first_month} {first_day}" if start.year == end.year else "{first_month} {first_day}, {first_year}"
    return f"{first} – {last}"


def describe_open_end(period: Period, today: date) -> str:
    """That more hours may still come, e.g. ``November is not over yet``; empty for a period that is over."""
    if period.end_date < today:
        return ""
    if period.is_whole_month:
        name = month_name(period.start_date.month, standalone=True)
        return translate("Periods", "{month} is not over yet").format(month=name)
    return translate("Periods", "not over yet")


def interval_label(interval: Period, split: Split) -> str:
    """One column of a split, short enough for an axis: ``Oct 2026``, ``5–11 Oct``, ``Mon 5 Oct``."""
    from PySide6.QtCore import QLocale

    start, end = interval.start_date, interval.end_date
    locale = text_locale()
    short = QLocale.FormatType.ShortFormat
    match split:
        case Split.NONE:
            return describe_period(interval)
        case Split.MONTH:
            return translate("Periods", "{month} {year}", "short month of a year, e.g. Oct 2026").format(
                month=locale.standaloneMonthName(start.month, short), year=start.year
            )
        case Split.DAY:
            pattern = translate("Periods", "{weekday} {day} {month}", "one day, e.g. Mon 5 Oct")
            return ("{weekday} {month} {day}" if is_month_first() else pattern).format(
                weekday=locale.standaloneDayName(start.isoweekday(), short),
                day=start.day,
                month=locale.monthName(start.month, short),
            )
        case Split.WEEK:
            pattern = translate("Periods", "{first_day} {first_month} – {last_day} {last_month}", "short week")
            if start.month == end.month:
                pattern = translate("Periods", "{first_day}–{last_day} {last_month}", "short week in one month")
            if is_month_first() and start.month == end.month:
                pattern = "{last_month} {first_day}–{last_day}"
            elif is_month_first():
                pattern = "{first_month} {first_day} – {last_month} {last_day}"
            return pattern.format(
                first_day=start.day,
                first_month=locale.monthName(start.month, short),
                last_day=end.day,
                last_month=locale.monthName(end.month, short),
            )


def _describe_months(start: date, end: date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return describe_month(start)
    if start.year != end.year:
        return f"{describe_month(start)} – {describe_month(end)}"
    return translate("Periods", "{first_month}–{last_month} {year}", "months of one year").format(
        first_month=month_name(start.month, standalone=True),
        last_month=month_name(end.month, standalone=True),
        year=end.year,
    )


_PRESETS: dict[Preset, Callable[[], str]] = {
    Preset.TODAY: lambda: translate("Periods", "Today"),
    Preset.YESTERDAY: lambda: translate("Periods", "Yesterday"),
    Preset.LAST_7_DAYS: lambda: translate("Periods", "Last 7 days"),
    Preset.LAST_14_DAYS: lambda: translate("Periods", "Last 14 days"),
    Preset.LAST_30_DAYS: lambda: translate("Periods", "Last 30 days"),
    Preset.THIS_WEEK: lambda: translate("Periods", "This week"),
    Preset.LAST_WEEK: lambda: translate("Periods", "Last week"),
    Preset.THIS_MONTH: lambda: translate("Periods", "This month"),
    Preset.LAST_MONTH: lambda: translate("Periods", "Last month"),
    Preset.THIS_QUARTER: lambda: translate("Periods", "This quarter"),
    Preset.LAST_QUARTER: lambda: translate("Periods", "Last quarter"),
    Preset.THIS_YEAR: lambda: translate("Periods", "This year"),
    Preset.LAST_YEAR: lambda: translate("Periods", "Last year"),
    Preset.FIRST_HALF: lambda: translate("Periods", "1st to 15th"),
    Preset.SECOND_HALF: lambda: translate("Periods", "16th to end of month"),
}

_SPLITS: dict[Split, Callable[[], str]] = {
    Split.NONE: lambda: translate("Periods", "Not split"),
    Split.MONTH: lambda: translate("Periods", "By month"),
    Split.WEEK: lambda: translate("Periods", "By week"),
    Split.DAY: lambda: translate("Periods", "By day"),
}
