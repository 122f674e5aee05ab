"""Between the run area with its messages and the export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingPhase, ReadingState
from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import InputError, NamedThing, QuotaSpent, UnknownName
from toggl_desktop.ui.blocks.message_panel import Message, MessagePanel
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.run.export_flow import ExportFlow
from toggl_desktop.ui.run.problems import Problems
from toggl_desktop.ui.run.run_area import RunArea
from toggl_desktop.ui.run.standing import WayOut, describe_export, is_outdated, judge, way_out_words
from toggl_desktop.ui.run.telling import Telling
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.translate import translate


class RunPresenter(QObject):
    """Starts and stops the export, shows how far it is, what came of it, and what went wrong.

    Args:
        window: parent of the dialogs.
        parts: every controller: what is exported depends on all of them.
        parent: its owner.
    """

    def __init__(self, window: QWidget, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._was_busy = False
        self.area = RunArea()
        self.message = MessagePanel("messagePanel")
        self.flow = ExportFlow(window, parts)
        self.problems = Problems(self.message, parts.export, parts.reading, self.export)
        self.area.export_wanted.connect(self.export)
        self.area.repeat_wanted.connect(self.repeat)
        self.area.cancel_wanted.connect(self.cancel)
        self.area.open_wanted.connect(self.flow.open_result)
        self.area.folder_wanted.connect(self.flow.show_in_folder)
        self.area.copy_wanted.connect(self.flow.copy_path)
        self.area.way_out_wanted.connect(self._take_way_out)
        self._way_out: WayOut | None = None
        self._fill_menu()
        self.telling = Telling(window, parts, self)
        parts.session.changed.connect(self._follow_session)
        parts.choices.changed.connect(self._follow_choices)
        parts.reading.changed.connect(self._follow_reading)
        parts.export.changed.connect(self._follow_export)

    # --- what the person does ----------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to, then export."""
        self.flow.export(self.problems)

    def repeat(self) -> None:
        """The last export again."""
        self.flow.repeat(self.problems)

    def cancel(self) -> None:
        """Stop whatever runs: the export, or the reading."""
        run = self._parts.export
        if run.state.is_busy or run.state.phase is RunPhase.QUOTA_SPENT:
            self.problems.clear()
            run.cancel()
        else:
            self._parts.reading.cancel()

    def _fill_menu(self) -> None:
        """What Export can do besides; who has more to offer adds it with `RunArea.add_to_menu`."""
        for name, words, call in (
            ("newWorkbookAction", translate("Run", "New workbook…"), self.export),
            ("perClientAction", translate("Run", "One workbook per client…"), self.export_per_client),
        ):
            self.area.add_to_menu(self._action(name, words, call))
        self._repeat_action = self._action("repeatMenuAction", self.repeat_words(), self.repeat)
        self.area.add_to_menu(self._repeat_action)
        self.area.menu_button.menu().addSeparator()
        self._result_actions = (
            self._action("showInFolderAction", translate("Run", "Show in folder"), self.flow.show_in_folder),
            self._action("copyPathAction", translate("Run", "Copy path"), self.flow.copy_path),
        )
        for action in self._result_actions:
            self.area.add_to_menu(action)

    def _action(self, name: str, words: str, call: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.triggered.connect(lambda: call())  # noqa: PLW0108 - without the checked state
        return action

    # --- what the person sees ----------------------------------------------------------------------------------------

    def _follow_session(self, state: SessionState) -> None:
        if state.phase is SessionPhase.SIGNING_IN:
            return
        self.problems.clear()
        if self._parts.session.signed_in is not None:
            self._greet(state)
        self._show()

    def _greet(self, state: SessionState) -> None:
        if self._parts.choices.state is None:
            self.problems.show(UnknownName(NamedThing.WORKSPACE, ""))
        elif state.token_was_kept is False:
            self.problems.show_message(
                Message(
                    "calm",
                    translate("Window", "This computer offers no safe place for the token."),
                    translate("Window", "You stay signed in until you quit; next time the program will ask again."),
                )
            )

    def _follow_choices(self, state: ChoiceState) -> None:  # noqa: ARG002
        if isinstance(self.problems.shown, InputError):
            self.problems.clear()
        self._show()

    def _follow_reading(self, state: ReadingState[Preview]) -> None:
        if state.phase is ReadingPhase.FAILED and state.error is not None:
            if state.is_quota_back and isinstance(state.error, QuotaSpent):
                self.problems.show_quota_back(state.error)
            elif self.problems.shown is not state.error:
                self.problems.show(state.error)
        elif self.problems.shown is not None and (_is_refresh(state) or self._is_about_reading()):
            self.problems.clear()
        self._show()

    def _is_about_reading(self) -> bool:
        return self._parts.export.state.error is not self.problems.shown

    def _follow_export(self, state: RunState) -> None:
        was_busy, self._was_busy = self._was_busy, state.is_busy
        if state.is_busy and not was_busy:
            self.problems.clear()
            self._parts.reading.hold()
        if was_busy and not state.is_busy:
            self._parts.reading.resume()
            self.flow.finish()
        if state.is_quota_back and isinstance(state.error, QuotaSpent):
            self.problems.show_quota_back(state.error)
        elif state.error is not None and self.problems.shown is not state.error:
            self.problems.show(state.error)
        self._show()

    def _show(self) -> None:
        run, reading, choices = self._parts.export.state, self._parts.reading.state, self._parts.choices
        standing = judge(choices, reading)
        self._way_out = standing.way_out
        can_export = choices.state is not None and not run.is_busy and not run.is_waiting_for_quota
        self.area.show_state(
            run,
            is_reading=reading.phase is ReadingPhase.READING and reading.progress is not None,
            reading=reading.progress,
            can_export=can_export,
            can_repeat=choices.can_repeat,
            idle_text=standing.words if self.problems.shown is None or not standing.is_ready else "",
            is_outdated=is_outdated(run, choices),
        )
        self.area.show_way_out(way_out_words(standing.way_out) if can_export else "")
        for action in self._result_actions:
            action.setVisible(run.summary is not None)
        words = self.repeat_words()
        self._repeat_action.setText(words)
        self._repeat_action.setEnabled(choices.can_repeat)
        self.area.show_repeat(words if choices.can_repeat else "")
        target = self.flow.suggested_name()
        self.area.show_line(describe_export(choices, reading, target), target)

    def _take_way_out(self) -> None:
        choices = self._parts.choices
        match self._way_out:
            case WayOut.SELECT_ALL:
                choices.change_much(projects=ProjectSelection(), users=UserSelection())
            case WayOut.FILE_PER_CLIENT:
                choices.change(file_per=FilePer.CLIENT)
            case WayOut.NO_PROJECT_SHEETS:
                choices.change(project_sheets=False)
            case WayOut.READ_AGAIN:
                self._parts.reading.retry()

    def export_per_client(self) -> None:
        """A file for each client, now; stays chosen."""
        self._parts.choices.change(file_per=FilePer.CLIENT)
        self.export()

    def repeat_words(self) -> str:
        """What repeating would do."""
        last = self._parts.choices.last_target()
        if last is None:
            return translate("Run", "Repeat last export")
        name, period = last
        what = ", ".join(part for part in (name, describe_period(period)) if part)
        return translate("Run", "Repeat last export ({what})").format(what=what)


def _is_refresh(state: ReadingState[Preview]) -> bool:
    return state.phase is ReadingPhase.READING and state.question is not None and state.question.is_refresh
