"""Running an export: one at a time, to an end that the person is told about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.delay import TimerDelay
from toggl_desktop.app.jobs import Job, JobRunner
from toggl_desktop.app.quota_watch import QuotaWatch
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.errors import QuotaSpent
from toggl_desktop.core.export import ExportResult, Sitting
from toggl_desktop.core.progress import JobContext, Progress
from toggl_desktop.core.report.notes import Note
from toggl_desktop.core.workbooks import UpdatedWorkbook, WorkbookUpdater, WorkbookWriter


class RunPhase(StrEnum):
    """Where the run stands."""

    IDLE = "idle"
    RUNNING = "running"
    CANCELLING = "cancelling"
    QUOTA_SPENT = "quota-spent"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a finished export is worth telling.

    Attributes:
        path: the workbook, or the folder that holds several (`is_folder`).
        updated: what has become of an existing workbook; None for a new one.
        came_late: the person had cancelled, but the workbook was already complete.
    """

    path: Path
    file_count: int
    tracked_seconds: int
    user_count: int
    project_count: int
    requests: int
    notes: tuple[Note, ...]
    is_folder: bool = False
    came_late: bool = False
    updated: UpdatedWorkbook | None = None


@dataclass(frozen=True, slots=True)
class RunState:
    """What the run area shows.

    Attributes:
        is_quota_back: the quota was spent, and new requests should be there by now.
    """

    phase: RunPhase = RunPhase.IDLE
    request: ExportRequest | None = None
    progress: Progress | None = None
    summary: RunSummary | None = None
    error: BaseException | None = None
    is_quota_back: bool = False

    @property
    def is_waiting_for_quota(self) -> bool:
        """Whether another run would come to nothing yet."""
        return self.phase is RunPhase.QUOTA_SPENT and not self.is_quota_back

    @property
    def is_busy(self) -> bool:
        """Whether the worker is at it."""
        return self.phase in (RunPhase.RUNNING, RunPhase.CANCELLING)


class ExportController(QObject):
    """Starts, cancels, continues.

    Args:
        runner: where jobs run.
        describe_note: puts a note into words for the workbook.
        quota_watch: says when a spent quota is there again.
    """

    changed = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        describe_note: Callable[[Note], str],
        parent: QObject | None = None,
        *,
        quota_watch: QuotaWatch | None = None,
    ) -> None:
        super().__init__(parent)
        self._quota_watch = quota_watch if quota_watch is not None else QuotaWatch(TimerDelay(self), self)
        self._quota_watch.refilled.connect(self._note_refill)
        self._runner = runner
        self._describe_note = describe_note
        self._sitting: Sitting | None = None
        self._writer: WorkbookWriter | None = None
        self._updater: WorkbookUpdater | None = None
        self._job: Job | None = None
        self.state = RunState()

    def open(
        self, sitting: Sitting | None, writer: WorkbookWriter | None, updater: WorkbookUpdater | None = None
    ) -> None:
        """Begin with a signed-in account, or with none."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._sitting, self._writer, self._updater = sitting, writer, updater
        self._show(RunState())

    def start(self, request: ExportRequest) -> None:
        """Export; does nothing while another export runs."""
        sitting, writer, describe = self._sitting, self._writer, self._describe_note
        updater = self._updater
        if self.state.is_busy or sitting is None or writer is None:
            return

        def work(context: JobContext) -> RunSummary:
            return _summary(sitting.export(request, writer, describe, context, updater), request)

        def if_current(handle: Callable[..., None]) -> Callable[..., None]:
            return lambda *values: handle(*values) if self._job is job else None

        self._show(RunState(RunPhase.RUNNING, request))
        job = self._job = self._runner.start(
            work,
            on_success=if_current(self._succeeded),
            on_failure=if_current(self._failed),
            on_cancelled=if_current(self._cancelled),
            on_progress=if_current(self._progressed),
        )

    def cancel(self) -> None:
        """Stop the run, or the offer to wait for the quota."""
        if self.state.phase is RunPhase.QUOTA_SPENT:
            self._show(RunState(RunPhase.CANCELLED, self.state.request))
        elif self.state.phase is RunPhase.RUNNING and self._job is not None:
            self._job.cancel()
            self._show(replace(self.state, phase=RunPhase.CANCELLING))

    def wait_and_continue(self) -> None:
        """After `QuotaSpent`: wait for the next hour and go on with what is missing."""
        if self.state.phase is RunPhase.QUOTA_SPENT and self.state.request is not None:
            self.start(replace(self.state.request, wait_for_quota=True))

    def retry(self, *, overwrite: bool | None = None) -> None:
        """Run the same request again after a failure."""
        if self.state.request is not None:
            request = self.state.request
            self.start(request if overwrite is None else replace(request, overwrite=overwrite))

    def dismiss(self) -> None:
        """The person has read how it ended."""
        if not self.state.is_busy:
            self._show(RunState())

    def _progressed(self, progress: Progress) -> None:
        if self.state.phase is RunPhase.RUNNING:
            self._show(replace(self.state, progress=progress))

    def _succeeded(self, summary: RunSummary) -> None:
        came_late = self.state.phase is RunPhase.CANCELLING
        self._end(RunState(RunPhase.DONE, self.state.request, summary=replace(summary, came_late=came_late)))

    def _failed(self, error: BaseException) -> None:
        phase = RunPhase.FAILED
        if self.state.phase is RunPhase.CANCELLING:
            phase = RunPhase.CANCELLED
        elif isinstance(error, QuotaSpent):
            phase = RunPhase.QUOTA_SPENT
        self._end(RunState(phase, self.state.request, error=error if phase is not RunPhase.CANCELLED else None))

    def _note_refill(self) -> None:
        if self.state.phase is RunPhase.QUOTA_SPENT:
            self._show(replace(self.state, is_quota_back=True))

    def _cancelled(self) -> None:
        self._end(RunState(RunPhase.CANCELLED, self.state.request))

    def _end(self, state: RunState) -> None:
        self._job = None
        self._show(state)

    def _show(self, state: RunState) -> None:
        self._quota_watch.stop()
        self.state = state
        self.changed.emit(state)
        is_latest = self.state is state and state.is_waiting_for_quota
        if is_latest and isinstance(state.error, QuotaSpent) and self._sitting is not None:
            self._quota_watch.wait_for(state.error.resets_at, self._sitting.clock)


def _summary(result: ExportResult, request: ExportRequest) -> RunSummary:
    """On the worker thread: the report itself is let go there."""
    report = result.report
    return RunSummary(
        path=result.path,
        file_count=len(result.workbooks),
        tracked_seconds=report.tracked_seconds,
        user_count=len(report.users),
        project_count=len(report.project_ids),
        requests=result.requests,
        notes=report.notes,
        is_folder=request.file_per is not FilePer.REPORT,
        updated=result.updated,
    )
