"""The tab with the single time entries: a search above a table that takes a hundred thousand of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from toggl_desktop.app.entry_preview import EntryOrder, EntryPreview, EntryRow, ShownEntries
from toggl_desktop.ui.blocks.controls import STEP, link_button
from toggl_desktop.ui.preview.state_page import StatePage
from toggl_desktop.ui.preview.table_model import Column, RowTableModel
from toggl_desktop.ui.preview.table_view import FiguresTable
from toggl_desktop.ui.texts.formats import format_clock, format_date, format_duration
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate

_SEARCH_DELAY_MS = 150
_NO_ENTRIES = EntryPreview((), {order: array("l") for order in EntryOrder}, (), array("q"))


class EntriesModel(RowTableModel[EntryRow]):
    """Entries in an order that is there already; a search only leaves rows out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)
        self._preview = _NO_ENTRIES
        self._marks: bytes | None = None

    def show_entries(self, preview: EntryPreview, marks: bytes | None) -> None:
        """Show those that are marked, or all."""
        self.beginResetModel()
        self._preview, self._marks = preview, marks
        self._rows = self._ordered()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; selection and current cell stay with their rows."""
        self._sort_column, self._sort_order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows_before = [self._rows[index.row()] for index in before]
        shown = self._rows = self._ordered()
        after = [
            self.index(shown.place_of(row), index.column()) for row, index in zip(rows_before, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> ShownEntries:
        order = _ORDERS[self._sort_column] if 0 <= self._sort_column < len(_ORDERS) else EntryOrder.DATE
        is_reversed = self._sort_order is Qt.SortOrder.DescendingOrder
        return self._preview.shown(order, self._marks, is_reversed=is_reversed)


class EntriesPage(QWidget):
    """Entries with a search; narrowed to one person or project when a row of another table is opened.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = _NO_ENTRIES
        self._user_id: int | None = None
        self._project_ids: frozenset[int | None] | None = None
        self.search = QLineEdit(self)
        self.search.setObjectName("entriesFilter")
        self.search.setPlaceholderText(translate("Preview", "Search entries"))
        self.search.setAccessibleName(translate("Preview", "Search entries"))
        self.search.setClearButtonEnabled(True)
        self.about = QLabel(self)
        self.about.setObjectName("entriesAbout")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.all_button = link_button(translate("Preview", "Show all"), "allEntriesButton")
        self.model = EntriesModel(self)
        self.table = FiguresTable(translate("Preview", "Time entries"), self, self.model)
        self.table.setObjectName("entriesTable")
        self.table.widest_column = len(_ORDERS) - 1
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._absence = StatePage(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SEARCH_DELAY_MS)
        self._delay.timeout.connect(self.find_now)
        self.search.textChanged.connect(self._wait_and_find)
        self.all_button.clicked.connect(self.show_all)
        self._lay_out()
        self.show_preview(None)

    def show_preview(self, preview: EntryPreview | None) -> None:
        """Show other entries, or that they are not read yet."""
        self._pages.setCurrentIndex(0 if preview is None else 1)
        if preview is self._preview:
            return
        self._preview = preview or _NO_ENTRIES
        self._user_id = self._project_ids = None
        self.find_now()

    def open_person(self, user_id: int) -> None:
        """Show the entries of one person only."""
        self._user_id, self._project_ids = user_id, None
        self.find_now()

    def open_project(self, project_id: int | None) -> None:
        """Show the entries of one project only."""
        self._user_id, self._project_ids = None, frozenset({project_id})
        self.find_now()

    def show_all(self) -> None:
        """Show everybody's entries on all projects."""
        self._user_id = self._project_ids = None
        self.search.clear()
        self.find_now()

    def explain_absence(self, title: str, text: str) -> None:
        """Say why there are no entries."""
        self._absence.show_state(title, text)

    def add_to_absence(self, button: QPushButton) -> None:
        """Put a button where it is said why there are none."""
        self._absence.add_button(button)

    def _wait_and_find(self) -> None:
        self._delay.start()

    def find_now(self) -> None:
        """Show what the search, person and project leave, without waiting for more to be typed."""
        self._delay.stop()
        marks = self._preview.find(self.search.text(), self._user_id, self._project_ids)
        self.model.show_entries(self._preview, marks)
        self.table.fit_columns()
        rows = self.model.rows
        hours = format_duration(self._preview.tracked_seconds(marks))
        words = translate("Preview", "%n entr(y|ies), {hours} h", None, len(rows)).format(hours=hours)
        who = self._narrowed_to(rows)
        self.about.setText(f"{who} · {words}" if who else words)
        self.all_button.setVisible(marks is not None)

    def _narrowed_to(self, rows: Sequence[EntryRow]) -> str:
        if not rows:
            return ""
        if self._user_id is not None:
            return shown_name(rows[0].person)
        return _project(rows[0]) if self._project_ids is not None else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self.search, 1)
        head.addWidget(self.about)
        head.addWidget(self.all_button)
        entries = QWidget(self)
        layout = QVBoxLayout(entries)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._absence)
        self._pages.addWidget(entries)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


_ORDERS = (
    EntryOrder.DATE,
    EntryOrder.DATE,
    EntryOrder.HOURS,
    EntryOrder.PERSON,
    EntryOrder.PROJECT,
    EntryOrder.DESCRIPTION,
)
"""By column, what it is sorted by."""


def _columns() -> tuple[Column[EntryRow], ...]:
    def column(header: str, text: Any, field: str, **more: Any) -> Column[EntryRow]:
        return Column[EntryRow](header, text=text, key=attrgetter(field), **more)

    return (
        column(translate("Preview", "Date"), lambda row: format_date(row.day), "day"),
        column(translate("Preview", "Time"), _times, "start_second"),
        column(
            translate("Preview", "Hours"), lambda row: format_duration(row.tracked_seconds), "tracked_seconds",
            is_figure=True,
        ),
        column(translate("Preview", "Person"), lambda row: shown_name(row.person), "person"),
        column(translate("Preview", "Project"), _project, "project"),
        column(translate("Preview", "Description"), lambda row: " ".join(row.description.split()), "description"),
    )  # fmt: skip


def _times(row: EntryRow) -> str:
    start = format_clock(row.start_second)
    return start if row.end_second is None else f"{start}–{format_clock(row.end_second)}"


def _project(row: EntryRow) -> str:
    if row.project_id is None:
        return translate("Preview", "Without project")
    return shown_name(row.project)
