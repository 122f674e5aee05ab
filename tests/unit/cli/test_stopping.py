"""Signals ask a command to stop, and nothing else."""

from __future__ import annotations

import signal
import sys
import threading
import time

import pytest

from toggl_desktop.cli.export_command import load_token
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


class LockedKeyStore:
    """As `Services`, with a key store that somebody has to unlock."""

    preset_token = None

    def __init__(self) -> None:
        self.asked, self.unlocked = threading.Event(), threading.Event()

    def load_token(self) -> None:
        self.asked.set()
        self.unlocked.wait(60)


def test_waiting_for_the_key_store_can_be_cancelled() -> None:
    services, stop = LockedKeyStore(), StopRequest()
    cancelling = threading.Thread(target=lambda: services.asked.wait(60) and stop.set())
    cancelling.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        load_token(services, CancellableContext(stop))  # type: ignore[arg-type]
    assert time.monotonic() - began < 50
    services.unlocked.set()
    cancelling.join()


def test_a_failure_of_the_key_store_is_told() -> None:
    class Failing(LockedKeyStore):
        def load_token(self) -> None:
            raise TimeoutError("as a backend may say")

    with pytest.raises(TimeoutError):
        load_token(Failing(), CancellableContext(StopRequest()))  # type: ignore[arg-type]
