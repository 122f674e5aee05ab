"""The section of "More" about single time entries; there while every time entry is wanted."""

from __future__ import annotations

from toggl_desktop.core.choices.export_choices import Detail, EntryColumn, ExportChoices
from toggl_desktop.ui.blocks.controls import link_button
from toggl_desktop.ui.choices.section import Difference, Section, tick
from toggl_desktop.ui.dialogs.columns_dialog import choose_columns
from toggl_desktop.ui.texts.translate import translate


class EntriesSection(Section):
    """Lines for each person, descriptions, columns."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Time entries"))
        self._columns: tuple[EntryColumn, ...] = ()
        self.entry_lines_box = self.add_box("entryLinesBox", translate("Options", "List each entry for each person"))
        self.descriptions_box = self.add_box("descriptionsBox", translate("Options", "With descriptions"))
        self.columns_button = link_button(translate("Options", "Columns…"), "columnsButton")
        self.add_control(self.columns_button)
        self.entry_lines_box.toggled.connect(lambda is_on: self.changed.emit({"entry_lines": is_on}))
        self.descriptions_box.toggled.connect(lambda is_on: self.changed.emit({"with_descriptions": is_on}))
        self.columns_button.clicked.connect(self._choose_columns)

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        tick(self.entry_lines_box, choices.entry_lines)
        tick(self.descriptions_box, choices.with_descriptions)
        self._columns = choices.entry_columns
        self.setVisible(choices.detail is Detail.ENTRIES)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        usual = ExportChoices()
        if choices.detail is not Detail.ENTRIES:
            return []
        found = []
        if choices.entry_lines != usual.entry_lines:
            found.append(Difference(translate("Options", "entries on the sheets of people"), self.entry_lines_box))
        if choices.with_descriptions != usual.with_descriptions:
            found.append(Difference(translate("Options", "no descriptions"), self.descriptions_box))
        if choices.entry_columns != usual.entry_columns:
            found.append(Difference(translate("Options", "columns of your own"), self.columns_button))
        return found

    def _choose_columns(self) -> None:
        choose_columns(self._columns, self, lambda chosen: self.changed.emit({"entry_columns": chosen}))
