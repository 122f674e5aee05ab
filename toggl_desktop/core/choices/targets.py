"""Where a workbook may go, checked before a single request is spent on it."""

from __future__ import annotations

import os
from pathlib import Path

from toggl_desktop.core.errors import NotWritable, WorkbookExists
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.names import check_name


def check_target(path: Path, *, overwrite: bool, disk: Disk | None = None) -> None:
    """Refuse a file that could not be saved anyway.

    Raises:
        NameNotAllowed: Windows would refuse the name.
        NotWritable: the folder is missing or read-only, or the name is a folder's or too long.
        WorkbookExists: the file is there and must not be replaced.
        WorkbookInUse: another program has it open.
    """
    disk = disk or Disk()
    check_name(path, is_windows=disk.is_windows)
    _check_reachable(path)
    if path.is_dir():
        raise NotWritable(path=str(path), reason="is a folder")
    check_folder(path.parent)
    if path.exists():
        if not overwrite:
            raise WorkbookExists(path=str(path))
        disk.check_replaceable(path)


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
