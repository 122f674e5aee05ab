"""The window comes back where it was, unless that place is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from toggl_desktop.app.settings import Settings
from toggl_desktop.ui.window.geometry import GEOMETRY, first_size, restore_geometry, save_geometry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(qtbot: QtBot, settings: Settings) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    restore_geometry(window, settings)
    window.show()
    return window


def test_size_and_place_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    window = opened(qtbot, settings)
    window.setMinimumSize(100, 100)
    window.setGeometry(40, 50, 700, 500)
    save_geometry(window, settings)
    again = opened(qtbot, Settings(tmp_path / "settings.json"))
    assert again.geometry().topLeft() == window.geometry().topLeft()


def test_a_window_on_a_screen_that_is_gone_comes_to_the_first_one(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    window = opened(qtbot, settings)
    window.setGeometry(9000, 9000, 1000, 600)
    save_geometry(window, settings)
    again = opened(qtbot, Settings(tmp_path / "settings.json"))
    assert QGuiApplication.primaryScreen().availableGeometry().contains(again.geometry().topLeft())


@pytest.mark.parametrize("stored", ["", "not base64 ü", "AAAA"])
def test_damaged_geometry_is_a_first_start(qtbot: QtBot, tmp_path: Path, stored: str) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.change({GEOMETRY: stored})
    window = opened(qtbot, settings)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry().topLeft())
    assert window.height() <= screen.height()


@pytest.mark.parametrize(
    ("screen", "expected"),
    [((1600, 960), (1280, 900)), ((1366, 728), (1280, 688)), ((1280, 680), (1264, 640)), ((400, 300), (640, 400))],
)
def test_the_first_window_is_large_and_stays_within_the_screen(
    screen: tuple[int, int], expected: tuple[int, int]
) -> None:
    room = QRect(0, 40, *screen)
    size = first_size(room)
    assert (size.width(), size.height()) == expected
