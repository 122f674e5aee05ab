"""Pages of an interrupted reading, on this computer: readable by this person only, and for a day at most."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from toggl_desktop.core.files.disk import Disk, make_private_folder, open_private
from toggl_desktop.core.files.whole import read_whole, write_whole
from toggl_desktop.core.ports import Clock
from toggl_desktop.core.reading.journal import EntryJournal

LONGEST_KEEPING = timedelta(hours=24)
_PAGES = ".entries"
_PAGE_SIZE = ".page-size"
_HASH_LENGTH = 20

_logger = logging.getLogger(__name__)


class JournalFolder:
    """The journals of all accounts on one server.

    Args:
        folder: made when something is kept.
        origin: the server; what came from another one is never taken for its.
        clock: for the age of what is kept.
    """

    def __init__(self, folder: Path, origin: str, clock: Clock) -> None:
        self._folder = folder
        self._origin = origin
        self._clock = clock

    def of(self, account_id: int) -> EntryJournal:
        """The journal of one account; what is too old in the folder is removed first."""
        self._remove(path for path in self._files(f"*{_PAGES}") if self._is_old(path))
        return FileJournal(self._folder, _hash(f"{self._origin} {account_id}"), self._clock)

    def forget(self, account_id: int) -> None:
        """Remove everything of an account."""
        prefix = _hash(f"{self._origin} {account_id}")
        self._remove(self._files(f"{prefix}*"))

    def _files(self, pattern: str) -> Iterator[Path]:
        try:
            yield from sorted(self._folder.glob(pattern))
        except OSError:
            return

    def _is_old(self, path: Path) -> bool:
        since = _kept_since(path)
        return since is None or not 0 <= self._clock.now().timestamp() - since <= LONGEST_KEEPING.total_seconds()

    def _remove(self, paths: Iterator[Path]) -> None:
        for path in paths:
            _remove(path)


class FileJournal:
    """One account's journal: a file for each reading, its first line says since when; see `EntryJournal`."""

    def __init__(self, folder: Path, prefix: str, clock: Clock) -> None:
        self._folder = folder
        self._prefix = prefix
        self._clock = clock

    def load(self, name: str) -> list[str]:
        """See `EntryJournal`; a last line that was not written to its end does not count."""
        try:
            text = read_whole(self._path(name)).decode()
        except (OSError, UnicodeDecodeError):
            return []
        return text[: text.rfind("\n") + 1].split("\n")[1:-1]

    def append(self, name: str, line: str) -> None:
        """See `EntryJournal`; without a place to keep it the reading just goes on."""
        path = self._path(name)
        try:
            make_private_folder(self._folder)
            is_new = not path.exists()
            with open(path, "ab", opener=open_private) as file:
                if is_new:
                    file.write(f"{json.dumps(int(self._clock.now().timestamp()))}\n".encode())
                file.write(f"{line}\n".encode())
        except OSError as error:
            _logger.info("a page of entries is not kept: %s", type(error).__name__)

    def delete(self, name: str) -> None:
        """See `EntryJournal`."""
        _remove(self._path(name))

    def page_size(self) -> int | None:
        """See `EntryJournal`."""
        try:
            size = json.loads(read_whole(self._folder / f"{self._prefix}{_PAGE_SIZE}"))
        except (OSError, ValueError):
            return None
        return size if type(size) is int and 0 < size <= 1_000 else None

    def learn_page_size(self, size: int) -> None:
        """See `EntryJournal`."""
        try:
            make_private_folder(self._folder)
            write_whole(self._folder / f"{self._prefix}{_PAGE_SIZE}", json.dumps(size).encode())
        except OSError as error:
            _logger.info("the page size is not kept: %s", type(error).__name__)

    def _path(self, name: str) -> Path:
        return self._folder / f"{self._prefix}-{_hash(name)}{_PAGES}"


def _kept_since(path: Path) -> int | None:
    """What the first line says, in seconds since 1970."""
    try:
        with Disk().open(path) as file:
            since = json.loads(file.readline(32))
    except (OSError, ValueError):
        return None
    return since if type(since) is int else None


def _remove(path: Path) -> None:
    try:
        Disk().delete(path, is_patient=False)  # what stays is too old at the next start too
    except OSError as error:
        _logger.info("pages of entries stay: %s", type(error).__name__)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH]
