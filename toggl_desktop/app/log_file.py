"""The log's file. Apart from `toggl_desktop.app.log`, because what it needs would delay the empty window."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from toggl_desktop.core.files.disk import Disk, open_private
from toggl_desktop.core.files.patience import IMPATIENT

_DISK = Disk(patience=IMPATIENT)  # whoever writes a line waits; the next one tries again


class LogFile(RotatingFileHandler):
    """A rotating file that decides nothing: what cannot be opened, written, rotated or closed is lost, silently.

    Several processes may write into one. Where another one has rotated it, this one follows; where it cannot be
    rotated, because another one has it open on Windows, the old file goes on and grows.
    """

    def __init__(self, path: Path, *, most_bytes: int, count: int) -> None:
        super().__init__(path, maxBytes=most_bytes, backupCount=count, encoding="utf-8", delay=True)
        self._most_bytes = most_bytes

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Nothing; logging's own way prints a traceback for every line."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into the file that has the name now."""
        with suppress(OSError, ValueError):
            self._follow()
        super().emit(record)

    def doRollover(self) -> None:  # noqa: N802
        """Begin a new file, if the old one lets itself be renamed; it steps aside first, so that nothing is lost."""
        self._close_stream()
        base = Path(self.baseFilename)
        numbered = [base.with_name(f"{base.name}.{number}") for number in range(self.backupCount + 1)]
        try:
            if numbered[0].exists():  # of a program that ended in between
                self._shift(numbered)
            _DISK.replace(base, numbered[0])
        except OSError:
            self.maxBytes += self._most_bytes // 2
        else:
            self.maxBytes = self._most_bytes
            with suppress(OSError):
                self._shift(numbered)
        self.stream = self._open()

    def close(self) -> None:
        """Close; what a full disk keeps from being written is lost."""
        with suppress(OSError, ValueError):
            super().close()

    def _shift(self, numbered: list[Path]) -> None:
        for number in range(len(numbered) - 2, -1, -1):
            with suppress(FileNotFoundError):
                _DISK.replace(numbered[number], numbered[number + 1])

    def _follow(self) -> None:
        if self.stream is None or os.name == "nt":  # where an open file keeps its name
            return
        try:
            named = Path(self.baseFilename).stat()
            is_ours = os.path.samestat(named, os.fstat(self.stream.fileno()))
        except FileNotFoundError:
            is_ours = False
        if not is_ours:
            self._close_stream()

    def _close_stream(self) -> None:
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.close()

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=open_private)  # type: ignore[return-value]
