"""From what was fetched to the report that people read. Pure: no request, no file, no clock of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from toggl_desktop.core.models import HoursRow, Profile, Project, ProjectDetails, Rate, User
from toggl_desktop.core.names import project_sort_key, unknown_project, unknown_user, user_sort_key
from toggl_desktop.core.notes import Note, NoteKind
from toggl_desktop.core.options import HoursQuestion, ReportOptions
from toggl_desktop.core.period import Period, Split, legal_calls, split_period
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report import PairRow, Report, ReportRow
from toggl_desktop.core.store import WorkspaceStore

Pair = tuple[int, int | None]
Sums = dict[Pair, list[int | None]]  # [tracked seconds, billable seconds or None]

ROWS_PER_CHECKPOINT = 5000


def build_report(
    question: HoursQuestion,
    options: ReportOptions,
    profile: Profile,
    store: WorkspaceStore,
    made_at: datetime,
    context: JobContext,
) -> Report:
    """Filter, merge and sort what `store` holds for `question`.

    Args:
        question: answered completely by the store (`missing_steps` is empty).
        options: which projects and people, rounding, limits.
        profile: the signed-in person.
        store: what was fetched.
        made_at: aware UTC time to stand in the report.
        context: for cancelling.
    """
    context.report(Progress(Stage.BUILDING))
    projects = {project.id: project for project in store.projects()}
    users = {user.id: user for user in store.all_users()}
    clients = {project.id: project.client_id for project in projects.values()}
    selected_users: dict[int, bool] = {}
    selected_projects: dict[int | None, bool] = {}

    def is_selected(row: tuple[int, int | None]) -> bool:
        user_id, project_id = row
        if user_id not in selected_users:
            selected_users[user_id] = options.users.includes(user_id)
        if project_id not in selected_projects:
            client_id = None if project_id is None else clients.get(project_id)
            selected_projects[project_id] = options.projects.includes(project_id, client_id)
        return selected_users[user_id] and selected_projects[project_id]

    intervals = split_period(question.period, question.split, question.first_weekday)
    toggl = _merge((row for part in legal_calls(question.period) for row in store.hours[part]), is_selected, context)
    by_interval = [_merge(_rows_of(interval, question.split, store), is_selected, context) for interval in intervals]
    pairs = _sum_up(by_interval, toggl)
    shown_users = sorted(
        (users.get(user_id) or unknown_user(user_id) for user_id in {user_id for user_id, _ in pairs}),
        key=user_sort_key,
    )
    project_ids = {project_id for _, project_id in pairs}
    shown_projects = sorted(
        (projects.get(one) or unknown_project(one) for one in project_ids if one is not None), key=project_sort_key
    )
    idle = sorted(
        (
            user
            for user in users.values()
            if user.is_active and options.users.includes(user.id) and user.id not in {shown.id for shown in shown_users}
        ),
        key=user_sort_key,
    )
    order = _Order(shown_users, shown_projects)
    rounding = options.rounding.apply if options.rounding else None
    rows = tuple(
        ReportRow(interval, user_id, project_id, tracked, billable, rounding(tracked) if rounding else None)
        for (user_id, project_id), interval, tracked, billable in sorted(
            _flat(by_interval), key=lambda item: (*order.of(item[0]), item[1])
        )
    )
    rounded_by_pair: dict[Pair, int] = {}
    if rounding:
        for row in rows:
            pair = (row.user_id, row.project_id)
            rounded_by_pair[pair] = rounded_by_pair.get(pair, 0) + (row.rounded_seconds or 0)
    details = _details(question, store, shown_projects)
    report = Report(
        workspace=question.workspace,
        profile=profile,
        period=question.period,
        split=question.split,
        options=options,
        intervals=intervals,
        users=tuple(sorted([*shown_users, *idle], key=user_sort_key)) if options.include_idle else tuple(shown_users),
        projects=tuple(shown_projects),
        has_unassigned=None in project_ids,
        rows=rows,
        pairs=tuple(
            PairRow(pair[0], pair[1], tracked or 0, billable, rounded_by_pair.get(pair) if rounding else None)
            for pair, (tracked, billable) in sorted(pairs.items(), key=lambda item: order.of(item[0]))
        ),
        toggl_pairs=tuple(HoursRow(*pair, tracked or 0, billable) for pair, (tracked, billable) in toggl.items()),
        idle_users=tuple(idle),
        details=details,
        details_loaded=question.details_of is not None and store.details_denied is None,
        selected_project_names=_selected_project_names(options, projects.values()),
        selected_user_names=_selected_user_names(options, users.values()),
        notes=(),
        request_count=store.request_count,
        read_at=store.read_at or made_at,
        made_at=made_at,
    )
    return replace(report, notes=tuple(_notes(report, question, store)))


class _Order:
    """Sort keys for pairs: by the place of the user, then of the project, time without a project last."""

    def __init__(self, users: list[User], projects: list[Project]) -> None:
        self._users = {user.id: place for place, user in enumerate(users)}
        self._projects: dict[int | None, int] = {project.id: place for place, project in enumerate(projects)}
        self._projects[None] = len(projects)

    def of(self, pair: Pair) -> tuple[int, int]:
        return self._users[pair[0]], self._projects[pair[1]]


def _rows_of(interval: Period, split: Split, store: WorkspaceStore) -> Iterator[HoursRow]:
    match split:
        case Split.WEEK | Split.DAY:
            for day in interval.dates():
                for row in store.day_hours[day]:
                    yield HoursRow(row.user_id, row.project_id, row.tracked_seconds, row.billable_seconds)
        case Split.MONTH:
            yield from store.hours[interval]
        case Split.NONE:
            for part in legal_calls(interval):
                yield from store.hours[part]


def _merge(rows: Iterable[HoursRow], is_selected, context: JobContext) -> Sums:  # type: ignore[no-untyped-def]
    """Add up repeated rows. An unknown billable figure stays unknown only if all rows of the pair lack it."""
    sums: Sums = {}
    for number, row in enumerate(rows):
        if number % ROWS_PER_CHECKPOINT == 0:
            context.checkpoint()
        pair = (row.user_id, row.project_id)
        if not row.tracked_seconds and not row.billable_seconds:
            continue
        if not is_selected(pair):
            continue
        entry = sums.get(pair)
        if entry is None:
            sums[pair] = [row.tracked_seconds, row.billable_seconds]
        else:
            entry[0] = (entry[0] or 0) + row.tracked_seconds
            entry[1] = _add(entry[1], row.billable_seconds)
    return sums


def _add(first: int | None, second: int | None) -> int | None:
    if first is None or second is None:
        return first if second is None else second
    return first + second


def _sum_up(by_interval: list[Sums], toggl: Sums) -> Sums:
    """Sums over the intervals; where no interval knows billable time, Toggl's figure for the whole period stands in."""
    totals: Sums = {}
    for sums in by_interval:
        for pair, (tracked, billable) in sums.items():
            entry = totals.setdefault(pair, [0, None])
            entry[0] = (entry[0] or 0) + (tracked or 0)
            entry[1] = _add(entry[1], billable)
    for pair, entry in totals.items():
        if entry[1] is None and pair in toggl and toggl[pair][0] == entry[0]:
            entry[1] = toggl[pair][1]
    return totals


def _flat(by_interval: list[Sums]) -> Iterator[tuple[Pair, int, int, int | None]]:
    for interval, sums in enumerate(by_interval):
        for pair, (tracked, billable) in sums.items():
            yield pair, interval, tracked or 0, billable


def _details(question: HoursQuestion, store: WorkspaceStore, projects: list[Project]) -> dict[int, ProjectDetails]:
    if question.details_of is None:
        return {}
    parts = legal_calls(question.period)
    details: dict[int, ProjectDetails] = {}
    for project in projects:
        found = [store.details.get((project.id, part)) for part in parts]
        known = [part for part in found if part is not None]
        if known and len(known) == len(parts):
            details[project.id] = _join_details(known)
    return details


def _join_details(parts: list[ProjectDetails]) -> ProjectDetails:
    rates: dict[tuple[int, str], int | None] = {}
    for part in parts:
        for rate in part.rates:
            key = (rate.hourly_rate_cents, rate.currency)
            rates[key] = _add(rates[key], rate.billable_seconds) if key in rates else rate.billable_seconds
    days = [part.tracked_days for part in parts if part.tracked_days is not None]
    amounts = [part.billable_amount_cents for part in parts if part.billable_amount_cents is not None]
    return ProjectDetails(
        project_id=parts[0].project_id,
        tracked_seconds=sum(part.tracked_seconds for part in parts),
        tracked_days=sum(days) if len(days) == len(parts) else None,
        billable_amount_cents=sum(amounts) if len(amounts) == len(parts) else None,
        rates=tuple(Rate(seconds, cents, currency) for (cents, currency), seconds in rates.items()),
    )


def _selected_project_names(options: ReportOptions, projects: Iterable[Project]) -> tuple[str, ...] | None:
    if options.projects.is_everything:
        return None
    chosen = sorted((p for p in projects if options.projects.includes(p.id, p.client_id)), key=project_sort_key)
    names = [f"{p.client_name}: {p.name}" if p.client_name else p.name for p in chosen]
    return tuple(names)


def _selected_user_names(options: ReportOptions, users: Iterable[User]) -> tuple[str, ...] | None:
    if options.users.is_everything:
        return None
    return tuple(u.name for u in sorted((u for u in users if options.users.includes(u.id)), key=user_sort_key))


def _notes(report: Report, question: HoursQuestion, store: WorkspaceStore) -> Iterator[Note]:
    if not report.pairs:
        yield Note(NoteKind.NO_TIME)
    if not question.workspace.is_admin:
        yield Note(NoteKind.NOT_ADMIN, text=question.workspace.role)
    unknown_users = sum(not user.is_known for user in report.users)
    if unknown_users:
        yield Note(NoteKind.UNKNOWN_USERS, count=unknown_users)
    unknown_projects = sum(not project.is_known for project in report.projects)
    if unknown_projects:
        yield Note(NoteKind.UNKNOWN_PROJECTS, count=unknown_projects)
    if store.users_denied:
        yield Note(NoteKind.USER_LIST_DENIED)
    if question.details_of is not None and store.details_denied is not None:
        yield Note(NoteKind.DETAILS_UNAVAILABLE, text=store.details_denied)
    without_figure = sum(pair.billable_seconds is None for pair in report.pairs)
    if report.pairs and without_figure == len(report.pairs):
        yield Note(NoteKind.BILLABLE_UNKNOWN)
    elif without_figure:
        yield Note(NoteKind.BILLABLE_INCOMPLETE, count=without_figure)
    difference = report.tracked_seconds - report.toggl_tracked_seconds
    if difference:
        yield Note(NoteKind.TOTAL_DIFFERS, count=difference)
    yield from _detail_notes(report)


def _detail_notes(report: Report) -> Iterator[Note]:
    """Compare each project's own total with the people's sum; only without a filter on people can they agree."""
    if not report.options.users.is_everything:
        return
    sums: dict[int | None, int] = {}
    for pair in report.pairs:
        sums[pair.project_id] = sums.get(pair.project_id, 0) + pair.tracked_seconds
    differing = sum(sums.get(one.project_id, 0) != one.tracked_seconds for one in report.details.values())
    if differing:
        yield Note(NoteKind.DETAILS_DIFFER, count=differing)
