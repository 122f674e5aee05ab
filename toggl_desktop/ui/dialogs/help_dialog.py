"""Help and About: short texts inside the program."""

from __future__ import annotations

import platform
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from toggl_desktop.ui.texts.translate import translate

HELP_SIZE = (600, 520)
ROOM_FOR_FRAME = 48
"""For the window's title and a panel of the desktop."""


class HelpDialog(QDialog):
    """What the window can do, on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(translate("Help", "Help"))
        self.resize(*HELP_SIZE)
        self._page = page = QTextBrowser(self)
        page.setObjectName("helpPage")
        page.setAccessibleName(translate("Help", "Help"))
        page.setOpenExternalLinks(False)
        page.setHtml(_help_html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text, as far as the screen goes."""
        super().showEvent(event)
        around = self.height() - self._page.viewport().height()
        needed = ceil(self._page.document().size().height()) + around
        room = self.screen().availableGeometry().height() - ROOM_FOR_FRAME
        self.resize(self.width(), max(self.minimumSizeHint().height(), min(needed, room)))


class AboutDialog(QDialog):
    """Version, licences, where the log is, and whose product this is not."""

    def __init__(self, version: str, open_log_folder: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(translate("Help", "About Toggl Export"))
        text = QLabel(_about_html(version), self)
        text.setObjectName("aboutText")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setMinimumWidth(440)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        log_button = QPushButton(translate("Help", "Open &log folder"), self)
        log_button.setObjectName("logFolderButton")
        log_button.clicked.connect(open_log_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(log_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(text)
        layout.addWidget(buttons)


def _about_html(version: str) -> str:
    paragraphs = (
        f"<span style='font-size:16pt; font-weight:600'>Toggl Export</span><br>{version}",
        translate("Help", "Your team’s Toggl Track hours as an Excel workbook."),
        translate(
            "Help",
            "This is no official Toggl product. Toggl and Toggl Track are names of their owner; Excel is a name of "
            "Microsoft.",
        ),
        translate(
            "Help",
            "Toggl Export is free software under the MIT licence. It is built with Qt and PySide6 (LGPL 3), Python "
            "(PSF licence), requests and tzdata (Apache 2.0), lxml, msgspec and PySocks (BSD), openpyxl, holidays, "
            "keyring, truststore and platformdirs (MIT).",
        ),
        f"Qt {qVersion()} · Python {platform.python_version()} · {platform.system()}",
    )
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _help_html() -> str:
    sections = (
        (
            translate("Help", "Exporting"),
            (
                translate("Help", "Choose workspace and period at the left. Last month is chosen at first."),
                translate(
                    "Help",
                    "Tick projects and people. “All”, and all of a client, also take in what is added later.",
                ),
                translate("Help", "The preview shows what will be in the workbook before any file is written."),
                translate("Help", "“Export to Excel…” asks for a place and writes the workbook."),
                translate("Help", "“Repeat last export” does the same again, for the same named period, in one click."),
            ),
        ),
        (
            translate("Help", "Requests"),
            (
                translate(
                    "Help",
                    "Toggl answers a limited number of requests an hour (30 on the Free plan). The line at the bottom "
                    "says how many are left and what an export needs.",
                ),
                translate(
                    "Help",
                    "When they run out, the program can wait and go on by itself. What was read is kept.",
                ),
            ),
        ),
        (
            translate("Help", "Keys"),
            (
                translate(
                    "Help", "Ctrl+Enter: export. Esc: cancel. Ctrl+Z: undo. F1: this page. F5: read the figures again."
                ),
                translate("Help", "Alt+← and Alt+→: the period before and after. Space: tick or untick a line."),
                translate("Help", "Ctrl+R: repeat the last export. Ctrl+Q: quit."),
            ),
        ),
        (
            translate("Help", "If something looks wrong"),
            (
                translate(
                    "Help", "If you are no administrator of the workspace, Toggl may show you only your own time."
                ),
                translate("Help", "Every message has details that you can copy. The log folder opens from “About”."),
            ),
        ),
    )
    return "".join(
        f"<h3>{heading}</h3><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>" for heading, lines in sections
    )
