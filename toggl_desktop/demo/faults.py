"""Faults: what goes wrong with which request."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from toggl_desktop.demo.exchange import HTML_TYPE, JSON_TYPE, TEXT_TYPE, Reply, encode_json


class FaultKind(Enum):
    """What goes wrong. The first group replaces the answer, the second spoils how the right answer travels."""

    STATUS = auto()
    """`Fault.status` with the body that belongs to it: nginx's HTML for 5xx, Toggl's text for the rest."""
    QUOTA = auto()
    """402 as for a spent quota, whatever is left."""
    FEATURE = auto()
    """402 as for a missing plan feature."""
    LOGIN_PAGE = auto()
    """200 with an HTML log-in page."""
    EMPTY_BODY = auto()
    """200 without a body."""
    BROKEN_JSON = auto()
    """200 with JSON that stops in the middle, its length rightly announced."""
    WRONG_TYPE = auto()
    """200 with valid JSON that is neither a list nor an object."""
    REPLACED = auto()
    """`Fault.status`, `Fault.body` and `Fault.headers` as given."""

    RESET = auto()
    """The connection is reset before any answer."""
    RESET_IN_BODY = auto()
    """The connection is reset in mid-body."""
    CUT_BODY = auto()
    """Half of the announced body, then a regular close."""
    SLOW = auto()
    """The answer waits until the server is released or stopped, or for `Fault.seconds`."""
    TRICKLE = auto()
    """The answer comes a few bytes at a time, `Fault.seconds` between them."""

    @property
    def spoils_delivery(self) -> bool:
        """Whether the right answer is made first, and then sent badly."""
        return self.value >= FaultKind.RESET.value


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        path_contains: only requests whose path contains this count and are hit.
        nth: the first of those requests that is hit, counted from 1.
        times: how many are hit from there on; None is all of them.
        seconds: for SLOW the longest wait (None: until released), for TRICKLE the pause between pieces.
        body: for REPLACED.
    """

    kind: FaultKind
    path_contains: str = ""
    nth: int = 1
    times: int | None = 1
    status: int = 500
    seconds: float | None = None
    body: bytes = b""
    content_type: str = JSON_TYPE
    headers: Mapping[str, str] = field(default_factory=dict)


class FaultCounter:
    """Finds the fault, if any, that hits a request."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self._faults = faults
        self._seen = [0] * len(faults)
        self._lock = threading.Lock()

    def hit(self, path: str) -> Fault | None:
        """Count the request and return the first fault that hits it."""
        found = None
        with self._lock:
            for index, fault in enumerate(self._faults):
                if fault.path_contains not in path:
                    continue
                self._seen[index] += 1
                number = self._seen[index] - fault.nth
                if number >= 0 and (fault.times is None or number < fault.times) and found is None:
                    found = fault
        return found


_TEXTS = {
    400: "Invalid workspace id",
    402: "Workspace needs to have this feature enabled",
    403: "workspace not found/accessible",
    404: "Resource can not be found",
    410: "This endpoint is gone",
    429: "Too Many Requests",
}
_REASONS = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Temporarily Unavailable"}
_LOGIN_PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body><form>Please log in</form></body></html>\n"
)


def nginx_page(status: int) -> Reply:
    """The page of the web server in front of Toggl."""
    title = f"{status} {_REASONS.get(status, 'Error')}"
    page = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
    return Reply(status, page.encode(), HTML_TYPE)


def faulty_reply(fault: Fault) -> Reply:
    """The answer of a fault that replaces the right one; QUOTA is made where the buckets are known."""
    match fault.kind:
        case FaultKind.STATUS if fault.status >= 500:
            return nginx_page(fault.status)
        case FaultKind.STATUS if fault.status == 401:
            return Reply(401, content_type="", headers={"X-Authorization-Missing": "true", **fault.headers})
        case FaultKind.STATUS if fault.status == 429:
            return Reply(429, _TEXTS[429].encode(), TEXT_TYPE, fault.headers)
        case FaultKind.STATUS:
            return Reply(fault.status, encode_json(_TEXTS.get(fault.status, "Bad Request")), JSON_TYPE, fault.headers)
        case FaultKind.FEATURE:
            return Reply(402, encode_json(_TEXTS[402]))
        case FaultKind.LOGIN_PAGE:
            return Reply(200, _LOGIN_PAGE, "text/html; charset=utf-8")
        case FaultKind.EMPTY_BODY:
            return Reply(200)
        case FaultKind.BROKEN_JSON:
            return Reply(200, b'[{"user_id":1001,"project_id":2001,"tracked_sec')
        case FaultKind.WRONG_TYPE:
            return Reply(200, b'"unexpected"')
        case _:
            return Reply(fault.status, fault.body, fault.content_type, fault.headers)
