"""Opening accounts at one server."""

from __future__ import annotations

from toggl_desktop.api.address import TOGGL_ADDRESS, parse_address
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.channel import Channel
from toggl_desktop.api.client import PROFILE_CALL, TogglClient
from toggl_desktop.api.pace import Pacer
from toggl_desktop.api.parsing import parse_api_token, parse_profile
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.api.transport import Timeouts, Transport
from toggl_desktop.core.errors import TokenNotInAnswer
from toggl_desktop.core.ports import Clock
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.models import PasswordCredentials, Profile, Secret

SHORTEST_PACE_SECONDS = 1.0


class RequestsConnector:
    """The core's `TogglConnector` over HTTP; all its clients share one pace and one line to the server.

    Args:
        base_url: scheme and host, e.g. ``https://api.track.toggl.com``.
        clock: wall-clock time, for quota windows.
        version: the program's, for the user agent.
        pace_seconds: time between the starts of two requests; below a second for this computer itself only.
        pacer: keeps that pace; connectors that come one after the other in a program share one, so that none overtakes
            the end of the last.
        retry: when to ask again.
        timeouts: how long to wait for an answer.

    Raises:
        BadServerAddress: credentials may not be sent there.
    """

    def __init__(
        self,
        base_url: str = TOGGL_ADDRESS,
        *,
        clock: Clock,
        version: str,
        pace_seconds: float = SHORTEST_PACE_SECONDS,
        pacer: Pacer | None = None,
        retry: RetryPolicy | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        address = parse_address(base_url)
        self._pacer = pacer if pacer is not None else Pacer(pace_seconds, clock)
        if self._pacer.pace_seconds < SHORTEST_PACE_SECONDS and not address.is_loopback:
            raise ValueError("the pace to Toggl is at least a second")
        self._clock = clock
        self._retry = retry or RetryPolicy()
        self._transport = Transport(address, user_agent=f"Toggl-Desktop/{version}", timeouts=timeouts or Timeouts())

    def connect(self, token: Secret) -> TogglClient:
        """See `TogglConnector`."""
        return TogglClient(self._open(Authorization.from_token(token)))

    def exchange_password(self, credentials: PasswordCredentials, context: JobContext) -> tuple[Secret, Profile]:
        """See `TogglConnector`."""
        channel = self._open(Authorization.from_password(credentials))
        token, profile = channel.ask(PROFILE_CALL, lambda body: (parse_api_token(body), parse_profile(body)), context)
        if token is None:
            raise TokenNotInAnswer("no api_token in the answer")
        return token, profile

    def close(self) -> None:
        """Close idle connections; nothing else to do, and it may be used again."""
        self._transport.close()

    def _open(self, authorization: Authorization) -> Channel:
        return Channel(self._transport, authorization, clock=self._clock, pacer=self._pacer, retry=self._retry)
