"""``export --save-as NAME``: the choices of this export under a name."""

from __future__ import annotations

import argparse
from pathlib import Path

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.missing import names_of
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.choices.saved import FILE_NAME_PATTERN, SavedExport, SavedExports, check_name
from toggl_desktop.core.errors import SavedNameTaken
from toggl_desktop.core.export import Sitting


def check_save_as(options: argparse.Namespace) -> None:
    """Refuse a name before anything is sent; ``--overwrite`` replaces the saved export of this name too.

    Raises:
        BadSavedName, SavedNameTaken, SavedExportsUnreadable.
    """
    from toggl_desktop.cli.saved_file import saved_export_file

    check_name(options.save_as)
    if saved_export_file().read().exports.has(options.save_as) and not options.overwrite:
        raise SavedNameTaken(options.save_as)


def save_as(options: argparse.Namespace, request: ExportRequest, sitting: Sitting) -> None:
    """Save what was exported, as rules.

    Raises:
        InputError: as `check_save_as`.
    """
    from toggl_desktop.cli.saved_file import saved_export_file

    store = sitting.store_of(request.question.workspace.id)
    target = Path(options.output).absolute()
    names_a_file = request.file_per is FilePer.REPORT and not target.is_dir()
    choices = request.workbook.choices
    saved = SavedExport(
        name=options.save_as,
        choices=choices,
        folder=str(target.parent if names_a_file else target),
        file_name=request.target.stem if names_a_file else FILE_NAME_PATTERN,
        overwrite=options.overwrite,
        into=str(Path(options.into).absolute()) if options.into is not None else "",
        names=names_of(choices, request.question.workspace, store.projects(), store.all_users()),
    )

    def add(exports: SavedExports) -> SavedExports:
        if exports.has(saved.name) and not options.overwrite:
            raise SavedNameTaken(saved.name)
        return exports.with_export(saved)

    saved_export_file().change(add)
