"""The only place with file dialogs and question boxes. None of them blocks; the answer comes by a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QSystemTrayIcon, QWidget

from toggl_desktop.ui.texts.translate import translate

SUFFIX = "xlsx"
NOTICE_MS = 20_000


class Dialogs(Protocol):
    """Asks the person; tests answer by themselves."""

    def ask_for_file(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """Where to save; replacing an existing file is asked for here too. Nothing is called when they give up."""

    def ask_for_folder(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """In which folder to save several files."""

    def ask_for_existing(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """For a workbook that is there."""

    def ask_where_to_copy(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """Into which file to copy a saved export."""

    def ask_for_saved_file(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """From which file to take a saved export."""

    def ask(
        self, parent: QWidget, question: str, advice: str, yes: str, no: str, on_yes: Callable[[], None]
    ) -> Callable[[], None]:
        """A question with two answers; only `yes` has a consequence. The returned call takes the question back."""

    def notify(self, title: str, text: str) -> None:
        """Show a message on the desktop, beside the clock, if it takes any."""


class NativeDialogs:
    """`Dialogs` with the system's own."""

    def ask_for_file(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """See `Dialogs.ask_for_file`."""
        dialog = QFileDialog(parent, translate("Dialogs", "Export to Excel"), str(suggested.parent))
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(translate("Dialogs", "Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(suggested.name)
        _open(dialog, on_chosen)

    def ask_for_folder(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """See `Dialogs.ask_for_folder`."""
        dialog = QFileDialog(parent, translate("Dialogs", "Folder for the workbooks"), str(suggested))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        _open(dialog, on_chosen)

    def ask_for_existing(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """See `Dialogs.ask_for_existing`."""
        dialog = QFileDialog(parent, translate("Dialogs", "Choose a workbook"), str(folder))
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Dialogs", "Excel workbooks (*.xlsx *.xlsm)"))
        _open(dialog, on_chosen)

    def ask_where_to_copy(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """See `Dialogs.ask_where_to_copy`."""
        dialog = QFileDialog(parent, translate("Dialogs", "Copy the saved export to a file"), str(suggested.parent))
        dialog.setObjectName("copySavedDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(translate("Dialogs", "Saved export (*.toml)"))
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(suggested.name)
        _open(dialog, on_chosen)

    def ask_for_saved_file(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """See `Dialogs.ask_for_saved_file`."""
        dialog = QFileDialog(parent, translate("Dialogs", "Take a saved export from a file"), str(folder))
        dialog.setObjectName("takeSavedDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Dialogs", "Saved export (*.toml)"))
        _open(dialog, on_chosen)

    def ask(
        self, parent: QWidget, question: str, advice: str, yes: str, no: str, on_yes: Callable[[], None]
    ) -> Callable[[], None]:
        """See `Dialogs.ask`."""
        box = QMessageBox(parent)
        box.setObjectName("questionBox")
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(advice)
        yes_button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        no_button = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no_button)
        box.setEscapeButton(no_button)
        box.finished.connect(lambda _: on_yes() if box.clickedButton() is yes_button else None)
        box.finished.connect(box.deleteLater)
        open_boxes = [box]
        box.finished.connect(lambda _: open_boxes.clear())
        box.open()

        def take_back() -> None:
            for one in tuple(open_boxes):
                one.reject()

        return take_back

    def notify(self, title: str, text: str) -> None:
        """See `Dialogs.notify`."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        icon = QSystemTrayIcon(QApplication.windowIcon(), QApplication.instance())
        icon.messageClicked.connect(icon.deleteLater)
        icon.show()
        icon.showMessage(title, text, icon.icon(), NOTICE_MS)
        QTimer.singleShot(NOTICE_MS, icon, icon.deleteLater)


def _open(dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)) if name else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
