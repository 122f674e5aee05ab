"""Sockets: what goes over the line, what may go wrong there, and that nothing stays behind."""

from __future__ import annotations

import base64
import gzip
import json
import logging
import os
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.toggl import FakeContext
from tests.fakes.wine import IS_WINE
from toggl_desktop.api import wire
from toggl_desktop.api.address import parse_address
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.transport import Timeouts, Transport
from toggl_desktop.core.errors import Cancelled, ConnectionFailed, ProxyFailed, TimedOut, UnexpectedAnswer
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import Secret

TOKEN = Authorization.from_token(Secret("tok-1234567"))
GET = Call("GET", "/api/v9/me", query=(("with", "a b&c"),))
POST = Call("POST", "/reports/api/v3/x", body={"start_date": "2025-01-01"})


def sends(*pieces: bytes, then_close: bool = True) -> Any:
    def script(connection: socket.socket, _: threading.Event) -> None:
        for piece in pieces:
            connection.sendall(piece)
        if then_close:
            connection.shutdown(socket.SHUT_RDWR)

    return script


def hangs(connection: socket.socket, stopping: threading.Event) -> None:
    stopping.wait()


def http(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body) if length is None else length}", "", ""]
    return "\r\n".join(lines).encode() + body


@pytest.fixture
def transport(server: Any) -> Any:
    opened = []

    def build(**timeouts: float) -> Transport:
        opened.append(Transport(parse_address(server.url), user_agent="Test/1", timeouts=Timeouts(**timeouts)))
        return opened[-1]

    yield build
    for one in opened:
        one.close()


def test_what_is_sent(server: Any, transport: Any) -> None:
    server.scripts = [sends(http(b"[]"), then_close=False)]
    line = transport()
    assert line(GET, TOKEN, FakeContext()) == Answer(200, {"content-length": "2"}, b"[]")
    assert line(POST, TOKEN, FakeContext()).body == b"[]"
    first, second = server.requests
    assert first.startswith(b"GET /api/v9/me?with=a+b%26c HTTP/1.1\r\n")
    expected = base64.b64encode(b"tok-1234567:api_token")
    for request in (first, second):
        assert b"\r\nAuthorization: Basic " + expected + b"\r\n" in request
        assert b"\r\nContent-Type: application/json\r\n" in request
        assert b"\r\nUser-Agent: Test/1\r\n" in request
        assert b"\r\nAccept-Encoding: gzip, deflate\r\n" in request
        assert b"Cookie" not in request
    assert second.startswith(b"POST /reports/api/v3/x HTTP/1.1\r\n")
    assert json.loads(second.partition(b"\r\n\r\n")[2]) == {"start_date": "2025-01-01"}
    assert server.connection_count == 1


def test_cookies_are_not_kept(server: Any, transport: Any) -> None:
    server.scripts = [sends(http(b"[]", "Set-Cookie: session=abc; Path=/"), then_close=False)]
    line = transport()
    line(GET, TOKEN, FakeContext())
    line(GET, TOKEN, FakeContext())
    assert b"session" not in server.requests[1]


def test_headers_and_gzip(server: Any, transport: Any) -> None:
    server.scripts = [sends(http(gzip.compress(b"[1]"), "Content-Encoding: gzip", "X-Request-ID: r1"))]
    answer = transport()(GET, TOKEN, FakeContext())
    assert (answer.body, answer.request_id) == (b"[1]", "r1")


def test_an_error_status_is_an_answer(server: Any, transport: Any) -> None:
    server.scripts = [sends(http(b"no", status="403 Forbidden"))]
    answer = transport()(GET, TOKEN, FakeContext())
    assert (answer.status, answer.body) == (403, b"no")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_redirects_are_not_followed_not_even_to_the_same_host(server: Any, transport: Any, status: str) -> None:
    server.scripts = [sends(http(b"", f"Location: {server.url}/elsewhere", status=status), then_close=False)]
    answer = transport()(GET, TOKEN, FakeContext())
    assert answer.status == int(status[:3])
    assert len(server.requests) == 1


RESET_NOW = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


def resets(*pieces: bytes) -> Any:
    def script(connection: socket.socket, _: threading.Event) -> None:
        for piece in pieces:
            connection.sendall(piece)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_NOW)
        connection.close()

    return script


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (sends(), ConnectionFailed),
        (resets(), ConnectionFailed),
        (sends(b"220 smtp.example.com ready\r\n"), ConnectionFailed),
        (sends(b"HTTP/1.1 200 OK\r\n" + b"X: " + b"x" * 100_000 + b"\r\n\r\n"), ConnectionFailed),
        (sends(http(b"[1", length=50)), UnexpectedAnswer),
        (sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2"), UnexpectedAnswer),
        (sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[1,2"), UnexpectedAnswer),
        (sends(http(b"not gzip", "Content-Encoding: gzip")), UnexpectedAnswer),
    ],
)
def test_broken_connections_are_worth_another_try(server: Any, transport: Any, script: Any, kind: type) -> None:
    server.scripts = [script]
    failure = transport()(GET, TOKEN, FakeContext())
    assert isinstance(failure, Failure)
    assert type(failure.error) is kind
    assert failure.is_transient
    assert failure.error.endpoint == "GET /api/v9/me"


@pytest.mark.skipif(IS_WINE, reason="Wine ends a connection regularly that is to be reset")
def test_a_reset_in_the_body(server: Any, transport: Any) -> None:
    server.scripts = [resets(http(b"[1", length=50))]
    failure = transport()(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, ConnectionFailed)
    assert failure.is_transient


def test_nobody_listens(transport: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    line = Transport(parse_address(f"http://127.0.0.1:{port}"), user_agent="x", timeouts=Timeouts())
    failure = line(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, ConnectionFailed)
    assert "refused" in str(failure.error)


def test_a_silent_server_times_out(server: Any, transport: Any) -> None:
    server.scripts = [hangs]
    failure = transport(read_seconds=0.05)(GET, TOKEN, FakeContext())
    assert (type(failure.error), failure.is_transient) == (TimedOut, True)


def test_a_silent_body_times_out(server: Any, transport: Any) -> None:
    server.scripts = [lambda connection, stopping: (connection.sendall(http(b"[1", length=50)), stopping.wait())]
    failure = transport(read_seconds=0.05)(GET, TOKEN, FakeContext())
    assert (type(failure.error), failure.is_transient) == (TimedOut, True)


def trickles(connection: socket.socket, stopping: threading.Event) -> None:
    connection.sendall(http(b"", length=1_000_000))
    while not stopping.wait(0.01):
        connection.sendall(b" ")


def test_a_trickle_ends_at_the_deadline(server: Any, transport: Any) -> None:
    server.scripts = [trickles, sends(http(b"[]"))]
    line = transport(read_seconds=5, total_seconds=0.2)
    failure = line(GET, TOKEN, FakeContext())
    assert (type(failure.error), failure.is_transient) == (TimedOut, True)
    assert not [thread for thread in threading.enumerate() if thread.name == "toggl-request" and _outlives(thread)]


def _outlives(thread: threading.Thread) -> bool:
    thread.join(5)
    return thread.is_alive()


@pytest.mark.skipif(IS_WINE, reason="a thread of Wine that reads sleeps on when its socket is shut down")
@pytest.mark.parametrize("script", [hangs, trickles])
def test_cancel_while_it_hangs(server: Any, transport: Any, script: Any) -> None:
    server.scripts = [script, sends(http(b"[]"), then_close=False)]
    line = transport(read_seconds=600, total_seconds=600)
    cancelled = threading.Event()
    canceller = threading.Thread(target=lambda: server.asked.wait() and cancelled.set())
    canceller.start()
    with pytest.raises(Cancelled):
        line(GET, TOKEN, CancellableContext(cancelled))
    canceller.join()
    # The read timeout is ten minutes: only a connection that was cut lets the thread end.
    assert not [thread for thread in threading.enumerate() if thread.name == "toggl-request" and _outlives(thread)]
    assert line(GET, TOKEN, FakeContext()).body == b"[]"


def test_a_cancelled_job_sends_nothing(server: Any, transport: Any) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        transport()(GET, TOKEN, CancellableContext(cancelled))
    assert server.connection_count == 0


def test_a_connection_that_comes_up_after_the_cut_sends_no_credentials(server: Any) -> None:
    line = wire.Wire(connect_seconds=5, read_seconds=5, use_proxies=False)
    line.interrupt()
    failure = line.send("GET", server.url + "/", {"Authorization": TOKEN.header()}, None, "GET /")
    line.close()
    assert isinstance(failure, Failure)
    assert server.requests == []


def test_endless_bodies(server: Any, transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "LARGEST_BODY_BYTES", 200_000)
    bomb = gzip.compress(b" " * 10_000_000)
    long_error = http(b"x" * 200_000, status="400 Bad")
    server.scripts = [
        sends(http(bomb, "Content-Encoding: gzip"), then_close=False),
        sends(long_error, then_close=False),
    ]
    line = transport()
    failure = line(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, UnexpectedAnswer)
    assert not failure.is_transient
    assert len(line(GET, TOKEN, FakeContext()).body) < 200_000


def test_bodies_up_to_the_limit_are_read_and_one_byte_more_is_not(
    server: Any, transport: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "LARGEST_BODY_BYTES", 100_000)
    server.scripts = [sends(http(b"x" * size), then_close=False) for size in (100_000, 100_001)]
    line = transport()
    assert len(line(GET, TOKEN, FakeContext()).body) == 100_000
    failure = line(GET, TOKEN, FakeContext())
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, UnexpectedAnswer)


def test_the_limits_are_those_that_were_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wire.LARGEST_BODY_BYTES == 268_435_456
    assert wire.LARGEST_ERROR_BYTES == 65_536


def test_a_bug_reaches_the_caller(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Answer:
        raise ZeroDivisionError

    monkeypatch.setattr(wire.Wire, "send", fail)
    with pytest.raises(ZeroDivisionError):
        transport()(GET, TOKEN, FakeContext())


# --- environment


def test_netrc_is_not_read(server: Any, transport: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login intruder password other\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server.scripts = [sends(http(b"[]"))]
    transport()(GET, TOKEN, FakeContext())
    assert server.requests[0].count(b"Authorization") == 1
    assert base64.b64encode(b"tok-1234567:api_token") in server.requests[0]


def test_a_proxy_never_sees_this_computers_own_requests(
    server: Any, transport: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    server.scripts = [sends(http(b"[]"))]
    assert transport()(GET, TOKEN, FakeContext()).status == 200


@pytest.mark.parametrize(
    ("answer", "status", "is_transient"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n", 407, False),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", 403, False),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", 502, True),
    ],
)
def test_a_proxy_that_refuses(
    server: Any, monkeypatch: pytest.MonkeyPatch, answer: bytes, status: int, is_transient: bool
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.port}")
    server.scripts = [sends(answer)]
    line = Transport(parse_address("https://toggl.invalid"), user_agent="x", timeouts=Timeouts())
    failure = line(GET, TOKEN, FakeContext())
    line.close()
    assert isinstance(failure.error, ProxyFailed)
    assert (failure.error.status, failure.is_transient) == (status, is_transient)
    assert server.requests[0].startswith(b"CONNECT toggl.invalid:443")
    assert b"Authorization" not in server.requests[0]


@pytest.mark.parametrize(
    "proxy", ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "http://[", "http://a b", "http://127.0.0.1:99999"]
)
def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    line = Transport(parse_address("https://toggl.invalid"), user_agent="x", timeouts=Timeouts())
    failure = line(GET, TOKEN, FakeContext())
    line.close()
    assert isinstance(failure.error, ProxyFailed)
    assert failure.error.status is None


def test_the_log_has_no_query_and_no_credentials(server: Any, transport: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.scripts = [sends(http(b"[]", "X-Request-Id: r7"))]
    transport()(GET, TOKEN, FakeContext())
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("toggl_desktop")]
    assert len(ours) == 1
    assert ours[0].startswith("GET /api/v9/me: status 200, 2 bytes, ")
    assert ours[0].endswith(", request r7")
    assert "tok-1234567" not in caplog.text
    assert TOKEN.header() not in caplog.text


def test_the_window_need_not_wait_for_requests() -> None:
    code = (
        "import sys, toggl_desktop.api.connector\n"
        "print([name for name in ('requests', 'urllib3', 'truststore', 'ssl') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
