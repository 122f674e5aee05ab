"""What each HTTP status means, as a table (API facts, sections 1, 2.3 and 2.5)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import Enum, auto

from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.quota import WINDOW_SECONDS, read_count, read_pause
from toggl_desktop.api.texts import read_error_text
from toggl_desktop.core.errors import (
    AccessDenied,
    EndpointGone,
    NotFound,
    ProxyFailed,
    Rejected,
    ServerFailed,
    SignInMissing,
    SignInRefused,
    TimedOut,
    TogglError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.core.toggl.bounds import LONGEST_WINDOW_SECONDS

_REFUSED = re.compile(r"username and/or password", re.IGNORECASE)
_QUOTA = re.compile(r"hourly limit|quota will reset|upgrade to a paid plan|go to subscriptions page", re.IGNORECASE)
_QUOTA_SECONDS = re.compile(r"quota will reset in (\d{1,6}) second", re.IGNORECASE)
_FEATURE = re.compile(r"feature", re.IGNORECASE)


class Payment(Enum):
    """What a 402 asks for."""

    QUOTA = auto()
    FEATURE = auto()
    UNCLEAR = auto()


def judge_payment(answer: Answer, text: str) -> Payment:
    """Tell a spent quota from a missing plan feature: the words first, then the headers."""
    if _QUOTA.search(text):
        return Payment.QUOTA
    if _FEATURE.search(text):
        return Payment.FEATURE
    remaining = answer.headers.get("x-toggl-quota-remaining")
    if remaining is None:
        return Payment.UNCLEAR
    count = read_count(remaining)
    if count is None:
        return Payment.UNCLEAR
    return Payment.QUOTA if count == 0 else Payment.FEATURE


def quota_resets_in_seconds(answer: Answer, text: str) -> int:
    """When a spent quota refills: by header, else by the words, else after a whole window."""
    by_header = read_pause(answer.headers.get("x-toggl-quota-resets-in"))
    if by_header is not None:
        return by_header
    by_words = _QUOTA_SECONDS.search(text)
    return min(int(by_words.group(1)), LONGEST_WINDOW_SECONDS) if by_words else WINDOW_SECONDS


def judge_status(call: Call, answer: Answer, authorization: Authorization, now: datetime) -> Failure | None:
    """The failure that a status stands for; None for 200 and for 402, which needs more than a look.

    Args:
        call: what was asked.
        answer: what came back.
        authorization: how it was signed.
        now: aware time, for a ``Retry-After`` that is a date.
    """
    status = answer.status
    if status in (200, 402):
        return None
    judge = _STATUSES.get(status) or _CLASSES.get(status // 100, _unusual)
    return judge(_Case(call, answer, read_error_text(answer.body, authorization.mask), authorization.is_password, now))


def read_retry_after(text: str | None, now: datetime) -> float | None:
    """``Retry-After`` as seconds, from seconds or an HTTP date; None when absent or odd."""
    if text is None:
        return None
    seconds = read_count(text)
    if seconds is not None:
        return float(seconds)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now) / timedelta(seconds=1))


@dataclass(frozen=True, slots=True)
class _Case:
    call: Call
    answer: Answer
    text: str
    is_password: bool
    now: datetime

    @property
    def remaining_attempts(self) -> int | None:
        return read_count(self.answer.headers.get("x-remaining-login-attempts"))

    @property
    def retry_after_seconds(self) -> float | None:
        return read_retry_after(self.answer.headers.get("retry-after"), self.now)

    def error(self, kind: type[TogglError], otherwise: str) -> TogglError:
        return kind(self.text or otherwise, endpoint=self.call.endpoint, request_id=self.answer.request_id)


def _unauthorized(case: _Case) -> Failure:
    is_password_read = case.is_password and "x-authorization-missing" not in case.answer.headers
    if case.remaining_attempts is not None or _REFUSED.search(case.text) or is_password_read:
        return _refused(case)
    return Failure(SignInMissing("Toggl saw no credentials"))


def _forbidden(case: _Case) -> Failure:
    is_unexplained = case.call.is_personal and not case.answer.body.strip()
    if case.remaining_attempts is not None or _REFUSED.search(case.text) or is_unexplained:
        return _refused(case)
    return Failure(case.error(AccessDenied, "forbidden"))


def _refused(case: _Case) -> Failure:
    return Failure(SignInRefused(with_password=case.is_password, remaining_attempts=case.remaining_attempts))


def _not_found(case: _Case) -> Failure:
    return Failure(case.error(NotFound, "not found"))


def _gone(case: _Case) -> Failure:
    return Failure(case.error(EndpointGone, "gone"))


def _proxy_wants_sign_in(case: _Case) -> Failure:
    return Failure(ProxyFailed("the proxy wants a sign-in", endpoint=case.call.endpoint, status=407))


def _timed_out(case: _Case) -> Failure:
    return Failure(case.error(TimedOut, "request timeout"), is_transient=True)


def _too_many(case: _Case) -> Failure:
    return Failure(case.error(TooManyRequests, "too many requests"), True, case.retry_after_seconds)


def _server_failed(case: _Case) -> Failure:
    answer = case.answer
    error = ServerFailed(status=answer.status, endpoint=case.call.endpoint, request_id=answer.request_id)
    return Failure(error, True, case.retry_after_seconds)


def _rejected(case: _Case) -> Failure:
    answer = case.answer
    return Failure(Rejected(case.text, status=answer.status, endpoint=case.call.endpoint, request_id=answer.request_id))


def _redirected(case: _Case) -> Failure:
    return _unexpected(case, "a redirect to another address")


def _unusual(case: _Case) -> Failure:
    return _unexpected(case, "an unusual status")


def _unexpected(case: _Case, what: str) -> Failure:
    problem = f"{what} ({case.answer.status})"
    endpoint, request_id = case.call.endpoint, case.answer.request_id
    return Failure(UnexpectedAnswer(endpoint=endpoint, field="", problem=problem, request_id=request_id))


_STATUSES: dict[int, Callable[[_Case], Failure]] = {
    401: _unauthorized,
    403: _forbidden,
    404: _not_found,
    407: _proxy_wants_sign_in,
    408: _timed_out,
    410: _gone,
    429: _too_many,
}
_CLASSES: dict[int, Callable[[_Case], Failure]] = {3: _redirected, 4: _rejected, 5: _server_failed}
