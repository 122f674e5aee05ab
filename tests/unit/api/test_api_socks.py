"""Offices whose way out is a SOCKS proxy."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.address import ServerAddress
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.transport import Timeouts, Transport
from toggl_desktop.core.errors import CertificateFailed, ConnectionFailed, ProxyFailed
from toggl_desktop.core.toggl.models import Secret

GET = Call("GET", "/api/v9/me", is_personal=True)
TOKEN = Authorization.from_token(Secret("tok-1234567"))
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]"
NOT_ALLOWED, GRANTED = 2, 0


class SocksServer(threading.Thread):
    """Speaks SOCKS 5 (RFC 1928) and plays the server behind it; `reply` is the proxy's verdict."""

    def __init__(self, reply: int = GRANTED, *, wants_sign_in: bool = False) -> None:
        super().__init__(daemon=True)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._reply, self._wants_sign_in = reply, wants_sign_in
        self.hosts: list[str] = []
        self.signed_in: list[bytes] = []
        self.requests: list[bytes] = []

    def run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                try:
                    self._serve(connection)
                except OSError:  # a client that hangs up
                    continue

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.join()

    def _serve(self, connection: socket.socket) -> None:
        _, count = connection.recv(2)
        connection.recv(count)
        if self._wants_sign_in:
            connection.sendall(b"\x05\x02")
            self.signed_in.append(connection.recv(512))
            connection.sendall(b"\x01\x00")
        else:
            connection.sendall(b"\x05\x00")
        _, _, _, kind = connection.recv(4)
        host = connection.recv(connection.recv(1)[0]).decode() if kind == 3 else socket.inet_ntoa(connection.recv(4))
        self.hosts.append(f"{host}:{int.from_bytes(connection.recv(2))}")
        connection.sendall(bytes([5, self._reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if self._reply == GRANTED:
            self.requests.append(connection.recv(4096))
            connection.sendall(ANSWER)


@pytest.fixture
def proxies() -> Iterator[list[SocksServer]]:
    started: list[SocksServer] = []
    yield started
    for one in started:
        one.close()


def ask(monkeypatch: pytest.MonkeyPatch, proxy: str, origin: str = "http://toggl.invalid") -> Answer | Failure:
    monkeypatch.setenv("ALL_PROXY", proxy)
    line = Transport(ServerAddress(origin, is_loopback=False), user_agent="x", timeouts=Timeouts())
    try:
        return line(GET, TOKEN, FakeContext())
    finally:
        line.close()


def start(proxies: list[SocksServer], **options: object) -> SocksServer:
    server = SocksServer(**options)  # type: ignore[arg-type]
    server.start()
    proxies.append(server)
    return server


@pytest.mark.parametrize("scheme", ["socks5h", "socks", "SOCKS5H", "socks5"])
def test_a_socks_proxy_is_used(monkeypatch: pytest.MonkeyPatch, proxies: list[SocksServer], scheme: str) -> None:
    server = start(proxies)
    origin = "http://toggl.invalid" if scheme != "socks5" else "http://127.0.0.2:8080"  # looks up names itself
    answer = ask(monkeypatch, f"{scheme}://127.0.0.1:{server.port}", origin)
    assert isinstance(answer, Answer)
    assert answer.body == b"[]"
    assert server.hosts == ["toggl.invalid:80" if scheme != "socks5" else "127.0.0.2:8080"]
    assert server.requests[0].startswith(b"GET /api/v9/me")


def test_a_socks_proxy_with_a_sign_in_gets_its_own_and_not_toggls(
    monkeypatch: pytest.MonkeyPatch, proxies: list[SocksServer]
) -> None:
    server = start(proxies, wants_sign_in=True)
    assert isinstance(ask(monkeypatch, f"socks5h://anna:pw@127.0.0.1:{server.port}"), Answer)
    assert server.signed_in == [b"\x01\x04anna\x02pw"]


def test_what_goes_through_is_encrypted_and_certificates_are_checked(
    monkeypatch: pytest.MonkeyPatch, proxies: list[SocksServer]
) -> None:
    server = start(proxies)
    failure = ask(monkeypatch, f"socks5h://127.0.0.1:{server.port}", "https://toggl.invalid")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, ConnectionFailed | CertificateFailed)
    assert server.hosts[0] == "toggl.invalid:443"
    assert b"tok-1234567" not in b"".join(server.requests)
    assert server.requests[0][:1] == b"\x16", "a TLS handshake"


def test_a_socks_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch, proxies: list[SocksServer]) -> None:
    server = start(proxies, reply=NOT_ALLOWED)
    failure = ask(monkeypatch, f"socks5h://127.0.0.1:{server.port}")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, ProxyFailed)
    assert "SOCKS" in str(failure.error)


@pytest.mark.parametrize(
    "proxy",
    ["socks5://127.0.0.1:1", "socks5h://127.0.0.1:1", "socks4://127.0.0.1:1", "socks4a://127.0.0.1:1", "socks6://x:1"],
)
def test_a_socks_proxy_that_is_not_there_or_of_no_known_kind(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    failure = ask(monkeypatch, proxy, "https://127.0.0.2")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, ProxyFailed)


@pytest.mark.parametrize("proxy", ["quic://127.0.0.1:1", "ftp://127.0.0.1:1", "pac+http://127.0.0.1/x.pac"])
def test_other_kinds_of_proxies_are_named_for_what_they_are(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    failure = ask(monkeypatch, proxy, "https://127.0.0.2")
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, ProxyFailed)
    assert "not supported" in str(failure.error)
