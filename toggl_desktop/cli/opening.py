"""Opening what was written, for ``--open``."""

from __future__ import annotations

from pathlib import Path

from toggl_desktop.app.desktop import SystemDesktop, open_path
from toggl_desktop.cli.output import print_problem


def open_result(path: Path, desktop: SystemDesktop | None = None) -> None:
    """Open a workbook, or a folder of several; a desktop that cannot is no failure of the export."""
    if not open_path(path, desktop):
        print_problem(f"{path} is written, but could not be opened here.")
