"""How many requests an export costs, what is asked twice (nothing), and what happens when the quota runs out."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from tests.fakes.toggl import NOW, WORKSPACE, FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.open_points import USUAL_KINDS, PointKind, PointRules
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import (
    AccessDenied,
    Cancelled,
    NotFound,
    PeriodOutOfRange,
    PlanFeatureMissing,
    QuotaSpent,
    Rejected,
    ServerFailed,
    SignInMissing,
    UnexpectedAnswer,
)
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.fetching import Fetcher, ask_patiently
from toggl_desktop.core.reading.plan import missing_steps, plan_requests
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.core.toggl.bounds import MOST_TIME_SHEET_PAGES
from toggl_desktop.core.toggl.models import Client, DayHours, Project, Secret, User, Workspace
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage, TimeSheetState

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
YEAR_2025 = Period(date(2025, 1, 1), date(2025, 12, 31))


def toggl(projects: int = 3, **kwargs: object) -> FakeToggl:
    clock = FakeClock()
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(0, 700, 3)]
    return FakeToggl(
        entries=[FakeEntry(day, 1 + n % 2, 100 + n % projects, 600 + n, 300) for n, day in enumerate(days)],
        users=[User(1, "Ann"), User(2, "Bob")],
        projects=[Project(100 + n, f"P{n}", client_id=5, client_name="Client") for n in range(projects)],
        clock=clock,
        **kwargs,  # type: ignore[arg-type]
    )


def sitting_of(api: FakeToggl) -> Sitting:
    return sign_in_with_token(api, Secret("x"), api.clock, FakeContext(api.clock))


def ask(api: FakeToggl, split: Split = Split.NONE, period: Period = OCTOBER, **kwargs: object) -> HoursQuestion:
    return HoursQuestion(api.workspace, period, split, 1, **kwargs)  # type: ignore[arg-type]


@pytest.mark.parametrize("projects", [1, 200, 201, 450])
@pytest.mark.parametrize(
    ("split", "period", "beyond_pages"),
    [
        (Split.NONE, YEAR_2025, 2),
        (Split.MONTH, YEAR_2025, 14),
        (Split.DAY, OCTOBER, 7),
        (Split.WEEK, OCTOBER, 7),
        (Split.MONTH, OCTOBER, 2),
    ],
)
def test_cold_requests(projects: int, split: Split, period: Period, beyond_pages: int) -> None:
    api = toggl(projects)
    sitting = sitting_of(api)
    assert api.request_count == 3
    sitting.read_report(ask(api, split, period), ReportOptions(), FakeContext(api.clock))
    assert api.workspace_requests == -(-projects // 200) + beyond_pages


def test_the_plan_tells_the_cost_before_anything_is_sent() -> None:
    api = toggl()
    sitting = sitting_of(api)
    question = ask(api, Split.DAY)
    plan = plan_requests(question, sitting.store_of(7), None)
    sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    assert plan.requests == api.workspace_requests == 8
    assert plan_requests(question, sitting.store_of(7), None).requests == 0


def test_the_plan_counts_project_pages_from_the_workspaces_own_count() -> None:
    from dataclasses import replace

    question = HoursQuestion(replace(WORKSPACE, active_project_count=450), OCTOBER)
    assert plan_requests(question, WorkspaceStore(), None).requests == 3 + 1 + 1


def test_nothing_is_asked_twice() -> None:
    api = toggl()
    sitting = sitting_of(api)
    context = FakeContext(api.clock)
    sitting.read_report(ask(api), ReportOptions(), context)
    before = api.request_count
    sitting.read_report(ask(api), ReportOptions(users=UserSelection(False, frozenset({1}))), context)
    assert api.request_count == before
    sitting.read_report(ask(api, Split.DAY), ReportOptions(), context)
    assert api.request_count == before + 5
    sitting.read_report(ask(api, Split.WEEK), ReportOptions(), context)
    assert api.request_count == before + 5
    sitting.read_report(ask(api, Split.MONTH), ReportOptions(), context)
    assert api.request_count == before + 5


def test_a_shorter_day_split_inside_a_longer_one_costs_only_its_check_sum() -> None:
    api = toggl()
    sitting = sitting_of(api)
    sitting.read_report(ask(api, Split.DAY), ReportOptions(), FakeContext(api.clock))
    before = api.request_count
    inner = Period(date(2026, 10, 5), date(2026, 10, 9))
    sitting.read_report(ask(api, Split.DAY, inner), ReportOptions(), FakeContext(api.clock))
    assert api.request_count == before + 1


def test_weekly_calls_never_leave_the_days_that_toggl_knows() -> None:
    question = HoursQuestion(WORKSPACE, Period(date(2029, 12, 29), date(2029, 12, 31)), Split.DAY)
    weeks = [step for step in missing_steps(question, WorkspaceStore()) if hasattr(step, "start_date")]
    assert [week.start_date for week in weeks] == [date(2029, 12, 25)]


def test_impossible_dates_are_refused_before_anything_is_sent() -> None:
    api = toggl()
    with pytest.raises(PeriodOutOfRange):
        Fetcher(api, api.clock).fetch(
            ask(api, period=Period(date(2029, 12, 1), date(2030, 1, 31))), WorkspaceStore(), FakeContext()
        )
    assert api.request_count == 0


def test_a_spent_quota_keeps_what_came_and_goes_on_from_there() -> None:
    api = toggl(quota_size=5)
    sitting = sitting_of(api)
    question = ask(api, Split.DAY)
    with pytest.raises(QuotaSpent) as caught:
        sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    assert caught.value.resets_at == NOW + timedelta(hours=1)
    remaining = plan_requests(question, sitting.store_of(7), api.known_quota(70))
    assert remaining.requests == 8 - 5
    assert remaining.exceeds_quota
    api.clock.time += timedelta(hours=1)
    report = sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    assert api.workspace_requests == 8 + 1  # the refused one
    assert report.tracked_seconds == sum(e.seconds for e in api.entries if OCTOBER.contains(e.day))


def test_reading_again_goes_on_after_a_spent_quota_and_replaces_everything_at_once() -> None:
    api = toggl()
    sitting, question = sitting_of(api), ask(api, Split.MONTH, YEAR_2025)
    sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    store = sitting.store_of(WORKSPACE.id)
    before = dict(store.hours)
    api.entries.append(FakeEntry(date(2025, 1, 1), 1, 100, 5))
    api.quota_size = 9
    sent = api.workspace_requests
    with pytest.raises(QuotaSpent):
        sitting.renew_hours(question, FakeContext(api.clock))
    assert store.hours == before
    sitting.renew_hours(question, FakeContext(api.clock), wait_for_quota=True)
    assert api.workspace_requests == sent + len(before) + 2  # two were refused
    january = Period(date(2025, 1, 1), date(2025, 1, 31))
    assert sum(row.tracked_seconds for row in store.hours[january]) == 5 + sum(
        row.tracked_seconds for row in before[january]
    )
    assert store.hours.keys() == before.keys()


def test_a_year_by_days_finishes_by_itself_over_several_windows() -> None:
    api = toggl(quota_size=30)
    sitting = sitting_of(api)
    context = FakeContext(api.clock)
    report = sitting.read_report(ask(api, Split.DAY, YEAR_2025), ReportOptions(), context, wait_for_quota=True)
    assert report.tracked_seconds == sum(e.seconds for e in api.entries if YEAR_2025.contains(e.day))
    assert api.clock.now() - NOW > timedelta(hours=1)
    countdown = [progress for progress in context.reports if progress.stage is Stage.WAITING_FOR_QUOTA]
    assert len(countdown) > 3600 / 2
    assert countdown[0].resumes_at is not None


def test_waiting_for_the_quota_is_cancellable() -> None:
    api = toggl(quota_size=3)
    sitting = sitting_of(api)

    def cancel(progress: Progress) -> None:
        if progress.stage is Stage.WAITING_FOR_QUOTA:
            raise Cancelled

    with pytest.raises(Cancelled):
        sitting.read_report(
            ask(api, Split.DAY), ReportOptions(), FakeContext(api.clock, on_report=cancel), wait_for_quota=True
        )
    assert sitting.store_of(7).users is not None


def test_unknown_ids_are_looked_up_once_and_else_named_by_id() -> None:
    api = toggl()
    api.entries += [FakeEntry(date(2026, 10, 2), 99, 999, 60), FakeEntry(date(2026, 10, 2), 98, 998, 60)]
    api.hidden_users = [User(99, "Former Colleague", is_active=False)]
    api.hidden_projects = [Project(999, "Secret", client_id=5)]
    sitting = sitting_of(api)
    for _ in range(2):
        report = sitting.read_report(ask(api), ReportOptions(), FakeContext(api.clock))
    assert api.calls["filters/users"] == api.calls["filters/projects"] == 1
    assert {user.name for user in report.users} == {"Ann", "Bob", "Former Colleague", "User 98"}
    assert {"Secret", "Project 998"} < {project.name for project in report.projects}
    assert {(note.kind, note.count) for note in report.notes} == {
        (NoteKind.UNKNOWN_USERS, 1),
        (NoteKind.UNKNOWN_PROJECTS, 1),
    }


def test_a_member_without_the_user_list_gets_names_by_look_up() -> None:
    api = toggl()
    api.failures["users"] = AccessDenied("no", endpoint="GET users")
    api.hidden_users = [User(1, "Ann"), User(2, "Bob")]
    report = sitting_of(api).read_report(ask(api), ReportOptions(), FakeContext(api.clock))
    assert [user.name for user in report.users] == ["Ann", "Bob"]
    assert NoteKind.USER_LIST_DENIED in {note.kind for note in report.notes}


def test_clients_are_read_only_when_the_projects_lack_their_names() -> None:
    api = toggl()
    api.projects = [Project(p.id, p.name, client_id=5) for p in api.projects]
    api.clients = [Client(5, "Real Client")]
    report = sitting_of(api).read_report(ask(api), ReportOptions(), FakeContext(api.clock))
    assert api.calls["clients"] == 1
    assert {project.client_name for project in report.projects} == {"Real Client"}


def test_details_cost_one_request_for_each_selected_project_with_time() -> None:
    api = toggl(projects=5)
    sitting = sitting_of(api)
    rule = ProjectSelection(everything=False, project_ids=frozenset({100, 101, None}))
    question = ask(api, details_of=rule)
    report = sitting.read_report(question, ReportOptions(projects=rule), FakeContext(api.clock))
    assert api.calls["details"] == 2
    assert report.details_loaded
    assert set(report.details) == {100, 101}
    assert sum(detail.tracked_seconds for detail in report.details.values()) == report.tracked_seconds


def test_details_that_the_plan_lacks_are_noted_and_asked_for_once() -> None:
    api = toggl(projects=5)
    api.failures["details"] = PlanFeatureMissing("Workspace needs to have this feature enabled")
    report = sitting_of(api).read_report(
        ask(api, details_of=ProjectSelection()), ReportOptions(), FakeContext(api.clock)
    )
    assert api.calls["details"] == 1
    assert not report.details_loaded
    assert [note.text for note in report.notes if note.kind is NoteKind.DETAILS_UNAVAILABLE] == [
        "Workspace needs to have this feature enabled"
    ]


def test_project_pages_that_repeat_or_end_early_stop() -> None:
    api = toggl(projects=3, per_page=2)
    fetch_page = api.fetch_project_page

    def always_the_first(workspace, page, context):  # type: ignore[no-untyped-def]
        from dataclasses import replace

        return replace(fetch_page(workspace, 1, context), is_last=False, total_count=99)

    api.fetch_project_page = always_the_first  # type: ignore[method-assign]
    report = sitting_of(api).read_report(ask(api), ReportOptions(), FakeContext(api.clock))
    assert api.calls["projects"] == 2
    assert "Project 102" in {project.name for project in report.projects}


@pytest.mark.parametrize(("split", "calls"), [(Split.WEEK, 5 + 1), (Split.DAY, 31 + 1)])
def test_without_weekly_reports_each_interval_is_asked_for_by_itself(split: Split, calls: int) -> None:
    api = toggl()
    api.failures["weekly"] = PlanFeatureMissing("Workspace needs to have this feature enabled")
    report = sitting_of(api).read_report(ask(api, split), ReportOptions(), FakeContext(api.clock))
    assert api.calls["weekly"] == 1
    assert api.calls["summary"] == calls
    assert report.tracked_seconds == report.toggl_tracked_seconds > 0
    assert len(report.intervals) == calls - 1


def test_one_odd_weekly_report_among_good_ones_is_an_error_and_costs_nothing_more() -> None:
    api = toggl()
    sitting, question = sitting_of(api), ask(api, Split.DAY, YEAR_2025)
    own = api.fetch_day_hours
    odd = UnexpectedAnswer(endpoint="POST weekly", field="[0].seconds", problem="list expected, got null")

    def fetch(workspace: Workspace, start: date, context: JobContext) -> tuple[DayHours, ...]:
        if api.calls["weekly"] == 20:
            raise odd
        return own(workspace, start, context)

    api.fetch_day_hours = fetch  # type: ignore[method-assign]
    with pytest.raises(UnexpectedAnswer):
        sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    api.fetch_day_hours = own  # type: ignore[method-assign]
    sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    assert api.calls["weekly"] == 53
    assert api.calls["summary"] == 1


def test_a_body_that_is_broken_as_a_whole_does_not_give_up_weekly_reports() -> None:
    api = toggl()
    sitting, question = sitting_of(api), ask(api, Split.DAY)
    api.failures["weekly"] = UnexpectedAnswer(endpoint="POST weekly", field="", problem="cut")
    with pytest.raises(UnexpectedAnswer):
        sitting.read_report(question, ReportOptions(), FakeContext(api.clock))
    assert not sitting.store_of(WORKSPACE.id).has_no_weekly


def test_reading_again_forgets_what_toggl_refused() -> None:
    store = WorkspaceStore(has_no_weekly=True, details_denied="no", day_hours={date(2026, 10, 1): ()})
    fresh = store.with_names_only()
    assert (fresh.has_no_weekly, fresh.details_denied, fresh.day_hours) == (False, None, {})


@pytest.mark.parametrize("error", [Rejected("", status=400), AccessDenied(""), NotFound("")])
def test_one_project_without_details_does_not_end_an_export(error: Exception) -> None:
    api = toggl()
    api.failures["details"] = error
    question = ask(api, details_of=ProjectSelection())
    report = sitting_of(api).read_report(question, ReportOptions(), FakeContext(api.clock))
    assert report.details == {}
    assert report.tracked_seconds


def test_a_quota_that_never_comes_back_is_asked_for_ever_more_rarely() -> None:
    clock = FakeClock()
    moments: list[float] = []

    def ask_it() -> None:
        moments.append((clock.now() - NOW).total_seconds())
        if len(moments) < 9:
            raise QuotaSpent(organization_id=70, resets_at=clock.now())

    ask_patiently(ask_it, clock, FakeContext(clock), wait_for_quota=True)
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640]


@pytest.mark.parametrize("error", [ServerFailed(status=500), SignInMissing()])
def test_signing_in_does_not_depend_on_the_quota_call(error: Exception) -> None:
    api = toggl()
    api.failures["me/quota"] = error
    assert sitting_of(api).account.quotas == ()


def test_signing_in_waits_for_the_personal_quota_when_asked_to() -> None:
    api = toggl()
    resets_at = NOW + timedelta(minutes=20)
    api.failures["me"] = QuotaSpent(organization_id=None, resets_at=resets_at)
    with pytest.raises(QuotaSpent):
        sitting_of(api)

    def refill(progress: Progress) -> None:
        if api.clock.now() > resets_at:
            api.failures.clear()

    context = FakeContext(api.clock, on_report=refill)
    sign_in_with_token(api, Secret("x"), api.clock, context, wait_for_quota=True)
    assert api.clock.now() > resets_at


# --- time sheets ------------------------------------------------------------------------------------------------------


def sheets(*user_ids: int, is_last: bool = True) -> TimeSheetPage:
    week = date(2026, 10, 5), date(2026, 10, 11)
    return TimeSheetPage(tuple(TimeSheetState(user_id, *week, False, False) for user_id in user_ids), is_last)


def with_kinds(*kinds: PointKind, client_copy: bool = False) -> HoursQuestion:
    choices = ExportChoices(points=PointRules(kinds=USUAL_KINDS | set(kinds)), client_copy=client_copy)
    return HoursQuestion.of(choices, WORKSPACE, OCTOBER, 1)


def test_time_sheets_cost_one_request_and_only_when_they_are_looked_at() -> None:
    store = WorkspaceStore()
    without = plan_requests(with_kinds(), store, None).requests
    for kind in (PointKind.NOT_SUBMITTED, PointKind.NOT_APPROVED):
        assert plan_requests(with_kinds(kind), store, None).requests == without + 1
    assert plan_requests(with_kinds(PointKind.NOT_APPROVED, client_copy=True), store, None).requests == without
    api = toggl(time_sheets=(sheets(1, 2),))
    fetcher = Fetcher(api, api.clock)
    fetcher.fetch(with_kinds(), store, FakeContext(api.clock))
    assert api.calls["timesheets"] == 0
    question = with_kinds(PointKind.NOT_APPROVED)
    fetcher.fetch(question, store, FakeContext(api.clock))
    assert api.calls["timesheets"] == 1
    assert store.time_sheets_of(OCTOBER) == sheets(1, 2).sheets
    assert missing_steps(question, store) == []
    assert missing_steps(question, store.with_names_only()) != []


@pytest.mark.parametrize(
    ("pages", "user_ids"),
    [
        ((sheets(1, 2, is_last=False), sheets(2, 3)), [1, 2, 3]),
        ((sheets(1, 2, is_last=False), sheets(1, 2, is_last=False)), [1, 2]),  # the same page again is the end
        ((sheets(1, is_last=False), sheets(is_last=False)), [1]),
    ],
)
def test_time_sheets_are_read_to_their_end(pages: tuple[TimeSheetPage, ...], user_ids: list[int]) -> None:
    api, store = toggl(time_sheets=pages), WorkspaceStore()
    Fetcher(api, api.clock).fetch(with_kinds(PointKind.NOT_SUBMITTED), store, FakeContext(api.clock))
    assert api.calls["timesheets"] == 2
    assert [sheet.user_id for sheet in store.time_sheets_of(OCTOBER) or ()] == user_ids


def test_pages_of_time_sheets_without_an_end_are_not_believed() -> None:
    pages = tuple(sheets(number, is_last=False) for number in range(1, MOST_TIME_SHEET_PAGES + 2))
    api, store = toggl(time_sheets=pages), WorkspaceStore()
    with pytest.raises(UnexpectedAnswer, match="no end"):
        Fetcher(api, api.clock).fetch(with_kinds(PointKind.NOT_SUBMITTED), store, FakeContext(api.clock))
    assert api.calls["timesheets"] == MOST_TIME_SHEET_PAGES


@pytest.mark.parametrize(
    "error",
    [
        PlanFeatureMissing("Approvals are a premium feature"),
        AccessDenied("no"),
        NotFound("no"),
        Rejected("no", status=400),
    ],
)
def test_a_plan_or_a_role_without_time_sheets_stops_no_report(error: Exception) -> None:
    api, store = toggl(failures={"timesheets": error}), WorkspaceStore()
    question = with_kinds(PointKind.NOT_SUBMITTED)
    Fetcher(api, api.clock).fetch(question, store, FakeContext(api.clock))
    assert store.time_sheets_of(OCTOBER) is None
    assert store.time_sheets_denied
    assert missing_steps(question, store) == []
    assert api.calls["timesheets"] == 1
