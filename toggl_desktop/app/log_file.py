"""The log's file. Apart from `toggl_desktop.app.log`, because what it needs would delay the empty window."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler


class LogFile(RotatingFileHandler):
    """A rotating file that says nothing when it cannot be opened, written or rotated: the line is lost."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Nothing; logging's own way prints a traceback for every line."""
