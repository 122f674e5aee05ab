"""A Toggl of plain Python, answering from time entries; counts what it is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import PlanFeatureMissing, QuotaSpent, Rejected
from toggl_desktop.core.progress import JobContext, Progress
from toggl_desktop.core.toggl.entries import EntryPage, NamedEntry, TimeEntry
from toggl_desktop.core.toggl.models import (
    Client,
    DayHours,
    HoursRow,
    PasswordCredentials,
    Profile,
    Project,
    ProjectDetails,
    ProjectPage,
    Quota,
    Rate,
    Secret,
    User,
    Workspace,
)
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage

PROFILE = Profile(
    user_id=1, name="Ann", email="ann@example.com", timezone="Europe/Berlin", first_weekday=1, default_workspace_id=7
)
WORKSPACE = Workspace(id=7, name="Acme", organization_id=70, role="admin", is_admin=True, has_billable=True)
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class FakeEntry:
    """One time entry; `billable_seconds` None where Toggl would not say."""

    day: date
    user_id: int
    project_id: int | None
    seconds: int
    billable_seconds: int | None = 0
    description: str = ""
    start_second: int = 9 * 3600
    task: str = ""
    tags: tuple[str, ...] = ()

    def as_entry(self, entry_id: int) -> TimeEntry:
        """What the detailed report says of it; its clock is UTC."""
        midnight = datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC)
        return TimeEntry(
            entry_id,
            self.user_id,
            self.project_id,
            self.task,
            self.description,
            self.tags,
            None if self.billable_seconds is None else self.billable_seconds > 0,
            int(midnight.timestamp()) + self.start_second,
            0,
            self.seconds,
            self.seconds,
        )


@dataclass
class FakeClock:
    """Time that moves only when something waits."""

    time: datetime = NOW
    elapsed_seconds: float = 0.0

    def monotonic(self) -> float:
        return self.elapsed_seconds

    def now(self) -> datetime:
        return self.time


@dataclass
class FakeContext:
    """A job context that records progress and turns waiting into moving the clock."""

    clock: FakeClock = field(default_factory=FakeClock)
    reports: list[Progress] = field(default_factory=list)
    on_report: Callable[[Progress], None] | None = None

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)
        if self.on_report is not None:
            self.on_report(progress)

    def checkpoint(self) -> None:
        pass

    def wait(self, seconds: float) -> None:
        self.clock.time += timedelta(seconds=seconds)
        self.clock.elapsed_seconds += seconds


@dataclass
class FakeToggl:
    """Implements `TogglApi` and `TogglConnector` over lists."""

    entries: list[FakeEntry] = field(default_factory=list)
    users: list[User] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)
    clients: list[Client] = field(default_factory=list)
    hidden_users: list[User] = field(default_factory=list)
    hidden_projects: list[Project] = field(default_factory=list)
    workspace: Workspace = WORKSPACE
    other_workspaces: tuple[Workspace, ...] = ()
    clock: FakeClock = field(default_factory=FakeClock)
    quota_size: int | None = None
    per_page: int = 200
    repeats_rows: bool = False
    weekly_billable: bool = True
    calls: Counter[str] = field(default_factory=Counter)
    failures: dict[str, Exception] = field(default_factory=dict)
    page_cap: int = 1_000
    refuses_large_pages: bool = True
    csv: tuple[NamedEntry, ...] | None = None
    time_zones: dict[int, str] = field(default_factory=dict)
    time_sheets: tuple[TimeSheetPage, ...] = ()
    _window: tuple[datetime, int] | None = None

    @property
    def request_count(self) -> int:
        return sum(self.calls.values())

    @property
    def workspace_requests(self) -> int:
        return sum(count for name, count in self.calls.items() if not name.startswith("me"))

    def known_quota(self, organization_id: int | None) -> Quota | None:
        if self.quota_size is None or self._window is None:
            return None
        return Quota(organization_id, self._window[1], self.quota_size, self._window[0])

    def _call(self, name: str) -> None:
        self.calls[name] += 1
        if name in self.failures:
            raise self.failures[name]
        if self.quota_size is None or name.startswith("me"):
            return
        if self._window is None or self.clock.now() >= self._window[0]:
            self._window = (self.clock.now() + timedelta(hours=1), self.quota_size)
        resets_at, left = self._window
        if left == 0:
            raise QuotaSpent(organization_id=self.workspace.organization_id, resets_at=resets_at)
        self._window = (resets_at, left - 1)

    def connect(self, token: Secret) -> FakeToggl:
        return self

    def exchange_password(self, credentials: PasswordCredentials, context: JobContext) -> tuple[Secret, Profile]:
        self._call("me")
        return Secret("t" * 32), PROFILE

    def close(self) -> None:
        pass

    def fetch_profile(self, context: JobContext) -> Profile:
        self._call("me")
        return PROFILE

    def fetch_workspaces(self, context: JobContext) -> tuple[Workspace, ...]:
        self._call("me/workspaces")
        return (self.workspace, *self.other_workspaces)

    def fetch_quotas(self, context: JobContext) -> tuple[Quota, ...]:
        self._call("me/quota")
        return ()

    def fetch_project_page(self, workspace: Workspace, page: int, context: JobContext) -> ProjectPage:
        self._call("projects")
        start = (page - 1) * self.per_page
        items = tuple(self.projects[start : start + self.per_page])
        return ProjectPage(items, page, len(items) < self.per_page, len(self.projects) or None)

    def fetch_users(self, workspace: Workspace, context: JobContext) -> tuple[User, ...]:
        self._call("users")
        return tuple(self.users)

    def fetch_clients(self, workspace: Workspace, context: JobContext) -> tuple[Client, ...]:
        self._call("clients")
        return tuple(self.clients)

    def fetch_hours(self, workspace: Workspace, period: Period, context: JobContext) -> tuple[HoursRow, ...]:
        assert period.day_count <= 365
        self._call("summary")
        chosen = [entry for entry in self.entries if period.contains(entry.day)]
        if self.repeats_rows:
            return tuple(HoursRow(e.user_id, e.project_id, e.seconds, e.billable_seconds) for e in chosen)
        sums: dict[tuple[int, int | None], list[int | None]] = {}
        for entry in chosen:
            row = sums.setdefault((entry.user_id, entry.project_id), [0, None])
            row[0] = (row[0] or 0) + entry.seconds
            if entry.billable_seconds is not None:
                row[1] = (row[1] or 0) + entry.billable_seconds
        return tuple(HoursRow(*pair, tracked or 0, billable) for pair, (tracked, billable) in sums.items())

    def fetch_day_hours(self, workspace: Workspace, start_date: date, context: JobContext) -> tuple[DayHours, ...]:
        self._call("weekly")
        week = Period(start_date, start_date + timedelta(days=6))
        return tuple(
            DayHours(e.day, e.user_id, e.project_id, e.seconds, e.billable_seconds if self.weekly_billable else None)
            for e in self.entries
            if week.contains(e.day)
        )

    def fetch_project_details(
        self, workspace: Workspace, project_id: int, period: Period, context: JobContext
    ) -> ProjectDetails:
        self._call("details")
        own = [e for e in self.entries if e.project_id == project_id and period.contains(e.day)]
        return ProjectDetails(
            project_id,
            sum(e.seconds for e in own),
            len({e.day for e in own}),
            sum(e.billable_seconds or 0 for e in own) * 10000 // 3600,
            (Rate(sum(e.billable_seconds or 0 for e in own), 10000, "EUR"),),
        )

    def fetch_entries(
        self,
        workspace: Workspace,
        wanted: EntryFilter,
        context: JobContext,
        *,
        page_size: int,
        first_row: int | None = None,
    ) -> EntryPage:
        self._call("entries")
        if page_size > self.page_cap and self.refuses_large_pages:
            raise Rejected("Invalid 'page_size' value", status=400)
        chosen = [
            entry.as_entry(number)
            for number, entry in sorted(enumerate(self.entries, 1), key=lambda item: item[1].day)
            if wanted.period.contains(entry.day) and wanted.lets_pass(entry.user_id, entry.project_id)
        ]
        start = (first_row or 1) - 1
        page = tuple(chosen[start : start + min(page_size, self.page_cap)])
        after = start + len(page)
        return EntryPage(page, len(page), after + 1 if after < len(chosen) else None)

    def fetch_entries_csv(
        self, workspace: Workspace, wanted: EntryFilter, context: JobContext
    ) -> tuple[NamedEntry, ...]:
        self._call("csv")
        if self.csv is None:
            raise PlanFeatureMissing("no CSV")
        return self.csv

    def fetch_time_zones(self, workspace: Workspace, context: JobContext) -> dict[int, str]:
        self._call("zones")
        return self.time_zones

    def fetch_time_sheets(self, workspace: Workspace, period: Period, page: int, context: JobContext) -> TimeSheetPage:
        self._call("timesheets")
        return self.time_sheets[page - 1]

    def find_users(self, workspace: Workspace, user_ids: Sequence[int], context: JobContext) -> tuple[User, ...]:
        self._call("filters/users")
        return tuple(user for user in self.hidden_users if user.id in user_ids)

    def find_projects(
        self, workspace: Workspace, project_ids: Sequence[int], context: JobContext
    ) -> tuple[Project, ...]:
        self._call("filters/projects")
        return tuple(project for project in self.hidden_projects if project.id in project_ids)
