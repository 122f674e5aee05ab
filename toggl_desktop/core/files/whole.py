"""Small files that are written as a whole or not at all."""

from __future__ import annotations

from pathlib import Path

from toggl_desktop.core.files.disk import Disk, behind_links, open_private
from toggl_desktop.core.files.leftovers import remove_leftovers, temporary_path


def write_whole(path: Path, content: bytes, disk: Disk | None = None) -> None:
    """Put `content` under the name `path` in one step; only the owner may read it, unless the former file was open.

    Args:
        path: where; of a symbolic link, what it leads to is replaced. The folder must exist.
        content: all of it.
        disk: how.

    Raises:
        OSError: the former file is as it was.
    """
    disk = disk or Disk()
    path = behind_links(path)
    temporary = temporary_path(path)
    remove_leftovers(path.parent, disk)
    try:
        with open(temporary, "xb", opener=open_private) as file:
            file.write(content)
            disk.sync(file)
        if path.exists():
            disk.take_permissions(temporary, path)
        disk.replace(temporary, path)
    except BaseException:
        disk.remove(temporary, is_patient=False)
        raise


def read_whole(path: Path, disk: Disk | None = None) -> bytes:
    """The bytes of a file, waiting for whoever holds it for a moment.

    Raises:
        OSError.
    """
    return (disk or Disk()).patience.insist(path.read_bytes)
