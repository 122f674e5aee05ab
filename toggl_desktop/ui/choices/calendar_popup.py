"""The calendar below a date field, in the program's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from toggl_desktop.ui.blocks.colors import muted_text


class CalendarPopup(QCalendarWidget):
    """Weekends in quiet letters; Qt paints them in a red that nobody can read on a dark ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(1, 1, 1, 1)  # for the style sheet's border
        self._fit_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._fit_theme()

    def _fit_theme(self) -> None:
        quiet, heading = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(muted_text(self.palette()))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            if self.weekdayTextFormat(day) != quiet:
                self.setWeekdayTextFormat(day, quiet)
        heading.setForeground(muted_text(self.palette()))
        heading.setBackground(self.palette().base())
        if self.headerTextFormat() != heading:
            self.setHeaderTextFormat(heading)
