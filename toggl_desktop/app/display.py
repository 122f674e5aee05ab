"""Whether Qt can open a window here: it ends the process with SIGABRT when it cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

XCB_PACKAGES = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"

NO_SCREEN = """\
There is no screen to show the window on. Without one, "toggl-desktop export --help" tells how to write a workbook.
"""
NO_LIBRARY = f"""\
The window cannot be shown: the library libxcb-cursor is missing. On Debian and Ubuntu this installs it:

  sudo apt install {XCB_PACKAGES}
"""


def find_display_problem(
    environment: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    can_load: Callable[[str], bool] | None = None,
) -> str | None:
    """English words about what keeps the window from being shown on Linux, or None."""
    environment = os.environ if environment is None else environment
    if platform != "linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return None
    if not environment.get("DISPLAY"):
        return NO_SCREEN
    return None if (can_load or _can_load)("libxcb-cursor.so.0") else NO_LIBRARY


def _can_load(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
