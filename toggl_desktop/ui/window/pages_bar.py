"""Turns the pages of a narrow window."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from toggl_desktop.ui.texts.translate import translate


class PagesBar(QTabBar):
    """One tab a page; the mouse wheel turns nothing."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagesBar")
        self.setAccessibleName(translate("Window", "Pages"))
        self.setDrawBase(False)
        self.setExpanding(False)
        for name in names:
            self.addTab(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what can scroll."""
        event.ignore()
