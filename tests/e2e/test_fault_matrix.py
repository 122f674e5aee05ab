"""Whatever goes wrong on the line: the exact answer or one of our errors, no file, no thread, no wrong number."""

from __future__ import annotations

import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.connector import RequestsConnector
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.api.transport import Timeouts
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import (
    AccessDenied,
    Cancelled,
    ConnectionFailed,
    EndpointGone,
    NotFound,
    PlanFeatureMissing,
    ProxyFailed,
    QuotaSpent,
    Rejected,
    ServerFailed,
    SignInMissing,
    SignInRefused,
    TimedOut,
    TogglDesktopError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.ports import SystemClock, TogglApi
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret, Workspace
from toggl_desktop.demo import (
    Behaviour,
    Billable,
    Company,
    Compression,
    DemoServer,
    Fault,
    FaultKind,
    Plan,
    ProjectPages,
    Twins,
    UnusedBucket,
    UserShape,
)
from toggl_desktop.demo.records import Client, Person, Project, TimeEntry
from toggl_desktop.demo.records import Workspace as DemoWorkspace
from toggl_desktop.excel.writer import ExcelWorkbookWriter

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
MONDAY = date(2026, 10, 5)
ANN, BOB, GONE = 1001, 1002, 1003
ROWS = [
    (ANN, 2001, 1, 3600),
    (ANN, 2002, 6, 1801),
    (ANN, None, 6, 7),
    (BOB, 2001, 6, 5000),
    (BOB, 2003, 31, 86_399),
    (GONE, 2002, 15, 12_345),
]
COMPANY = Company(
    workspaces=[DemoWorkspace(7001, "Acme", 7000)],
    people=[
        Person(ANN, "Ann", "ann@example.com", is_admin=True),
        Person(BOB, "Bob", "bob@example.com"),
        Person(GONE, "Gone", is_deleted=True, is_active=False),
    ],
    clients=[Client(3001, 7001, "Zoo")],
    projects=[
        Project(2001, 7001, "Elephants", client_id=3001),
        Project(2002, 7001, "=Cages", is_active=False),
        Project(2003, 7001, "Hidden"),
    ],
    entries=[
        TimeEntry(number, 7001, user, project, date(2026, 10, day), seconds, is_billable=True)
        for number, (user, project, day, seconds) in enumerate(ROWS, 1)
    ],
    signed_in_id=ANN,
)
HIDDEN = Behaviour(plan=Plan.PREMIUM, hidden_project_ids=frozenset({2003}))
TOTALS = Counter({(user, project): seconds for user, project, _, seconds in ROWS})


@dataclass
class Bench:
    """A demo server with faults and an account at it."""

    server: DemoServer
    connector: RequestsConnector
    context: FakeContext

    @property
    def api(self) -> TogglApi:
        return self.connector.connect(Secret(self.server.token))

    def credentials(self) -> PasswordCredentials:
        return PasswordCredentials(self.server.email, Secret(self.server.password))


@pytest.fixture
def start() -> Iterator[Callable[..., Bench]]:
    """Any thread that one of these leaves behind fails the test, see `no_thread_left_behind`."""
    opened: list[Bench] = []

    def build(*faults: Fault, behaviour: Behaviour = HIDDEN) -> Bench:
        server = DemoServer(COMPANY, behaviour=replace(behaviour, faults=faults)).start()
        connector = RequestsConnector(
            server.url,
            clock=SystemClock(),
            version="0",
            pace_seconds=0,
            retry=RetryPolicy.without_waits(),
            timeouts=Timeouts(connect_seconds=5, read_seconds=0.1, total_seconds=5),
        )
        opened.append(Bench(server, connector, FakeContext()))
        return opened[-1]

    yield build
    for bench in opened:
        bench.connector.close()
        bench.server.stop()


# --- every fault × every endpoint -------------------------------------------------------------------------------------

WORKSPACE = Workspace(7001, "Acme", organization_id=7000, is_admin=True)

ENDPOINTS: dict[str, Callable[[Bench], object]] = {
    "me": lambda bench: bench.api.fetch_profile(bench.context),
    "me with password": lambda bench: bench.connector.exchange_password(bench.credentials(), bench.context)[1],
    "me/workspaces": lambda bench: bench.api.fetch_workspaces(bench.context),
    "me/quota": lambda bench: [(row.organization_id, row.total) for row in bench.api.fetch_quotas(bench.context)],
    "projects": lambda bench: bench.api.fetch_project_page(WORKSPACE, 1, bench.context),
    "users": lambda bench: bench.api.fetch_users(WORKSPACE, bench.context),
    "clients": lambda bench: bench.api.fetch_clients(WORKSPACE, bench.context),
    "projects/summary": lambda bench: bench.api.fetch_hours(WORKSPACE, OCTOBER, bench.context),
    "weekly/time_entries": lambda bench: bench.api.fetch_day_hours(WORKSPACE, MONDAY, bench.context),
    "projects/{p}/summary": lambda bench: bench.api.fetch_project_details(WORKSPACE, 2001, OCTOBER, bench.context),
    "filters/users": lambda bench: bench.api.find_users(WORKSPACE, (GONE,), bench.context),
    "filters/projects": lambda bench: bench.api.find_projects(WORKSPACE, (2003,), bench.context),
    "workspace_users": lambda bench: bench.api.fetch_time_zones(WORKSPACE, bench.context),
    "timesheets": lambda bench: bench.api.fetch_time_sheets(WORKSPACE, OCTOBER, 1, bench.context),
    "search/time_entries": lambda bench: bench.api.fetch_entries(
        WORKSPACE, EntryFilter(OCTOBER), bench.context, page_size=1000
    ),
    "search/time_entries.csv": lambda bench: bench.api.fetch_entries_csv(
        WORKSPACE, EntryFilter(OCTOBER), bench.context
    ),
}
ASKED_IN_NEED = {"search/time_entries.csv"}
"""What an export asks for only where the quota is too small for the pages."""


def status(code: int, body: bytes = b"", **headers: str) -> Fault:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Fault(FaultKind.REPLACED, status=code, body=body, headers=named)


PASSES = {
    "500": (Fault(FaultKind.STATUS, status=500), ServerFailed),
    "502 page": (Fault(FaultKind.STATUS, status=502), ServerFailed),
    "503": (status(503, Retry_After="2"), ServerFailed),
    "504": (status(504), ServerFailed),
    "408": (status(408), TimedOut),
    "429": (Fault(FaultKind.STATUS, status=429), TooManyRequests),
    "429 with Retry-After": (status(429, b"slow down", Retry_After="7"), TooManyRequests),
    "log-in page": (Fault(FaultKind.LOGIN_PAGE), UnexpectedAnswer),
    "empty body": (Fault(FaultKind.EMPTY_BODY), UnexpectedAnswer),
    "blank body": (status(200, b" \n"), UnexpectedAnswer),
    "broken JSON": (Fault(FaultKind.BROKEN_JSON), UnexpectedAnswer),
    "not UTF-8": (status(200, b'["\xff"]'), UnexpectedAnswer),
    "two values": (status(200, b"null null"), UnexpectedAnswer),
    "not gzip": (status(200, b"[]", Content_Encoding="gzip"), UnexpectedAnswer),
    "reset": (Fault(FaultKind.RESET), ConnectionFailed),
    "reset in the body": (Fault(FaultKind.RESET_IN_BODY), ConnectionFailed),
    "cut body": (Fault(FaultKind.CUT_BODY), UnexpectedAnswer),
    "silence": (Fault(FaultKind.SLOW), TimedOut),
}
STAYS = {
    "400": (Fault(FaultKind.STATUS, status=400), Rejected),
    "401": (status(401, X_Authorization_Missing="true"), SignInMissing),
    "402 quota": (Fault(FaultKind.QUOTA), QuotaSpent),
    "402 feature": (Fault(FaultKind.FEATURE), PlanFeatureMissing),
    "403": (Fault(FaultKind.STATUS, status=403), AccessDenied),
    "403 credentials": (status(403, b"Incorrect username and/or password\n"), SignInRefused),
    "404": (Fault(FaultKind.STATUS, status=404), NotFound),
    "405": (status(405), Rejected),
    "407": (status(407), ProxyFailed),
    "410": (Fault(FaultKind.STATUS, status=410), EndpointGone),
    "418 page": (status(418, b"<html>"), Rejected),
    "422": (status(422, b'"no"'), Rejected),
    "redirect": (status(302, Location="http://127.0.0.1:1/"), UnexpectedAnswer),
    "204": (status(204), UnexpectedAnswer),
    "206": (status(206, b"[]"), UnexpectedAnswer),
    "a text": (Fault(FaultKind.WRONG_TYPE), UnexpectedAnswer),
    "a number": (status(200, b"17"), UnexpectedAnswer),
    "a list in a list": (status(200, b"[[]]"), UnexpectedAnswer),
    "another object": (status(200, b'{"report": {}, "totals": []}'), UnexpectedAnswer),
}


@pytest.fixture(scope="module")
def expected() -> dict[str, object]:
    """What a sound line gives; the hours are checked against the time entries themselves."""
    with DemoServer(COMPANY, behaviour=HIDDEN) as server:
        connector = RequestsConnector(server.url, clock=SystemClock(), version="0", pace_seconds=0)
        bench = Bench(server, connector, FakeContext())
        found = {name: ask(bench) for name, ask in ENDPOINTS.items()}
        assert len(server.requests) == len(ENDPOINTS)
        connector.close()
    hours = Counter[tuple[int, int | None]]()
    for row in found["projects/summary"]:  # type: ignore[attr-defined]
        hours[row.user_id, row.project_id] += row.tracked_seconds
    assert hours == TOTALS
    assert all(found.values())
    return found


JSON_FAULTS = {"broken JSON", "two values"}
"""Which make no sense where the answer is a table in text: there another header is no fault of the line."""


def pairs(faults: Iterable[str]) -> list[tuple[str, str]]:
    return [
        (fault, endpoint)
        for fault in faults
        for endpoint in ENDPOINTS
        if not (fault in JSON_FAULTS and endpoint.endswith(".csv"))
    ]


@pytest.mark.parametrize(("fault", "endpoint"), pairs(PASSES))
def test_a_fault_that_passes(
    start: Callable[..., Bench], expected: dict[str, object], fault: str, endpoint: str
) -> None:
    bench = start(PASSES[fault][0])
    assert ENDPOINTS[endpoint](bench) == expected[endpoint]
    assert len(bench.server.requests) == 2


@pytest.mark.parametrize(("fault", "endpoint"), pairs(PASSES))
def test_a_fault_that_would_pass_but_does_not(start: Callable[..., Bench], fault: str, endpoint: str) -> None:
    injected, kind = PASSES[fault]
    bench = start(replace(injected, times=None))
    with pytest.raises(TogglDesktopError) as caught:
        ENDPOINTS[endpoint](bench)
    assert type(caught.value) is kind
    assert len(bench.server.requests) == 4


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("fault", STAYS)
def test_a_fault_that_stays(start: Callable[..., Bench], fault: str, endpoint: str) -> None:
    injected, kind = STAYS[fault]
    bench = start(injected)
    with pytest.raises(TogglDesktopError) as caught:
        ENDPOINTS[endpoint](bench)
    assert type(caught.value) is kind
    assert len(bench.server.requests) == 1


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_slow_but_steady_answer(start: Callable[..., Bench], expected: dict[str, object], endpoint: str) -> None:
    bench = start(Fault(FaultKind.TRICKLE, seconds=0.0001))
    assert ENDPOINTS[endpoint](bench) == expected[endpoint]
    assert len(bench.server.requests) == 1


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_cancel_while_nothing_comes(start: Callable[..., Bench], endpoint: str) -> None:
    bench = start(Fault(FaultKind.SLOW))
    cancelled = threading.Event()
    canceller = threading.Thread(target=lambda: bench.server.wait_until_held(60) and cancelled.set())
    canceller.start()
    bench.context = CancellableContext(cancelled)  # type: ignore[assignment]
    bench.connector._transport._timeouts = Timeouts(read_seconds=600, total_seconds=600)
    with pytest.raises(Cancelled):
        ENDPOINTS[endpoint](bench)
    canceller.join()


# --- every fault at every request of an export ------------------------------------------------------------------------


def export(bench: Bench, target: Path) -> int:
    """Sign in and export with everything on; returns the number of requests."""
    bench.server.forget_requests()
    run(sign_in(bench), bench, target)
    return len(bench.server.requests)


def sign_in(bench: Bench) -> Sitting:
    bench.server.refill_quota()
    return sign_in_with_token(bench.connector, Secret(bench.server.token), SystemClock(), bench.context)


def run(sitting: Sitting, bench: Bench, target: Path) -> None:
    """By days with project details, then every entry too, for that asks every endpoint there is."""
    workspace = sitting.account.workspaces[0]
    question = HoursQuestion(workspace, OCTOBER, Split.DAY, 1, ProjectSelection(), with_time_sheets=True)
    sitting.read_report(question, ReportOptions(), bench.context)
    options = WorkbookOptions(ExportChoices(user_sheets=False, project_sheets=False))
    request = ExportRequest(replace(question, with_entries=True), ReportOptions(), options, target)
    report = sitting.export(request, ExcelWorkbookWriter("0"), str, bench.context).report
    assert Counter({(pair.user_id, pair.project_id): pair.tracked_seconds for pair in report.pairs}) == TOTALS
    assert sum(row.tracked_seconds for row in report.rows) == TOTALS.total()


# Without the clients' names in the project list, the list of clients is asked for as well.
EVERYTHING = replace(HIDDEN, client_names=False)
EXPORT_FAULTS = {name: injected for name, (injected, _) in (PASSES | STAYS).items()} | {"402 alone": status(402)}


def test_a_sound_export_asks_every_endpoint(start: Callable[..., Bench], tmp_path: Path) -> None:
    bench = start(behaviour=EVERYTHING)
    assert export(bench, tmp_path / "hours.xlsx") > len(ENDPOINTS)
    asked = {request.path for request in bench.server.requests}
    for endpoint in ENDPOINTS.keys() - ASKED_IN_NEED:
        name = endpoint.replace("{p}", "2001").removesuffix(" with password")
        assert any(path.endswith(name) for path in asked), name
    assert CalamineWorkbook.from_path(tmp_path / "hours.xlsx").sheet_names


@pytest.mark.parametrize("times", [1, None])
@pytest.mark.parametrize("fault", EXPORT_FAULTS)
def test_exact_totals_or_no_file(start: Callable[..., Bench], tmp_path: Path, fault: str, times: int | None) -> None:
    bench = start(behaviour=EVERYTHING)
    sound = export(bench, tmp_path / "sound.xlsx")
    outcomes = Counter[str]()
    for nth in range(1, sound + 1):
        bench.server.behaviour = replace(EVERYTHING, faults=(replace(EXPORT_FAULTS[fault], nth=nth, times=times),))
        folder = tmp_path / str(nth)
        folder.mkdir()
        try:
            export(bench, folder / "hours.xlsx")
        except TogglDesktopError as error:
            outcomes[type(error).__name__] += 1
            assert list(folder.iterdir()) == []
        else:
            outcomes["exact"] += 1
            assert [path.name for path in folder.iterdir()] == ["hours.xlsx"]
            assert CalamineWorkbook.from_path(folder / "hours.xlsx").sheet_names
    assert outcomes.total() == sound
    if fault in PASSES:
        assert outcomes == {"exact" if times == 1 else PASSES[fault][1].__name__: sound}


def test_after_a_fault_the_next_try_goes_on_where_it_stopped(start: Callable[..., Bench], tmp_path: Path) -> None:
    bench = start(behaviour=EVERYTHING)
    sound = export(bench, tmp_path / "sound.xlsx")
    for nth in range(4, sound + 1):
        bench.server.behaviour = replace(EVERYTHING, faults=(Fault(FaultKind.QUOTA, nth=nth),))
        bench.server.forget_requests()
        sitting = sign_in(bench)
        with pytest.raises(QuotaSpent):
            run(sitting, bench, tmp_path / f"{nth}.xlsx")
        assert not (tmp_path / f"{nth}.xlsx").exists()
        run(sitting, bench, tmp_path / f"{nth}.xlsx")
        assert len(bench.server.requests) == sound + 1


# --- odd answers ------------------------------------------------------------------------------------------------------

ODD = {
    "null for empty": replace(HIDDEN, null_for_empty=True),
    "items": replace(HIDDEN, items_object=True),
    "duplicate rows": replace(HIDDEN, duplicate_rows=True),
    "nobody knows the hidden": replace(HIDDEN, filters_know_hidden=False),
    "inactive means all": replace(HIDDEN, inactive_means_all=True),
    "everybody hidden": replace(
        HIDDEN, hidden_user_ids=frozenset({ANN, BOB}), hidden_project_ids=frozenset({2001, 2002})
    ),
    "name": replace(HIDDEN, user_shape=UserShape.NAME),
    "membership": replace(HIDDEN, user_shape=UserShape.MEMBERSHIP),
    "current names": replace(HIDDEN, twins=Twins.CURRENT),
    "legacy twins": replace(HIDDEN, twins=Twins.LEGACY),
    "extra fields": replace(HIDDEN, extra_fields=True),
    "pages end early": replace(HIDDEN, project_pages=ProjectPages.ENDS_EARLY),
    "pages repeat": replace(HIDDEN, project_pages=ProjectPages.REPEATS),
    "pages overlap": replace(HIDDEN, project_pages=ProjectPages.OVERLAPS, page_size_cap=1),
    "small pages": replace(HIDDEN, page_size_cap=1),
    "small pages without count": replace(HIDDEN, page_size_cap=1, total_count=False),
    "no client names": replace(HIDDEN, client_names=False),
    "gzip": replace(HIDDEN, compression=Compression.ALWAYS),
    "long weeks": replace(HIDDEN, weekly_length=14, weekly_ignores_end=True),
    "null seconds": replace(HIDDEN, null_seconds=True),
    "null billable": replace(HIDDEN, billable=Billable.NULL),
    "no billable": replace(HIDDEN, billable=Billable.MISSING),
    "no weekly billable": replace(HIDDEN, weekly_billable=False),
    "no quota headers": replace(HIDDEN, quota_headers=False),
    "no quota rows": replace(HIDDEN, unused_bucket=UnusedBucket.MISSING),
    "no details": replace(HIDDEN, refused_feature="project dashboard"),
}


@pytest.mark.parametrize("company", [COMPANY, COMPANY.renumbered(2**33)], ids=["small ids", "large ids"])
@pytest.mark.parametrize("oddity", ODD)
def test_odd_answers_give_exact_totals(
    start: Callable[..., Bench], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, oddity: str, company: Company
) -> None:
    bench = start(behaviour=ODD[oddity])
    moved = company.signed_in_id - ANN
    hidden = {
        name: frozenset(n + moved for n in getattr(ODD[oddity], name))
        for name in ("hidden_user_ids", "hidden_project_ids")
    }
    bench.server.behaviour = replace(ODD[oddity], **hidden)  # type: ignore[arg-type]
    bench.server.company = company
    totals = Counter(
        {(user + moved, project and project + moved): seconds for (user, project), seconds in TOTALS.items()}
    )
    monkeypatch.setitem(globals(), "TOTALS", totals)
    export(bench, tmp_path / "hours.xlsx")
    assert CalamineWorkbook.from_path(tmp_path / "hours.xlsx").sheet_names


def test_short_weeks_are_never_taken_for_whole_ones(start: Callable[..., Bench]) -> None:
    bench = start(behaviour=replace(HIDDEN, weekly_length=3))
    sitting = sign_in(bench)
    question = HoursQuestion(sitting.account.workspaces[0], OCTOBER, Split.DAY)
    report = sitting.read_report(question, ReportOptions(), bench.context)
    assert sum(row.tracked_seconds for row in report.rows) == report.toggl_tracked_seconds == TOTALS.total()
    assert sum("weekly" in request.path for request in bench.server.requests) == 1


# --- any mixture ------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    faults=st.lists(
        st.builds(
            replace,
            st.sampled_from([fault for name, fault in EXPORT_FAULTS.items() if name != "silence"]),
            nth=st.integers(1, 20),
            times=st.integers(1, 5) | st.none(),
            path_contains=st.sampled_from(["", "/me", "/projects", "/users", "/weekly", "/summary", "/filters"]),
        ),
        max_size=4,
    ),
    oddity=st.sampled_from(list(ODD.values())),
)
def test_any_mixture_of_faults_and_oddities(faults: list[Fault], oddity: Behaviour) -> None:
    with (
        DemoServer(COMPANY, behaviour=replace(oddity, faults=tuple(faults))) as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        connector = RequestsConnector(
            server.url, clock=SystemClock(), version="0", pace_seconds=0, retry=RetryPolicy.without_waits()
        )
        target = Path(folder, "hours.xlsx")
        try:
            export(Bench(server, connector, FakeContext()), target)
        except TogglDesktopError:
            assert list(Path(folder).iterdir()) == []
        else:
            assert [path.name for path in Path(folder).iterdir()] == ["hours.xlsx"]
        connector.close()


def test_cancelled_at_any_step(start: Callable[..., Bench], tmp_path: Path) -> None:
    bench = start(behaviour=EVERYTHING)
    export(bench, tmp_path / "sound.xlsx")
    steps = len(bench.context.reports)
    assert steps > len(ENDPOINTS)
    for step in range(steps):
        folder = tmp_path / str(step)
        folder.mkdir()
        bench.context = FakeContext()
        bench.context.on_report = _cancel_at(bench.context, step)
        with pytest.raises(Cancelled):
            export(bench, folder / "hours.xlsx")
        assert list(folder.iterdir()) == []


def _cancel_at(context: FakeContext, step: int) -> Callable[[object], None]:
    def cancel(_: object) -> None:
        if len(context.reports) > step:
            raise Cancelled

    return cancel
