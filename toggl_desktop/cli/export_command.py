"""``toggl-desktop export``: from options to a file on disk."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.choice_options import read_choices
from toggl_desktop.cli.output import is_terminal, print_json, print_line, print_problem, rewrite_line
from toggl_desktop.cli.save_as import check_save_as, save_as
from toggl_desktop.cli.several_workspaces import check_several, chosen_workspaces, folder_of, together
from toggl_desktop.cli.update_result import describe_update, into_target
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.file_names import suggested_file_name
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, check_reportable, today_in
from toggl_desktop.core.choices.resolve import resolve_projects, resolve_users
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.choices.targets import check_folder, check_target
from toggl_desktop.core.errors import SeveralClients, SignInMissing, UnknownName
from toggl_desktop.core.export import ExportResult, Sitting, sign_in_with_token
from toggl_desktop.core.files.names import typed_path
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress
from toggl_desktop.core.toggl.models import Project, User, Workspace
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.progress import describe_progress

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
    with progress_line() as on_progress:
        return _export(options, services, CancellableContext(stop, on_progress))


def _export(options: argparse.Namespace, services: Services, context: JobContext) -> dict[str, Any]:
    options.output = typed_path(options.output)
    if options.into is not None:
        options.into = typed_path(options.into)
        options.output = into_target(options.into, options.output)
    choices = read_choices(options)
    check_output(options)
    check_client_copy(options)
    check_several(options, is_folder=is_folder(options))
    if options.save_as is not None:
        check_save_as(options)
    services.working_hours.read(choices.working_hours)  # what is wrong in it is told before anything is sent
    sitting = sign_in(services, context, wait_for_quota=options.wait)
    workspaces = chosen_workspaces(options, sitting.account)
    results: list[tuple[Workspace, dict[str, Any]]] = []
    for workspace in workspaces:
        folder = folder_of(options, workspace, workspaces) if len(workspaces) > 1 else None
        request = _complete_request(options, choices, sitting, services, context, workspace, folder)
        result = sitting.export(request, services.writer, describe_note, context, services.updater)
        if options.save_as is not None:
            save_as(options, request, sitting)
        results.append((workspace, describe_result(result, sitting.api.request_count)))
    return results[0][1] if len(results) == 1 else together(results, Path(options.output))


def sign_in(services: Services, context: JobContext, *, wait_for_quota: bool) -> Sitting:
    """Open the account of the token that is at hand.

    Raises:
        SignInError, TogglError, Cancelled.
    """
    token = services.load_token(context)
    if token is None:
        raise SignInMissing
    sitting = sign_in_with_token(
        services.connector, token, services.clock, context, wait_for_quota=wait_for_quota, journals=services.journals
    )
    sitting.working_hours, sitting.letter_paper = services.working_hours, services.letter_paper
    return sitting


def check_output(options: argparse.Namespace) -> None:
    """Refuse an impossible target before anything is sent.

    Raises:
        WorkbookError.
    """
    target = Path(options.output)
    if options.into is not None:
        check_target(target, overwrite=options.overwrite or target == Path(options.into))
    elif is_folder(options):
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


def _complete_request(
    options: argparse.Namespace,
    choices: ExportChoices,
    sitting: Sitting,
    services: Services,
    context: JobContext,
    workspace: Workspace,
    folder: Path | None,
) -> ExportRequest:
    """The export of these choices, with the names that were typed; `folder` is for one of several workspaces."""
    choices, period = resolve_choices(options, choices, sitting, services, context, workspace)
    request = ExportRequest.of(
        choices,
        HoursQuestion.of(choices, workspace, period, sitting.profile.first_weekday),
        _target(options, workspace, period) if folder is None else _target_in(folder, options, workspace, period),
        overwrite=options.overwrite or options.into is not None,  # `check_output` has seen to it
        wait_for_quota=options.wait,
    )
    if options.into is None:
        return request
    return replace(request, into=Path(options.into), breaks_signature=options.break_signature)


def resolve_choices(
    options: argparse.Namespace,
    choices: ExportChoices,
    sitting: Sitting,
    services: Services,
    context: JobContext,
    workspace: Workspace,
) -> tuple[ExportChoices, Period]:
    """The choices with the names that were typed as ids, and which days they mean today.

    Raises:
        InputError: a name that nobody has, or several have.
        TogglError, SignInError, Cancelled.
    """
    first_weekday = sitting.profile.first_weekday
    period = choices.period(today_in(sitting.profile.timezone, services.clock.now()), first_weekday)
    check_reportable(period)
    store = sitting.read_names(workspace, context, wait_for_quota=options.wait)
    try:
        projects, users = _resolve_filters(options, store.projects(), store.all_users())
    except UnknownName:
        # Only the hours tell of people who were deleted or may not be listed, and of private projects. What is asked
        # for here is kept and needed for the report in any case.
        whole = HoursQuestion(workspace, period, first_weekday=first_weekday)
        seen = sitting.read_report(whole, ReportOptions(), context, wait_for_quota=options.wait)
        projects, users = _resolve_filters(
            options, _each_once(store.projects(), seen.projects), _each_once(store.all_users(), seen.users)
        )
    return replace(choices, workspace_id=workspace.id, projects=projects, users=users), period


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
    if options.file_per != FilePer.REPORT or options.into is not None:
        return target
    if is_folder(options):
        return target / suggested_file_name(workspace.name, period)
    return _with_suffix(target)


def _target_in(folder: Path, options: argparse.Namespace, workspace: Workspace, period: Period) -> Path:
    return folder if options.file_per != FilePer.REPORT else folder / suggested_file_name(workspace.name, period)


def _with_suffix(target: Path) -> Path:
    return target if target.suffix.casefold() == ".xlsx" else target.with_name(f"{target.name}.xlsx")


def describe_result(result: ExportResult, requests: int) -> dict[str, Any]:
    """The JSON object of ``--json``; durations in seconds, `billable_seconds` null where Toggl does not say.

    `entries` is null where none were asked for, or Toggl gives none.
    """
    report = result.report
    summary: dict[str, Any] = {
        "path": str(result.path.absolute()),
        "tracked_seconds": report.tracked_seconds,
        "billable_seconds": report.billable_seconds,
        "people": len({pair.user_id for pair in report.pairs}),
        "projects": len(report.project_ids),
        "entries": None if report.entries is None else len(report.entries),
        "sheets": sum(workbook.sheet_count for workbook in result.workbooks),
        "requests": requests,
        "warnings": [describe_note(note) for note in report.notes],
        "from": report.period.start_date.isoformat(),
        "to": report.period.end_date.isoformat(),
    }
    if len(result.workbooks) != 1 or result.workbooks[0].path != result.path:
        summary["files"] = [str(workbook.path.absolute()) for workbook in result.workbooks]
    if result.updated is not None:
        summary |= describe_update(result.updated)
    return summary


def print_result(result: dict[str, Any], *, as_json: bool) -> None:
    """Tell on standard output what was written."""
    if as_json:
        print_json(result)
        return
    for path in result.get("files", [result["path"]]):
        print_line(path)
    if "update" in result:
        print_problem(result["update"]["sentence"])
    for warning in result["warnings"]:
        print_problem(warning)


@contextmanager
def progress_line() -> Iterator[Callable[[Progress], None] | None]:
    """One line of progress on a terminal, nothing elsewhere."""
    if not is_terminal(sys.stderr):
        yield None
        return

    try:
        yield lambda progress: rewrite_line(describe_progress(progress))
    finally:
        rewrite_line("")
