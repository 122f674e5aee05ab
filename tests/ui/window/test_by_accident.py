"""Nothing changes, is read or is written by accident, and what was changed can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QWidget,
)

from tests.fakes.toggl import FakeToggl
from tests.fakes.window import make_opener, small_agency
from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.errors import ConnectionFailed, QuotaSpent, WorkbookInUse
from toggl_desktop.core.toggl.models import Workspace
from toggl_desktop.ui.blocks.theme import Theme
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL = Qt.KeyboardModifier.ControlModifier


def turn_wheel(widget: QWidget, steps: int) -> bool:
    """Whether the widget kept the wheel to itself."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def values(root: QWidget) -> dict[str, object]:
    """Everything that a wheel or a letter could change."""
    selectors = {one.objectName(): one.currentIndex() for one in root.findChildren(QComboBox)}
    dates = {one.objectName(): one.date().toString() for one in root.findChildren(QDateEdit)}
    assert "" not in selectors
    return selectors | dates


@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_changes_no_closed_selector_and_no_date(window: WindowDriver, focused: bool) -> None:
    dialog = SettingsDialog(Theme.SYSTEM, "", (("de", "Deutsch"),), window.window)
    dialog.show()
    for root in (window.window, dialog):
        before = values(root)
        requests = window.opener.services.connector.request_count
        for one in [*root.findChildren(QComboBox), *root.findChildren(QDateEdit)]:
            if focused:
                one.setFocus()
            for steps in (1, -1, -1):
                turn_wheel(one, steps)
                assert values(root) == before, one.objectName()
        window.settle()
        assert window.opener.services.connector.request_count == requests
    dialog.close()


def test_the_wheel_over_a_selector_or_date_is_left_to_what_scrolls(window: WindowDriver) -> None:
    for one in [*window.window.findChildren(QComboBox), *window.window.findChildren(QDateEdit)]:
        assert not turn_wheel(one, -1), one.objectName()


@pytest.mark.parametrize("letters", ["s", "november", "2", "n o"])
def test_letters_change_no_closed_selector(window: WindowDriver, letters: str) -> None:
    before = values(window.window)
    for one in window.window.findChildren(QComboBox):
        one.setFocus()
        for letter in letters:
            if letter != " ":  # which opens the list
                window.qtbot.keyClick(one, letter)
        assert values(window.window) == before, one.objectName()


def test_typing_right_after_the_start_searches_projects(window: WindowDriver) -> None:
    before = values(window.window)
    field = window.find(QLineEdit, "projectFilter")
    assert window.window.focusWidget() is field
    for letter in "web":
        window.qtbot.keyClick(window.window.focusWidget(), letter)
    assert field.text() == "web"
    assert window.rows("projectList") == ["Acme", "Website"]
    assert values(window.window) == before


def test_enter_in_a_search_goes_to_the_first_match_and_exports_nothing(window: WindowDriver) -> None:
    for field, view, words, first in (
        ("projectFilter", window.content.page.projects.list, "app", "App"),
        ("peopleFilter", window.content.page.people.list, "b", "Bob"),
    ):
        window.type(field, words)
        window.press(Qt.Key.Key_Return)
        assert window.window.focusWidget() is view
        assert view.currentIndex().data() == first
        was = window.checked(view.objectName())
        window.press(Qt.Key.Key_Space)
        assert window.checked(view.objectName()) != was
    assert window.dialogs.suggested == []
    assert window.parts.export.state.phase is RunPhase.IDLE


def test_enter_in_a_search_without_a_match_stays_there(window: WindowDriver) -> None:
    window.type("projectFilter", "no such thing")
    window.press(Qt.Key.Key_Return)
    assert window.window.focusWidget() is window.find(QLineEdit, "projectFilter")
    assert window.dialogs.suggested == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_export_wherever_the_keyboard_is(window: WindowDriver, key: Qt.Key) -> None:
    window.dialogs.path = None  # the person only looks at the suggestion
    seen = 0
    for one in window.window.findChildren(QWidget):
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            one.setFocus()
            window.press(key, CONTROL)
            seen += 1
            assert len(window.dialogs.suggested) == seen, one.objectName()
    assert seen > 15


def test_plain_enter_exports_nowhere_but_on_the_button(window: WindowDriver) -> None:
    for one in window.window.findChildren(QWidget):
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            is_button = isinstance(one, QAbstractButton) and not isinstance(one, QCheckBox)
            if not is_button:
                one.setFocus()
                window.press(Qt.Key.Key_Return)
    assert window.dialogs.suggested == []


# --- dates -----------------------------------------------------------------------------------------------------------


def type_date(window: WindowDriver, name: str, text: str) -> None:
    field = window.find(QDateEdit, name)
    field.setFocus()
    field.selectAll()
    window.qtbot.keyClicks(field, text)


def test_nothing_is_read_while_a_range_is_half_chosen(window: WindowDriver) -> None:
    requests = window.opener.services.connector.request_count
    type_date(window, "startDate", "01/03/2025")
    window.press(Qt.Key.Key_Tab)
    window.settle()
    assert window.window.focusWidget() is window.find(QDateEdit, "endDate")
    assert window.opener.services.connector.request_count == requests
    type_date(window, "endDate", "05/03/2025")
    window.press(Qt.Key.Key_Tab)
    window.settle()
    assert window.text("periodWords") == "1–5 March 2025 (5 days)"
    assert window.opener.services.connector.request_count == requests + 1


def test_a_start_alone_counts_when_the_dates_are_left(window: WindowDriver) -> None:
    type_date(window, "startDate", "12/10/2026")
    window.press(Qt.Key.Key_Tab)
    assert "1–31" in window.text("periodWords")
    window.find(QLineEdit, "projectFilter").setFocus()
    assert window.text("periodWords") == "12–31 October 2026 (20 days)"


def test_a_start_alone_counts_with_enter(window: WindowDriver) -> None:
    type_date(window, "startDate", "12/10/2026")
    window.press(Qt.Key.Key_Return)
    assert window.text("periodWords") == "12–31 October 2026 (20 days)"


@pytest.mark.parametrize(
    ("start", "end"),
    [((2026, 11, 1), (2026, 11, 30)), ((2026, 11, 5), (2026, 12, 5)), ((2026, 10, 12), (2026, 10, 31))],
    ids=["a month stays a month", "as many days", "an end that may stay stays"],
)
def test_the_end_follows_the_start(window: WindowDriver, start: tuple[int, ...], end: tuple[int, ...]) -> None:
    window.find(QDateEdit, "startDate").setDate(QDate(*start))
    assert window.find(QDateEdit, "endDate").date() == QDate(*end)
    assert window.message() == ""
    assert window.parts.choices.state is not None
    assert window.parts.choices.state.error is None


# --- taking back -----------------------------------------------------------------------------------------------------

CHANGES: dict[str, Callable[[WindowDriver], None]] = {
    "a tick": lambda window: window.click_row("projectList", "App"),
    "none": lambda window: window.click("projectNoneButton"),
    "with time": lambda window: window.click("peopleWithTimeButton"),
    "a period": lambda window: window.choose("periodSelector", "last-week"),
    "an arrow": lambda window: window.click("periodBackButton"),
    "dates": lambda window: window.find(QDateEdit, "endDate").setDate(QDate(2026, 10, 20)),
    "an option": lambda window: window.choose("splitSelector", "week"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_choice_can_be_taken_back_and_done_again(
    window: WindowDriver, change: Callable[[WindowDriver], None]
) -> None:
    def chosen() -> object:
        assert window.parts.choices.state is not None
        return window.parts.choices.state.choices

    window.find(QLineEdit, "projectFilter").setFocus()
    before = chosen()
    change(window)
    after = chosen()
    assert after != before
    while chosen() != before:
        assert window.content.menus.undo.isEnabled()
        window.press(Qt.Key.Key_Z, CONTROL)
    assert not window.content.menus.undo.isEnabled()
    while window.content.menus.redo.isEnabled():
        window.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert chosen() == after


def test_control_z_works_in_search_and_dates_too(window: WindowDriver) -> None:
    for name in ("projectFilter", "startDate", "endDate", "peopleFilter"):
        window.click_row("projectList", "App")
        window.find(QWidget, name).setFocus()
        window.press(Qt.Key.Key_Z, CONTROL)
        assert "App" in window.checked("projectList"), name


def test_what_was_typed_into_a_search_is_taken_back_first(window: WindowDriver) -> None:
    window.click_row("projectList", "App")
    window.find(QLineEdit, "projectFilter").setFocus()
    window.qtbot.keyClicks(window.find(QLineEdit, "projectFilter"), "app")
    window.press(Qt.Key.Key_Z, CONTROL)
    assert window.find(QLineEdit, "projectFilter").text() == ""
    assert "App" not in window.checked("projectList")


def test_after_a_large_change_undo_stands_in_the_window(window: WindowDriver) -> None:
    window.click_row("projectList", "App")
    assert not window.is_shown("undoBar")
    window.click("projectNoneButton")
    assert window.is_shown("undoBar")
    window.click("undoButton")
    assert not window.is_shown("undoBar")
    assert set(window.checked("projectList")) == {"Acme", "Newsletter", "Website", "Without project"}


def test_repeating_can_be_taken_back(window: WindowDriver) -> None:
    window.export()
    window.click_row("projectList", "App")
    window.click("repeatButton")
    window.executor.run_all()
    window.settle()
    assert "App" in window.checked("projectList")
    window.press(Qt.Key.Key_Z, CONTROL)
    assert "App" not in window.checked("projectList")


# --- messages move nothing -------------------------------------------------------------------------------------------


def places(window: WindowDriver) -> dict[str, tuple[int, int]]:
    shown = [one for one in window.content.page.findChildren(QWidget) if one.isVisible() and one.objectName()]
    inside = [one for one in shown if not is_in_message(one)]
    return {
        one.objectName(): (one.mapTo(window.window, QPoint()).x(), one.mapTo(window.window, QPoint()).y())
        for one in inside
        if one.objectName() in ("startDate", "projectList", "peopleList", "exportButton", "previewTabs")
    }


def is_in_message(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.objectName() in ("messagePanel", "undoBar", "adminBanner"):
            return True
        widget = widget.parentWidget()
    return False


@pytest.mark.parametrize("size", [(960, 550), (1180, 780)])
@pytest.mark.parametrize(
    "error",
    [
        ConnectionFailed("down"),
        QuotaSpent(organization_id=70, resets_at=datetime(2026, 11, 20, 12, tzinfo=UTC)),
        WorkbookInUse(path="x.xlsx"),
        RuntimeError("x" * 500),
    ],
)
def test_a_message_moves_nothing(window: WindowDriver, error: Exception, size: tuple[int, int]) -> None:
    window.window.resize(*size)
    window.settle()
    before = places(window)
    assert len(before) == 5
    window.parts.export.state = RunState(RunPhase.FAILED, error=error)
    window.parts.export.changed.emit(window.parts.export.state)
    QApplication.processEvents()
    panel = window.content.page.message
    assert panel.isVisible()
    assert places(window) == before
    assert panel.height() >= panel.heightForWidth(panel.width())
    window.parts.export.state = RunState()


def test_the_banner_moves_nothing_can_be_closed_and_waits_behind_a_message(open_window: OpenWindow) -> None:
    toggl: FakeToggl = small_agency()
    toggl.workspace = Workspace(id=7, name="Acme", organization_id=70, role="user", is_admin=False)
    window = open_window(make_opener(toggl))
    before = places(window)
    assert window.is_shown("adminBanner")
    window.parts.export.state = RunState(RunPhase.FAILED, error=ConnectionFailed("down"))
    window.parts.export.changed.emit(window.parts.export.state)
    assert not window.is_shown("adminBanner")
    window.click("dismissButton")
    assert window.is_shown("adminBanner")
    window.click("closeBannerButton")
    assert places(window) == before
    window.click_row("projectList", "App")
    window.settle()
    assert not window.is_shown("adminBanner")
