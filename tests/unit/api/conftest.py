"""A server that sends exactly the bytes it is told to, and a stand-in for the transport."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure

Script = Callable[[socket.socket, threading.Event], None]


@dataclass
class ScriptedServer:
    """Accepts connections; the n-th request is served by the n-th script, later ones by the last."""

    scripts: list[Script] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)
    connection_count: int = 0
    asked: threading.Event = field(default_factory=threading.Event)
    stopping: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept)]
        self._connections: list[socket.socket] = []
        self._threads[0].start()

    def stop(self) -> None:
        self.stopping.set()
        self._threads[0].join()
        self._listener.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join()
        for connection in self._connections:
            connection.close()

    def _accept(self) -> None:
        self._listener.settimeout(0.02)
        while not self.stopping.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = self._listener.accept()
                self.connection_count += 1
                self._connections.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while request := _read_request(connection):
                self.requests.append(request)
                self.asked.set()
                self.scripts[min(len(self.requests), len(self.scripts)) - 1](connection, self.stopping)


def _read_request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return b""
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    scripted = ScriptedServer()
    yield scripted
    scripted.stop()


@dataclass
class ScriptedExchange:
    """Stands for the transport: gives one outcome after the other and keeps the calls."""

    outcomes: list[Answer | Failure]
    calls: list[Call] = field(default_factory=list)

    def __call__(self, call: Call, authorization: Authorization, context: object) -> Answer | Failure:
        self.calls.append(call)
        return self.outcomes.pop(0)


@pytest.fixture
def scripted_exchange() -> type[ScriptedExchange]:
    return ScriptedExchange


@pytest.fixture
def context() -> FakeContext:
    return FakeContext()
