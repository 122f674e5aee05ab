"""The job runner: every outcome arrives, on the GUI thread, exactly once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.window import ManualExecutor
from toggl_desktop.app.jobs import JobRunner, ThreadExecutor
from toggl_desktop.core.progress import JobContext, Progress, Stage


class Outcomes:
    """Writes down what a job delivered and on which thread."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, object]] = []
        self.threads: list[QThread] = []

    def success(self, result: object) -> None:
        self._note("success", result)

    def failure(self, error: BaseException) -> None:
        self._note("failure", error)

    def cancelled(self) -> None:
        self._note("cancelled", None)

    def progress(self, progress: Progress) -> None:
        self._note("progress", progress)

    def _note(self, what: str, value: object) -> None:
        self.heard.append((what, value))
        self.threads.append(QThread.currentThread())

    def of(self, what: str) -> list[object]:
        return [value for kind, value in self.heard if kind == what]


@pytest.fixture
def runner(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def start(runner: JobRunner, work, outcomes: Outcomes):
    return runner.start(work, outcomes.success, outcomes.failure, outcomes.cancelled, outcomes.progress)


def test_a_result_arrives_on_the_gui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    outcomes, worked_on = Outcomes(), []

    def work(context: JobContext) -> int:
        worked_on.append(threading.current_thread().name)
        return 42

    start(runner, work, outcomes)
    qtbot.waitUntil(lambda: bool(outcomes.heard))
    assert outcomes.heard == [("success", 42)]
    assert outcomes.threads == [QThread.currentThread()]
    assert worked_on[0].startswith("job")


def test_work_begins_when_what_waits_to_be_painted_has_been(runner: JobRunner, qtbot: QtBot) -> None:
    painted: list[bool] = []
    seen: list[bool] = []

    class Canvas(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(True)

    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    outcomes = Outcomes()
    canvas.update()
    start(runner, lambda context: seen.append(bool(painted)), outcomes)
    qtbot.waitUntil(lambda: bool(outcomes.heard))
    assert seen == [True]


@pytest.mark.parametrize("error", [ValueError("no"), SystemExit(3), KeyboardInterrupt()])
def test_no_exception_is_lost(runner: JobRunner, qtbot: QtBot, error: BaseException) -> None:
    outcomes = Outcomes()

    def work(context: JobContext) -> None:
        raise error

    start(runner, work, outcomes)
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert outcomes.heard == [("failure", error)]
    assert outcomes.threads == [QThread.currentThread()]


def test_cancel_ends_a_wait_at_once(runner: JobRunner, qtbot: QtBot) -> None:
    outcomes, is_waiting = Outcomes(), threading.Event()

    def work(context: JobContext) -> None:
        is_waiting.set()
        context.wait(3600)

    job = start(runner, work, outcomes)
    assert is_waiting.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert outcomes.heard == [("cancelled", None)]


def test_a_job_cancelled_before_its_turn_never_begins(qapp: object) -> None:
    executor, outcomes, begun = ManualExecutor(), Outcomes(), []
    runner = JobRunner(executor)
    job = start(runner, lambda context: begun.append(1), outcomes)
    job.cancel()
    executor.run_all()
    assert (begun, outcomes.heard) == ([], [("cancelled", None)])


def test_a_result_that_comes_after_cancel_counts(qapp: object) -> None:
    executor, outcomes = ManualExecutor(), Outcomes()
    runner = JobRunner(executor)

    def work(context: JobContext) -> str:
        job.cancel()
        return "too late"

    job = start(runner, work, outcomes)
    executor.run_all()
    assert outcomes.heard == [("success", "too late")]
    assert job.is_cancel_requested


def test_jobs_run_one_after_the_other(runner: JobRunner, qtbot: QtBot) -> None:
    outcomes, running, most = Outcomes(), [], []

    def work(context: JobContext) -> None:
        running.append(1)
        most.append(len(running))
        context.wait(0.001)
        running.pop()

    for _ in range(5):
        start(runner, work, outcomes)
    qtbot.waitUntil(lambda: len(outcomes.heard) == 5)
    assert most == [1] * 5


def test_progress_is_thinned_out_and_the_latest_is_shown(runner: JobRunner, qtbot: QtBot) -> None:
    outcomes, may_end = Outcomes(), threading.Event()

    def work(context: JobContext) -> None:
        for done in range(1, 2501):
            context.report(Progress(Stage.WRITING_SHEETS, done, 2500))
        assert may_end.wait(10)

    start(runner, work, outcomes)
    qtbot.waitUntil(lambda: any(one.done == 2500 for one in outcomes.of("progress")))
    may_end.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    shown = outcomes.of("progress")
    assert 1 <= len(shown) < 250
    assert [one.done for one in shown] == sorted(one.done for one in shown)
    assert outcomes.heard[-1][0] == "success"


def test_no_progress_after_the_end_and_none_after_cancel(qapp: object) -> None:
    executor, outcomes = ManualExecutor(), Outcomes()
    runner = JobRunner(executor, progress_interval_ms=0)

    def work(context: JobContext) -> None:
        context.report(Progress(Stage.BUILDING))
        job.cancel()
        context.report(Progress(Stage.SAVING))

    job = start(runner, work, outcomes)
    executor.run_all()
    assert [what for what, _ in outcomes.heard] == ["progress", "cancelled"]


def test_busy_is_told_once_for_several_jobs(qapp: object) -> None:
    executor, told = ManualExecutor(), []
    runner = JobRunner(executor)
    runner.busy_changed.connect(told.append)
    for _ in range(2):
        start(runner, lambda context: None, Outcomes())
    executor.run_all()
    assert told == [True, False]
    assert not runner.is_busy


def test_an_error_in_a_callback_leaves_the_runner_usable(qapp: object, qtbot: QtBot) -> None:
    executor, outcomes = ManualExecutor(), Outcomes()
    runner = JobRunner(executor)

    def broken(result: object) -> None:
        raise RuntimeError("callback")

    runner.start(lambda context: 1, broken, outcomes.failure)
    with qtbot.capture_exceptions() as caught:
        executor.run_all()
    assert [str(error) for _, error, _ in caught] == ["callback"]
    assert not runner.is_busy
    start(runner, lambda context: 2, outcomes)
    executor.run_all()
    assert outcomes.heard == [("success", 2)]


def test_shutdown_cancels_waits_and_delivers_nothing(qapp: object) -> None:
    runner, outcomes, is_waiting = JobRunner(), Outcomes(), threading.Event()

    def work(context: JobContext) -> None:
        is_waiting.set()
        context.wait(3600)

    start(runner, work, outcomes)
    start(runner, work, outcomes)
    assert is_waiting.wait(10)
    runner.shutdown()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job")]
    assert outcomes.heard == []
    assert start(runner, work, outcomes).is_done


def test_a_job_that_hangs_keeps_nobody_from_ending(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    """As in a network drive that is gone: the call neither returns nor can be cancelled."""
    runner, outcomes = JobRunner(ThreadExecutor(end_seconds=0.05)), Outcomes()
    begun, released = threading.Event(), threading.Event()
    threads: list[threading.Thread] = []

    def hang(context: JobContext) -> None:
        threads.append(threading.current_thread())
        begun.set()
        released.wait()

    start(runner, hang, outcomes)
    start(runner, lambda context: threads.clear(), outcomes)
    assert begun.wait(10)
    runner.shutdown()
    assert threads[0].is_alive()
    assert threads[0].daemon
    assert "ends with the process" in caplog.text
    released.set()
    threads[0].join()
    assert len(threads) == 1, "what had not begun never does"
    assert not outcomes.heard


def test_a_job_that_ends_after_its_runner_is_gone_is_no_failure(qapp: object) -> None:
    runner, begun, released = JobRunner(ThreadExecutor(end_seconds=0.05)), threading.Event(), threading.Event()
    threads: list[threading.Thread] = []
    outcomes = Outcomes()

    def hang(context: JobContext) -> None:
        threads.append(threading.current_thread())
        begun.set()
        released.wait()

    start(runner, hang, outcomes)
    assert begun.wait(10)
    runner.shutdown()
    shiboken6.delete(runner)
    released.set()
    threads[0].join()
    assert not outcomes.heard


def test_an_unused_executor_ends_at_once(qapp: object) -> None:
    ThreadExecutor().shutdown()


def test_the_first_of_several_jobs_makes_busy_and_the_last_makes_idle(qapp: object) -> None:
    executor, outcomes, heard = ManualExecutor(), Outcomes(), []
    runner = JobRunner(executor)
    runner.busy_changed.connect(heard.append)
    for number in range(3):
        start(runner, lambda context, number=number: number, outcomes)
        assert heard == [True]
    executor.run_all()
    QCoreApplication.processEvents()
    assert outcomes.of("success") == [0, 1, 2]
    assert heard == [True, False]
    runner.shutdown()
