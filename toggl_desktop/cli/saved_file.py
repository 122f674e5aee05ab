"""The saved exports of the person who runs the command."""

from __future__ import annotations

from pathlib import Path

from toggl_desktop.app.choosing import FOLDER
from toggl_desktop.app.paths import documents_folder, find_paths
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.app.settings import Settings
from toggl_desktop.cli.output import print_problem
from toggl_desktop.core.choices.saved import SavedExport, SavedExports


def saved_export_file() -> SavedExportFile:
    """The file that the window keeps them in."""
    return SavedExportFile(find_paths().saved_exports_file)


def read_saved_exports() -> SavedExports:
    """All of them; a damaged file is named on standard error.

    Raises:
        SavedExportsUnreadable.
    """
    read = saved_export_file().read()
    if read.set_aside is not None:
        print_problem(f"Some saved exports were damaged. What was there is kept in {read.set_aside}.")
    return read.exports


def folder_of(saved: SavedExport) -> Path:
    """Where its file goes: its own folder, else that of the last export, else the documents."""
    if saved.folder:
        return Path(saved.folder)
    last = Settings(find_paths().settings_file).text(FOLDER)
    return Path(last) if last and Path(last).is_dir() else documents_folder()
