"""Hours as they are compared: seconds of one person on one project in one stretch of days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.report.amounts import money_by_project
from toggl_desktop.core.report.money import Amounts
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


NO_PROJECT = ProjectName("", "")
"""Time without a project."""


@dataclass(frozen=True, slots=True)
class EntryFact:
    """One time entry, as far as a workbook tells of it.

    Attributes:
        entry_id: Toggl's id, as text.
        project: None where the workbook does not say; `description` likewise.
        days: the day on which it started.
        project_ref: the project's id as text, ``none`` for no project; empty where only its name is known.
        amounts: what it is worth; empty where that is not known.
    """

    entry_id: str
    person: str
    project: ProjectName | None
    description: str | None
    days: Period
    seconds: int
    project_ref: str = ""
    amounts: Amounts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hours:
    """All hours of one workbook or report.

    Attributes:
        period: all days that it covers.
        seconds: at least one for each key.
        entries: by their id; None where only sums are known.
        amounts: what rows are worth; those are missing of which it is not known.
    """

    period: Period
    seconds: Mapping[HoursKey, int]
    people: Mapping[int, str] = field(default_factory=dict)
    projects: Mapping[int | None, ProjectName] = field(default_factory=dict)
    entries: Mapping[str, EntryFact] | None = None
    amounts: Mapping[HoursKey, Amounts] = field(default_factory=dict)

    @property
    def total_seconds(self) -> int:
        """Everything."""
        return sum(self.seconds.values())


def hours_of_report(report: Report) -> Hours:
    """The hours of a report, as its sheet `Data` shows them."""
    seconds: dict[HoursKey, int] = {}
    amounts: dict[HoursKey, Amounts] = {}
    money = money_by_project(report, report.rows)
    for row in report.rows:
        if row.tracked_seconds:
            key = HoursKey(row.user_id, row.project_id, report.intervals[row.interval])
            seconds[key] = seconds.get(key, 0) + row.tracked_seconds
            of_project = None if row.project_id is None else money.get(row.project_id)
            if of_project is not None and (worth := of_project.amounts_of(row.billable_seconds)):
                amounts[key] = worth
    people = {user.id: user.name for user in report.users}
    projects: dict[int | None, ProjectName] = {
        project.id: ProjectName(project.client_name or "", project.name) for project in report.projects
    }
    return Hours(
        period=report.period,
        seconds=seconds,
        people=people,
        projects=projects,
        entries=_entries(report, people, projects),
        amounts=amounts,
    )


def _entries(
    report: Report, people: Mapping[int, str], projects: Mapping[int | None, ProjectName]
) -> dict[str, EntryFact] | None:
    """The entries of a report by id; None where there are none, or where some came without an id."""
    if report.entries is None or any(one.entry.id is None for one in report.entries):
        return None
    return {
        str(one.entry.id): EntryFact(
            str(one.entry.id),
            people.get(one.entry.user_id, ""),
            projects.get(one.entry.project_id, NO_PROJECT),
            one.entry.description,
            Period(one.day, one.day),
            one.entry.tracked_seconds,
            project_ref(one.entry.project_id),
            {} if one.entry.amount_cents is None else {one.entry.currency: one.entry.amount_cents},
        )
        for one in report.entries
    }


def project_ref(project_id: int | None) -> str:
    """See `EntryFact.project_ref`."""
    return "none" if project_id is None else str(project_id)
