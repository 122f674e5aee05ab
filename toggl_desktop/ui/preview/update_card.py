"""What a chosen workbook is and what an update will do to it, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.app.updating import UpdatePhase, UpdateState
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.texts.updates import describe_look


class UpdateCard(QFrame):
    """Stands above the preview as long as a workbook is chosen.

    Signals:
        update_wanted: bring the hours into it.
        dropped: it is not to be updated after all.
        own_choices_wanted: whether period and selection are to be those of the workbook.
    """

    update_wanted = Signal()
    dropped = Signal()
    own_choices_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateCard")
        self.setProperty("role", "card")
        self.words = QLabel(self)
        self.words.setObjectName("updateText")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.own_choices_box = QCheckBox(translate("Update", "Period and selection of the &workbook"), self)
        self.own_choices_box.setObjectName("workbookChoicesBox")
        self.update_button = QPushButton(self)
        self.update_button.setObjectName("updateNowButton")
        self.update_button.setProperty("role", "primary")
        self.drop_button = QPushButton(translate("Update", "&Not now"), self)
        self.drop_button.setObjectName("notNowButton")
        self._lay_out()
        self.update_button.clicked.connect(self.update_wanted)
        self.drop_button.clicked.connect(self.dropped)
        self.own_choices_box.clicked.connect(self.own_choices_wanted)
        self.show_state(UpdateState())

    def show_state(self, state: UpdateState) -> None:
        """Show a workbook, or nothing."""
        self.setVisible(state.phase in (UpdatePhase.LOOKING, UpdatePhase.CHOSEN))
        name = state.path.name if state.path else ""
        self.update_button.setText(translate("Update", "&Update “{name}”").format(name=name))
        self.update_button.setEnabled(state.earlier is not None)
        has_choices = state.earlier is not None and state.earlier.choices is not None
        self.own_choices_box.setVisible(has_choices)
        if state.phase is UpdatePhase.LOOKING:
            self.own_choices_box.setChecked(False)
            self.words.setText(translate("Update", "Looking into “{name}”…").format(name=name))
        elif state.earlier is not None:
            self.words.setText(describe_look(state.earlier))

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [self.own_choices_box, self.drop_button, self.update_button]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.own_choices_box)
        buttons.addStretch(1)
        buttons.addWidget(self.drop_button)
        buttons.addWidget(self.update_button)
        layout.addLayout(buttons)
