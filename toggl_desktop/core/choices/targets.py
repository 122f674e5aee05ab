"""Where a workbook may go, checked before a single request is spent on it."""

from __future__ import annotations

import os
from pathlib import Path

from toggl_desktop.core.errors import NotWritable, WorkbookExists


def check_target(path: Path, *, overwrite: bool) -> None:
    """Refuse a file that could not be saved anyway.

    Raises:
        NotWritable: the folder is missing or read-only, or the name is a folder's or too long.
        WorkbookExists: the file is there and must not be replaced.
    """
    _check_reachable(path)
    if path.is_dir():
        raise NotWritable(path=str(path), reason="is a folder")
    check_folder(path.parent)
    if path.exists() and not overwrite:
        raise WorkbookExists(path=str(path))


def check_folder(folder: Path) -> None:
    """Refuse a folder into which nothing can be written.

    Raises:
        NotWritable.
    """
    _check_reachable(folder)
    if not folder.exists():
        raise NotWritable(path=str(folder), reason="the folder does not exist")
    if not folder.is_dir():
        raise NotWritable(path=str(folder), reason="is not a folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise NotWritable(path=str(folder), reason="no permission to write there")


def _check_reachable(path: Path) -> None:
    """Refuse what the system cannot even look for: names too long, links in a ring, folders that may not be entered."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError) as error:
        raise NotWritable(path=str(path), reason=getattr(error, "strerror", None) or str(error)) from error
