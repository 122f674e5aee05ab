"""From the choices to what the preview shows: the question, the answer, and the job between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar

from toggl_desktop.app.lines import Line, build_project_lines, build_user_lines, with_open_points
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.plan import RequestPlan, missing_steps, plan_requests
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Quota, Workspace

Preview = TypeVar("Preview")


@dataclass(frozen=True, slots=True)
class Question:
    """What the preview shall show: everything a job needs, frozen.

    Attributes:
        with_split: fetch the split's hours too, not only those of the whole period.
        wait_for_quota: wait for the next hour when the quota is spent.
        is_refresh: read the hours again although they are known.
    """

    workspace: Workspace
    period: Period
    first_weekday: int
    choices: ExportChoices
    with_split: bool = False
    wait_for_quota: bool = False
    is_refresh: bool = False

    @property
    def key(self) -> tuple[int, Period]:
        """What has to be fetched; everything else is computed."""
        return self.workspace.id, self.period

    @property
    def full(self) -> HoursQuestion:
        """The question of the export."""
        return HoursQuestion.of(self.choices, self.workspace, self.period, self.first_weekday)

    @property
    def base(self) -> HoursQuestion:
        """The whole period only: one request for each year."""
        return replace(self.full, split=Split.NONE, details_of=None, with_entries=False)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Preview]):
    """What a job found.

    Attributes:
        report: by the choices; without the split or the details where those were not fetched.
        preview: made of the report on the worker thread.
        split_requests: requests that the preview of the split and the entries would cost; 0 when they are there.
        plan: what the export will cost.
        requests: what this very reading cost.
        lines_key: equal for answers with equal lines.
        sheet_count: sheets that one workbook of this report would have; None when it cannot be one.
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
    sheet_count: int | None = None


def answer_question(
    sitting: Sitting,
    question: Question,
    may_fetch: bool,
    build_preview: Callable[[Report], Preview],
    context: JobContext,
    deliver_lines: Callable[[tuple[Line, ...], tuple[Line, ...]], None],
    former: Answer[Preview] | None,
    count_sheets: Callable[[Report, ExportChoices], int | None] = lambda *_: None,
) -> Answer[Preview] | None:
    """Read what is missing and compute; runs on the worker thread.

    Args:
        sitting: the signed-in account.
        question: what the window shows.
        may_fetch: whether a request may be sent; without, what is missing ends it with None.
        build_preview: makes of a report what the window draws.
        context: progress and cancelling.
        deliver_lines: gets the lists as soon as the names are known.
        count_sheets: how many sheets the workbook would have.
        former: the answer before, whose lists are taken over where nothing about them changed.

    Raises:
        TogglDesktopError, Cancelled.
    """
    before = sitting.api.request_count
    store = sitting.store_of(question.workspace.id)
    options = ReportOptions.of(question.choices)
    full = sitting.with_balances(question.full, options)
    base = sitting.with_balances(question.base, options)
    wanted = replace(full, details_of=None) if question.with_split else base
    if (question.is_refresh or missing_steps(wanted, store)) and not may_fetch:
        return None
    if question.is_refresh:
        sitting.renew_hours(wanted, context, wait_for_quota=question.wait_for_quota)
    if (not store.has_all_project_pages or store.users is None) and not question.wait_for_quota:
        sitting.read_names(question.workspace, context)
        deliver_lines(build_project_lines(store, None), build_user_lines(store, None))
    elif missing_steps(base, store):
        deliver_lines(build_project_lines(store, None), build_user_lines(store, None))
    if full.with_entries and not missing_steps(base, store):
        sitting.take_up_entries(full)
    bare = replace(full, details_of=None)
    known = (full, bare) if question.with_split else (full, bare, replace(bare, with_entries=False))
    shown = next((one for one in known if not missing_steps(one, store)), wanted)
    report = sitting.read_report(shown, options, context, wait_for_quota=question.wait_for_quota)
    if full.with_entries:
        sitting.take_up_entries(full)  # the plan below knows of them then
    context.report(Progress(Stage.BUILDING))
    quota = quota_of(sitting, question.workspace.organization_id)
    counts = report.month_end.points.count_by_user() if report.month_end is not None else {}
    lines_key = (*question.key, store.request_count, store.read_at, tuple(sorted(counts.items())))
    if former is not None and former.lines_key == lines_key:
        lines = former.project_lines, former.user_lines
    else:
        people = with_open_points(build_user_lines(store, question.period), counts)
        lines = build_project_lines(store, question.period), people
    split_only = replace(full, details_of=None)
    is_all_shown = (shown.split, shown.with_entries) == (full.split, full.with_entries)
    split_requests = 0 if is_all_shown else plan_requests(split_only, store, quota).requests
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
        sheet_count=count_sheets(report, question.choices),
    )


def quota_of(sitting: Sitting, organization_id: int | None) -> Quota | None:
    """What is left of an organization's quota, as far as known; sends nothing."""
    known = sitting.api.known_quota(organization_id)
    if known is not None:
        return known
    return next((q for q in sitting.account.quotas if q.organization_id == organization_id), None)
