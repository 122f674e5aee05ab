"""Sending one request on a thread of its own, so that Cancel and a deadline take effect while it hangs."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlencode

from toggl_desktop.api.address import ServerAddress
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.core.errors import TimedOut
from toggl_desktop.core.progress import JobContext

if TYPE_CHECKING:
    from toggl_desktop.api.wire import Wire

_logger = logging.getLogger(__name__)
_POLL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait for a connection, for the next bytes, and for the whole answer."""

    connect_seconds: float = 10.0
    read_seconds: float = 60.0
    total_seconds: float = 180.0


class Exchange(Protocol):
    """One question, one answer or failure."""

    def __call__(self, call: Call, authorization: Authorization, context: JobContext) -> Answer | Failure:
        """Ask once.

        Raises:
            Cancelled: through the context.
        """


class Transport:
    """Exchanges requests and answers with one server, one at a time; an `Exchange`."""

    def __init__(
        self,
        address: ServerAddress,
        *,
        user_agent: str,
        timeouts: Timeouts,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = address
        self._user_agent = user_agent
        self._timeouts = timeouts
        self._monotonic = monotonic
        self._turn = threading.Lock()
        self._wire: Wire | None = None

    def __call__(self, call: Call, authorization: Authorization, context: JobContext) -> Answer | Failure:
        """See `Exchange`."""
        while not self._turn.acquire(timeout=_POLL_SECONDS):
            context.checkpoint()
        try:
            return self._exchange(call, authorization, context)
        finally:
            self._turn.release()

    def close(self) -> None:
        """Close idle connections; the next request opens new ones."""
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def _exchange(self, call: Call, authorization: Authorization, context: JobContext) -> Answer | Failure:
        context.checkpoint()
        started = self._monotonic()
        deadline = started + self._timeouts.total_seconds
        wire = self._open_wire()
        sending = _Sending(lambda: self._send(wire, call, authorization))
        is_complete = False
        try:
            sending.start()
            while not sending.finished.wait(_POLL_SECONDS):
                context.checkpoint()
                if self._monotonic() > deadline:
                    _logger.info("%s: no complete answer within %.0f s", call.endpoint, self._timeouts.total_seconds)
                    return Failure(TimedOut("no complete answer in time", endpoint=call.endpoint), is_transient=True)
            is_complete = True
        finally:
            if not is_complete:
                self._wire = None
                wire.interrupt()
        outcome = sending.result()
        _log(call, outcome, self._monotonic() - started)
        return outcome

    def _open_wire(self) -> Wire:
        if self._wire is None:
            from toggl_desktop.api.wire import Wire

            self._wire = Wire(
                connect_seconds=self._timeouts.connect_seconds,
                read_seconds=self._timeouts.read_seconds,
                use_proxies=not self._address.is_loopback,
            )
        return self._wire

    def _send(self, wire: Wire, call: Call, authorization: Authorization) -> Answer | Failure:
        url = self._address.origin + call.path + (f"?{urlencode(call.query)}" if call.query else "")
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
            "Authorization": authorization.header(),
            "Content-Type": "application/json",
            "User-Agent": self._user_agent,
        }
        body = None if call.body is None else json.dumps(call.body).encode()
        return wire.send(call.method, url, headers, body, call.endpoint)


class _Sending(threading.Thread):
    """A daemon, for a look-up of a name cannot be interrupted and must not keep the program from ending."""

    def __init__(self, send: Callable[[], Answer | Failure]) -> None:
        super().__init__(name="toggl-request", daemon=True)
        self.finished = threading.Event()
        self._send: Callable[[], Answer | Failure] | None = send
        self._outcome: Answer | Failure | None = None
        self._bug: BaseException | None = None

    def run(self) -> None:
        """Send; whatever happens, the waiting thread learns of it."""
        try:
            if self._send is not None:
                self._outcome = self._send()
        except BaseException as bug:
            self._bug = bug
        finally:
            self._send = None
            self.finished.set()

    def result(self) -> Answer | Failure:
        """The outcome, after `finished`."""
        self.join()
        if self._bug is not None:
            raise self._bug
        if self._outcome is None:
            raise RuntimeError("asked for the outcome of a request that was never sent")
        return self._outcome


def _log(call: Call, outcome: Answer | Failure, seconds: float) -> None:
    if isinstance(outcome, Answer):
        _logger.info(
            "%s: status %d, %d bytes, %.0f ms, request %s",
            call.endpoint,
            outcome.status,
            len(outcome.body),
            seconds * 1000,
            outcome.request_id or "-",
        )
    else:
        _logger.info("%s: %s, %.0f ms", call.endpoint, type(outcome.error).__name__, seconds * 1000)
