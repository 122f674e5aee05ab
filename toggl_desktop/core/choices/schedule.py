"""When a saved export runs by itself. Times are the computer's own clock time, without a time zone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from toggl_desktop.core.choices.period import add_months, month_of

LAST_SURE_DAY = 28
"""The last day of a month that every month has."""


class Every(StrEnum):
    """How often."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class MonthDay(StrEnum):
    """Days of a month that have no number of their own."""

    LAST = "last"
    FIRST_WORKING = "first-working-day"


@dataclass(frozen=True, slots=True)
class Schedule:
    """Each day, each week or each month at a time.

    Attributes:
        every: how often.
        at: hour and minute.
        weekday: 1 is Monday, 7 is Sunday; for weeks.
        month_day: 1 to 28, or a `MonthDay`; for months. A working day is Monday to Friday.
        since: when this was agreed on; what was due before does not count.

    Raises:
        ValueError: no such day.
    """

    every: Every
    at: time
    weekday: int = 1
    month_day: int | MonthDay = 1
    since: datetime = datetime(2000, 1, 1)

    def __post_init__(self) -> None:
        if not 1 <= self.weekday <= 7:
            raise ValueError(f"no weekday {self.weekday}")
        if not isinstance(self.month_day, MonthDay) and not 1 <= self.month_day <= LAST_SURE_DAY:
            raise ValueError(f"no day {self.month_day} in every month")
        if self.at.second or self.at.microsecond or self.at.tzinfo is not None:
            raise ValueError("hour and minute only")

    def due_at(self, day: date) -> datetime | None:
        """When on this day, if at all."""
        return datetime.combine(day, self.at) if self._is_day(day) else None

    def next_run(self, now: datetime) -> datetime:
        """The first due moment after `now` (and after `since`)."""
        start = max(now, self.since)
        return next(due for day in _days(start.date(), 1) if (due := self.due_at(day)) is not None and due > start)

    def latest_due(self, now: datetime) -> datetime | None:
        """The last due moment that is not after `now`; None before the first one since `since`."""
        for day in _days(now.date(), -1):
            due = self.due_at(day)
            if datetime.combine(day, time.max) < self.since:
                return None
            if due is not None and due <= now:
                return due if due > self.since else None
        return None

    def is_due(self, now: datetime, last_start: datetime | None) -> bool:
        """Whether a run is owed: however many were missed, it is one."""
        due = self.latest_due(now)
        return due is not None and (last_start is None or last_start < due)

    def _is_day(self, day: date) -> bool:
        match self.every:
            case Every.DAY:
                return True
            case Every.WEEK:
                return day.isoweekday() == self.weekday
        match self.month_day:
            case MonthDay.LAST:
                return day == month_of(day).end_date
            case MonthDay.FIRST_WORKING:
                return day == first_working_day(day)
        return day.day == self.month_day


def first_working_day(day: date) -> date:
    """The first Monday to Friday of the month of `day`; it is one of the first three days."""
    first = add_months(day, 0)
    return first + timedelta(days=max(0, 8 - first.isoweekday()) if first.isoweekday() > 5 else 0)


def _days(start: date, step: int) -> Iterator[date]:
    """A bit more than two months of days, which hold every kind of due day."""
    return (start + timedelta(days=step * offset) for offset in range(70))
