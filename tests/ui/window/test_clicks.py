"""How many clicks the usual tasks take, counted while really clicking."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.core.choices.period import Preset, Split

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Mouse:
    """A hand that can only click with the left button, and counts."""

    def __init__(self, window: WindowDriver) -> None:
        self._window = window
        self.clicks = 0

    def click(self, name: str) -> None:
        self._press(self._window.find(QWidget, name))

    def click_line(self, name: str, text: str) -> None:
        view = self._window.find(QAbstractItemView, name)
        index = view.model().index(self._window.rows(name).index(text), 0)
        view.scrollTo(index)
        self._press(view.viewport(), view.visualRect(index).center())

    def choose(self, name: str, data: object) -> None:
        """Open a selector and click the entry."""
        selector = self._window.find(QComboBox, name)
        self._press(selector)
        view = selector.view()
        self._window.qtbot.waitUntil(view.isVisible)
        QApplication.processEvents()
        index = selector.model().index(selector.findData(data), 0)
        view.setCurrentIndex(index)  # as the mouse does on its way
        self._press(view.viewport(), view.visualRect(index).center())
        assert selector.currentData() == data

    def _press(self, widget: QWidget, place: QPoint | None = None) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.clicks += 1
        self._window.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


@pytest.fixture
def quick_hand(qapp: QApplication) -> Iterator[None]:
    """Qt takes no second click on a selector before the time of a double click is over."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(before)


@pytest.mark.usefixtures("quick_hand")
def test_two_projects_of_last_month_by_week_without_money_take_eight_clicks(window: WindowDriver) -> None:
    mouse = Mouse(window)
    mouse.click("projectNoneButton")
    mouse.click_line("projectList", "Website")
    mouse.click_line("projectList", "App")
    mouse.choose("splitSelector", Split.WEEK.value)
    mouse.choose("moneySelector", "hours")
    window.settle()
    mouse.click("exportButton")
    window.executor.run_all()
    assert mouse.clicks <= 8
    _, report, options = window.opener.services.writer.saved[0]
    assert {project.id for project in report.projects} == {10, 20}
    assert report.split is Split.WEEK
    assert not options.with_billable
    assert window.parts.choices.state is not None
    assert window.parts.choices.state.choices.preset is Preset.LAST_MONTH


def test_the_same_again_takes_one_click(open_window: OpenWindow) -> None:
    first = open_window()
    first.click_row("projectList", "App")
    first.export()
    assert first.window.close()
    again = open_window()
    again.click("projectAllButton")
    again.settle()
    mouse = Mouse(again)
    mouse.click("repeatButton")
    again.executor.run_all()
    assert mouse.clicks == 1
    assert len(again.opener.services.writer.saved) == 1
    _, report, _ = again.opener.services.writer.saved[0]
    assert 20 not in {project.id for project in report.projects}
    assert again.text("resultLabel") == "Saved out.xlsx"
