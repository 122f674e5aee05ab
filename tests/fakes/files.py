"""A file system that refuses what it is told to, as network drives, virus scanners and Windows do."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from toggl_desktop.core.files.disk import Disk, System
from toggl_desktop.core.files.patience import Patience


def system_error(number: int) -> OSError:
    """The system's error with this number, of the kind that Python makes of it."""
    return OSError(number, os.strerror(number))


def windows_error(code: int, number: int = errno.EACCES) -> OSError:
    """An error of Windows, as it arrives there."""
    error = system_error(number)
    error.winerror = code  # type: ignore[attr-defined]
    return error


def fill(disk: Path) -> None:
    """Leave no byte free on a disk."""
    with (disk / "everything else").open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 512):
                pass
        except OSError:
            return


@dataclass
class OddSystem(System):
    """The real system, but the first calls of each kind fail with what stands in `refusals`.

    Attributes:
        refusals: by the name of the call, what its first calls raise.
        always: by the name of the call, what all of its calls raise.
        before: by the name of the call, what happens before it.
        has_read_only_marks: files that may not be written cannot be removed either, as on Windows.
    """

    refusals: dict[str, list[OSError]] = field(default_factory=dict)
    always: dict[str, OSError] = field(default_factory=dict)
    before: dict[str, Callable[[], None]] = field(default_factory=dict)
    has_read_only_marks: bool = False
    calls: Counter[str] = field(default_factory=Counter)

    def _meet(self, name: str) -> None:
        self.calls[name] += 1
        if name in self.before:
            self.before.pop(name)()
        if self.refusals.get(name):
            raise self.refusals[name].pop(0)
        if name in self.always:
            raise self.always[name]

    def replace(self, source: Path, target: Path) -> None:
        self._meet("replace")
        super().replace(source, target)

    def link(self, source: Path, target: Path) -> None:
        self._meet("link")
        super().link(source, target)

    def copy(self, source: Path, target: Path) -> None:
        self._meet("copy")
        super().copy(source, target)

    def unlink(self, path: Path) -> None:
        self._meet("unlink")
        if self.has_read_only_marks and path.exists() and not path.stat().st_mode & 0o200:
            raise windows_error(5)
        super().unlink(path)

    def chmod(self, path: Path, mode: int) -> None:
        self._meet("chmod")
        super().chmod(path, mode)

    def sync(self, handle: int) -> None:
        self._meet("sync")
        super().sync(handle)


@dataclass
class OddDrive:
    """A `Disk` over an `OddSystem`, whose waiting takes no time and is counted."""

    system: OddSystem = field(default_factory=OddSystem)
    waited: list[float] = field(default_factory=list)
    held: dict[Path, list[int]] = field(default_factory=dict)
    is_windows: bool = False

    def probe(self, path: Path) -> int:
        """What Windows says about a file: the next of `held`, whose last one stays."""
        codes = self.held.get(path, [0])
        return codes.pop(0) if len(codes) > 1 else codes[0]

    @property
    def disk(self) -> Disk:
        return Disk(self.system, Patience(wait=self.waited.append), self.probe, self.is_windows)
