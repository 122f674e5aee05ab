"""Question boxes and small dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Speak
from toggl_desktop.app.translations import LANGUAGES
from toggl_desktop.ui.blocks.theme import ThemeController
from toggl_desktop.ui.dialogs.asking import NativeDialogs
from toggl_desktop.ui.dialogs.help_dialog import HelpDialog
from toggl_desktop.ui.dialogs.points_dialog import DurationField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def parent(qtbot: QtBot, themed: ThemeController) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def boxes(parent: QWidget) -> list[QMessageBox]:
    return [one for one in parent.findChildren(QMessageBox) if one.isVisible()]


def test_a_question_can_be_taken_back(qtbot: QtBot, parent: QWidget) -> None:
    said: list[str] = []
    take_back = NativeDialogs().ask(parent, "Stop?", "It runs.", "&Stop", "&Keep", lambda: said.append("yes"))
    assert len(boxes(parent)) == 1
    take_back()
    qtbot.waitUntil(lambda: boxes(parent) == [])
    take_back()
    assert said == []


def test_a_question_is_answered_once_and_cannot_be_taken_back_then(qtbot: QtBot, parent: QWidget) -> None:
    said: list[str] = []
    take_back = NativeDialogs().ask(parent, "Stop?", "It runs.", "&Stop", "&Keep", lambda: said.append("yes"))
    yes = next(one for one in boxes(parent)[0].findChildren(QPushButton) if one.text() == "&Stop")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: parent.findChildren(QMessageBox) == [])
    take_back()
    assert said == ["yes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_shows_everything_at_once(parent: QWidget, qtbot: QtBot, speak: Speak, language: str) -> None:
    speak(language)
    dialog = HelpDialog(parent)
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog.findChild(QTextBrowser, "helpPage")
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)
    assert dialog.height() <= dialog.screen().availableGeometry().height()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("10", 600), ("9" * 9, 24 * 60), ("9" * 5000, 24 * 60), ("1:" + "0" * 5000, 24 * 60), ("1:75", 0), ("", 0)],
    ids=lambda value: str(value)[:12],
)
def test_a_duration_takes_whatever_is_typed(qtbot: QtBot, text: str, minutes: int) -> None:
    field = DurationField()
    qtbot.addWidget(field)
    field.setRange(0, 24 * 60)
    assert field.valueFromText(text) == minutes
    field.lineEdit().setText(text)
    field.interpretText()
    assert field.value() <= 24 * 60
