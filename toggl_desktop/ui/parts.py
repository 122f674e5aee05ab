"""What the areas of the window are built from: controllers, dialogs, the desktop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.exporting import ExportController
from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingController
from toggl_desktop.app.saved import SavedController
from toggl_desktop.app.session import SessionController
from toggl_desktop.app.settings import Settings
from toggl_desktop.ui.dialogs.asking import Dialogs


class Desktop(Protocol):
    """What the window asks of the desktop around it (`app.desktop.SystemDesktop`); tests write it down instead."""

    def open_file(self, path: Path) -> bool:
        """Open a file in the program for it; False when that did not work."""

    def open_folder(self, path: Path) -> bool:
        """Open a folder."""

    def show_in_folder(self, path: Path) -> bool:
        """Open the folder of a file."""

    def open_page(self, address: str, /) -> bool:
        """Open a web page."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""


@dataclass(frozen=True, slots=True)
class WindowParts:
    """Controllers and everything else that the main window needs; made in `ui.window.application`, or by a test.

    Attributes:
        texts: the workbook's texts in the person's language; asked for at each export.
        first_folder: where a first workbook goes.
    """

    runner: JobRunner
    session: SessionController
    choices: ChoiceController
    saved: SavedController
    reading: ReadingController[Preview]
    export: ExportController
    settings: Settings
    dialogs: Dialogs
    desktop: Desktop
    texts: Callable[[], Mapping[str, str]]
    first_folder: Path
    log_folder: Path
    version: str
