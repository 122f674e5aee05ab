"""Reading names and hours for the preview: by itself after a choice of workspace or period, once, and never twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.choices import Choices
from toggl_desktop.app.delay import Delay
from toggl_desktop.app.jobs import Job, JobRunner
from toggl_desktop.app.lines import Line, build_project_lines, build_user_lines
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.models import Quota, Workspace
from toggl_desktop.core.options import HoursQuestion
from toggl_desktop.core.period import Period, Split
from toggl_desktop.core.plan import RequestPlan, missing_steps, plan_requests
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report import Report

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
class Question:
    """What the preview shall show: everything a job needs, frozen.

    Attributes:
        with_split: fetch the split's hours too, not only those of the whole period.
        wait_for_quota: wait for the next hour when the quota is spent.
    """

    workspace: Workspace
    period: Period
    first_weekday: int
    choices: Choices
    with_split: bool = False
    wait_for_quota: bool = False

    @property
    def key(self) -> tuple[int, Period]:
        """What has to be fetched; everything else is computed."""
        return self.workspace.id, self.period

    @property
    def full(self) -> HoursQuestion:
        """The question of the export."""
        return self.choices.question(self.workspace, self.period, self.first_weekday)

    @property
    def base(self) -> HoursQuestion:
        """The whole period only: one request for each year."""
        return replace(self.full, split=Split.NONE, details_of=None)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Preview]):
    """What a job found.

    Attributes:
        report: by the choices; without the split or the details where those were not fetched.
        preview: made of the report on the worker thread.
        split_requests: requests that the preview of the split would cost; 0 when it is there.
        plan: what the export will cost.
        requests: what this very reading cost.
        lines_key: equal for answers with equal lines.
    """

    question: Question
    report: Report
    preview: Preview
    project_lines: tuple[Line, ...]
    user_lines: tuple[Line, ...]
    split_requests: int
    plan: RequestPlan
    requests: int
    read_at: datetime | None
    lines_key: object


@dataclass(frozen=True, slots=True)
class ReadingState(Generic[Preview]):
    """What the window shows of it.

    Attributes:
        question: the latest one; `answer` may still be about an older one while `phase` is READING.
        answer: None until the first.
        requests: what the latest fetch cost.
    """

    phase: ReadingPhase = ReadingPhase.IDLE
    question: Question | None = None
    answer: Answer[Preview] | None = None
    progress: Progress | None = None
    error: BaseException | None = None
    requests: int = 0

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
    """

    changed = Signal(object)
    lines_changed = Signal(object, object)

    def __init__(
        self,
        runner: JobRunner,
        delay: Delay,
        build_preview: Callable[[Report], Preview],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._delay = delay
        self._build_preview = build_preview
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
        known = self._sitting.api.known_quota(organization_id)
        if known is not None:
            return known
        return next((q for q in self._sitting.account.quotas if q.organization_id == organization_id), None)

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
        phase = ReadingPhase.READING if self._given_up != question.key else self.state.phase
        error = None if is_new else self.state.error
        self._show(replace(self.state, phase=phase, question=question, error=error))
        if not self._is_held:
            self._delay.start(delay_ms, self._start)

    def refresh(self) -> None:
        """Forget the hours and read them again."""
        if self._sitting is None or self.state.question is None:
            return
        question = self.state.question
        store = self._sitting.store_of(question.workspace.id)
        self._cancel_job()
        self._runner.start(lambda context: store.forget_hours(), lambda result: None, lambda error: None)  # noqa: ARG005
        self._fetched = None
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
            return _answer(sitting, question, may_fetch, build_preview, context, deliver_lines, former)

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
        self._show(ReadingState(ReadingPhase.READY, self.state.question, answer, requests=requests))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._give_up()
        self._show(replace(self.state, phase=ReadingPhase.FAILED, error=error, progress=None))

    def _give_up(self) -> None:
        self._given_up = self.state.question.key if self.state.question is not None else None

    def _cancel_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _show(self, state: ReadingState[Preview]) -> None:
        self.state = state
        self.changed.emit(state)


def _answer(
    sitting: Sitting,
    question: Question,
    may_fetch: bool,
    build_preview: Callable[[Report], Preview],
    context: JobContext,
    deliver_lines: Callable[[tuple[Line, ...], tuple[Line, ...]], None],
    former: Answer[Preview] | None,
) -> Answer[Preview] | None:
    """On the worker thread; None when something is missing that must not be fetched."""
    before = sitting.api.request_count
    store = sitting.store_of(question.workspace.id)
    full, base = question.full, question.base
    wanted = replace(full, details_of=None) if question.with_split else base
    if missing_steps(wanted, store) and not may_fetch:
        return None
    if (not store.has_all_project_pages or store.users is None) and not question.wait_for_quota:
        sitting.read_names(question.workspace, context)
        deliver_lines(build_project_lines(store, None), build_user_lines(store, None))
    elif missing_steps(base, store):
        deliver_lines(build_project_lines(store, None), build_user_lines(store, None))
    shown = next((one for one in (full, replace(full, details_of=None)) if not missing_steps(one, store)), wanted)
    options = question.choices.report_options
    report = sitting.read_report(shown, options, context, wait_for_quota=question.wait_for_quota)
    context.report(Progress(Stage.BUILDING))
    quota = _quota_of(sitting, question.workspace)
    lines_key = (*question.key, store.request_count, store.read_at)
    if former is not None and former.lines_key == lines_key:
        lines = former.project_lines, former.user_lines
    else:
        lines = build_project_lines(store, question.period), build_user_lines(store, question.period)
    split_only = replace(full, details_of=None)
    split_requests = 0 if shown.split is full.split else plan_requests(split_only, store, quota).requests
    return Answer(
        question=question,
        report=report,
        preview=build_preview(report),
        project_lines=lines[0],
        user_lines=lines[1],
        split_requests=split_requests,
        plan=plan_requests(full, store, quota),
        requests=sitting.api.request_count - before,
        read_at=store.read_at,
        lines_key=lines_key,
    )


def _quota_of(sitting: Sitting, workspace: Workspace) -> Quota | None:
    known = sitting.api.known_quota(workspace.organization_id)
    if known is not None:
        return known
    return next((q for q in sitting.account.quotas if q.organization_id == workspace.organization_id), None)
