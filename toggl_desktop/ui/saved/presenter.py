"""Between the line of saved exports and what is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingState
from toggl_desktop.app.run_log import RunRecord
from toggl_desktop.app.saved_state import SavedState
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.choices.saved import SavedExport, check_name
from toggl_desktop.core.errors import BadSavedName, InputError, SavedNameTaken
from toggl_desktop.core.toggl.names import match_key
from toggl_desktop.ui.blocks.message_panel import MessagePanel
from toggl_desktop.ui.dialogs.name_dialog import NameDialog
from toggl_desktop.ui.dialogs.schedule_dialog import ScheduleDialog, ScheduleWishes
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.saved.bar import SavedBar
from toggl_desktop.ui.saved.notices import SavedNotices
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.runs import describe_last
from toggl_desktop.ui.texts.schedules import describe_next
from toggl_desktop.ui.texts.translate import translate


class SavedPresenter(QObject):
    """Shows saved exports, and does with them what the person wants.

    Args:
        window: parent of the dialogs.
        parts: saved exports, choices, reading, export.
        parent: its owner.
    """

    def __init__(self, window: QWidget, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._parts = parts
        self._running: ExportRequest | None = None
        self._was_busy = False
        self._started_at = datetime.now(UTC)
        self.bar = SavedBar()
        self.notice = MessagePanel("savedNotice")
        self._notices = SavedNotices(self.notice, parts)
        saved = parts.saved
        self.bar.chosen.connect(saved.choose)
        self.bar.new_wanted.connect(self._ask_for_new)
        self.bar.save_wanted.connect(saved.save)
        self.bar.undo_wanted.connect(saved.take_back)
        self.bar.schedule_wanted.connect(self.schedule)
        self._fill_menu()
        saved.changed.connect(self._show)
        saved.failed.connect(self._notices.tell_failure)
        saved.deleted.connect(self._notices.offer_undo)
        saved.set_aside.connect(self._notices.tell_of_damage)
        saved.runs_failed.connect(self._notices.tell_of_runs)
        parts.reading.changed.connect(self._look_for_missing)
        parts.export.changed.connect(self._follow_run)

    def set_enabled(self, is_enabled: bool) -> None:
        """Let something else be chosen, or not while an export runs."""
        self.bar.setEnabled(is_enabled)

    def save_choices(self) -> None:
        """After an export: keep its choices under a name, and its folder."""
        self.notice.show_message(None)
        summary = self._parts.export.state.summary
        if summary is not None:
            folder = summary.path if summary.is_folder else summary.path.parent
            request = self._parts.export.state.request
            into = str(request.into) if request is not None and request.into is not None else ""
            self._ask_for_name(lambda name: self._parts.saved.save_as(name, str(folder), into))

    def schedule(self) -> None:
        """Ask when the chosen one shall run by itself."""
        saved = self._parts.saved.state.current
        if saved is None:
            return
        record = self._parts.saved.last_run()
        last = describe_last(record.started_at, record.path, record.title) if record is not None else ""
        now = datetime.now()
        dialog = ScheduleDialog(saved, self._folder_of(saved), last, now, self._window)
        dialog.wanted.connect(self._set_schedule)
        dialog.run_wanted.connect(self.run_now)
        dialog.folder_wanted.connect(
            lambda folder: self._parts.dialogs.ask_for_folder(self._window, folder, dialog.show_folder)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def run_now(self) -> None:
        """Export the chosen one as it is saved, into its own folder."""
        if self._parts.export.state.is_busy:
            return
        request = self._parts.saved.request(self._fallback_folder(), self._parts.texts())
        try:
            self._parts.choices.check()
        except InputError as error:
            self._notices.tell_failure(error)
            return
        if request is not None:
            self._running, self._started_at = request, datetime.now(UTC)
            self._parts.export.start(request)

    # --- what the person sees ----------------------------------------------------------------------------------------

    def _show(self, state: SavedState) -> None:
        now = datetime.now()
        schedule = state.current.schedule if state.current is not None else None
        self.bar.show_state(state, describe_next(schedule, now))
        for action in self._about_one:
            action.setEnabled(state.current is not None)
        self._default.setChecked(state.current is not None and state.current.name == state.default)
        self._notices.take_offer_back(state)
        self._notices.tell_of_missing(state)

    def _look_for_missing(self, state: ReadingState[Preview]) -> None:
        if state.answer is not None:
            self._parts.saved.look_for_missing(state.answer.report)

    def _follow_run(self, state: RunState) -> None:
        """Offer to save what was exported; keep what became of a run that was wanted here."""
        saved = self._parts.saved.state.current
        if state.is_busy:
            self._was_busy = True
        elif self._was_busy:
            self._was_busy = False
            if state.phase is RunPhase.DONE and (saved is None or self._parts.saved.state.is_changed):
                self._notices.offer_saving(self.save_choices)
        if self._running is None or state.request is not self._running or state.is_busy or saved is None:
            return
        if state.phase is RunPhase.DONE and state.summary is not None:
            self._note(saved, path=str(state.summary.path))
        elif state.phase is RunPhase.FAILED and state.error is not None:
            text = describe_error(state.error)
            self._note(saved, title=text.title, advice=text.advice)

    def _note(self, saved: SavedExport, *, path: str = "", title: str = "", advice: str = "") -> None:
        self._running = None
        self._parts.saved.run_log.add(RunRecord(saved.name, self._started_at, False, path, title, advice))

    # --- asking ------------------------------------------------------------------------------------------------------

    def _ask_for_new(self) -> None:
        self._show(self._parts.saved.state)  # the selector names what is chosen until there is something new
        self._ask_for_name(self._parts.saved.save_as)

    def _ask_for_name(self, on_named: Callable[[str], None], name: str = "", *, title: str = "") -> None:
        dialog = NameDialog(
            title or translate("Saved", "Save these choices"),
            name,
            lambda text: self._problem_of(text, name),
            on_named,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _problem_of(self, text: str, own_name: str) -> str:
        if not text:
            return ""
        taken = {match_key(name) for name in self._parts.saved.state.names} - {match_key(own_name)}
        try:
            check_name(text)
        except BadSavedName as error:
            return describe_error(error).advice
        return describe_error(SavedNameTaken(text)).title if match_key(text) in taken else ""

    def _rename(self) -> None:
        saved = self._parts.saved.state.current
        if saved is not None:
            self._ask_for_name(self._parts.saved.rename, saved.name, title=translate("Saved", "Rename"))

    def _copy_to_file(self) -> None:
        saved = self._parts.saved.state.current
        if saved is not None:
            suggested = self._fallback_folder() / f"{saved.name}.toml"
            self._parts.dialogs.ask_where_to_copy(self._window, suggested, self._parts.saved.copy_to)

    def _take_from_file(self) -> None:
        self._parts.dialogs.ask_for_saved_file(self._window, self._fallback_folder(), self._parts.saved.take_from)

    def _set_schedule(self, wishes: ScheduleWishes) -> None:
        self._parts.saved.set_schedule(wishes.schedule, str(wishes.folder), overwrite=wishes.overwrite)

    def _folder_of(self, saved: SavedExport) -> Path:
        return Path(saved.folder) if saved.folder else self._fallback_folder()

    def _fallback_folder(self) -> Path:
        """Where the window's own exports go."""
        choices = self._parts.choices
        target = choices.suggested_target(self._parts.first_folder, "")
        is_file = choices.state is not None and choices.state.choices.file_per is FilePer.REPORT
        return target.parent if is_file else target

    def _fill_menu(self) -> None:
        saved = self._parts.saved
        save_as = self.bar.add_action("savedSaveAs", translate("Saved", "Save &as…"))
        save_as.triggered.connect(lambda: self._ask_for_name(saved.save_as))
        rename = self.bar.add_action("savedRename", translate("Saved", "&Rename…"))
        rename.triggered.connect(self._rename)
        duplicate = self.bar.add_action("savedDuplicate", translate("Saved", "D&uplicate"))
        duplicate.triggered.connect(saved.duplicate)
        delete = self.bar.add_action("savedDelete", translate("Saved", "&Delete"))
        delete.triggered.connect(saved.delete)
        self._default = self.bar.add_action("savedDefault", translate("Saved", "&Open with the program"))
        self._default.setCheckable(True)
        self._default.triggered.connect(saved.set_default)
        self.bar.menu.addSeparator()
        schedule = self.bar.add_action("savedSchedule", translate("Schedule", "Run automatically…"))
        schedule.triggered.connect(self.schedule)
        run = self.bar.add_action("savedRun", translate("Schedule", "R&un now"))
        run.triggered.connect(self.run_now)
        self.bar.menu.addSeparator()
        copy = self.bar.add_action("savedCopyTo", translate("Saved", "&Copy to a file…"))
        copy.triggered.connect(self._copy_to_file)
        take = self.bar.add_action("savedTakeFrom", translate("Saved", "&Take from a file…"))
        take.triggered.connect(self._take_from_file)
        self._about_one = (rename, duplicate, delete, self._default, schedule, run, copy)
