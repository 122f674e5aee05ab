"""A message beside the clock, where a desktop has no program for messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from toggl_desktop.core.schedulers import DesktopMessage
from toggl_desktop.ui.dialogs import tray_message
from toggl_desktop.ui.dialogs.tray_message import TrayNotifier


def test_without_a_tray_nobody_could_see_it(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    assert not TrayNotifier(shown_ms=0).show(DesktopMessage("ready", "x.xlsx"))
    monkeypatch.setattr(tray_message, "find_display_problem", lambda: "no screen")
    assert not TrayNotifier(shown_ms=0).show(DesktopMessage("ready", "x.xlsx"))


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has none
def test_the_icon_is_there_only_while_the_message_shows(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, str]] = []

    def show(icon: QSystemTrayIcon, title: str, text: str, picture: object, milliseconds: int) -> None:
        shown.append((title, text))
        QTimer.singleShot(0, icon.messageClicked.emit)

    opened: list[object] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    monkeypatch.setattr(tray_message, "open_path", opened.append)
    assert TrayNotifier(shown_ms=60_000).show(DesktopMessage("ready", "x.xlsx", Path("x.xlsx")))
    assert shown == [("ready", "x.xlsx")]
    assert opened == [Path("x.xlsx")]
