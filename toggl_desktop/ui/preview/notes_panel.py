"""What a careful reader should know about the figures: a list that blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from toggl_desktop.ui.texts.translate import translate

SHOWN_LINES = 3
"""In a low window; the others are scrolled to."""
LOW_WINDOW = 500
"""Half of what a window is higher than this may be notes."""


class NotesPanel(QFrame):
    """A few sentences below the preview, scrolled when there are many; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setProperty("role", "message")
        self.setProperty("tone", "warning")
        self.label = QLabel()
        self.label.setObjectName("notesLabel")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setProperty("role", "scrolled")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(translate("Window", "Notes on the figures"))
        self._scroll.setWidget(self.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.addWidget(self._scroll)
        self._texts: tuple[str, ...] = ()
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown."""
        return self._texts

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show these sentences."""
        if texts == self._texts:
            return
        self._texts = texts
        self.label.setText("\n".join(f"• {text}" for text in texts) if len(texts) > 1 else "".join(texts))
        self._scroll.setAccessibleDescription(" ".join(texts))
        self.setVisible(bool(texts))
        self._fit_height()

    def resizeEvent(self, event: object) -> None:
        """As high as the sentences, as far as the window has the room for it."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_height()

    def _fit_height(self) -> None:
        width = max(100, self._scroll.viewport().width())
        spare = (self.window().height() - LOW_WINDOW) // 2
        most = max(SHOWN_LINES * self.fontMetrics().lineSpacing(), spare)
        height = min(max(0, self.label.heightForWidth(width)), most)
        if self._scroll.height() != height:
            self._scroll.setFixedHeight(height)
