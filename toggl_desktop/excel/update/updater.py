"""Looks into existing workbooks and updates them: the adapter behind `toggl_desktop.core.workbooks.WorkbookUpdater`."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from toggl_desktop.core.choices.codec import decode_choices
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import WorkbookInUse
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.outcomes import workbook_error
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import EarlierWorkbook, SavedWorkbook, UpdatedWorkbook
from toggl_desktop.excel.package.existing import ExistingPackage, open_package
from toggl_desktop.excel.package.mark import Mark
from toggl_desktop.excel.package.saving import Replacing, replacing
from toggl_desktop.excel.update.parts import reachable
from toggl_desktop.excel.update.properties import is_signed
from toggl_desktop.excel.update.updating import Found, Outcome, write_updated

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
BACKUP = "{stem} (before update){suffix}"


class ExcelWorkbookUpdater:
    """Works in the thread it is called on.

    Args:
        program_version: stands on the sheet `About`.
        replacing: how a file takes its place.
    """

    def __init__(self, program_version: str, replacing: Replacing = replacing) -> None:
        self._program_version = program_version
        self._replacing = replacing

    def look(self, path: Path, context: JobContext) -> EarlierWorkbook:
        """See `toggl_desktop.core.workbooks.WorkbookUpdater.look`."""
        with _opened(path, context) as package:
            return _described(Found(package))

    def update(
        self, report: Report, options: WorkbookOptions, path: Path, target: Path, context: JobContext
    ) -> UpdatedWorkbook:
        """See `toggl_desktop.core.workbooks.WorkbookUpdater.update`."""
        check_not_open(path)
        state = _state(path)
        is_same = target == path or (target.exists() and target.samefile(path))
        with self._replacing(target, overwrite=True) as file:
            with _opened(path, context) as package:
                found = Found(package)
                outcome = write_updated(file, found, report, options, self._program_version, context)
            context.report(Progress(Stage.SAVING))
            context.checkpoint()
            check_not_open(path)
            if _state(path) != state:
                raise WorkbookInUse(path=str(path))
            backup = self._lay_backup(path) if is_same else None
        return _updated(found, outcome, target, backup)

    def _lay_backup(self, path: Path) -> Path | None:
        """A copy of the file as it is, unless one of today lies there already."""
        backup = backup_path(path)
        if backup.exists() and date.fromtimestamp(backup.stat().st_mtime) == date.today():
            return None
        with self._replacing(backup, overwrite=True) as file, Disk().open(path) as original:
            shutil.copyfileobj(original, file)
        Disk().take_permissions(backup, path)
        return backup


def backup_path(path: Path) -> Path:
    """Where the copy of a file lies that is made before it is updated."""
    return path.with_name(BACKUP.format(stem=path.stem, suffix=path.suffix))


def check_not_open(path: Path) -> None:
    """Refuse a file that Excel or LibreOffice has open: what is saved there later would undo the update.

    Raises:
        WorkbookInUse.
    """
    if sys.platform == "win32":  # there the file itself cannot be opened for writing, which `replacing` finds out
        return
    locks = (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#"))
    if any(lock.exists() for lock in locks):
        raise WorkbookInUse(path=str(path))


@contextmanager
def _opened(path: Path, context: JobContext) -> Iterator[ExistingPackage]:
    try:
        with open_package(path) as package:
            package.prove(context.checkpoint)
            yield package
    except OSError as error:
        raise workbook_error(error, path) from error


def _state(path: Path) -> tuple[int, int]:
    if not path.exists():
        return 0, 0
    state = os.stat(path)  # noqa: PTH116
    return state.st_mtime_ns, state.st_size


def _described(found: Found) -> EarlierWorkbook:
    package, recognised = found.package, found.recognised
    mark = recognised.mark
    ours = sorted(recognised.ours.values(), key=lambda sheet: sheet.place)
    parts = reachable(package, [sheet.part for sheet in recognised.foreign if sheet.part])
    return EarlierWorkbook(
        path=package.path,
        is_ours=bool(ours),
        title=_title(package),
        made_at=mark.made_at if mark else None,
        workspace_id=mark.workspace_id if mark else None,
        choices=_choices(mark),
        hours=found.hours,
        renewed=tuple(sheet.name for sheet in ours),
        kept=tuple(sheet.name for sheet in recognised.foreign),
        charts=sum("/charts/chart" in f"/{part}" for part in parts),
        changed=tuple(recognised.ours[key].name for key in found.touched),
        own_columns=tuple(header for own in found.own.values() for header in own.headers),
        has_macros=bool(package.workbook_relations.of_kind("vbaProject")),
        is_signed=is_signed(package),
    )


def _choices(mark: Mark | None) -> ExportChoices | None:
    """What had been chosen, for the very days that the workbook is about."""
    if mark is None or not mark.choices:
        return None
    try:
        values = json.loads(mark.choices)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    period = Period(mark.start_date, mark.end_date)
    return replace(decode_choices(values).choices, preset=None, custom_period=period)


def _title(package: ExistingPackage) -> str:
    for relation in package.relations("").of_kind("core-properties"):
        if package.has(relation.target):
            element = package.tree(relation.target).find(_TITLE)
            return (element.text or "") if element is not None else ""
    return ""


def _updated(found: Found, outcome: Outcome, target: Path, backup: Path | None) -> UpdatedWorkbook:
    mark = found.recognised.mark
    since: datetime | None = mark.made_at if mark else None
    count = len(outcome.renewed) + len(outcome.kept) + len(outcome.copies)
    return UpdatedWorkbook(
        saved=SavedWorkbook(target, count),
        renewed=outcome.renewed,
        kept=outcome.kept,
        copies=outcome.copies,
        since=since,
        comparison=outcome.comparison,
        backup=backup,
    )
