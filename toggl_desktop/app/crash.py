"""What happens to exceptions that nobody caught: one report that can be copied, shown once, and never in a paint event.

The log itself is written by `toggl_desktop.app.log.log_unhandled`, which calls `CrashReporter.take`.
"""

from __future__ import annotations

import faulthandler
import platform
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion

from toggl_desktop.app.log import mask_secrets
from toggl_desktop.core.files.disk import Disk, make_private_folder, open_private

FAULT_FILE_NAME = "toggl-export-fault.log"
FAULT_FILE_BYTES = 200_000
MOST_REPORTS = 5


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One unexpected failure.

    Attributes:
        place: class and last place of our own code; equal for the same failure happening again.
        details: English lines to copy: versions, system, traceback; secrets masked.
    """

    place: str
    details: str


def build_crash_report(error: BaseException, version: str) -> CrashReport:
    """Put a failure on paper; the texts of exceptions can hold anything, so whatever looks like a secret is masked."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    place = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}" if last else type(error).__name__
    lines = [
        f"Toggl Export {version}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    return CrashReport(place, mask_secrets("\n".join(lines)).strip())


class CrashReporter(QObject):
    """Takes failures from any thread and announces them on the GUI thread, each kind once.

    A broken paint event repeats some sixty times a second, so a failure that was announced is not announced again, none
    is while `is_showing`, and at most five are in all. The log has every one.

    Signals:
        crashed: a `CrashReport`, always from the event loop, so that a dialog may be opened.
    """

    crashed = Signal(object)
    _taken = Signal(object)

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._places: set[str] = set()
        self.is_showing = False
        self._taken.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException) -> None:
        """Report a failure; may be called on any thread."""
        self._taken.emit(build_crash_report(error, self._version))

    @Slot(object)
    def _announce(self, report: CrashReport) -> None:
        if self.is_showing or report.place in self._places or len(self._places) >= MOST_REPORTS:
            return
        self._places.add(report.place)
        self.crashed.emit(report)


class FaultLog:
    """Where a crash of the interpreter itself leaves its traces, for the streams of a windowed program lead nowhere."""

    def __init__(self, folder: Path) -> None:
        self._file: IO[str] | None = None
        path = folder / FAULT_FILE_NAME
        try:
            make_private_folder(folder)
            if path.exists() and path.stat().st_size > FAULT_FILE_BYTES:
                Disk().remove(path, is_patient=False)
            self._file = open(path, "a", encoding="utf-8", opener=open_private)  # noqa: SIM115
        except OSError:
            return
        faulthandler.enable(self._file)

    def close(self) -> None:
        """Stop watching."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
