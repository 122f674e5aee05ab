"""The lines of a list with check boxes: a flat model that filters itself, so that 5,000 lines stay fluid."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPixmap

from toggl_desktop.app.lines import Line, LineKind, fold
from toggl_desktop.ui.blocks.plain_tip import plain_tip
from toggl_desktop.ui.choices.line_words import circled, line_name, spoken
from toggl_desktop.ui.choices.shown_lines import items_of, projects_of_clients, row_of_client, shown_lines, state_of_all
from toggl_desktop.ui.texts.formats import format_duration
from toggl_desktop.ui.texts.translate import translate

Index = QModelIndex | QPersistentModelIndex

NAME_COLUMN, HOURS_COLUMN = 0, 1

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChecklistModel(QAbstractTableModel):
    """Lines, and which of them are checked. A click emits `toggled`; whoever holds the rule answers with a new one.

    The rule is given as a predicate, so that the model knows nothing about projects and people.
    """

    toggled = Signal(object, bool)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._shown: list[Line] = []
        self._search = ""
        self._with_archived = False
        self._ticked: frozenset[int | None] | None = None
        self._collapsed: set[int | None] = set()
        self._includes: Callable[[Line], bool] = lambda _: True
        self._client_states: dict[int | None, Qt.CheckState] = {}
        self._members: dict[int | None, list[Line]] = {}
        self._dot: Callable[[str], QPixmap] | None = None
        self._mark: Callable[[bool], QPixmap] | None = None
        self._quiet_color: QColor | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, shown or not."""
        return self._lines

    @property
    def shown(self) -> list[Line]:
        """The lines that search and switch leave over."""
        return self._shown

    @property
    def is_filtered(self) -> bool:
        """Whether a search narrows the list down."""
        return bool(self._search)

    def set_look(
        self,
        font: QFont,
        quiet_color: QColor,
        dot: Callable[[str], QPixmap] | None,
        mark: Callable[[bool], QPixmap] | None = None,
    ) -> None:
        """Paint with these; `mark` gives what stands before a client, open or collapsed."""
        self._mark = mark
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._quiet_color = quiet_color
        self._dot = dot
        self._repaint()

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines; the same lines with other hours keep the place."""
        is_same = [(line.kind, line.id) for line in lines] == [(line.kind, line.id) for line in self._lines]
        if not is_same:
            self.beginResetModel()
        self._lines = lines
        self._members = projects_of_clients(lines)
        self._client_states.clear()
        shown = self._filter()
        if is_same and len(shown) == len(self._shown):
            self._shown = shown
            self._repaint()
            return
        if is_same:
            self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def set_rule(self, includes: Callable[[Line], bool]) -> None:
        """Check the lines that `includes` takes in."""
        self._includes = includes
        self._client_states.clear()
        if self._ticked is not None:
            self._refilter()
        self._repaint()

    def set_only_ticked(self, only: bool) -> None:
        """Show only what is checked; what is unchecked from now on stays in sight, so that it can be checked again."""
        self._ticked = frozenset(line.id for line in items_of(self._lines) if self._includes(line)) if only else None
        self._refilter()

    def count_checked_outside(self) -> int:
        """How many checked lines the search hides."""
        if not self.is_filtered:
            return 0
        shown = {line.id for line in items_of(self._shown)}
        return sum(self._includes(line) for line in items_of(self._lines) if line.id not in shown)

    def set_search(self, text: str) -> None:
        """Show only lines that have all these words in their own or their client's name."""
        self._search = fold(text)
        self._refilter()

    def set_with_archived(self, with_archived: bool) -> None:
        """Show archived projects too."""
        self._with_archived = with_archived
        self._refilter()

    def is_collapsed(self, line: Line) -> bool:
        """Whether the projects of a client are put away; a search shows them all the same."""
        return line.kind is LineKind.CLIENT and line.id in self._collapsed and not self.is_filtered

    def set_collapsed(self, line: Line, *, on: bool) -> int:
        """Put a client's projects away, or show them; what is checked stays checked.

        Returns:
            The client's row.
        """
        if on and not self.is_filtered:
            self._collapsed.add(line.id)
        else:
            self._collapsed.discard(line.id)
        self._refilter()
        return self._shown.index(line)

    def client_row(self, row: int) -> int:
        """The row of the client that a project's row belongs to; the row itself where there is none."""
        return row_of_client(self._shown, row)

    def check_state(self, line: Line) -> Qt.CheckState:
        """Whether a line is checked; a client partially when only some of its projects are."""
        if line.kind is not LineKind.CLIENT:
            return Qt.CheckState.Checked if self._includes(line) else Qt.CheckState.Unchecked
        if line.id not in self._client_states:
            self._client_states[line.id] = state_of_all(self._includes(one) for one in self._members.get(line.id, ()))
        return self._client_states[line.id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of shown lines."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name and hours."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and index.column() == NAME_COLUMN:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if index.column() == HOURS_COLUMN:
            return self._hours_data(line, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line_name(line)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(line_name(line))
            case Qt.ItemDataRole.CheckStateRole:
                return self.check_state(line)
            case Qt.ItemDataRole.FontRole if line.kind is LineKind.CLIENT:
                return self._bold
            case Qt.ItemDataRole.ForegroundRole if line.is_archived:
                return self._quiet_color
            case Qt.ItemDataRole.DecorationRole if line.kind is LineKind.PROJECT and self._dot is not None:
                return self._dot(line.color)
            case Qt.ItemDataRole.DecorationRole if line.kind is LineKind.CLIENT and self._mark is not None:
                return self._mark(not self.is_collapsed(line))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return line.hint
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(line, self.check_state(line), is_collapsed=self.is_collapsed(line))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Nobody sees the headers, but screen readers read them out."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("Lists", "Hours") if section == HOURS_COLUMN else translate("Lists", "Name")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck; takes effect when the holder of the rule agrees."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.toggled.emit(self._shown[index.row()], is_on)
        return True

    def toggle(self, row: int) -> None:
        """The other state for a line; a partly checked client becomes fully checked."""
        line = self._shown[row]
        self.toggled.emit(line, self.check_state(line) is not Qt.CheckState.Checked)

    def _hours_data(self, line: Line, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                hours = format_duration(line.tracked_seconds) if line.tracked_seconds else ""
                return f"{hours} {circled(line.open_points)}".strip() if line.open_points else hours
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case Qt.ItemDataRole.ForegroundRole:
                return self._quiet_color
            case Qt.ItemDataRole.FontRole if line.kind is LineKind.CLIENT:
                return self._bold
        return None

    def _filter(self) -> list[Line]:
        collapsed = frozenset() if self.is_filtered else frozenset(self._collapsed)
        return list(shown_lines(self._lines, self._search.split(), self._is_wanted, collapsed))

    def _is_wanted(self, line: Line) -> bool:
        if line.is_archived and line.kind is LineKind.PROJECT and not self._with_archived:
            return False
        return self._ticked is None or line.id in self._ticked or self._includes(line)

    def _refilter(self) -> None:
        shown = self._filter()
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, HOURS_COLUMN))
