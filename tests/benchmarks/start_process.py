"""Opens a window, tells when it has been painted, and ends: ``start_process.py window|page|bare``.

``window`` is ours when it is on the screen, ``page`` when its first page is, ``bare`` a QMainWindow and nothing else.
"""

import os
import sys


def watch_for_paint(page: str | None) -> None:
    """From the event loop's start on, tell when a window (or the page of this name) is painted for the first time."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and is_wanted(watched):
                os.write(1, b"painted\n")
                os._exit(0)
            return False

    def is_wanted(widget: QWidget) -> bool:
        if page is None:
            return widget.isWindow()
        parent = widget.parentWidget()
        return parent is not None and parent.objectName() == page

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


if sys.argv[1] == "bare":
    watch_for_paint(None)
    from PySide6.QtWidgets import QApplication, QMainWindow

    window = QMainWindow()
    window.resize(1000, 700)
    window.show()
    QApplication.instance().exec()
else:
    from toggl_desktop import __main__ as program

    watch_for_paint("signInPage" if sys.argv[1] == "page" else None)
    program.main([])
