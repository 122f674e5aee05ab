"""What every check needs: its shape, how it fails, and the one application."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Facts = dict[str, Any]
Check = Callable[[Path], Facts]


class CheckFailed(Exception):
    """Something is not as it must be."""


def demand(condition: object, words: str) -> None:
    """Fail the check with `words` unless `condition` holds."""
    if not condition:
        raise CheckFailed(words)


def application() -> Any:
    """The one QApplication; offscreen where there is no screen."""
    from PySide6.QtWidgets import QApplication

    from toggl_desktop.app.display import find_display_problem

    if QApplication.instance() is None and find_display_problem() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication.instance() or QApplication(sys.argv[:1])
