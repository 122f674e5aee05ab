"""The program's own window, driven: ``python -m tests.benchmarks.window_process stalls|cancel ROUNDS FOLDER``.

Everything is wired by the program itself (`run_window`); only the start of the event loop is replaced by a driver.
Prints one JSON object.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.setting import YEAR
from toggl_desktop.__main__ import main as run_program
from toggl_desktop.app.exporting import RunPhase
from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.core.progress import Stage
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import MainWindow

TICK_MS = 10
IDLE_MS = 3_000
WINDOW_SIZE = (1280, 860)


class Ticker(QObject):
    """Notes how long each tick of a 10 ms timer really took."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._last: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def take(self) -> list[float]:
        """The gaps since the last call."""
        taken, self.gaps_ms = self.gaps_ms, []
        return taken

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self.gaps_ms.append((now - self._last) * 1000)
        self._last = now


class Driver:
    """Does what a person would do, and measures."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        wait_for(window.painted, lambda: window.content is not None)
        assert isinstance(window.content, WindowContent)
        self._parts = window.content.parts
        self._target = folder / "window.xlsx"
        self._ticker = Ticker()

    def open_year(self) -> list[float]:
        """Sign in and bring the preview of a year onto the screen; the gaps meanwhile."""
        parts = self._parts
        wait_for(parts.reading.changed, lambda: parts.reading.state.phase is ReadingPhase.READY)
        self._window.resize(*WINDOW_SIZE)
        self._ticker.take()
        parts.choices.pick_dates(YEAR.start_date, YEAR.end_date)
        self._wait_for_preview()
        settle()
        return self._ticker.take()

    def idle(self) -> list[float]:
        """Gaps while nothing happens."""
        settle()
        self._ticker.take()
        settle(IDLE_MS)
        return self._ticker.take()

    def export(self) -> dict[str, Any]:
        """Gaps and seconds of a whole export of what is on the screen."""
        settle()
        self._ticker.take()
        start = time.perf_counter()
        self._start()
        wait_for(self._parts.export.changed, lambda: not self._parts.export.state.is_busy)
        seconds = time.perf_counter() - start
        gaps = self._ticker.take()
        assert self._parts.export.state.phase is RunPhase.DONE, self._parts.export.state.error
        self._wait_for_preview()
        return {"gaps": gaps, "seconds": seconds}

    def cancelled_export(self, after_seconds: float) -> dict[str, Any]:
        """Start an export that fetches everything anew, cancel after a while; milliseconds until it has ended."""
        export = self._parts.export
        self._forget()
        settle()
        self._start()
        QTimer.singleShot(int(after_seconds * 1000), export.cancel)
        wait_for(export.changed, lambda: export.state.phase is RunPhase.CANCELLING or not export.state.is_busy)
        start = time.perf_counter()
        progress = export.state.progress
        wait_for(export.changed, lambda: not export.state.is_busy)
        waited = (time.perf_counter() - start) * 1000
        phase = export.state.phase
        self._wait_for_preview()
        left = [path.name for path in self._target.parent.iterdir()]
        return {
            "after_seconds": after_seconds,
            "ms": waited,
            "stage": str(progress.stage if progress else Stage.READING_HOURS),
            "phase": phase.value,
            "left_behind": [name for name in left if name.startswith(".~")],
        }

    def cold_export_seconds(self) -> float:
        """How long an export takes that fetches everything anew."""
        self._forget()
        return float(self.export()["seconds"])

    def _forget(self) -> None:
        signed_in, state = self._parts.session.signed_in, self._parts.choices.state
        assert signed_in is not None
        assert state is not None
        store = signed_in.sitting.store_of(state.workspace.id)
        store.take_over(store.with_names_only())

    def _start(self) -> None:
        request = self._parts.choices.request(self._target, self._parts.texts(), overwrite=True)
        assert request is not None
        self._parts.export.start(request)

    def _wait_for_preview(self) -> None:
        reading = self._parts.reading

        def is_ready() -> bool:
            state = reading.state
            is_year = state.question is not None and state.question.period == YEAR
            return is_year and state.phase is ReadingPhase.READY and state.is_current and reading._job is None

        wait_for(reading.changed, is_ready)


def wait_for(changed: Any, is_done: Callable[[], bool]) -> None:
    """Run the event loop until a signal finds it so."""
    if is_done():
        return
    loop = QEventLoop()

    def look(*_: object) -> None:
        if is_done():
            loop.quit()

    changed.connect(look)
    loop.exec()
    changed.disconnect(look)


def settle(milliseconds: int = 300) -> None:
    """Let what is on its way arrive and be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure_stalls(driver: Driver, rounds: int) -> dict[str, Any]:
    """Idle and export in turn."""
    found: dict[str, Any] = {"reading": driver.open_year(), "idle": [], "exports": []}
    for _ in range(rounds):
        found["idle"].append(driver.idle())
        found["exports"].append(driver.export())
    return found


def measure_cancel(driver: Driver, rounds: int) -> dict[str, Any]:
    """At random moments, spread evenly over the whole export."""
    driver.open_year()
    seconds = driver.cold_export_seconds()
    chance = random.Random(11)
    moments = [(number + chance.random()) / rounds * seconds for number in range(rounds)]
    return {"seconds": seconds, "cancels": [driver.cancelled_export(moment) for moment in moments]}


def main() -> None:
    """See above."""
    what, rounds, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    found: dict[str, Any] = {}

    class DrivenApplication(QApplication):
        def exec(self) -> int:  # type: ignore[override]
            window = next(one for one in self.topLevelWidgets() if isinstance(one, MainWindow))
            measure = {"stalls": measure_stalls, "cancel": measure_cancel}[what]
            found.update(measure(Driver(window, folder), rounds))
            return 0

    application = DrivenApplication(sys.argv[:1])
    code = run_program([])
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    del application
    sys.exit(code)


if __name__ == "__main__":
    main()
