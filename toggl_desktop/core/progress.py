"""Progress and cancelling, free of any toolkit.

Work gets a `JobContext`. Every report of progress and every wait is a point where the person's Cancel takes effect.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import Cancelled


class Stage(StrEnum):
    """What a job is doing; the words for it stand in `toggl_desktop.ui`."""

    SIGNING_IN = "signing-in"
    READING_WORKSPACES = "reading-workspaces"
    READING_QUOTA = "reading-quota"
    READING_PROJECTS = "reading-projects"
    READING_USERS = "reading-users"
    READING_CLIENTS = "reading-clients"
    READING_HOURS = "reading-hours"
    READING_DETAILS = "reading-details"
    READING_ENTRIES = "reading-entries"
    LOOKING_UP_NAMES = "looking-up-names"
    WAITING_FOR_QUOTA = "waiting-for-quota"
    WAITING_TO_RETRY = "waiting-to-retry"
    BUILDING = "building"
    WRITING_SHEETS = "writing-sheets"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job.

    Attributes:
        done: steps finished (or the number of the current one), out of `total`; 0 of 0 when nothing is countable.
        period: what is being read, for `Stage.READING_HOURS`.
        resumes_at: aware UTC time when a wait ends.
        here_already: for `Stage.READING_ENTRIES`, how many of those done an earlier run had read.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    period: Period | None = None
    resumes_at: datetime | None = None
    here_already: int = 0


class JobContext(Protocol):
    """What work may ask of whoever runs it."""

    def report(self, progress: Progress) -> None:
        """Tell how far the work is; also a checkpoint.

        Raises:
            Cancelled: the person cancelled.
        """

    def checkpoint(self) -> None:
        """Raise `Cancelled` if the person cancelled, else nothing."""

    def wait(self, seconds: float) -> None:
        """The only way to wait: returns after `seconds`, or raises `Cancelled` at once."""


class CancellableContext:
    """A `JobContext` over a `threading.Event`; `on_progress` is called on the thread that works."""

    def __init__(self, cancelled: threading.Event, on_progress: Callable[[Progress], None] | None = None) -> None:
        self._cancelled = cancelled
        self._on_progress = on_progress

    def report(self, progress: Progress) -> None:
        """See `JobContext.report`."""
        self.checkpoint()
        if self._on_progress is not None:
            self._on_progress(progress)

    def checkpoint(self) -> None:
        """See `JobContext.checkpoint`."""
        if self._cancelled.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """See `JobContext.wait`."""
        if self._cancelled.wait(max(0.0, seconds)):
            raise Cancelled
