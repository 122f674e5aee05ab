"""Reading one public document from the web, without credentials."""

from __future__ import annotations

import threading
from urllib.parse import urlsplit

from toggl_desktop.api.messages import Answer, Failure
from toggl_desktop.core.errors import TogglError, UnexpectedAnswer
from toggl_desktop.core.progress import JobContext

_POLL_SECONDS = 0.05


def fetch_document(address: str, user_agent: str, context: JobContext, *, timeout_seconds: float = 10.0) -> bytes:
    """``GET`` a small document; one try, no redirect.

    Args:
        address: https, or http on this computer.
        user_agent: program and version.
        context: cancelling takes effect at once.
        timeout_seconds: for the connection and for each piece of the answer.

    Raises:
        TogglError, Cancelled.
    """
    from toggl_desktop.api.wire import Wire

    context.checkpoint()
    parts = urlsplit(address)
    wire = Wire(connect_seconds=timeout_seconds, read_seconds=timeout_seconds, use_proxies=parts.scheme == "https")
    endpoint = f"GET {parts.path}"
    headers = {"Accept": "application/json", "User-Agent": user_agent}
    outcomes: list[Answer | Failure] = []

    def send() -> None:
        outcomes.append(wire.send("GET", address, headers, None, endpoint))

    # A daemon, for a look-up of a name cannot be interrupted and must not keep the program from ending.
    sending = threading.Thread(target=send, name="document", daemon=True)
    sending.start()
    try:
        while sending.is_alive():
            context.checkpoint()
            sending.join(_POLL_SECONDS)
    finally:
        if sending.is_alive():
            wire.interrupt()
        else:
            wire.close()
    outcome = outcomes[0] if outcomes else None
    if isinstance(outcome, Answer) and outcome.status == 200:
        return outcome.body
    if isinstance(outcome, Failure) and isinstance(outcome.error, TogglError):
        raise outcome.error
    status = outcome.status if isinstance(outcome, Answer) else 0
    raise UnexpectedAnswer(endpoint=endpoint, field="", problem=f"status {status}")
