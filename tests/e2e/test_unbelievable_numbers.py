"""Every number in every answer and header, one after the other beyond belief: a whole workbook or one of our errors.

Neither requests nor waits nor memory may follow from a number that the network sent.
"""

from __future__ import annotations

import json
import re
import resource
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.toggl import FakeClock, FakeContext
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.channel import Channel
from toggl_desktop.api.client import TogglClient
from toggl_desktop.api.messages import Answer, Call
from toggl_desktop.api.pace import Pacer
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import TogglDesktopError
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.models import Profile, Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, Plan
from toggl_desktop.demo.exchange import Request
from toggl_desktop.demo.records import Client, Person, Project, TimeEntry, Workspace
from toggl_desktop.excel.writer import ExcelWorkbookWriter

NUMBERS = (0, -1, 1, 2**31, 2**53, 2**63 - 1, 2**64, 1e308)
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
COMPANY = Company(
    workspaces=[Workspace(7001, "Acme", 7000, hourly_rate_cents=5000)],
    people=[Person(1001, "Ann", "ann@example.com", is_admin=True), Person(1002, "Gone", is_deleted=True)],
    clients=[Client(3001, 7001, "Zoo")],
    projects=[Project(2001, 7001, "Elephants", client_id=3001), Project(2002, 7001, "Hidden", estimated_hours=5)],
    entries=[
        TimeEntry(1, 7001, 1001, 2001, date(2026, 10, 1), 3600, is_billable=True),
        TimeEntry(2, 7001, 1001, None, date(2026, 10, 6), 7),
        TimeEntry(3, 7001, 1002, 2002, date(2026, 10, 6), 5000, is_billable=True),
    ],
    signed_in_id=1001,
)
# The list of clients is asked for too, and names are looked up by ids.
BEHAVIOUR = Behaviour(plan=Plan.PREMIUM, client_names=False, hidden_project_ids=frozenset({2002}))
HEADERS = ("x-toggl-quota-remaining", "x-toggl-quota-resets-in", "x-page-size", "x-page", "x-next-row-number")
MOST_REQUESTS_MORE = 30
MOST_MEGABYTES = 150

Change = Callable[[str, Answer], Answer]


def kind_of(call: Call) -> str:
    """The endpoint, without the ids in it."""
    return re.sub(r"/\d+", "/{n}", call.endpoint)


@dataclass
class Line:
    """An `Exchange` with the stand-in server, without sockets; every answer passes `change`."""

    server: DemoServer
    change: Change = lambda _, answer: answer
    seen: dict[str, Answer] = field(default_factory=dict)
    count: int = 0

    def __call__(self, call: Call, authorization: Authorization, context: JobContext) -> Answer:
        self.count += 1
        body = json.dumps(call.body).encode() if call.body is not None else b""
        answered = self.server._answer(
            Request(call.method, call.path, dict(call.query), body, authorization=authorization.header())
        )
        headers = {name.lower(): value for name, value in {**answered.reply.headers, **answered.headers}.items()}
        answer = Answer(answered.reply.status, headers, answered.reply.body)
        self.seen.setdefault(kind_of(call), answer)
        return self.change(kind_of(call), answer)


@dataclass
class Connector:
    """Opens one account over a `Line`."""

    line: Line
    clock: FakeClock

    def connect(self, token: Secret) -> TogglClient:
        channel = Channel(
            self.line,
            Authorization.from_token(token),
            clock=self.clock,
            pacer=Pacer(0.0, self.clock, self.clock.monotonic),
            retry=RetryPolicy(),
        )
        return TogglClient(channel)

    def exchange_password(self, credentials: object, context: JobContext) -> tuple[Secret, Profile]:
        raise NotImplementedError

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[DemoServer]:
    server = DemoServer(COMPANY, behaviour=BEHAVIOUR)
    yield server
    server._listener.server_close()


def export(server: DemoServer, target: Path, change: Change | None = None) -> tuple[Line, FakeClock]:
    """Sign in, read the hours by days, and export every entry with the details of the projects."""
    server.refill_quota()
    line, clock = Line(server, change or (lambda _, answer: answer)), FakeClock()
    context = FakeContext(clock)
    sitting = sign_in_with_token(Connector(line, clock), Secret(server.token), clock, context)
    workspace = sitting.account.workspaces[0]
    question = HoursQuestion(workspace, OCTOBER, Split.DAY, 1, ProjectSelection())
    sitting.read_report(question, ReportOptions(), context, wait_for_quota=True)
    options = WorkbookOptions(ExportChoices(user_sheets=False, project_sheets=False))
    everything = replace(question, with_entries=True)
    request = ExportRequest(everything, ReportOptions(), options, target, wait_for_quota=True)
    sitting.export(request, ExcelWorkbookWriter("0"), str, context)
    return line, clock


def numeric_places(value: Any, at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Where numbers stand in an answer; `[]` is any element of a list."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from numeric_places(inner, (*at, name))
    elif isinstance(value, list):
        for inner in value:
            yield from numeric_places(inner, (*at, "[]"))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield at


def put(value: Any, at: tuple[str, ...], number: float) -> Any:
    """The same answer with this number at every such place."""
    if not at:
        return number
    name, rest = at[0], at[1:]
    if name == "[]":
        return [put(inner, rest, number) for inner in value] if isinstance(value, list) else value
    if isinstance(value, dict) and name in value:
        return {**value, name: put(value[name], rest, number)}
    return value


def changed_body(kind: str, at: tuple[str, ...], number: float) -> Change:
    def change(asked: str, answer: Answer) -> Answer:
        if asked != kind or answer.status != 200:
            return answer
        body = json.dumps(put(json.loads(answer.body), at, number)).encode()
        return Answer(answer.status, answer.headers, body)

    return change


def memory_megabytes() -> float:
    """The most that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def check(server: DemoServer, folder: Path, change: Change, sound: int, what: str) -> None:
    before = memory_megabytes()
    target = folder / "hours.xlsx"
    try:
        _, clock = export(server, target, change)
    except TogglDesktopError:
        pass  # of no other kind
    else:
        assert target.stat().st_size > 5_000, what
        assert clock.elapsed_seconds < 3600, what
    count = len(server.requests)
    server.forget_requests()
    assert count <= sound + MOST_REQUESTS_MORE, f"{what}: {count} requests instead of {sound}"
    assert memory_megabytes() - before < MOST_MEGABYTES, what
    target.unlink(missing_ok=True)
    assert list(folder.iterdir()) == [], what


@pytest.fixture(scope="module")
def sound(server: DemoServer, tmp_path_factory: pytest.TempPathFactory) -> Line:
    """What a sound line sends."""
    line, clock = export(server, tmp_path_factory.mktemp("sound") / "hours.xlsx")
    server.forget_requests()
    assert clock.elapsed_seconds == 0
    assert len(line.seen) > 10
    return line


@pytest.mark.parametrize("number", NUMBERS, ids=repr)
def test_every_number_of_every_answer(server: DemoServer, sound: Line, tmp_path: Path, number: float) -> None:
    tried = 0
    for kind, answer in sound.seen.items():
        if kind.endswith(".csv"):
            continue
        for at in sorted(set(numeric_places(json.loads(answer.body)))):
            check(server, tmp_path, changed_body(kind, at, number), sound.count, f"{kind} {'.'.join(at)} = {number}")
            tried += 1
    assert tried > 50


@pytest.mark.parametrize("number", [*NUMBERS, 10**30, "", " ", "many", "1e3", "0x10", "٣", "+5", "1_000"], ids=repr)
@pytest.mark.parametrize("header", HEADERS)
def test_every_number_of_every_header(
    server: DemoServer, sound: Line, tmp_path: Path, header: str, number: float | str
) -> None:
    def change(kind: str, answer: Answer) -> Answer:
        return Answer(answer.status, {**answer.headers, header: str(number)}, answer.body)

    check(server, tmp_path, change, sound.count, f"{header}: {number}")


@pytest.mark.parametrize("number", [*NUMBERS, 10**30, "", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"], ids=repr)
@pytest.mark.parametrize(
    ("status", "header", "most_days"),
    [(402, "x-toggl-quota-resets-in", 11), (429, "retry-after", 0.1), (503, "retry-after", 0.1)],
)
def test_every_pause_that_toggl_asks_for(
    server: DemoServer, sound: Line, tmp_path: Path, status: int, header: str, most_days: float, number: float | str
) -> None:
    """And never an answer: asked a bounded number of times over a bounded time."""
    server.refill_quota()
    refusal = Answer(status, {header: str(number), "x-toggl-quota-remaining": "0"}, b'"hourly limit"')
    line, clock = Line(server, lambda _, __: refusal), FakeClock()
    with pytest.raises(TogglDesktopError):
        sign_in_with_token(Connector(line, clock), Secret(server.token), clock, FakeContext(clock), wait_for_quota=True)
    assert line.count <= 12
    assert clock.elapsed_seconds <= most_days * 24 * 3600
