"""A page in place of figures: nothing there yet, being read, or went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget


class StatePage(QWidget):
    """A title, a sentence, and a moving bar while something is on its way.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewState")
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 16, 32, 16)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._title.setWordWrap(True)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)

    def show_state(self, title: str, text: str, *, is_busy: bool = False) -> None:
        """Show a title and a sentence, and whether it will change by itself."""
        self._title.setText(title)
        self._text.setText(text)
        self._bar.setVisible(is_busy)

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the sentence, for what the sentence speaks of."""
        self._layout.insertWidget(self._layout.indexOf(self._bar) + 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    def text(self) -> str:
        """The sentence as it is shown."""
        return self._text.text()
