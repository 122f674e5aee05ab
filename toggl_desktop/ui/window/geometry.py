"""Where the window was, as long as that place still exists."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from toggl_desktop.app.settings import Settings

GEOMETRY = "window_geometry"
FIRST_SIZE = (1180, 780)
SMALLEST_SIZE = (960, 550)  # its parts and a message fit into this in every language, as a test proves


def restore_geometry(window: QWidget, settings: Settings) -> None:
    """Size and place of the last run; a size that fits in the middle of a screen when that place is gone."""
    window.setMinimumSize(*SMALLEST_SIZE)
    stored = settings.text(GEOMETRY)
    is_restored = bool(stored) and window.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "ignore")))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or (is_restored and any(screen.contains(window.geometry().topLeft()) for screen in screens)):
        return
    place = screens[0]
    width, height = min(FIRST_SIZE[0], place.width()), min(FIRST_SIZE[1], place.height())
    window.resize(max(width, SMALLEST_SIZE[0]), max(height, SMALLEST_SIZE[1]))
    if is_restored:
        window.move(place.topLeft())


def save_geometry(window: QWidget, settings: Settings) -> None:
    """Remember size and place."""
    settings.change({GEOMETRY: bytes(window.saveGeometry().toBase64().data()).decode("ascii")})
