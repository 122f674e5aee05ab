"""When to ask again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from toggl_desktop.api.messages import Failure
from toggl_desktop.core.errors import TooManyRequests


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """A pure function from a failure and the number of the try to a wait, or to giving up.

    Only what can get better is tried again: time-outs, resets, broken bodies, 5xx, and 429 after the longer waits that
    Toggl asks for (API facts, 2.5).

    Attributes:
        base_seconds: middle of the random wait after each failed try; its length is the number of further tries.
        rate_limit_seconds: the same for 429 without ``Retry-After``.
        longest_seconds: no wait is longer; if Toggl asks for more, the answer is final.
        longest_hold_seconds: nor does such an answer keep later requests waiting for longer than this.
        scale: factor for every wait; 0 in tests.
    """

    base_seconds: tuple[float, ...] = (2.0, 5.0, 12.0)
    rate_limit_seconds: tuple[float, ...] = (60.0, 120.0, 240.0)
    longest_seconds: float = 300.0
    longest_hold_seconds: float = 3600.0
    scale: float = 1.0
    random_fraction: Callable[[], float] = random.random

    @classmethod
    def without_waits(cls) -> RetryPolicy:
        """The same number of tries, at once."""
        return cls(scale=0.0)

    def hold_seconds(self, failure: Failure, delay_seconds: float | None) -> float:
        """How long no other request may follow a 429: until the next try; without one, as long as Toggl asks for."""
        if delay_seconds is not None:
            return delay_seconds
        wanted = failure.retry_after_seconds
        return (self.rate_limit_seconds[0] if wanted is None else min(wanted, self.longest_hold_seconds)) * self.scale

    def delay_seconds(self, failure: Failure, attempt: int) -> float | None:
        """How long to wait after the failed try number `attempt`, counted from 1; None to give up."""
        is_rate_limit = isinstance(failure.error, TooManyRequests)
        bases = self.rate_limit_seconds if is_rate_limit else self.base_seconds
        if not failure.is_transient or attempt > len(bases):
            return None
        wanted = failure.retry_after_seconds
        if wanted is not None and wanted > self.longest_seconds:
            return None
        seconds = bases[attempt - 1] * (0.5 + self.random_fraction())
        if wanted is not None:
            seconds = wanted if is_rate_limit else max(wanted, seconds)
        return min(seconds, self.longest_seconds) * self.scale
