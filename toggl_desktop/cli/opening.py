"""Opening what was written, for ``--open``."""

from __future__ import annotations

from pathlib import Path

from toggl_desktop.app.desktop import SystemDesktop
from toggl_desktop.cli.output import print_problem


def open_result(path: Path, desktop: SystemDesktop | None = None) -> None:
    """Open a workbook, or a folder of several; a desktop that cannot is no failure of the export."""
    desktop = desktop if desktop is not None else SystemDesktop(has_window=False)
    if not (desktop.open_folder(path) if path.is_dir() else desktop.open_file(path)):
        print_problem(f"{path} is written, but could not be opened here.")
