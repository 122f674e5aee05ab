"""What the window says, and where the keyboard is, when an export is over and the person goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QProgressBar, QPushButton, QTableView

from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.choices.period import Preset
from toggl_desktop.core.progress import Progress, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FIGURES = "3:45 hours · 3 people · 4 projects · 0 requests"


def test_the_result_stays_but_the_line_is_about_what_is_chosen_now(window: WindowDriver) -> None:
    window.export()
    assert window.text("statusMessage") == FIGURES
    window.choose("periodSelector", Preset.TWO_MONTHS_AGO.value)
    window.settle()
    assert window.text("statusMessage") == "Ready to export September 2026"
    assert window.text("resultLabel") == "Saved out.xlsx"
    assert window.is_shown("openButton")
    window.choose("periodSelector", Preset.LAST_MONTH.value)
    window.settle()
    assert window.text("statusMessage") == FIGURES


def test_a_cancelled_run_is_forgotten_with_the_next_choice(window: WindowDriver) -> None:
    window.click("exportButton")
    window.press(Qt.Key.Key_Escape)
    window.executor.run_all()
    window.settle()
    assert window.text("statusMessage").startswith("Cancelled.")
    window.click("projectNoneButton")
    window.click("projectAllButton")
    window.choose("periodSelector", Preset.TWO_MONTHS_AGO.value)
    window.settle()
    assert window.text("statusMessage") == "Ready to export September 2026"


def test_the_keyboard_is_where_it_was(window: WindowDriver) -> None:
    for kind, name in ((QComboBox, "periodSelector"), (QLineEdit, "projectFilter"), (QPushButton, "exportButton")):
        window.find(kind, name).setFocus()
        window.content.export()
        window.executor.run_all()
        window.settle()
        assert window.window.focusWidget() is window.find(kind, name)


def test_the_keyboard_stays_where_the_person_went_meanwhile(window: WindowDriver) -> None:
    window.find(QLineEdit, "projectFilter").setFocus()
    window.content.export()
    table = window.find(QTableView, "projectTable")
    table.setFocus()
    window.executor.run_all()
    window.settle()
    assert window.window.focusWidget() is table


def test_the_bar_is_full_only_when_nothing_is_left(window: WindowDriver) -> None:
    bar = window.find(QProgressBar, "progressBar")

    def show(progress: Progress) -> tuple[int, int]:
        window.parts.export.state = RunState(RunPhase.RUNNING, progress=progress)
        window.parts.export.changed.emit(window.parts.export.state)
        return bar.value(), bar.maximum()

    assert show(Progress(Stage.READING_HOURS, 3, 12)) == (2, 12)
    assert show(Progress(Stage.WRITING_SHEETS, 12, 12)) == (11, 12)
    assert show(Progress(Stage.READING_HOURS, 1, 1))[1] == 0
    assert show(Progress(Stage.SAVING))[1] == 0
    window.parts.export.state = RunState()


def test_an_arrow_finds_the_name_of_the_period(window: WindowDriver) -> None:
    window.click("periodBackButton")
    window.settle()
    assert window.find(QComboBox, "periodSelector").currentData() == Preset.TWO_MONTHS_AGO.value
    window.click("periodForwardButton")
    window.settle()
    assert window.find(QComboBox, "periodSelector").currentData() == Preset.LAST_MONTH.value


def test_dates_that_make_no_period_are_no_preset(window: WindowDriver) -> None:
    window.type("endDate", "20/09/2026")
    window.press(Qt.Key.Key_Tab)
    assert window.find(QComboBox, "periodSelector").currentData() == ""
    assert "before it starts" in window.text("statusMessage")
