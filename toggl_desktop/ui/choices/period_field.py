"""The period as one field: it names preset and days, and opens the range picker."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from toggl_desktop.core.choices.period import Period, Preset
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.choices.range_picker import PickerState, RangePicker
from toggl_desktop.ui.texts.periods import custom_preset_name, describe_days, preset_name
from toggl_desktop.ui.texts.translate import translate

CUSTOM = ""


class PeriodSelector(Selector):
    """The presets and "Custom" as a selector; what it shows names the days too, and it opens the picker.

    Signals:
        opened: somebody wants to choose.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("periodSelector")
        self.days = ""

    def full_text(self) -> str:
        """Preset and days, e.g. ``Last month · 1–31 October 2026``; the days alone for picked ones."""
        if not self.days or not self.currentData():
            return self.days or self.currentText()
        return f"{self.currentText()} · {self.days}"

    def shown_text(self) -> str:
        """As much as fits; the preset's name goes before its days do."""
        room = self.text_room()
        for text in (self.full_text(), self.days):
            if text and self.fontMetrics().horizontalAdvance(text) <= room:
                return text
        return self.fontMetrics().elidedText(self.full_text(), Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        """The picker instead of a list."""
        self.opened.emit()


class PeriodField(QFrame):
    """A selector of presets whose list is the range picker.

    Signals:
        preset_chosen: None for "Custom".
        range_chosen: first and last day.
    """

    preset_chosen = Signal(object)
    range_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("periodField")
        self.selector = PeriodSelector(self)
        self.picker = RangePicker(self)
        self._state: PickerState | None = None
        self._listed_on: date | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.selector)
        self.selector.currentIndexChanged.connect(self._choose)
        self.selector.opened.connect(self.open_picker)
        self.picker.preset_chosen.connect(self.preset_chosen)
        self.picker.range_chosen.connect(self.range_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The frame around the selector is the field too."""
        self.open_picker()
        event.accept()

    def open_picker(self) -> None:
        """Show the range picker."""
        if self._state is not None:
            self.picker.open_with(self._state, self)

    def show_period(self, period: Period, preset: Preset | None, today: date, first_weekday: int) -> None:
        """Show what is chosen; `preset` None for picked days."""
        self._state = PickerState(period, preset, today, first_weekday)
        if self._listed_on != today:
            self._list_presets(today)
        select_data(self.selector, preset.value if preset else CUSTOM)
        self.selector.days = describe_days(period)
        text = self.selector.full_text()
        set_tip(self.selector, text)
        self.selector.setAccessibleName(translate("Window", "Period: {period}").format(period=text))
        self.selector.update()

    def _list_presets(self, today: date) -> None:
        self._listed_on = today
        blocked = self.selector.blockSignals(True)
        self.selector.clear()
        for preset in Preset:
            self.selector.addItem(preset_name(preset, today), preset.value)
        self.selector.addItem(custom_preset_name(), CUSTOM)
        self.selector.blockSignals(blocked)

    def _choose(self, place: int) -> None:
        value = self.selector.itemData(place)
        self.preset_chosen.emit(Preset(value) if value else None)
