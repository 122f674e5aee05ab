"""Whether Windows is Wine: what it does otherwise than Windows' documentation says is no fault of the program's."""

from __future__ import annotations

import ctypes
import sys

IS_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
