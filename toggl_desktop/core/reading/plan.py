"""Which requests an export still needs, known before any of them is sent.

The plan is derived from the question and from what the store holds; running it again after an interruption gives
what is missing and nothing else. Endpoints and costs: Toggl's Track API v9 and Reports v3.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.options import HoursQuestion
from toggl_desktop.core.choices.period import LATEST_DATE, WEEK_DAYS, Period, Split, legal_calls, split_period
from toggl_desktop.core.choices.selection import UserSelection
from toggl_desktop.core.reading.entry_plan import expected_requests, reads_entries, unread_filters
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.bounds import MOST_LOOKED_UP_IDS, MOST_PROJECT_PAGES
from toggl_desktop.core.toggl.models import Quota

PROJECTS_PER_PAGE = 200
USERS_PER_LOOKUP = 100
PROJECTS_PER_LOOKUP = 200


@dataclass(frozen=True, slots=True)
class ReadProjectPage:
    """``GET /workspaces/{w}/projects``, one page."""

    page: int


@dataclass(frozen=True, slots=True)
class ReadUsers:
    """``GET /workspaces/{w}/users``."""


@dataclass(frozen=True, slots=True)
class ReadClients:
    """``GET /workspaces/{w}/clients``; only when the projects come without their clients' names."""


@dataclass(frozen=True, slots=True)
class ReadHours:
    """``POST projects/summary`` over at most 365 days."""

    period: Period


@dataclass(frozen=True, slots=True)
class ReadWeek:
    """``POST weekly/time_entries``: seven days from `start_date`, of which those up to `until` are wanted."""

    start_date: date
    until: date


@dataclass(frozen=True, slots=True)
class FindUsers:
    """``POST filters/users``: names for ids that the user list lacks."""

    user_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FindProjects:
    """``POST filters/projects``: names for ids that the project list lacks."""

    project_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadDetails:
    """``POST projects/{p}/summary``."""

    project_id: int
    period: Period


@dataclass(frozen=True, slots=True)
class ReadTimeZones:
    """``GET /workspaces/{w}/workspace_users``; only with entries, only for admins."""


@dataclass(frozen=True, slots=True)
class ReadEntries:
    """``POST search/time_entries``, page by page to the end; a step of many requests."""

    wanted: EntryFilter


@dataclass(frozen=True, slots=True)
class ReadTimeSheets:
    """``GET /workspaces/{w}/timesheets``, one page; only when an open point needs them."""

    period: Period
    page: int


Step = (
    ReadProjectPage
    | ReadUsers
    | ReadClients
    | ReadHours
    | ReadWeek
    | FindUsers
    | FindProjects
    | ReadDetails
    | ReadTimeZones
    | ReadEntries
    | ReadTimeSheets
)


@dataclass(frozen=True, slots=True)
class RequestPlan:
    """What an export will cost.

    Attributes:
        requests: requests to the workspace's organization.
        is_estimate: some answers decide over further requests (pages, unknown ids, projects with time).
        quota: what is left, when known.
        entries_here: time entries of an interrupted reading that need not be asked for again.
    """

    requests: int
    is_estimate: bool
    quota: Quota | None
    entries_here: int = 0

    @property
    def exceeds_quota(self) -> bool:
        """Whether the quota will run out on the way."""
        return self.quota is not None and self.requests > self.quota.remaining


def plan_requests(question: HoursQuestion, store: WorkspaceStore, quota: Quota | None) -> RequestPlan:
    """Count the requests that `question` still needs."""
    steps = missing_steps(question, store)
    count = len(steps)
    if not store.project_pages:
        count += max(0, -(-question.workspace.active_project_count // PROJECTS_PER_PAGE) - 1)
    hours_known = not any(isinstance(step, ReadHours | ReadWeek) for step in steps)
    if question.details_of is not None and not hours_known and store.details_denied is None:
        projects = store.projects()
        if projects:
            chosen = sum(question.details_of.includes(project.id, project.client_id) for project in projects)
        else:
            chosen = question.workspace.active_project_count
        count += chosen * len(legal_calls(question.period))
    entry_steps = sum(isinstance(step, ReadEntries) for step in steps)
    count += max(0, expected_requests(question, store) - entry_steps)
    is_estimate = bool(steps) and not (store.has_all_project_pages and hours_known and not entry_steps)
    here = sum(len(one.entries) for one in store.entries.values() if not one.is_complete) if entry_steps else 0
    return RequestPlan(requests=count, is_estimate=is_estimate, quota=quota, entries_here=here)


def missing_steps(question: HoursQuestion, store: WorkspaceStore) -> list[Step]:
    """The requests that can be named now, in order; empty when the question can be answered.

    Some steps show only after others are done: further pages, names for unknown ids, details of projects with time.
    """
    steps = missing_names(store)
    missing_hours = list(_missing_hours(question, store))
    steps += missing_hours
    steps += _missing_time_sheets(question, store)
    if not missing_hours and store.has_all_project_pages and store.users is not None:
        steps += _missing_lookups(question, store)
        steps += _missing_details(question, store)
        steps += _missing_entries(question, store)
    return steps


def missing_names(store: WorkspaceStore) -> list[Step]:
    """The requests for the names of projects, clients and people that can be named now, in order."""
    return list(_missing_names(store))


def _missing_names(store: WorkspaceStore) -> Iterable[Step]:
    if not store.has_all_project_pages:
        yield from _missing_pages(store)
    if store.users is None:
        yield ReadUsers()
    if store.has_all_project_pages and store.clients is None:
        nameless = (p.client_id is not None and p.client_name is None for p in store.projects())
        if any(nameless):
            yield ReadClients()


def _missing_pages(store: WorkspaceStore) -> Iterable[Step]:
    first = max(store.project_pages, default=0) + 1
    counts = [page.total_count for page in store.project_pages.values() if page.total_count]
    last = max(first, min(-(-max(counts, default=0) // PROJECTS_PER_PAGE), MOST_PROJECT_PAGES))
    for number in range(first, last + 1):
        yield ReadProjectPage(number)


def _missing_hours(question: HoursQuestion, store: WorkspaceStore) -> Iterable[Step]:
    if _is_built_from_days(question, store):
        yield from _missing_weeks(question.period, store)
    wanted = [
        *_single_intervals(question, store),
        *legal_calls(question.period),
        *_compared_calls(question),
        *question.balance_calls,
    ]
    for period in dict.fromkeys(wanted):
        if period not in store.hours:
            yield ReadHours(period)


def _missing_time_sheets(question: HoursQuestion, store: WorkspaceStore) -> Iterable[Step]:
    if question.with_time_sheets and store.time_sheets_denied is None:
        pages = store.time_sheets.get(question.period, ())
        if not pages or not pages[-1].is_last:
            yield ReadTimeSheets(question.period, len(pages) + 1)


def _compared_calls(question: HoursQuestion) -> tuple[Period, ...]:
    return legal_calls(question.compared) if question.compared is not None else ()


def _missing_weeks(period: Period, store: WorkspaceStore) -> Iterable[Step]:
    """Seven days a call, always exactly seven: from the first missing day on, never past the last legal day."""
    covered_until = date.min
    for day in period.dates():
        if day > covered_until and day not in store.day_hours:
            start = min(day, LATEST_DATE - timedelta(days=WEEK_DAYS - 1))
            yield ReadWeek(start, period.end_date)
            covered_until = start + timedelta(days=WEEK_DAYS - 1)


def _missing_lookups(question: HoursQuestion, store: WorkspaceStore) -> Iterable[Step]:
    known_users = {user.id for user in store.users or ()} | store.found_users.keys()
    known_projects = {project.id for project in store.projects()} | store.found_projects.keys()
    user_ids: set[int] = set()
    project_ids: set[int] = set()
    for user_id, project_id in chain(relevant_rows(question, store), _compared_rows(question, store)):
        user_ids.add(user_id)
        if project_id is not None:
            project_ids.add(project_id)
    unknown_users = sorted(user_ids - known_users)[: max(0, MOST_LOOKED_UP_IDS - len(store.found_users))]
    for start in range(0, len(unknown_users), USERS_PER_LOOKUP):
        yield FindUsers(tuple(unknown_users[start : start + USERS_PER_LOOKUP]))
    unknown_projects = sorted(project_ids - known_projects)[: max(0, MOST_LOOKED_UP_IDS - len(store.found_projects))]
    for start in range(0, len(unknown_projects), PROJECTS_PER_LOOKUP):
        yield FindProjects(tuple(unknown_projects[start : start + PROJECTS_PER_LOOKUP]))


def relevant_rows(question: HoursQuestion, store: WorkspaceStore) -> Iterable[tuple[int, int | None]]:
    """User and project of every row with time that the store holds for the question's period, repeated as they come."""
    for period in (*legal_calls(question.period), *_single_intervals(question, store)):
        for row in store.hours.get(period, ()):
            if row.tracked_seconds or row.billable_seconds:
                yield row.user_id, row.project_id
    if _is_built_from_days(question, store):
        for day in question.period.dates():
            for day_row in store.day_hours.get(day, ()):
                if day_row.tracked_seconds or day_row.billable_seconds:
                    yield day_row.user_id, day_row.project_id


def _compared_rows(question: HoursQuestion, store: WorkspaceStore) -> Iterable[tuple[int, int | None]]:
    for period in _compared_calls(question):
        for row in store.hours.get(period, ()):
            if row.tracked_seconds:
                yield row.user_id, row.project_id


def divided_projects(question: HoursQuestion, users: UserSelection, store: WorkspaceStore) -> frozenset[int]:
    """Projects that no workbook holds whole: people outside `users` have time on them, or each person has a file.

    Toggl's details are about a whole project, everybody's time in it, so they belong into none of these workbooks.
    """
    if users.is_everything and not question.details_by_person:
        return frozenset()
    divided: set[int] = set()
    first_users: dict[int, int] = {}
    for user_id, project_id in relevant_rows(question, store):
        if project_id is None:
            continue
        is_shared = question.details_by_person and first_users.setdefault(project_id, user_id) != user_id
        if is_shared or not users.includes(user_id):
            divided.add(project_id)
    return frozenset(divided)


def _is_built_from_days(question: HoursQuestion, store: WorkspaceStore) -> bool:
    is_split = question.split in (Split.WEEK, Split.DAY) or question.with_days
    return is_split and not store.has_no_weekly and not reads_entries(question, store)


def _single_intervals(question: HoursQuestion, store: WorkspaceStore) -> tuple[Period, ...]:
    """The intervals that have a matrix of their own: months, and weeks and days where there is no weekly report."""
    if question.split is Split.NONE or _is_built_from_days(question, store) or reads_entries(question, store):
        return ()
    return split_period(question.period, question.split, question.first_weekday)


def _missing_entries(question: HoursQuestion, store: WorkspaceStore) -> Iterable[Step]:
    """Time zones first, for the CSV's clocks need them; with the entries every split is known too."""
    if reads_entries(question, store):
        if store.time_zones is None and question.workspace.is_admin:
            yield ReadTimeZones()
        yield from map(ReadEntries, unread_filters(question, store))


def _missing_details(question: HoursQuestion, store: WorkspaceStore) -> Iterable[Step]:
    if question.details_of is None or store.details_denied is not None:
        return
    clients = {project.id: project.client_id for project in store.projects()}
    with_time = {
        project_id
        for user_id, project_id in relevant_rows(question, store)
        if project_id is not None and question.details_users.includes(user_id)
    }
    for project_id in sorted(with_time - divided_projects(question, question.details_users, store)):
        if not question.details_of.includes(project_id, clients.get(project_id)):
            continue
        for period in legal_calls(question.period):
            if (project_id, period) not in store.details:
                yield ReadDetails(project_id, period)
