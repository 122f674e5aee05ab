"""The small button beside Export, with the other ways to export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from toggl_desktop.ui.texts.translate import translate


class ExportMenuButton(QToolButton):
    """Opens its menu; who has a way to export adds an action to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportMenuButton")
        self.setProperty("role", "button")
        self.setText("▾")
        self.setAccessibleName(translate("Run", "More ways to export"))
        self.setToolTip(translate("Run", "More ways to export"))
        self.setMenu(QMenu(self))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
