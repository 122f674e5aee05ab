"""The sections of "More" that every export has: sheets, numbers, files, and what happens afterwards."""

from __future__ import annotations

from toggl_desktop.core.choices.export_choices import Detail, ExportChoices, FilePer, Times
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection, RoundPer
from toggl_desktop.ui.blocks.selector import select_data
from toggl_desktop.ui.choices.money import Money, changes_of_money, money_of
from toggl_desktop.ui.choices.section import Difference, Section, tick
from toggl_desktop.ui.texts.translate import translate

NO_ROUNDING = ""


class SheetsSection(Section):
    """Which sheets there are."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Sheets"))
        self.user_sheets_box = self.add_box("userSheetsBox", translate("Options", "A sheet for each perso&n"))
        self.project_sheets_box = self.add_box("projectSheetsBox", translate("Options", "A sheet for each pro&ject"))
        self.details_box = self.add_box(
            "projectDetailsBox",
            translate("Options", "Rates, amounts and days of each project"),
            translate("Options", "The same as “With rates and amounts”: one more request for each project."),
        )
        self.user_sheets_box.toggled.connect(lambda is_on: self.changed.emit({"user_sheets": is_on}))
        self.project_sheets_box.toggled.connect(lambda is_on: self.changed.emit({"project_sheets": is_on}))
        self.details_box.toggled.connect(
            lambda is_on: self.changed.emit(changes_of_money(Money.AMOUNTS if is_on else Money.BILLABLE))
        )

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        tick(self.user_sheets_box, choices.user_sheets)
        tick(self.project_sheets_box, choices.project_sheets)
        tick(self.details_box, money_of(choices) is Money.AMOUNTS)
        self.details_box.setEnabled(not choices.client_copy)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        found = []
        if not choices.user_sheets:
            found.append(Difference(translate("Options", "no sheets for people"), self.user_sheets_box))
        if not choices.project_sheets:
            found.append(Difference(translate("Options", "no sheets for projects"), self.project_sheets_box))
        return found


class NumbersSection(Section):
    """How hours are rounded."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Numbers"))
        self.times_selector = self.add_selector(
            "timesSelector",
            translate("Options", "Times"),
            (
                (translate("Options", "Automatic"), Times.AUTO.value),
                (translate("Options", "h:mm"), Times.HM.value),
                (translate("Options", "h:mm:ss"), Times.HMS.value),
            ),
        )
        self.times_selector.setToolTip(
            translate("Options", "Automatic shows seconds where there are any, so that columns add up as shown.")
        )
        self.times_selector.setAccessibleDescription(self.times_selector.toolTip())
        self.times_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"times": Times(self.times_selector.currentData())})
        )
        directions = (
            (translate("Options", "Not rounded"), NO_ROUNDING),
            (translate("Options", "Up"), RoundingDirection.UP.value),
            (translate("Options", "To the nearest"), RoundingDirection.NEAREST.value),
            (translate("Options", "Down"), RoundingDirection.DOWN.value),
        )
        steps = tuple((translate("Options", "%n minute(|s)", None, one), one) for one in ROUNDING_MINUTES)
        self.rounding_selector = self.add_selector("roundingSelector", translate("Options", "Roundin&g"), directions)
        self.minutes_selector = self.add_selector("roundingMinutesSelector", translate("Options", "to"), steps)
        self.minutes_selector.setAccessibleName(translate("Options", "Rounding step"))
        self.round_entries_box = self.add_box("roundEntriesBox", translate("Options", "Round each time entry"))
        self.round_entries_box.toggled.connect(
            lambda is_on: self.changed.emit({"round_per": RoundPer.ENTRY if is_on else RoundPer.ROW})
        )
        self.rounding_selector.currentIndexChanged.connect(self._round)
        self.minutes_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"rounding_minutes": int(self.minutes_selector.currentData())})
        )

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        select_data(self.times_selector, choices.times.value)
        direction = choices.rounding_direction
        select_data(self.rounding_selector, direction.value if direction is not None else NO_ROUNDING)
        select_data(self.minutes_selector, choices.rounding_minutes)
        self.set_row_visible(self.minutes_selector, direction is not None)
        tick(self.round_entries_box, choices.round_per is RoundPer.ENTRY)
        self.round_entries_box.setVisible(direction is not None and choices.detail is Detail.ENTRIES)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        found = []
        if choices.times is not Times.AUTO:
            found.append(Difference(self.times_selector.currentText(), self.times_selector))
        if choices.rounding_direction is not None:
            minutes = choices.rounding_minutes
            words = {
                RoundingDirection.UP: translate("Options", "rounded up to %n minute(|s)", None, minutes),
                RoundingDirection.NEAREST: translate("Options", "rounded to %n minute(|s)", None, minutes),
                RoundingDirection.DOWN: translate("Options", "rounded down to %n minute(|s)", None, minutes),
            }[choices.rounding_direction]
            found.append(Difference(words, self.rounding_selector))
        return found

    def _round(self) -> None:
        value = self.rounding_selector.currentData()
        self.changed.emit({"rounding_direction": RoundingDirection(value) if value else None})


class FilesSection(Section):
    """How many files, and for whom."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Files"))
        self.files_selector = self.add_selector(
            "filesSelector",
            translate("Options", "F&iles"),
            (
                (translate("Options", "One workbook"), FilePer.REPORT.value),
                (translate("Options", "One per person"), FilePer.PERSON.value),
                (translate("Options", "One per client"), FilePer.CLIENT.value),
            ),
        )
        self.client_copy_box = self.add_box(
            "clientCopyBox",
            translate("Options", "Copy for a client"),
            translate(
                "Options",
                "For one client: leaves out money, billable time, remarks and people without time. Choose the projects "
                "of one client only, or one workbook per client.",
            ),
        )
        self.names_box = self.add_box(
            "namesBox",
            translate("Options", "With people’s names"),
            translate("Options", "Without, everybody’s time is added up: for a copy that goes out."),
        )
        self.names_box.toggled.connect(lambda is_on: self.changed.emit({"with_people": is_on}))
        self.files_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"file_per": FilePer(self.files_selector.currentData())})
        )
        self.client_copy_box.toggled.connect(lambda is_on: self.changed.emit({"client_copy": is_on}))

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        select_data(self.files_selector, choices.file_per.value)
        tick(self.client_copy_box, choices.client_copy)
        tick(self.names_box, choices.with_people)
        with_entries = choices.detail is Detail.ENTRIES
        self.names_box.setVisible(with_entries or choices.client_copy or not choices.with_people)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        found = []
        if choices.file_per is FilePer.PERSON:
            found.append(Difference(translate("Options", "one file per person"), self.files_selector))
        elif choices.file_per is FilePer.CLIENT:
            found.append(Difference(translate("Options", "one file per client"), self.files_selector))
        if choices.client_copy:
            found.append(Difference(translate("Options", "copy for a client"), self.client_copy_box))
        if not choices.with_people:
            found.append(Difference(translate("Options", "without names"), self.names_box))
        return found


class AfterSection(Section):
    """What happens after an export."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "After the export"))
        self.open_box = self.add_box("openWhenDoneBox", translate("Options", "Open when &done"))
        self.open_box.toggled.connect(lambda is_on: self.changed.emit({"open_when_done": is_on}))

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        tick(self.open_box, choices.open_when_done)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        if not choices.open_when_done:
            return []
        return [Difference(translate("Options", "opens when done"), self.open_box)]
