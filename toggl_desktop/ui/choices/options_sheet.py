"""The sheet that "More" opens: one section below the other."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.ui.blocks.column_scroll import ColumnScroll
from toggl_desktop.ui.blocks.controls import card, title
from toggl_desktop.ui.choices.section import Difference, Section
from toggl_desktop.ui.texts.translate import translate


class Place(IntEnum):
    """Where a section stands in the sheet."""

    SHEETS = 0
    NUMBERS = 1
    FILES = 2
    ENTRIES = 3
    WORKING_HOURS = 4
    OPEN_POINTS = 5
    AFTER = 6


class OptionsSheet(QWidget):
    """Closed for a first-time user; closed again with its button or Escape.

    Signals:
        changed: a section's changed fields.
        closed: the person wants it away.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("optionsSheet")
        self.setAccessibleName(translate("Options", "More options"))
        self._sections: list[tuple[Place, Section]] = []
        self.close_button = QPushButton(translate("Options", "Close"), self)
        self.close_button.setObjectName("closeOptionsButton")
        self.close_button.clicked.connect(self.closed)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        scroll = ColumnScroll(content, "optionsScroll")
        self._scroll = scroll
        frame, inside = card()
        inside.setContentsMargins(1, 8, 1, 4)
        head = QHBoxLayout()
        head.setContentsMargins(11, 0, 11, 0)
        head.addWidget(title(translate("Options", "More options")), 1)
        head.addWidget(self.close_button)
        inside.addLayout(head)
        inside.addWidget(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def add_section(self, place: Place, section: Section) -> None:
        """Put a section where it belongs."""
        before = sum(one <= place for one, _ in self._sections)
        self._sections.insert(before, (place, section))
        self._column.insertWidget(before, section)
        section.changed.connect(self.changed)

    def show_choices(self, choices: ExportChoices) -> None:
        """Show what is chosen."""
        for _, section in self._sections:
            section.show_choices(choices)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """Everything that is not as for a first-time user."""
        return [one for _, section in self._sections for one in section.differences(choices)]

    def focus_first(self) -> None:
        """Put the keyboard on the first control."""
        self.tab_chain()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, control: QWidget) -> None:
        """Bring a control into sight, with the keyboard on it."""
        self._scroll.ensureWidgetVisible(control)
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [self.close_button, *(one for _, section in self._sections for one in section.tab_chain())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
