"""What only Windows does; run there, or with Windows' own Python under Wine (packaging/windows_check.sh)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

SHARE_NOTHING = 0
SHARE_READING = 1
SHARE_WRITING = 3
SHARE_ALL = 7

_HOLDER = """
import ctypes, sys
from ctypes import wintypes
kernel = ctypes.WinDLL("kernel32", use_last_error=True)
two = [wintypes.DWORD] * 2
kernel.CreateFileW.argtypes = (wintypes.LPCWSTR, *two, wintypes.LPVOID, *two, wintypes.HANDLE)
kernel.CreateFileW.restype = wintypes.HANDLE
access = 0xC0000000 if sys.argv[2] in ("1", "3", "7") else 0x80000000
handle = kernel.CreateFileW(sys.argv[1], access, int(sys.argv[2]), None, 3, 0x80, None)
assert handle not in (None, ctypes.c_void_p(-1).value), ctypes.get_last_error()
print("held", flush=True)
sys.stdin.read()
"""

Hold = Callable[[Path, int], "subprocess.Popen[bytes]"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.windows)
            if sys.platform != "win32":
                item.add_marker(pytest.mark.skip(reason="only Windows does that: packaging/windows_check.sh"))


@pytest.fixture
def hold() -> Iterator[Hold]:
    """Another process that has a file open, as Excel, a scanner or a sync client have it, until its stdin closes."""
    with ExitStack() as stack:

        def start(path: Path, share_mode: int) -> subprocess.Popen[bytes]:
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", _HOLDER, str(path), str(share_mode)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                )
            )
            stack.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline().strip() == b"held"
            return process

        yield start


def let_go(process: subprocess.Popen[bytes]) -> None:
    """End a process that holds a file."""
    assert process.stdin is not None
    process.stdin.close()
    process.wait(20)
