"""Theme, language and updates: told at once, remembered by whoever listens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from toggl_desktop.ui.blocks.theme import DARK, LIGHT, Theme, ThemeController
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_theme_and_a_language_are_told_at_once(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Theme.SYSTEM, "de", (("en", "English"), ("de", "Deutsch")))
    qtbot.addWidget(dialog)
    dialog.show()
    told: list[object] = []
    dialog.theme_chosen.connect(told.append)
    dialog.language_chosen.connect(told.append)
    assert dialog.language_selector.currentText() == "Deutsch"
    qtbot.keyClick(dialog.theme_selector, Qt.Key.Key_End)
    qtbot.keyClick(dialog.language_selector, Qt.Key.Key_Home)
    assert told == [Theme.DARK, ""]


def test_the_whole_program_changes_its_theme(themed: ThemeController, qapp: QApplication) -> None:
    assert themed.colors is LIGHT
    themed.choose(Theme.DARK)
    assert themed.colors is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()
    themed.choose(Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
