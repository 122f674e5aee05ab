"""Somebody who clicks, types, cancels and closes at random, while the network does what it likes.

The same seed does the same. To look for more: ``MONKEY_SEEDS="7 8 9" MONKEY_STEPS=1000 pytest …/test_monkey.py``; a
seed that found something stays in `SEEDS`.
"""

from __future__ import annotations

import json
import os
import random
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.fakes.line import Connector, Line, quiet_server
from tests.fakes.toggl import FakeClock
from tests.fakes.window import FakeOpener, FakeServices, FakeTokenStore
from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.api.messages import Answer
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.app.exporting import RunPhase
from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.app.session import SessionPhase
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.excel.writer import ExcelWorkbookWriter

SEEDS = [int(seed) for seed in os.environ.get("MONKEY_SEEDS", "1 2 3 211").split()]
STEPS = int(os.environ.get("MONKEY_STEPS", "150"))
KEYS = (
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
)
TEXTS = ("", "ann", "=1+1", "01/10/2026", "31.12.2029", "2026-13-45", "9" * 40, "東京 😀", "\x07", "no such thing")
ANSWERS = (
    Answer(500),
    Answer(503, {"retry-after": "99999"}),
    Answer(429, {"retry-after": "0"}),
    Answer(402, {"x-toggl-quota-resets-in": "600", "x-toggl-quota-remaining": "0"}, b'"hourly limit"'),
    Answer(402, {}, b'"Workspace needs to have this feature enabled"'),
    Answer(403, {}, b'"no"'),
    Answer(404),
    Answer(410),
    Answer(200, {}, b"<html>"),
    Answer(200, {}, b'[{"id": 1'),
    Answer(200, {}, b"[]"),
    Answer(200, {}, b"null"),
    Answer(200, {}, b'"text"'),
)


class Monkey:
    """Does one thing after the other, chosen by a seed."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        self.clock = FakeClock()
        self.badness = 0.0
        self.done: list[str] = []
        self.server = quiet_server()
        line = Line(self.server, self._weather)
        connector = Connector(line, self.clock, RetryPolicy.without_waits())
        writer, token = ExcelWorkbookWriter("0"), Secret(self.server.token)
        services = FakeServices(connector, writer, self.clock, FakeTokenStore(), token)  # type: ignore[arg-type]
        self.opener = FakeOpener(services)
        self.closer = QTimer()
        self.closer.setInterval(5)
        self.closer.timeout.connect(self._close_popups)
        self.driver: WindowDriver | None = None
        self.is_inside = False

    def _weather(self, kind: str, answer: Answer) -> Answer:
        if self.chance.random() < self.badness:
            return self.chance.choice(ANSWERS)
        return answer

    def pass_time(self, context: CancellableContext, seconds: float) -> None:
        """Instead of waiting; now and then the person cannot wait."""
        step = timedelta(seconds=max(seconds, 300))
        self.clock.time += step
        self.clock.elapsed_seconds += step.total_seconds()
        if self.driver is not None and self.chance.random() < 0.1:
            self.note("cancels a wait")
            self.driver.content.cancel()
        context.checkpoint()

    def note(self, what: str) -> None:
        self.done.append(what)

    def step(self, driver: WindowDriver) -> None:
        """One thing."""
        self.driver = driver
        self.server.refill_quota()
        if driver.parts.session.state.phase is SessionPhase.SIGNED_OUT and self.chance.random() < 0.1:
            self.note("signs in")
            self.badness = 0.0
            driver.parts.session.open_sample()
            driver.executor.run_all()
        actions: list[tuple[int, Callable[[WindowDriver], None]]] = [
            (6, self._click),
            (2, self._press),
            (2, self._type),
            (2, self._choose),
            (3, self._click_row),
            (1, self._turn_page),
            (1, self._trigger),
            (4, self._work),
            (4, self._let_time_pass),
            (1, self._change_world),
            (1, self._resize),
        ]
        weights = [weight for weight, _ in actions]
        self.is_inside = True
        self.chance.choices([action for _, action in actions], weights)[0](driver)
        self.is_inside = False
        QCoreApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if popup is not None and self.chance.random() < 0.5:
            popup.close()

    def _widgets(self, driver: WindowDriver, kind: type[QWidget]) -> list[QWidget]:
        """What can be reached with the mouse, in an order that is the same every time."""
        modal = QApplication.activeModalWidget()
        tops = [modal] if modal is not None else [driver.window, *_open_dialogs()]
        found = [widget for top in tops for widget in top.findChildren(kind)]
        return [widget for widget in found if widget.isVisible() and widget.isEnabled()]

    def _click(self, driver: WindowDriver) -> None:
        buttons = self._widgets(driver, QAbstractButton)
        if buttons:
            button = self.chance.choice(buttons)
            self.note(f"clicks {button.objectName() or type(button).__name__}")
            driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def _press(self, driver: WindowDriver) -> None:
        key, modifier = self.chance.choice(KEYS)
        self.note(f"presses {key.name} {modifier.name}")
        target = QApplication.focusWidget() or driver.window
        driver.qtbot.keyClick(target, key, modifier)

    def _type(self, driver: WindowDriver) -> None:
        fields = self._widgets(driver, QLineEdit)
        if fields:
            field, text = self.chance.choice(fields), self.chance.choice(TEXTS)
            self.note(f"types {text[:12]!r} into {field.objectName()}")
            field.setFocus()
            if self.chance.random() < 0.5:
                field.selectAll()  # type: ignore[attr-defined]
            if text.isascii() and text.isprintable():
                for character in text:
                    if shiboken6.isValid(field) and field.isVisible():
                        driver.qtbot.keyClick(field, character)
            else:  # which a test cannot type
                field.insert(text)  # type: ignore[attr-defined]

    def _choose(self, driver: WindowDriver) -> None:
        selectors = self._widgets(driver, QComboBox)
        if selectors:
            selector = self.chance.choice(selectors)
            self.note(f"chooses in {selector.objectName()}")
            selector.setFocus()
            for _ in range(self.chance.randint(1, 4)):
                driver.qtbot.keyClick(selector, self.chance.choice([Qt.Key.Key_Down, Qt.Key.Key_Up]))

    def _click_row(self, driver: WindowDriver) -> None:
        views = [view for view in self._widgets(driver, QAbstractItemView) if isinstance(view, QAbstractItemView)]
        if views:
            view = self.chance.choice(views)
            area = view.viewport().rect()
            at = QPoint(self.chance.randint(0, max(1, area.width())), self.chance.randint(0, max(1, area.height())))
            self.note(f"clicks into {view.objectName()}")
            driver.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def _turn_page(self, driver: WindowDriver) -> None:
        bars = [bar for bar in self._widgets(driver, QTabBar) if isinstance(bar, QTabBar) and bar.count()]
        if bars:
            bar = self.chance.choice(bars)
            self.note(f"turns {bar.objectName()}")
            bar.setCurrentIndex(self.chance.randrange(bar.count()))

    def _trigger(self, driver: WindowDriver) -> None:
        entries = [one for one in driver.window.findChildren(QAction) if one.isEnabled() and one.menu() is None]
        if entries:
            entry = self.chance.choice(entries)
            ends = "Quit" in entry.text() or "Sign" in entry.text()
            if ends and self.chance.random() < 0.9:
                return
            self.note(f"triggers {entry.text()}")
            entry.trigger()

    def _work(self, driver: WindowDriver) -> None:
        if driver.executor.calls:
            self.note("lets a job run")
            driver.executor.run_next()

    def _let_time_pass(self, driver: WindowDriver) -> None:
        self.note("waits")
        for timer in driver.owner.findChildren(QTimer):
            if timer.isActive():
                timer.setInterval(0)
        for _ in range(3):
            QCoreApplication.processEvents()

    def _change_world(self, driver: WindowDriver) -> None:
        self.badness = self.chance.choice([0.0, 0.0, 0.05, 0.3, 1.0])
        places = ("out.xlsx", "other.xlsx", "gone/out.xlsx", "", None)
        place = self.chance.choice(places)
        driver.dialogs.path = None if place is None else self.folder / place
        driver.dialogs.answer = self.chance.random() < 0.5
        self.clock.time += timedelta(minutes=self.chance.choice([0, 1, 90, -90]))
        self.note(f"network {self.badness}, dialog {place}, {driver.dialogs.answer}")

    def _resize(self, driver: WindowDriver) -> None:
        width, height = self.chance.randint(600, 1600), self.chance.randint(400, 1000)
        self.note(f"resizes to {width} × {height}")
        driver.window.resize(width, height)

    def _close_popups(self) -> None:
        """A menu or dialog that keeps its caller waiting: something is chosen in it, then it goes."""
        if not self.is_inside:
            return
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is None and isinstance(modal, QDialog):
            buttons = [one for one in modal.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
            for button in self.chance.choices(buttons, k=3) if buttons else ():
                self.note(f"clicks {button.objectName() or button.text()} in a dialog")
                button.click()
            modal.reject()
        if isinstance(popup, QMenu):
            entries = [one for one in popup.actions() if one.isEnabled() and one.menu() is None]
            if entries and self.chance.random() < 0.5:
                entry = self.chance.choice(entries)
                self.note(f"picks {entry.text()}")
                entry.trigger()
        if popup is not None:
            popup.close()


def _open_dialogs() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def _waiting(monkey: Monkey) -> Callable[[CancellableContext, float], None]:
    def wait(context: CancellableContext, seconds: float) -> None:
        monkey.pass_time(context, seconds)

    return wait


@pytest.fixture
def unleash(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[int], tuple[Monkey, WindowDriver]]]:
    monkeys: list[Monkey] = []

    def unleash_it(seed: int) -> tuple[Monkey, WindowDriver]:
        folder = tmp_path / "reports"
        folder.mkdir()
        monkey = Monkey(seed, folder)
        monkeys.append(monkey)
        monkeypatch.setattr(CancellableContext, "wait", _waiting(monkey))
        driver = open_window(monkey.opener)
        assert driver.parts.session.state.phase is SessionPhase.SIGNED_IN
        driver.dialogs.path = folder / "out.xlsx"
        monkey.closer.start()
        return monkey, driver

    yield unleash_it
    for monkey in monkeys:
        monkey.closer.stop()
        monkey.server._listener.server_close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the screen that is none
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_somebody_does_the_window_works_afterwards(
    unleash: Callable[[int], tuple[Monkey, WindowDriver]], seed: int
) -> None:
    monkey, driver = unleash(seed)
    try:
        for _ in range(STEPS):
            monkey.step(driver)
            check_in_between(driver)
            if not driver.window.isVisible():
                break
        settle_and_export(monkey, driver)
    except BaseException as error:
        error.add_note(f"seed {seed}, {len(monkey.done)} steps:\n  " + "\n  ".join(monkey.done))
        raise
    check_files(monkey.folder)


def check_in_between(driver: WindowDriver) -> None:
    run = driver.parts.export.state
    assert (run.phase is RunPhase.DONE) == (run.summary is not None)
    assert run.phase is not RunPhase.FAILED or run.error is not None
    reading = driver.parts.reading.state
    assert reading.phase is not ReadingPhase.READY or reading.answer is not None
    if run.is_busy:
        assert (
            not driver.find(QWidget, "exportButton").isEnabled() or not driver.find(QWidget, "exportButton").isVisible()
        )


def settle_and_export(monkey: Monkey, driver: WindowDriver) -> None:
    """Afterwards, with a sound network, a workbook can be written, and the window can be closed."""
    monkey.badness = 0.0
    for dialog in _open_dialogs():
        dialog.close()
    driver.executor.run_all()
    driver.dialogs.path, driver.dialogs.answer = monkey.folder / "last.xlsx", True
    if driver.window.isVisible():
        if driver.parts.session.state.phase is not SessionPhase.SIGNED_IN:
            driver.parts.session.open_sample()
            driver.executor.run_all()
        driver.parts.export.dismiss()
        request = driver.parts.choices.request(monkey.folder / "last.xlsx", {}, overwrite=True)
        if request is not None:
            driver.parts.export.start(request)
            driver.executor.run_all()
            assert not driver.parts.export.state.is_busy
        driver.window.close()
    assert not driver.window.isVisible()


def check_files(folder: Path) -> None:
    """Whole workbooks, and nothing else."""
    for path in folder.rglob("*"):
        if path.is_file():
            assert path.suffix == ".xlsx", path
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the screen that is none
def test_the_same_seed_does_the_same(unleash: Callable[[int], tuple[Monkey, WindowDriver]], tmp_path: Path) -> None:
    done = []
    for _ in range(2):
        for path in (tmp_path / "reports").glob("*"):
            path.unlink()
        if (tmp_path / "reports").exists():
            (tmp_path / "reports").rmdir()
        (tmp_path / "settings.json").unlink(missing_ok=True)
        monkey, driver = unleash(5)
        for _ in range(30):
            monkey.step(driver)
        done.append(json.dumps(monkey.done))
        monkey.closer.stop()
        driver.executor.calls.clear()
        driver.window.hide()
    assert done[0] == done[1]
