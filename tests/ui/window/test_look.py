"""What the style sheet makes of controls: nothing moves or is cut because of a state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.ui.blocks.colors import contrast_ratio
from toggl_desktop.ui.blocks.theme import DARK, LIGHT, Colors, Theme, ThemeController
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def shown_colors(widget: QWidget, room: int) -> set[str]:
    """The colours in the first `room` pixels of a widget's line."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, y).name() for x in range(room) for y in range(middle - 7, middle + 7)}


@pytest.mark.parametrize("name", ["splitSelector", "filesSelector", "moneySelector"])
def test_a_focused_selector_opens_its_whole_list(window: WindowDriver, name: str) -> None:
    window.open_more()
    selector = window.find(QComboBox, name)
    selector.setFocus(Qt.FocusReason.TabFocusReason)
    selector.showPopup()
    view = selector.view()
    window.qtbot.waitUntil(view.isVisible)
    assert view.viewport().height() >= selector.count() * view.sizeHintForRow(0)
    assert view.verticalScrollBar().maximum() == 0
    selector.hidePopup()


def test_focus_moves_no_text(window: WindowDriver) -> None:
    selector, other = window.find(QComboBox, "splitSelector"), window.find(QLineEdit, "projectFilter")

    def room_for_text() -> tuple[int, int, int, int]:
        option = QStyleOptionComboBox()
        selector.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return selector.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, selector).getRect()

    other.setFocus()
    before = (selector.sizeHint(), room_for_text())
    selector.setFocus()
    assert (selector.sizeHint(), room_for_text()) == before


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.scheme)
def test_what_is_ticked_stays_ticked_and_looks_quiet_while_an_export_runs(
    window: WindowDriver, themed: ThemeController, colors: Colors
) -> None:
    themed.choose(Theme.DARK if colors is DARK else Theme.LIGHT)
    window.open_more()
    box = window.find(QCheckBox, "userSheetsBox")
    projects = window.content.page.projects.list
    assert colors.accent in shown_colors(box, 20)
    window.parts.export.state = RunState(RunPhase.RUNNING)
    window.parts.export.changed.emit(window.parts.export.state)
    assert box.isChecked()
    assert {colors.disabled, colors.accent_text} <= shown_colors(box, 20), "a tick on a quiet ground"
    line = projects.viewport().grab().toImage().copy(0, 0, 30, projects.rowHeight(0))
    found = {line.pixelColor(x, y).name() for x in range(line.width()) for y in range(line.height())}
    assert colors.disabled in found
    assert colors.accent not in found
    hours = projects.model().index(1, 1)
    assert projects.palette().color(QPalette.ColorRole.Text) == QColor(colors.disabled)
    assert hours.data(Qt.ItemDataRole.ForegroundRole) == QColor(colors.disabled)
    window.parts.export.state = RunState()
    window.parts.export.changed.emit(window.parts.export.state)
    assert colors.accent in shown_colors(box, 20)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.scheme)
def test_the_calendar_shows_six_whole_weeks_in_the_colours_of_the_theme(
    window: WindowDriver, themed: ThemeController, colors: Colors
) -> None:
    field = window.find(QDateEdit, "startDate")
    window.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)  # it is made when somebody comes near it
    calendar = field.calendarWidget()
    arrow = calendar.findChild(QToolButton, "qt_calendar_nextmonth")
    themed.choose(Theme.LIGHT if colors is DARK else Theme.DARK)
    before = arrow.icon().pixmap(12, 12).toImage()
    themed.choose(Theme.DARK if colors is DARK else Theme.LIGHT)
    field.setDate(QDate(2026, 8, 12))  # a month whose days stand in six weeks
    window.qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 12, field.height() // 2))
    window.qtbot.waitUntil(calendar.isVisible)
    table = calendar.findChild(QTableView)
    table.setFocus()
    assert table.rowViewportPosition(6) + table.rowHeight(6) <= table.viewport().height()
    quiet = table.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert quiet == QColor(colors.disabled), "the days of other months"
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        weekend = calendar.weekdayTextFormat(day).foreground().color()
        assert contrast_ratio(weekend, QColor(colors.base)) >= 4.5
        assert weekend.saturation() < 100
    assert arrow.icon().pixmap(12, 12).toImage() != before
    calendar.window().close()


def test_labels_of_forms_stand_on_the_line_of_their_fields(open_window: OpenWindow) -> None:
    window = open_window(signed_in=False)
    window.content.sign_in.page.tabs.setCurrentIndex(1)
    dialog = SettingsDialog(Theme.SYSTEM, "", (("en", "English"),), window.window)
    dialog.show()
    labels = [*window.content.sign_in.page.tabs.currentWidget().findChildren(QLabel), *dialog.findChildren(QLabel)]
    with_fields = [label for label in labels if label.buddy() is not None]
    assert len(with_fields) == 4
    for label in with_fields:
        assert abs(label.geometry().center().y() - label.buddy().geometry().center().y()) <= 1, label.text()
    dialog.close()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_whatever_is_clicked_is_24_pixels_high_and_wide(
    window: WindowDriver, themed: ThemeController, theme: Theme
) -> None:
    themed.choose(theme)
    window.open_more()
    window.settle()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QDateEdit)
    shown = [one for kind in kinds for one in window.window.findChildren(kind) if one.isVisible() and one.objectName()]
    targets = [one for one in shown if not one.objectName().startswith("qt_")]
    assert len(targets) > 20
    small = {one.objectName(): one.size().toTuple() for one in targets if min(one.width(), one.height()) < 24}
    assert small == {}
