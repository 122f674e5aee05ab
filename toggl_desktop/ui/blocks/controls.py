"""The few building blocks that all panels share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QToolTip, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.plain_tip import plain_tip

STEP = 8


class ElidedLabel(QLabel):
    """One line of plain text that may be narrower than its text; `text` stays whole, for people who listen.

    A part of the text, e.g. the name of a file in a sentence, can be marked as the one that gets shorter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self._flexible = ""

    def set_flexible_part(self, part: str) -> None:
        """Shorten this part of the text first."""
        self._flexible = part
        self.update()

    def shown_text(self) -> str:
        """As much of the text as fits, with dots."""
        metrics, text, room = self.fontMetrics(), self.text(), self.width()
        part = self._flexible
        if part and part in text and metrics.horizontalAdvance(text) > room:
            room_for_part = room - metrics.horizontalAdvance(text.replace(part, "", 1))
            shorter = metrics.elidedText(part, Qt.TextElideMode.ElideMiddle, max(0, room_for_part))
            text = text.replace(part, shorter or "…", 1)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """Without a tooltip of its own, show the whole text when it is cut."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            show_tip(self, event, self.text() if self.shown_text() != self.text() else "")
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint as much as fits, with dots."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), self.shown_text())
        painter.end()


def show_tip(widget: QWidget, event: QEvent, text: str) -> None:
    """Show a tip where the mouse is, if `event` asks for one; none for an empty text."""
    if isinstance(event, QHelpEvent):
        QToolTip.showText(event.globalPos(), plain_tip(text), widget)


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


def form_caption(text: str, buddy: QWidget) -> QLabel:
    """A label in a form, on the line of its field.

    A form gives a label at most 7/4 of its own height, which is less than a field's; with these margins it is enough.
    """
    label = caption(text, buddy)
    label.setContentsMargins(0, 2, 0, 2)
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


def arrow_button(name: str, text: str, words: str) -> QToolButton:
    """A small button with an arrow; `words` say what it does."""
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "button")
    button.setText(text)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
