"""The hourly quota: one counter per bucket, its window opening with the first call."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass

Bucket = int | None
"""An organization id, or None for personal calls (``/me...``)."""


@dataclass(frozen=True, slots=True)
class BucketState:
    """What is left of a bucket; `is_open` is False while no call has been made in this window."""

    remaining: int
    resets_in_seconds: int
    is_open: bool


class QuotaMeter:
    """Counts calls per bucket. `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._windows: dict[Bucket, tuple[float, int]] = {}
        self._lock = threading.Lock()

    def charge(self, bucket: Bucket, limit: int, window_seconds: int) -> BucketState | None:
        """Take one call from the bucket; None when nothing is left (the refused call is not counted)."""
        with self._lock:
            now = self._clock()
            opened_at, used = self._window(bucket, now, window_seconds)
            if used >= limit:
                return None
            self._windows[bucket] = (opened_at, used + 1)
            return _state(limit - used - 1, window_seconds - (now - opened_at), True)

    def look(self, bucket: Bucket, limit: int, window_seconds: int) -> BucketState:
        """What is left, without taking a call."""
        with self._lock:
            now = self._clock()
            opened_at, used = self._window(bucket, now, window_seconds)
            return _state(limit - used, window_seconds - (now - opened_at), used > 0)

    def _window(self, bucket: Bucket, now: float, window_seconds: int) -> tuple[float, int]:
        opened_at, used = self._windows.get(bucket, (now, 0))
        if now >= opened_at + window_seconds:
            return now, 0
        return opened_at, used


def _state(remaining: int, seconds: float, is_open: bool) -> BucketState:
    return BucketState(max(0, remaining), max(0, math.ceil(seconds)), is_open)
