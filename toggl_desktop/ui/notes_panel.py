"""What a careful reader should know about the figures: a list that blocks nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from toggl_desktop.ui.texts.translate import translate


class NotesPanel(QFrame):
    """A few sentences below the preview; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setProperty("role", "message")
        self.setProperty("tone", "warning")
        self.label = QLabel(self)
        self.label.setObjectName("notesLabel")
        self.label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.label)
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
        self.setAccessibleName(translate("Window", "Notes on the figures"))
        self.setAccessibleDescription(" ".join(texts))
        self.setVisible(bool(texts))
