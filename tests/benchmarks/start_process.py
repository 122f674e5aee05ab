"""Opens a window, tells when it has been painted, and ends: ``start_process.py ours|bare``."""

import os
import sys


def watch_for_paint() -> None:
    """From the event loop's start on, tell when a window is painted for the first time."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
                os.write(1, b"painted\n")
                os._exit(0)
            return False

    class WatchedApplication(QApplication):
        def exec(self) -> int:  # type: ignore[override]
            self.installEventFilter(self.watcher)
            for window in self.topLevelWidgets():
                if window.isVisible():
                    window.update()
            return super().exec()

    application = WatchedApplication(sys.argv[:1])
    application.watcher = Watcher()
    globals()["_application"] = application


if sys.argv[1] == "ours":
    from toggl_desktop import __main__ as program

    watch_for_paint()
    program.main([])
else:
    watch_for_paint()
    from PySide6.QtWidgets import QApplication, QMainWindow

    window = QMainWindow()
    window.resize(1000, 700)
    window.show()
    QApplication.instance().exec()
