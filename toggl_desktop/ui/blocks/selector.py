"""The selector of the whole program: changed on purpose only, never too narrow to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from toggl_desktop.ui.blocks.controls import show_tip

_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Selector(QComboBox):
    """A selector that may be narrower than its entries; the chosen one is cut with dots and whole in the tooltip.

    While it is closed, neither the mouse wheel nor a letter changes it: the wheel scrolls what is around it. Arrow keys
    do, as everywhere; Space, F4 and Alt+Down open it, and letters search in the open list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def text_room(self) -> int:
        """How wide a text may be."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 2

    def shown_text(self) -> str:
        """The chosen entry as far as it fits."""
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self.text_room())

    def showPopup(self) -> None:
        """The list as wide as its entries."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Without a tooltip of its own, show the whole entry when it is cut."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            show_tip(self, event, self.currentText() if self.shown_text() != self.currentText() else "")
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what can scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to nobody; Qt would search with them and choose what it finds."""
        is_text = event.text().isprintable() and bool(event.text().strip())
        if is_text and not event.modifiers() & _MOVING:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt's own painting, with dots; a style sheet would cut letters in two."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def select_data(selector: QComboBox, value: object) -> None:
    """Select the entry with this data without telling anybody."""
    place = selector.findData(value)
    if place != selector.currentIndex():
        blocked = selector.blockSignals(True)
        selector.setCurrentIndex(place)
        selector.blockSignals(blocked)
