"""One month of the range picker: days to click, and the range that is being chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QWidget

from toggl_desktop.core.choices.period import EARLIEST_DATE, LATEST_DATE
from toggl_desktop.ui.blocks.colors import mix, muted_text

WEEKDAYS = 7
DAY = 36
"""Side of a day's cell, which a finger or an unsteady hand hits too."""


class MonthView(QCalendarWidget):
    """A month without Qt's own heading. Days of other months are left out: the month beside this one has them.

    Signals:
        day_chosen: a day was clicked, or Enter was pressed on it.
        day_pointed: the mouse or the keyboard is on this day.
    """

    day_chosen = Signal(object)
    day_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: date | None = None
        self._last: date | None = None
        self._today: date | None = None
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setDateRange(_q_date(EARLIEST_DATE), _q_date(LATEST_DATE))
        view = self.findChild(QTableView)
        assert view is not None, "Qt's calendar keeps its days in a table"  # noqa: S101
        self._view = view
        self._view.viewport().setMouseTracking(True)
        self._view.viewport().installEventFilter(self)
        self.setFocusProxy(self._view)
        self.activated.connect(lambda day: self.day_chosen.emit(_date(day)))
        self.selectionChanged.connect(lambda: self.day_pointed.emit(_date(self.selectedDate())))
        self.setMinimumSize(DAY * WEEKDAYS, DAY * WEEKDAYS)
        self._fit_theme()

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return date(self.yearShown(), self.monthShown(), 1)

    def begin_weeks_on(self, first_weekday: int) -> None:
        """Toggl's ``beginning_of_week``: 0 is Sunday, 1 is Monday."""
        self.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday or WEEKDAYS))

    def show_range(self, first: date | None, last: date | None, today: date) -> None:
        """Mark these days."""
        if (first, last, today) != (self._first, self._last, self._today):
            self._first, self._last, self._today = first, last, today
            self.updateCells()

    def place_of(self, day: date) -> QPoint:
        """The middle of a day's cell, in the coordinates of `day_area`; for tests."""
        first_cell = date(day.year, day.month, 1)
        start = self.firstDayOfWeek().value % WEEKDAYS
        column = (day.isoweekday() - start) % WEEKDAYS
        lead = (first_cell.isoweekday() - start) % WEEKDAYS or WEEKDAYS
        row = (lead + day.day - 1) // WEEKDAYS
        has_header = 1
        return self._view.visualRect(self._view.model().index(row + has_header, column)).center()

    @property
    def day_area(self) -> QWidget:
        """Where the days are."""
        return self._view.viewport()

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """One day: a quiet ground within the range, a strong one at its ends, a frame around the keyboard's day."""
        day = _date(date)
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        if (day.year, day.month) != (self.yearShown(), self.monthShown()):
            return
        text = palette.color(QPalette.ColorRole.Text)
        accent, base = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base)
        is_end = day in (self._first, self._last)
        is_inside = self._first is not None and self._last is not None and self._first <= day <= self._last
        if is_end:
            painter.fillRect(rect, accent)
            text = palette.color(QPalette.ColorRole.HighlightedText)
        elif is_inside:
            painter.fillRect(rect, mix(base, accent, 0.18))
        elif not self.minimumDate() <= date <= self.maximumDate():
            text = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        font = painter.font()
        font.setBold(day == self._today)
        font.setUnderline(day == self._today)
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        if self._view.hasFocus() and date == self.selectedDate():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks on days and follow the mouse; Qt's own would turn the page at a day of another month."""
        is_mouse = isinstance(event, QMouseEvent) and watched is self._view.viewport()
        if not is_mouse or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        day = self._day_at(event.position().toPoint())
        if event.type() is QEvent.Type.MouseMove and day is not None:
            self.day_pointed.emit(day)
        is_click = event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton
        if is_click and day is not None:
            self.setSelectedDate(_q_date(day))
            self.day_chosen.emit(day)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._fit_theme()

    def _day_at(self, place: QPoint) -> date | None:
        index = self._view.indexAt(place)
        if not index.isValid() or index.row() == 0:
            return None
        value = index.data()
        start = self.firstDayOfWeek().value % WEEKDAYS
        lead = (self.month.isoweekday() - start) % WEEKDAYS or WEEKDAYS
        number = (index.row() - 1) * WEEKDAYS + index.column() - lead + 1
        if value is None or not 1 <= number <= QDate(self.yearShown(), self.monthShown(), 1).daysInMonth():
            return None
        day = self.month.replace(day=number)
        return day if EARLIEST_DATE <= day <= LATEST_DATE else None

    def _fit_theme(self) -> None:
        heading, plain = QTextCharFormat(), QTextCharFormat()
        heading.setForeground(muted_text(self.palette()))
        heading.setBackground(self.palette().base())
        plain.setForeground(self.palette().text())
        if self.headerTextFormat() != heading:
            self.setHeaderTextFormat(heading)
            for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                self.setWeekdayTextFormat(day, plain)


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
