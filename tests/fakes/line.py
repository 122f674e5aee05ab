"""The stand-in server without sockets: every answer passes a function that may change it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

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
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.models import Profile, Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, Plan
from toggl_desktop.demo.exchange import Request
from toggl_desktop.demo.records import Client, Person, Project, TimeEntry, Workspace
from toggl_desktop.excel.writer import ExcelWorkbookWriter

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
    retry: RetryPolicy = field(default_factory=RetryPolicy)

    def connect(self, token: Secret) -> TogglClient:
        channel = Channel(
            self.line,
            Authorization.from_token(token),
            clock=self.clock,
            pacer=Pacer(0.0, self.clock, self.clock.monotonic),
            retry=self.retry,
        )
        return TogglClient(channel)

    def exchange_password(self, credentials: object, context: JobContext) -> tuple[Secret, Profile]:
        raise NotImplementedError

    def close(self) -> None:
        pass


def quiet_server() -> DemoServer:
    """Never started: it is asked directly."""
    return DemoServer(COMPANY, behaviour=BEHAVIOUR)


def export(
    server: DemoServer, target: Path, change: Change | None = None, choices: ExportChoices | None = None
) -> tuple[Line, FakeClock]:
    """Sign in, read the hours by days, and export every entry with the details of the projects."""
    server.refill_quota()
    line, clock = Line(server, change or (lambda _, answer: answer)), FakeClock()
    context = FakeContext(clock)
    sitting = sign_in_with_token(Connector(line, clock), Secret(server.token), clock, context)
    workspace = sitting.account.workspaces[0]
    question = HoursQuestion(workspace, OCTOBER, Split.DAY, 1, ProjectSelection())
    sitting.read_report(question, ReportOptions(), context, wait_for_quota=True)
    options = WorkbookOptions(choices or ExportChoices(user_sheets=False, project_sheets=False))
    everything = replace(question, with_entries=True)
    request = ExportRequest(everything, ReportOptions(), options, target, wait_for_quota=True)
    sitting.export(request, ExcelWorkbookWriter("0"), str, context)
    return line, clock


def places(value: Any, kinds: type | tuple[type, ...], at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Where values of these kinds stand in an answer, but no true and false; `[]` is any element of a list."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, kinds, (*at, name))
    elif isinstance(value, list):
        for inner in value:
            yield from places(inner, kinds, (*at, "[]"))
    elif isinstance(value, kinds) and not isinstance(value, bool):
        yield at


def put(value: Any, at: tuple[str, ...], new: Any) -> Any:
    """The same answer with this value at every such place."""
    if not at:
        return new
    name, rest = at[0], at[1:]
    if name == "[]":
        return [put(inner, rest, new) for inner in value] if isinstance(value, list) else value
    if isinstance(value, dict) and name in value:
        return {**value, name: put(value[name], rest, new)}
    return value
