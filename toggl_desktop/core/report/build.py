"""From what was fetched to the report that people read. Pure: no request, no file, no clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain

from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Split, legal_calls, split_period
from toggl_desktop.core.choices.rounding import RoundPer
from toggl_desktop.core.choices.working_hours import WorkingHours
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.entry_plan import reads_entries
from toggl_desktop.core.reading.plan import divided_projects
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.closing import Closing
from toggl_desktop.core.report.entries import (
    ReportEntry,
    collect_entries,
    entry_differences,
    entry_sums,
    people_without_zone,
    rounded_sums,
    sorted_by_person,
)
from toggl_desktop.core.report.money import sum_amounts
from toggl_desktop.core.report.report import EarlierHours, PairRow, Report, ReportRow
from toggl_desktop.core.report.report_notes import notes_of
from toggl_desktop.core.report.subject import subjects_of
from toggl_desktop.core.report.sums import Pair, Sums, merge_rows, rows_of, total_sums, with_checkpoints
from toggl_desktop.core.toggl.models import Cents, Profile, Project, ProjectDetails, Rate, User
from toggl_desktop.core.toggl.names import full_name, project_sort_key, unknown_project, unknown_user, user_sort_key


def build_report(
    question: HoursQuestion,
    options: ReportOptions,
    profile: Profile,
    store: WorkspaceStore,
    made_at: datetime,
    context: JobContext,
    agreed: WorkingHours | None = None,
) -> Report:
    """Filter, merge and sort what `store` holds for `question`.

    Args:
        question: answered completely by the store (`missing_steps` is empty).
        options: which projects and people, rounding, limits.
        profile: the signed-in person.
        store: what was fetched.
        made_at: aware UTC time to stand in the report.
        context: for cancelling.
        agreed: what the file of working hours says, if there is one.
    """
    context.report(Progress(Stage.BUILDING))
    known_projects = {project.id: project for project in store.projects()}
    known_users = {user.id: user for user in store.all_users()}
    is_selected = _selector(options, known_projects)

    intervals = split_period(question.period, question.split, question.first_weekday)
    toggl = merge_rows(rows_of(question.period, Split.NONE, store), is_selected, context)
    entries: list[ReportEntry] | None = None
    if reads_entries(question, store):
        entries = collect_entries(question, options, profile, store, is_selected, context)
    if question.split is Split.NONE:
        # Entries of somebody who began to track this minute belong to a row as well.
        totals = {one.pair: (0, 0) for one in entries or ()} | toggl
        by_interval = [totals]
    elif entries is not None:
        by_interval = entry_sums(entries, intervals, toggl)
        totals = total_sums(by_interval, toggl)
    else:
        by_interval = [merge_rows(rows_of(one, question.split, store), is_selected, context) for one in intervals]
        totals = total_sums(by_interval, toggl)

    user_ids = {user_id for user_id, _ in totals}
    project_ids = {project_id for _, project_id in totals}
    users = sorted((known_users.get(one) or unknown_user(one) for one in user_ids), key=user_sort_key)
    projects = sorted(
        (known_projects.get(one) or unknown_project(one) for one in project_ids if one is not None),
        key=project_sort_key,
    )
    idle = sorted(
        (
            one
            for one in known_users.values()
            if one.is_active and options.users.includes(one.id) and one.id not in user_ids
        ),
        key=user_sort_key,
    )
    context.checkpoint()
    divided = divided_projects(question, options.users, store)
    pairs = _in_order(totals, users, projects)
    rounded = rounded_sums(entries, intervals) if entries is not None and _rounds_entries(options) else None
    rows = tuple(_rows(pairs, by_interval, options, rounded, context))
    pair_rows = tuple(_pairs(pairs, totals, rows, options, context))
    report = Report(
        workspace=question.workspace,
        profile=profile,
        period=question.period,
        split=question.split,
        options=options,
        intervals=intervals,
        users=tuple(sorted([*users, *idle], key=user_sort_key) if options.include_idle else users),
        projects=tuple(projects),
        has_unassigned=None in project_ids,
        rows=rows,
        pairs=pair_rows,
        toggl_sums=toggl,
        idle_users=tuple(idle),
        details=_details(question, store, [project for project in projects if project.id not in divided]),
        details_loaded=question.details_of is not None and store.details_denied is None,
        selected_project_names=_selected_project_names(options, known_projects.values()),
        selected_user_names=_selected_user_names(options, known_users.values()),
        notes=(),
        request_count=store.request_count,
        read_at=store.read_at or made_at,
        made_at=made_at,
        divided_project_ids=divided,
        subjects=subjects_of(options, known_projects.values(), known_users.values()),
        listed_users=store.users or (),
        listed_projects=store.listed_projects(),
        earlier=_earlier(question, store, is_selected, totals, context),
        month_end=Closing(question, store, profile, made_at, options.points, agreed, is_selected).month_end(
            sorted([*users, *idle], key=user_sort_key),
            {**known_projects, **{project.id: project for project in projects}},
            totals,
            entries,
        ),
        entries=None if entries is None else sorted_by_person(entries, {one.id: at for at, one in enumerate(users)}),
        entry_differences=() if entries is None else entry_differences(question, store, is_selected),
        foreign_clocks=0 if entries is None else people_without_zone(entries, store, profile),
    )
    context.checkpoint()
    return replace(report, notes=tuple(notes_of(report, question, store)))


def _earlier(
    question: HoursQuestion,
    store: WorkspaceStore,
    is_selected: Callable[[Pair], bool] | None,
    totals: Sums,
    context: JobContext,
) -> EarlierHours | None:
    if question.compared is None:
        return None
    sums = merge_rows(rows_of(question.compared, Split.NONE, store), is_selected, context)
    known_users = {user.id: user for user in store.all_users()}
    known_projects = {project.id: project for project in store.projects()}
    user_ids = {user_id for user_id, _ in sums} - {user_id for user_id, _ in totals}
    project_ids = {project_id for _, project_id in sums} - {project_id for _, project_id in totals}
    return EarlierHours(
        question.compared,
        sums,
        tuple(sorted((known_users.get(one) or unknown_user(one) for one in user_ids), key=user_sort_key)),
        tuple(
            sorted(
                (known_projects.get(one) or unknown_project(one) for one in project_ids if one is not None),
                key=project_sort_key,
            )
        ),
    )


def _selector(options: ReportOptions, projects: dict[int, Project]) -> Callable[[Pair], bool] | None:
    """Whether a pair is in the selection, each id asked about once; None when every pair is."""
    if options.users.is_everything and options.projects.is_everything:
        return None
    users: dict[int, bool] = {}
    chosen_projects: dict[int | None, bool] = {}

    def is_selected(pair: Pair) -> bool:
        user_id, project_id = pair
        if user_id not in users:
            users[user_id] = options.users.includes(user_id)
        if project_id not in chosen_projects:
            project = None if project_id is None else projects.get(project_id)
            chosen_projects[project_id] = options.projects.includes(project_id, project.client_id if project else None)
        return users[user_id] and chosen_projects[project_id]

    return is_selected


def _in_order(totals: Sums, users: list[User], projects: list[Project]) -> list[Pair]:
    """The pairs by the place of the user, then of the project, time without a project last."""
    project_places: dict[int | None, int] = {project.id: place for place, project in enumerate(projects)}
    project_places[None] = len(projects)
    user_places = {user.id: place * len(project_places) for place, user in enumerate(users)}
    return sorted(totals, key=lambda pair: user_places[pair[0]] + project_places[pair[1]])


def _rows(
    pairs: list[Pair],
    by_interval: list[Sums],
    options: ReportOptions,
    entry_rounded: Mapping[tuple[int, Pair], int] | None,
    context: JobContext,
) -> Iterator[ReportRow]:
    """Args: `entry_rounded` has the sums of rounded entries where each of them is rounded."""
    rule = options.rounding

    def rounded(interval: int, pair: Pair, seconds: int) -> int | None:
        if entry_rounded is not None:
            return entry_rounded.get((interval, pair), 0)
        return None if rule is None else rule.apply(seconds)

    if len(by_interval) == 1:
        for user_id, project_id in with_checkpoints(pairs, context):
            pair = (user_id, project_id)
            tracked, billable = by_interval[0][pair]
            yield ReportRow(0, user_id, project_id, tracked, billable, rounded(0, pair, tracked))
        return
    by_pair: dict[Pair, list[ReportRow]] = {pair: [] for pair in pairs}
    for interval, sums in enumerate(by_interval):
        for pair, (tracked, billable) in with_checkpoints(sums.items(), context):
            user_id, project_id = pair
            row = ReportRow(interval, user_id, project_id, tracked, billable, rounded(interval, pair, tracked))
            by_pair[pair].append(row)
    yield from chain.from_iterable(by_pair.values())


def _rounds_entries(options: ReportOptions) -> bool:
    return options.rounding is not None and options.round_per is RoundPer.ENTRY


def _pairs(
    pairs: list[Pair], totals: Sums, rows: tuple[ReportRow, ...], options: ReportOptions, context: JobContext
) -> Iterator[PairRow]:
    rounded: dict[Pair, int] = {}
    if options.rounding is not None:
        for row in with_checkpoints(rows, context):
            pair = (row.user_id, row.project_id)
            rounded[pair] = rounded.get(pair, 0) + (row.rounded_seconds or 0)
    for pair in with_checkpoints(pairs, context):
        user_id, project_id = pair
        tracked, billable = totals[pair]
        yield PairRow(user_id, project_id, tracked, billable, rounded.get(pair) if rounded else None)


def _details(question: HoursQuestion, store: WorkspaceStore, projects: list[Project]) -> dict[int, ProjectDetails]:
    if question.details_of is None:
        return {}
    parts = legal_calls(question.period)
    details: dict[int, ProjectDetails] = {}
    for project in projects:
        known = [found for part in parts if (found := store.details.get((project.id, part))) is not None]
        if len(known) == len(parts):
            details[project.id] = _join_details(known)
    return details


def _join_details(parts: list[ProjectDetails]) -> ProjectDetails:
    """One project's details over several calls; a figure that one of them lacks is not known for the whole."""
    rates: dict[tuple[Cents | None, str], list[int | None]] = {}
    for rate in (rate for part in parts for rate in part.rates):
        rates.setdefault((rate.hourly_rate_cents, rate.currency), []).append(rate.billable_seconds)
    return ProjectDetails(
        project_id=parts[0].project_id,
        tracked_seconds=sum(part.tracked_seconds for part in parts),
        tracked_days=_sum_if_known([part.tracked_days for part in parts]),
        billable_amount_cents=_amount_if_known([part.billable_amount_cents for part in parts]),
        rates=tuple(Rate(_sum_if_known(seconds), cents, currency) for (cents, currency), seconds in rates.items()),
        answer_count=len(parts),
    )


def _sum_if_known(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def _amount_if_known(amounts: list[Cents | None]) -> Cents | None:
    known = [amount for amount in amounts if amount is not None]
    return sum_amounts({"": amount} for amount in known)[""] if len(known) == len(amounts) else None


def _selected_project_names(options: ReportOptions, projects: Iterable[Project]) -> tuple[str, ...] | None:
    if options.projects.is_everything:
        return None
    chosen = sorted((one for one in projects if options.projects.includes(one.id, one.client_id)), key=project_sort_key)
    return tuple(full_name(project) for project in chosen)


def _selected_user_names(options: ReportOptions, users: Iterable[User]) -> tuple[str, ...] | None:
    if options.users.is_everything:
        return None
    return tuple(user.name for user in sorted(users, key=user_sort_key) if options.users.includes(user.id))
