"""One run at a time: whoever comes second waits for its turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from toggl_desktop.core.files.disk import make_private_folder
from toggl_desktop.core.progress import JobContext

LOOK_SECONDS = 1.0


@contextmanager
def wait_for_turn(path: Path, context: JobContext) -> Iterator[None]:
    """Wait until nobody else holds the file, for as long as that takes; a process that died holds nothing.

    Raises:
        Cancelled: through the context.
        OSError: the folder cannot be written.
    """
    make_private_folder(path.parent)
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # only a dead process is stale; a run may wait for the quota for hours
    while not lock.tryLock(0):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"{path.name} cannot be locked")
        context.wait(LOOK_SECONDS)
    try:
        yield
    finally:
        lock.unlock()
