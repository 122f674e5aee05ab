"""The one way in which a workbook gets onto the disk: beside its target, then over it in one step."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple, Protocol

from toggl_desktop.core.errors import DiskFull, NotWritable, WorkbookError, WorkbookExists, WorkbookInUse
from toggl_desktop.excel.package.leftovers import remove_leftovers, temporary_path

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_WINDOWS_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_WINDOWS_DENIED = 5  # ERROR_ACCESS_DENIED, which replacing an open file gives too


class Replacing(Protocol):
    """As `replacing`."""

    def __call__(self, target: Path, *, overwrite: bool) -> AbstractContextManager[IO[bytes]]:
        """A file to write into, for `target`."""


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
    """A file to write into; at the end it is on the disk under the name `target`, on any failure nothing has changed.

    Args:
        target: where the file is to be; of a symbolic link, what it leads to is replaced.
        overwrite: an existing file may be replaced; its permissions are kept.

    Raises:
        WorkbookError: one of its kinds, for every `OSError`.
    """
    with replacing_together() as begin, begin(target, overwrite=overwrite) as file:
        yield file


@contextmanager
def replacing_together() -> Iterator[Replacing]:
    """`replacing` for several files, which take their places when all are complete; on any failure none does.

    Raises:
        WorkbookError: as `replacing`.
    """
    written: list[_Written] = []

    @contextmanager
    def begin(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
        with _errors_about(target):
            target = behind_links(target)
            temporary = temporary_path(target)
            _refuse_impossible(target, overwrite=overwrite)
            remove_leftovers(target.parent)
            try:
                with temporary.open("xb") as file:
                    yield file
                    file.flush()
                    os.fsync(file.fileno())
            except BaseException:
                _remove(temporary)
                raise
            written.append(_Written(temporary, target, overwrite))

    try:
        yield begin
        _move(written)
    except BaseException:
        for one in written:
            _remove(one.temporary)
        raise


def behind_links(target: Path) -> Path:
    """The file that a symbolic link leads to, so that the link stays one; any other path as it is."""
    if not target.is_symlink():
        return target
    real = Path(os.path.realpath(target))
    if real.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return real


def _refuse_impossible(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise NotWritable(path=str(target), reason=os.strerror(errno.EISDIR))
    if target.exists():
        if not overwrite:
            raise WorkbookExists(path=str(target))
        with target.open("r+b"):  # refuses at once, before minutes of writing, what is locked or read-only
            pass


class _Written(NamedTuple):
    temporary: Path
    target: Path
    overwrite: bool


def _move(written: list[_Written]) -> None:
    """Move complete files to their targets. What several replace is kept beside them until all have been moved."""
    former: dict[Path, Path] = {}
    moved: list[Path] = []
    try:
        for one in written:
            with _errors_about(one.target):
                _prepare_move(one, former if len(written) > 1 else None)
        for one in written:
            with _errors_about(one.target):
                one.temporary.replace(one.target)
                moved.append(one.target)
    except BaseException:
        for target in moved:
            _put_back(former.pop(target, None), target)
        raise
    finally:
        for kept in former.values():
            _remove(kept)
    if os.name == "posix":
        for folder in {one.target.parent for one in written}:
            _sync_folder(folder)


def _prepare_move(one: _Written, former: dict[Path, Path] | None) -> None:
    if not one.target.exists():
        return
    if not one.overwrite:
        raise WorkbookExists(path=str(one.target))
    with suppress(OSError):
        one.temporary.chmod(one.target.stat().st_mode & 0o777)
    if former is not None:
        kept = former[one.target] = temporary_path(one.target)
        try:
            os.link(one.target, kept)
        except OSError:  # not every filesystem has links
            shutil.copy2(one.target, kept)


def _put_back(kept: Path | None, target: Path) -> None:
    """Undo a move; what cannot be put back stays beside its place."""
    with suppress(OSError):
        if kept is None:
            target.unlink()
        else:
            kept.replace(target)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _sync_folder(path: Path) -> None:
    with suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _errors_about(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise workbook_error(error, target) from error


def workbook_error(error: OSError, target: Path) -> WorkbookError:
    """The system's error as one of ours."""
    path = str(target)
    windows_code = getattr(error, "winerror", None)
    if error.errno in _FULL or windows_code in _WINDOWS_FULL:
        return DiskFull(path=path)
    if windows_code in _WINDOWS_IN_USE or error.errno in {errno.EBUSY, errno.ETXTBSY}:
        return WorkbookInUse(path=path)
    if windows_code == _WINDOWS_DENIED and target.is_file() and os.access(target, os.W_OK):
        return WorkbookInUse(path=path)
    return NotWritable(path=path, reason=error.strerror or type(error).__name__)
