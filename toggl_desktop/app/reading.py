"""Reading names and hours for the preview: by itself after a choice of workspace or period, once, and never twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.answering import Answer, Question, answer_question, quota_of
from toggl_desktop.app.delay import Delay, TimerDelay
from toggl_desktop.app.jobs import Job, JobRunner
from toggl_desktop.app.lines import Line
from toggl_desktop.app.quota_watch import QuotaWatch
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import QuotaSpent
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.progress import JobContext, Progress
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Quota

Preview = TypeVar("Preview")

FETCH_DELAY_MS = 400
RECOMPUTE_DELAY_MS = 80


class ReadingPhase(StrEnum):
    """Where the preview stands."""

    IDLE = "idle"
    READING = "reading"
    READY = "ready"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ReadingState(Generic[Preview]):
    """What the window shows of it.

    Attributes:
        question: the latest one; `answer` may still be about an older one while `phase` is READING.
        answer: None until the first.
        requests: what the latest fetch cost.
        is_quota_back: the quota was spent (`error`), and new requests should be there by now.
    """

    phase: ReadingPhase = ReadingPhase.IDLE
    question: Question | None = None
    answer: Answer[Preview] | None = None
    progress: Progress | None = None
    error: BaseException | None = None
    requests: int = 0
    is_quota_back: bool = False

    @property
    def is_current(self) -> bool:
        """Whether the answer is about the latest workspace and period."""
        return self.answer is not None and self.question is not None and self.answer.question.key == self.question.key


class ReadingController(QObject, Generic[Preview]):
    """Keeps an answer to the latest question; the latest question wins, what was fetched is kept in the sitting.

    Args:
        runner: where jobs run.
        delay: collects quick changes.
        build_preview: makes of a report what the window draws; called on the worker thread.
        count_sheets: how many sheets a workbook of a report has; called there too.
        quota_watch: says when a spent quota is there again.
    """

    changed = Signal(object)
    lines_changed = Signal(object, object)

    def __init__(
        self,
        runner: JobRunner,
        delay: Delay,
        build_preview: Callable[[Report], Preview],
        parent: QObject | None = None,
        *,
        quota_watch: QuotaWatch | None = None,
        count_sheets: Callable[[Report, ExportChoices], int | None] = lambda *_: None,
    ) -> None:
        super().__init__(parent)
        self._quota_watch = quota_watch if quota_watch is not None else QuotaWatch(TimerDelay(self), self)
        self._quota_watch.refilled.connect(self._note_refill)
        self._runner = runner
        self._delay = delay
        self._build_preview = build_preview
        self._count_sheets = count_sheets
        self._sitting: Sitting | None = None
        self._job: Job | None = None
        self._is_held = False
        self._given_up: tuple[int, Period] | None = None
        self._fetched: tuple[int, Period] | None = None
        self.state: ReadingState[Preview] = ReadingState()

    def open(self, sitting: Sitting | None) -> None:
        """Begin with a signed-in account, or with none."""
        self._cancel_job()
        self._delay.stop()
        self._sitting = sitting
        self._given_up = self._fetched = None
        self._show(ReadingState())

    def known_quota(self, organization_id: int | None) -> Quota | None:
        """What is left of the quota, as far as known; sends nothing."""
        if self._sitting is None:
            return None
        return quota_of(self._sitting, organization_id)

    def report_of(self, question: Question) -> Report | None:
        """The report that the window shows, if it is about the hours that this question is about."""
        answer = self.state.answer
        if answer is None or answer.question.key != question.key:
            return None
        is_same = ReportOptions.of(answer.question.choices) == ReportOptions.of(question.choices)
        return answer.report if is_same else None

    def ask(self, question: Question) -> None:
        """Show this from now on; fetches what is missing of the whole period unless that was given up."""
        if self._sitting is None:
            return
        is_new = self.state.question is None or self.state.question.key != question.key
        if is_new and self.state.question is not None and self.state.question.workspace.id != question.workspace.id:
            self.state = replace(self.state, answer=None)
        if is_new and self._given_up != question.key:
            self._given_up = None
        delay_ms = RECOMPUTE_DELAY_MS
        if question.key != self._fetched and self.state.question is not None and is_new:
            delay_ms = FETCH_DELAY_MS
        if is_new:
            self._cancel_job()
        elif self.state.question is not None and self.state.phase is ReadingPhase.READING:
            # Only what is computed has changed: what is being fetched is still wanted.
            under_way = self.state.question
            question = replace(question, with_split=under_way.with_split, is_refresh=under_way.is_refresh)
        phase = ReadingPhase.READING if self._given_up != question.key else self.state.phase
        error = None if is_new else self.state.error
        self._show(replace(self.state, phase=phase, question=question, error=error))
        if not self._is_held:
            self._delay.start(delay_ms, self._start)

    def refresh(self) -> None:
        """Read the hours again; what is known holds until the new figures are there."""
        if self._sitting is None or self.state.question is None:
            return
        self._sitting.forget_renewal(self.state.question.workspace.id)
        self.state = replace(self.state, question=replace(self.state.question, is_refresh=True))
        self.retry()

    def retry(self, *, wait_for_quota: bool = False) -> None:
        """Try again what failed or was stopped."""
        if self.state.question is None:
            return
        self._given_up = None
        question = replace(self.state.question, wait_for_quota=wait_for_quota)
        self._show(replace(self.state, phase=ReadingPhase.READING, question=question, error=None, progress=None))
        self._delay.stop()
        self._start()

    def load_split(self) -> None:
        """Fetch the hours of the split too, so that the preview shows them."""
        if self.state.question is None:
            return
        self._show(replace(self.state, question=replace(self.state.question, with_split=True)))
        self.retry()

    def cancel(self) -> None:
        """Stop reading; nothing is fetched until the workspace or period changes or `retry`."""
        if self.state.phase is not ReadingPhase.READING:
            return
        self._delay.stop()
        self._give_up()
        self._cancel_job()
        self._show(replace(self.state, phase=ReadingPhase.STOPPED, progress=None))

    def hold(self) -> None:
        """Leave the worker to somebody else."""
        self._is_held = True
        self._delay.stop()
        self._cancel_job()

    def resume(self) -> None:
        """Go on after `hold`; shows what the other job fetched."""
        self._is_held = False
        if self.state.question is not None:
            self._delay.start(0, self._start)

    def dismiss_error(self) -> None:
        """The person has read it."""
        self._show(replace(self.state, error=None))

    def _start(self) -> None:
        question, sitting = self.state.question, self._sitting
        if question is None or sitting is None or self._is_held:
            return
        self._cancel_job()
        may_fetch = self._given_up != question.key
        build_preview, former = self._build_preview, self.state.answer

        def work(context: JobContext) -> Answer[Preview] | None:
            return answer_question(
                sitting, question, may_fetch, build_preview, context, deliver_lines, former, self._count_sheets
            )

        def deliver_lines(projects: tuple[Line, ...], users: tuple[Line, ...]) -> None:
            found.append((projects, users))

        found: list[tuple[tuple[Line, ...], tuple[Line, ...]]] = []

        def on_progress(progress: Progress) -> None:
            if self._job is not job:
                return
            while found:
                self.lines_changed.emit(*found.pop())
            self._show(replace(self.state, progress=progress))

        def on_success(answer: Answer[Preview] | None) -> None:
            if self._job is job:
                self._answered(answer)

        def on_failure(error: BaseException) -> None:
            if self._job is job:
                self._failed(error)

        job = self._runner.start(work, on_success, on_failure, on_progress=on_progress)
        self._job = None if job.is_done else job

    def _answered(self, answer: Answer[Preview] | None) -> None:
        self._job = None
        if answer is None:
            phase = ReadingPhase.FAILED if self.state.error else ReadingPhase.STOPPED
            self._show(replace(self.state, phase=phase, progress=None))
            return
        self._fetched = answer.question.key
        self._given_up = None
        requests = answer.requests or (self.state.requests if self.state.is_current else 0)
        self.lines_changed.emit(answer.project_lines, answer.user_lines)
        question = replace(self.state.question, is_refresh=False) if self.state.question is not None else None
        self._show(ReadingState(ReadingPhase.READY, question, answer, requests=requests))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._give_up()
        self._show(replace(self.state, phase=ReadingPhase.FAILED, error=error, progress=None))

    def _note_refill(self) -> None:
        if self.state.phase is ReadingPhase.FAILED and isinstance(self.state.error, QuotaSpent):
            self._show(replace(self.state, is_quota_back=True))

    def _give_up(self) -> None:
        self._given_up = self.state.question.key if self.state.question is not None else None

    def _cancel_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _show(self, state: ReadingState[Preview]) -> None:
        error = state.error if state.phase is ReadingPhase.FAILED else None
        if state.is_quota_back and not isinstance(error, QuotaSpent):
            state = replace(state, is_quota_back=False)
        self._quota_watch.stop()
        self.state = state
        self.changed.emit(state)
        is_latest = self.state is state and not state.is_quota_back
        if is_latest and isinstance(error, QuotaSpent) and self._sitting is not None:
            self._quota_watch.wait_for(error.resets_at, self._sitting.clock)
