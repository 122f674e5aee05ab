"""Doing something a little later, unless it is asked for again before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer


class Delay(Protocol):
    """Calls one thing later; tests bring their own, which does it when told."""

    def start(self, milliseconds: int, call: Callable[[], None]) -> None:
        """Call `call` after this time, in place of what was asked for before."""

    def stop(self) -> None:
        """Forget it."""


class TimerDelay:
    """`Delay` on the event loop."""

    def __init__(self, parent: QObject) -> None:
        self._call: Callable[[], None] | None = None
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    def start(self, milliseconds: int, call: Callable[[], None]) -> None:
        """See `Delay.start`."""
        self._call = call
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """See `Delay.stop`."""
        self._timer.stop()
        self._call = None

    def _run(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()
