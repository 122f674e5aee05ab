"""When a spent quota is there again, so that nothing on the window goes on saying that it is not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.delay import Delay
from toggl_desktop.core.ports import Clock

LONGEST_LOOK_SECONDS = 15.0
"""The clock may be set, and a laptop may sleep, so somebody looks up now and then."""
MARGIN_SECONDS = 2.0


class QuotaWatch(QObject):
    """Waits for the moment that Toggl named, one at a time.

    Over when the clock on the wall says so, or when as much time has passed, whatever comes first; as `wait_until`.

    Args:
        delay: calls it again.

    Signals:
        refilled: new requests should be there.
    """

    refilled = Signal()

    def __init__(self, delay: Delay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delay = delay

    def wait_for(self, resets_at: datetime, clock: Clock) -> None:
        """Say so when this time has come; in place of what was waited for before."""
        began, whole_seconds = clock.monotonic(), (resets_at - clock.now()).total_seconds() + MARGIN_SECONDS

        def look() -> None:
            by_clock = (resets_at - clock.now()).total_seconds() + MARGIN_SECONDS
            left = min(by_clock, whole_seconds - (clock.monotonic() - began))
            if left <= 0:
                self.refilled.emit()
            else:
                self._delay.start(round(min(left, LONGEST_LOOK_SECONDS) * 1000), look)

        look()

    def stop(self) -> None:
        """Wait for nothing."""
        self._delay.stop()
