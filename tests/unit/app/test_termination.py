"""A signal ends the program through its window, and is given back afterwards."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from toggl_desktop.app.termination import TerminationRequest

if sys.platform == "win32":
    pytest.skip("Windows sends no such signals", allow_module_level=True)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_wakes_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    request = TerminationRequest()
    try:
        with qtbot.waitSignal(request.received):
            os.kill(os.getpid(), number)
    finally:
        request.close()


def test_the_signals_are_given_back(qapp: object) -> None:
    numbers = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    request = TerminationRequest()
    assert [signal.getsignal(number) for number in numbers] != before
    request.close()
    request.close()
    assert [signal.getsignal(number) for number in numbers] == before
    wakeup = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(wakeup)
    assert wakeup == -1
