"""What will be in the workbook, in the shape in which the window shows it. Built on the worker; no widgets here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from toggl_desktop.app.entry_preview import EntryPreview, build_entry_preview
from toggl_desktop.app.points_preview import PointsPreview, build_points_preview
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.report.report import PairRow, Report, ReportRow
from toggl_desktop.core.toggl.names import sort_key


@dataclass(frozen=True, slots=True)
class Hours:
    """Sums over some rows.

    Attributes:
        billable_seconds: sum of the known figures, None when none is known.
        rounded_seconds: None without a rounding rule.
        partners: number of people of a project or interval, of projects of a person.
        is_billable_partial: part of the billable time is not known, so that it has no share.
    """

    tracked_seconds: int = 0
    billable_seconds: int | None = None
    rounded_seconds: int | None = None
    partners: int = 0
    is_billable_partial: bool = False


@dataclass(frozen=True, slots=True)
class ProjectPreview:
    """One project; time without a project has `project_id` None and no name.

    Attributes:
        color: ``#rrggbb`` or empty.
        name_rank: place when sorted by name, time without a project last.
        client_rank: place when sorted by client and then name, projects without a client last.
    """

    project_id: int | None
    name: str
    client_name: str
    color: str
    hours: Hours
    name_rank: int
    client_rank: int


@dataclass(frozen=True, slots=True)
class PersonPreview:
    """One person; those without time only when the report lists them.

    Attributes:
        name_rank: place when sorted by name.
    """

    user_id: int
    name: str
    hours: Hours
    name_rank: int


@dataclass(frozen=True, slots=True)
class IntervalPreview:
    """One month, week or day of the split."""

    number: int
    interval: Period
    hours: Hours


@dataclass(frozen=True, slots=True)
class Preview:
    """What the window shows of a report.

    Attributes:
        total: everything; its `partners` is the number of people with time.
        projects: most time first.
        people: most time first.
        intervals: in order, also those without time; empty when the report is not split, because then nobody asked
            Toggl how the time is spread.
        read_at: aware UTC time of the oldest figure.
        entries: None where they were not read.
        points: open points, and what could not be looked for.
        shows_billable: whether the workbook has billable figures, known or not.
    """

    period: Period
    split: Split
    total: Hours
    projects: tuple[ProjectPreview, ...]
    people: tuple[PersonPreview, ...]
    intervals: tuple[IntervalPreview, ...]
    read_at: datetime
    entries: EntryPreview | None = None
    points: PointsPreview | None = None
    shows_billable: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.projects and not self.people

    def without_billable(self) -> Preview:
        """The same for a workbook that holds hours only."""

        def plain(hours: Hours) -> Hours:
            return replace(hours, billable_seconds=None, is_billable_partial=False)

        return replace(
            self,
            shows_billable=False,
            total=plain(self.total),
            projects=tuple(replace(row, hours=plain(row.hours)) for row in self.projects),
            people=tuple(replace(row, hours=plain(row.hours)) for row in self.people),
            intervals=tuple(replace(row, hours=plain(row.hours)) for row in self.intervals),
        )

    @property
    def has_rounding(self) -> bool:
        """Whether rounded hours stand beside the tracked ones."""
        return self.total.rounded_seconds is not None


def build_preview(report: Report) -> Preview:
    """Add a report up by project, by person and over time."""
    by_project: dict[int | None, _Sum] = {}
    by_user: dict[int, _Sum] = {}
    total = _Sum()
    for pair in report.pairs:
        by_project.setdefault(pair.project_id, _Sum()).add(pair)
        by_user.setdefault(pair.user_id, _Sum()).add(pair)
        total.add(pair)
    total.partners = len(by_user)
    return Preview(
        period=report.period,
        split=report.split,
        total=total.hours(),
        projects=tuple(sorted(_projects(report, by_project), key=_most_time_first)),
        people=tuple(sorted(_people(report, by_user), key=_most_time_first)),
        intervals=tuple(_intervals(report)),
        read_at=report.read_at,
        entries=build_entry_preview(report),
        points=build_points_preview(report),
    )


class _Sum:
    """A running sum over rows."""

    __slots__ = ("billable_seconds", "is_billable_partial", "partners", "rounded_seconds", "tracked_seconds")

    def __init__(self) -> None:
        self.tracked_seconds = 0
        self.billable_seconds: int | None = None
        self.rounded_seconds: int | None = None
        self.partners = 0
        self.is_billable_partial = False

    def add(self, row: PairRow | ReportRow) -> None:
        """Add one row, counting it as one more partner."""
        self.tracked_seconds += row.tracked_seconds
        if row.billable_seconds is None:
            self.is_billable_partial = True
        else:
            self.billable_seconds = (self.billable_seconds or 0) + row.billable_seconds
        if row.rounded_seconds is not None:
            self.rounded_seconds = (self.rounded_seconds or 0) + row.rounded_seconds
        self.partners += 1

    def hours(self) -> Hours:
        """The sum so far."""
        return Hours(
            self.tracked_seconds, self.billable_seconds, self.rounded_seconds, self.partners, self.is_billable_partial
        )


def _most_time_first(row: ProjectPreview | PersonPreview) -> int:
    return -row.hours.tracked_seconds


def _projects(report: Report, sums: dict[int | None, _Sum]) -> Iterable[ProjectPreview]:
    by_name = sorted(report.projects, key=lambda project: sort_key(project.name))
    name_ranks = {project.id: rank for rank, project in enumerate(by_name)}
    for client_rank, project in enumerate(report.projects):  # a report has them by client and name
        yield ProjectPreview(
            project_id=project.id,
            name=project.name,
            client_name=project.client_name or "",
            color=project.color,
            hours=sums[project.id].hours() if project.id in sums else Hours(),
            name_rank=name_ranks[project.id],
            client_rank=client_rank,
        )
    if report.has_unassigned:
        last = len(report.projects)
        hours = sums[None].hours() if None in sums else Hours()
        yield ProjectPreview(None, "", "", "", hours, name_rank=last, client_rank=last)


def _people(report: Report, sums: dict[int, _Sum]) -> Iterable[PersonPreview]:
    for name_rank, user in enumerate(report.users):  # a report has them from A to Z
        hours = sums[user.id].hours() if user.id in sums else Hours()
        yield PersonPreview(user.id, user.name, hours, name_rank)


def _intervals(report: Report) -> Iterable[IntervalPreview]:
    if report.split is Split.NONE:
        return
    sums = [_Sum() for _ in report.intervals]
    people: list[set[int]] = [set() for _ in report.intervals]
    for row in report.rows:
        sums[row.interval].add(row)
        people[row.interval].add(row.user_id)
    for number, interval in enumerate(report.intervals):
        sums[number].partners = len(people[number])
        yield IntervalPreview(number, interval, sums[number].hours())
