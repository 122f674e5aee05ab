"""The log: one rotating file, secrets masked, with everything Qt and Python would otherwise say into the void."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

LOG_FILE_NAME = "toggl-export.log"
COMMAND_LOG_FILE_NAME = "toggl-export-command.log"
"""Of the command line: two programs that rotate one file would get into each other's way on Windows."""
LOG_FILE_BYTES = 500_000
LOG_FILE_COUNT = 3

_SECRETS = (
    (re.compile(r"(?i)\b(basic|bearer)\s+[A-Za-z0-9+/=_.\-]{6,}"), r"\1 ***"),
    (re.compile(r"(?i)(api_token|password|ical_url|authorization)(\W{1,4})[^\s,;&'\"}]+"), r"\1\2***"),
    (re.compile(r"(?<!request )\b[0-9a-fA-F]{32}\b"), "***"),
    (re.compile(r"//[^/\s:@]+:[^/\s@]+@"), "//***@"),
)


def mask_secrets(text: str) -> str:
    """`text` without anything that looks like a token, password or credential header."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


class MaskingFormatter(logging.Formatter):
    """Masks the finished line, so that arguments and tracebacks are covered too.

    Of what libraries remark beside their work (an odd header, say) only the kind is written: no traceback, and none of
    the words, which come from the network.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line for `record`."""
        is_remark = record.levelno < logging.ERROR and not record.name.startswith("toggl_desktop")
        if is_remark and record.exc_info:
            kind = record.exc_info[0].__name__ if record.exc_info[0] is not None else "no exception"
            words = {"msg": f"{record.msg} [{kind}]", "args": (), "exc_info": None, "exc_text": None}
            record = logging.makeLogRecord(record.__dict__ | words)
        return mask_secrets(super().format(record))


class HeldLog(logging.Handler):
    """Keeps what is said before the log is open."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self._records.append(record)

    def pass_on(self, handler: logging.Handler) -> None:
        """Give everything to the log and keep nothing from now on."""
        logging.getLogger().removeHandler(self)
        for record in self._records:
            handler.handle(record)
        self._records.clear()


def hold_log() -> Callable[[], None]:
    """Keep what is logged until `open_log`.

    Returns:
        what stops it, when no log is ever opened.
    """
    held = HeldLog()
    root = logging.getLogger()
    root.addHandler(held)
    logging.getLogger("toggl_desktop").setLevel(logging.INFO)
    return lambda: root.removeHandler(held)


def open_log(folder: Path, name: str = LOG_FILE_NAME) -> logging.Handler:
    """Send the program's log to a rotating file in `folder`; what cannot be written there is dropped.

    Returns:
        The handler, for `close_log`.
    """
    from toggl_desktop.app.log_file import LogFile  # brings in sockets and more, which an empty window can do without
    from toggl_desktop.core.files.disk import make_private_folder

    handler: logging.Handler
    try:
        make_private_folder(folder)
        handler = LogFile(folder / name, most_bytes=LOG_FILE_BYTES, count=LOG_FILE_COUNT)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger("toggl_desktop").setLevel(logging.INFO)
    for held in [one for one in root.handlers if isinstance(one, HeldLog)]:
        held.pass_on(handler)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Undo `open_log`."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def log_qt_messages() -> None:
    """Qt's own warnings go into the log."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # the command line does without Qt

    logger = logging.getLogger("toggl_desktop.qt")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001
        logger.log(levels.get(kind, logging.WARNING), "%s", message)

    qInstallMessageHandler(write)


def log_unhandled(on_error: Callable[[BaseException], None]) -> None:
    """Exceptions that nobody caught are logged, and `on_error` is told; the program goes on.

    Args:
        on_error: may be called on any thread; never about an error that happened while it ran.
    """
    logger = logging.getLogger("toggl_desktop.unhandled")
    telling = threading.local()

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.critical("unhandled exception", exc_info=(kind, error, trace))
        if getattr(telling, "active", False):
            return
        telling.active = True
        try:
            on_error(error)
        finally:
            telling.active = False

    def handle_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = handle
    threading.excepthook = handle_in_thread
