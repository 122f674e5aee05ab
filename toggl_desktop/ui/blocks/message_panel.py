"""One place for what went wrong and what a person can do about it; nothing ever blocks the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, set_tone
from toggl_desktop.ui.texts.translate import translate

Action = tuple[str, str, Callable[[], None]]  # object name, text, what it does


@dataclass(frozen=True, slots=True)
class Message:
    """What to show.

    Attributes:
        tone: ``problem``, ``warning``, ``calm`` or ``success``.
        details: for a support person; shown on demand, to be copied.
    """

    tone: str
    title: str
    advice: str = ""
    details: str = ""


class MessagePanel(QFrame):
    """A coloured line with title, advice, details to copy and buttons; hidden while there is nothing to say.

    Signals:
        changed: another message, or none.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "message")
        self.setProperty("tone", "calm")
        self._shown: Message | None = None
        self.title = QLabel(self)
        self.title.setObjectName(f"{name}Title")
        self.title.setProperty("role", "title")
        self.advice = QLabel(self)
        self.advice.setObjectName(f"{name}Advice")
        for label in (self.title, self.advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(self)
        self.details.setObjectName(f"{name}Details")
        self.details.setReadOnly(True)
        self.details.setMaximumHeight(110)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(translate("Window", "Technical details"))
        self._details_button = QPushButton(translate("Window", "Details"), self)
        self._details_button.setObjectName(f"{name}DetailsButton")
        self._details_button.setCheckable(True)
        self._details_button.toggled.connect(self.details.setVisible)
        self._copy_button = QPushButton(translate("Window", "Copy details"), self)
        self._copy_button.setObjectName(f"{name}CopyButton")
        self._copy_button.clicked.connect(self._copy)
        self._details_button.toggled.connect(self._copy_button.setVisible)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(STEP)
        self._own: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.advice)
        top.addLayout(words, 1)
        self._buttons.addWidget(self._copy_button)
        self._buttons.addWidget(self._details_button)
        top.addLayout(self._buttons)
        layout.addLayout(top)
        layout.addWidget(self.details)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown, if anything."""
        return self._shown

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order; what a message brings along stands where its panel does."""
        return [self._copy_button, self._details_button, *self._own, self.details]

    def show_message(self, message: Message | None, actions: Sequence[Action] = (), *, primary: str = "") -> None:
        """Show this, or nothing; `primary` is the name of the button that most people will press."""
        for button in self._own:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._own.clear()
        if message is None:
            self._shown = None
            self.hide()
            self.changed.emit()
            return
        if message != self._shown:
            self._details_button.setChecked(False)
        self._shown = message
        set_tone(self, "tone", message.tone)
        self.title.setText(message.title)
        self.advice.setText(message.advice)
        self.advice.setVisible(bool(message.advice))
        self.details.setPlainText(message.details)
        self.details.setVisible(bool(message.details) and self._details_button.isChecked())
        self._copy_button.setVisible(bool(message.details) and self._details_button.isChecked())
        self._details_button.setVisible(bool(message.details))
        for name, text, call in actions:
            button = QPushButton(text, self)
            button.setObjectName(name)
            if name == primary:
                button.setProperty("role", "primary")
            button.clicked.connect(call)
            self._buttons.addWidget(button)
            self._own.append(button)
        for before, after in pairwise(self.tab_chain()):
            QWidget.setTabOrder(before, after)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.advice)
        self.show()
        self.changed.emit()

    def _copy(self) -> None:
        message = self._shown
        if message is not None:
            QGuiApplication.clipboard().setText("\n".join((message.title, message.advice, message.details)))
