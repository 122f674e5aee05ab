"""Asking Toggl for what is missing, one request at a time, keeping everything that came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from toggl_desktop.core.choices.options import HoursQuestion
from toggl_desktop.core.choices.period import WEEK_DAYS, Period, check_reportable, legal_calls
from toggl_desktop.core.errors import (
    AccessDenied,
    EndpointGone,
    NotFound,
    PlanFeatureMissing,
    QuotaSpent,
    QuotaStaysSpent,
    Rejected,
    UnexpectedAnswer,
)
from toggl_desktop.core.ports import Clock, TogglApi
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.entry_fetching import EntryReader, resumed
from toggl_desktop.core.reading.entry_plan import unread_filters
from toggl_desktop.core.reading.journal import EntryJournal, NoJournal
from toggl_desktop.core.reading.plan import (
    FindProjects,
    FindUsers,
    ReadClients,
    ReadDetails,
    ReadEntries,
    ReadHours,
    ReadProjectPage,
    ReadTimeSheets,
    ReadTimeZones,
    ReadUsers,
    ReadWeek,
    Step,
    missing_names,
    missing_steps,
)
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.bounds import (
    MOST_PROJECT_PAGES,
    MOST_PROJECTS,
    MOST_TIME_SHEET_PAGES,
    believable_project_count,
)
from toggl_desktop.core.toggl.models import ProjectPage, Workspace
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage

QUOTA_MARGIN = timedelta(seconds=2)
SHORTEST_QUOTA_WAIT = timedelta(seconds=5)
"""The first time; twice as long each time that Toggl says its quota is there again and it is not."""
LONGEST_BLIND_WAIT = timedelta(minutes=15)
MOST_VAIN_WAITS = 10
"""In a row, without one answer in between: most of an hour, and ten windows where Toggl names their ends."""
COUNTDOWN_SECONDS = 1.0

Found = TypeVar("Found")


class Fetcher:
    """Answers questions about one account's hours; what it fetched stays in the store it was given."""

    def __init__(self, api: TogglApi, clock: Clock, journal: EntryJournal | None = None) -> None:
        self._api = api
        self._clock = clock
        self._journal = journal or NoJournal()

    def fetch(
        self, question: HoursQuestion, store: WorkspaceStore, context: JobContext, *, wait_for_quota: bool = False
    ) -> None:
        """Send what `missing_steps` names until nothing is missing.

        Args:
            question: what has to be known.
            store: where answers are kept; after any failure it holds all that came before it.
            context: progress, cancelling, waiting.
            wait_for_quota: wait for the next window when the quota is spent.

        Raises:
            PeriodOutOfRange: Toggl would refuse the dates.
            QuotaSpent: and `wait_for_quota` is False.
            TogglError, SignInError, Cancelled.
        """
        check_reportable(question.period)
        if question.compared is not None:
            check_reportable(question.compared)
        done = 0
        while steps := missing_steps(question, store):
            total = done + len(steps)
            for step in steps:
                self._run_patiently(step, question.workspace, store, context, done, total, wait_for_quota)
                done += 1

    def take_up(self, question: HoursQuestion, store: WorkspaceStore) -> None:
        """Take in the entries that an interrupted run has kept, so that the plan knows of them; sends nothing."""
        if any(period not in store.hours for period in legal_calls(question.period)):
            return
        for wanted in unread_filters(question, store):
            if wanted.period not in store.entries:
                found = resumed(wanted, self._journal, question.workspace.id, store)
                if found.entries:
                    store.entries[wanted.period] = found

    def fetch_names(
        self, workspace: Workspace, store: WorkspaceStore, context: JobContext, *, wait_for_quota: bool = False
    ) -> None:
        """Fetch the missing project pages, clients and people of a workspace.

        Raises:
            TogglError, SignInError, Cancelled.
        """
        done = 0
        while steps := missing_names(store):
            for step in steps:
                self._run_patiently(step, workspace, store, context, done, done + len(steps), wait_for_quota)
                done += 1

    def _run_patiently(
        self,
        step: Step,
        workspace: Workspace,
        store: WorkspaceStore,
        context: JobContext,
        done: int,
        total: int,
        wait_for_quota: bool,
    ) -> None:
        def ask() -> None:
            if not isinstance(step, ReadEntries):  # it tells its own, in entries
                context.report(_progress(step, done + 1, total))
            before = self._api.request_count
            try:
                self._run(step, workspace, store, context)
            finally:
                store.request_count += self._api.request_count - before

        ask_patiently(ask, self._clock, context, wait_for_quota=wait_for_quota)

    def _run(self, step: Step, workspace: Workspace, store: WorkspaceStore, context: JobContext) -> None:
        match step:
            case ReadProjectPage(page):
                if not store.has_all_project_pages:
                    _keep_page(self._api.fetch_project_page(workspace, page, context), page, store, workspace)
            case ReadUsers():
                self._read_users(workspace, store, context)
            case ReadClients():
                self._read_clients(workspace, store, context)
            case ReadHours(period):
                store.hours[period] = self._api.fetch_hours(workspace, period, context)
                self._stamp(store)
            case ReadWeek():
                self._read_week(step, workspace, store, context)
            case FindUsers(user_ids):
                users = _or_nothing(lambda: self._api.find_users(workspace, user_ids, context))
                found_users = {user.id: user for user in users}
                store.found_users.update({user_id: found_users.get(user_id) for user_id in user_ids})
            case FindProjects(project_ids):
                projects = _or_nothing(lambda: self._api.find_projects(workspace, project_ids, context))
                found_projects = {project.id: project for project in projects}
                store.found_projects.update({wanted: found_projects.get(wanted) for wanted in project_ids})
            case ReadDetails():
                self._read_details(step, workspace, store, context)
            case ReadTimeZones():
                self._read_time_zones(workspace, store, context)
            case ReadTimeSheets():
                _read_time_sheets(self._api, step, workspace, store, context)
            case ReadEntries(wanted):
                EntryReader(self._api, self._journal, workspace, store, context).read(wanted)

    def _read_users(self, workspace: Workspace, store: WorkspaceStore, context: JobContext) -> None:
        try:
            store.users = self._api.fetch_users(workspace, context)
        except AccessDenied:
            store.users, store.users_denied = (), True

    def _read_clients(self, workspace: Workspace, store: WorkspaceStore, context: JobContext) -> None:
        try:
            store.clients = self._api.fetch_clients(workspace, context)
        except AccessDenied:
            store.clients = ()

    def _read_time_zones(self, workspace: Workspace, store: WorkspaceStore, context: JobContext) -> None:
        """Without them the clocks are shown as Toggl sent them; that must not stop a report."""
        try:
            store.time_zones = self._api.fetch_time_zones(workspace, context)
        except (AccessDenied, NotFound, EndpointGone, Rejected, PlanFeatureMissing):
            store.time_zones = {}

    def _read_week(self, step: ReadWeek, workspace: Workspace, store: WorkspaceStore, context: JobContext) -> None:
        """Where weekly reports are refused or have another shape, the matrix of each interval stands in from now on.

        Once a weekly report was understood they have the usual shape, and an odd one is an error: to ask for every day
        anew would cost a quota many times over.
        """
        if store.has_no_weekly:
            return
        try:
            rows = self._api.fetch_day_hours(workspace, step.start_date, context)
        except (PlanFeatureMissing, NotFound, EndpointGone):
            store.has_no_weekly = True
        except UnexpectedAnswer as error:
            is_broken_body = not error.field
            if is_broken_body or store.day_hours:
                raise
            store.has_no_weekly = True
        else:
            store.add_days(step.start_date, rows, until=step.until)
            self._stamp(store)

    def _read_details(
        self, step: ReadDetails, workspace: Workspace, store: WorkspaceStore, context: JobContext
    ) -> None:
        if store.details_denied is not None:
            return
        key = (step.project_id, step.period)
        try:
            store.details[key] = self._api.fetch_project_details(workspace, step.project_id, step.period, context)
        except PlanFeatureMissing as error:
            store.details_denied = error.toggl_text
        except EndpointGone as error:
            store.details_denied = str(error)
        except (AccessDenied, NotFound, Rejected):
            store.details[key] = None

    def _stamp(self, store: WorkspaceStore) -> None:
        if store.read_at is None:
            store.read_at = self._clock.now()


def ask_patiently(ask: Callable[[], Found], clock: Clock, context: JobContext, *, wait_for_quota: bool) -> Found:
    """What `ask` answers; when the quota is spent, after waiting for its next window if that is wanted.

    Raises:
        QuotaSpent: and `wait_for_quota` is False.
        QuotaStaysSpent: it was waited for again and again, and never was there.
    """
    shortest_wait = SHORTEST_QUOTA_WAIT
    for _ in range(MOST_VAIN_WAITS):
        try:
            return ask()
        except QuotaSpent as error:
            if not wait_for_quota:
                raise
            wait_until(max(error.resets_at + QUOTA_MARGIN, clock.now() + shortest_wait), clock, context)
            shortest_wait = min(2 * shortest_wait, LONGEST_BLIND_WAIT)
    try:
        return ask()
    except QuotaSpent as error:
        raise QuotaStaysSpent(MOST_VAIN_WAITS, error) from None


def wait_until(resumes_at: datetime, clock: Clock, context: JobContext) -> None:
    """Wait for the quota's next window, second by second, so that a countdown shows.

    Over when the clock on the wall says so, which goes on while a laptop sleeps, or when as much time has passed, which
    nobody sets back: whatever comes first.

    Raises:
        Cancelled: at once when the person cancels.
    """
    began, whole_seconds = clock.monotonic(), (resumes_at - clock.now()).total_seconds()
    while True:
        now = clock.now()
        left = min((resumes_at - now).total_seconds(), whole_seconds - (clock.monotonic() - began))
        if left <= 0:
            return
        context.report(Progress(Stage.WAITING_FOR_QUOTA, resumes_at=now + timedelta(seconds=left)))
        context.wait(min(left, COUNTDOWN_SECONDS))


def _keep_page(page: ProjectPage, number: int, store: WorkspaceStore, workspace: Workspace) -> None:
    """Keep one page of projects.

    Raises:
        UnexpectedAnswer: the list goes on beyond all belief.
    """
    known = {project.id for project in store.projects()}
    new = [project for project in page.projects if project.id not in known]
    count = len(known) + len(new)
    is_counted = page.total_count is not None and count <= page.total_count
    is_last = count == page.total_count if is_counted else page.is_last
    most = MOST_PROJECTS if is_counted else believable_project_count(workspace.active_project_count)
    if new and not is_last and (count > most or number >= MOST_PROJECT_PAGES):
        endpoint = f"GET /api/v9/workspaces/{workspace.id}/projects"
        raise UnexpectedAnswer(endpoint=endpoint, field="", problem=f"no end after {count} projects")
    store.project_pages[number] = ProjectPage(
        projects=page.projects, page=number, is_last=is_last or not new, total_count=page.total_count
    )


def _read_time_sheets(
    api: TogglApi, step: ReadTimeSheets, workspace: Workspace, store: WorkspaceStore, context: JobContext
) -> None:
    """Keep one page; where the plan or the role has no time sheets, they are not looked for.

    Raises:
        UnexpectedAnswer: the list goes on beyond all belief.
    """
    try:
        page = api.fetch_time_sheets(workspace, step.period, step.page, context)
    except (AccessDenied, NotFound, EndpointGone, Rejected, PlanFeatureMissing) as error:
        store.time_sheets_denied = str(error)
        return
    before = store.time_sheets.get(step.period, ())
    known = {sheet for one in before for sheet in one.sheets}
    is_last = page.is_last or known.issuperset(page.sheets)
    if not is_last and step.page >= MOST_TIME_SHEET_PAGES:
        endpoint = f"GET /api/v9/workspaces/{workspace.id}/timesheets"
        raise UnexpectedAnswer(endpoint=endpoint, field="", problem=f"no end after {step.page} pages")
    store.time_sheets[step.period] = (*before, TimeSheetPage(page.sheets, is_last))


def _or_nothing(look_up: Callable[[], tuple[Found, ...]]) -> tuple[Found, ...]:
    """A look-up that Toggl refuses leaves the ids nameless; it must not stop a report."""
    try:
        return look_up()
    except (AccessDenied, NotFound, Rejected, PlanFeatureMissing):
        return ()


_STAGES: dict[type[Step], Stage] = {
    ReadProjectPage: Stage.READING_PROJECTS,
    ReadUsers: Stage.READING_USERS,
    ReadClients: Stage.READING_CLIENTS,
    ReadHours: Stage.READING_HOURS,
    ReadWeek: Stage.READING_HOURS,
    FindUsers: Stage.LOOKING_UP_NAMES,
    FindProjects: Stage.LOOKING_UP_NAMES,
    ReadDetails: Stage.READING_DETAILS,
    ReadTimeZones: Stage.READING_USERS,
    ReadEntries: Stage.READING_ENTRIES,
    ReadTimeSheets: Stage.READING_HOURS,
}


def _progress(step: Step, number: int, total: int) -> Progress:
    period = None
    if isinstance(step, ReadHours | ReadDetails):
        period = step.period
    elif isinstance(step, ReadWeek):
        period = Period(step.start_date, step.start_date + timedelta(days=WEEK_DAYS - 1))
    return Progress(_STAGES[type(step)], number, total, period=period)
