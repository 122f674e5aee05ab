"""The window itself: on the screen before anything else is loaded, then filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from toggl_desktop.ui.window.geometry import restore_geometry, save_geometry

if TYPE_CHECKING:
    from toggl_desktop.app.settings import Settings

PRODUCT_NAME = "Toggl Export"
THEME = "theme"
"""The setting's key: known before anything is loaded, so that the window begins in its colours."""


class Content(Protocol):
    """What the window is filled with."""

    def may_close(self) -> bool:
        """Whether the window may close now."""

    def takes(self, urls: Sequence[QUrl]) -> bool:
        """Whether something that is dragged over the window may be dropped."""

    def drop(self, urls: Sequence[QUrl]) -> None:
        """It was dropped."""


class MainWindow(QMainWindow):
    """A frame at the place where it last was, empty until it has its content.

    Importing this module and showing the window takes hardly longer than a bare one; what it will hold takes twice as
    long again.

    Args:
        settings: remember size and place.

    Signals:
        painted: it has been painted for the first time.
        closed: it is gone for good and no export is under way.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.content: Content | None = None
        self.setObjectName("mainWindow")
        self.setWindowTitle(PRODUCT_NAME)
        self.setAcceptDrops(True)
        self.installEventFilter(self)
        restore_geometry(self, settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then never look again."""
        if event.type() == QEvent.Type.Paint:
            self.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the content takes."""
        if self.content is not None and self.content.takes(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand it to the content."""
        if self.content is not None:
            self.content.drop(event.mimeData().urls())
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unless the content objects, remember the place and go."""
        if self.content is not None and not self.content.may_close():
            event.ignore()
            return
        save_geometry(self, self._settings)
        event.accept()
        self.closed.emit()
