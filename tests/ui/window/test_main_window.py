"""The window, used with mouse and keys, over a Toggl that answers at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from tests.fakes.toggl import FakeClock, FakeEntry, FakeToggl
from tests.fakes.window import make_opener, small_agency
from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.errors import ConnectionFailed, DiskFull, SignInRefused, WorkbookInUse
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.toggl.models import Project, Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TOTAL = 3600 + 1800 + 7200 + 900


# --- signing in ------------------------------------------------------------------------------------------------------


def test_the_first_start_shows_three_ways_in(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    assert driver.is_shown("signInPage")
    assert driver.window.focusWidget() is driver.find(QLineEdit, "tokenField")
    driver.click("profileButton")
    assert driver.desktop.opened == [("page", "https://track.toggl.com/profile")]


def test_a_token_is_typed_and_entered_with_the_enter_key(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    driver.type("tokenField", " abc123 ")
    assert driver.find(QCheckBox, "rememberBox").isChecked()
    driver.press(Qt.Key.Key_Return)
    assert driver.is_shown("signInCancelButton")
    driver.executor.run_all()
    assert driver.is_shown("workspacePage")
    assert driver.opener.services.token_store is not None
    assert driver.opener.services.token_store.token == "abc123"
    assert driver.find(QLineEdit, "tokenField").text() == ""


def test_email_and_password(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    driver.content.sign_in.page.tabs.setCurrentIndex(1)
    driver.type("emailField", "ann@example.com")
    driver.click("signInButton")
    assert "password" in driver.content.sign_in.page.error_panel.title.text()
    driver.type("passwordField", "secret")
    driver.click("signInButton")
    assert driver.find(QLineEdit, "passwordField").text() == ""
    driver.executor.run_all()
    assert driver.is_shown("workspacePage")


@pytest.mark.parametrize("error", [SignInRefused(), ConnectionFailed("down"), RuntimeError("bug")])
def test_a_failed_sign_in_says_so_beside_the_fields(open_window: OpenWindow, error: Exception) -> None:
    driver = open_window(signed_in=False)
    driver.opener.services.connector.failures["me"] = error
    driver.type("tokenField", "wrong")
    driver.click("signInButton")
    driver.executor.run_all()
    assert driver.is_shown("signInError")
    assert driver.find(QLineEdit, "tokenField").text() == "wrong"
    driver.opener.services.connector.failures.clear()
    driver.click("signInButton")
    driver.executor.run_all()
    assert driver.is_shown("workspacePage")


def test_what_was_wrong_is_forgotten_when_it_is_changed_or_another_way_is_tried(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    driver.opener.services.connector.failures["me"] = SignInRefused()
    for change in (lambda: driver.type("tokenField", "other"), lambda: driver.click_tab("signInTabs", 1)):
        driver.type("tokenField", "wrong")
        driver.click("signInButton")
        driver.executor.run_all()
        assert driver.is_shown("signInError")
        change()
        assert not driver.is_shown("signInError")


def test_after_a_wrong_password_the_cursor_waits_for_the_password(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    driver.opener.services.connector.failures["me"] = SignInRefused(with_password=True)
    driver.click_tab("signInTabs", 1)
    assert driver.window.focusWidget() is driver.find(QLineEdit, "emailField")
    driver.type("emailField", "ann@example.com")
    driver.type("passwordField", "secret")
    driver.click("signInButton")
    driver.executor.run_all()
    assert driver.window.focusWidget() is driver.find(QLineEdit, "passwordField")
    assert driver.find(QLineEdit, "emailField").text() == "ann@example.com"


def test_a_computer_without_key_store_is_a_calm_sentence(open_window: OpenWindow) -> None:
    driver = open_window(make_opener(keeps=False), signed_in=False)
    driver.type("tokenField", "abc123")
    assert driver.find(QCheckBox, "rememberBox").isChecked()
    driver.click("signInButton")
    driver.executor.run_all()
    assert "no safe place" in driver.message()
    driver.settle()
    assert "no safe place" in driver.message()


def test_an_account_without_a_workspace_is_told_what_to_do(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)

    class Homeless(FakeToggl):
        def fetch_workspaces(self, context: JobContext) -> tuple[Workspace, ...]:
            return ()

    driver.opener.services.connector = Homeless()
    driver.click("sampleDataButton")
    driver.executor.run_all()
    assert "no workspace" in driver.message()
    assert not driver.find(QPushButton, "exportButton").isEnabled()


def test_signing_out_leads_back_to_an_empty_welcome(window: WindowDriver) -> None:
    window.content.menus.sign_out.trigger()
    window.executor.run_all()
    assert window.is_shown("signInPage")
    assert window.rows("projectList") == []
    assert window.text("accountLabel") == ""
    window.enter_sample()
    assert window.is_shown("workspacePage")
    assert "Website" in window.rows("projectList")


# --- choosing --------------------------------------------------------------------------------------------------------


def test_last_month_is_read_by_itself(window: WindowDriver) -> None:
    assert window.find(QComboBox, "periodSelector").currentText() == "Last month"
    assert window.text("previewTitle") == "October 2026 · Acme"
    assert window.content.page.preview.totals.tracked.text() == "3:45"
    assert window.text("previewCost").endswith("3 requests")
    assert window.text("needsLabel") == "Everything is loaded: this export needs no request"
    assert window.text("statusMessage") == "Ready to export October 2026"


def test_projects_are_grouped_and_archived_ones_wait_behind_the_switch(window: WindowDriver) -> None:
    assert window.rows("projectList") == ["Acme", "Newsletter", "Website", "Birch", "App", "Without project"]
    window.check("projectSwitch")
    assert "Old shop (archived)" in window.rows("projectList")


def test_leaving_a_project_out_changes_the_preview_without_a_request(window: WindowDriver) -> None:
    before = window.opener.services.connector.request_count
    window.click_row("projectList", "App")
    window.settle()
    assert "App" not in window.checked("projectList")
    assert "Birch" not in window.checked("projectList")
    assert window.content.page.preview.totals.tracked.text() == "1:45"
    assert window.text("projectCount") == "4 of 5"
    assert window.opener.services.connector.request_count == before
    window.click_row("projectList", "Birch")
    window.settle()
    assert window.text("projectCount") == "all selected"


def test_space_toggles_the_current_line(window: WindowDriver) -> None:
    view = window.content.page.people.list
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 1))
    window.press(Qt.Key.Key_Space)
    assert window.checked("peopleList") == ["Ann", "Cy (deactivated)"]


def test_search_narrows_the_list_and_all_and_none_keep_to_it(window: WindowDriver) -> None:
    window.type("projectFilter", "WEB")
    assert window.rows("projectList") == ["Acme", "Website"]
    window.click("projectNoneButton")
    window.press(Qt.Key.Key_Escape)
    assert window.find(QLineEdit, "projectFilter").text() in ("", "WEB")
    window.type("projectFilter", "")
    assert set(window.checked("projectList")) == {"Newsletter", "Birch", "App", "Without project"}
    window.type("projectFilter", "birch")
    assert window.rows("projectList") == ["Birch", "App"]
    window.type("projectFilter", "no such thing")
    assert window.rows("projectList") == []
    assert "no such thing" in window.content.page.projects.list.empty_text


def test_none_all_and_with_time(window: WindowDriver) -> None:
    window.click("projectNoneButton")
    assert window.checked("projectList") == []
    window.click("projectWithTimeButton")
    assert set(window.checked("projectList")) == {"Website", "Birch", "App", "Without project"}
    window.click("projectAllButton")
    assert window.text("projectCount") == "all selected"


def test_periods_by_preset_arrow_and_date(window: WindowDriver) -> None:
    window.choose("periodSelector", "two-months-ago")
    window.settle()
    assert window.text("previewTitle") == "September 2026 · Acme"
    assert window.find(QComboBox, "periodSelector").currentText() == "September 2026"
    window.click("periodForwardButton")
    assert window.text("periodWords") == "1–31 October 2026 (31 days)"
    window.find(QDateEdit, "endDate").setDate(QDate(2026, 10, 15))
    assert window.find(QComboBox, "periodSelector").currentText() == "Custom"
    assert window.text("periodWords") == "1–15 October 2026 (15 days)"
    window.settle()
    assert window.content.page.preview.totals.tracked.text() == "3:30"


def test_dates_in_the_wrong_order_are_said_and_not_exported(window: WindowDriver) -> None:
    window.find(QDateEdit, "endDate").setDate(QDate(2026, 9, 5))
    assert "before it starts" in window.text("periodWords")
    window.click("exportButton")
    assert "before it starts" in window.message()
    assert window.dialogs.suggested == []
    window.find(QDateEdit, "startDate").setDate(QDate(2026, 9, 4))
    assert window.message() == ""
    assert window.text("periodWords") == "4–5 September 2026 (2 days)"


def test_a_split_offers_its_requests(window: WindowDriver) -> None:
    window.choose("splitSelector", "week")
    window.settle()
    assert window.text("needsLabel").startswith("This export needs about 5 requests")
    assert not window.is_shown("loadSplitButton"), "it stands where the hours over time would be"
    window.content.page.preview.tabs.setCurrentIndex(2)
    window.click("loadSplitButton")
    window.settle()
    assert not window.is_shown("loadSplitButton")
    assert window.opener.services.connector.calls["weekly"] == 5


def test_a_member_sees_the_banner(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.workspace = Workspace(id=7, name="Acme", organization_id=70, role="user", is_admin=False)
    driver = open_window(make_opener(toggl))
    assert driver.is_shown("adminBanner")
    assert not driver.is_shown("notesPanel")


def test_notes_are_a_list_that_blocks_nothing(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.users.pop()
    driver = open_window(make_opener(toggl))
    assert "no longer known" in driver.text("notesLabel")
    assert driver.find(QPushButton, "exportButton").isEnabled()


def test_choices_come_back_after_a_restart(open_window: OpenWindow) -> None:
    first = open_window()
    first.choose("splitSelector", "day")
    first.check("userSheetsBox")
    first.click_row("projectList", "App")
    first.window.resize(1000, 700)
    assert first.window.close()
    second = open_window()
    assert second.find(QComboBox, "splitSelector").currentData() == "day"
    assert not second.find(QCheckBox, "userSheetsBox").isChecked()
    assert "App" not in second.checked("projectList")


# --- exporting -------------------------------------------------------------------------------------------------------


def test_an_export_from_the_button_to_the_file(window: WindowDriver, tmp_path: Path) -> None:
    window.export()
    assert window.dialogs.suggested == [tmp_path / "Acme hours 2026-10.xlsx"]
    assert window.text("resultLabel") == "Saved out.xlsx"
    assert window.text("statusMessage") == "3:45 hours · 3 people · 4 projects · 0 requests"
    window.click("openButton")
    window.click("showInFolderButton")
    window.click("copyPathButton")
    target = str(tmp_path / "out.xlsx")
    assert window.desktop.opened == [("file", target), ("show", target), ("copy", target)]
    assert (tmp_path / "out.xlsx").read_text() == str(TOTAL)


def test_enter_presses_the_focused_button(window: WindowDriver) -> None:
    window.export()
    window.find(QPushButton, "copyPathButton").setFocus()
    window.press(Qt.Key.Key_Enter)
    assert window.desktop.opened[-1][0] == "copy"
    assert len(window.dialogs.suggested) == 1


def test_enter_in_a_date_takes_the_date_and_exports_nothing(window: WindowDriver) -> None:
    field = window.find(QDateEdit, "endDate")
    field.setFocus()
    field.setSelectedSection(QDateEdit.Section.DaySection)
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_5)
    window.press(Qt.Key.Key_Return)
    assert window.text("periodWords") == "1–15 October 2026 (15 days)"
    assert window.dialogs.suggested == []


def test_names_that_look_like_html_stay_text(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.projects[3] = Project(20, "<b>App</b> & <img src=x>", 6, "Birch")
    driver = open_window(make_opener(toggl))
    assert "<b>App</b> & <img src=x>" in driver.rows("projectList")
    model = driver.content.page.projects.model
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
    assert "<span>&lt;b&gt;App&lt;/b&gt; &amp; &lt;img src=x&gt;</span>" in tips


def test_the_wait_counts_down(window: WindowDriver) -> None:
    resumes_at = datetime.now(UTC) + timedelta(minutes=12, seconds=30)
    progress = Progress(Stage.WAITING_FOR_QUOTA, resumes_at=resumes_at)
    window.parts.export.state = RunState(RunPhase.RUNNING, progress=progress)
    window.parts.export.changed.emit(window.parts.export.state)
    text = window.text("statusMessage")
    assert "Waiting until" in text
    assert "12:" in text
    assert text.endswith("left")
    window.parts.export.state = RunState()


def test_giving_up_in_the_dialog_changes_nothing(window: WindowDriver) -> None:
    window.dialogs.path = None
    window.click("exportButton")
    assert window.parts.export.state.phase is RunPhase.IDLE
    assert not window.executor.calls


def test_a_name_without_suffix_gets_one(window: WindowDriver, tmp_path: Path) -> None:
    window.dialogs.path = tmp_path / "report v1.2"
    window.export()
    assert (tmp_path / "report v1.2.xlsx").exists()


@pytest.mark.parametrize("agrees", [True, False])
def test_a_suffix_that_makes_it_another_file_does_not_replace_that_one_unasked(
    window: WindowDriver, tmp_path: Path, agrees: bool
) -> None:
    existing = tmp_path / "report 10.2026.xlsx"
    existing.write_text("precious", encoding="utf-8")
    window.dialogs.path, window.dialogs.answer = tmp_path / "report 10.2026", agrees
    window.export()
    assert window.dialogs.questions == ["“report 10.2026.xlsx” exists already."]
    assert existing.read_text(encoding="utf-8") == (str(TOTAL) if agrees else "precious")


def test_open_when_done(window: WindowDriver, tmp_path: Path) -> None:
    window.check("openWhenDoneBox")
    window.export()
    assert window.desktop.opened == [("file", str(tmp_path / "out.xlsx"))]


def test_the_workbook_gets_what_was_chosen(window: WindowDriver, tmp_path: Path) -> None:
    window.dialogs.path = tmp_path
    window.choose("moneySelector", "hours")
    window.choose("roundingSelector", "up")
    window.choose("roundingMinutesSelector", 30)
    window.check("userSheetsBox")
    window.check("peopleSwitch")
    window.choose("filesSelector", "client")
    window.check("clientCopyBox")
    window.export()
    _, report, options = window.opener.services.writer.saved[0]
    assert (options.with_billable, options.user_sheets, options.project_sheets) == (False, False, True)
    assert options.client_copy
    assert report.options.include_idle
    assert report.options.rounding is not None
    assert report.options.rounding.minutes == 30


def test_a_copy_for_several_clients_is_refused_before_a_place_is_asked_for(window: WindowDriver) -> None:
    window.check("clientCopyBox")
    window.click("exportButton")
    assert "must not show other clients" in window.message()
    assert window.buttons() == ["dismissButton"]
    assert window.dialogs.suggested == []
    assert window.opener.services.writer.saved == []
    window.check("clientCopyBox")
    assert window.message() == ""


def test_nothing_selected(window: WindowDriver) -> None:
    window.click("peopleNoneButton")
    window.click("exportButton")
    assert "nothing to export" in window.message()
    window.click("peopleAllButton")
    assert window.message() == ""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WorkbookInUse(path="out.xlsx"), "open in another program"),
        (DiskFull(path="out.xlsx"), "disk"),
        (RuntimeError("secret internals"), "unexpected"),
    ],
)
def test_a_failed_export_says_what_to_do_and_can_be_tried_again(
    window: WindowDriver, error: Exception, words: str
) -> None:
    window.opener.services.writer.error = error
    window.export()
    assert words in window.message().lower()
    assert "internals" not in window.message()
    assert not window.is_shown("openButton")
    assert window.find(QPushButton, "exportButton").isEnabled()
    window.opener.services.writer.error = None
    window.click("tryAgainButton")
    window.executor.run_all()
    assert window.message() == ""
    assert window.text("resultLabel") == "Saved out.xlsx"


def test_saving_elsewhere_after_a_failure(window: WindowDriver, tmp_path: Path) -> None:
    window.opener.services.writer.error = WorkbookInUse(path="out.xlsx")
    window.export()
    window.opener.services.writer.error = None
    window.dialogs.path = tmp_path / "other.xlsx"
    window.click("saveElsewhereButton")
    window.executor.run_all()
    assert window.text("resultLabel") == "Saved other.xlsx"


def test_cancel_leaves_no_file(window: WindowDriver, tmp_path: Path) -> None:
    def cancel(context: JobContext) -> None:
        assert window.is_shown("cancelButton")
        assert not window.find(QPushButton, "exportButton").isEnabled()
        assert not window.find(QComboBox, "splitSelector").isEnabled()
        window.press(Qt.Key.Key_Escape)
        assert window.text("statusMessage") == "Cancelling…"
        context.checkpoint()

    window.opener.services.writer.on_save = cancel
    window.export()
    assert window.text("statusMessage").startswith("Cancelled")
    assert not window.is_shown("cancelButton")
    assert not (tmp_path / "out.xlsx").exists()
    assert window.find(QComboBox, "splitSelector").isEnabled()


def test_cancelled_too_late_says_that_the_file_is_there(window: WindowDriver) -> None:
    window.opener.services.writer.on_save = lambda context: window.click("cancelButton")
    window.export()
    assert window.text("resultLabel") == "out.xlsx was already saved when you cancelled"
    assert window.is_shown("openButton")


def test_closing_while_busy_asks_cancels_and_closes(window: WindowDriver, tmp_path: Path) -> None:
    closed: list[bool] = []
    window.window.closed.connect(lambda: closed.append(True))

    def close(context: JobContext) -> None:
        window.dialogs.answer = False
        assert not window.window.close()
        assert window.window.isVisible()
        context.checkpoint()
        window.dialogs.answer = True
        assert not window.window.close()
        context.checkpoint()

    window.opener.services.writer.on_save = close
    window.click("exportButton")
    window.executor.run_all()
    assert window.dialogs.questions == ["An export is running."] * 2
    assert closed == [True]
    assert not window.window.isVisible()
    assert not (tmp_path / "out.xlsx").exists()


def test_the_question_goes_away_when_the_export_has_finished(window: WindowDriver) -> None:
    def close(context: JobContext) -> None:
        window.dialogs.answer = False
        assert not window.window.close()
        assert window.dialogs.taken_back == []

    window.opener.services.writer.on_save = close
    window.export()
    assert window.is_shown("openButton")
    assert window.dialogs.taken_back == ["An export is running."]
    assert window.window.isVisible()


def test_the_end_of_the_session_asks_nothing(window: WindowDriver) -> None:
    window.opener.services.writer.on_save = lambda context: window.content.close_without_asking()
    window.click("exportButton")
    window.executor.run_all()
    assert window.dialogs.questions == []
    assert not window.window.isVisible()


def test_an_export_that_hangs_does_not_keep_the_window_for_ever(window: WindowDriver) -> None:
    def hang(context: JobContext) -> None:
        window.content.close_without_asking()
        assert window.window.isVisible()
        window.content._leave_what_hangs()
        assert not window.window.isVisible()

    window.opener.services.writer.on_save = hang
    window.click("exportButton")
    window.executor.run_all()
    assert window.dialogs.questions == []


def test_repeating_the_last_export_is_one_click(window: WindowDriver) -> None:
    assert not window.is_shown("repeatButton")
    window.choose("splitSelector", "month")
    window.export()
    window.choose("splitSelector", "none")
    window.choose("periodSelector", "this-month")
    window.click("repeatButton")
    window.executor.run_all()
    assert len(window.dialogs.suggested) == 1
    assert window.find(QComboBox, "splitSelector").currentData() == "month"
    assert window.text("resultLabel") == "Saved out.xlsx"
    assert window.dialogs.questions == ["“out.xlsx” exists already."]
    window.dialogs.answer = False
    window.click("repeatButton")
    assert window.dialogs.questions == 2 * ["“out.xlsx” exists already."]
    assert not window.executor.calls or window.parts.export.state.phase is not RunPhase.RUNNING


def test_one_file_per_person_asks_for_a_folder_and_before_replacing(window: WindowDriver, tmp_path: Path) -> None:
    window.dialogs.path = tmp_path
    window.choose("filesSelector", "person")
    window.export()
    assert window.text("resultLabel") == f"3 workbooks saved in {tmp_path.name}"
    assert not window.is_shown("openButton")
    window.click("showInFolderButton")
    assert window.desktop.opened == [("folder", str(tmp_path))]
    window.export()
    assert window.buttons() == ["messagePanelDetailsButton", "replaceButton", "saveElsewhereButton", "dismissButton"]
    window.click("replaceButton")
    window.executor.run_all()
    assert window.message() == ""
    assert window.text("resultLabel").startswith("3 workbooks")


# --- quota, network --------------------------------------------------------------------------------------------------


def test_a_spent_quota_offers_to_wait_with_the_clock_time(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.quota_size = 4
    driver = open_window(make_opener(toggl))
    assert driver.text("quotaLabel").startswith("1 of 4 requests left, more at ")
    driver.choose("splitSelector", "week")
    driver.settle()
    assert "will run out" in driver.text("statusMessage")
    driver.export()
    assert "quota" in driver.message()
    assert driver.parts.export.state.phase is RunPhase.QUOTA_SPENT
    toggl.quota_size, toggl._window = 30, None
    driver.click("waitButton")
    driver.executor.run_all()
    assert driver.text("resultLabel") == "Saved out.xlsx"
    assert toggl.calls["weekly"] == 5 + 1


def test_a_spent_quota_that_is_back_offers_to_continue(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.quota_size = 4
    driver = open_window(make_opener(toggl))
    driver.choose("splitSelector", "week")
    driver.settle()
    driver.export()
    assert not driver.find(QPushButton, "exportButton").isEnabled()
    toggl.clock.time += timedelta(hours=2)
    driver.parts.export._quota_watch.wait_for(toggl.clock.now(), FakeClock(toggl.clock.now() + timedelta(minutes=1)))
    assert driver.message().startswith("New requests are there.")
    driver.qtbot.waitUntil(lambda: driver.buttons() == ["continueButton", "stopButton"])
    assert driver.find(QPushButton, "continueButton").property("role") == "primary"
    assert driver.find(QPushButton, "exportButton").isEnabled()
    driver.click("continueButton")
    driver.executor.run_all()
    assert driver.text("resultLabel") == "Saved out.xlsx"


def test_a_spent_quota_can_be_left_alone(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.quota_size = 3
    driver = open_window(make_opener(toggl))
    driver.choose("splitSelector", "week")
    driver.settle()
    driver.export()
    driver.click("stopButton")
    assert driver.message() == ""
    assert driver.parts.export.state.phase is RunPhase.CANCELLED
    assert driver.find(QPushButton, "exportButton").isEnabled()


def test_no_network_while_reading_leaves_a_usable_window(open_window: OpenWindow) -> None:
    toggl = small_agency()
    toggl.failures["summary"] = ConnectionFailed("down", endpoint="POST summary")
    driver = open_window(make_opener(toggl))
    assert "cannot be reached" in driver.message()
    driver.click("messagePanelDetailsButton")
    assert "ConnectionFailed" in driver.content.page.message.details.toPlainText()
    toggl.failures.clear()
    driver.click("tryAgainButton")
    driver.settle()
    assert driver.message() == ""
    assert driver.content.page.preview.totals.tracked.text() == "3:45"


def test_a_failed_refresh_keeps_what_was_read_and_can_be_tried_again(window: WindowDriver) -> None:
    toggl = window.opener.services.connector
    toggl.failures["summary"] = ConnectionFailed("down")
    window.click("refreshButton")
    window.settle()
    assert "cannot be reached" in window.message()
    assert window.content.page.preview.totals.tracked.text() == "3:45"
    toggl.failures.clear()
    toggl.entries.append(FakeEntry(date(2026, 10, 21), 1, 10, 900))
    before = toggl.request_count
    window.click("tryAgainButton")
    window.settle()
    assert window.message() == ""
    assert toggl.request_count == before + 1
    assert window.content.page.preview.totals.tracked.text() == "4:00"


def test_after_a_failed_refresh_the_export_has_the_figures_of_before(window: WindowDriver, tmp_path: Path) -> None:
    toggl = window.opener.services.connector
    toggl.failures["summary"] = ConnectionFailed("down")
    window.click("refreshButton")
    window.settle()
    before = toggl.request_count
    window.export()
    assert toggl.request_count == before
    assert (tmp_path / "out.xlsx").read_text() == str(TOTAL)


@pytest.mark.parametrize(
    ("button", "title"), [("projectNoneButton", "No project is selected"), ("peopleNoneButton", "Nobody is selected")]
)
def test_selecting_nothing_is_not_the_same_as_no_time(window: WindowDriver, button: str, title: str) -> None:
    window.click(button)
    window.settle()
    state = window.find(QWidget, "previewState")
    assert title in [label.text() for label in state.findChildren(QLabel)]
    assert "select at least one project" in window.text("statusMessage")


def test_escape_stops_the_reading(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    driver.click("sampleDataButton")
    driver.executor.run_all()
    driver.press(Qt.Key.Key_Escape)
    driver.settle()
    assert driver.opener.services.connector.workspace_requests == 0
    driver.click("refreshButton")
    driver.settle()
    assert driver.content.page.preview.totals.tracked.text() == "3:45"


# --- help ------------------------------------------------------------------------------------------------------------


def test_help_about_and_the_log_folder(window: WindowDriver, tmp_path: Path) -> None:
    window.press(Qt.Key.Key_F1)
    help_dialog = window.find(QDialog, "helpDialog")
    assert help_dialog.isVisible()
    assert not help_dialog.isModal()
    help_dialog.close()
    window.content.show_about()
    about = window.find(QDialog, "aboutDialog")
    text = window.text("aboutText")
    assert "1.2.3" in text
    assert "no official Toggl product" in text
    window.click("logFolderButton")
    assert window.desktop.opened == [("folder", str(tmp_path / "logs"))]
    about.close()


def test_today_is_the_profiles(window: WindowDriver) -> None:
    assert window.parts.choices.state is not None
    assert window.parts.choices.state.today == date(2026, 11, 23)
