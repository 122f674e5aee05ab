"""The pace: how long after a request the next one may follow."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta

from toggl_desktop.core.ports import Clock
from toggl_desktop.core.progress import JobContext, Progress, Stage


class Pacer:
    """Keeps requests apart; one for the whole program, so that a new job cannot overtake the end of the last one.

    Toggl's burst limit is a leaky bucket per token and address; one request a second is safe (API facts, 2.1).

    Attributes:
        pace_seconds: time between the starts of two requests.
    """

    def __init__(self, pace_seconds: float, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.pace_seconds = pace_seconds
        self._clock = clock
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._free_at: float | None = None

    def take_turn(self, context: JobContext) -> None:
        """Return when the next request may start; a turn that was cancelled is not used up.

        Raises:
            Cancelled: through the context.
        """
        context.checkpoint()
        while (remaining_seconds := self._try()) > 0:
            if remaining_seconds > self.pace_seconds:
                resumes_at = self._clock.now() + timedelta(seconds=remaining_seconds)
                context.report(Progress(Stage.WAITING_TO_RETRY, resumes_at=resumes_at))
            context.wait(remaining_seconds)

    def hold(self, seconds: float) -> None:
        """Let no request start within the next `seconds`, whatever job it belongs to."""
        with self._lock:
            self._free_at = max(self._free_at or 0.0, self._monotonic() + seconds)

    def _try(self) -> float:
        with self._lock:
            now = self._monotonic()
            if self._free_at is not None and now < self._free_at:
                return self._free_at - now
            self._free_at = now + self.pace_seconds
            return 0.0
