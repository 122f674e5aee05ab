"""A folder that is asked to keep a new name is let go again, whether it can do that or not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from toggl_desktop.core.files.disk import Disk, System


class Refusing(System):
    def __init__(self, error: OSError | None) -> None:
        self.handles: list[int] = []
        self._error = error

    def sync(self, handle: int) -> None:
        os.fstat(handle)  # it is open here
        self.handles.append(handle)
        if self._error is not None:
            raise self._error


@pytest.mark.skipif(os.name == "nt", reason="Windows has no handles of folders")
@pytest.mark.parametrize("error", [None, OSError(errno.EINVAL, "no"), OSError(errno.EIO, "no")])
def test_the_handle_of_a_folder_is_closed(error: OSError | None, tmp_path: Path) -> None:
    system = Refusing(error)
    Disk(system=system).sync_folder(tmp_path)
    (handle,) = system.handles
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        os.fstat(handle)


def test_a_folder_that_is_not_there_is_no_reason_to_fail(tmp_path: Path) -> None:
    system = Refusing(None)
    Disk(system=system).sync_folder(tmp_path / "missing")
    assert system.handles == []
