"""What stands in front of every endpoint: authentication, bursts, the hourly quota, the form of errors."""

from __future__ import annotations

import base64
import binascii
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from toggl_desktop.demo.account import AccountSecrets
from toggl_desktop.demo.behaviour import Behaviour, ErrorForm, UnusedBucket
from toggl_desktop.demo.exchange import JSON_TYPE, TEXT_TYPE, Refusal, Reply, Request, encode_json
from toggl_desktop.demo.quota import Bucket, QuotaMeter
from toggl_desktop.demo.view import View

_WRONG_LOGIN = "Incorrect username and/or password\n"


class Limits:
    """What is counted across changes of behaviour and company. `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forget every call and every wrong log-in."""
        self.meter = QuotaMeter(self.clock)
        self.recent_calls: deque[float] = deque()
        self.wrong_logins = 0


class Gate:
    """Lets a request pass or refuses it."""

    def __init__(self, view: View, account: AccountSecrets, limits: Limits) -> None:
        self._view = view
        self._behaviour = view.behaviour
        self._account = account
        self._limits = limits

    def credentials_kind(self, request: Request) -> str:
        """What kind of credentials came: ``token``, ``password``, ``wrong`` or ``none``."""
        pair = _basic_credentials(request.authorization)
        if pair is None:
            return "none"
        if pair == (self._account.token, "api_token"):
            return "token"
        if self._behaviour.has_password and pair == (self._account.email, self._account.password):
            return "password"
        return "wrong"

    def admit(self, request: Request) -> None:
        """Check credentials and bursts.

        Raises:
            Refusal: 401 without readable credentials, 403 with wrong ones, 429 when calls come too fast.
        """
        kind = self.credentials_kind(request)
        if kind == "none":
            raise Refusal(Reply(401, content_type="", headers={"X-Authorization-Missing": "true"}))
        if kind == "wrong":
            raise Refusal(self._wrong_login())
        with self._limits.lock:
            self._limits.wrong_logins = 0
        self._limit_burst()

    def _wrong_login(self) -> Reply:
        headers: dict[str, str] = {}
        with self._limits.lock:
            self._limits.wrong_logins += 1
            if self._behaviour.login_attempts is not None:
                left = max(0, self._behaviour.login_attempts - self._limits.wrong_logins + 1)
                headers["X-Remaining-Login-Attempts"] = str(left)
        return Reply(self._behaviour.wrong_login_status, _WRONG_LOGIN.encode(), TEXT_TYPE, headers)

    def _limit_burst(self) -> None:
        most = self._behaviour.calls_per_second
        if most is None:
            return
        with self._limits.lock:
            now = self._limits.clock()
            recent = self._limits.recent_calls
            while recent and recent[0] <= now - 1:
                recent.popleft()
            if len(recent) < most:
                recent.append(now)
                return
        wait = self._behaviour.retry_after_seconds
        headers = {} if wait is None else {"Retry-After": str(wait)}
        raise Refusal(Reply(429, b"Too Many Requests\n", TEXT_TYPE, headers))

    def charge(self, bucket: Bucket, is_quota_call: bool = False) -> dict[str, str]:
        """Take a call from a bucket and return the quota headers of the answer.

        Raises:
            Refusal: 402 when the bucket is spent.
        """
        limit, window = self._behaviour.limit(bucket), self._behaviour.quota_window_seconds
        if is_quota_call and not self._behaviour.quota_call_costs:
            state = self._limits.meter.look(bucket, limit, window)
        else:
            charged = self._limits.meter.charge(bucket, limit, window)
            if charged is None:
                raise Refusal(self.quota_refusal(bucket))
            state = charged
        return _quota_headers(state.remaining, state.resets_in_seconds) if self._behaviour.quota_headers else {}

    def quota_refusal(self, bucket: Bucket) -> Reply:
        """The 402 of a spent bucket."""
        behaviour = self._behaviour
        state = self._limits.meter.look(bucket, behaviour.limit(bucket), behaviour.quota_window_seconds)
        text = behaviour.quota_refusal.replace("{seconds}", str(state.resets_in_seconds))
        is_json = behaviour.quota_refusal_type.startswith("application/json")
        headers = _quota_headers(0, state.resets_in_seconds) if behaviour.quota_refusal_headers else {}
        return Reply(402, encode_json(text) if is_json else text.encode(), behaviour.quota_refusal_type, headers)

    def quota_rows(self) -> list[dict[str, Any]]:
        """The body of ``/me/quota``."""
        rows: list[dict[str, Any]] = []
        buckets: list[Bucket] = [None, *dict.fromkeys(item.organization_id for item in self._view.workspaces())]
        for bucket in buckets:
            limit = self._behaviour.limit(bucket)
            state = self._limits.meter.look(bucket, limit, self._behaviour.quota_window_seconds)
            seconds = state.resets_in_seconds
            if not state.is_open:
                if self._behaviour.unused_bucket is UnusedBucket.MISSING:
                    continue
                if self._behaviour.unused_bucket is UnusedBucket.ZERO:
                    seconds = 0
            rows.append(
                {
                    "organization_id": bucket,
                    "remaining": state.remaining,
                    "resets_in_secs": seconds,
                    "total": limit,
                }
            )
        return rows


def in_error_form(reply: Reply, behaviour: Behaviour) -> Reply:
    """An error answer in the form the behaviour asks for; HTML pages and good answers stay as they are."""
    if behaviour.error_form is ErrorForm.TOGGL or reply.status < 400 or not reply.body:
        return reply
    if reply.content_type not in {JSON_TYPE, TEXT_TYPE}:
        return reply
    text = reply.body.decode()
    if reply.content_type == JSON_TYPE and text.startswith('"'):
        text = text[1:-1]
    match behaviour.error_form:
        case ErrorForm.EMPTY:
            return replace(reply, body=b"", content_type="")
        case ErrorForm.JSON:
            return replace(reply, body=encode_json(text.strip()), content_type=JSON_TYPE)
        case _:
            return replace(reply, body=f"{text.strip()}\n".encode(), content_type=TEXT_TYPE)


def _quota_headers(remaining: int, seconds: int) -> dict[str, str]:
    return {"X-Toggl-Quota-Remaining": str(remaining), "X-Toggl-Quota-Resets-In": str(seconds)}


def _basic_credentials(header: str | None) -> tuple[str, str] | None:
    scheme, _, encoded = (header or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    user, colon, password = text.partition(":")
    return (user, password) if colon else None
