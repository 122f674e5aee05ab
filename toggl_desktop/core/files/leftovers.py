"""Names of unfinished files, which say who is writing them, so that those of a killed program can be removed."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import secrets
import sys
import time
import uuid
from contextlib import suppress
from functools import cache
from pathlib import Path

from toggl_desktop.core.files.disk import Disk

TEMPORARY_PREFIX = ".~toggl-export-"
TEMPORARY_SUFFIX = ".tmp"
LEFTOVER_AGE_SECONDS = 24 * 3600
"""When a file goes that another computer began, or a process whose id somebody else has now."""

_RUN = secrets.token_hex(3)
"""Tells this process from an earlier one with the same id."""
_NAME = re.compile(
    re.escape(TEMPORARY_PREFIX)
    + r"([0-9a-f]{12})-([0-9]{1,10})-([0-9a-f]{6})-[0-9a-f]{12}"
    + re.escape(TEMPORARY_SUFFIX)
)


def temporary_path(target: Path) -> Path:
    """A new name for the unfinished file beside `target`: computer, process, its run, something random."""
    name = f"{_computer()}-{os.getpid()}-{_RUN}-{secrets.token_hex(6)}"
    return target.with_name(f"{TEMPORARY_PREFIX}{name}{TEMPORARY_SUFFIX}")


def remove_leftovers(folder: Path, disk: Disk) -> None:
    """Remove what killed programs left there; what may still be written, and what cannot be removed, stays."""
    with suppress(OSError):
        for leftover in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
            with suppress(OSError):
                if _is_left(leftover):
                    disk.remove(leftover, is_patient=False)


def _is_left(path: Path) -> bool:
    if time.time() - path.stat().st_mtime > LEFTOVER_AGE_SECONDS:
        return True
    match = _NAME.fullmatch(path.name)
    if match is None or match[1] != _computer():
        return False
    process_id = int(match[2])
    if process_id == os.getpid():
        return match[3] != _RUN
    return not _exists(process_id)


@cache
def _computer() -> str:
    """A mark of this computer and, on Linux, of the container: process ids say nothing beyond that."""
    marks = ["Toggl Export", platform.node()]
    try:
        marks.append(Path("/etc/machine-id").read_text(encoding="ascii"))
    except (OSError, ValueError):
        marks.append(str(uuid.getnode()))
    with suppress(OSError):
        marks.append(str(Path("/proc/self/ns/pid").readlink()))
    return hashlib.sha256("\n".join(marks).encode("utf-8", "replace")).hexdigest()[:12]


def _exists(process_id: int) -> bool:
    """Whether there is such a process; True when in doubt."""
    if process_id <= 0:  # a group of processes, or the system itself
        return True
    if sys.platform == "win32":  # os.kill would end it
        return _exists_on_windows(process_id)
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


if sys.platform == "win32":
    _QUERY_LIMITED_INFORMATION = 0x1000
    _NO_SUCH_PROCESS = 87  # ERROR_INVALID_PARAMETER
    _STILL_ACTIVE = 259

    def _exists_on_windows(process_id: int) -> bool:
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process_id & 0xFFFFFFFF)
        if not handle:
            return ctypes.get_last_error() != _NO_SUCH_PROCESS
        code = wintypes.DWORD()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not known or code.value == _STILL_ACTIVE
