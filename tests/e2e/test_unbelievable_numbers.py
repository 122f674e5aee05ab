"""Every number in every answer and header, one after the other beyond belief: a whole workbook or one of our errors.

Neither requests nor waits nor memory may follow from a number that the network sent.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.line import Change, Connector, Line, export, places, put, quiet_server
from tests.fakes.toggl import FakeClock, FakeContext
from toggl_desktop.api.messages import Answer
from toggl_desktop.core.errors import TogglDesktopError
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.demo import DemoServer

NUMBERS = (0, -1, 1, 2**31, 2**53, 2**63 - 1, 2**64, 1e308)
HEADERS = ("x-toggl-quota-remaining", "x-toggl-quota-resets-in", "x-page-size", "x-page", "x-next-row-number")
MOST_REQUESTS_MORE = 30
MOST_MEGABYTES = 150


@pytest.fixture(scope="module")
def server() -> Iterator[DemoServer]:
    server = quiet_server()
    yield server
    server._listener.server_close()


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
        for at in sorted(set(places(json.loads(answer.body), (int, float)))):
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
