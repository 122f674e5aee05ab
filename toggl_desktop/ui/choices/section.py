"""What every section of "More" is: some controls over `ExportChoices`, and words for what differs from the usual."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.ui.blocks.controls import STEP, caption, title
from toggl_desktop.ui.blocks.selector import Selector


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not as usual.

    Attributes:
        words: a few, e.g. ``rounded up to 15 minutes``.
        control: where it is changed.
    """

    words: str
    control: QWidget


class Section(QWidget):
    """A heading with controls below it. A section shows choices and emits the fields that the person changes.

    Signals:
        changed: a mapping from fields of `ExportChoices` to values.
    """

    changed = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)
        self.rows.addWidget(title(heading))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.rows.addLayout(self._grid)
        self._chain: list[QWidget] = []

    def show_choices(self, choices: ExportChoices) -> None:
        """Show what is chosen, without telling anybody."""
        raise NotImplementedError

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """What is not as for a first-time user."""
        raise NotImplementedError

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return self._chain

    def add_selector(self, name: str, words: str, entries: tuple[tuple[str, object], ...]) -> Selector:
        """A line with a caption and a selector."""
        selector = Selector(self)
        selector.setObjectName(name)
        for text, value in entries:
            selector.addItem(text, value)
        row = self._grid.rowCount()
        self._grid.addWidget(caption(words, selector), row, 0)
        self._grid.addWidget(selector, row, 1)
        self._chain.append(selector)
        return selector

    def add_box(self, name: str, words: str, tip: str = "") -> QCheckBox:
        """A check box."""
        box = QCheckBox(words, self)
        box.setObjectName(name)
        box.setToolTip(tip)
        box.setAccessibleDescription(tip)
        self.rows.addWidget(box)
        self._chain.append(box)
        return box

    def add_control(self, control: QWidget) -> None:
        """Anything else that takes the keyboard."""
        self.rows.addWidget(control)
        self._chain.append(control)

    def set_row_visible(self, selector: QComboBox, is_visible: bool) -> None:
        """Show or hide a selector with its caption."""
        selector.setVisible(is_visible)
        for label in self.findChildren(QLabel):
            if label.buddy() is selector:
                label.setVisible(is_visible)


def tick(box: QCheckBox, is_on: bool) -> None:
    """Check or uncheck a box without telling anybody."""
    if box.isChecked() != is_on:
        blocked = box.blockSignals(True)
        box.setChecked(is_on)
        box.blockSignals(blocked)
