"""Certificates: the system decides whom to trust, and nothing switches that off."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.address import parse_address
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Call
from toggl_desktop.api.transport import Timeouts, Transport
from toggl_desktop.core.errors import Cancelled, CertificateFailed, ConnectionFailed, TimedOut
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import Secret

x509 = pytest.importorskip("cryptography.x509", reason="makes the certificates of these tests")

TOKEN = Authorization.from_token(Secret("tok-1234567"))
GET = Call("GET", "/api/v9/me")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL takes its trust from SSL_CERT_FILE")


def _write_certificate(folder: Path, *names: Any) -> Path:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    path = folder / "server.pem"
    path.write_bytes(
        certificate.public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path


@dataclass
class TlsServer:
    """Answers one connection after the other; without a certificate it never says a word."""

    certificate: Path | None
    then_hangs: bool = False
    requests: list[bytes] = field(default_factory=list)
    asked: threading.Event = field(default_factory=threading.Event)
    stopping: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if self.certificate is not None:
            context.load_cert_chain(self.certificate)
        self._listener.settimeout(0.02)
        while not self.stopping.is_set():
            # Time-outs of the listener, and clients that hang up on the certificate.
            with contextlib.suppress(OSError):
                raw, _ = self._listener.accept()
                with raw:
                    if self.certificate is None:
                        self.asked.set()
                        self.stopping.wait()
                        continue
                    with context.wrap_socket(raw, server_side=True) as connection:
                        self.requests.append(connection.recv(65536))
                        self.asked.set()
                        if self.then_hangs:
                            self.stopping.wait()
                        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n[]")

    def stop(self) -> None:
        self.stopping.set()
        self._thread.join()
        self._listener.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., tuple[TlsServer, Path]]]:
    servers = []

    def build(*names: Any, **options: bool) -> tuple[TlsServer, Path]:
        path = _write_certificate(tmp_path, *(names or (x509.IPAddress(ipaddress.ip_address("127.0.0.1")),)))
        servers.append(TlsServer(path, **options))
        return servers[-1], path

    yield build
    for server in servers:
        server.stop()


def line_to(port: int, **timeouts: float) -> Transport:
    return Transport(parse_address(f"https://127.0.0.1:{port}"), user_agent="x", timeouts=Timeouts(**timeouts))


def test_a_certificate_that_the_system_does_not_know(start: Any) -> None:
    server, _ = start()
    failure = line_to(server.port)(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, CertificateFailed)
    assert not failure.is_transient
    assert failure.error.endpoint == "GET /api/v9/me"
    assert server.requests == []


@pytest.mark.parametrize(
    "variables", [("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"), ("CURL_CA_BUNDLE",), ("PYTHONHTTPSVERIFY",)]
)
def test_variables_of_other_programs_change_nothing(
    start: Any, monkeypatch: pytest.MonkeyPatch, variables: tuple[str, ...]
) -> None:
    server, path = start()
    for name in variables:
        monkeypatch.setenv(name, "0" if name == "PYTHONHTTPSVERIFY" else str(path))
    failure = line_to(server.port)(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, CertificateFailed)
    assert server.requests == []


@on_linux
def test_a_certificate_that_the_system_knows(start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server, path = start()
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    assert line_to(server.port)(GET, TOKEN, FakeContext()).body == b"[]"


@on_linux
def test_a_known_certificate_of_another_host(start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server, path = start(x509.DNSName("elsewhere.example.com"))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    failure = line_to(server.port)(GET, TOKEN, FakeContext())
    assert isinstance(failure.error, CertificateFailed)
    assert server.requests == []


@on_linux
def test_cancel_while_a_secure_answer_hangs(start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server, path = start(then_hangs=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    cancelled = threading.Event()
    canceller = threading.Thread(target=lambda: server.asked.wait() and cancelled.set())
    canceller.start()
    with pytest.raises(Cancelled):
        line_to(server.port, read_seconds=600)(GET, TOKEN, CancellableContext(cancelled))
    canceller.join()


def test_a_handshake_that_never_ends() -> None:
    server = TlsServer(None)
    failure = line_to(server.port, connect_seconds=0.05)(GET, TOKEN, FakeContext())
    server.stop()
    assert isinstance(failure.error, TimedOut)


def test_a_server_without_tls() -> None:
    plain = threading.Thread(target=_answer_plainly, args=(listener := socket.create_server(("127.0.0.1", 0)),))
    plain.start()
    failure = line_to(listener.getsockname()[1])(GET, TOKEN, FakeContext())
    plain.join()
    listener.close()
    assert isinstance(failure.error, ConnectionFailed)
    assert "secure" in str(failure.error)


def _answer_plainly(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
