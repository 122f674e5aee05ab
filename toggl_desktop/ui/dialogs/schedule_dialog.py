"""When a saved export runs by itself, and what becomes of the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.schedule import LAST_SURE_DAY, Every, MonthDay, Schedule
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, form_caption, muted
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.schedules import describe_moment, every_name, month_day_name, weekday_name
from toggl_desktop.ui.texts.translate import translate

NEVER = ""
USUAL_TIME = time(8, 0)


@dataclass(frozen=True, slots=True)
class ScheduleWishes:
    """What the person wants.

    Attributes:
        schedule: None for never.
        folder: where the files go.
        overwrite: a file of the same name is replaced.
    """

    schedule: Schedule | None
    folder: Path
    overwrite: bool


class ScheduleDialog(QDialog):
    """Never, each day, week or month.

    Args:
        saved: what runs.
        folder: where its files go now.
        last_words: the last result; empty before the first run.
        now: the computer's clock time.
        parent: the window.

    Signals:
        wanted: with `ScheduleWishes`.
        run_wanted: run it now.
        folder_wanted: ask for another folder.
    """

    wanted = Signal(object)
    run_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(
        self, saved: SavedExport, folder: Path, last_words: str, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scheduleDialog")
        title = translate("Schedule", "Run “{name}” automatically").format(name=shown_name(saved.name))
        self.setWindowTitle(title)
        self._now = now
        self._folder = folder
        self.every = self._selector("everySelector")
        self.every.addItem(translate("Schedule", "Never"), NEVER)
        for every in Every:
            self.every.addItem(every_name(every), every.value)
        self.weekday = self._selector("weekdaySelector")
        for number in range(1, 8):
            self.weekday.addItem(weekday_name(number), number)
        self.month_day = self._selector("monthDaySelector")
        for day in (MonthDay.FIRST_WORKING, MonthDay.LAST, *range(1, LAST_SURE_DAY + 1)):
            self.month_day.addItem(month_day_name(day), str(day))
        self.month_day.setMinimumContentsLength(20)
        self.at = QTimeEdit(self)
        self.at.setObjectName("scheduleTime")
        self.folder_label = ElidedLabel(self)
        self.folder_label.setObjectName("scheduleFolder")
        self.folder_button = self._button("scheduleFolderButton", translate("Schedule", "&Folder…"))
        self.overwrite_box = QCheckBox(translate("Schedule", "&Replace a file of the same name"), self)
        self.overwrite_box.setObjectName("scheduleOverwriteBox")
        self.next_label = muted()
        self.next_label.setObjectName("scheduleNext")
        self.last_label = muted(last_words or translate("Schedule", "It has not run yet."))
        self.last_label.setObjectName("scheduleLast")
        self.run_button = self._button("scheduleRunButton", translate("Schedule", "R&un now"))
        self.remove_button = self._button("scheduleRemoveButton", translate("Schedule", "Re&move"))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self.save_button = self.buttons.button(kinds.Save)
        self.save_button.setObjectName("scheduleSaveButton")
        self.save_button.setText(translate("Saved", "Save"))
        self._fill(saved)
        self._lay_out()
        self._connect()
        self._show()

    def show_folder(self, folder: Path) -> None:
        """Where the files shall go."""
        self._folder = folder
        self.folder_label.setText(str(folder))

    @property
    def schedule(self) -> Schedule | None:
        """What is chosen."""
        if self.every.currentData() == NEVER:
            return None
        text = self.month_day.currentData()
        at = self.at.time()
        return Schedule(
            Every(self.every.currentData()),
            time(at.hour(), at.minute()),
            weekday=self.weekday.currentData(),
            month_day=int(text) if text.isdecimal() else MonthDay(text),
            since=self._now.replace(microsecond=0),
        )

    def _fill(self, saved: SavedExport) -> None:
        schedule = saved.schedule
        at = schedule.at if schedule is not None else USUAL_TIME
        self.at.setTime(QTime(at.hour, at.minute))
        self.overwrite_box.setChecked(saved.overwrite)
        self.show_folder(self._folder)
        if saved.into:
            self.folder_label.setText(saved.into)
            self.folder_button.hide()
            self.overwrite_box.hide()
        select_data(self.every, schedule.every.value if schedule is not None else NEVER)
        if schedule is not None:
            select_data(self.weekday, schedule.weekday)
            select_data(self.month_day, str(schedule.month_day))
        self.remove_button.setVisible(schedule is not None)

    def _connect(self) -> None:
        for selector in (self.every, self.weekday, self.month_day):
            selector.currentIndexChanged.connect(self._show)
        self.at.timeChanged.connect(self._show)
        self.folder_button.clicked.connect(lambda: self.folder_wanted.emit(self._folder))
        self.run_button.clicked.connect(self._run)
        self.remove_button.clicked.connect(self._remove)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _show(self) -> None:
        schedule = self.schedule
        self.weekday.setVisible(schedule is not None and schedule.every is Every.WEEK)
        self.month_day.setVisible(schedule is not None and schedule.every is Every.MONTH)
        self.at.setVisible(schedule is not None)
        words = translate("Schedule", "It runs only when you run it.")
        if schedule is not None:
            words = translate("Schedule", "Next run: {when}").format(when=describe_moment(schedule.next_run(self._now)))
        self.next_label.setText(words)

    def _save(self) -> None:
        self.accept()
        self.wanted.emit(ScheduleWishes(self.schedule, self._folder, self.overwrite_box.isChecked()))

    def _remove(self) -> None:
        self.accept()
        self.wanted.emit(ScheduleWishes(None, self._folder, self.overwrite_box.isChecked()))

    def _run(self) -> None:
        self.accept()
        self.run_wanted.emit()

    def _selector(self, name: str) -> Selector:
        selector = Selector(self)
        selector.setObjectName(name)
        return selector

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(STEP)
        for widget in (self.every, self.weekday, self.month_day, self.at):
            when.addWidget(widget)
        when.addStretch(1)
        self.weekday.setAccessibleName(translate("Schedule", "Day of the week"))
        self.month_day.setAccessibleName(translate("Schedule", "Day of the month"))
        self.at.setAccessibleName(translate("Schedule", "Time"))
        place = QHBoxLayout()
        place.setSpacing(STEP)
        place.addWidget(self.folder_label, 1)
        place.addWidget(self.folder_button)
        form = QFormLayout()
        form.setSpacing(STEP)
        form.addRow(form_caption(translate("Schedule", "&When"), self.every), when)
        form.addRow(form_caption(translate("Schedule", "Into"), self.folder_button), place)
        form.addRow("", self.overwrite_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.next_label)
        layout.addWidget(self.last_label)
        layout.addWidget(
            muted(
                translate(
                    "Schedule",
                    "This computer starts it, also when Toggl Export is closed, but only while you are signed in to "
                    "the computer. What was missed is made up for once. Your token stays in the key store.",
                )
            )
        )
        bottom = QHBoxLayout()
        bottom.addWidget(self.run_button)
        bottom.addWidget(self.remove_button)
        bottom.addWidget(self.buttons, 1)
        layout.addLayout(bottom)
        self.folder_label.setMinimumWidth(340)
