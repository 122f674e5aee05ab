"""The dialog about a failure that nobody foresaw."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from toggl_desktop.app.crash import CrashReport, CrashReporter
from toggl_desktop.ui.texts.translate import translate

CONTEXT = "CrashDialog"


class CrashDialog(QDialog):
    """Says what happened, that the work goes on, and offers the details for a support person.

    Args:
        report: what happened.
        open_log_folder: shows the folder with the log in the file manager.
    """

    def __init__(
        self, report: CrashReport, open_log_folder: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(translate(CONTEXT, "Something unexpected went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report

        words = QLabel(
            translate(
                CONTEXT,
                "Toggl Export goes on, and files that were saved are complete. If it happens again, copy the details "
                "and send them to whoever looks after this program for you. They hold no token and no password.",
            )
        )
        words.setWordWrap(True)
        details = QPlainTextEdit(report.details)
        details.setObjectName("crashDetails")
        details.setAccessibleName(translate(CONTEXT, "Details"))
        details.setReadOnly(True)
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setTabChangesFocus(True)
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

        buttons = QDialogButtonBox()
        copy = buttons.addButton(translate(CONTEXT, "&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetailsButton")
        copy.clicked.connect(self.copy_details)
        folder = buttons.addButton(translate(CONTEXT, "&Open log folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.setObjectName("openLogFolderButton")
        folder.clicked.connect(lambda _checked: open_log_folder())
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("closeCrashButton")
        close.setDefault(True)
        buttons.rejected.connect(self.reject)

        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(details)
        layout.addWidget(buttons)
        self.resize(640, 420)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.details)


def show_crashes(reporter: CrashReporter, open_log_folder: Callable[[], object], parent: QWidget) -> None:
    """From now on every announced failure opens a dialog over `parent`, one at a time, without blocking."""

    def show(report: CrashReport) -> None:
        dialog = CrashDialog(report, open_log_folder, parent)
        reporter.is_showing = True
        dialog.finished.connect(lambda: setattr(reporter, "is_showing", False))
        dialog.open()

    reporter.crashed.connect(show)
