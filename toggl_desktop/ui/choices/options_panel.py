"""How the workbook is laid out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from toggl_desktop.core.choices.export_choices import Detail, ExportChoices, FilePer, Times
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection, RoundPer
from toggl_desktop.ui.blocks.controls import STEP, caption, link_button, muted, title
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.dialogs.columns_dialog import choose_columns
from toggl_desktop.ui.texts.periods import split_name
from toggl_desktop.ui.texts.translate import translate

NO_ROUNDING = ""


class OptionsPanel(QWidget):
    """Split, sheets, hours, rounding, files. Emits the changed fields of `ExportChoices`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail_selector = self._selector("detailSelector")
        self.detail_selector.addItem(translate("Options", "Hours"), Detail.HOURS.value)
        self.detail_selector.addItem(translate("Options", "Every time entry"), Detail.ENTRIES.value)
        self.detail_cost = muted()
        self.detail_cost.setObjectName("detailCost")
        self.detail_cost.setWordWrap(True)
        self.split_selector = self._selector("splitSelector")
        for split in Split:
            self.split_selector.addItem(split_name(split), split.value)
        self.hours_selector = self._selector("hoursSelector")
        self.hours_selector.addItem(translate("Options", "Hours and billable"), True)
        self.hours_selector.addItem(translate("Options", "Hours only"), False)
        self.times_selector = self._selector("timesSelector")
        for words, times in (
            (translate("Options", "Automatic"), Times.AUTO),
            (translate("Options", "h:mm"), Times.HM),
            (translate("Options", "h:mm:ss"), Times.HMS),
        ):
            self.times_selector.addItem(words, times.value)
        self.times_selector.setToolTip(
            translate("Options", "Automatic shows seconds where there are any, so that columns add up as shown.")
        )
        self.times_selector.setAccessibleDescription(self.times_selector.toolTip())
        self.rounding_selector = self._selector("roundingSelector")
        for words, value in (
            (translate("Options", "Not rounded"), NO_ROUNDING),
            (translate("Options", "Up"), RoundingDirection.UP.value),
            (translate("Options", "To the nearest"), RoundingDirection.NEAREST.value),
            (translate("Options", "Down"), RoundingDirection.DOWN.value),
        ):
            self.rounding_selector.addItem(words, value)
        self.minutes_selector = self._selector("roundingMinutesSelector")
        self.minutes_selector.setAccessibleName(translate("Options", "Rounding step"))
        for minutes in ROUNDING_MINUTES:
            self.minutes_selector.addItem(translate("Options", "%n minute(|s)", None, minutes), minutes)
        self.files_selector = self._selector("filesSelector")
        for words, value in (
            (translate("Options", "One workbook"), FilePer.REPORT.value),
            (translate("Options", "One per person"), FilePer.PERSON.value),
            (translate("Options", "One per client"), FilePer.CLIENT.value),
        ):
            self.files_selector.addItem(words, value)
        self.user_sheets_box = self._box("userSheetsBox", translate("Options", "A sheet for each perso&n"))
        self.project_sheets_box = self._box("projectSheetsBox", translate("Options", "A sheet for each pro&ject"))
        self.entry_lines_box = self._box("entryLinesBox", translate("Options", "List each entry for each person"))
        self.descriptions_box = self._box("descriptionsBox", translate("Options", "With descriptions"))
        self.names_box = self._box("namesBox", translate("Options", "With people’s names"))
        self.names_box.setToolTip(
            translate("Options", "Without, everybody’s time is added up: for a copy that goes out.")
        )
        self.names_box.setAccessibleDescription(self.names_box.toolTip())
        self.round_entries_box = self._box("roundEntriesBox", translate("Options", "Round each time entry"))
        self.columns_button = link_button(translate("Options", "Columns…"), "columnsButton")
        self.details_box = self._box("projectDetailsBox", translate("Options", "Project details and rates"))
        self.details_box.setToolTip(
            translate("Options", "Days, rates and amounts of each project. Costs one more request for each project.")
        )
        self.details_box.setAccessibleDescription(self.details_box.toolTip())
        self.client_copy_box = self._box("clientCopyBox", translate("Options", "Copy for a client"))
        self.client_copy_box.setToolTip(
            translate(
                "Options",
                "For one client: leaves out money, billable time, remarks and people without time. Choose the projects "
                "of one client only, or one workbook per client.",
            )
        )
        self.client_copy_box.setAccessibleDescription(self.client_copy_box.toolTip())
        self.open_box = self._box("openWhenDoneBox", translate("Options", "Open when &done"))
        self._lay_out()
        self._connect()
        self.show_choices(ExportChoices())

    def show_choices(self, choices: ExportChoices) -> None:
        """Show what is chosen."""
        select_data(self.detail_selector, choices.detail.value)
        select_data(self.split_selector, choices.split.value)
        select_data(self.hours_selector, choices.with_billable)
        select_data(self.times_selector, choices.times.value)
        direction = choices.rounding_direction
        select_data(self.rounding_selector, direction.value if direction else NO_ROUNDING)
        select_data(self.minutes_selector, choices.rounding_minutes)
        self.minutes_selector.setVisible(direction is not None)
        self._minutes_label.setVisible(direction is not None)
        select_data(self.files_selector, choices.file_per.value)
        for box, is_on in (
            (self.user_sheets_box, choices.user_sheets),
            (self.project_sheets_box, choices.project_sheets),
            (self.entry_lines_box, choices.entry_lines),
            (self.round_entries_box, choices.round_per is RoundPer.ENTRY),
            (self.descriptions_box, choices.with_descriptions),
            (self.names_box, choices.with_people),
            (self.details_box, choices.project_details),
            (self.client_copy_box, choices.client_copy),
            (self.open_box, choices.open_when_done),
        ):
            if box.isChecked() != is_on:
                blocked = box.blockSignals(True)
                box.setChecked(is_on)
                box.blockSignals(blocked)
        self.details_box.setEnabled(not choices.client_copy)
        self.hours_selector.setEnabled(not choices.client_copy)
        with_entries = choices.detail is Detail.ENTRIES
        for widget in (self.detail_cost, self.entry_lines_box, self.descriptions_box, self.columns_button):
            widget.setVisible(with_entries)
        self.round_entries_box.setVisible(with_entries and choices.rounding is not None)
        self.names_box.setVisible(with_entries or choices.client_copy or not choices.with_people)
        self.columns = choices.entry_columns

    def show_cost(self, text: str) -> None:
        """Say what every time entry costs; empty for nothing to say."""
        self.detail_cost.setText(text)

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [
            self.detail_selector,
            self.split_selector,
            self.hours_selector,
            self.times_selector,
            self.rounding_selector,
            self.minutes_selector,
            self.files_selector,
            self.user_sheets_box,
            self.project_sheets_box,
            self.entry_lines_box,
            self.round_entries_box,
            self.descriptions_box,
            self.names_box,
            self.columns_button,
            self.details_box,
            self.client_copy_box,
            self.open_box,
        ]

    def _connect(self) -> None:
        self.detail_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"detail": Detail(self.detail_selector.currentData())})
        )
        self.round_entries_box.toggled.connect(self._round_entries)
        self.columns_button.clicked.connect(self._choose_columns)
        self.split_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"split": Split(self.split_selector.currentData())})
        )
        self.hours_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"with_billable": bool(self.hours_selector.currentData())})
        )
        self.times_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"times": Times(self.times_selector.currentData())})
        )
        self.rounding_selector.currentIndexChanged.connect(self._round)
        self.minutes_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"rounding_minutes": int(self.minutes_selector.currentData())})
        )
        self.files_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"file_per": FilePer(self.files_selector.currentData())})
        )
        for box, name in (
            (self.user_sheets_box, "user_sheets"),
            (self.project_sheets_box, "project_sheets"),
            (self.entry_lines_box, "entry_lines"),
            (self.descriptions_box, "with_descriptions"),
            (self.names_box, "with_people"),
            (self.details_box, "project_details"),
            (self.client_copy_box, "client_copy"),
            (self.open_box, "open_when_done"),
        ):
            box.toggled.connect(lambda is_on, field=name: self.changed.emit({field: is_on}))

    def _round_entries(self, is_on: bool) -> None:
        self.changed.emit({"round_per": RoundPer.ENTRY if is_on else RoundPer.ROW})

    def _choose_columns(self) -> None:
        chosen = choose_columns(self.columns, self)
        if chosen is not None:
            self.changed.emit({"entry_columns": chosen})

    def _round(self) -> None:
        value = self.rounding_selector.currentData()
        self.changed.emit({"rounding_direction": RoundingDirection(value) if value else None})

    def _selector(self, name: str) -> Selector:
        selector = Selector(self)
        selector.setObjectName(name)
        return selector

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title(translate("Options", "Workbook")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        for number, (words, selector) in enumerate(
            (
                (translate("Options", "Detail"), self.detail_selector),
                ("", self.detail_cost),
                (translate("Options", "&Split"), self.split_selector),
                (translate("Options", "Ho&urs"), self.hours_selector),
                (translate("Options", "Times"), self.times_selector),
                (translate("Options", "Roundin&g"), self.rounding_selector),
                (translate("Options", "to"), self.minutes_selector),
                (translate("Options", "F&iles"), self.files_selector),
            )
        ):
            if isinstance(selector, QLabel):
                grid.addWidget(selector, number, 1)
                continue
            label = caption(words, selector)
            if selector is self.minutes_selector:
                self._minutes_label = label
            grid.addWidget(label, number, 0)
            grid.addWidget(selector, number, 1)
        layout.addLayout(grid)
        layout.addSpacing(4)
        for box in (
            self.user_sheets_box,
            self.project_sheets_box,
            self.entry_lines_box,
            self.round_entries_box,
            self.descriptions_box,
            self.names_box,
            self.columns_button,
            self.details_box,
            self.client_copy_box,
            self.open_box,
        ):
            layout.addWidget(box)
