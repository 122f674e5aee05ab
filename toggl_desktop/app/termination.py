"""Ending in good order when the system or a terminal asks by a signal, as a log-out does on Linux and macOS."""

from __future__ import annotations

import signal
import socket
import sys
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class TerminationRequest(QObject):
    """Turns SIGTERM, SIGHUP and SIGINT into a Qt signal; Windows has none of them and asks the window instead.

    Python's own handlers do not run while Qt's event loop waits, so the signal wakes the loop through a socket.

    Signals:
        received: somebody wants the program to end.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[signal.Signals, Any] = {}
        if sys.platform == "win32":
            return
        self._ours, self._interpreters = socket.socketpair()
        for end in (self._ours, self._interpreters):
            end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._interpreters.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            self._before[number] = signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        if not self._before:
            return
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        signal.set_wakeup_fd(self._wakeup_before)
        self._ours.close()
        self._interpreters.close()

    @Slot()
    def _tell(self) -> None:
        self._ours.recv(64)
        self.received.emit()
