"""Each method of the client: what it sends and what it makes of the answer."""

import inspect
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.fakes.toggl import FakeClock, FakeContext
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.channel import Channel
from toggl_desktop.api.client import TogglClient
from toggl_desktop.api.connector import RequestsConnector
from toggl_desktop.api.messages import Answer, Call
from toggl_desktop.api.pace import Pacer
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core import ports
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import BadServerAddress, SignInRefused, TokenNotInAnswer
from toggl_desktop.core.toggl.entries import EntryPage
from toggl_desktop.core.toggl.models import (
    DayHours,
    HoursRow,
    PasswordCredentials,
    Profile,
    Project,
    ProjectDetails,
    ProjectPage,
    Quota,
    Secret,
    User,
    Workspace,
)
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage

WORKSPACE = Workspace(7, "Acme", organization_id=70, is_admin=True)
MEMBER = Workspace(7, "Acme", organization_id=70, is_admin=False)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
V9 = "/api/v9/workspaces/7/"
REPORTS = "/reports/api/v3/workspace/7/"
CONTEXT = FakeContext()
ENTRIES: dict[str, object] = {
    "start_date": "2025-01-01", "end_date": "2025-12-31", "rounding": 0, "rounding_minutes": 0, "grouped": False,
    "hide_amounts": False, "order_by": "date", "order_dir": "ASC",
}  # fmt: skip
ENTRIES_HEADER = (
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags"
)


def personal(path: str) -> Call:
    return Call("GET", path, is_personal=True)


def track(what: str, *query: tuple[str, str]) -> Call:
    return Call("GET", V9 + what, organization_id=70, query=query)


def report(what: str, body: dict[str, object]) -> Call:
    return Call("POST", REPORTS + what, organization_id=70, body=body)


ROWS: list[tuple[str, Callable[[TogglClient], object], Any, Call, object]] = [
    (
        "fetch_profile",
        lambda api: api.fetch_profile(CONTEXT),
        {"id": 5, "fullname": "Ann"},
        personal("/api/v9/me"),
        Profile(5, "Ann", "", "UTC", 1, None),
    ),
    (
        "fetch_workspaces",
        lambda api: api.fetch_workspaces(CONTEXT),
        [{"id": 7, "name": "Acme", "role": "admin"}],
        personal("/api/v9/me/workspaces"),
        (Workspace(7, "Acme", None, "admin", True),),
    ),
    (
        "fetch_quotas",
        lambda api: api.fetch_quotas(CONTEXT),
        [{"organization_id": 70, "remaining": 5}, {"organization_id": 71, "remaining": -1}],
        personal("/api/v9/me/quota"),
        (Quota(70, 5),),
    ),
    (
        "fetch_project_page",
        lambda api: api.fetch_project_page(WORKSPACE, 3, CONTEXT),
        [{"id": 1, "name": "P"}],
        track("projects", ("active", "both"), ("page", "3"), ("per_page", "200")),
        ProjectPage((Project(1, "P"),), 3, True, None),
    ),
    (
        "fetch_users",
        lambda api: api.fetch_users(WORKSPACE, CONTEXT),
        [{"id": 1, "fullname": "Ann"}],
        track("users"),
        (User(1, "Ann"),),
    ),
    (
        "fetch_clients",
        lambda api: api.fetch_clients(WORKSPACE, CONTEXT),
        None,
        track("clients", ("status", "both")),
        (),
    ),
    (
        "fetch_hours",
        lambda api: api.fetch_hours(WORKSPACE, YEAR, CONTEXT),
        [{"user_id": 1, "project_id": None, "tracked_seconds": 9}],
        report("projects/summary", {"start_date": "2025-01-01", "end_date": "2025-12-31"}),
        (HoursRow(1, None, 9, None),),
    ),
    (
        "fetch_day_hours",
        lambda api: api.fetch_day_hours(WORKSPACE, date(2025, 2, 24), CONTEXT),
        [{"user_id": 1, "project_id": 2, "seconds": [0, 0, 0, 0, 5, 0, 0]}],
        report(
            "weekly/time_entries",
            {"start_date": "2025-02-24", "end_date": "2025-03-02", "rounding": 0, "rounding_minutes": 0},
        ),
        (DayHours(date(2025, 2, 28), 1, 2, 5, None),),
    ),
    (
        "fetch_project_details",
        lambda api: api.fetch_project_details(WORKSPACE, 2, YEAR, CONTEXT),
        {"seconds": 8},
        report("projects/2/summary", {"start_date": "2025-01-01", "end_date": "2025-12-31"}),
        ProjectDetails(2, 8),
    ),
    (
        "fetch_entries",
        lambda api: api.fetch_entries(
            WORKSPACE, EntryFilter(YEAR, (1,), (2, None)), CONTEXT, page_size=50, first_row=3
        ),
        [],
        report(
            "search/time_entries",
            ENTRIES
            | {"user_ids": [1], "project_ids": [2, None], "page_size": 50, "enrich_response": True}
            | {"first_row_number": 3},
        ),
        EntryPage((), 0, None),
    ),
    (
        "fetch_entries_csv",
        lambda api: api.fetch_entries_csv(WORKSPACE, EntryFilter(YEAR), CONTEXT),
        Answer(200, {}, ENTRIES_HEADER.encode()),
        report("search/time_entries.csv", ENTRIES),
        (),
    ),
    (
        "fetch_time_zones",
        lambda api: api.fetch_time_zones(WORKSPACE, CONTEXT),
        [{"id": 5, "user_id": 1, "timezone": "Europe/Berlin"}, {"id": 6, "uid": 2}],
        track("workspace_users", ("includeIndirect", "true")),
        {1: "Europe/Berlin", 2: ""},
    ),
    (
        "fetch_time_sheets",
        lambda api: api.fetch_time_sheets(WORKSPACE, YEAR, 2, CONTEXT),
        [{"data": [], "page": 2, "per_page": 1000, "total_count": 1000}],
        track("timesheets", ("after", "2024-11-30"), ("before", "2026-01-01"), ("page", "2"), ("per_page", "1000")),
        TimeSheetPage((), is_last=True),
    ),
    (
        "find_users",
        lambda api: api.find_users(MEMBER, (3, 1), CONTEXT),
        [{"id": 1, "name": "Ann"}, {"id": 3, "name": "Cem"}],
        report("filters/users", {"ids": [3, 1], "active": True}),
        (User(1, "Ann"), User(3, "Cem")),
    ),
    (
        "find_projects",
        lambda api: api.find_projects(WORKSPACE, (3,), CONTEXT),
        [{"id": 3, "name": "P", "active": False}],
        report("filters/projects", {"ids": [3]}),
        (Project(3, "P", is_active=False),),
    ),
]


@pytest.fixture
def connect(scripted_exchange: type[Any]) -> Any:
    def build(*outcomes: Any) -> tuple[TogglClient, Any]:
        clock = FakeClock()
        answers = [
            found if isinstance(found, Answer) else Answer(200, {}, json.dumps(found).encode()) for found in outcomes
        ]
        exchange = scripted_exchange(answers)
        authorization = Authorization.from_token(Secret("t"))
        channel = Channel(exchange, authorization, clock=clock, pacer=Pacer(0, clock), retry=RetryPolicy())
        return TogglClient(channel), exchange

    return build


@pytest.mark.parametrize(("name", "ask", "answer", "call", "result"), ROWS, ids=[row[0] for row in ROWS])
def test_question_and_answer(
    connect: Any, name: str, ask: Callable[[TogglClient], object], answer: Any, call: Call, result: object
) -> None:
    api, exchange = connect(answer)
    assert ask(api) == result
    assert exchange.calls == [call]
    assert api.request_count == 1


def test_every_method_of_the_port_has_a_row() -> None:
    methods = {name for name, _ in inspect.getmembers(ports.TogglApi, inspect.isfunction) if name.startswith("f")}
    assert methods == {row[0] for row in ROWS}


def test_people_who_left_are_asked_for_separately(connect: Any) -> None:
    api, exchange = connect([{"id": 1, "name": "Gone"}], [{"id": 2, "name": "Here"}])
    found = api.find_users(WORKSPACE, (1, 2, 3), CONTEXT)
    assert found == (User(1, "Gone", is_active=False), User(2, "Here"))
    assert [call.body for call in exchange.calls] == [
        {"ids": [1, 2, 3], "active": False},
        {"ids": [2, 3], "active": True},
    ]


def test_an_admin_who_finds_everybody_asks_once(connect: Any) -> None:
    api, exchange = connect([{"id": 1, "name": "Gone"}])
    assert api.find_users(WORKSPACE, (1,), CONTEXT) == (User(1, "Gone", is_active=False),)
    assert len(exchange.calls) == 1


def test_quotas_are_remembered(connect: Any) -> None:
    api, _ = connect([{"organization_id": 70, "remaining": 5, "total": 30}, {"organization_id": None, "remaining": -1}])
    assert api.known_quota(70) is None
    api.fetch_quotas(CONTEXT)
    assert api.known_quota(70) == Quota(70, 5, 30)
    assert api.known_quota(None) is None


def test_a_smaller_page_size_than_asked_for_is_believed(connect: Any) -> None:
    rows = [{"id": n + 1, "name": "P"} for n in range(50)]
    for size, is_last in (("50", False), ("51", True), ("200", True), ("0", True), ("x", True)):
        api, _ = connect(Answer(200, {"x-page-size": size}, json.dumps(rows).encode()))
        assert api.fetch_project_page(WORKSPACE, 1, CONTEXT).is_last is is_last


# --- connector


def connector(exchange: Any, monkeypatch: pytest.MonkeyPatch) -> RequestsConnector:
    monkeypatch.setattr("toggl_desktop.api.connector.Transport", lambda *_, **__: exchange)
    return RequestsConnector(clock=FakeClock(), version="1.2.3")


CREDENTIALS = PasswordCredentials("ann@example.com", Secret("hunter2"))


def test_a_password_becomes_a_token(scripted_exchange: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = scripted_exchange([Answer(200, {}, b'{"id": 5, "fullname": "Ann", "api_token": "abc"}')])
    token, profile = connector(exchange, monkeypatch).exchange_password(CREDENTIALS, CONTEXT)
    assert (token, profile.name) == (Secret("abc"), "Ann")
    assert exchange.calls == [personal("/api/v9/me")]


def test_an_account_without_token(scripted_exchange: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = scripted_exchange([Answer(200, {}, b'{"id": 5}')])
    with pytest.raises(TokenNotInAnswer):
        connector(exchange, monkeypatch).exchange_password(CREDENTIALS, CONTEXT)


def test_a_wrong_password(scripted_exchange: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer(403, {"x-remaining-login-attempts": "2"}, b"Incorrect username and/or password\n")
    with pytest.raises(SignInRefused) as caught:
        connector(scripted_exchange([answer]), monkeypatch).exchange_password(CREDENTIALS, CONTEXT)
    assert (caught.value.with_password, caught.value.remaining_attempts) == (True, 2)


def test_the_pace_may_be_shortened_on_this_computer_only() -> None:
    with pytest.raises(ValueError, match="at least a second"):
        RequestsConnector(clock=FakeClock(), version="1", pace_seconds=0.9)
    RequestsConnector(clock=FakeClock(), version="1", pace_seconds=1.5)
    RequestsConnector("http://127.0.0.1:1", clock=FakeClock(), version="1", pace_seconds=0)
    with pytest.raises(BadServerAddress):
        RequestsConnector("http://example.com", clock=FakeClock(), version="1")


def test_all_clients_share_one_pace(scripted_exchange: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer(200, {}, b'{"id": 5, "api_token": "abc"}')
    shared = connector(scripted_exchange([answer] * 3), monkeypatch)
    waits: list[float] = []

    class Waiting(FakeContext):
        def wait(self, seconds: float) -> None:
            waits.append(seconds)
            shared._pacer._free_at = 0.0

    shared.exchange_password(CREDENTIALS, Waiting())
    assert waits == []
    shared.connect(Secret("a")).fetch_profile(Waiting())
    shared.connect(Secret("b")).fetch_profile(Waiting())
    assert len(waits) == 2
