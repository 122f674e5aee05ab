"""Ctrl+C and termination requests: from the first moment of a command to its last they only ask it to stop."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last one is Windows' own, the one before it not there
_LOOK_SECONDS = 0.1


class StopRequest(threading.Event):
    """An event that a signal handler may set.

    An ordinary one takes a lock for that, which the thread that the handler interrupts may hold at this moment. And
    Windows runs no handler while the main thread waits, so waiting looks up many times.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_requested = False
        self._never = threading.Lock()
        self._never.acquire()

    def set(self) -> None:
        """Ask to stop."""
        self._is_requested = True

    def is_set(self) -> bool:
        """Whether somebody asked."""
        return self._is_requested

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until somebody asks, or for `timeout` seconds; whether somebody asked."""
        end = None if timeout is None else time.monotonic() + timeout
        while not self._is_requested:
            left = _LOOK_SECONDS if end is None else min(_LOOK_SECONDS, end - time.monotonic())
            if left <= 0:
                break
            self._never.acquire(timeout=left)
        return self._is_requested


@contextmanager
def stop_on_signals(*, restore: bool) -> Iterator[StopRequest]:
    """Turn signals into a request to stop.

    Args:
        restore: give the signals back at the end. A process that ends does not: a late signal must not change how.
    """
    request = StopRequest()
    before = {}
    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number is None or (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
            continue  # nohup wants the program to go on without its terminal
        before[number] = signal.signal(number, lambda *_: request.set())
    try:
        yield request
    finally:
        if restore:
            for number, handler in before.items():
                signal.signal(number, handler)
