"""Tells how a run goes to those who do not look at the window: title, task bar, desktop message, screen reader."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.run.run_words import result_text
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.progress import describe_progress
from toggl_desktop.ui.texts.translate import translate

PRODUCT_NAME = "Toggl Export"


class Telling(QObject):
    """Follows the export.

    Args:
        window: whose title and place in the task bar.
        parts: export and dialogs.
    """

    def __init__(self, window: QWidget, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._dialogs = parts.dialogs
        self._was_busy = self._was_waiting = False
        self.announced: list[str] = []
        parts.export.changed.connect(self._follow)

    def announce(self, text: str) -> None:
        """Let a screen reader say something, wherever the keyboard is."""
        self.announced = [*self.announced[-9:], text]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def _follow(self, state: RunState) -> None:
        was_busy, self._was_busy = self._was_busy, state.is_busy
        percent = _percent(state.progress) if state.is_busy else None
        title = PRODUCT_NAME
        if percent is not None:
            title = translate("Run", "{percent} % – {product}").format(percent=percent, product=PRODUCT_NAME)
        if self._window.windowTitle() != title:
            self._window.setWindowTitle(title)
        self._follow_wait(state)
        if was_busy and not state.is_busy:
            self._end(state)

    def _follow_wait(self, state: RunState) -> None:
        progress = state.progress if state.is_busy else None
        is_waiting = progress is not None and progress.stage is Stage.WAITING_FOR_QUOTA
        was_waiting, self._was_waiting = self._was_waiting, is_waiting
        if is_waiting and not was_waiting and progress is not None:
            self.announce(describe_progress(progress))
        elif was_waiting and state.is_busy:
            self._tell(translate("Run", "New requests are there: the export goes on."))

    def _end(self, state: RunState) -> None:
        if state.phase is RunPhase.DONE and state.summary is not None:
            self._tell(result_text(state.summary))
        elif state.error is not None:
            self._tell(describe_error(state.error).title)
        elif state.phase is RunPhase.CANCELLED:
            self.announce(translate("Run", "Cancelled. Nothing was written; what was read is kept."))

    def _tell(self, text: str) -> None:
        self.announce(text)
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
            self._dialogs.notify(PRODUCT_NAME, text)


def _percent(progress: Progress | None) -> int | None:
    if progress is None or progress.total <= 1 or progress.stage is Stage.WAITING_FOR_QUOTA:
        return None
    return 100 * max(0, progress.done - 1) // progress.total
