"""The file of saved exports: one readable file in the settings folder, replaced in one step."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLockFile

from toggl_desktop.core.choices.saved import SavedExport, SavedExports
from toggl_desktop.core.choices.saved_codec import SavedFileNewer, decode_saved, encode_for_others, encode_saved
from toggl_desktop.core.choices.toml_text import toml_text
from toggl_desktop.core.errors import SavedExportsUnreadable
from toggl_desktop.core.files.disk import Disk, make_private_folder
from toggl_desktop.core.files.whole import read_whole, write_whole

log = logging.getLogger(__name__)

LOCK_WAIT_MS = 2000
COMMENT = "Saved exports of Toggl Export. The program writes this file; it may be read and changed by hand."


class ReadSaved(NamedTuple):
    """What the file holds.

    Attributes:
        set_aside: where the damaged file, or a copy of a file with damaged entries, lies now; None when all was well.
    """

    exports: SavedExports
    set_aside: Path | None


class SavedExportFile:
    """Reads and changes the file; several windows and commands may share it.

    Args:
        path: the file; it need not exist.
        disk: how it is written.
    """

    def __init__(self, path: Path, disk: Disk | None = None) -> None:
        self.path = path
        self._disk = disk

    def read(self) -> ReadSaved:
        """All saved exports; what is damaged is set aside and the rest goes on.

        Raises:
            SavedExportsUnreadable: of a later version, or not to be read.
        """
        try:
            decoded = decode_saved(_load(self.path))
        except FileNotFoundError:
            return ReadSaved(SavedExports(), None)
        except SavedFileNewer as error:
            raise SavedExportsUnreadable(str(self.path), "of a later version", is_newer=True) from error
        except OSError as error:
            raise SavedExportsUnreadable(str(self.path), error.strerror or type(error).__name__) from error
        except (ValueError, RecursionError):
            return ReadSaved(SavedExports(), self._set_aside(is_copy=False))
        return ReadSaved(decoded.exports, self._set_aside(is_copy=True) if decoded.damaged else None)

    def change(self, change: Callable[[SavedExports], SavedExports]) -> ReadSaved:
        """Read, change and write in one go, so that nothing that another window wrote is lost.

        Raises:
            SavedExportsUnreadable: also when it cannot be written.
            InputError: from `change`; nothing is written.
        """
        with self._locked():
            before = self.read()
            after = change(before.exports)
            if after != before.exports or before.set_aside is not None:
                self._write(encode_saved(after))
        return ReadSaved(after, before.set_aside)

    def _write(self, document: Mapping[str, Any]) -> None:
        try:
            write_whole(self.path, toml_text(document, COMMENT).encode(), self._disk)
        except OSError as error:
            raise SavedExportsUnreadable(str(self.path), error.strerror or type(error).__name__) from error

    def _set_aside(self, *, is_copy: bool) -> Path | None:
        """Move (or copy) the file to a name beside it that nothing has yet."""
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem} (damaged {number}){self.path.suffix}")).exists():
            if is_copy and _same_bytes(aside, self.path):
                return aside
            number += 1
        try:
            if is_copy:
                write_whole(aside, read_whole(self.path, self._disk), self._disk)
            else:
                (self._disk or Disk()).replace(self.path, aside)
        except OSError as error:
            log.warning("the damaged saved exports cannot be set aside: %s", error.strerror)
            return None
        log.warning("damaged saved exports are kept in %s", aside.name)
        return aside

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            make_private_folder(self.path.parent)
        except OSError as error:
            raise SavedExportsUnreadable(str(self.path), error.strerror or type(error).__name__) from error
        lock = QLockFile(f"{self.path}.lock")
        is_locked = lock.tryLock(LOCK_WAIT_MS)
        try:
            yield
        finally:
            if is_locked:
                lock.unlock()


def write_for_others(saved: SavedExport, path: Path) -> None:
    """Copy one saved export to a file that a colleague can take it from.

    Raises:
        SavedExportsUnreadable: the file cannot be written.
    """
    try:
        write_whole(path, toml_text(encode_for_others(saved), COMMENT).encode())
    except OSError as error:
        raise SavedExportsUnreadable(str(path), error.strerror or type(error).__name__) from error


def read_from_others(path: Path) -> tuple[SavedExport, ...]:
    """The saved exports in such a file, without what belongs to another computer.

    Raises:
        SavedExportsUnreadable: no such file, damaged, or of a later version.
    """
    try:
        exports = decode_saved(_load(path)).exports.exports
    except SavedFileNewer as error:
        raise SavedExportsUnreadable(str(path), "of a later version", is_newer=True) from error
    except (OSError, ValueError, RecursionError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "no saved export"
        raise SavedExportsUnreadable(str(path), reason) from error
    if not exports:
        raise SavedExportsUnreadable(str(path), "no saved export")
    document = [decode_saved(encode_for_others(one)).exports.exports[0] for one in exports]
    return tuple(document)


def _load(path: Path) -> dict[str, Any]:
    return tomllib.loads(read_whole(path).decode("utf-8"))


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        return one.read_bytes() == other.read_bytes()
    except OSError:
        return False
