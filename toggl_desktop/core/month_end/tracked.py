"""What open points are looked for in, and what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from toggl_desktop.core.choices.open_points import PointKind, PointNeed
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.month_end.targets import Targets
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.time_sheets import TimeSheetState


class TrackedEntry(NamedTuple):
    """One finished time entry.

    Attributes:
        entry_id: None where Toggl sent none.
        task: its name; empty without one.
        is_billable: None where Toggl does not say.
        day: on which it began, by its owner's clock.
        start_second: of the clock on that day.
        end_second: likewise, 86,400 and more on later days; None without an end.
        started_at: seconds since 1970 in UTC.
        span_seconds: from start to stop; None without stop.
        seconds: the duration as sent.
    """

    entry_id: int | None
    user_id: int
    project_id: int | None
    task: str
    description: str
    is_billable: bool | None
    day: date
    start_second: int
    end_second: int | None
    started_at: int
    span_seconds: int | None
    seconds: int

    @property
    def ended_at(self) -> int:
        """Seconds since 1970; by its duration where the end is missing or lies before the start."""
        span = self.span_seconds
        return self.started_at + (self.seconds if span is None or span < 0 else span)


@dataclass(frozen=True, slots=True)
class Tracked:
    """Everything that was read of a period, for the people and projects of a report.

    Attributes:
        through: the last day that counts as over; before the period's first day when none does.
        now: seconds since 1970; entries that begin later are in the future.
        users: whose time is looked at, with time or without.
        hours: seconds by person and project over the whole period.
        days: the same by person and day; None where the days were not read.
        entries: None where they were not read.
        targets: None without a file of working hours.
        absent: seconds on projects and tags that mean an absence, by person and day.
        time_sheets: None where they were not read.
    """

    period: Period
    first_weekday: int
    through: date
    now: int
    users: Sequence[User]
    projects: Mapping[int, Project]
    hours: Mapping[tuple[int, int | None], int]
    days: Mapping[tuple[int, date], Mapping[int | None, int]] | None = None
    entries: Sequence[TrackedEntry] | None = None
    targets: Targets | None = None
    absent: Mapping[tuple[int, date], int] = field(default_factory=dict)
    time_sheets: Sequence[TimeSheetState] | None = None


class OpenPoint(NamedTuple):
    """One thing to look at.

    Attributes:
        user_id: None for a point that is about a project.
        day: None for a point about the whole period.
        value: seconds; what they are, the kind says.
        limit: seconds; None where there is none.
        is_without_project: the point is about time without a project.
        start_second: of the entry, by the clock on `day`.
    """

    kind: PointKind
    user_id: int | None = None
    day: date | None = None
    value: int | None = None
    limit: int | None = None
    project_id: int | None = None
    is_without_project: bool = False
    entry_id: int | None = None
    description: str = ""
    start_second: int | None = None


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What was found, and what could not be looked for.

    Attributes:
        points: by person and day; what is about a project stands last.
        unchecked: kinds that count but whose need was not read, with that need.
    """

    points: tuple[OpenPoint, ...] = ()
    unchecked: Mapping[PointKind, PointNeed] = field(default_factory=dict)

    @property
    def unmet_needs(self) -> tuple[PointNeed, ...]:
        """What would have to be read to look for everything, each once."""
        return tuple(dict.fromkeys(self.unchecked.values()))

    def count_by_user(self) -> dict[int, int]:
        """How many points each person has."""
        counts: dict[int, int] = {}
        for point in self.points:
            if point.user_id is not None:
                counts[point.user_id] = counts.get(point.user_id, 0) + 1
        return counts
