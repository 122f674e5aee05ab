"""One question a day, to nobody in a development build, and never a nuisance."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from toggl_desktop.api.document import fetch_document
from toggl_desktop.app import update_hint
from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.update_hint import (
    ADDRESS_VARIABLE,
    OFF_VARIABLE,
    UpdateCheck,
    UpdateHint,
    find_update_address,
    is_newer,
    parse_document,
)
from toggl_desktop.core.errors import Cancelled, ConnectionFailed, UnexpectedAnswer
from toggl_desktop.core.progress import CancellableContext, JobContext

ADDRESS = "https://example.com/latest.json"
DOCUMENT = json.dumps({"version": "1.10.0", "link": "https://example.com/1.10.0"}).encode()


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


class Source:
    def __init__(self, body: bytes = DOCUMENT) -> None:
        self.body = body
        self.asked: list[str] = []
        self.error: Exception | None = None

    def __call__(self, address: str, context: JobContext) -> bytes:
        self.asked.append(address)
        if self.error is not None:
            raise self.error
        return self.body


@pytest.fixture
def runner(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def check(
    runner: JobRunner,
    settings: Settings,
    source: Source,
    clock: Clock | None = None,
    version: str = "1.9.3",
    address: str | None = ADDRESS,
) -> UpdateCheck:
    return UpdateCheck(version, address, settings, clock or Clock(), source, runner)


def ask(updates: UpdateCheck, runner: JobRunner, qtbot: QtBot) -> list[UpdateHint]:
    hints: list[UpdateHint] = []
    updates.found.connect(hints.append)
    assert updates.start()
    qtbot.waitUntil(lambda: not runner.is_busy)
    return hints


def test_a_newer_version_is_told_with_its_link(runner: JobRunner, settings: Settings, qtbot: QtBot) -> None:
    source = Source()
    hints = ask(check(runner, settings, source), runner, qtbot)
    assert hints == [UpdateHint("1.10.0", "https://example.com/1.10.0")]
    assert source.asked == [ADDRESS]


@pytest.mark.parametrize("version", ["1.10.0", "1.10.1", "2.0"])
def test_nothing_is_said_to_whoever_has_it(runner: JobRunner, settings: Settings, qtbot: QtBot, version: str) -> None:
    assert ask(check(runner, settings, Source(), version=version), runner, qtbot) == []


def test_at_most_one_question_a_day_also_after_a_restart(runner: JobRunner, settings: Settings, qtbot: QtBot) -> None:
    clock, source = Clock(), Source()
    ask(check(runner, settings, source, clock), runner, qtbot)
    again = Settings(settings._path)
    clock.time += timedelta(hours=23, minutes=59)
    assert not check(runner, again, source, clock).start()
    clock.time += timedelta(minutes=1)
    ask(check(runner, again, source, clock), runner, qtbot)
    assert len(source.asked) == 2


def test_a_failure_is_not_tried_again_the_same_day_and_not_shown(
    runner: JobRunner, settings: Settings, qtbot: QtBot
) -> None:
    source = Source()
    source.error = OSError("no network")
    assert ask(check(runner, settings, source), runner, qtbot) == []
    assert not check(runner, settings, source).start()


def test_a_clock_that_was_wrong_does_not_stop_it_for_ever(runner: JobRunner, settings: Settings) -> None:
    for remembered in ("2031-01-01T00:00:00+00:00", "nonsense", "2026-02-28T00:00:00"):
        settings.change({update_hint.LAST_ASKED: remembered})
        assert check(runner, settings, Source()).start(), remembered


def test_the_person_can_switch_it_off(runner: JobRunner, settings: Settings) -> None:
    source = Source()
    updates = check(runner, settings, source)
    assert updates.is_enabled
    updates.set_enabled(False)
    assert not check(runner, Settings(settings._path), source).start()
    assert not source.asked


def test_a_development_build_asks_nobody(runner: JobRunner, settings: Settings) -> None:
    assert find_update_address({}) is None
    updates = check(runner, settings, Source(), address=None)
    assert not updates.is_possible
    assert not updates.start()


def test_the_address_is_configurable_and_the_environment_can_forbid_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(update_hint, "read_text", lambda name: f"{ADDRESS}\n" if name == "update-address.txt" else "")
    other = "https://intranet.example.com/toggl.json"
    assert find_update_address({}) == ADDRESS
    assert find_update_address({ADDRESS_VARIABLE: other}) == other
    assert find_update_address({OFF_VARIABLE: "1"}) is None
    assert find_update_address({OFF_VARIABLE: "0"}) == ADDRESS
    assert find_update_address({OFF_VARIABLE: "1", ADDRESS_VARIABLE: other}) is None
    assert find_update_address({ADDRESS_VARIABLE: "http://127.0.0.1:8000/latest.json"}) is not None
    assert find_update_address({ADDRESS_VARIABLE: "http://example.com/latest.json"}) is None
    assert "https://" in caplog.text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"<html>",
        b"\xff\xfe",
        b'{"version": "1.10.0"}',
        b'{"version": 2, "link": "https://example.com"}',
        b'{"version": "<b>2</b>", "link": "https://example.com"}',
        b'{"version": "2.0", "link": "http://example.com"}',
        b'{"version": "2.0", "link": "javascript:alert(1)"}',
        b'{"version": "2.0", "link": "https://"}',
    ],
)
def test_a_strange_document_is_no_hint(runner: JobRunner, settings: Settings, qtbot: QtBot, body: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_document(body)
    assert ask(check(runner, settings, Source(body)), runner, qtbot) == []


def test_a_document_longer_than_64_kib_is_no_hint() -> None:
    longest = DOCUMENT.ljust(64 * 1024)
    assert parse_document(longest) == parse_document(DOCUMENT)
    with pytest.raises(ValueError, match="too large"):
        parse_document(longest + b" ")


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [("1.10", "1.9", True), ("1.0.1", "1.0", True), ("1.0", "1.0.0", False), ("0.9", "1.0", False)],
)
def test_versions_are_compared_as_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        self.send_response(200 if self.path == "/latest.json" else 404)
        self.send_header("Content-Length", str(len(DOCUMENT)))
        self.end_headers()
        self.wfile.write(DOCUMENT)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_question_carries_nothing_but_the_version(server: HTTPServer) -> None:
    address = f"http://127.0.0.1:{server.server_port}"
    context = CancellableContext(threading.Event())
    assert fetch_document(f"{address}/latest.json", "toggl-desktop/1.9.3", context) == DOCUMENT
    ((path, headers),) = server.seen  # type: ignore[attr-defined]
    assert path == "/latest.json"
    assert set(headers) - {"Host", "Accept", "Accept-Encoding", "Connection"} == {"User-Agent"}
    assert headers["User-Agent"] == "toggl-desktop/1.9.3"
    with pytest.raises(UnexpectedAnswer, match="404"):
        fetch_document(f"{address}/other", "x", context)


def test_a_question_ends_with_an_error_or_at_once_when_cancelled(server: HTTPServer) -> None:
    port = server.server_port
    event = threading.Event()
    server.shutdown()
    server.server_close()
    with pytest.raises(ConnectionFailed):
        fetch_document(f"http://127.0.0.1:{port}/latest.json", "x", CancellableContext(event), timeout_seconds=5)
    event.set()
    with pytest.raises(Cancelled):
        fetch_document(f"http://127.0.0.1:{port}/latest.json", "x", CancellableContext(event))


class CancelledLater(CancellableContext):
    """Cancels itself when it is asked for the second time."""

    def __init__(self) -> None:
        self.event = threading.Event()
        super().__init__(self.event)

    def checkpoint(self) -> None:
        super().checkpoint()
        self.event.set()


def test_a_server_that_never_answers_can_be_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Cancelled):
        fetch_document(f"http://127.0.0.1:{silent.getsockname()[1]}/latest.json", "x", CancelledLater())
