"""What counts as an open point: the table of kinds, what each needs to be read, and the limits a person may move."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

_HOUR = 3600
_MINUTE = 60


class PointKind(StrEnum):
    """What may be wrong with tracked time, or missing."""

    MISSING_DAY = "missing-day"
    DAY_OFF_TARGET = "day-off-target"
    WEEK_OFF_TARGET = "week-off-target"
    LONG_DAY = "long-day"
    LONG_WEEK = "long-week"
    OVERLAP = "overlap"
    SHORT_BREAK = "short-break"
    SHORT_REST = "short-rest"
    LONG_ENTRY = "long-entry"
    SHORT_ENTRY = "short-entry"
    DURATION_DIFFERS = "duration-differs"
    OVER_MIDNIGHT = "over-midnight"
    FUTURE_ENTRY = "future-entry"
    NO_PROJECT = "no-project"
    ARCHIVED_PROJECT = "archived-project"
    NO_DESCRIPTION = "no-description"
    NO_TASK = "no-task"
    BILLABLE_ON_UNBILLABLE = "billable-on-unbillable"
    UNBILLABLE_ON_BILLABLE = "unbillable-on-billable"
    WEEKEND_WORK = "weekend-work"
    HOLIDAY_WORK = "holiday-work"
    OVER_ESTIMATE = "over-estimate"
    NOT_SUBMITTED = "not-submitted"
    NOT_APPROVED = "not-approved"


class PointNeed(StrEnum):
    """What must have been read to tell."""

    HOURS = "hours"
    DAYS = "days"
    TARGETS = "targets"  # days, and the file of working hours
    ENTRIES = "entries"
    PROJECT_LIST = "project-list"
    TIME_SHEETS = "time-sheets"


class PointRow(NamedTuple):
    """One line of the table.

    Attributes:
        is_on: whether it counts unless the person says otherwise.
        limits: names of the fields of `PointRules` that it looks at.
    """

    need: PointNeed
    is_on: bool
    limits: tuple[str, ...] = ()


POINT_TABLE: dict[PointKind, PointRow] = {
    PointKind.MISSING_DAY: PointRow(PointNeed.DAYS, True),
    PointKind.DAY_OFF_TARGET: PointRow(PointNeed.TARGETS, False),
    PointKind.WEEK_OFF_TARGET: PointRow(PointNeed.TARGETS, False),
    PointKind.LONG_DAY: PointRow(PointNeed.DAYS, True, ("day_seconds",)),
    PointKind.LONG_WEEK: PointRow(PointNeed.DAYS, True, ("week_seconds",)),
    PointKind.OVERLAP: PointRow(PointNeed.ENTRIES, True),
    PointKind.SHORT_BREAK: PointRow(PointNeed.ENTRIES, False, ("break_seconds", "long_break_seconds")),
    PointKind.SHORT_REST: PointRow(PointNeed.ENTRIES, False, ("rest_seconds",)),
    PointKind.LONG_ENTRY: PointRow(PointNeed.ENTRIES, True, ("long_entry_seconds",)),
    PointKind.SHORT_ENTRY: PointRow(PointNeed.ENTRIES, True, ("short_entry_seconds",)),
    PointKind.DURATION_DIFFERS: PointRow(PointNeed.ENTRIES, True, ("clock_seconds",)),
    PointKind.OVER_MIDNIGHT: PointRow(PointNeed.ENTRIES, True),
    PointKind.FUTURE_ENTRY: PointRow(PointNeed.ENTRIES, True),
    PointKind.NO_PROJECT: PointRow(PointNeed.HOURS, True),
    PointKind.ARCHIVED_PROJECT: PointRow(PointNeed.HOURS, True),
    PointKind.NO_DESCRIPTION: PointRow(PointNeed.ENTRIES, False),
    PointKind.NO_TASK: PointRow(PointNeed.ENTRIES, False),
    PointKind.BILLABLE_ON_UNBILLABLE: PointRow(PointNeed.ENTRIES, False),
    PointKind.UNBILLABLE_ON_BILLABLE: PointRow(PointNeed.ENTRIES, False),
    PointKind.WEEKEND_WORK: PointRow(PointNeed.DAYS, False),
    PointKind.HOLIDAY_WORK: PointRow(PointNeed.TARGETS, False),
    PointKind.OVER_ESTIMATE: PointRow(PointNeed.PROJECT_LIST, True),
    PointKind.NOT_SUBMITTED: PointRow(PointNeed.TIME_SHEETS, False),
    PointKind.NOT_APPROVED: PointRow(PointNeed.TIME_SHEETS, False),
}

USUAL_KINDS = frozenset(kind for kind, row in POINT_TABLE.items() if row.is_on)


@dataclass(frozen=True, slots=True)
class PointRules:
    """Which kinds count, and from where on. All limits are whole seconds.

    Attributes:
        day_seconds: a day longer than this is a long day; `week_seconds` likewise.
        break_seconds: pause wanted on a day of more than six hours.
        long_break_seconds: pause wanted on a day of more than nine hours.
        rest_seconds: wanted between the end of one day's work and the start of the next day's.
        long_entry_seconds: an entry longer than this is a long one.
        short_entry_seconds: an entry shorter than this is a short one.
        clock_seconds: end minus start may differ from the duration by this much.
        with_today: today counts as a day that is over.
    """

    kinds: frozenset[PointKind] = USUAL_KINDS
    day_seconds: int = 10 * _HOUR
    week_seconds: int = 48 * _HOUR
    break_seconds: int = 30 * _MINUTE
    long_break_seconds: int = 45 * _MINUTE
    rest_seconds: int = 11 * _HOUR
    long_entry_seconds: int = 10 * _HOUR
    short_entry_seconds: int = _MINUTE
    clock_seconds: int = _MINUTE
    with_today: bool = False

    def needs(self, need: PointNeed) -> bool:
        """Whether a kind that counts needs this to be read."""
        return any(POINT_TABLE[kind].need is need for kind in self.kinds)
