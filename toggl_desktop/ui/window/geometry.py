"""Where the window and its splitters were, as long as that place still exists."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from toggl_desktop.app.settings import Settings

GEOMETRY = "window_geometry"
SPLITTER = "splitter/"
FIRST_SIZE = (1280, 900)
"""Where the screen has the room: a dozen projects and people in sight at once."""
SMALLEST_SIZE = (640, 400)  # Export is in sight there in every language, as a test proves
FRAME = QSize(16, 40)
"""What a desktop puts around a window, before it has told how much."""


def restore_geometry(window: QWidget, settings: Settings) -> None:
    """Size and place of the last run; a size that fits in the middle of a screen when that place is gone."""
    window.setMinimumSize(*SMALLEST_SIZE)
    is_restored = window.restoreGeometry(_bytes(settings.text(GEOMETRY)))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or (is_restored and any(screen.contains(window.geometry().topLeft()) for screen in screens)):
        return
    window.resize(first_size(screens[0]))
    if is_restored:
        window.move(screens[0].topLeft())


def first_size(screen: QRect) -> QSize:
    """What fits onto the screen, without its panels and with the frame that the desktop adds."""
    room = screen.size() - FRAME
    return QSize(*FIRST_SIZE).boundedTo(room).expandedTo(QSize(*SMALLEST_SIZE))


def save_geometry(window: QWidget, settings: Settings) -> None:
    """Remember size and place, and how splitters that have a name share their room."""
    changes = {GEOMETRY: _text(window.saveGeometry())}
    for splitter in window.findChildren(QSplitter):
        if splitter.objectName():
            changes[SPLITTER + splitter.objectName()] = _text(splitter.saveState())
    settings.change(changes)


def restore_splitters(window: QWidget, settings: Settings) -> None:
    """Share the room as the last time; to be called when the splitters are there."""
    for splitter in window.findChildren(QSplitter):
        stored = settings.text(SPLITTER + splitter.objectName())
        if splitter.objectName() and stored:
            count, sizes = splitter.count(), splitter.sizes()
            if not splitter.restoreState(_bytes(stored)) or splitter.count() != count:
                splitter.setSizes(sizes)
            splitter.setChildrenCollapsible(False)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
