"""What goes to Toggl and what comes back, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from toggl_desktop.core.errors import TogglDesktopError


@dataclass(frozen=True, slots=True)
class Call:
    """One question to Toggl.

    Attributes:
        path: from the root of the server, without the query.
        is_personal: draws on the bucket of personal calls, else on the organization's.
        organization_id: whose bucket it draws on, when known.
        query: names and values for the address.
        body: JSON object to send, for the reports.
    """

    method: str
    path: str
    is_personal: bool = False
    organization_id: int | None = None
    query: tuple[tuple[str, str], ...] = ()
    body: Mapping[str, object] | None = None

    @property
    def endpoint(self) -> str:
        """Method and path, for errors and logs."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete answer; neither headers nor body show in its `repr`, for both can hold secrets.

    Attributes:
        headers: names in lower case.
        body: decompressed bytes.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def request_id(self) -> str | None:
        """Toggl's id of the request, for its support."""
        return self.headers.get("x-request-id") or self.headers.get("x-toggl-request-id") or None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a question has no answer.

    Attributes:
        is_transient: asking again may help.
        retry_after_seconds: how long Toggl wants to be left alone, when it says so.
    """

    error: TogglDesktopError
    is_transient: bool = False
    retry_after_seconds: float | None = None
