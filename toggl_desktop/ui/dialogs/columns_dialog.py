"""Which columns the sheet `Entries` has, and in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from toggl_desktop.core.choices.export_choices import EntryColumn
from toggl_desktop.ui.texts.translate import translate

_COLUMN = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """A list to tick and to drag; keyboard: Space ticks, Alt+Up and Alt+Down move.

    Args:
        chosen: the columns so far in their order; empty for the usual ones.
        parent: its owner.
    """

    def __init__(self, chosen: tuple[EntryColumn, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnsDialog")
        self.setWindowTitle(translate("Columns", "Columns of the sheet “Entries”"))
        self.list = QListWidget(self)
        self.list.setObjectName("columnsList")
        self.list.setAccessibleName(translate("Columns", "Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up_button = QPushButton(translate("Columns", "Move &up"), self)
        self.up_button.setShortcut("Alt+Up")
        self.down_button = QPushButton(translate("Columns", "Move &down"), self)
        self.down_button.setShortcut("Alt+Down")
        self.usual_button = QPushButton(translate("Columns", "&Usual columns"), self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.ok_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.usual_button.clicked.connect(lambda: self._fill(()))
        self.list.itemChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(translate("Columns", "Tick what the sheet shows; drag to change the order.")))
        for widget in (self.list, self.up_button, self.down_button, self.usual_button, buttons):
            layout.addWidget(widget)
        self._fill(chosen)

    def chosen(self) -> tuple[EntryColumn, ...]:
        """The ticked columns in their order; empty where they are the usual ones."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = tuple(EntryColumn(item.data(_COLUMN)) for item in items if item.checkState() is Qt.CheckState.Checked)
        return () if ticked == tuple(EntryColumn) else ticked

    def _fill(self, chosen: tuple[EntryColumn, ...]) -> None:
        self.list.clear()
        shown = chosen or tuple(EntryColumn)
        for column in (*shown, *(one for one in EntryColumn if one not in shown)):
            item = QListWidgetItem(column_name(column))
            item.setData(_COLUMN, column.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._check()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)

    def _check(self) -> None:
        """A sheet without columns is none."""
        rows = range(self.list.count())
        self.ok_button.setEnabled(any(self.list.item(row).checkState() is Qt.CheckState.Checked for row in rows))


def choose_columns(
    chosen: tuple[EntryColumn, ...], parent: QWidget | None, on_chosen: Callable[[tuple[EntryColumn, ...]], None]
) -> None:
    """Ask; it blocks nothing but the window below it. Nothing is called where the person cancels."""
    dialog = ColumnsDialog(chosen, parent)
    dialog.accepted.connect(lambda: on_chosen(dialog.chosen()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def column_name(column: EntryColumn) -> str:
    """A column as the sheet calls it."""
    return {
        EntryColumn.DATE: translate("Columns", "Date"),
        EntryColumn.START: translate("Columns", "Start"),
        EntryColumn.END: translate("Columns", "End"),
        EntryColumn.HOURS: translate("Columns", "Hours"),
        EntryColumn.DECIMAL: translate("Columns", "Decimal hours"),
        EntryColumn.ROUNDED: translate("Columns", "Rounded hours"),
        EntryColumn.PERSON: translate("Columns", "Person"),
        EntryColumn.CLIENT: translate("Columns", "Client"),
        EntryColumn.PROJECT: translate("Columns", "Project"),
        EntryColumn.TASK: translate("Columns", "Task"),
        EntryColumn.DESCRIPTION: translate("Columns", "Description"),
        EntryColumn.TAGS: translate("Columns", "Tags"),
        EntryColumn.BILLABLE: translate("Columns", "Billable"),
        EntryColumn.RATE: translate("Columns", "Rate"),
        EntryColumn.AMOUNT: translate("Columns", "Amount"),
        EntryColumn.ENTRY_ID: translate("Columns", "Entry ID"),
        EntryColumn.PERSONNEL_NUMBER: translate("Columns", "Personnel number"),
        EntryColumn.COST_CENTRE: translate("Columns", "Cost centre"),
        EntryColumn.REFERENCE: translate("Columns", "Project reference"),
    }[column]
