"""The settings file: JSON, one flat object, read through typed accessors that never fail."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QLockFile, QTimer

if TYPE_CHECKING:
    from toggl_desktop.core.files.disk import Disk

log = logging.getLogger(__name__)

LOCK_WAIT_MS = 200
RETRY_MS = 250
MOST_RETRIES = 8
"""Two seconds in all, without keeping the window waiting."""
READ_PAUSES = (0.05, 0.1, 0.2)
"""Seconds between the tries to read the file at the start."""

Later = Callable[[int, Callable[[], None]], None]
"""Calls something after so many milliseconds."""

Choice = TypeVar("Choice", bound=StrEnum)


class Values:
    """Plain values from somewhere untrusted: every accessor answers with a default where the value makes no sense."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values: dict[str, Any] = dict(values)

    def plain(self) -> dict[str, Any]:
        """All of them, as they came."""
        return dict(self._values)

    def text(self, key: str, default: str = "") -> str:
        """The text under `key`."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool = False) -> bool:
        """The truth value under `key`."""
        value = self._values.get(key)
        return value if isinstance(value, bool) else default

    def number(self, key: str, default: int = 0) -> int:
        """The whole number under `key`."""
        value = self._values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def choice(self, key: str, kind: type[Choice], default: Choice) -> Choice:
        """The member of `kind` under `key`."""
        try:
            return kind(self.text(key))
        except ValueError:
            return default

    def group(self, key: str) -> Values:
        """The object under `key`."""
        value = self._values.get(key)
        return Values(value if isinstance(value, dict) else {})


class Settings(Values):
    """What the program remembers between runs.

    Several windows may share the file: every write reads it again, changes only its own keys and replaces the file in
    one step under a lock. A missing, damaged or older file means defaults; a read-only place means that nothing is
    remembered, with one line in the log. Where somebody only holds the file for a moment, what was not written is kept
    and written a little later, with the next change, or at the end.

    Args:
        path: the file.
        disk: how it is touched; without patience, for the window waits meanwhile.
        later: calls something a little later, if there is a way to do so.
    """

    def __init__(self, path: Path, disk: Disk | None = None, later: Later | None = None) -> None:
        self._path = path
        self._given_disk = disk
        self._later = later if later is not None else _later
        self._unwritten: dict[str, Any] = {}
        self._retries_left = 0
        super().__init__(self._read_at_start())
        self._has_complained = False

    @property
    def path(self) -> Path:
        """The file; what else is kept lies beside it."""
        return self._path

    def change(self, changes: Mapping[str, Any]) -> bool:
        """Remember these keys; None forgets one.

        Returns:
            False when the file cannot be written now; the values hold, and are written as soon as that works.
        """
        changes = {key: value for key, value in changes.items() if self._values.get(key) != value}
        if not changes:
            return not self._unwritten
        _merge(self._values, changes)
        self._unwritten |= changes
        is_waiting = self._retries_left > 0
        self._retries_left = MOST_RETRIES
        return self._write_or_wait(is_waiting=is_waiting)

    def flush(self) -> bool:
        """Write what could not be written before; whether nothing is left."""
        self._retries_left = 0
        return not self._unwritten or self._write_or_wait(is_waiting=True)

    def _write_or_wait(self, *, is_waiting: bool) -> bool:
        try:
            self._write(self._unwritten)
        except OSError as error:
            if not self._has_complained:
                log.warning("the settings cannot be written: %s", error.strerror or type(error).__name__)
                self._has_complained = True
            if not is_waiting:
                self._later(RETRY_MS, self._retry)
            return False
        self._unwritten = {}
        self._retries_left = 0
        return True

    def _retry(self) -> None:
        if self._unwritten and self._retries_left > 0:
            self._retries_left -= 1
            self._write_or_wait(is_waiting=self._retries_left == 0)

    @property
    def _disk(self) -> Disk:
        """Imported only where something is written, or read in vain: an empty window can do without."""
        if self._given_disk is None:
            from toggl_desktop.core.files.disk import Disk
            from toggl_desktop.core.files.patience import IMPATIENT

            self._given_disk = Disk(patience=IMPATIENT)
        return self._given_disk

    def _read_at_start(self) -> dict[str, Any]:
        try:
            return self._read() or {}
        except OSError:
            return self._read_patiently()

    def _read_patiently(self) -> dict[str, Any]:
        from toggl_desktop.core.files.patience import Patience

        try:
            return Patience(READ_PAUSES, self._disk.patience.wait).insist(self._read) or {}
        except OSError as error:
            log.warning("the settings cannot be read, going on with defaults: %s", type(error).__name__)
            return {}

    def _read(self) -> dict[str, Any] | None:
        """What is stored; None where that is nothing, or nothing that makes sense.

        Raises:
            OSError: it is there and cannot be read now.
        """
        try:
            values = json.loads(self._path.read_bytes().decode("utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (ValueError, RecursionError) as error:
            log.warning("the settings cannot be read, going on with defaults: %s", type(error).__name__)
            return None
        if not isinstance(values, dict):
            log.warning("the settings are no object, going on with defaults")
            return None
        return values

    def _write(self, changes: Mapping[str, Any]) -> None:
        from toggl_desktop.core.files.disk import make_private_folder
        from toggl_desktop.core.files.whole import write_whole

        make_private_folder(self._path.parent)
        lock = QLockFile(f"{self._path}.lock")
        is_locked = lock.tryLock(LOCK_WAIT_MS)
        try:
            stored = self._read() or dict(self._values)
            _merge(stored, changes)
            text = json.dumps(stored, ensure_ascii=False, indent=1, sort_keys=True)
            write_whole(self._path, text.encode("utf-8"), self._disk)
        finally:
            if is_locked:
                lock.unlock()


def _later(milliseconds: int, call: Callable[[], None]) -> None:
    if QCoreApplication.instance() is not None:
        QTimer.singleShot(milliseconds, call)


def _merge(values: dict[str, Any], changes: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value
