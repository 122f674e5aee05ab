"""A sortable table of figures that copies itself as text and adds up what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from toggl_desktop.ui.blocks.colors import ProjectColors
from toggl_desktop.ui.preview.figures_header import ARROW_ROOM, FiguresHeader
from toggl_desktop.ui.preview.table_model import Column, RowTableModel
from toggl_desktop.ui.texts.translate import translate

_MEASURED_ROWS = 60
_DOT_SIZE = 12
_CELL_ROOM = 18
_HEADER_ROOM = 8 + ARROW_ROOM
_DOT_GAP = 8
_WIDEST_TEXT = 190
_NARROWEST_TEXT = 100  # before figures give way
_LEAST_TEXT = 70
_TEXT_SHARE = 0.3


class FiguresTable(QTableView):
    """Rows with figures.

    Args:
        accessible_name: what the table is about.
        parent: its owner.
        model: a model of its own; its columns stay as they are.

    Attributes:
        widest_column: gets the room that is left.
    """

    selected_rows_changed = Signal()

    def __init__(
        self, accessible_name: str, parent: QWidget | None = None, model: RowTableModel[Any] | None = None
    ) -> None:
        super().__init__(parent)
        self.rows_model: RowTableModel[Any] = model or RowTableModel((), self)
        self.widest_column = 0
        self._text_widths: dict[int, int] = {}
        self._figure_widths: dict[int, int] = {}
        self.setHorizontalHeader(FiguresHeader(self))
        self.setModel(self.rows_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(accessible_name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self._add_copying()

    def show_rows(self, rows: Sequence[Any], columns: Sequence[Column[Any]], *, first_sort: int) -> None:
        """Show rows; sorting stays as the person chose it while the columns stay the same.

        Args:
            rows: the rows.
            columns: the columns.
            first_sort: the column to sort by at first, figures from large to small.
        """
        headers = [column.header for column in self.rows_model.columns]
        self._paint_dots()
        if headers != [column.header for column in columns]:
            self._text_widths.clear()  # the table is resized on the way, and must not look for columns that are gone
            self._figure_widths.clear()
            for number in range(self.rows_model.columnCount()):
                self.setColumnHidden(number, False)
            self.rows_model.set_rows((), columns)
            self.setSortingEnabled(True)
            order = Qt.SortOrder.DescendingOrder if columns[first_sort].is_figure else Qt.SortOrder.AscendingOrder
            self.sortByColumn(first_sort, order)
        self.rows_model.set_rows(rows, columns)
        self._fit_columns()
        self.selected_rows_changed.emit()

    def selected_rows(self) -> list[Any]:
        """The selected rows from top to bottom."""
        return [self.rows_model.rows[number] for number in self._selected_numbers()]

    def copy_selection(self, *, with_headers: bool = False) -> None:
        """Put the selected rows (or all, when none is selected) on the clipboard as tab-separated text."""
        numbers: Sequence[int] = self._selected_numbers() or range(self.rows_model.rowCount())
        columns = range(self.rows_model.columnCount())
        text = self.rows_model.as_text(numbers, columns, with_headers=with_headers)
        QGuiApplication.clipboard().setText(text)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.selected_rows_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit_to_width()

    def minimumSizeHint(self) -> QSize:
        """Room for the header and two rows."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), height)

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours and the font of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_rows()
            self._paint_dots()

    def _selected_numbers(self) -> list[int]:
        selection = self.selectionModel().selection()
        numbers: set[int] = set()
        for block in (selection.at(place) for place in range(selection.count())):
            numbers.update(range(block.top(), block.bottom() + 1))
        return sorted(numbers)

    def fit_columns(self) -> None:
        """Give each column the width of what it holds, as far as there is room."""
        self._fit_columns()

    def _fit_columns(self) -> None:
        measure, measure_header = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        rows = self.rows_model.rows[:_MEASURED_ROWS]
        self._text_widths.clear()
        self._figure_widths.clear()
        for number, column in enumerate(self.rows_model.columns):
            widths = [measure.horizontalAdvance(column.text(row)) + _CELL_ROOM for row in rows]
            widths.append(measure_header.horizontalAdvance(column.header) + _HEADER_ROOM)
            if column.is_figure:
                self._figure_widths[number] = max(widths)
                self.setColumnWidth(number, max(widths))
            else:
                dot = 0 if column.color is None else _DOT_SIZE + _DOT_GAP
                self._text_widths[number] = min(max(widths) + dot, _WIDEST_TEXT)
        self._fit_to_width()

    def _fit_to_width(self) -> None:
        """In a narrow table names get shorter and less important figures give way; in a wide one names get the rest."""
        room = self.viewport().width()
        left_out = self._columns_to_leave_out(room)
        for number in self._figure_widths:
            self.setColumnHidden(number, number in left_out)
        rest = room - sum(self._figure_widths.values()) + self._width_of(left_out)
        widest = max(_NARROWEST_TEXT, int(room * _TEXT_SHARE))
        if self._text_widths:
            widest = max(_LEAST_TEXT, min(widest, rest // len(self._text_widths)))
        for number, width in self._text_widths.items():
            self.setColumnWidth(number, min(width, widest))
        wide = self.widest_column
        others = sum(self.columnWidth(one) for one in range(self.rows_model.columnCount()) if one != wide)
        self.setColumnWidth(wide, max(self.columnWidth(wide), room - others))

    def _columns_to_leave_out(self, room: int) -> set[int]:
        """The numbers of the figures that find no room beside names of a readable width."""
        names = sum(min(width, max(_NARROWEST_TEXT, int(room * _TEXT_SHARE))) for width in self._text_widths.values())
        columns = self.rows_model.columns
        by_rank = sorted(
            (number for number in self._figure_widths if columns[number].gives_way),
            key=lambda number: columns[number].gives_way,
        )
        left_out: set[int] = set()
        while by_rank and names + sum(self._figure_widths.values()) - self._width_of(left_out) > room:
            left_out.add(by_rank.pop())
        return left_out

    def _width_of(self, numbers: set[int]) -> int:
        return sum(self._figure_widths[number] for number in numbers)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def _paint_dots(self) -> None:
        colors = ProjectColors(self.palette(), self.devicePixelRatioF())
        self.rows_model.set_dots(lambda name: colors.dot(name, _DOT_SIZE))

    def _add_copying(self) -> None:
        copy = QAction(translate("Preview", "&Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        copy_with_headers = QAction(translate("Preview", "Copy with &headings"), self)
        copy_with_headers.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy_with_headers.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy_with_headers.triggered.connect(self._copy_with_headers)
        self.addActions([copy, copy_with_headers])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _copy(self) -> None:
        self.copy_selection()

    def _copy_with_headers(self) -> None:
        self.copy_selection(with_headers=True)
