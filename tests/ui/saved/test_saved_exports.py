"""Saved exports in the window, used with mouse and keyboard."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTimeEdit, QWidget

from tests.ui.conftest import OpenWindow, Speak
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.run_log import RunLog, RunRecord
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.saved import KnownNames, SavedExport
from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.ui.window.geometry import SMALLEST_SIZE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has none


@pytest.fixture
def file(tmp_path: Path) -> SavedExportFile:
    return SavedExportFile(tmp_path / "saved-exports.toml")


@pytest.fixture
def payroll(file: SavedExportFile, tmp_path: Path) -> SavedExport:
    """Saved before the window opens, beside another one."""
    (tmp_path / "reports").mkdir()
    choices = ExportChoices(workspace_id=7, split=Split.WEEK, with_billable=False)
    saved = SavedExport("Payroll", choices, folder=str(tmp_path / "reports"))
    other = SavedExport("Alpha", ExportChoices(workspace_id=7, preset=Preset.THIS_YEAR))
    file.change(lambda exports: exports.with_export(saved).with_export(other))
    return saved


def open_schedule(window: WindowDriver) -> None:
    """A dialog that was open before is gone by now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    window.click("scheduleButton")


def choose(window: WindowDriver, name: str) -> None:
    selector = window.find(QComboBox, "savedSelector")
    selector.setCurrentIndex(selector.findData(name))
    selector.activated.emit(selector.currentIndex())
    window.settle()


def menu(window: WindowDriver, name: str) -> None:
    action = window.window.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled(), f"{name} is disabled"
    action.trigger()
    window.settle()


def type_name(window: WindowDriver, name: str) -> None:
    field = window.find(QLineEdit, "nameField")
    field.selectAll()
    window.qtbot.keyClicks(field, name)
    window.click("nameOkButton")
    window.settle()


def split(window: WindowDriver) -> str:
    return str(window.find(QComboBox, "splitSelector").currentData())


def notice(window: WindowDriver) -> str:
    return window.text("savedNoticeTitle") if window.is_shown("savedNotice") else ""


def names(file: SavedExportFile) -> tuple[str, ...]:
    return file.read().exports.names


def test_a_newcomer_sees_nothing_of_it_until_an_export_worked(
    open_window: OpenWindow, file: SavedExportFile, tmp_path: Path
) -> None:
    window = open_window()
    assert not window.is_shown("savedSelector")
    assert not window.is_shown("saveChoicesButton")
    window.choose("splitSelector", "week")
    window.export()
    window.click("saveChoicesButton")
    type_name(window, "Payroll")
    assert not window.is_shown("saveChoicesButton")
    assert window.find(QComboBox, "savedSelector").currentData() == "Payroll"
    assert not window.is_shown("savedChangedLabel")
    saved = file.read().exports.find("Payroll")
    assert (saved.choices.split, saved.folder, saved.names.workspace) == (Split.WEEK, str(tmp_path), "Acme")


def test_the_offer_goes_when_something_else_is_chosen(open_window: OpenWindow) -> None:
    window = open_window()
    window.export()
    assert window.is_shown("saveChoicesButton")
    window.choose("splitSelector", "week")
    assert not window.is_shown("saveChoicesButton")


@pytest.mark.usefixtures("payroll")
def test_switching_changing_and_taking_back(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    assert window.find(QComboBox, "savedSelector").currentIndex() == -1
    choose(window, "Payroll")
    assert split(window) == "week"
    assert not window.is_shown("saveSavedButton")
    window.choose("splitSelector", "day")
    assert window.text("savedChangedLabel") == "changed"
    window.click("undoSavedButton")
    assert split(window) == "week"
    assert not window.is_shown("undoSavedButton")
    choose(window, "Alpha")
    assert split(window) == "none"
    assert window.find(QComboBox, "periodSelector").currentData() == "this-year"
    window.choose("splitSelector", "month")
    window.click("saveSavedButton")
    assert not window.is_shown("savedChangedLabel")
    assert file.read().exports.find("Alpha").choices.split is Split.MONTH
    assert file.read().exports.find("Payroll").choices.split is Split.WEEK


@pytest.mark.usefixtures("payroll")
def test_moving_to_the_same_month_and_back_is_no_change(open_window: OpenWindow) -> None:
    window = open_window()
    choose(window, "Payroll")
    window.parts.choices.move(-1)
    assert window.is_shown("savedChangedLabel")
    window.parts.choices.move(1)
    assert not window.is_shown("savedChangedLabel")


@pytest.mark.usefixtures("payroll")
def test_the_last_entry_makes_a_new_one(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    choose(window, "Payroll")
    choose(window, "")
    field, ok = window.find(QLineEdit, "nameField"), window.find(QPushButton, "nameOkButton")
    for text, problem in (("payroll", "There is a saved export “payroll” already."), ("-x", "begin with a dash")):
        field.setText(text)
        assert problem in window.find(QLabel, "nameProblem").text()
        assert not ok.isEnabled()
    type_name(window, "Team")
    assert names(file) == ("Alpha", "Payroll", "Team")
    assert window.find(QComboBox, "savedSelector").currentData() == "Team"


@pytest.mark.usefixtures("payroll")
def test_a_new_one_that_is_given_up_leaves_the_chosen_one(open_window: OpenWindow) -> None:
    window = open_window()
    choose(window, "Payroll")
    choose(window, "")
    window.find(QWidget, "nameDialog").close()
    assert window.find(QComboBox, "savedSelector").currentData() == "Payroll"


@pytest.mark.usefixtures("payroll")
def test_the_menu_renames_duplicates_and_deletes_with_undo(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    choose(window, "Payroll")
    menu(window, "savedDuplicate")
    assert names(file) == ("Alpha", "Payroll", "Payroll (2)")
    menu(window, "savedRename")
    type_name(window, "Wages")
    assert names(file) == ("Alpha", "Payroll", "Wages")
    menu(window, "savedDelete")
    assert names(file) == ("Alpha", "Payroll")
    assert notice(window) == "“Wages” was deleted."
    window.click("undoDeleteButton")
    window.settle()
    assert names(file) == ("Alpha", "Payroll", "Wages")
    assert window.find(QComboBox, "savedSelector").currentData() == "Wages"
    assert file.read().exports.find("Wages").choices.split is Split.WEEK


@pytest.mark.usefixtures("payroll")
def test_the_window_opens_with_the_default(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    choose(window, "Payroll")
    menu(window, "savedDefault")
    assert file.read().exports.default == "Payroll"
    again = open_window()
    assert again.find(QComboBox, "savedSelector").currentData() == "Payroll"
    assert split(again) == "week"
    assert not again.is_shown("undoBar")
    assert not again.parts.choices.can_undo
    menu(again, "savedDefault")
    assert file.read().exports.default == ""


@pytest.mark.usefixtures("payroll")
def test_a_colleague_takes_a_copy(open_window: OpenWindow, file: SavedExportFile, tmp_path: Path) -> None:
    window = open_window()
    choose(window, "Payroll")
    window.dialogs.path = tmp_path / "for-bob.toml"
    menu(window, "savedCopyTo")
    assert "reports" not in window.dialogs.path.read_text(encoding="utf-8")
    menu(window, "savedTakeFrom")
    assert names(file) == ("Alpha", "Payroll", "Payroll (2)")
    assert split(window) == "week"
    window.dialogs.path.write_text("nothing")
    menu(window, "savedTakeFrom")
    assert "cannot be read" in notice(window)


def test_what_no_longer_exists_is_said_and_left_out_only_with_consent(
    open_window: OpenWindow, file: SavedExportFile
) -> None:
    choices = ExportChoices(
        workspace_id=7,
        projects=ProjectSelection(False, frozenset(), frozenset({10, 99})),
        users=UserSelection(False, frozenset({1, 3, 77})),
    )
    saved_names = KnownNames("Acme", projects={99: "Old site"}, users={77: "Dora"})
    file.change(lambda exports: exports.with_export(SavedExport("Payroll", choices, names=saved_names)))
    window = open_window()
    choose(window, "Payroll")
    assert notice(window) == "No longer at Toggl: Project “Old site”, Person “Dora”."
    state = window.parts.choices.state
    assert state is not None
    assert state.choices.projects.project_ids == {10, 99}
    window.click("leaveOutButton")
    window.settle()
    state = window.parts.choices.state
    assert state is not None
    assert (state.choices.projects.project_ids, state.choices.users.user_ids) == ({10}, {1, 3})
    assert not notice(window)
    window.click("saveSavedButton")
    assert file.read().exports.find("Payroll").choices.users.user_ids == {1, 3}


def test_a_workspace_that_was_left_is_said(open_window: OpenWindow, file: SavedExportFile) -> None:
    saved = SavedExport("Former", ExportChoices(workspace_id=8), names=KnownNames("Old Ltd"))
    file.change(lambda exports: exports.with_export(saved))
    window = open_window()
    choose(window, "Former")
    assert "Workspace “Old Ltd”" in notice(window)
    assert window.find(QComboBox, "savedSelector").currentIndex() == -1


def test_what_this_version_does_not_understand_is_said_and_can_be_saved_again(
    open_window: OpenWindow, file: SavedExportFile
) -> None:
    file.change(lambda exports: exports.with_export(SavedExport("Odd", ExportChoices(), unclear={"zodiac": 1})))
    window = open_window()
    choose(window, "Odd")
    assert "zodiac" in notice(window)
    window.click("saveSavedButton")
    assert not file.read().exports.find("Odd").unclear


def test_damaged_saved_exports_are_said(
    open_window: OpenWindow, file: SavedExportFile, caplog: pytest.LogCaptureFixture
) -> None:
    file.path.write_text("oh")
    window = open_window()
    assert notice(window) == "Some saved exports were damaged."
    assert "saved-exports (damaged 1).toml" in window.text("savedNoticeAdvice")
    caplog.clear()


def test_an_export_goes_where_the_saved_one_says(open_window: OpenWindow, payroll: SavedExport, tmp_path: Path) -> None:
    window = open_window()
    choose(window, "Payroll")
    window.export()
    assert window.dialogs.suggested == [tmp_path / "reports" / "Acme Payroll 2026-10.xlsx"]
    assert not window.is_shown("saveChoicesButton")


# --- running by itself -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("payroll")
def test_a_schedule_is_agreed_on_and_removed(open_window: OpenWindow, file: SavedExportFile, tmp_path: Path) -> None:
    window = open_window()
    choose(window, "Payroll")
    assert window.find(QPushButton, "scheduleButton").text() == "Run automatically…"
    open_schedule(window)
    assert window.text("scheduleNext") == "It runs only when you run it."
    window.choose("everySelector", "month")
    window.choose("monthDaySelector", "first-working-day")
    window.find(QTimeEdit, "scheduleTime").setTime(QTime(7, 15))
    assert window.text("scheduleNext").startswith("Next run: ")
    (tmp_path / "elsewhere").mkdir()
    window.dialogs.path = tmp_path / "elsewhere"
    window.click("scheduleFolderButton")
    window.check("scheduleOverwriteBox")
    window.click("scheduleSaveButton")
    window.settle()
    saved = file.read().exports.find("Payroll")
    assert saved.schedule is not None
    assert (saved.schedule.every, saved.schedule.month_day, saved.schedule.at) == (
        Every.MONTH,
        MonthDay.FIRST_WORKING,
        time(7, 15),
    )
    assert (saved.folder, saved.overwrite) == (str(tmp_path / "elsewhere"), True)
    (task,) = window.scheduler.tasks.values()
    assert task.name == "Payroll"
    assert "--demo" in task.arguments
    assert window.find(QPushButton, "scheduleButton").text().startswith("Automatic: ")
    open_schedule(window)
    assert window.find(QComboBox, "monthDaySelector").currentData() == "first-working-day"
    window.click("scheduleRemoveButton")
    window.settle()
    assert not window.scheduler.tasks
    assert file.read().exports.find("Payroll").schedule is None


@pytest.mark.usefixtures("payroll")
def test_what_the_system_refuses_is_said(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    choose(window, "Payroll")
    window.scheduler.refuses = True
    open_schedule(window)
    window.choose("everySelector", "day")
    window.click("scheduleSaveButton")
    window.settle()
    assert "did not accept" in notice(window)
    assert file.read().exports.find("Payroll").schedule is None


@pytest.mark.usefixtures("payroll")
def test_deleting_takes_the_task_along(open_window: OpenWindow) -> None:
    window = open_window()
    choose(window, "Payroll")
    open_schedule(window)
    window.choose("everySelector", "day")
    window.click("scheduleSaveButton")
    window.settle()
    assert set(window.scheduler.tasks) == {"Payroll"}
    menu(window, "savedDelete")
    assert not window.scheduler.tasks


def test_run_now_makes_it_as_it_is_saved(
    open_window: OpenWindow, payroll: SavedExport, file: SavedExportFile, tmp_path: Path
) -> None:
    window = open_window()
    choose(window, "Payroll")
    window.choose("splitSelector", "day")
    open_schedule(window)
    assert window.text("scheduleLast") == "It has not run yet."
    window.click("scheduleRunButton")
    window.settle()
    assert (tmp_path / "reports" / "Acme Payroll 2026-10.xlsx").exists()
    assert window.dialogs.suggested == []
    assert split(window) == "week"
    open_schedule(window)
    assert window.text("scheduleLast").endswith("Acme Payroll 2026-10.xlsx")
    window.find(QWidget, "scheduleDialog").close()


@pytest.mark.usefixtures("payroll")
def test_a_run_that_failed_by_itself_is_told_once(open_window: OpenWindow, tmp_path: Path) -> None:
    run_log = RunLog(tmp_path / "saved-export-runs.json")
    run_log.add(
        RunRecord("Payroll", datetime(2026, 11, 2, 7, tzinfo=UTC), True, title="The disk is full.", advice="Free some.")
    )
    window = open_window()
    assert notice(window) == "“Payroll” was not made"
    assert window.text("savedNoticeAdvice") == "The disk is full. Free some."
    again = open_window()
    assert not notice(again)


def test_signing_in_with_a_remembered_token_mends_runs(open_window: OpenWindow, tmp_path: Path) -> None:
    from tests.fakes.window import make_opener

    run_log = RunLog(tmp_path / "saved-export-runs.json")
    run_log.block_sign_in(True)
    open_window()
    assert run_log.sign_in_is_blocked  # the sample data say nothing about the account
    window = open_window(make_opener(token="t" * 32), signed_in=False)
    window.parts.session.start()
    window.executor.run_all()
    assert not run_log.sign_in_is_blocked
    window.settle()


def test_picked_days_are_saved_as_such(open_window: OpenWindow, file: SavedExportFile) -> None:
    window = open_window()
    window.parts.choices.pick_dates(date(2026, 10, 5), date(2026, 10, 9))
    window.parts.saved.save_as("Trade fair")
    window.settle()
    choices = file.read().exports.find("Trade fair").choices
    assert (choices.preset, choices.custom_period) == (None, Period(date(2026, 10, 5), date(2026, 10, 9)))
    assert not window.is_shown("savedChangedLabel")


@pytest.mark.usefixtures("payroll")
@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_line_fits_into_the_narrowest_window(open_window: OpenWindow, speak: Speak, language: str) -> None:
    speak(language)
    window = open_window()
    choose(window, "Payroll")
    window.parts.saved.set_schedule(Schedule(Every.DAY, time(8, 0)), "", overwrite=False)
    window.settle()
    window.choose("splitSelector", "day")
    for name in ("savedChangedLabel", "undoSavedButton", "scheduleButton"):
        assert window.is_shown(name)
    window.window.resize(*SMALLEST_SIZE)
    window.settle()
    needed = window.window.minimumSizeHint()
    assert (needed.width() <= SMALLEST_SIZE[0], needed.height() <= SMALLEST_SIZE[1]) == (True, True), needed
    place = window.find(QWidget, "savedBar").geometry()
    assert window.content.page.rect().contains(place)


def test_a_folder_that_is_gone_is_said_and_another_one_proposed(
    open_window: OpenWindow, payroll: SavedExport, tmp_path: Path
) -> None:
    (tmp_path / "reports").rmdir()
    window = open_window()
    choose(window, "Payroll")
    assert "“reports” cannot be saved in this place" in notice(window)
    window.export()
    assert window.dialogs.suggested == [tmp_path / "Acme Payroll 2026-10.xlsx"]
