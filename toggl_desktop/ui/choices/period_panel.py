"""Workspace and period: which hours."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QApplication, QDateEdit, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.core.choices.period import Period, Preset, follow_start
from toggl_desktop.ui.blocks.controls import STEP, caption, muted, set_tone, title
from toggl_desktop.ui.blocks.plain_tip import plain_tip
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.choices.date_field import DateField
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.periods import custom_preset_name, describe_days, preset_name
from toggl_desktop.ui.texts.translate import translate

CUSTOM = ""


class PeriodPanel(QWidget):
    """A selector of workspaces, presets, two dates, and the dates in words."""

    workspace_chosen = Signal(object)
    preset_chosen = Signal(object)
    dates_picked = Signal(object, object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed_on: date | None = None
        self._shown: Period | None = None
        self._workspaces: tuple[object, ...] = ()
        self._is_half_chosen = False
        self.workspace_selector = Selector(self)
        self.workspace_selector.setObjectName("workspaceSelector")
        self.workspace_selector.setAccessibleName(translate("Window", "Workspace"))
        self.period_selector = Selector(self)
        self.period_selector.setObjectName("periodSelector")
        self.period_selector.setMaxVisibleItems(len(Preset) + 1)
        self.back_button = self._arrow("periodBackButton", "‹", translate("Window", "Previous period"), "Alt+Left")
        self.forward_button = self._arrow("periodForwardButton", "›", translate("Window", "Next period"), "Alt+Right")
        self.start_date = DateField(self)
        self.start_date.setObjectName("startDate")
        self.end_date = DateField(self)
        self.end_date.setObjectName("endDate")
        self.words = muted()
        self.words.setObjectName("periodWords")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())  # long ones move nothing below
        self._lay_out()
        self.workspace_selector.activated.connect(
            lambda place: self.workspace_chosen.emit(self.workspace_selector.itemData(place))
        )
        self.workspace_selector.currentIndexChanged.connect(
            lambda place: self.workspace_chosen.emit(self.workspace_selector.itemData(place))
        )
        self.period_selector.currentIndexChanged.connect(self._choose_preset)
        self.back_button.clicked.connect(lambda: self.moved.emit(-1))
        self.forward_button.clicked.connect(lambda: self.moved.emit(1))
        self.start_date.dateChanged.connect(self._pick_start)
        self.end_date.dateChanged.connect(self._pick)
        for field in (self.start_date, self.end_date):
            field.confirmed.connect(self._finish)
        QApplication.instance().focusChanged.connect(self._leave)  # type: ignore[union-attr]

    def show_state(self, state: ChoiceState) -> None:
        """Show what is chosen."""
        if self._workspaces != state.account.workspaces:
            self._workspaces = state.account.workspaces
            blocked = self.workspace_selector.blockSignals(True)
            self.workspace_selector.clear()
            for workspace in state.account.workspaces:
                self.workspace_selector.addItem(workspace.name, workspace.id)
            self.workspace_selector.blockSignals(blocked)
        select_data(self.workspace_selector, state.workspace.id)
        self.workspace_selector.setToolTip(plain_tip(state.workspace.name))
        if self._listed_on != state.today:
            self._list_presets(state.today)
        self._is_half_chosen = False
        self._shown = state.period
        preset = state.choices.preset if state.picked is None else None
        select_data(self.period_selector, preset.value if preset else CUSTOM)
        start, end = state.picked or (state.period.start_date, state.period.end_date)
        _set_date(self.start_date, start)
        _set_date(self.end_date, end)
        if state.error is None:
            self.words.setText(
                translate("Window", "{days} ({count})").format(
                    days=describe_days(state.period),
                    count=translate("Window", "%n day(|s)", None, state.period.day_count),
                )
            )
        else:
            self.words.setText(describe_error(state.error).title)
        set_tone(self.words, "role", "muted" if state.error is None else "problem")

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [
            self.workspace_selector,
            self.period_selector,
            self.back_button,
            self.forward_button,
            self.start_date,
            self.end_date,
        ]

    def _list_presets(self, today: date) -> None:
        self._listed_on = today
        blocked = self.period_selector.blockSignals(True)
        self.period_selector.clear()
        for preset in Preset:
            self.period_selector.addItem(preset_name(preset, today), preset.value)
        self.period_selector.addItem(custom_preset_name(), CUSTOM)
        self.period_selector.blockSignals(blocked)

    def _choose_preset(self, place: int) -> None:
        value = self.period_selector.itemData(place)
        self.preset_chosen.emit(Preset(value) if value else None)
        if not value:
            self.start_date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_start(self) -> None:
        """The end follows; while the keyboard stays in the two fields, the end may still be about to be typed."""
        start, end = _date_of(self.start_date), _date_of(self.end_date)
        if self._shown is not None and start > end:
            with suppress(OverflowError):  # the end of all years: whoever takes the dates says what is wrong
                _set_date(self.end_date, follow_start(self._shown, start).end_date)
        if self._has_focus(QApplication.focusWidget()):
            self._is_half_chosen = True
        else:
            self._pick()

    def _leave(self, _: QWidget | None, now: QWidget | None) -> None:
        if not self._has_focus(now):
            self._finish()

    def _finish(self) -> None:
        if self._is_half_chosen:
            self._pick()

    def _has_focus(self, widget: QWidget | None) -> bool:
        fields = (self.start_date, self.end_date)
        return widget is not None and any(widget is field or field.isAncestorOf(widget) for field in fields)

    def _pick(self) -> None:
        self._is_half_chosen = False
        self.dates_picked.emit(_date_of(self.start_date), _date_of(self.end_date))

    def _arrow(self, name: str, text: str, words: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "button")
        button.setText(text)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys.replace('Left', '←').replace('Right', '→')})")
        button.setShortcut(keys)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(title(translate("Window", "Wor&kspace"), self.workspace_selector))
        layout.addWidget(self.workspace_selector)
        layout.addSpacing(STEP)
        layout.addWidget(title(translate("Window", "Pe&riod"), self.period_selector))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.period_selector, 1)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        layout.addLayout(line)
        dates = QHBoxLayout()
        dates.setSpacing(STEP)
        for words, field in (
            (translate("Window", "Fro&m"), self.start_date),
            (translate("Window", "&To"), self.end_date),
        ):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(caption(words, field))
            column.addWidget(field)
            dates.addLayout(column, 1)
        layout.addLayout(dates)
        layout.addWidget(self.words)


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _set_date(field: QDateEdit, day: date) -> None:
    if _date_of(field) != day:
        blocked = field.blockSignals(True)
        field.setDate(_q_date(day))
        field.blockSignals(blocked)
