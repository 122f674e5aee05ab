"""A table of any rows that sorts its own list; Qt's proxies would ask Python for every comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from toggl_desktop.ui.blocks.plain_tip import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column.

    Attributes:
        header: its title.
        text: what a cell shows.
        key: what it sorts by, of one comparable type for all rows.
        is_figure: figures stand on the right and are first sorted from large to small.
        color: name of the colour of the dot before the text; None for no dot.
        pasted: what a copied cell holds, when that is not what it shows.
        gives_way: a narrow table leaves the column out, the highest figure first; 0 never. Copying always takes it.
    """

    header: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    is_figure: bool = False
    color: Callable[[Row], str] | None = None
    pasted: Callable[[Row], str] | None = None
    gives_way: int = 0


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Rows in columns.

    Args:
        columns: what to show.
        parent: its owner.
    """

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[Row] = []
        self._sort_column = -1
        self._sort_order = Qt.SortOrder.AscendingOrder
        self._dot: Callable[[str], QPixmap] | None = None

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns in order."""
        return self._columns

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in the order in which they are shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column[Row]] | None = None) -> None:
        """Show other rows, and other columns if given, sorted as before."""
        self.beginResetModel()
        if columns is not None:
            self._columns = tuple(columns)
        self._rows = self._sorted(list(rows))
        self.endResetModel()

    def set_dots(self, dot: Callable[[str], QPixmap]) -> None:
        """Paint colour dots with this, e.g. after the theme changed."""
        self._dot = dot
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows; cells have none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns; cells have none below them."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell's text, alignment, dot or tooltip."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(self._rows[index.row()])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(column.text(self._rows[index.row()]))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.is_figure else _LEFT
            case Qt.ItemDataRole.DecorationRole if column.color is not None and self._dot is not None:
                return self._dot(column.color(self._rows[index.row()]))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's title and alignment."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._columns[section].header
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._columns[section].is_figure else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, equal rows staying as they are; selection and current cell stay with their rows."""
        self._sort_column, self._sort_order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows_before = [self._rows[index.row()] for index in before]
        self._rows = self._sorted(self._rows)
        if before:
            wanted = {id(row) for row in rows_before}
            places = {id(row): place for place, row in enumerate(self._rows) if id(row) in wanted}
            after = [
                self.index(places[id(row)], index.column()) for row, index in zip(rows_before, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def as_text(self, row_numbers: Sequence[int], columns: Sequence[int], *, with_headers: bool) -> str:
        """Rows as lines with tabs between their cells, as spreadsheets paste them."""
        shown = [self._columns[column] for column in columns]
        lines = ["\t".join(column.header for column in shown)] if with_headers else []
        lines += ["\t".join(_pasted(column, self._rows[number]) for column in shown) for number in row_numbers]
        return "\n".join(lines)

    def _sorted(self, rows: Sequence[Row]) -> Sequence[Row]:
        if not 0 <= self._sort_column < len(self._columns):
            return rows
        descending = self._sort_order is Qt.SortOrder.DescendingOrder
        return sorted(rows, key=self._columns[self._sort_column].key, reverse=descending)


def _pasted(column: Column[Row], row: Row) -> str:
    if column.pasted is not None:
        return column.pasted(row)
    text = " ".join(column.text(row).split())
    is_like_formula = not column.is_figure and text.startswith(("=", "+", "-", "@"))
    return f"'{text}" if is_like_formula else text
