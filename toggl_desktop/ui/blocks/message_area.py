"""The place for messages: of one height, so that nothing moves when something is said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toggl_desktop.ui.blocks.message_panel import MessagePanel

PADDING = 12
LINES = 2


class MessageArea(QWidget):
    """Shows the most important of the messages there are; one that needs more room grows over what is above it.

    Args:
        panels: the most important first.
    """

    def __init__(self, *panels: MessagePanel) -> None:
        super().__init__()
        self.setObjectName("messageArea")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._panels = panels
        self._lines = LINES
        for panel in panels:
            panel.setParent(self)
            panel.changed.connect(self._arrange)
            panel.installEventFilter(self)
        self._fit_font()

    def set_low(self, is_low: bool) -> None:
        """Keep one line only, in a window where every one counts."""
        self._lines = 1 if is_low else LINES
        self._fit_font()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a panel that needs another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_font()

    def hand_over_to(self, page: QWidget) -> None:
        """Let the panels belong to the page that the area stands on, of which they may cover a part."""
        for panel in self._panels:
            panel.setParent(page)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panels in place."""
        super().resizeEvent(event)
        self._arrange()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the panels in place."""
        super().moveEvent(event)
        self._arrange()

    def _fit_font(self) -> None:
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + PADDING)

    def _arrange(self) -> None:
        shown = next((panel for panel in self._panels if panel.message is not None), None)
        for panel in self._panels:
            panel.setVisible(panel is shown)
        if shown is not None:
            place = self.geometry()
            needed = max(shown.heightForWidth(place.width()), shown.minimumSizeHint().height(), place.height())
            top = max(0, place.bottom() + 1 - needed)
            shown.setGeometry(QRect(place.left(), top, place.width(), place.bottom() + 1 - top))
            shown.raise_()
