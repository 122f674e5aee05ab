"""When a saved export runs by itself, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.ui.texts.formats import format_date, text_locale
from toggl_desktop.ui.texts.translate import translate


def weekday_name(weekday: int) -> str:
    """``Monday`` for 1, in the person's language."""
    return text_locale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)


def month_day_name(day: int | MonthDay) -> str:
    """``on the 15th`` and its relatives."""
    match day:
        case MonthDay.LAST:
            return translate("Schedule", "on the last day")
        case MonthDay.FIRST_WORKING:
            return translate("Schedule", "on the first working day")
    return translate("Schedule", "on day {day}").format(day=day)


def describe_next(schedule: Schedule | None, now: datetime) -> str:
    """The day of the next run, or that there is none; `now` is the computer's clock time."""
    if schedule is None:
        return translate("Schedule", "Run automatically…")
    return translate("Schedule", "Automatic: {when}").format(when=format_date(schedule.next_run(now).date()))


def describe_moment(moment: datetime) -> str:
    """Day and clock time, of the computer's clock."""
    return f"{format_date(moment.date())}, {_time(moment)}"


def every_name(every: Every) -> str:
    """How often, in words."""
    return {
        Every.DAY: lambda: translate("Schedule", "Each day"),
        Every.WEEK: lambda: translate("Schedule", "Each week"),
        Every.MONTH: lambda: translate("Schedule", "Each month"),
    }[every]()


def _time(moment: datetime) -> str:
    from PySide6.QtCore import QTime

    return text_locale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
