"""Signals ask a command to stop, and nothing else."""

from __future__ import annotations

import signal
import sys
import threading

import pytest

from toggl_desktop.app.time_limit import within
from toggl_desktop.cli.stopping import StopRequest, stop_on_signals
from toggl_desktop.core.errors import Cancelled
from toggl_desktop.core.progress import CancellableContext

NAMES = [name for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


@pytest.mark.parametrize("name", NAMES)
def test_a_signal_asks_to_stop(name: str) -> None:
    number = getattr(signal, name)
    before = signal.getsignal(number)
    with stop_on_signals(restore=True) as stop:
        assert not stop.is_set()
        signal.raise_signal(number)
        assert stop.is_set()
        with pytest.raises(Cancelled):
            CancellableContext(stop).wait(3600)
    assert signal.getsignal(number) is before


def test_a_process_that_ends_keeps_the_handlers() -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        with stop_on_signals(restore=False):
            ours = signal.getsignal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is ours
    finally:
        for name in NAMES:
            signal.signal(getattr(signal, name), before if name == "SIGTERM" else signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_nohup_is_respected() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stop_on_signals(restore=True) as stop:
            signal.raise_signal(signal.SIGHUP)
            assert not stop.is_set()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_waiting_ends_when_somebody_asks_or_the_time_is_up() -> None:
    stop = StopRequest()
    assert stop.wait(0.01) is False
    asking = threading.Thread(target=stop.set)
    asking.start()
    assert stop.wait() is True
    asking.join()
    assert stop.wait(3600) is True


def test_a_handler_that_interrupts_the_request_itself_does_not_lock_it() -> None:
    """An ordinary event holds its lock at some moments of `wait`; a handler that sets it then waits for ever."""
    with stop_on_signals(restore=True) as stop:

        def interrupt(frame: object, event: str, argument: object) -> object:
            signal.raise_signal(signal.SIGINT)
            return interrupt

        before = sys.gettrace()
        sys.settrace(interrupt)  # type: ignore[arg-type]
        try:
            stop.wait(3600)
        finally:
            sys.settrace(before)
        assert stop.is_set()


def test_a_call_that_waits_for_somebody_can_be_stopped() -> None:
    asked, unlocked, stop = threading.Event(), threading.Event(), StopRequest()

    def wait_to_be_unlocked() -> None:
        asked.set()
        unlocked.wait()

    stopping = threading.Thread(target=lambda: asked.wait(60) and stop.set())
    stopping.start()
    with pytest.raises(Cancelled):
        within(3600, wait_to_be_unlocked, CancellableContext(stop), name="test")
    unlocked.set()
    stopping.join()
