"""The line of saved exports: the selector, what was changed since, and a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from toggl_desktop.app.saved_state import SavedState
from toggl_desktop.ui.blocks.controls import STEP, link_button, muted
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate

NEW = ""
WIDEST_SELECTOR = 280


class SavedBar(QWidget):
    """Hidden until something was saved.

    Signals:
        chosen: with a name.
        new_wanted, save_wanted, undo_wanted, schedule_wanted: a button or the selector's last entry.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    save_wanted = Signal()
    undo_wanted = Signal()
    schedule_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savedBar")
        self.selector = Selector(self)
        self.selector.setObjectName("savedSelector")
        self.selector.setPlaceholderText(translate("Saved", "Saved exports"))
        self.selector.setAccessibleName(translate("Saved", "Saved exports"))
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("savedMenuButton")
        self.menu_button.setText("⋯")
        self.menu_button.setAccessibleName(translate("Saved", "More about saved exports"))
        self.menu_button.setToolTip(translate("Saved", "More about saved exports"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setObjectName("savedMenu")
        self.menu_button.setMenu(self.menu)
        self.changed_label = muted(translate("Saved", "changed"))
        self.changed_label.setObjectName("savedChangedLabel")
        self.changed_label.setWordWrap(False)
        self.save_button = link_button(translate("Saved", "Save"), "saveSavedButton")
        self.undo_button = link_button(translate("Saved", "Undo"), "undoSavedButton")
        self.schedule_button = link_button("", "scheduleButton")
        self._lay_out()
        self.selector.activated.connect(self._choose)
        self.save_button.clicked.connect(self.save_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.schedule_button.clicked.connect(self.schedule_wanted)
        self.hide()

    def show_state(self, state: SavedState, schedule_words: str) -> None:
        """Show which one is chosen.

        Args:
            state: of all saved exports.
            schedule_words: when the chosen one runs by itself.
        """
        self.setVisible(bool(state.names))
        self._fill(state)
        current = state.current
        select_data(self.selector, current.name if current is not None else None)
        for widget in (self.changed_label, self.save_button, self.undo_button):
            widget.setVisible(current is not None and state.is_changed)
        self.schedule_button.setVisible(current is not None)
        self.schedule_button.setText(schedule_words)

    def add_action(self, name: str, text: str) -> QAction:
        """An entry of the menu."""
        action = self.menu.addAction(text)
        action.setObjectName(name)
        return action

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [self.selector, self.menu_button, self.save_button, self.undo_button, self.schedule_button]

    def _fill(self, state: SavedState) -> None:
        names = [*state.names, NEW]
        if [self.selector.itemData(place) for place in range(self.selector.count())] == names:
            return
        blocked = self.selector.blockSignals(True)
        self.selector.clear()
        for name in state.names:
            self.selector.addItem(shown_name(name), name)
        self.selector.addItem(translate("Saved", "New…"), NEW)
        self.selector.blockSignals(blocked)

    def _choose(self, place: int) -> None:
        name = self.selector.itemData(place)
        if name == NEW:
            self.new_wanted.emit()
        else:
            self.chosen.emit(name)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(STEP)
        self.selector.setMinimumContentsLength(6)
        self.selector.setMaximumWidth(WIDEST_SELECTOR)
        line.addWidget(self.selector, 2)
        line.addWidget(self.menu_button)
        for widget in (self.changed_label, self.save_button, self.undo_button):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.schedule_button)
