"""From a saved export to the export of today: its days, its file, and whether all that it names is still there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.file_names import numbered_path, patterned_file_name
from toggl_desktop.core.choices.missing import Missing, leave_out, missing_from
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, check_reportable, today_in
from toggl_desktop.core.choices.resolve import default_workspace
from toggl_desktop.core.choices.saved import KnownNames, SavedExport
from toggl_desktop.core.errors import (
    NamedThing,
    NothingSelected,
    SavedExportOutdated,
    SavedExportUnclear,
    UnknownName,
)
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Account, Workspace


def check_saved(saved: SavedExport) -> None:
    """Refuse what could only be exported by guessing, before anything is sent.

    Raises:
        SavedExportUnclear, NothingSelected.
    """
    if saved.unclear:
        raise SavedExportUnclear(saved.name, tuple(saved.unclear))
    if not saved.choices.selects_projects or not saved.choices.selects_users:
        raise NothingSelected


def workspace_of(saved: SavedExport, account: Account) -> Workspace:
    """The workspace that is meant.

    Raises:
        SavedExportOutdated: the account has left it.
        UnknownName: the account has none at all.
    """
    wanted = saved.choices.workspace_id
    if wanted is None:
        if not account.workspaces:
            raise UnknownName(NamedThing.WORKSPACE, "")
        return default_workspace(account)
    for workspace in account.workspaces:
        if workspace.id == wanted:
            return workspace
    raise SavedExportOutdated(saved.name, ((NamedThing.WORKSPACE, saved.names.workspace or str(wanted)),))


def request_of_saved(
    saved: SavedExport,
    sitting: Sitting,
    target: Path,
    now: datetime,
    context: JobContext,
    *,
    is_folder: bool = True,
    texts: Mapping[str, str] | None = None,
    overwrite: bool = False,
    wait_for_quota: bool = False,
    may_leave_out: bool = False,
) -> ExportRequest:
    """The export of a saved export today; asks Toggl for names, and for hours only where names alone do not tell.

    Args:
        saved: what to export.
        sitting: the signed-in account.
        target: a folder, or the very file.
        now: aware time.
        context: progress and cancelling.
        is_folder: what `target` is; in a folder the file is named by the saved export's pattern.
        texts: see `WorkbookOptions`.
        overwrite: replace a file that is there; else, in a folder, the new one gets a number.
        wait_for_quota: wait for the next hour when the quota is spent.
        may_leave_out: the person agreed that what no longer exists is left out.

    Raises:
        SavedExportUnclear, SavedExportOutdated, NothingSelected, TogglError, SignInError, Cancelled.
    """
    check_saved(saved)
    workspace = workspace_of(saved, sitting.account)
    choices = replace(saved.choices, workspace_id=workspace.id)
    profile = sitting.profile
    period = choices.period(today_in(profile.timezone, now), profile.first_weekday)
    check_reportable(period)
    missing = _missing(saved, sitting, workspace, period, context, wait_for_quota=wait_for_quota)
    if missing and not may_leave_out:
        raise SavedExportOutdated(saved.name, tuple((one.thing, one.name) for one in missing))
    choices = leave_out(choices, missing)
    check_saved(replace(saved, choices=choices))
    overwrite = overwrite or saved.overwrite
    if is_folder:
        target = _target(saved, choices, target, workspace, period, overwrite=overwrite)
    request = ExportRequest.of(
        choices,
        HoursQuestion.of(choices, workspace, period, profile.first_weekday),
        target,
        texts=texts,
        overwrite=overwrite or (updates(saved) and target == Path(saved.into)),
        wait_for_quota=wait_for_quota,
    )
    return replace(request, into=Path(saved.into)) if updates(saved) else request


def updates(saved: SavedExport) -> bool:
    """Whether an existing workbook gets the hours, instead of a new one being made."""
    return bool(saved.into) and saved.choices.file_per is FilePer.REPORT


def _missing(
    saved: SavedExport,
    sitting: Sitting,
    workspace: Workspace,
    period: Period,
    context: JobContext,
    *,
    wait_for_quota: bool,
) -> tuple[Missing, ...]:
    """What is neither listed nor has hours; the hours of the whole period are needed for the report in any case."""
    store = sitting.read_names(workspace, context, wait_for_quota=wait_for_quota)
    if not missing_today(saved.choices, saved.names, store):
        return ()
    whole = HoursQuestion(workspace, period, first_weekday=sitting.profile.first_weekday)
    seen = sitting.read_report(whole, ReportOptions(), context, wait_for_quota=wait_for_quota)
    return missing_today(saved.choices, saved.names, store, seen)


def missing_today(
    choices: ExportChoices, names: KnownNames, store: WorkspaceStore, seen: Report | None = None
) -> tuple[Missing, ...]:
    """What the rules take in and is nowhere any more.

    Args:
        choices: the rules.
        names: what their ids were called.
        store: the workspace's names, read completely.
        seen: a report over everything, whose hours know of people and projects that no list has.
    """
    projects = (*store.projects(), *(seen.projects if seen is not None else ()))
    users = (*store.all_users(), *(seen.users if seen is not None else ()))
    missing = missing_from(choices, names, projects, users, store.clients or ())
    if store.users_denied:  # who is not shown is not gone
        missing = tuple(one for one in missing if one.thing is not NamedThing.USER)
    return missing


def _target(
    saved: SavedExport, choices: ExportChoices, folder: Path, workspace: Workspace, period: Period, *, overwrite: bool
) -> Path:
    if choices.file_per is not FilePer.REPORT:
        return folder
    name = Path(saved.into).name if updates(saved) else ""
    path = folder / (name or patterned_file_name(saved.file_name, workspace.name, saved.name, period))
    return path if overwrite else numbered_path(path)
