"""Sockets: accepts connections, reads requests, sends answers well or badly, and ends without a thread left."""

from __future__ import annotations

import os
import secrets
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from toggl_desktop.demo.api import Answer
from toggl_desktop.demo.exchange import Request
from toggl_desktop.demo.faults import FaultKind

_END_SECONDS = 2.0
_TRICKLE_PIECES = 64
_TRICKLE_PAUSE_SECONDS = 0.02

Answerer = Callable[[Request], Answer]


class Listener(TCPServer):
    """A server socket with one thread per connection, all of them joined by `stop`.

    Attributes:
        released: SLOW answers go on once this is set.
        held: set when an answer is first held back.
        stopping: set when the server ends.
    """

    # On Windows the option would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    request_queue_size = 64

    def __init__(self, host: str, port: int, answer: Answerer) -> None:
        self.answer = answer
        self.released = threading.Event()
        self.held = threading.Event()
        self.stopping = threading.Event()
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._resetting: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        super().__init__((host, port), _Connection)
        self.host, self.port = str(self.server_address[0]), int(self.server_address[1])

    def start(self) -> None:
        """Accept connections from now on."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=self.serve_forever, kwargs={"poll_interval": 0.02}, name="demo-server", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """End at once: no new connections, the open ones closed, every thread joined."""
        self.stopping.set()
        self.released.set()
        if self._thread is not None:
            self.shutdown()
            self._thread.join()
            self._thread = None
        self.server_close()
        with self._lock:
            connections = dict(self._connections)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in connections.values():
            thread.join(_END_SECONDS)  # Wine does not wake a thread that reads when its socket is shut down

    def hold_again(self) -> None:
        """Hold SLOW answers back once more after a release."""
        if not self.stopping.is_set():
            self.released.clear()
            self.held.clear()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a thread of its own."""
        thread = threading.Thread(
            target=self._serve, args=(request, client_address), name="demo-connection", daemon=True
        )
        with self._lock:
            self._connections[request] = thread
            thread.start()

    def _serve(self, request: Any, client_address: Any) -> None:
        try:
            # A client that goes away in the middle is its own business.
            with suppress(OSError):
                self.finish_request(request, client_address)
        finally:
            self.shutdown_request(request)
            with self._lock:
                self._connections.pop(request, None)

    def resetting(self, request: socket.socket) -> None:
        """End this connection with a TCP reset instead of a regular end."""
        no_wait = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_wait)
        with self._lock:
            self._resetting.add(request)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        with self._lock:
            is_reset = request in self._resetting
            self._resetting.discard(request)
        if is_reset:
            request.close()
        else:
            super().shutdown_request(request)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "nginx"
    sys_version = ""
    disable_nagle_algorithm = True
    server: Listener

    def __getattr__(self, name: str) -> Callable[[], None]:
        # http.server looks for do_GET, do_POST and so on.
        if name.startswith("do_"):
            return self._respond
        raise AttributeError(name)

    def log_message(self, *_: object) -> None:
        """Nothing is written anywhere."""

    def _respond(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        request = Request(
            method=self.command,
            path=parts.path,
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            body=self.rfile.read(length) if length > 0 else b"",
            authorization=self.headers.get("Authorization"),
            accepts_gzip="gzip" in self.headers.get("Accept-Encoding", ""),
            user_agent=self.headers.get("User-Agent", ""),
        )
        answer = self.server.answer(request)
        kind = answer.fault.kind if answer.fault else None
        if kind is FaultKind.RESET:
            self._reset()
            return
        head, body = self._encode(request, answer)
        match kind:
            case FaultKind.SLOW:
                self.server.held.set()
                self.server.released.wait(answer.fault.seconds if answer.fault else None)
                if self.server.stopping.is_set():
                    self.close_connection = True
                    return
                self.wfile.write(head + body)
            case FaultKind.RESET_IN_BODY:
                self.wfile.write(head + body[: len(body) // 2])
                self._reset()
            case FaultKind.CUT_BODY:
                self.wfile.write(head + body[: len(body) // 2])
                self.close_connection = True
            case FaultKind.TRICKLE:
                self._trickle(head, body, (answer.fault and answer.fault.seconds) or _TRICKLE_PAUSE_SECONDS)
            case _:
                self.wfile.write(head + body)

    def _trickle(self, head: bytes, body: bytes, pause_seconds: float) -> None:
        self.wfile.write(head)
        self.server.held.set()
        size = max(1, len(body) // _TRICKLE_PIECES)
        for start in range(0, len(body), size):
            self.wfile.write(body[start : start + size])
            if self.server.released.wait(pause_seconds) and self.server.stopping.is_set():
                self.close_connection = True
                return

    def _reset(self) -> None:
        self.close_connection = True
        self.server.resetting(self.connection)

    def _encode(self, request: Request, answer: Answer) -> tuple[bytes, bytes]:
        reply = answer.reply
        body = reply.body
        headers = {
            "Server": "nginx",
            "Date": self.date_time_string(),
            "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
            "Vary": "Accept-Encoding",
            "Via": "1.1 google",
            "X-Content-Type-Options": "nosniff",
            "X-Service-Level": "GREEN",
            "X-Request-Id": secrets.token_hex(16),
            "X-Toggl-Request-Id": secrets.token_hex(16),
        }
        if reply.content_type:
            headers["Content-Type"] = reply.content_type
        if request.accepts_gzip and answer.wants_compression:
            body = reply.compressed
            headers["Content-Encoding"] = "gzip"
        headers["Content-Length"] = str(len(body))
        lines = [f"HTTP/1.1 {reply.status} {_reason(reply.status)}"]
        lines += [f"{name}: {value}" for name, value in (headers | dict(reply.headers) | dict(answer.headers)).items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"), b"" if self.command == "HEAD" else body


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
