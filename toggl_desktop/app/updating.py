"""An existing workbook that is to be updated: looked into, compared with the hours at hand, kept until it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.jobs import Job, JobRunner
from toggl_desktop.core.changes.comparison import Comparison, compare
from toggl_desktop.core.changes.hours import hours_of_report
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import EarlierWorkbook, WorkbookUpdater

Outcome = TypeVar("Outcome")


class UpdatePhase(StrEnum):
    """How much is known of a workbook."""

    NONE = "none"
    LOOKING = "looking"
    CHOSEN = "chosen"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What the window shows of it.

    Attributes:
        path: of the workbook; None for none.
        comparison: with the hours at hand; None while they are not read, or where there is nothing to compare.
        is_compared: the hours at hand were compared, whatever came out.
        error: why it cannot be updated.
    """

    phase: UpdatePhase = UpdatePhase.NONE
    path: Path | None = None
    earlier: EarlierWorkbook | None = None
    comparison: Comparison | None = None
    is_compared: bool = False
    error: BaseException | None = None


class UpdateController(QObject):
    """Looks into one workbook at a time.

    Args:
        runner: where files are read and hours compared.
    """

    changed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._updater: WorkbookUpdater | None = None
        self._job: Job | None = None
        self._compared: Report | None = None
        self.state = UpdateState()

    def open(self, updater: WorkbookUpdater | None) -> None:
        """Begin with a signed-in account, or with none."""
        self._updater = updater
        self.forget()

    def look(self, path: Path) -> None:
        """See what a workbook is; nothing is written."""
        updater = self._updater
        if updater is None:
            return
        self._cancel()
        self._compared = None
        self._show(UpdateState(UpdatePhase.LOOKING, path))
        self._start(lambda context: updater.look(path, context), self._looked)

    def compare(self, report: Report | None) -> None:
        """Compare with hours that have been read; None while there are none."""
        earlier = self.state.earlier
        if earlier is None or self.state.phase is not UpdatePhase.CHOSEN or report is self._compared:
            return
        self._cancel()
        self._compared = report
        hours = earlier.hours
        if report is None:
            self._show(replace(self.state, comparison=None, is_compared=False))
            return
        if hours is None or earlier.workspace_id not in (None, report.workspace.id):
            self._show(replace(self.state, comparison=None, is_compared=True))
            return
        self._start(
            lambda _: compare(hours, hours_of_report(report)),
            lambda comparison: self._show(replace(self.state, comparison=comparison, is_compared=True)),
        )

    def forget(self) -> None:
        """No workbook is to be updated any more."""
        self._cancel()
        self._compared = None
        if self.state != UpdateState():
            self._show(UpdateState())

    def _start(self, work: Callable[[JobContext], Outcome], on_success: Callable[[Outcome], None]) -> None:
        def if_current(handle: Callable[..., None]) -> Callable[..., None]:
            return lambda *values: handle(*values) if self._job is job else None

        job = self._job = self._runner.start(
            work, on_success=if_current(on_success), on_failure=if_current(self._failed), on_cancelled=lambda: None
        )

    def _looked(self, earlier: EarlierWorkbook) -> None:
        self._show(UpdateState(UpdatePhase.CHOSEN, earlier.path, earlier))

    def _failed(self, error: BaseException) -> None:
        self._show(UpdateState(UpdatePhase.REFUSED, self.state.path, error=error))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, state: UpdateState) -> None:
        self.state = state
        self.changed.emit(state)
