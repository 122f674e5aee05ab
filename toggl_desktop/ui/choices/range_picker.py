"""The range picker: presets with their days beside two months; nothing counts before Apply."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from toggl_desktop.core.choices.period import Period, Preset, add_months, resolve_preset
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, arrow_button, title
from toggl_desktop.ui.choices.month_view import MonthView
from toggl_desktop.ui.texts.periods import describe_days, describe_month, preset_name
from toggl_desktop.ui.texts.translate import translate

_PRESET = Qt.ItemDataRole.UserRole
ROOM_FOR_BOTH_MONTHS = 760
"""Width of a screen on which both months stand beside the presets."""


@dataclass(frozen=True, slots=True)
class PickerState:
    """What the picker opens with.

    Attributes:
        first_weekday: Toggl's ``beginning_of_week``.
    """

    period: Period
    preset: Preset | None
    today: date
    first_weekday: int


class RangePicker(QFrame):
    """A window of its own below the period field.

    Signals:
        preset_chosen: a preset was clicked, or chosen with Enter.
        range_chosen: first and last day, after Apply.
    """

    preset_chosen = Signal(object)
    range_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("rangePicker")
        self.setProperty("role", "card")
        self.setAccessibleName(translate("RangePicker", "Choose the period"))
        self._first: date | None = None
        self._last: date | None = None
        self._today = date.min
        self._first_weekday = 1
        self.presets = QListWidget(self)
        self.presets.setObjectName("rangePresets")
        self.presets.setAccessibleName(translate("RangePicker", "Named periods"))
        self.presets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.months = (MonthView(self), MonthView(self))
        self._titles = (title(""), title(""))
        for number, month in enumerate(self.months):
            month.setObjectName(f"rangeMonth{number + 1}")
        self.back_button = arrow_button("rangeBackButton", "‹", translate("RangePicker", "Earlier months"))
        self.forward_button = arrow_button("rangeForwardButton", "›", translate("RangePicker", "Later months"))
        self.words = ElidedLabel(self)
        self.words.setObjectName("rangeWords")
        self.apply_button = QPushButton(translate("RangePicker", "&Apply"), self)
        self.apply_button.setObjectName("rangeApplyButton")
        self.apply_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(translate("RangePicker", "Cancel"), self)
        self.cancel_button.setObjectName("rangeCancelButton")
        self._lay_out()
        self._connect()

    def open_with(self, state: PickerState, below: QWidget) -> None:
        """Show what is chosen, below its field and within the screen."""
        self._today = state.today
        self._first, self._last = state.period.start_date, state.period.end_date
        self._list_presets(state)
        for month in self.months:
            month.begin_weeks_on(state.first_weekday)
        self._turn_to(add_months(state.period.end_date, -1))
        self._show_range()
        screen = (below.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        has_both = screen.width() >= ROOM_FOR_BOTH_MONTHS
        self._sides[0].setVisible(has_both)
        self.adjustSize()
        place = below.mapToGlobal(below.rect().bottomLeft())
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.presets.setFocus()

    def choose_day(self, day: date) -> None:
        """The first click begins a range, the second ends it; a third begins another."""
        if self._first is None or self._last is not None:
            self._first, self._last = day, None
        else:
            self._first, self._last = min(self._first, day), max(self._first, day)
        self.presets.setCurrentRow(-1)
        self._show_range()
        if self._last is not None:
            self.apply_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape changes nothing; Enter applies what is whole."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.apply_button.isEnabled():
            self._apply()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def _apply(self) -> None:
        if self._first is not None and self._last is not None:
            item = self.presets.currentItem()
            self.close()
            if item is not None:
                self.preset_chosen.emit(Preset(item.data(_PRESET)))
            else:
                self.range_chosen.emit(self._first, self._last)

    def _choose_preset(self, item: QListWidgetItem) -> None:
        self.close()
        self.preset_chosen.emit(Preset(item.data(_PRESET)))

    def _mark_preset(self, item: QListWidgetItem | None) -> None:
        if item is None or not self.isVisible():
            return
        period = resolve_preset(Preset(item.data(_PRESET)), self._today, self._first_weekday)
        self._first, self._last = period.start_date, period.end_date
        self._turn_to(add_months(period.end_date, -1))
        self._show_range()

    def _point(self, day: date) -> None:
        """While the end is open, show what a click here would make."""
        if self._first is not None and self._last is None:
            for month in self.months:
                month.show_range(min(self._first, day), max(self._first, day), self._today)

    def _show_range(self) -> None:
        for month in self.months:
            month.show_range(self._first, self._last, self._today)
        is_whole = self._first is not None and self._last is not None
        self.apply_button.setEnabled(is_whole)
        if self._first is None:
            self.words.setText("")
        elif self._last is None:
            first = describe_days(Period(self._first, self._first))
            self.words.setText(translate("RangePicker", "From {day}: choose the last day").format(day=first))
        else:
            period = Period(self._first, self._last)
            days = translate("Window", "%n day(|s)", None, period.day_count)
            self.words.setText(translate("Window", "{days} ({count})").format(days=describe_days(period), count=days))

    def _turn(self, months: int) -> None:
        self._turn_to(add_months(self.months[0].month, months))

    def _turn_to(self, left: date) -> None:
        for number, month in enumerate(self.months):
            shown = add_months(left, number)
            blocked = month.blockSignals(True)
            month.setCurrentPage(shown.year, shown.month)
            if (month.selectedDate().year(), month.selectedDate().month()) != (shown.year, shown.month):
                month.setSelectedDate(QDate(shown.year, shown.month, 1))
            month.blockSignals(blocked)
            self._titles[number].setText(describe_month(month.month))
            month.setAccessibleName(describe_month(month.month))

    def _follow_page(self, number: int) -> None:
        """The keyboard has left a month: the other one stays its neighbour."""
        day = self.months[number].selectedDate()
        self._turn_to(add_months(self.months[number].month, -number))
        blocked = self.months[number].blockSignals(True)
        self.months[number].setSelectedDate(day)
        self.months[number].blockSignals(blocked)

    def _list_presets(self, state: PickerState) -> None:
        self._first_weekday = state.first_weekday
        blocked = self.presets.blockSignals(True)
        self.presets.clear()
        for preset in Preset:
            period = resolve_preset(preset, state.today, state.first_weekday)
            name, days = preset_name(preset, state.today), describe_days(period)
            item = QListWidgetItem(f"{name} · {days}")
            item.setData(_PRESET, preset.value)
            self.presets.addItem(item)
            if preset is state.preset:
                self.presets.setCurrentItem(item)
        self.presets.setFixedWidth(self.presets.sizeHintForColumn(0) + 4 * STEP)
        self.presets.blockSignals(blocked)

    def _connect(self) -> None:
        self.presets.itemClicked.connect(self._choose_preset)
        self.presets.currentItemChanged.connect(self._mark_preset)
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.forward_button.clicked.connect(lambda: self._turn(1))
        self.apply_button.clicked.connect(self._apply)
        self.cancel_button.clicked.connect(self.close)
        for number, month in enumerate(self.months):
            month.day_chosen.connect(self.choose_day)
            month.day_pointed.connect(self._point)
            month.currentPageChanged.connect(lambda year, shown, one=number: self._follow_page(one))  # noqa: ARG005

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(12)
        outer.addWidget(self.presets)
        right = QVBoxLayout()
        both = QHBoxLayout()
        both.setSpacing(12)
        self._sides = (QWidget(self), QWidget(self))
        for number, side in enumerate(self._sides):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            head = QHBoxLayout()
            head.addWidget(self._titles[number], 1)
            column.addLayout(head)
            column.addWidget(self.months[number])
            both.addWidget(side)
            if number == 1:
                head.addWidget(self.back_button)
                head.addWidget(self.forward_button)
        right.addLayout(both, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.apply_button)
        right.addLayout(foot)
        outer.addLayout(right)
