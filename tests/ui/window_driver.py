"""The window as a person uses it: finds controls by their names, clicks, types, and lets jobs run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QPushButton, QTabBar, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.schedulers import FakeScheduler
from tests.fakes.window import FakeDesktop, FakeDialogs, FakeOpener, ManualExecutor, Owner
from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


@dataclass
class WindowDriver:
    qtbot: QtBot
    window: MainWindow
    content: WindowContent
    parts: WindowParts
    opener: FakeOpener
    executor: ManualExecutor
    dialogs: FakeDialogs
    desktop: FakeDesktop
    owner: Owner
    scheduler: FakeScheduler

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} called {name}"
        return found

    def click(self, name: str) -> None:
        button = self.find(QWidget, name)
        assert button.isEnabled(), f"{name} is disabled"
        assert button.isVisible(), f"{name} is hidden"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def open_more(self) -> None:
        """Open the sheet with more options, if it is not open."""
        if not self.is_shown("optionsSheet"):
            self.click("moreOptionsButton")

    def check(self, name: str) -> None:
        """Click into a check box, left where its box is; in the sheet of more options if it stands there."""
        box = self.find(QWidget, name)
        if self.find(QWidget, "optionsSheet").isAncestorOf(box):
            self.open_more()
        assert box.isEnabled()
        self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))

    def click_tab(self, name: str, number: int) -> None:
        bar = self.find(QTabWidget, name).tabBar()
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())

    def click_page(self, number: int) -> None:
        """Turn to a page of a narrow window."""
        bar = self.find(QTabBar, "pagesBar")
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())

    def type(self, name: str, text: str) -> None:
        field = self.find(QWidget, name)
        self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(field, text)

    def choose(self, name: str, data: object) -> None:
        """Choose an entry with the keyboard."""
        selector = self.find(QComboBox, name)
        if self.find(QWidget, "optionsSheet").isAncestorOf(selector):
            self.open_more()
        place = selector.findData(data)
        assert place >= 0, f"{name} has no {data!r}"
        selector.setFocus()
        self.qtbot.keyClick(selector, Qt.Key.Key_Home)
        for _ in range(place):
            self.qtbot.keyClick(selector, Qt.Key.Key_Down)
        assert selector.currentIndex() == place

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def rows(self, name: str) -> list[str]:
        model = self.find(QAbstractItemView, name).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def checked(self, name: str) -> list[str]:
        model = self.find(QAbstractItemView, name).model()
        on = Qt.CheckState.Checked
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [one.data() for one in indexes if Qt.CheckState(one.data(Qt.ItemDataRole.CheckStateRole)) is on]

    def click_row(self, name: str, text: str) -> None:
        view = self.find(QAbstractItemView, name)
        row = self.rows(name).index(text)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def is_shown(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def message(self) -> str:
        panel = self.content.page.message
        return f"{panel.title.text()} {panel.advice.text()}".strip() if panel.isVisible() else ""

    def buttons(self) -> list[str]:
        """Names of the message's visible buttons."""
        return [one.objectName() for one in self.content.page.message.findChildren(QPushButton) if one.isVisible()]

    def work(self) -> None:
        """Let everything happen that is waiting: delays and jobs."""
        reading = self.parts.reading
        self.qtbot.waitUntil(
            lambda: bool(self.executor.calls) or reading.state.phase is not ReadingPhase.READING, timeout=5000
        )
        self.executor.run_all()

    def settle(self) -> None:
        """Work until the preview is up to date."""
        self.qtbot.waitUntil(self._is_settled, timeout=10_000)

    def _is_settled(self) -> bool:
        self.executor.run_all()
        return not self.parts.reading._delay._timer.isActive() and not self.executor.calls  # type: ignore[attr-defined]

    def enter_sample(self) -> None:
        self.click("sampleDataButton")
        self.executor.run_all()
        self.settle()

    def export(self) -> None:
        self.click("exportButton")
        self.executor.run_all()
        self.settle()

    def leave(self) -> None:
        self.parts.runner.shutdown()
        self.owner.deleteLater()
