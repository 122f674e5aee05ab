"""Background work: the one way off the GUI thread and back."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from toggl_desktop.core.errors import Cancelled
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress

log = logging.getLogger(__name__)

Result = TypeVar("Result")

PROGRESS_INTERVAL_MS = 50
PAINT_MS = 1
"""A timer that has run out is served after what waits to be painted."""
SECOND_PAINT_MS = 15
"""What the first paint leads to: controls that are switched off ask for a new layout and hand on the focus."""
LONGEST_PAINT_SECONDS = 0.25
LONGEST_END_SECONDS = 10.0
"""A call that has not ended by then hangs, in a dead network drive say, and is left to end with the process."""


class JobExecutor(Protocol):
    """Runs calls one after the other, somewhere."""

    def submit(self, call: Callable[[], None], /) -> object:
        """Run `call` when everything before it has ended."""

    def shutdown(self) -> None:
        """Drop what has not begun and return when the running call has ended, or hangs."""


class ThreadExecutor:
    """One worker thread.

    A pass of the garbage collector over a large report stops all threads for up to 200 ms, and the window with them.
    So none happens during a call, and what a call leaves behind is not looked at again: reports hold no cycles and go
    when nobody refers to them.

    A call begins after the window has shown that it is under way: painting takes two to three times as long beside a
    busy worker, because it asks Python about every cell.

    The thread does not keep the process from ending.

    Args:
        end_seconds: how long `shutdown` waits for the running call.
    """

    def __init__(self, end_seconds: float = LONGEST_END_SECONDS) -> None:
        self._end_seconds = end_seconds
        self._calls: SimpleQueue[tuple[Callable[[], None], threading.Event] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._painted = threading.Event()

    def submit(self, call: Callable[[], None], /) -> object:
        """See `JobExecutor.submit`."""
        painted = self._painted = threading.Event()
        QTimer.singleShot(PAINT_MS, lambda: QTimer.singleShot(SECOND_PAINT_MS, painted.set))
        self._calls.put((call, painted))
        if self._thread is None:
            self._thread = threading.Thread(target=_work, args=(self._calls,), name="jobs", daemon=True)
            self._thread.start()
        return self._thread

    def shutdown(self) -> None:
        """See `JobExecutor.shutdown`."""
        self._painted.set()
        with suppress(Empty):
            while True:
                self._calls.get_nowait()
        self._calls.put(None)
        if self._thread is None:
            return
        self._thread.join(self._end_seconds)
        if self._thread.is_alive():
            log.warning("a job has not ended within %.0f s; it ends with the process", self._end_seconds)


def _work(calls: SimpleQueue[tuple[Callable[[], None], threading.Event] | None]) -> None:
    while (waiting := calls.get()) is not None:
        _run_alone(*waiting)
        del waiting  # nothing of a call is kept while there is none


def _run_alone(call: Callable[[], None], painted: threading.Event) -> None:
    painted.wait(LONGEST_PAINT_SECONDS)
    gc.disable()
    try:
        call()
    finally:
        gc.freeze()
        gc.enable()


class Job:
    """A piece of work that was started; its callbacks run on the GUI thread, exactly one of them, exactly once."""

    def __init__(self, on_progress: Callable[[Progress], None] | None) -> None:
        self._cancelled = threading.Event()
        self._on_progress = on_progress
        self.latest: Progress | None = None
        self.is_done = False

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint. If it ends before, its result counts."""
        self._cancelled.set()

    @property
    def is_cancel_requested(self) -> bool:
        """Whether somebody called `cancel`."""
        return self._cancelled.is_set()

    @property
    def event(self) -> threading.Event:
        """Set when the person cancelled."""
        return self._cancelled

    def show_progress(self, progress: Progress) -> None:
        """Hand progress to whoever started the job."""
        if self._on_progress is not None and not self.is_done and not self.is_cancel_requested:
            self._on_progress(progress)


class JobRunner(QObject):
    """Runs jobs one at a time and brings everything they say back to the GUI thread.

    Lives on the GUI thread and outlives every window. Jobs touch no widget and no `QObject`; they get a frozen
    request and a context, and whatever they return or raise arrives as a closure through one signal.
    """

    busy_changed = Signal(bool)
    _arrived = Signal(object)

    def __init__(
        self,
        executor: JobExecutor | None = None,
        *,
        progress_interval_ms: int = PROGRESS_INTERVAL_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._executor = executor if executor is not None else ThreadExecutor()
        self.progress_interval_ms = progress_interval_ms
        self._jobs: list[Job] = []
        self._is_closed = False
        self._lock = threading.Lock()
        self._reporting: Job | None = None
        self._since_shown = QElapsedTimer()
        self._show_timer = QTimer(self)
        self._show_timer.setSingleShot(True)
        self._show_timer.timeout.connect(self._show_latest)
        self._arrived.connect(self._run_arrived)

    @property
    def is_busy(self) -> bool:
        """Whether a job has not yet delivered its outcome."""
        return bool(self._jobs)

    def start(
        self,
        work: Callable[[JobContext], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[BaseException], None],
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Job:
        """Run `work` after everything that was started before.

        Args:
            work: runs on the worker thread.
            on_success: gets what `work` returned.
            on_failure: gets what `work` raised, whatever it was.
            on_cancelled: called when `work` stopped because of `Job.cancel`.
            on_progress: gets the latest progress, at most one per progress interval.
        """
        job = Job(on_progress)
        if self._is_closed:
            job.is_done = True
            return job
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._executor.submit(lambda: self._run(job, work, on_success, on_failure, on_cancelled))
        return job

    def cancel_all(self) -> None:
        """Cancel what runs and what waits."""
        for job in self._jobs:
            job.cancel()

    def shutdown(self) -> None:
        """Cancel everything and return when the worker thread has ended; nothing is delivered any more."""
        self._is_closed = True
        self.cancel_all()
        self._executor.shutdown()
        self._show_timer.stop()
        self._jobs.clear()

    def _run(
        self,
        job: Job,
        work: Callable[[JobContext], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[BaseException], None],
        on_cancelled: Callable[[], None] | None,
    ) -> None:
        """On the worker thread."""
        context = CancellableContext(job.event, lambda progress: self._keep(job, progress))
        outcome: Callable[[], None]
        try:
            context.checkpoint()
            result = work(context)
        except Cancelled:
            outcome = on_cancelled or (lambda: None)
        except BaseException as error:  # a job's exception must reach whoever started it, even SystemExit
            failure = error

            def outcome() -> None:
                on_failure(failure)
        else:

            def outcome() -> None:
                on_success(result)

        with suppress(RuntimeError):  # the runner is gone: this job was not waited for
            self._arrived.emit(lambda: self._finish(job, outcome))

    def _keep(self, job: Job, progress: Progress) -> None:
        """On the worker thread: only the latest progress matters, and one closure under way is enough."""
        with self._lock:
            job.latest = progress
            is_announced = self._reporting is job
            self._reporting = job
        if not is_announced:
            with suppress(RuntimeError):
                self._arrived.emit(self._schedule_progress)

    @Slot(object)
    def _run_arrived(self, closure: Callable[[], None]) -> None:
        if not self._is_closed:
            closure()

    def _schedule_progress(self) -> None:
        left = self.progress_interval_ms - self._since_shown.elapsed() if self._since_shown.isValid() else 0
        if left > 0:
            self._show_timer.start(left)
        else:
            self._show_latest()

    @Slot()
    def _show_latest(self) -> None:
        with self._lock:
            job, self._reporting = self._reporting, None
        self._since_shown.start()
        if job is not None and job.latest is not None:
            job.show_progress(job.latest)

    def _finish(self, job: Job, outcome: Callable[[], None]) -> None:
        job.is_done = True
        if job in self._jobs:
            self._jobs.remove(job)
        try:
            outcome()
        finally:
            if not self._jobs:
                self.busy_changed.emit(False)
