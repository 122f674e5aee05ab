"""Opening the window: first an empty one, at once; what goes into it is loaded when it is on the screen.

Whatever this module imports delays every start: a bare PySide6 window is the measure (docs/performance.md).
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from toggl_desktop.app.display import find_display_problem
from toggl_desktop.app.log import hold_log, log_qt_messages
from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.single_instance import SingleInstance, instance_key
from toggl_desktop.ui.window.main_window import PRODUCT_NAME, THEME, MainWindow

if TYPE_CHECKING:
    from toggl_desktop.ui.window.application import Outside

log = logging.getLogger(__name__)

UNPAINTED_MS = 500
"""A window that starts minimized is filled without having been painted."""


def run_window(make_outside: Callable[[], Outside], *, is_demo: bool) -> int:
    """Open the window and return when it is closed, or at once when it is open already.

    Args:
        make_outside: what the window needs from the layers it does not know; called when the window is shown.
        is_demo: sample data, which may be open beside the person's own account.

    Returns:
        the exit code: 0, or 1 when there is no screen to show a window on.
    """
    problem = find_display_problem()
    if problem is not None:
        sys.stderr.write(problem)
        return 1
    settings_file = find_paths().settings_file
    with ExitStack() as at_end:
        at_end.callback(hold_log())
        log_qt_messages()
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)  # noqa: S101
        application.setApplicationName("toggl-desktop")
        application.setApplicationDisplayName(PRODUCT_NAME)
        application.setDesktopFileName("toggl-desktop")
        application.setQuitOnLastWindowClosed(True)
        instance = SingleInstance(instance_key(settings_file, demo=is_demo))
        at_end.callback(instance.release)
        if not instance.claim():
            return 0
        settings = Settings(settings_file)
        at_end.callback(settings.flush)
        window = MainWindow(settings)
        _avoid_a_flash(window, settings)

        def fill() -> None:
            if window.content is not None or not window.isVisible():
                return
            log.info("the window is on the screen")
            from toggl_desktop.ui.window.application import furnish

            furnish(application, window, instance, settings, make_outside(), at_end)

        window.painted.connect(fill)
        QTimer.singleShot(UNPAINTED_MS, fill)
        window.show()
        application.exec()
        window.hide()
    return 0


def _avoid_a_flash(window: MainWindow, settings: Settings) -> None:
    """Begin in the colour of the theme, if it is another than the system's, which Qt's palette follows by itself."""
    if not settings.text(THEME):
        return
    from toggl_desktop.ui.blocks.theme import Theme, colors_of, palette_of

    theme = settings.choice(THEME, Theme, Theme.SYSTEM)
    if theme is not Theme.SYSTEM:
        window.setPalette(palette_of(colors_of(theme)))
