"""What only Windows can tell about a file: whether another program has it open.

Python's `open` turns a sharing violation and a missing permission into the same error without Windows' number.
"""

from __future__ import annotations

import sys
from pathlib import Path

NOTHING_WRONG = 0
NOT_FOUND = frozenset({2, 3})
"""ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND."""

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _GENERIC_READ = 0x80000000
    _GENERIC_WRITE = 0x40000000
    _DELETE = 0x00010000
    _SHARE_ALL = 0x7
    _OPEN_EXISTING = 3
    _INVALID_HANDLE = ctypes.c_void_p(-1).value

    def probe(path: Path) -> int:
        """0 when the file could be replaced now, else Windows' error number; changes nothing."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.argtypes = (
            wintypes.LPCWSTR,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.LPVOID,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.HANDLE,
        )
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        wanted = _GENERIC_READ | _GENERIC_WRITE | _DELETE
        handle = kernel.CreateFileW(str(path), wanted, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
        if handle in (None, _INVALID_HANDLE):
            return ctypes.get_last_error()
        kernel.CloseHandle(handle)
        return NOTHING_WRONG

else:

    def probe(path: Path) -> int:  # noqa: ARG001
        """Elsewhere nobody's open file is in the way."""
        return NOTHING_WRONG
