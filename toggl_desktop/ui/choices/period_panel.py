"""Workspace and period, along the top: which hours."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QApplication, QDateEdit, QGridLayout, QHBoxLayout, QWidget

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.core.choices.period import Period, follow_start
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, arrow_button, caption, set_tone
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.choices.date_field import DateField
from toggl_desktop.ui.choices.period_field import PeriodField
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.periods import describe_days, describe_open_end
from toggl_desktop.ui.texts.translate import translate

WORKSPACE_WIDTH = 110
PERIOD_WIDTH = 190


class PeriodPanel(QWidget):
    """A selector of workspaces, the period as one field and as two dates, and what has to be said about it.

    One line where there is room, else two. What others want to stand behind the dates goes into `end`, what stands
    before everything into `start`; both are empty layouts.
    """

    workspace_chosen = Signal(object)
    preset_chosen = Signal(object)
    dates_picked = Signal(object, object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspaces: tuple[object, ...] = ()
        self._shown: Period | None = None
        self._is_half_chosen = False
        self.workspace_selector = Selector(self)
        self.workspace_selector.setObjectName("workspaceSelector")
        self.workspace_selector.setAccessibleName(translate("Window", "Workspace"))
        self.workspace_selector.setMinimumWidth(WORKSPACE_WIDTH)
        self.period_field = PeriodField(self)
        self.period_field.setMinimumWidth(PERIOD_WIDTH)
        self.period_selector = self.period_field.selector
        self.back_button = arrow_button("periodBackButton", "‹", translate("Window", "Previous period"))
        self.forward_button = arrow_button("periodForwardButton", "›", translate("Window", "Next period"))
        for button, keys in ((self.back_button, "Alt+Left"), (self.forward_button, "Alt+Right")):
            button.setShortcut(keys)
            button.setToolTip(f"{button.toolTip()} ({keys.replace('Left', '←').replace('Right', '→')})")
        self.start_date = DateField(self)
        self.start_date.setObjectName("startDate")
        self.end_date = DateField(self)
        self.end_date.setObjectName("endDate")
        self.words = ElidedLabel(self)
        self.words.setObjectName("periodWords")
        self.words.setProperty("role", "muted")
        self.start, self.end = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self._connect()

    def show_state(self, state: ChoiceState) -> None:
        """Show what is chosen."""
        self._show_workspaces(state)
        self._is_half_chosen = False
        self._shown = state.period
        preset = state.choices.preset if state.picked is None else None
        self.period_field.show_period(state.period, preset, state.today, state.account.profile.first_weekday)
        for field in (self.start_date, self.end_date):
            field.begin_weeks_on(state.account.profile.first_weekday)
        start, end = state.picked or (state.period.start_date, state.period.end_date)
        _set_date(self.start_date, start)
        _set_date(self.end_date, end)
        if state.error is None:
            days = translate("Window", "{days} ({count})").format(
                days=describe_days(state.period),
                count=translate("Window", "%n day(|s)", None, state.period.day_count),
            )
            open_end = describe_open_end(state.period, state.today)
            self.words.setText(f"{days} · {open_end}" if open_end else days)
        else:
            self.words.setText(describe_error(state.error).title)
        set_tone(self.words, "role", "muted" if state.error is None else "problem")

    def set_narrow(self, is_narrow: bool) -> None:
        """One line, or two."""
        for one in (self._what, self._dates):
            self._grid.removeWidget(one)
        self._grid.addWidget(self._what, 0, 0)
        if is_narrow:
            self._grid.addWidget(self._dates, 1, 0)
        else:
            self._grid.addWidget(self._dates, 0, 1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 0 if is_narrow else 4)

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [
            self.workspace_selector,
            self.back_button,
            self.period_selector,
            self.forward_button,
            self.start_date,
            self.end_date,
        ]

    def _show_workspaces(self, state: ChoiceState) -> None:
        if self._workspaces != state.account.workspaces:
            self._workspaces = state.account.workspaces
            blocked = self.workspace_selector.blockSignals(True)
            self.workspace_selector.clear()
            names = Counter(workspace.name for workspace in state.account.workspaces)
            for workspace in state.account.workspaces:
                twin = names[workspace.name] > 1  # Toggl says no more about them here than their numbers
                name = f"{shown_name(workspace.name)} · {workspace.id}" if twin else shown_name(workspace.name)
                self.workspace_selector.addItem(name, workspace.id)
            self.workspace_selector.blockSignals(blocked)
        select_data(self.workspace_selector, state.workspace.id)
        set_tip(self.workspace_selector, self.workspace_selector.currentText())

    def _choose_preset(self, preset: object) -> None:
        self.preset_chosen.emit(preset)
        if preset is None:
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

    def _connect(self) -> None:
        # Chosen anew in the list, an entry is emitted by `activated` even when it is the current one.
        self.workspace_selector.activated.connect(
            lambda place: self.workspace_chosen.emit(self.workspace_selector.itemData(place))
        )
        self.workspace_selector.currentIndexChanged.connect(
            lambda place: self.workspace_chosen.emit(self.workspace_selector.itemData(place))
        )
        self.period_field.preset_chosen.connect(self._choose_preset)
        self.period_field.range_chosen.connect(self.dates_picked)
        self.back_button.clicked.connect(lambda: self.moved.emit(-1))
        self.forward_button.clicked.connect(lambda: self.moved.emit(1))
        self.start_date.dateChanged.connect(self._pick_start)
        self.end_date.dateChanged.connect(self._pick)
        for field in (self.start_date, self.end_date):
            field.confirmed.connect(self._finish)
        QApplication.instance().focusChanged.connect(self._leave)  # type: ignore[union-attr]

    def _lay_out(self) -> None:
        self._what, self._dates = QWidget(self), QWidget(self)
        what = _line(self._what)
        what.addLayout(self.start)
        what.addWidget(self.workspace_selector, 2)
        what.addSpacing(STEP)
        what.addWidget(self.back_button)
        what.addWidget(self.period_field, 3)
        what.addWidget(self.forward_button)
        dates = _line(self._dates)
        for words, field in (
            (translate("Window", "Fro&m"), self.start_date),
            (translate("Window", "&To"), self.end_date),
        ):
            label = caption(words, field)
            label.setMinimumWidth(label.sizeHint().width() + STEP)
            dates.addWidget(label)
            dates.addWidget(field)
        dates.addWidget(self.words, 1)
        dates.addLayout(self.end)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(4)
        self.set_narrow(False)


def _line(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    return layout


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
