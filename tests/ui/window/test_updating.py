"""Updating a workbook from the window: chosen or dropped, looked into, compared, then done or left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QTableView, QTabWidget, QWidget

from tests.fakes.clerk import clerks_workbook, sign
from tests.fakes.toggl import FakeEntry
from tests.fakes.window import make_opener
from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.excel.update.updater import ExcelWorkbookUpdater, backup_path
from toggl_desktop.excel.writer import ExcelWorkbookWriter

CHANGES_TAB = 5


@pytest.fixture
def driver(open_window: OpenWindow) -> WindowDriver:
    opener = make_opener()
    opener.services.writer = ExcelWorkbookWriter("1")  # type: ignore[assignment]
    opener.services.updater = ExcelWorkbookUpdater("1")
    return open_window(opener)


@pytest.fixture
def ours(driver: WindowDriver, tmp_path: Path) -> Path:
    """A workbook of this account, written a while ago: one entry has become longer since."""
    driver.click("exportButton")
    driver.executor.run_all()
    path = (tmp_path / "out.xlsx").rename(tmp_path / "hers.xlsx")
    toggl = driver.opener.services.connector
    first, *others = toggl.entries
    toggl.entries = [FakeEntry(first.day, first.user_id, first.project_id, first.seconds + 900, 3600), *others]
    driver.click("refreshButton")
    driver.settle()
    driver.dialogs.path = path
    return path


def choose(driver: WindowDriver) -> None:
    action = driver.content.update.action
    assert action.isEnabled()
    action.trigger()
    driver.settle()


def tab(driver: WindowDriver) -> QTabWidget:
    return driver.find(QTabWidget, "previewTabs")


def test_the_menu_has_it_and_nothing_else_is_shown_before(driver: WindowDriver) -> None:
    menu = driver.content.run.area.menu_button.menu()
    assert [one.text() for one in menu.actions() if one.objectName() == "updateButton"] == ["Update a workbook…"]
    assert driver.window.findChild(QAction, "updateButton") is not None
    assert not driver.is_shown("updateCard")
    assert not tab(driver).isTabVisible(CHANGES_TAB)


def test_what_has_changed_is_told_before_anything_is_written(driver: WindowDriver, ours: Path) -> None:
    before = ours.read_bytes()
    choose(driver)
    words = driver.find(QLabel, "updateText").text()
    assert "hers.xlsx" in words
    assert "October 2026" in words
    assert "will be renewed" in words
    assert tab(driver).currentIndex() == CHANGES_TAB
    sentence = driver.find(QLabel, "changesSentence").text()
    assert "1 person, +0:15 h, −0:00 h" in sentence
    table = driver.find(QTableView, "changesTable").model()
    assert [table.index(0, column).data() for column in (0, 1, 3, 7)] == ["More", "Ann", "Website", "+0:15"]
    assert ours.read_bytes() == before


def test_the_update_keeps_the_file_renews_it_and_says_so(driver: WindowDriver, ours: Path) -> None:
    before = ours.read_bytes()
    choose(driver)
    driver.click("updateNowButton")
    driver.executor.run_all()
    assert driver.text("resultLabel") == "Updated hers.xlsx"
    status = driver.find(QWidget, "statusMessage").text()  # type: ignore[attr-defined]
    assert "sheets renewed, 0 kept; 1 change since" in status
    assert backup_path(ours).read_bytes() == before
    assert "Changes" in load_workbook(ours).sheetnames
    assert not driver.is_shown("updateCard")
    assert not tab(driver).isTabVisible(CHANGES_TAB)


def test_a_workbook_that_never_held_hours_gets_the_sheets(driver: WindowDriver, tmp_path: Path) -> None:
    path = driver.dialogs.path = clerks_workbook(tmp_path / "template.xlsx")
    choose(driver)
    words = driver.find(QLabel, "updateText").text()
    assert "holds no hours of Toggl Export yet" in words
    assert "Invoice, Notes & más, Hidden, Chart sheet, 2 charts" in words
    assert not tab(driver).isTabVisible(CHANGES_TAB)
    driver.click("updateNowButton")
    driver.executor.run_all()
    assert load_workbook(path).sheetnames[:5] == ["Invoice", "Notes & más", "Hidden", "Chart sheet", "Summary"]


def test_not_now(driver: WindowDriver, ours: Path) -> None:
    before = ours.read_bytes()
    choose(driver)
    driver.click("notNowButton")
    assert not driver.is_shown("updateCard")
    assert not tab(driver).isTabVisible(CHANGES_TAB)
    assert ours.read_bytes() == before


def test_period_and_selection_of_the_workbook(driver: WindowDriver, ours: Path) -> None:
    driver.content.choices.period.moved.emit(-1)
    driver.settle()
    chosen = driver.parts.choices.state
    assert chosen is not None
    september = chosen.period
    choose(driver)
    assert "of other days" in driver.find(QLabel, "changesSentence").text()
    driver.check("workbookChoicesBox")
    driver.settle()
    assert driver.parts.choices.state is not None
    assert driver.parts.choices.state.period.start_date.month == 10
    assert "1 person, +0:15 h" in driver.find(QLabel, "changesSentence").text()
    driver.check("workbookChoicesBox")
    driver.settle()
    assert driver.parts.choices.state.period == september
    assert not driver.find(QCheckBox, "workbookChoicesBox").isChecked()


def test_a_file_that_cannot_be_updated_is_refused_in_words(driver: WindowDriver, tmp_path: Path) -> None:
    driver.dialogs.path = tmp_path / "letter.xlsx"
    driver.dialogs.path.write_text("Dear Nora")
    choose(driver)
    assert "is not an Excel workbook" in driver.message()
    assert not driver.is_shown("updateCard")


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(driver: WindowDriver, data: QMimeData) -> bool:
    """Drag something over the window and drop it there; whether it was taken."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, none)
    enter.ignore()
    driver.window.dragEnterEvent(enter)
    if enter.isAccepted():
        driver.window.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, none))
        driver.settle()
    return enter.isAccepted()


def test_a_workbook_that_is_dropped_is_to_be_updated(driver: WindowDriver, ours: Path) -> None:
    assert drag(driver, mime(ours))
    assert driver.is_shown("updateCard")


@pytest.mark.parametrize("names", [("letter.pdf",), ("a.xlsx", "b.xlsx"), ()])
def test_nothing_else_is_taken(driver: WindowDriver, tmp_path: Path, names: tuple[str, ...]) -> None:
    assert not drag(driver, mime(*(tmp_path / name for name in names)))
    assert not driver.is_shown("updateCard")


def test_nothing_is_taken_before_signing_in(open_window: OpenWindow, tmp_path: Path) -> None:
    driver = open_window(signed_in=False)
    assert not drag(driver, mime(tmp_path / "a.xlsx"))


def test_signing_out_forgets_the_workbook(driver: WindowDriver, ours: Path) -> None:
    choose(driver)
    driver.content._sign_out()
    driver.executor.run_all()
    assert driver.content.update.controller.state.path is None


@pytest.mark.parametrize("answer", [False, True])
def test_a_digital_signature_becomes_invalid_only_if_that_is_wanted(
    driver: WindowDriver, tmp_path: Path, answer: bool
) -> None:
    path = driver.dialogs.path = sign(clerks_workbook(tmp_path / "signed.xlsx"))
    before = path.read_bytes()
    choose(driver)
    assert "signature will no longer be valid" in driver.find(QLabel, "updateText").text()
    driver.dialogs.answer = answer
    driver.click("updateNowButton")
    driver.executor.run_all()
    assert driver.dialogs.questions == ["“signed.xlsx” is digitally signed."]
    assert (path.read_bytes() != before) is answer
    assert driver.is_shown("updateCard") is not answer


def test_a_workbook_without_a_signature_raises_no_question(driver: WindowDriver, ours: Path) -> None:
    choose(driver)
    driver.click("updateNowButton")
    assert driver.dialogs.questions == []
