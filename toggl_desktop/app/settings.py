"""The settings file: JSON, one flat object, read through typed accessors that never fail."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLockFile

log = logging.getLogger(__name__)

LOCK_WAIT_MS = 200

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
    remembered, with one line in the log.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        super().__init__(self._read())
        self._has_complained = False

    def change(self, changes: Mapping[str, Any]) -> bool:
        """Remember these keys; None forgets one.

        Returns:
            False when the file cannot be written; the values hold until the program ends.
        """
        changes = {key: value for key, value in changes.items() if self._values.get(key) != value}
        if not changes:
            return True
        _merge(self._values, changes)
        try:
            self._write(changes)
        except OSError as error:
            if not self._has_complained:
                log.warning("the settings cannot be written: %s", error.strerror or type(error).__name__)
                self._has_complained = True
            return False
        return True

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the settings cannot be read, going on with defaults: %s", type(error).__name__)
            return {}
        if not isinstance(values, dict):
            log.warning("the settings are no object, going on with defaults")
            return {}
        return values

    def _write(self, changes: Mapping[str, Any]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(f"{self._path}.lock")
        is_locked = lock.tryLock(LOCK_WAIT_MS)
        try:
            stored = self._read() or dict(self._values)
            _merge(stored, changes)
            handle, name = tempfile.mkstemp(prefix=".settings-", dir=self._path.parent)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(stored, file, ensure_ascii=False, indent=1, sort_keys=True)
                Path(name).replace(self._path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        finally:
            if is_locked:
                lock.unlock()


def _merge(values: dict[str, Any], changes: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value
