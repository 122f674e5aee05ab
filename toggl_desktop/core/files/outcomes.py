"""What an error of the system means for a file, as tables; the only place that knows error numbers."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from toggl_desktop.core.errors import DiskFull, NameNotAllowed, NotWritable, WorkbookError, WorkbookInUse

WINDOWS_IN_USE = frozenset({32, 33, 1224})
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_USER_MAPPED_FILE."""
WINDOWS_DENIED = 5
"""ERROR_ACCESS_DENIED: no permission, read-only, and what replacing a file gives that another program has open."""
_WINDOWS_FULL = frozenset({39, 112})
"""ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL."""
_WINDOWS_BAD_NAME = 123
"""ERROR_INVALID_NAME."""


def _numbers(*names: str) -> frozenset[int]:
    """The numbers of these errors on this system; not every system has every one."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL = _numbers("ENOSPC", "EDQUOT")
_IN_USE = _numbers("EBUSY", "ETXTBSY")
_BAD_NAME = _numbers("EINVAL", "EILSEQ")
_PASSING = _numbers("EACCES", "EPERM", "EBUSY", "ETXTBSY", "EAGAIN", "EINTR", "EDEADLK", "ENOLCK", "ESTALE")
_DATA_LOST = _numbers("EIO", "ENOSPC", "EDQUOT")


def windows_code(error: OSError) -> int | None:
    """Windows' own number for an error; None elsewhere, and where Python's `open` hides it."""
    return getattr(error, "winerror", None)


def may_pass(error: OSError) -> bool:
    """Whether somebody may only hold the file for a moment: a virus scanner, an indexer, a sync client."""
    code = windows_code(error)
    if code is not None:
        return code in WINDOWS_IN_USE or code == WINDOWS_DENIED
    return error.errno in _PASSING


def is_data_lost(error: OSError) -> bool:
    """Whether a refused sync means that bytes did not reach the disk; network drives often just have no sync."""
    return error.errno in _DATA_LOST or windows_code(error) in _WINDOWS_FULL


def workbook_error(error: OSError, target: Path) -> WorkbookError:
    """The system's error as one of ours."""
    path, code = str(target), windows_code(error)
    if error.errno in _FULL or code in _WINDOWS_FULL:
        return DiskFull(path=path)
    if code in WINDOWS_IN_USE or error.errno in _IN_USE:
        return WorkbookInUse(path=path)
    if code == _WINDOWS_BAD_NAME or (code is None and error.errno in _BAD_NAME):
        return NameNotAllowed(path=path)
    return NotWritable(path=path, reason=error.strerror or type(error).__name__)


def denied_reason() -> str:
    """The system's words for a missing permission."""
    return os.strerror(errno.EACCES)
