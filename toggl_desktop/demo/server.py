"""The stand-in for Toggl: a real HTTP server on the loopback interface."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from toggl_desktop.demo.account import AccountSecrets
from toggl_desktop.demo.api import Answer, TogglApi
from toggl_desktop.demo.behaviour import Behaviour
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.exchange import Request
from toggl_desktop.demo.gate import Limits
from toggl_desktop.demo.listener import Listener


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A request as it arrived and what became of it; never its credentials.

    Attributes:
        body: the JSON value, the text if it was none, or None.
        credentials: ``token``, ``password``, ``wrong`` or ``none``.
        status: of the answer; 0 when the connection was reset before any.
        bucket: ``personal``, an organization id, or None when no quota was charged.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Any
    credentials: str
    status: int
    bucket: int | str | None
    user_agent: str
    accepts_gzip: bool


class DemoServer:
    """Serves a company on the loopback interface until stopped; a context manager.

    Company and behaviour may be replaced while it runs; quota windows stay as they are.

    Args:
        company: what it knows.
        port: 0 takes a free one.
        behaviour: its switches.
        clock: monotonic seconds, for quota windows and bursts.
        token: 32 hexadecimal digits; random when not given.
        password: random when not given.
        today: the end of a report's range that names none.
    """

    def __init__(
        self,
        company: Company,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        behaviour: Behaviour | None = None,
        clock: Callable[[], float] = time.monotonic,
        token: str | None = None,
        password: str | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._account = AccountSecrets(
            token=token or secrets.token_hex(16),
            password=password or secrets.token_urlsafe(12),
            email=company.signed_in.email or "demo@example.com",
            workspace_token=secrets.token_hex(16),
            calendar_key=secrets.token_hex(16),
        )
        self._today = today
        self._limits = Limits(clock)
        self._lock = threading.Lock()
        self._log: list[LoggedRequest] = []
        self._api = self._make_api(company, behaviour or Behaviour())
        self._listener = Listener(host, port, self._answer)

    def start(self) -> DemoServer:
        """Accept connections in a background thread."""
        self._listener.start()
        return self

    def stop(self) -> None:
        """Close every connection and join every thread; harmless when repeated."""
        self._listener.stop()

    def __enter__(self) -> DemoServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def release(self) -> None:
        """Let the answers go that a SLOW fault holds back, now and until the behaviour is replaced."""
        self._listener.released.set()

    def wait_until_held(self, timeout_seconds: float) -> bool:
        """Wait until a SLOW or TRICKLE fault holds an answer back; whether that happened in time."""
        return self._listener.held.wait(timeout_seconds)

    @property
    def url(self) -> str:
        """Address without a trailing slash."""
        return f"http://{self._listener.host}:{self._listener.port}"

    @property
    def token(self) -> str:
        """The API token it takes."""
        return self._account.token

    @property
    def email(self) -> str:
        """The e-mail address it takes."""
        return self._account.email

    @property
    def password(self) -> str:
        """The password it takes."""
        return self._account.password

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret that it takes or sends, for tests that look for leaks."""
        return (
            self._account.token,
            self._account.password,
            self._account.workspace_token,
            self._account.calendar_key,
        )

    @property
    def company(self) -> Company:
        """What it knows; may be replaced while it runs."""
        return self._api.company

    @company.setter
    def company(self, company: Company) -> None:
        self._api = self._make_api(company, self.behaviour)

    @property
    def behaviour(self) -> Behaviour:
        """Its switches; may be replaced while it runs, and faults then count from the start."""
        return self._api.behaviour

    @behaviour.setter
    def behaviour(self, behaviour: Behaviour) -> None:
        self._api = self._make_api(self.company, behaviour)
        self._listener.hold_again()

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """Everything that arrived so far, in the order of the answers."""
        with self._lock:
            return tuple(self._log)

    def forget_requests(self) -> None:
        """Empty the log."""
        with self._lock:
            self._log.clear()

    def refill_quota(self) -> None:
        """Begin with full buckets and without wrong log-ins."""
        self._limits.reset()

    def _make_api(self, company: Company, behaviour: Behaviour) -> TogglApi:
        return TogglApi(company, behaviour, self._account, self._limits, self._today)

    def _answer(self, request: Request) -> Answer:
        api = self._api
        answer = api.answer(request)
        with self._lock:
            self._log.append(
                LoggedRequest(
                    method=request.method,
                    path=request.path,
                    query=dict(request.query),
                    body=request.readable_body(),
                    credentials=answer.credentials,
                    status=answer.sent_status,
                    bucket=answer.bucket,
                    user_agent=request.user_agent,
                    accepts_gzip=request.accepts_gzip,
                )
            )
        return answer
