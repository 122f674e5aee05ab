"""A hint that there is a newer version: at most one question a day, and a link as the answer. Nothing is installed.

The question goes to a JSON document, ``{"version": "1.4.0", "link": "https://…"}``, and carries nothing but the
program's version. A development build has no address and never asks.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.resources import read_text
from toggl_desktop.app.settings import Settings
from toggl_desktop.core.ports import Clock
from toggl_desktop.core.progress import JobContext

log = logging.getLogger(__name__)

ENABLED = "update_hint"
LAST_ASKED = "update_hint_asked_at"
OFF_VARIABLE = "TOGGL_DESKTOP_NO_UPDATE_CHECK"
ADDRESS_VARIABLE = "TOGGL_DESKTOP_UPDATE_ADDRESS"
ADDRESS_FILE = "update-address.txt"
INTERVAL = timedelta(days=1)
LARGEST_DOCUMENT_BYTES = 64 * 1024

_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")

FetchDocument = Callable[[str, JobContext], bytes]


@dataclass(frozen=True, slots=True)
class UpdateHint:
    """There is a newer version, to be had at `link` (https)."""

    version: str
    link: str


class UpdateCheck(QObject):
    """Asks in the background whether there is a newer version, and says so when there is.

    Args:
        version: of this program.
        address: of the document; None for never.
        fetch: gets the document; runs on the runner's thread and raises whatever it likes.
        runner: one of its own, so that a slow answer keeps nobody waiting.

    Signals:
        found: an `UpdateHint`.
    """

    found = Signal(object)

    def __init__(
        self,
        version: str,
        address: str | None,
        settings: Settings,
        clock: Clock,
        fetch: FetchDocument,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._version = version
        self._address = address
        self._settings = settings
        self._clock = clock
        self._fetch = fetch
        self.runner = runner

    @property
    def is_possible(self) -> bool:
        """Whether this build knows whom to ask; without, there is no setting to show either."""
        return self._address is not None

    @property
    def is_enabled(self) -> bool:
        """Whether the person wants it (yes, unless they said no)."""
        return self._settings.flag(ENABLED, True)

    def set_enabled(self, enabled: bool) -> None:
        """Remember what the person wants."""
        self._settings.change({ENABLED: enabled})

    def start(self) -> bool:
        """Ask now if that is due; returns whether a question is on its way."""
        address, now = self._address, self._clock.now()
        if address is None or not self.is_enabled or not _is_due(self._settings.text(LAST_ASKED), now):
            return False
        # Before the answer, so that a server that fails is not asked at every start either.
        self._settings.change({LAST_ASKED: now.isoformat(timespec="seconds")})
        self.runner.start(
            lambda context: parse_document(self._fetch(address, context)),
            on_success=self._compare,
            on_failure=lambda error: log.info("no answer about newer versions: %s", type(error).__name__),
        )
        return True

    def _compare(self, hint: UpdateHint) -> None:
        if is_newer(hint.version, self._version):
            self.found.emit(hint)


def find_update_address(environment: Mapping[str, str] | None = None) -> str | None:
    """Whom to ask: nobody when ``TOGGL_DESKTOP_NO_UPDATE_CHECK`` is set, else ``TOGGL_DESKTOP_UPDATE_ADDRESS``, else
    the address that was built in; a development build has none.
    """
    environment = os.environ if environment is None else environment
    if environment.get(OFF_VARIABLE, "").strip() not in ("", "0"):
        return None
    address = environment.get(ADDRESS_VARIABLE, "").strip() or _built_in_address()
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return address
    log.warning("the address for newer versions does not start with https://; nobody is asked")
    return None


def parse_document(body: bytes) -> UpdateHint:
    """The hint in a document.

    Raises:
        ValueError: it is not what was expected.
    """
    if len(body) > LARGEST_DOCUMENT_BYTES:
        raise ValueError("too large")
    document = json.loads(body)
    version = document.get("version") if isinstance(document, dict) else None
    link = document.get("link") if isinstance(document, dict) else None
    if not isinstance(version, str) or _VERSION.fullmatch(version) is None:
        raise ValueError("no version")
    if not isinstance(link, str) or urlsplit(link).scheme != "https" or not urlsplit(link).hostname:
        raise ValueError("no link")
    return UpdateHint(version, link)


def is_newer(version: str, than: str) -> bool:
    """Whether one version like ``1.10.0`` comes after another."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(number) for number in re.findall(r"\d+", version)][:4]
    return (*numbers, *[0] * (4 - len(numbers)))


def _is_due(asked_at: str, now: datetime) -> bool:
    try:
        last = datetime.fromisoformat(asked_at)
    except ValueError:
        return True
    last = last if last.tzinfo is not None else last.replace(tzinfo=UTC)
    return not now - INTERVAL < last <= now


def _built_in_address() -> str:
    try:
        return read_text(ADDRESS_FILE).strip()
    except FileNotFoundError:
        return ""
