"""The run: export, progress, cancel, and what came out of it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from toggl_desktop.app.exporting import RunPhase, RunState, RunSummary
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, muted
from toggl_desktop.ui.blocks.plain_tip import plain_tip
from toggl_desktop.ui.texts.formats import format_duration
from toggl_desktop.ui.texts.progress import describe_progress
from toggl_desktop.ui.texts.translate import translate


class RunArea(QFrame):
    """A card along the bottom of the window."""

    export_wanted = Signal()
    repeat_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.export_button = self._button("exportButton", translate("Run", "&Export to Excel…"))
        self.export_button.setProperty("role", "primary")
        self.export_button.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.repeat_button = self._button("repeatButton", translate("Run", "Repeat l&ast export"))
        self.cancel_button = self._button("cancelButton", translate("Run", "&Cancel"))
        self.cancel_button.setToolTip(translate("Run", "Esc"))
        self.open_button = self._button("openButton", translate("Run", "&Open"))
        self.folder_button = self._button("showInFolderButton", translate("Run", "Sho&w in folder"))
        self.copy_button = self._button("copyPathButton", translate("Run", "Cop&y path"))
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Run", "Progress"))
        self.status = muted()
        self.status.setObjectName("statusMessage")
        self.result = ElidedLabel(self)
        self.result.setObjectName("resultLabel")
        self.result.setProperty("role", "title")
        self.status.setMinimumWidth(120)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._result_buttons = (self.open_button, self.folder_button, self.copy_button)
        self._lay_out()
        self.export_button.clicked.connect(self.export_wanted)
        self.repeat_button.clicked.connect(self.repeat_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.show_state(RunState(), is_reading=False, reading=None, can_export=False, can_repeat=False, idle_text="")

    def show_state(
        self,
        run: RunState,
        *,
        is_reading: bool,
        reading: Progress | None,
        can_export: bool,
        can_repeat: bool,
        idle_text: str,
        is_outdated: bool = False,
    ) -> None:
        """Show where export and reading stand.

        Args:
            run: the export.
            is_reading: whether the preview is being read.
            reading: how far that is.
            can_export: whether the export button works.
            can_repeat: whether there is an export to repeat.
            idle_text: what to say while nothing happens.
            is_outdated: whether how the last run ended has nothing to do any more with what the window shows.
        """
        is_busy = run.is_busy or is_reading
        self.export_button.setEnabled(can_export and not run.is_busy)
        self.repeat_button.setVisible(can_repeat)
        self.repeat_button.setEnabled(can_export and not run.is_busy)
        self.cancel_button.setVisible(is_busy)
        self.cancel_button.setEnabled(run.phase is not RunPhase.CANCELLING)
        self.bar.setVisible(is_busy)
        progress = run.progress if run.is_busy else reading
        self._show_progress(progress)
        ended = RunState() if is_outdated and not run.is_busy else run
        self.status.setText(self._status_text(ended, is_reading, progress, idle_text))
        summary = run.summary if run.phase is RunPhase.DONE else None
        self.result.setVisible(summary is not None)
        for button in self._result_buttons:
            button.setVisible(summary is not None)
        if summary is not None:
            text = _result_text(summary)
            self.result.setText(text)
            self.result.set_flexible_part(summary.path.name)
            self.result.setToolTip(plain_tip(str(summary.path)))
            self.open_button.setVisible(not summary.is_folder)

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [*self._result_buttons, self.repeat_button, self.cancel_button, self.export_button]

    def _status_text(self, run: RunState, is_reading: bool, progress: Progress | None, idle_text: str) -> str:
        if run.phase is RunPhase.CANCELLING:
            return translate("Run", "Cancelling…")
        if run.phase is RunPhase.RUNNING or is_reading:
            return _progress_text(progress) if progress is not None else translate("Run", "Starting…")
        if run.phase is RunPhase.CANCELLED:
            return translate("Run", "Cancelled. Nothing was written; what was read is kept.")
        if run.phase is RunPhase.DONE and run.summary is not None:
            return _figures_text(run.summary)
        return idle_text

    def _show_progress(self, progress: Progress | None) -> None:
        """How much is done: what `progress` names is under way."""
        is_countable = progress is not None and progress.total > 1 and progress.stage is not Stage.WAITING_FOR_QUOTA
        if progress is None or not is_countable:
            self.bar.setRange(0, 0)
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done - 1)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, STEP, 12, STEP)
        layout.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.result)
        words.addWidget(self.status)
        words.addWidget(self.bar)
        words.addStretch(1)
        layout.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        for button in (*self._result_buttons, self.repeat_button, self.cancel_button, self.export_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)


def _progress_text(progress: Progress) -> str:
    text = describe_progress(progress)
    if progress.stage is not Stage.WAITING_FOR_QUOTA or progress.resumes_at is None:
        return text
    seconds = max(0, round((progress.resumes_at - datetime.now(UTC)).total_seconds()))
    left = translate("Run", "{time} left", "a countdown in minutes and seconds")
    return f"{text} {left.format(time=f'{seconds // 60}:{seconds % 60:02d}')}"


def _result_text(summary: RunSummary) -> str:
    if summary.is_folder:
        text = translate("Run", "%n workbook(|s) saved in {folder}", None, summary.file_count)
        return text.format(folder=summary.path.name)
    if summary.came_late:
        return translate("Run", "{name} was already saved when you cancelled").format(name=summary.path.name)
    return translate("Run", "Saved {name}").format(name=summary.path.name)


def _figures_text(summary: RunSummary) -> str:
    return " · ".join(
        (
            translate("Run", "{hours} hours").format(hours=format_duration(summary.tracked_seconds)),
            translate("Run", "%n (person|people)", None, summary.user_count),
            translate("Run", "%n project(|s)", None, summary.project_count),
            translate("Run", "%n request(|s) sent", None, summary.requests),
        )
    )
