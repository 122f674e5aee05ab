"""A date field that takes a date as people type it, with its separators."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from toggl_desktop.ui.choices.calendar_popup import CalendarPopup
from toggl_desktop.ui.texts.formats import text_locale

SHORTEST_WIDTH = 104
_SEPARATORS = "./- "
_ISO_PATTERN = "yyyy-MM-dd"
_CENTURY = 2000


class DateField(QDateEdit):
    """A `QDateEdit` in the person's format with four digits for the year.

    Qt's own goes on to the next section when one is full, so that a separator typed after it leaves out the next
    section; replaces only the first section when everything is selected; and moves a year out of its range to the
    nearest date within. There is no range here: whoever takes the date says what is wrong with it. The mouse wheel
    never changes it.

    Signals:
        confirmed: Enter was pressed, and what was typed is taken.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._went_on = False
        self._has_calendar = False
        self._first_weekday = text_locale().firstDayOfWeek()
        self.setLocale(text_locale())  # the same digits as everywhere else, whatever the system's are
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(SHORTEST_WIDTH)
        pattern = text_locale().dateFormat(text_locale().FormatType.ShortFormat)
        self.setDisplayFormat(pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy"))

    def begin_weeks_on(self, first_weekday: int) -> None:
        """Let the calendar's rows begin with Toggl's ``beginning_of_week``: 0 is Sunday, 1 is Monday."""
        self._first_weekday = Qt.DayOfWeek(first_weekday or Qt.DayOfWeek.Sunday.value)
        if self._has_calendar:
            self.calendarWidget().setFirstDayOfWeek(self._first_weekday)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrow opens the calendar."""
        self._prepare_calendar()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take separators, a date typed over everything, and a pasted one."""
        if event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Down):
            self._prepare_calendar()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
            return
        text = event.text()
        if self._went_on and text and text in _SEPARATORS:
            self._went_on = False
            return
        if text.isdigit() and self.lineEdit().selectedText() == self.text():
            self.setSelectedSection(self.sectionAt(0))
        before = self.currentSection()
        super().keyPressEvent(event)
        self._went_on = text.isdigit() and self.currentSection() != before

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what can scroll."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window, which takes back whole dates."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in undo):
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        self._take_short_year()
        super().focusOutEvent(event)

    def interpretText(self) -> None:
        """Take what was typed, before the field is left."""
        self._take_short_year()
        super().interpretText()
        self.confirmed.emit()

    def _prepare_calendar(self) -> None:
        """When it is wanted: its many widgets would take part in every change of the window's look."""
        if not self._has_calendar:
            self._has_calendar = True
            self.setCalendarWidget(CalendarPopup(self))
            self.calendarWidget().setFirstDayOfWeek(self._first_weekday)

    def _take_short_year(self) -> None:
        """Qt waits for four digits."""
        day = _read(self.text(), self.displayFormat().replace("yyyy", "yy"))
        if day is not None and self.text() != self.date().toString(self.displayFormat()):
            self.setDate(QDate(_CENTURY + day.year() % 100, day.month(), day.day()))

    def _paste(self, text: str) -> None:
        day = _read(text.strip(), self.displayFormat()) or _read(text.strip(), _ISO_PATTERN)
        if day is not None:
            self.setDate(day)


def _read(text: str, pattern: str) -> QDate | None:
    day = QDate.fromString(text, pattern)
    return day if day.isValid() else None
