"""The report: what one export says, before it becomes cells. Built by `toggl_desktop.core.report.build`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.reading.entry_reading import EntryDifference
from toggl_desktop.core.report.closing import MonthEnd
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.notes import Note
from toggl_desktop.core.report.subject import Subject
from toggl_desktop.core.report.sums import Sums
from toggl_desktop.core.toggl.models import Profile, Project, ProjectDetails, User, Workspace


class ReportRow(NamedTuple):
    """Time of one user on one project in one interval; there is at most one row for each such triple.

    Attributes:
        interval: index into `Report.intervals`.
        project_id: None is time without a project.
        billable_seconds: None where Toggl does not say.
        rounded_seconds: by the report's rounding rule; None without one.
    """

    interval: int
    user_id: int
    project_id: int | None
    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None


class PairRow(NamedTuple):
    """Time of one user on one project over the whole period; at most one row for each such pair.

    `billable_seconds` is Toggl's own figure for the whole period, also where the intervals have none.
    """

    user_id: int
    project_id: int | None
    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None


@dataclass(frozen=True, slots=True)
class EarlierHours:
    """Hours of earlier days under the same filters, to compare with.

    Attributes:
        sums: by user and project; billable time is not compared.
        users: who had time then and has none now, A to Z; `projects` likewise, by client and name.
    """

    period: Period
    sums: Sums
    users: tuple[User, ...] = ()
    projects: tuple[Project, ...] = ()

    @property
    def tracked_seconds(self) -> int:
        """All of it."""
        return sum(tracked for tracked, _ in self.sums.values())


@dataclass(frozen=True, slots=True)
class Report:
    """Hours of one workspace and period, filtered, merged and sorted.

    Attributes:
        intervals: the columns of the split in order; the whole period alone when unsplit.
        users: who is in it, A to Z; ids without a name are called ``User 123`` and have `is_known` False.
        projects: by client and name, time without a project (id None is represented by `Report.has_unassigned`) not
            among them.
        rows: sorted by user, project and interval, in the order of `users` and `projects`, without project last.
        pairs: the same over the whole period, in the same order.
        toggl_sums: what Toggl itself says for the whole period under the same filters; the check sum.
        idle_users: known active people of the selection who tracked nothing, A to Z, whether listed or not.
        details: by project id, when loaded; only of projects whose whole time is in the report.
        divided_project_ids: projects with time of people who are not in the report, or not in the same file.
        request_count: requests that the figures cost in this sitting.
        read_at: aware UTC time of the oldest figure in it.
        made_at: aware UTC time.
        subjects: what the report is cut down to, for its first page; empty when it is about everything.
        listed_users: everybody in the workspace's list, in this report or not, so that names can be told apart the
            same way in every report; `listed_projects` likewise.
        earlier: what the hours are compared with; None for no comparison.
        month_end: open points, targets and balances; None where nobody may see them.
        entries: by day, person and start; None where they were not asked for or Toggl does not give them.
        entry_differences: pairs whose entries do not add up to `toggl_sums`, for somebody is tracking.
        foreign_clocks: people whose entries show the clock as Toggl sent it, for their time zone is not known.
    """

    workspace: Workspace
    profile: Profile
    period: Period
    split: Split
    options: ReportOptions
    intervals: tuple[Period, ...]
    users: tuple[User, ...]
    projects: tuple[Project, ...]
    has_unassigned: bool
    rows: tuple[ReportRow, ...]
    pairs: tuple[PairRow, ...]
    toggl_sums: Sums
    idle_users: tuple[User, ...]
    details: Mapping[int, ProjectDetails]
    details_loaded: bool
    selected_project_names: tuple[str, ...] | None
    selected_user_names: tuple[str, ...] | None
    notes: tuple[Note, ...]
    request_count: int
    read_at: datetime
    made_at: datetime
    divided_project_ids: frozenset[int] = frozenset()
    subjects: tuple[Subject, ...] = ()
    listed_users: tuple[User, ...] = ()
    listed_projects: tuple[Project, ...] = ()
    earlier: EarlierHours | None = None
    month_end: MonthEnd | None = None
    entries: tuple[ReportEntry, ...] | None = None
    entry_differences: tuple[EntryDifference, ...] = ()
    foreign_clocks: int = 0

    @property
    def tracked_seconds(self) -> int:
        """Everything in the report."""
        return sum(pair.tracked_seconds for pair in self.pairs)

    @property
    def billable_seconds(self) -> int | None:
        """The known billable time; None when none is known."""
        known = [pair.billable_seconds for pair in self.pairs if pair.billable_seconds is not None]
        return sum(known) if known else None

    @property
    def toggl_tracked_seconds(self) -> int:
        """Toggl's own total under the same filters."""
        return sum(tracked for tracked, _ in self.toggl_sums.values())

    @property
    def project_ids(self) -> tuple[int | None, ...]:
        """Ids of the projects in order, None last if there is time without a project."""
        ids: tuple[int | None, ...] = tuple(project.id for project in self.projects)
        return (*ids, None) if self.has_unassigned else ids


class Totals(NamedTuple):
    """Sums over some pairs.

    Attributes:
        billable_seconds: sum of the known figures, None when none is known.
        rounded_seconds: None without a rounding rule.
        partners: number of projects for a person, of people for a project.
        is_billable_partial: some figures are not known, so that `billable_seconds` is no share of the whole.
    """

    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None
    partners: int
    is_billable_partial: bool = False

    @property
    def known_billable_seconds(self) -> int | None:
        """All of the billable time; None where a part of it is not known."""
        return None if self.is_billable_partial else self.billable_seconds


def totals_by_user(report: Report) -> dict[int, Totals]:
    """Totals of each user who has time."""
    return {user_id: _totals(pairs) for user_id, pairs in _group(report.pairs, 0).items()}  # type: ignore[misc]


def totals_by_project(report: Report) -> dict[int | None, Totals]:
    """Totals of each project that has time; None is time without a project."""
    return {project_id: _totals(pairs) for project_id, pairs in _group(report.pairs, 1).items()}


def _group(pairs: tuple[PairRow, ...], column: int) -> dict[int | None, list[PairRow]]:
    groups: dict[int | None, list[PairRow]] = {}
    for pair in pairs:
        groups.setdefault(pair[column], []).append(pair)
    return groups


def _totals(pairs: list[PairRow]) -> Totals:
    billable = [pair.billable_seconds for pair in pairs if pair.billable_seconds is not None]
    rounded = [pair.rounded_seconds for pair in pairs if pair.rounded_seconds is not None]
    return Totals(
        tracked_seconds=sum(pair.tracked_seconds for pair in pairs),
        billable_seconds=sum(billable) if billable else None,
        rounded_seconds=sum(rounded) if rounded else None,
        partners=len(pairs),
        is_billable_partial=len(billable) < len(pairs),
    )
