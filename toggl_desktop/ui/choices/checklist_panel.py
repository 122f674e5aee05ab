"""Search, list, All / None / With time, and how many are selected: for projects and for people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from toggl_desktop.app.lines import Line, LineKind
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, link_button, title
from toggl_desktop.ui.blocks.search_field import SearchField
from toggl_desktop.ui.choices.checklist_model import ChecklistModel
from toggl_desktop.ui.choices.checklist_view import ChecklistView
from toggl_desktop.ui.texts.formats import format_number
from toggl_desktop.ui.texts.translate import translate


@dataclass(frozen=True, slots=True)
class ChecklistWords:
    """What a list is called.

    Attributes:
        names: start of its object names: ``project`` or ``people``.
        title: its heading with a mnemonic.
        spoken: its accessible name.
        search: the search field's placeholder.
        switch: what the box below switches.
    """

    names: str
    title: str
    spoken: str
    search: str
    switch: str


class ChecklistPanel(QFrame):
    """A card with a searchable list. Emits what the person does; shows the rule it is given."""

    toggled = Signal(object, bool)
    all_wanted = Signal()
    none_wanted = Signal()
    with_time_wanted = Signal()
    switched = Signal(bool)

    def __init__(self, words: ChecklistWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("role", "card")
        self.model = ChecklistModel(self)
        self.list = ChecklistView(self.model, self)
        self.list.setObjectName(f"{words.names}List")
        self.list.setAccessibleName(words.spoken)
        self.list.setAccessibleDescription(translate("Lists", "Space selects a line or leaves it out"))
        self.filter = SearchField(words.search, self)
        self.filter.setObjectName(f"{words.names}Filter")
        self.all_button = link_button(translate("Lists", "All"), f"{words.names}AllButton")
        self.none_button = link_button(translate("Lists", "None"), f"{words.names}NoneButton")
        self.with_time_button = link_button(translate("Lists", "With time"), f"{words.names}WithTimeButton")
        self.with_time_button.setToolTip(translate("Lists", "Only those with time in this period"))
        self.ticked_button = link_button(translate("Lists", "Ticked"), f"{words.names}TickedButton")
        self.ticked_button.setCheckable(True)
        self.ticked_button.setToolTip(translate("Lists", "Show only what is ticked"))
        self.outside = ElidedLabel(self)
        self.outside.setObjectName(f"{words.names}Outside")
        self.outside.setProperty("role", "muted")
        self.outside.hide()
        self.switch = QCheckBox(words.switch, self)
        self.switch.setObjectName(f"{words.names}Switch")
        self.count = ElidedLabel(self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setObjectName(f"{words.names}Count")
        self.count.setProperty("role", "muted")
        self._lay_out()
        for button, spoken in (
            (self.all_button, translate("Lists", "Select all")),
            (self.none_button, translate("Lists", "Select none")),
            (self.with_time_button, translate("Lists", "Select those with time in this period")),
            (self.ticked_button, translate("Lists", "Show only what is ticked")),
        ):
            button.setAccessibleName(f"{words.spoken}: {spoken}")
        self.filter.textChanged.connect(self._search)
        self.filter.entered.connect(self.list.go_to_first_item)
        self.model.toggled.connect(self.toggled)
        self.all_button.clicked.connect(self.all_wanted)
        self.none_button.clicked.connect(self.none_wanted)
        self.with_time_button.clicked.connect(self.with_time_wanted)
        self.ticked_button.toggled.connect(self._show_only_ticked)
        self.switch.toggled.connect(self.switched)
        self._fit_empty_text()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        if lines is self.model.lines:
            return
        self.model.set_lines(lines)
        self.with_time_button.setEnabled(any(line.tracked_seconds for line in lines))
        self._fit_empty_text()
        self._show_count()

    def show_rule(self, includes: Callable[[Line], bool]) -> None:
        """Check the lines that the rule takes in."""
        self.model.set_rule(includes)
        self._show_count()

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [
            self.all_button,
            self.none_button,
            self.with_time_button,
            self.ticked_button,
            self.filter,
            self.list,
            self.switch,
        ]

    def _search(self, text: str) -> None:
        self.model.set_search(text)
        self._fit_empty_text()
        self._show_outside()

    def _show_only_ticked(self, only: bool) -> None:
        self.model.set_only_ticked(only)
        self._fit_empty_text()
        self._show_outside()

    def _show_outside(self) -> None:
        count = self.model.count_checked_outside()
        words = translate("Lists", "Outside the search: {count} selected")
        self.outside.setText(words.format(count=format_number(count)) if count else "")
        self.outside.setVisible(bool(count))

    def _fit_empty_text(self) -> None:
        text = ""
        if self.filter.text() and self.model.lines:
            text = translate("Lists", "Nothing matches “{text}”.").format(text=self.filter.text())
        self.list.empty_text = text

    def _show_count(self) -> None:
        self._show_outside()
        items = [line for line in self.model.lines if line.kind is not LineKind.CLIENT]
        chosen = sum(self.model.check_state(line) is Qt.CheckState.Checked for line in items)
        if not items:
            self.count.setText("")
        elif chosen == len(items):
            self.count.setText(translate("Lists", "all selected"))
        else:
            words = translate("Lists", "{chosen} of {all}")
            self.count.setText(words.format(chosen=format_number(chosen), all=format_number(len(items))))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 4)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, STEP, 0)
        head.setSpacing(0)
        head.addWidget(title(self._words.title, self.filter))
        head.addStretch(1)
        for button in (self.all_button, self.none_button, self.with_time_button, self.ticked_button):
            head.addWidget(button)
        layout.addLayout(head)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 0)
        search.addWidget(self.filter)
        layout.addLayout(search)
        layout.addWidget(self.list, 1)
        outside = QHBoxLayout()
        outside.setContentsMargins(12, 0, 12, 0)
        outside.addWidget(self.outside)
        layout.addLayout(outside)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.switch)
        foot.addWidget(self.count, 1)
        layout.addLayout(foot)
