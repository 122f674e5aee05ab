"""The range picker: two months, a first and a second click, and nothing before Apply."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton, QWidget

from tests.ui.window_driver import WindowDriver
from toggl_desktop.core.choices.period import Preset
from toggl_desktop.ui.choices.range_picker import RangePicker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def picker(window: WindowDriver) -> RangePicker:
    window.qtbot.mouseClick(window.find(QWidget, "periodSelector"), Qt.MouseButton.LeftButton)
    picker = window.find(RangePicker, "rangePicker")
    window.qtbot.waitUntil(picker.isVisible)
    return picker


def click_day(window: WindowDriver, picker: RangePicker, day: date) -> None:
    month = next(one for one in picker.months if (one.month.year, one.month.month) == (day.year, day.month))
    window.qtbot.mouseClick(month.day_area, Qt.MouseButton.LeftButton, pos=month.place_of(day))


def test_it_opens_with_what_is_chosen(picker: RangePicker) -> None:
    assert [month.month for month in picker.months] == [date(2026, 9, 1), date(2026, 10, 1)]
    assert picker.presets.count() == len(Preset)
    current = picker.presets.currentItem()
    assert current is not None
    assert current.text() == "Last month · 1–31 October 2026"


@pytest.mark.parametrize(
    ("first", "second"), [(date(2026, 9, 14), date(2026, 10, 9)), (date(2026, 10, 9), date(2026, 9, 14))]
)
def test_two_clicks_and_apply_make_a_range_in_either_order(
    window: WindowDriver, picker: RangePicker, first: date, second: date
) -> None:
    requests = window.opener.services.connector.request_count
    click_day(window, picker, first)
    assert "choose the last day" in picker.words.text()
    assert not picker.apply_button.isEnabled()
    click_day(window, picker, second)
    window.settle()
    assert window.opener.services.connector.request_count == requests, "nothing is read before Apply"
    assert window.find(QDateEdit, "startDate").date() == QDate(2026, 10, 1)
    window.qtbot.mouseClick(window.find(QPushButton, "rangeApplyButton"), Qt.MouseButton.LeftButton)
    window.settle()
    assert not picker.isVisible()
    assert window.find(QDateEdit, "startDate").date() == QDate(2026, 9, 14)
    assert window.find(QDateEdit, "endDate").date() == QDate(2026, 10, 9)
    assert window.opener.services.connector.request_count > requests


def test_escape_changes_nothing(window: WindowDriver, picker: RangePicker) -> None:
    click_day(window, picker, date(2026, 9, 14))
    window.qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert window.text("periodWords") == "1–31 October 2026 (31 days)"


def test_a_click_on_a_preset_chooses_it(window: WindowDriver, picker: RangePicker) -> None:
    place = list(Preset).index(Preset.TWO_MONTHS_AGO)
    area = picker.presets.visualItemRect(picker.presets.item(place))
    window.qtbot.mouseClick(picker.presets.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert not picker.isVisible()
    assert window.text("periodWords") == "1–30 September 2026 (30 days)"


def test_the_keyboard_alone_makes_a_range(window: WindowDriver, picker: RangePicker) -> None:
    right = picker.months[1]
    right.setSelectedDate(QDate(2026, 10, 28))
    right.day_area.parentWidget().setFocus()
    table = QApplication.focusWidget() or right
    window.qtbot.keyClick(table, Qt.Key.Key_Return)
    for _ in range(5):
        window.qtbot.keyClick(table, Qt.Key.Key_Right)
    assert [month.month for month in picker.months] == [date(2026, 10, 1), date(2026, 11, 1)]
    window.qtbot.keyClick(table, Qt.Key.Key_Return)
    window.qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert window.text("periodWords").startswith("28 October – 2 November 2026")


def test_weeks_begin_as_in_toggl(picker: RangePicker) -> None:
    assert picker.months[0].firstDayOfWeek() is Qt.DayOfWeek.Monday
    picker.months[0].begin_weeks_on(0)
    assert picker.months[0].firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert picker.months[0].place_of(date(2026, 9, 6)) != picker.months[0].place_of(date(2026, 9, 5))


def test_arrows_turn_both_months(window: WindowDriver, picker: RangePicker) -> None:
    window.qtbot.mouseClick(picker.back_button, Qt.MouseButton.LeftButton)
    assert [month.month for month in picker.months] == [date(2026, 8, 1), date(2026, 9, 1)]
    assert picker.isVisible()


def test_a_period_that_goes_on_says_so(window: WindowDriver) -> None:
    window.choose("periodSelector", "this-month")
    assert window.text("periodWords").endswith("November is not over yet")
