"""``toggl-desktop export``: from options to a file on disk."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.output import is_terminal, print_json, print_line, print_problem, rewrite_line
from toggl_desktop.core.choices.file_names import suggested_file_name
from toggl_desktop.core.choices.options import ExportRequest, FilePer, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import (
    Period,
    Preset,
    Split,
    check_reportable,
    parse_date,
    resolve_preset,
    today_in,
)
from toggl_desktop.core.choices.resolve import resolve_preset as preset_of_name
from toggl_desktop.core.choices.resolve import resolve_projects, resolve_users, resolve_workspace
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.choices.targets import check_folder, check_target
from toggl_desktop.core.errors import HalfAPeriod, SeveralClients, SignInMissing, UnknownName
from toggl_desktop.core.export import ExportResult, Sitting, sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress
from toggl_desktop.core.toggl.models import Profile, Project, Secret, User, Workspace
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.progress import describe_progress

_LOOK_SECONDS = 0.1
_Known = TypeVar("_Known", Project, User)


def run_export(options: argparse.Namespace, services: Services, stop: threading.Event) -> dict[str, Any]:
    """Write the workbook; returns what ``--json`` prints.

    Args:
        options: what was typed.
        services: the outside world.
        stop: cancels like the window's Cancel button.

    Raises:
        TogglDesktopError, Cancelled: anything that went wrong; nothing is left behind.
    """
    with _progress_line() as on_progress:
        return _export(options, services, CancellableContext(stop, on_progress))


def _export(options: argparse.Namespace, services: Services, context: JobContext) -> dict[str, Any]:
    check_dates(options)
    check_output(options)
    check_client_copy(options)
    token = load_token(services, context)
    if token is None:
        raise SignInMissing
    sitting = sign_in_with_token(services.connector, token, services.clock, context, wait_for_quota=options.wait)
    request = _build_request(options, sitting, services, context)
    result = sitting.export(request, services.writer, describe_note, context)
    return describe_result(result, sitting.api.request_count)


def load_token(services: Services, context: JobContext) -> Secret | None:
    """The token to sign in with. A key store may ask somebody to unlock it, for as long as it takes.

    Raises:
        Cancelled: somebody stopped waiting; the key store's own thread ends with the process.
    """
    if services.preset_token is not None:
        return services.preset_token
    found: Future[Secret | None] = Future()

    def load() -> None:
        try:
            found.set_result(services.load_token())
        except BaseException as error:
            found.set_exception(error)

    threading.Thread(target=load, name="key-store", daemon=True).start()
    while not found.done():
        context.checkpoint()
        wait([found], _LOOK_SECONDS)
    return found.result()


def check_dates(options: argparse.Namespace) -> None:
    """Refuse senseless dates before anything is sent.

    Raises:
        InputError.
    """
    if options.start_date is None and options.end_date is None:
        if options.period is not None:
            preset_of_name(options.period)
        return
    if options.start_date is None or options.end_date is None or options.period is not None:
        raise HalfAPeriod
    check_reportable(Period(parse_date(options.start_date), parse_date(options.end_date)))


def check_output(options: argparse.Namespace) -> None:
    """Refuse an impossible target before anything is sent.

    Raises:
        WorkbookError.
    """
    target = Path(options.output)
    if is_folder(options):
        check_folder(target)
    else:
        check_target(_with_suffix(target), overwrite=options.overwrite)


def check_client_copy(options: argparse.Namespace) -> None:
    """Refuse a copy for a client that names none, before anything is sent.

    Raises:
        SeveralClients.
    """
    if options.client_copy and options.file_per != FilePer.CLIENT and not (options.client or options.project):
        raise SeveralClients


def is_folder(options: argparse.Namespace) -> bool:
    """Whether ``--output`` means a folder."""
    ends_like_one = options.output.endswith(("/", "\\"))
    is_one = os.path.isdir(options.output)  # noqa: PTH112 (Path's own fails for names that are too long)
    return ends_like_one or is_one or options.file_per != FilePer.REPORT


def resolve_period(options: argparse.Namespace, profile: Profile, now: datetime) -> Period:
    """The days that the options mean for this profile today."""
    if options.start_date is not None:
        return Period(parse_date(options.start_date), parse_date(options.end_date))
    preset = preset_of_name(options.period) if options.period else Preset.LAST_MONTH
    return resolve_preset(preset, today_in(profile.timezone, now), profile.first_weekday)


def _build_request(
    options: argparse.Namespace, sitting: Sitting, services: Services, context: JobContext
) -> ExportRequest:
    workspace = resolve_workspace(sitting.account, options.workspace)
    period = resolve_period(options, sitting.profile, services.clock.now())
    check_reportable(period)
    question = HoursQuestion(
        workspace=workspace,
        period=period,
        split=Split(options.split),
        first_weekday=sitting.profile.first_weekday,
    )
    store = sitting.read_names(workspace, context, wait_for_quota=options.wait)
    try:
        projects, users = _resolve_filters(options, store.projects(), store.all_users())
    except UnknownName:
        # Only the hours tell of people who were deleted or may not be listed, and of private projects. What is asked
        # for here is kept and needed for the report in any case.
        whole = replace(question, split=Split.NONE)
        seen = sitting.read_report(whole, ReportOptions(), context, wait_for_quota=options.wait)
        projects, users = _resolve_filters(
            options, _each_once(store.projects(), seen.projects), _each_once(store.all_users(), seen.users)
        )
    if options.project_details:
        is_by_person = options.file_per == FilePer.PERSON
        question = replace(question, details_of=projects, details_users=users, details_by_person=is_by_person)
    return ExportRequest(
        question=question,
        report=ReportOptions(
            projects=projects, users=users, include_idle=options.include_idle, rounding=options.rounding
        ),
        workbook=WorkbookOptions(
            user_sheets=not options.no_user_sheets,
            project_sheets=not options.no_project_sheets,
            with_billable=not (options.hours_only or options.client_copy),
            client_copy=options.client_copy,
        ),
        target=_target(options, workspace, period),
        file_per=FilePer(options.file_per),
        overwrite=options.overwrite,
        wait_for_quota=options.wait,
    )


def _resolve_filters(
    options: argparse.Namespace, projects: Iterable[Project], users: Iterable[User]
) -> tuple[ProjectSelection, UserSelection]:
    return resolve_projects(projects, options.project, options.client), resolve_users(users, options.user)


def _each_once(known: Iterable[_Known], seen: Iterable[_Known]) -> list[_Known]:
    by_id = {one.id: one for one in seen}
    by_id.update({one.id: one for one in known})
    return list(by_id.values())


def _target(options: argparse.Namespace, workspace: Workspace, period: Period) -> Path:
    target = Path(options.output)
    if options.file_per != FilePer.REPORT:
        return target
    if is_folder(options):
        return target / suggested_file_name(workspace.name, period)
    return _with_suffix(target)


def _with_suffix(target: Path) -> Path:
    return target if target.suffix.casefold() == ".xlsx" else target.with_name(f"{target.name}.xlsx")


def describe_result(result: ExportResult, requests: int) -> dict[str, Any]:
    """The JSON object of ``--json``; durations in seconds, `billable_seconds` null where Toggl does not say."""
    report = result.report
    summary: dict[str, Any] = {
        "path": str(result.path.absolute()),
        "tracked_seconds": report.tracked_seconds,
        "billable_seconds": report.billable_seconds,
        "people": len({pair.user_id for pair in report.pairs}),
        "projects": len(report.project_ids),
        "sheets": sum(workbook.sheet_count for workbook in result.workbooks),
        "requests": requests,
        "warnings": [describe_note(note) for note in report.notes],
        "from": report.period.start_date.isoformat(),
        "to": report.period.end_date.isoformat(),
    }
    if len(result.workbooks) != 1 or result.workbooks[0].path != result.path:
        summary["files"] = [str(workbook.path.absolute()) for workbook in result.workbooks]
    return summary


def print_result(result: dict[str, Any], *, as_json: bool) -> None:
    """Tell on standard output what was written."""
    if as_json:
        print_json(result)
        return
    for path in result.get("files", [result["path"]]):
        print_line(path)
    for warning in result["warnings"]:
        print_problem(warning)


@contextmanager
def _progress_line() -> Iterator[Callable[[Progress], None] | None]:
    """One line of progress on a terminal, nothing elsewhere."""
    if not is_terminal(sys.stderr):
        yield None
        return

    try:
        yield lambda progress: rewrite_line(describe_progress(progress))
    finally:
        rewrite_line("")
