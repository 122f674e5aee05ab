"""Which names a file may have, and what somebody typed for a path."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path, PureWindowsPath

from toggl_desktop.core.errors import NameNotAllowed, NotWritable, StrayQuotationMark

IS_WINDOWS = os.name == "nt"
LONGEST_NAME_BYTES = 510
"""255 units of UTF-16."""

FORBIDDEN_CHARACTERS = r'<>:"/\\|?*\x00-\x1f'
"""Of Windows, as part of a regular expression."""
_FORBIDDEN = re.compile(f"[{FORBIDDEN_CHARACTERS}]")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"}
)


def is_reserved(name: str) -> bool:
    """Whether Windows takes this file name for one of its devices, whatever its suffix."""
    return name.split(".", maxsplit=1)[0].rstrip(" ").casefold() in _RESERVED


def check_name(path: Path, *, is_windows: bool = IS_WINDOWS) -> None:
    """Refuse a file name that Windows would refuse, or take for something else, before anything is touched.

    Raises:
        NotWritable: longer than a disk takes; Windows would say that it is missing.
        NameNotAllowed: a device's name, a forbidden character, or a blank or dot at the end, which would be dropped.
    """
    if not is_windows:
        return
    name = PureWindowsPath(path).name
    drive = PureWindowsPath(path).drive
    rest = str(path)[len(drive) :]
    if len(name.encode("utf-16-le", "surrogatepass")) > LONGEST_NAME_BYTES:
        raise NotWritable(path=str(path), reason=os.strerror(errno.ENAMETOOLONG))
    if is_reserved(name) or name != name.rstrip(" .") or ":" in rest or _FORBIDDEN.search(name):
        raise NameNotAllowed(path=str(path))


def typed_path(text: str, *, is_windows: bool = IS_WINDOWS) -> str:
    """A path as it was meant by whoever typed it after a command.

    On Windows `C:hours.xlsx` means the folder that the drive stands in, and `"C:\\reports\\"` arrives with a quotation
    mark at its end, because a backslash before a quotation mark stands for the mark itself.

    Raises:
        StrayQuotationMark: the mark has swallowed the words behind it too.
    """
    if not is_windows:
        return text
    if text.endswith('"') and text.count('"') == 1:
        text = text[:-1] + "\\"
    if '"' in text:
        raise StrayQuotationMark(text.partition('"')[0])
    is_folder = text.endswith(("/", "\\"))
    absolute = os.path.abspath(text)  # noqa: PTH100 (pathlib keeps what is relative to a drive)
    return absolute + "\\" if is_folder and not absolute.endswith("\\") else absolute
