"""What became of the runs of saved exports: the last one of each, and whether signing in is out of order."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

from toggl_desktop.core.files.disk import make_private_folder
from toggl_desktop.core.files.whole import read_whole, write_whole
from toggl_desktop.core.toggl.names import match_key

log = logging.getLogger(__name__)

LOCK_WAIT_MS = 2000
_RUNS = "runs"
_SCHEDULED = "last_scheduled_start"
_BLOCKED = "sign_in_is_blocked"


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One run.

    Attributes:
        started_at: aware time.
        is_scheduled: whether it ran by itself.
        path: what was written; empty when nothing was.
        title: what went wrong, in the person's language; empty when nothing did.
        advice: what to do about it.
        is_seen: whether the window has told the person.
    """

    name: str
    started_at: datetime
    is_scheduled: bool
    path: str = ""
    title: str = ""
    advice: str = ""
    is_seen: bool = False

    @property
    def has_failed(self) -> bool:
        """Whether nothing was written."""
        return bool(self.title)


class RunLog:
    """The file of the last runs; a damaged one is an empty one.

    Args:
        path: the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self, name: str) -> RunRecord | None:
        """The last run of this saved export."""
        return _decode(self._read()[_RUNS].get(match_key(name)))

    def last_scheduled_start(self, name: str) -> datetime | None:
        """When this saved export last ran by itself; aware time."""
        text = self._read()[_SCHEDULED].get(match_key(name))
        try:
            moment = datetime.fromisoformat(text) if isinstance(text, str) else None
        except ValueError:
            return None
        return moment if moment is not None and moment.tzinfo is not None else None

    def unseen_failures(self) -> tuple[RunRecord, ...]:
        """Runs that failed by themselves and that the person was not told of in the window."""
        records = (_decode(value) for value in self._read()[_RUNS].values())
        return tuple(one for one in records if one and one.is_scheduled and one.has_failed and not one.is_seen)

    def add(self, record: RunRecord) -> None:
        """Keep this one as the last of its name."""
        key = match_key(record.name)

        def change(values: dict[str, Any]) -> None:
            values[_RUNS][key] = _encode(record)
            if record.is_scheduled:
                values[_SCHEDULED][key] = record.started_at.isoformat()

        self._change(change)

    def mark_seen(self, records: tuple[RunRecord, ...]) -> None:
        """The person has been told of these."""
        for record in records:
            if self.last(record.name) == record:
                self.add(replace(record, is_seen=True))

    def forget(self, name: str) -> None:
        """Nothing is known of this one any more."""
        key = match_key(name)
        self._change(lambda values: (values[_RUNS].pop(key, None), values[_SCHEDULED].pop(key, None)))

    @property
    def sign_in_is_blocked(self) -> bool:
        """Whether a run could not sign in and nobody has done so since."""
        return self._read().get(_BLOCKED) is True

    def block_sign_in(self, blocked: bool) -> None:
        """Whether runs by themselves shall leave Toggl and the key store alone until somebody has signed in."""
        if self.sign_in_is_blocked != blocked:
            self._change(lambda values: values.update({_BLOCKED: blocked}))

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(read_whole(self._path).decode("utf-8"))
        except FileNotFoundError:
            values = {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the record of runs cannot be read: %s", type(error).__name__)
            values = {}
        values = values if isinstance(values, dict) else {}
        groups = {key: values.get(key) for key in (_RUNS, _SCHEDULED)}
        return values | {key: group if isinstance(group, dict) else {} for key, group in groups.items()}

    def _change(self, change: Callable[[dict[str, Any]], object]) -> None:
        try:
            with self._locked():
                values = self._read()
                change(values)
                write_whole(self._path, json.dumps(values, ensure_ascii=False, indent=1).encode())
        except OSError as error:
            log.warning("the record of runs cannot be written: %s", error.strerror or type(error).__name__)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        make_private_folder(self._path.parent)
        lock = QLockFile(f"{self._path}.lock")
        is_locked = lock.tryLock(LOCK_WAIT_MS)
        try:
            yield
        finally:
            if is_locked:
                lock.unlock()


def _encode(record: RunRecord) -> dict[str, Any]:
    return {**asdict(record), "started_at": record.started_at.isoformat()}


def _decode(value: object) -> RunRecord | None:
    if not isinstance(value, dict):
        return None
    try:
        started_at = datetime.fromisoformat(value["started_at"])
        record = RunRecord(**{**value, "started_at": started_at})
    except (KeyError, TypeError, ValueError):
        return None
    return record if started_at.tzinfo is not None and isinstance(record.name, str) else None
