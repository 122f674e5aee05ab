"""Waiting for a call that may never return, such as a key store that has lost its other end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from toggl_desktop.core.progress import JobContext

LOOK_SECONDS = 0.05

Result = TypeVar("Result")


class NotInTime(Exception):
    """The call has not returned within its time."""


def within(
    seconds: float,
    call: Callable[[], Result],
    context: JobContext,
    *,
    name: str,
    monotonic: Callable[[], float] = time.monotonic,
) -> Result:
    """What `call` returns or raises, if it does so in time.

    Args:
        seconds: how long to wait.
        call: runs on a thread of its own, which ends with the process if the call never returns.
        context: cancelling takes effect at once.
        name: of the thread.
        monotonic: the clock.

    Raises:
        NotInTime, Cancelled: nobody waits any more.
    """
    outcome: Future[Result] = Future()

    def run() -> None:
        try:
            outcome.set_result(call())
        except BaseException as error:
            outcome.set_exception(error)

    context.checkpoint()
    end = monotonic() + seconds
    threading.Thread(target=run, name=name, daemon=True).start()
    while not outcome.done():
        context.checkpoint()
        if monotonic() >= end:
            raise NotInTime
        wait([outcome], LOOK_SECONDS)
    return outcome.result()
