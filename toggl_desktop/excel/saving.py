"""The one way in which a workbook gets onto the disk: beside its target, then over it in one step."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from toggl_desktop.core.errors import DiskFull, NotWritable, WorkbookError, WorkbookExists, WorkbookInUse
from toggl_desktop.excel.leftovers import remove_leftovers, temporary_path

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WINDOWS_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_WINDOWS_DENIED = 5  # ERROR_ACCESS_DENIED, which replacing an open file gives too


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
    """A file to write into; at the end it is on the disk under the name `target`, on any failure nothing has changed.

    Args:
        target: where the file is to be; of a symbolic link, what it leads to is replaced.
        overwrite: an existing file may be replaced; its permissions are kept.

    Raises:
        WorkbookError: one of its kinds, for every `OSError`.
    """
    try:
        target = behind_links(target)
        temporary = temporary_path(target)
        _refuse_impossible(target, overwrite=overwrite)
        remove_leftovers(target.parent)
        try:
            with temporary.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _move(temporary, target, overwrite=overwrite)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise workbook_error(error, target) from error


def behind_links(target: Path) -> Path:
    """The file that a symbolic link leads to, so that the link stays one; any other path as it is."""
    if not target.is_symlink():
        return target
    real = Path(os.path.realpath(target))
    if real.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return real


def _refuse_impossible(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise NotWritable(path=str(target), reason=os.strerror(errno.EISDIR))
    if target.exists():
        if not overwrite:
            raise WorkbookExists(path=str(target))
        with target.open("r+b"):  # refuses at once, before minutes of writing, what is locked or read-only
            pass


def _move(temporary: Path, target: Path, *, overwrite: bool) -> None:
    if target.exists():
        if not overwrite:
            raise WorkbookExists(path=str(target))
        with suppress(OSError):
            temporary.chmod(target.stat().st_mode & 0o777)
    temporary.replace(target)
    if os.name == "posix":
        with suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def workbook_error(error: OSError, target: Path) -> WorkbookError:
    """The system's error as one of ours."""
    path = str(target)
    windows_code = getattr(error, "winerror", None)
    if error.errno in _FULL or windows_code in _WINDOWS_FULL:
        return DiskFull(path=path)
    if windows_code in _WINDOWS_IN_USE or error.errno in {errno.EBUSY, errno.ETXTBSY}:
        return WorkbookInUse(path=path)
    if windows_code == _WINDOWS_DENIED and target.is_file() and os.access(target, os.W_OK):
        return WorkbookInUse(path=path)
    return NotWritable(path=path, reason=error.strerror or type(error).__name__)
