"""The few building blocks that all panels share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

STEP = 8


class ElidedLabel(QLabel):
    """One line of plain text that may be narrower than its text; `text` stays whole, for people who listen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint as much as fits, with dots."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        painter.end()


def card(parent: QWidget | None = None, *, margin: int = 12) -> tuple[QFrame, QVBoxLayout]:
    """A framed area and its layout."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(STEP)
    return frame, layout


def title(text: str, buddy: QWidget | None = None) -> QLabel:
    """A heading inside a card; names its buddy and takes the mnemonic for it."""
    label = QLabel(text)
    label.setProperty("role", "title")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def caption(text: str, buddy: QWidget | None = None) -> QLabel:
    """A label beside or above a control; names its buddy and takes the mnemonic for it."""
    label = QLabel(text)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def muted(text: str = "") -> QLabel:
    """A quiet line of plain text that wraps."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def link_button(text: str, name: str = "") -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setObjectName(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def set_tone(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def narrow(selector: QComboBox) -> QComboBox:
    """Let a selector shrink below its longest entry; long entries are cut with dots."""
    selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    selector.setMinimumContentsLength(8)
    return selector


def select_data(selector: QComboBox, value: object) -> None:
    """Select the entry with this data without telling anybody."""
    place = selector.findData(value)
    if place != selector.currentIndex():
        blocked = selector.blockSignals(True)
        selector.setCurrentIndex(place)
        selector.blockSignals(blocked)
