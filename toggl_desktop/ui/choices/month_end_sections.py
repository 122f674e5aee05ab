"""The sections of "More" for the month's end: comparison, working hours, open points."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.open_points import PointRules
from toggl_desktop.ui.blocks.controls import link_button, muted
from toggl_desktop.ui.blocks.selector import select_data
from toggl_desktop.ui.choices.section import Difference, Section
from toggl_desktop.ui.dialogs.points_dialog import PointsDialog
from toggl_desktop.ui.texts.translate import translate


class ComparisonSection(Section):
    """Earlier hours beside those of the period."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Comparison"))
        self.compare_selector = self.add_selector(
            "compareSelector",
            translate("Options", "Compare with"),
            (
                (translate("Options", "nothing"), Compare.NONE.value),
                (translate("Options", "the period before"), Compare.PREVIOUS.value),
                (translate("Options", "a year ago"), Compare.LAST_YEAR.value),
            ),
        )
        self.compare_selector.setToolTip(translate("Options", "Costs one more request."))
        self.compare_selector.setAccessibleDescription(self.compare_selector.toolTip())
        self.compare_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"compare": Compare(self.compare_selector.currentData())})
        )

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        select_data(self.compare_selector, choices.compare.value)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        words = {
            Compare.PREVIOUS: translate("Options", "compared with the period before"),
            Compare.LAST_YEAR: translate("Options", "compared with a year ago"),
        }
        return [Difference(words[choices.compare], self.compare_selector)] if choices.compare in words else []


class OpenPointsSection(Section):
    """What counts as an open point."""

    def __init__(self) -> None:
        super().__init__(translate("Options", "Open points"))
        self._rules = PointRules()
        self.points_button = link_button(translate("OpenPoints", "What counts as open?"), "openPointsButton")
        self.points_button.clicked.connect(self.choose)
        self.add_control(self.points_button)

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        self._rules = choices.points

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        if choices.points == PointRules():
            return []
        return [Difference(translate("Options", "open points of your own"), self.points_button)]

    def choose(self) -> PointsDialog:
        """Open the dialog; it blocks nothing but the window below it."""
        dialog = PointsDialog(self._rules, self)
        dialog.accepted.connect(lambda: self.changed.emit({"points": dialog.rules()}))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


class WorkingHoursSection(Section):
    """The file with contracts, holidays and absences.

    Signals:
        new_wanted: a new file shall be written; `choose_wanted`, `open_wanted` and `people_wanted` likewise.
    """

    new_wanted = Signal()
    choose_wanted = Signal()
    open_wanted = Signal()
    people_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Options", "Working hours"))
        self.setObjectName("workingHoursSection")
        self.button = link_button(translate("WorkingHours", "Working hours…"), "workingHoursButton")
        self.button.setToolTip(
            translate("WorkingHours", "Contracts, holidays and absences: for target hours, differences and balances.")
        )
        self.button.setAccessibleDescription(self.button.toolTip())
        self.about = muted()
        self.about.setObjectName("workingHoursAbout")
        self.about.setWordWrap(True)
        menu = QMenu(self)
        menu.setObjectName("workingHoursMenu")
        self.new_action = QAction(translate("WorkingHours", "New file…"), self)
        self.choose_action = QAction(translate("WorkingHours", "Choose a file…"), self)
        self.open_action = QAction(translate("WorkingHours", "Open in Excel"), self)
        self.people_action = QAction(translate("WorkingHours", "Add new people"), self)
        self.none_action = QAction(translate("WorkingHours", "Do without"), self)
        for action, signal in (
            (self.new_action, self.new_wanted),
            (self.choose_action, self.choose_wanted),
            (self.open_action, self.open_wanted),
            (self.people_action, self.people_wanted),
        ):
            action.triggered.connect(signal)
            menu.addAction(action)
        self.none_action.triggered.connect(lambda: self.changed.emit({"working_hours": ""}))
        menu.addAction(self.none_action)
        self.menu = menu
        self.button.clicked.connect(lambda: menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft())))
        self.add_control(self.button)
        self.rows.addWidget(self.about)
        self.show_choices(ExportChoices())

    def show_choices(self, choices: ExportChoices) -> None:
        """See `Section.show_choices`."""
        path = choices.working_hours
        for action in (self.open_action, self.people_action, self.none_action):
            action.setVisible(bool(path))
        self.about.setText(PurePath(path).name if path else translate("WorkingHours", "No file yet."))

    def say(self, text: str) -> None:
        """Tell what became of a wish."""
        self.about.setText(text)

    def differences(self, choices: ExportChoices) -> list[Difference]:
        """See `Section.differences`."""
        if not choices.working_hours:
            return []
        return [Difference(translate("Options", "with working hours"), self.button)]
