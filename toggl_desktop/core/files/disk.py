"""What is done to files, with patience and by the rules of whatever drive and system they are on."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from toggl_desktop.core.errors import NotWritable, WorkbookError, WorkbookInUse
from toggl_desktop.core.files.names import IS_WINDOWS
from toggl_desktop.core.files.outcomes import (
    WINDOWS_DENIED,
    WINDOWS_IN_USE,
    denied_reason,
    is_data_lost,
    windows_code,
    workbook_error,
)
from toggl_desktop.core.files.patience import IMPATIENT, Patience
from toggl_desktop.core.files.windows import NOT_FOUND, NOTHING_WRONG, probe

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


class System:
    """The system's own calls; tests put one of theirs between."""

    def replace(self, source: Path, target: Path) -> None:
        """Move over whatever is there, in one step."""
        source.replace(target)

    def link(self, source: Path, target: Path) -> None:
        """A second name for a file."""
        os.link(source, target)

    def copy(self, source: Path, target: Path) -> None:
        """A second file with the same bytes."""
        shutil.copyfile(source, target)

    def unlink(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()

    def chmod(self, path: Path, mode: int) -> None:
        """Change permissions; on Windows the read-only mark."""
        path.chmod(mode)

    def sync(self, handle: int) -> None:
        """Make the disk keep what was written."""
        os.fsync(handle)


@dataclass(frozen=True)
class Disk:
    """Every file operation that can be refused.

    Attributes:
        system: does it.
        patience: for files that somebody holds.
        probe: Windows' number for what keeps a file from being replaced, 0 for nothing.
        is_windows: whose rules count.
    """

    system: System = field(default_factory=System)
    patience: Patience = field(default_factory=Patience)
    probe: Callable[[Path], int] = probe
    is_windows: bool = IS_WINDOWS

    def check_replaceable(self, target: Path, *, patience: Patience | None = None) -> None:
        """Find out, without changing anything, whether an existing file could be replaced now.

        Raises:
            WorkbookInUse, NotWritable.
        """
        patience = patience or self.patience
        if self.is_windows:
            code = patience.until(lambda: self.probe(target), lambda found: found not in WINDOWS_IN_USE)
            if code in WINDOWS_IN_USE:
                raise WorkbookInUse(path=str(target))
            is_marked = code == NOTHING_WRONG and not os.access(target, os.W_OK)  # read-only; Windows may tell by 5
            if is_marked or (code != NOTHING_WRONG and code not in NOT_FOUND):
                raise NotWritable(path=str(target), reason=denied_reason())
            return

        def open_for_writing() -> None:
            with target.open("r+b"):
                pass

        try:
            if target.exists():
                patience.insist(open_for_writing)
        except OSError as error:
            raise workbook_error(error, target) from error

    def error_of(self, error: OSError, target: Path) -> WorkbookError:
        """The system's error as one of ours; on Windows the target itself is asked who is in the way."""
        code = windows_code(error)
        is_unclear = error.errno == errno.EACCES and code in (None, WINDOWS_DENIED)
        if self.is_windows and is_unclear:
            found = self.probe(target)
            # What may be written and removed and yet not be replaced is open in a program that shares everything.
            if found in WINDOWS_IN_USE or (code == WINDOWS_DENIED and found == NOTHING_WRONG):
                return WorkbookInUse(path=str(target))
        return workbook_error(error, target)

    def replace(self, source: Path, target: Path) -> None:
        """Move a complete file to its place, in one step.

        Raises:
            OSError: also after some two seconds of trying.
        """
        self.patience.insist(lambda: self.system.replace(source, target))

    def open(self, path: Path) -> IO[bytes]:
        """A file to read from.

        Raises:
            OSError: also after some two seconds of trying.
        """
        return self.patience.insist(lambda: path.open("rb"))

    def sync(self, file: IO[bytes]) -> None:
        """Make the disk keep what was written, as far as the drive can do that.

        Raises:
            OSError: bytes did not reach the disk.
        """
        file.flush()
        try:
            self.system.sync(file.fileno())
        except OSError as error:
            if is_data_lost(error):
                raise

    def sync_folder(self, folder: Path) -> None:
        """Make the disk keep a new name, where that is possible at all."""
        if self.is_windows:
            return
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                self.system.sync(handle)
            finally:
                os.close(handle)

    def keep_aside(self, path: Path, kept: Path) -> None:
        """Keep a file under a second name. On Windows as a copy: a link could not be removed while the file is open.

        Raises:
            OSError.
        """
        if not self.is_windows:
            try:
                self.system.link(path, kept)
            except OSError:  # not every drive has links
                pass
            else:
                return
        self.patience.insist(lambda: self.system.copy(path, kept))
        self.take_permissions(kept, path)

    def take_permissions(self, path: Path, like: Path) -> None:
        """Give a file another's permissions where there are any; Windows' own come with the folder."""
        if self.is_windows:
            return
        with suppress(OSError):
            self.system.chmod(path, like.stat().st_mode & 0o777)

    def delete(self, path: Path, *, is_patient: bool = True) -> None:
        """Remove a file of ours, if it is there; a read-only mark does not keep it.

        Raises:
            OSError: it stays, also after some two seconds of trying.
        """

        def unlink() -> None:
            try:
                self.system.unlink(path)
            except (FileNotFoundError, NotADirectoryError):
                return
            except PermissionError:
                if self.is_windows:
                    self.system.chmod(path, stat.S_IREAD | stat.S_IWRITE)
                    self.system.unlink(path)
                    return
                raise

        (self.patience if is_patient else IMPATIENT).insist(unlink)

    def remove(self, path: Path, *, is_patient: bool = True) -> bool:
        """`delete`, where nothing depends on it. Whether the file is gone."""
        try:
            self.delete(path, is_patient=is_patient)
        except OSError:
            return False
        return True


def behind_links(target: Path) -> Path:
    """The file that a symbolic link leads to, so that the link stays one; any other path as it is.

    Raises:
        OSError: a ring of links.
    """
    if not target.is_symlink():
        return target
    real = Path(os.path.realpath(target))
    if real.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return real


def make_private_folder(folder: Path) -> None:
    """A folder that only its owner may look into; one that is there keeps its permissions.

    Raises:
        OSError.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def begin_file(path: Path) -> IO[bytes]:
    """A file that is not there yet, with the permissions that the folder gives, to write into.

    Raises:
        OSError.
    """
    return path.open("xb")


def go_on_with_file(path: Path) -> IO[bytes]:
    """A file that was begun by `begin_file`, perhaps by another process of ours, to write into.

    Raises:
        OSError.
    """
    return path.open("r+b")


def open_private(path: str | os.PathLike[str], flags: int) -> int:
    """An opener for `open`: what it creates only its owner may read."""
    return os.open(path, flags, PRIVATE_FILE)
