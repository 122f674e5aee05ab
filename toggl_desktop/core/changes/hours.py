"""Hours as they are compared: seconds of one person on one project in one stretch of days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.report.report import Report


class HoursKey(NamedTuple):
    """Whose time, on what (None: without a project), in which days."""

    user_id: int
    project_id: int | None
    days: Period


class ProjectName(NamedTuple):
    """A project as it is shown; the client is empty where there is none."""

    client: str
    name: str


@dataclass(frozen=True, slots=True)
class EntryFact:
    """One time entry, as far as a workbook tells of it.

    Attributes:
        entry_id: Toggl's id, as text.
        days: the day on which it started.
    """

    entry_id: str
    person: str
    project: ProjectName
    description: str
    days: Period
    seconds: int


@dataclass(frozen=True, slots=True)
class Hours:
    """All hours of one workbook or report.

    Attributes:
        period: all days that it covers.
        seconds: at least one for each key.
        entries: by their id; None where only sums are known.
    """

    period: Period
    seconds: Mapping[HoursKey, int]
    people: Mapping[int, str] = field(default_factory=dict)
    projects: Mapping[int | None, ProjectName] = field(default_factory=dict)
    entries: Mapping[str, EntryFact] | None = None

    @property
    def total_seconds(self) -> int:
        """Everything."""
        return sum(self.seconds.values())


def hours_of_report(report: Report) -> Hours:
    """The hours of a report, as its sheet `Data` shows them."""
    seconds: dict[HoursKey, int] = {}
    for row in report.rows:
        if row.tracked_seconds:
            key = HoursKey(row.user_id, row.project_id, report.intervals[row.interval])
            seconds[key] = seconds.get(key, 0) + row.tracked_seconds
    return Hours(
        period=report.period,
        seconds=seconds,
        people={user.id: user.name for user in report.users},
        projects={project.id: ProjectName(project.client_name or "", project.name) for project in report.projects},
    )
