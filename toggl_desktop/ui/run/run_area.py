"""The run: what an export would be, export, progress, cancel, and what came out of it. Its height never changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, link_button, set_tone
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.run.export_menu import ExportMenuButton
from toggl_desktop.ui.run.run_words import figures_text, progress_text, result_text
from toggl_desktop.ui.texts.translate import translate


class RunArea(QFrame):
    """A card along the bottom of the window; what Export can do besides stands in a menu."""

    export_wanted = Signal()
    repeat_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()
    copy_wanted = Signal()
    way_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = self._can_repeat = False
        self.setProperty("role", "card")
        self.export_button = self._button("exportButton", translate("Run", "&Export to Excel…"))
        self.export_button.setProperty("role", "primary")
        self.export_button.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.menu_button = ExportMenuButton(self)
        self.repeat_button = self._button("repeatButton", translate("Run", "Repeat l&ast export"))
        self.cancel_button = self._button("cancelButton", translate("Run", "&Cancel"))
        self.cancel_button.setToolTip(translate("Run", "Esc"))
        self.open_button = self._button("openButton", translate("Run", "&Open"))
        self.folder_button = link_button(translate("Run", "Sho&w in folder"), "showInFolderButton")
        self.copy_button = link_button(translate("Run", "Copy path"), "copyPathButton")
        self.way_out_button = link_button("", "wayOutButton")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Run", "Progress"))
        self.line = self._label("exportLine")
        self.status = self._label("statusMessage")
        self.status.setProperty("role", "muted")
        self.result = self._label("resultLabel")
        self.result.setProperty("role", "title")
        self._result_buttons = (self.open_button, self.folder_button, self.copy_button)
        self._lay_out()
        self._connect()
        self.show_line("", "")
        self.show_way_out("")
        self.show_state(RunState(), is_reading=False, reading=None, can_export=False, can_repeat=False, idle_text="")

    def show_line(self, text: str, flexible_part: str) -> None:
        """Say what an export would make: file, sheets, requests; the part gets shorter first where room is scarce."""
        self.line.setText(text)
        self.line.set_flexible_part(flexible_part)

    def show_way_out(self, words: str) -> None:
        """Offer a way out of what the status says; none for an empty text."""
        self.way_out_button.setText(words)
        self.way_out_button.setVisible(bool(words))

    def show_repeat(self, words: str) -> None:
        """Say what repeating would do."""
        set_tip(self.repeat_button, words)

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
        self.menu_button.setEnabled(can_export and not run.is_busy)
        self._can_repeat = can_repeat
        self.repeat_button.setEnabled(can_export and not run.is_busy)
        self.cancel_button.setVisible(is_busy)
        self.cancel_button.setEnabled(run.phase is not RunPhase.CANCELLING)
        self.bar.setVisible(is_busy)
        progress = run.progress if run.is_busy else reading
        self._show_progress(progress)
        ended = RunState() if is_outdated and not run.is_busy else run
        self.status.setText(self._status_text(ended, is_reading, progress, idle_text))
        self._show_result(run, is_fresh=not is_outdated)
        self._fit_width()

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [
            self.way_out_button,
            self.folder_button,
            self.copy_button,
            self.open_button,
            self.repeat_button,
            self.cancel_button,
            self.export_button,
            self.menu_button,
        ]

    def add_to_menu(self, action: QAction) -> None:
        """One more way to export."""
        self.menu_button.menu().addAction(action)

    def set_narrow(self, is_narrow: bool) -> None:
        """In a narrow window only the most wanted buttons; the others stand in the menu."""
        self._is_narrow = is_narrow
        self._fit_width()

    def _fit_width(self) -> None:
        has_result = not self.result.isHidden()
        self.repeat_button.setVisible(self._can_repeat and not self._is_narrow)
        for button in (self.folder_button, self.copy_button):
            button.setVisible(has_result and not self._is_narrow)
        self.status.setVisible(not (has_result and self._is_narrow))

    def _show_result(self, run: RunState, *, is_fresh: bool) -> None:
        summary = run.summary if run.phase is RunPhase.DONE else None
        self.result.setVisible(summary is not None)
        for button in self._result_buttons:
            button.setVisible(summary is not None)
        set_tone(self.open_button, "role", "primary" if is_fresh else "")
        set_tone(self.export_button, "role", "" if summary is not None and is_fresh else "primary")
        if summary is not None:
            self.result.setText(result_text(summary))
            self.result.set_flexible_part(summary.path.name)
            set_tip(self.result, str(summary.path))
            self.open_button.setVisible(not summary.is_folder)

    def _status_text(self, run: RunState, is_reading: bool, progress: Progress | None, idle_text: str) -> str:
        if run.phase is RunPhase.CANCELLING:
            return translate("Run", "Cancelling…")
        if run.phase is RunPhase.RUNNING or is_reading:
            return progress_text(progress) if progress is not None else translate("Run", "Starting…")
        if run.phase is RunPhase.CANCELLED:
            return translate("Run", "Cancelled. Nothing was written; what was read is kept.")
        if run.phase is RunPhase.DONE and run.summary is not None:
            return figures_text(run.summary)
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

    def _label(self, name: str) -> ElidedLabel:
        label = ElidedLabel(self)
        label.setObjectName(name)
        return label

    def _connect(self) -> None:
        for button, signal in (
            (self.export_button, self.export_wanted),
            (self.repeat_button, self.repeat_wanted),
            (self.cancel_button, self.cancel_wanted),
            (self.open_button, self.open_wanted),
            (self.folder_button, self.folder_wanted),
            (self.copy_button, self.copy_wanted),
            (self.way_out_button, self.way_out_wanted),
        ):
            button.clicked.connect(signal)

    def _lay_out(self) -> None:
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        above = QHBoxLayout()
        above.setSpacing(STEP)
        above.addWidget(self.line, 1)
        below = QHBoxLayout()
        below.setSpacing(STEP)
        for part in (self.result, self.status):
            below.addWidget(part, 1)
        for button in (self.folder_button, self.copy_button, self.way_out_button):
            below.addWidget(button)
        room = QWidget(self)  # as high as a button: nothing moves when one comes
        room.setFixedWidth(0)
        room.setFixedHeight(self.folder_button.sizeHint().height())
        below.addWidget(room)
        words = QWidget(self)
        inside = QGridLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setVerticalSpacing(2)
        inside.addLayout(above, 0, 0)
        inside.addLayout(below, 1, 0)
        inside.addWidget(self.bar, 2, 0)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        buttons = QWidget(self)
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(STEP)
        line.addStretch(1)
        for button in (self.open_button, self.repeat_button, self.cancel_button):
            line.addWidget(button)
        pair = QHBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(self.export_button)
        pair.addWidget(self.menu_button)
        line.addLayout(pair)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(16)
        layout.addWidget(words, 1)
        layout.addWidget(buttons)
