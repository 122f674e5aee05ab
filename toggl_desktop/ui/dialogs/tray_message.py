"""A desktop message of Qt's: an icon beside the clock that is there only while the message shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toggl_desktop.app.desktop import open_path
from toggl_desktop.app.display import find_display_problem
from toggl_desktop.app.resources import resources_folder
from toggl_desktop.core.schedulers import DesktopMessage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SHOWN_MS = 20_000


class TrayNotifier:
    """`Notifier` for Windows and macOS, and for desktops without one of their own.

    Make it before anything else of Qt: a process has one application, and this needs one that can show things.
    """

    def __init__(self, shown_ms: int = SHOWN_MS) -> None:
        self._shown_ms = shown_ms
        self._application: QApplication | None = None
        if find_display_problem() is None:
            from PySide6.QtWidgets import QApplication

            there = QApplication.instance()
            self._application = there if isinstance(there, QApplication) else QApplication([])

    def show(self, message: DesktopMessage) -> bool:
        """See `Notifier.show`."""
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QSystemTrayIcon

        if self._application is None or not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        path, until_gone = message.path, QEventLoop()
        icon = QSystemTrayIcon(QIcon(str(resources_folder() / "icons" / "toggl_export.svg")))
        icon.setToolTip(message.title)
        if path is not None:
            icon.messageClicked.connect(lambda: open_path(path))
        icon.messageClicked.connect(until_gone.quit)
        icon.show()
        icon.showMessage(message.title, message.text, icon.icon(), self._shown_ms)
        QTimer.singleShot(self._shown_ms, until_gone.quit)
        until_gone.exec()
        icon.hide()
        return True
