"""The one way in which a workbook gets onto the disk: beside its target, then over it in one step."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, NamedTuple, Protocol

from toggl_desktop.core.errors import NotWritable, WorkbookExists
from toggl_desktop.core.files.disk import Disk, begin_file, behind_links
from toggl_desktop.core.files.leftovers import remove_leftovers, temporary_path
from toggl_desktop.core.files.names import check_name


class Replacing(Protocol):
    """As `replacing`."""

    def __call__(self, target: Path, *, overwrite: bool) -> AbstractContextManager[IO[bytes]]:
        """A file to write into, for `target`."""


@contextmanager
def replacing(target: Path, *, overwrite: bool, disk: Disk | None = None) -> Iterator[IO[bytes]]:
    """A file to write into; at the end it is on the disk under the name `target`, on any failure nothing has changed.

    Args:
        target: where the file is to be; of a symbolic link, what it leads to is replaced.
        overwrite: an existing file may be replaced; its permissions are kept.
        disk: how files are touched.

    Raises:
        WorkbookError: one of its kinds, for every `OSError`.
    """
    with replacing_together(disk) as begin, begin(target, overwrite=overwrite) as file:
        yield file


@contextmanager
def replacing_together(disk: Disk | None = None) -> Iterator[Replacing]:
    """`replacing` for several files, which take their places when all are complete; on any failure none does.

    Raises:
        WorkbookError: as `replacing`.
    """
    disk = disk or Disk()
    written: list[_Written] = []

    @contextmanager
    def begin(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
        with _errors_about(target, disk):
            target = behind_links(target)
            temporary = temporary_path(target)
            _refuse_impossible(target, disk, overwrite=overwrite)
            remove_leftovers(target.parent, disk)
            try:
                with begin_file(temporary) as file:
                    yield file
                    disk.sync(file)
            except BaseException:
                disk.remove(temporary)
                raise
            written.append(_Written(temporary, target, overwrite))

    try:
        yield begin
        _move(written, disk)
    except BaseException:
        for one in written:
            disk.remove(one.temporary)
        raise


def _refuse_impossible(target: Path, disk: Disk, *, overwrite: bool) -> None:
    check_name(target, is_windows=disk.is_windows)
    if target.is_dir():
        raise NotWritable(path=str(target), reason=os.strerror(errno.EISDIR))
    if target.exists():
        if not overwrite:
            raise WorkbookExists(path=str(target))
        disk.check_replaceable(target)  # before minutes of writing


class _Written(NamedTuple):
    temporary: Path
    target: Path
    overwrite: bool


def _move(written: list[_Written], disk: Disk) -> None:
    """Move complete files to their targets. What several replace is kept beside them until all have been moved."""
    former: dict[Path, Path] = {}
    moved: list[Path] = []
    try:
        for one in written:
            with _errors_about(one.target, disk):
                _prepare_move(one, disk)
        if len(written) > 1:
            for one in written:
                with _errors_about(one.target, disk):
                    _keep_former(one.target, former, disk)
        for one in written:
            with _errors_about(one.target, disk):
                disk.replace(one.temporary, one.target)
                moved.append(one.target)
    except BaseException:
        for target in moved:
            _put_back(former.pop(target, None), target, disk)
        raise
    finally:
        for kept in former.values():
            disk.remove(kept)
    for folder in {one.target.parent for one in written}:
        disk.sync_folder(folder)


def _prepare_move(one: _Written, disk: Disk) -> None:
    """Everything that can be found out before the first of several files is moved."""
    if not one.target.exists():
        return
    if not one.overwrite:
        raise WorkbookExists(path=str(one.target))
    disk.check_replaceable(one.target)
    disk.take_permissions(one.temporary, one.target)


def _keep_former(target: Path, former: dict[Path, Path], disk: Disk) -> None:
    if target.exists():
        former[target] = temporary_path(target)
        disk.keep_aside(target, former[target])


def _put_back(kept: Path | None, target: Path, disk: Disk) -> None:
    """Undo a move; what cannot be put back stays beside its place."""
    if kept is None:
        disk.remove(target)
        return
    try:
        disk.replace(kept, target)
    except OSError:
        return


@contextmanager
def _errors_about(target: Path, disk: Disk) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise disk.error_of(error, target) from error
