"""What was fetched in this sitting. Nothing here touches a disk: closing the program forgets everything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta

from toggl_desktop.core.choices.period import WEEK_DAYS, Period
from toggl_desktop.core.reading.entry_reading import EntryPaging, EntryReading
from toggl_desktop.core.toggl.models import Client, DayHours, HoursRow, Project, ProjectDetails, ProjectPage, User
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage, TimeSheetState


@dataclass(slots=True)
class WorkspaceStore:
    """Answers about one workspace.

    Attributes:
        users: None until read; empty with `users_denied` when Toggl does not show the list to this role.
        found_users: looked up by id because the list does not have them; None where Toggl does not know them either.
        hours: the user × project matrix of each period asked for.
        day_hours: each day that a weekly report covered, with its rows.
        has_no_weekly: Toggl refuses weekly reports here; the matrix of each single interval stands in.
        details: by project and period of one call; None where Toggl does not show them.
        details_denied: Toggl's own words when the plan lacks project details.
        entries: the time entries of each call's days; what is asked for is in the reading.
        entries_denied: Toggl's own words when the plan lacks the detailed report.
        time_zones: IANA names by user id; None until read, empty where Toggl does not show them.
        time_sheets: by period asked for, the pages read so far.
        time_sheets_denied: Toggl's own words when the plan lacks approvals, or this role may not see them.
        paging: the page size learned for entries, one for all workspaces of the account.
        request_count: requests that went into it.
        read_at: aware UTC time of the oldest hours in it; None when there are none.
    """

    project_pages: dict[int, ProjectPage] = field(default_factory=dict)
    users: tuple[User, ...] | None = None
    users_denied: bool = False
    clients: tuple[Client, ...] | None = None
    found_users: dict[int, User | None] = field(default_factory=dict)
    found_projects: dict[int, Project | None] = field(default_factory=dict)
    hours: dict[Period, tuple[HoursRow, ...]] = field(default_factory=dict)
    day_hours: dict[date, tuple[DayHours, ...]] = field(default_factory=dict)
    has_no_weekly: bool = False
    details: dict[tuple[int, Period], ProjectDetails | None] = field(default_factory=dict)
    details_denied: str | None = None
    entries: dict[Period, EntryReading] = field(default_factory=dict)
    entries_denied: str | None = None
    time_zones: Mapping[int, str] | None = None
    time_sheets: dict[Period, tuple[TimeSheetPage, ...]] = field(default_factory=dict)
    time_sheets_denied: str | None = None
    paging: EntryPaging = field(default_factory=EntryPaging)
    request_count: int = 0
    read_at: datetime | None = None

    def listed_projects(self) -> tuple[Project, ...]:
        """The workspace's list of projects as far as read, each once, with their clients' names."""
        client_names = {client.id: client.name for client in self.clients or ()}
        projects: dict[int, Project] = {}
        for number in sorted(self.project_pages):
            for project in self.project_pages[number].projects:
                projects.setdefault(project.id, _with_client_name(project, client_names))
        return tuple(projects.values())

    def projects(self) -> tuple[Project, ...]:
        """All projects read so far, also those found by their ids, each once, with their clients' names."""
        client_names = {client.id: client.name for client in self.clients or ()}
        projects = {project.id: project for project in self.listed_projects()}
        for project_id, found in self.found_projects.items():
            if found is not None:
                projects.setdefault(project_id, _with_client_name(found, client_names))
        return tuple(projects.values())

    def all_users(self) -> tuple[User, ...]:
        """Everybody read so far, each once."""
        users = {user.id: user for user in self.users or ()}
        for user_id, found in self.found_users.items():
            if found is not None:
                users.setdefault(user_id, found)
        return tuple(users.values())

    @property
    def has_all_project_pages(self) -> bool:
        """Whether the project list is complete."""
        return any(page.is_last for page in self.project_pages.values())

    def time_sheets_of(self, period: Period) -> tuple[TimeSheetState, ...] | None:
        """The time sheets read for a period, each once; None until all pages of them are here."""
        pages = self.time_sheets.get(period, ())
        if not pages or not pages[-1].is_last:
            return None
        return tuple(dict.fromkeys(sheet for page in pages for sheet in page.sheets))

    def add_days(self, start_date: date, rows: Iterable[DayHours], *, until: date) -> None:
        """Keep one weekly report: seven days, also those on which nobody tracked anything.

        Args:
            start_date: the first of the seven.
            rows: what Toggl answered.
            until: what lies behind was not asked for and may not be over yet, so it is not kept.
        """
        days = (start_date + timedelta(days=n) for n in range(WEEK_DAYS))
        by_day: dict[date, list[DayHours]] = {day: [] for day in days if day <= until}
        for row in rows:
            if row.day in by_day:
                by_day[row.day].append(row)
        self.day_hours.update({day: tuple(day_rows) for day, day_rows in by_day.items()})

    def with_names_only(self) -> WorkspaceStore:
        """A copy without anything that people's tracking changes."""
        return replace(
            self,
            project_pages=dict(self.project_pages),
            found_users=dict(self.found_users),
            found_projects=dict(self.found_projects),
            has_no_weekly=False,
            hours={},
            day_hours={},
            details={},
            details_denied=None,
            entries={},
            entries_denied=None,
            time_sheets={},
            time_sheets_denied=None,
            read_at=None,
        )

    def take_over(self, other: WorkspaceStore) -> None:
        """Hold what `other` holds, and nothing else."""
        for one in fields(self):
            setattr(self, one.name, getattr(other, one.name))


class FetchStore:
    """The answers of one account, by workspace."""

    def __init__(self) -> None:
        self._workspaces: dict[int, WorkspaceStore] = {}
        self.paging = EntryPaging()

    def of(self, workspace_id: int) -> WorkspaceStore:
        """The (possibly empty) store of one workspace."""
        return self._workspaces.setdefault(workspace_id, WorkspaceStore(paging=self.paging))


def _with_client_name(project: Project, client_names: dict[int, str]) -> Project:
    if project.client_name is not None or project.client_id is None or project.client_id not in client_names:
        return project
    return replace(project, client_name=client_names[project.client_id])
