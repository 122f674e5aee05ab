"""The view of a list with check boxes: a click anywhere on a line, or Space, toggles it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from toggl_desktop.app.lines import LineKind
from toggl_desktop.ui.blocks.colors import ProjectColors, muted_text
from toggl_desktop.ui.choices.checklist_model import HOURS_COLUMN, NAME_COLUMN, ChecklistModel

DOT_SIZE = 12
TARGET = 24
HOURS_WIDTH_SAMPLE = "00,000:00 ②"
_CHANGES_OF_LOOK = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class _ToggleDelegate(QStyledItemDelegate):
    """Makes the whole line a check box for the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed_row = -1

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() is not QEvent.Type.MouseButtonRelease:
                self._pressed_row = index.row()
                return False
            if index.row() == self._pressed_row and isinstance(model, ChecklistModel):
                line = model.shown[index.row()]
                if line.kind is LineKind.CLIENT and self._is_on_mark(event, option, index):
                    model.set_collapsed(line, on=not model.is_collapsed(line))
                else:
                    model.toggle(index.row())
            self._pressed_row = -1
            return True
        return False

    def _is_on_mark(
        self, event: QMouseEvent, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        if index.column() != NAME_COLUMN:
            return False
        mark = mark_rect(self, option, index)
        return mark.left() <= event.position().x() <= mark.right()


def mark_rect(
    delegate: QStyledItemDelegate, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> QRect:
    """Where a click collapses a client: as high as the line, and at least 24 pixels wide."""
    drawn = QStyleOptionViewItem(option)
    delegate.initStyleOption(drawn, index)
    widget = drawn.widget
    style = widget.style() if widget is not None else QApplication.style()
    mark = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, drawn, widget)
    more = max(0, TARGET - mark.width())
    return QRect(mark.left() - more // 2, option.rect.top(), mark.width() + more, option.rect.height())


class ChecklistView(QTableView):
    """Two columns without a header: names with check boxes, hours at the right."""

    def __init__(self, model: ChecklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines_model = model
        self.empty_text = ""
        self._colors: ProjectColors | None = None
        self.setModel(model)
        self.setItemDelegate(_ToggleDelegate(self))
        self.setProperty("role", "list")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(HOURS_COLUMN, QHeaderView.ResizeMode.Fixed)
        self._fit_look()

    def minimumSizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(super().minimumSizeHint().width(), 2 * self.verticalHeader().defaultSectionSize())

    def go_to_first_item(self) -> None:
        """Put the keyboard on the first project or person; a client's heading only says where they belong."""
        shown = self.lines_model.shown
        if shown:
            row = next((row for row, line in enumerate(shown) if line.kind is not LineKind.CLIENT), 0)
            self.setCurrentIndex(self.lines_model.index(row, NAME_COLUMN))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles the current line; Left collapses a client, or goes from a project to it, Right opens it."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and self.currentIndex().isValid():
            self.lines_model.toggle(self.currentIndex().row())
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.currentIndex().isValid():
            away = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Right
            self._fold(self.currentIndex().row(), is_away=event.key() == away)
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours and the font of a new theme, and look quiet while nothing can be chosen."""
        super().changeEvent(event)
        if event.type() in _CHANGES_OF_LOOK:
            self._fit_look()
        elif event.type() is QEvent.Type.EnabledChange and self._colors is not None:
            self._show_look(self._colors)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say why there is no line."""
        super().paintEvent(event)
        if self.lines_model.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(muted_text(self.palette()))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(16, 20, -16, 0), int(flags), self.empty_text)
            painter.end()

    def _fold(self, row: int, *, is_away: bool) -> None:
        line = self.lines_model.shown[row]
        if line.kind is LineKind.CLIENT:
            row = self.lines_model.set_collapsed(line, on=is_away)
        elif is_away:
            row = self.lines_model.client_row(row)
        self.setCurrentIndex(self.lines_model.index(row, NAME_COLUMN))

    def _draw_mark(self, is_open: bool, color: QColor) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(DOT_SIZE, DOT_SIZE) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if is_open:
            corners = [QPointF(1, 4), QPointF(11, 4), QPointF(6, 9.5)]
        elif self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corners = [QPointF(3.5, 1), QPointF(9, 6), QPointF(3.5, 11)]
        else:
            corners = [QPointF(8.5, 1), QPointF(3, 6), QPointF(8.5, 11)]
        painter.drawPolygon(QPolygonF(corners))
        painter.end()
        return picture

    def _fit_look(self) -> None:
        if not hasattr(self, "lines_model"):
            return
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 10)
        self.setColumnWidth(HOURS_COLUMN, metrics.horizontalAdvance(HOURS_WIDTH_SAMPLE) + 12)
        self._colors = ProjectColors(self.palette(), self.devicePixelRatioF())
        self._show_look(self._colors)

    def _show_look(self, colors: ProjectColors) -> None:
        quiet = muted_text(self.palette())
        if not self.isEnabled():
            quiet = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        marks = {is_open: self._draw_mark(is_open, quiet) for is_open in (True, False)}
        self.lines_model.set_look(self.font(), quiet, lambda name: colors.dot(name, DOT_SIZE), marks.__getitem__)
