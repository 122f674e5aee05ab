"""What is in the window: two pages, menus, a status line; passes on between controllers and panels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QDialog,
    QLineEdit,
    QStackedWidget,
)

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.lines import Line
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingPhase, ReadingState
from toggl_desktop.app.session import SessionPhase, SessionState, SignedIn
from toggl_desktop.core.errors import InputError, NamedThing, NothingSelected, UnknownName
from toggl_desktop.ui.blocks.message_panel import Message
from toggl_desktop.ui.choices.checklist_wiring import ProjectChecklist, UserChecklist
from toggl_desktop.ui.dialogs.help_dialog import AboutDialog, HelpDialog
from toggl_desktop.ui.run.export_flow import ExportFlow
from toggl_desktop.ui.run.problems import Problems
from toggl_desktop.ui.sign_in.sign_in_page import PROFILE_URL, SignInPage
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.quota import describe_shortage
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.window.focus_keeper import FocusKeeper
from toggl_desktop.ui.window.main_window import MainWindow
from toggl_desktop.ui.window.menus import Commands, Menus
from toggl_desktop.ui.window.parts import WindowParts
from toggl_desktop.ui.window.status_line import StatusLine
from toggl_desktop.ui.window.workspace_page import WorkspacePage


class WindowContent(QObject):
    """Everything a person sees inside the window.

    Args:
        window: gets pages, menus and status line.
        parts: controllers and services.

    Signals:
        settings_wanted: the menu's entry was chosen.
    """

    settings_wanted = Signal()

    def __init__(self, window: MainWindow, parts: WindowParts) -> None:
        super().__init__(window)
        self.window = window
        window.content = self  # from now on it has a say in closing
        self._parts = parts
        self._is_closing = False
        self._was_busy = False
        self._take_question_back: Callable[[], None] = lambda: None
        self.sign_in = SignInPage()
        self.page = WorkspacePage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in)
        self.pages.addWidget(self.page)
        window.setCentralWidget(self.pages)
        self.page.order_tabs()
        self.status_line = StatusLine(window)
        window.setStatusBar(self.status_line)
        self.flow = ExportFlow(window, parts)
        self._focus = FocusKeeper(window)
        self.problems = Problems(self.page.message, parts.export, parts.reading, self.export)
        self._projects = ProjectChecklist(self.page.projects, parts.choices)
        self._people = UserChecklist(self.page.people, parts.choices)
        self.menus = Menus(window, self._commands())
        self._connect_controllers()
        self._connect_panels()
        self._show_session(parts.session.state)

    # --- what the person does ----------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to, then export."""
        if self.pages.currentWidget() is self.page:
            self.flow.export(self.problems)

    def repeat(self) -> None:
        """The last export again."""
        self.flow.repeat(self.problems)

    def refresh(self) -> None:
        """Read the figures from Toggl again."""
        if not self._parts.export.state.is_busy:
            self.problems.clear()
            self._parts.reading.refresh()

    def cancel(self) -> None:
        """Stop whatever runs: the export, signing in, or the reading."""
        run = self._parts.export
        if run.state.is_busy or run.state.phase is RunPhase.QUOTA_SPENT:
            self.problems.clear()
            run.cancel()
        elif self._parts.session.state.phase is SessionPhase.SIGNING_IN:
            self._parts.session.cancel()
        else:
            self._parts.reading.cancel()

    def show_help(self) -> None:
        """Open the help page."""
        self.open_dialog(HelpDialog(self.window))

    def show_about(self) -> None:
        """Open the about box."""
        self.open_dialog(AboutDialog(self._parts.version, self._open_log_folder, self.window))

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog that blocks nothing but the window below it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_log_folder(self) -> None:
        self._parts.desktop.open_folder(self._parts.log_folder)

    def _sign_out(self) -> None:
        if not self._parts.export.state.is_busy:
            self._parts.session.sign_out()

    def _press_enter(self) -> None:
        focus = self.window.focusWidget()
        if isinstance(focus, QAbstractSpinBox):
            focus.interpretText()  # a date that is still being typed; exporting the old one would be wrong
        elif isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox) and focus.isEnabled():
            focus.click()
        elif self.pages.currentWidget() is self.page:
            self.export()
        else:
            self.sign_in.sign_in()

    def _press_escape(self) -> None:
        focus = self.window.focusWidget()
        is_busy = self._parts.export.state.is_busy or self._parts.session.state.phase is SessionPhase.SIGNING_IN
        if isinstance(focus, QLineEdit) and focus.isClearButtonEnabled() and focus.text() and not is_busy:
            focus.clear()
        else:
            self.cancel()

    # --- what the person sees ----------------------------------------------------------------------------------------

    def _show_session(self, state: SessionState) -> None:
        self.sign_in.show_state(state)
        if state.phase is SessionPhase.SIGNING_IN:
            self.pages.setCurrentWidget(self.sign_in)
            return
        signed_in = self._parts.session.signed_in
        self.problems.clear()
        self._parts.choices.open(None)
        self._parts.reading.open(signed_in.sitting if signed_in else None)
        writer = signed_in.services.writer if signed_in else None
        self._parts.export.open(signed_in.sitting if signed_in else None, writer)
        if signed_in is None:
            self.pages.setCurrentWidget(self.sign_in)
            self.status_line.show_account(None, is_demo=False)
            self.page.projects.show_lines(())
            self.page.people.show_lines(())
            self._show_run()
            self.sign_in.focus_first()
            return
        self._enter(signed_in, state)

    def _enter(self, signed_in: SignedIn, state: SessionState) -> None:
        self.pages.setCurrentWidget(self.page)
        self.status_line.show_account(signed_in.sitting.profile, is_demo=state.is_demo)
        self._parts.choices.open(signed_in)
        self._show_run()
        self.page.period.period_selector.setFocus(Qt.FocusReason.OtherFocusReason)
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

    def _show_choices(self, state: ChoiceState) -> None:
        self.page.period.show_state(state)
        self.page.options.show_choices(state.choices)
        self._projects.show_rule(state.choices)
        self._people.show_rule(state.choices)
        self._show_banner(is_admin=state.workspace.is_admin)
        if isinstance(self.problems.shown, InputError):
            self.problems.clear()
        question = self._parts.choices.question()
        if question is not None and state.error is None:
            self._parts.reading.ask(question)
        self._show_run()

    def _show_banner(self, *, is_admin: bool) -> None:
        message = Message(
            "calm",
            translate("Window", "You are no administrator of this workspace."),
            translate("Window", "You will only see what Toggl shows to you."),
        )
        self.page.banner.show_message(None if is_admin else message)

    def _show_lines(self, projects: tuple[Line, ...], people: tuple[Line, ...]) -> None:
        self.page.projects.show_lines(projects)
        self.page.people.show_lines(people)

    def _show_reading(self, state: ReadingState[Preview]) -> None:
        self.page.preview_column.show_state(state)
        if state.phase is ReadingPhase.FAILED and state.error is not None:
            if self.problems.shown is not state.error:
                self.problems.show(state.error)
        elif self.problems.shown is not None and self._parts.export.state.error is not self.problems.shown:
            self.problems.clear()
        self._show_run()

    def _show_export(self, state: RunState) -> None:
        was_busy, self._was_busy = self._was_busy, state.is_busy
        if state.is_busy and not was_busy:
            self.problems.clear()
            self._parts.reading.hold()
            self._focus.leave()
        self.page.set_choices_enabled(not state.is_busy)
        if was_busy and not state.is_busy:
            self._take_question_back()
            self._parts.reading.resume()
            self.flow.finish()
        if state.error is not None and self.problems.shown is not state.error:
            self.problems.show(state.error)
        self._show_run()
        if state.is_busy and not was_busy:
            self._focus.settle()
        elif was_busy and not state.is_busy:
            self._focus.come_back()
        if self._is_closing and not state.is_busy:
            self.window.close()

    def _show_run(self) -> None:
        run, reading, choices = self._parts.export.state, self._parts.reading.state, self._parts.choices.state
        is_free = choices is not None and not run.is_busy
        can_export = is_free and run.phase is not RunPhase.QUOTA_SPENT
        can_repeat = can_export and self._parts.choices.can_repeat
        self.page.run.show_state(
            run,
            is_reading=reading.phase is ReadingPhase.READING and reading.progress is not None,
            reading=reading.progress,
            can_export=can_export,
            can_repeat=self._parts.choices.can_repeat,
            idle_text=self._idle_text(),
            is_outdated=self._is_outdated(run),
        )
        self.menus.show_state(is_signed_in=is_free, can_export=can_export, can_repeat=can_repeat)
        if choices is not None:
            is_refreshed = reading.phase is ReadingPhase.READING and reading.question and reading.question.is_refresh
            is_known = reading.is_current and not run.is_busy and not is_refreshed and choices.error is None
            answer = reading.answer if is_known else None
            quota = self._parts.reading.known_quota(choices.workspace.organization_id)
            self.status_line.show_requests(answer.plan if answer is not None else None, quota)

    def _is_outdated(self, run: RunState) -> bool:
        """Whether something else is chosen now than what was exported, or cannot be exported as it is."""
        choices, request = self._parts.choices.state, run.request
        question = self._parts.choices.question()
        if choices is None or request is None or question is None:
            return False
        is_same = request.question == question.full and request.report == choices.choices.report_options
        return not is_same or choices.error is not None

    def _idle_text(self) -> str:
        choices, reading = self._parts.choices.state, self._parts.reading.state
        if choices is None:
            return ""
        if choices.error is not None:
            return describe_error(choices.error).title
        if not choices.choices.selects_projects or not choices.choices.selects_users:
            return describe_error(NothingSelected()).advice
        shortage = describe_shortage(reading.answer.plan) if reading.is_current and reading.answer is not None else ""
        ready = translate("Run", "Ready to export {period}").format(period=describe_period(choices.period))
        return shortage or ready

    # --- closing -----------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Whether the window may close now; while an export runs: ask, cancel, close when idle."""
        if not self._parts.export.state.is_busy:
            self._parts.choices.flush()
            return True
        if not self._is_closing:
            self._take_question_back = self._parts.dialogs.ask(
                self.window,
                translate("Window", "An export is running."),
                translate("Window", "Stop it and close? No half workbook will be left behind."),
                translate("Window", "&Stop and close"),
                translate("Window", "&Keep running"),
                self.close_without_asking,
            )
        return False

    def close_without_asking(self) -> None:
        """Cancel what runs and close when idle; also when the system ends the session."""
        self._is_closing = True
        if self._parts.export.state.is_busy:
            self.problems.clear()
            self._parts.export.cancel()
        else:
            self.window.close()

    # --- construction ------------------------------------------------------------------------------------------------

    def _commands(self) -> Commands:
        return Commands(
            export=self.export,
            repeat=self.repeat,
            refresh=self.refresh,
            settings=self.settings_wanted.emit,
            sign_out=self._sign_out,
            leave=self.window.close,
            help=self.show_help,
            log_folder=self._open_log_folder,
            about=self.show_about,
            enter=self._press_enter,
            escape=self._press_escape,
        )

    def _connect_controllers(self) -> None:
        self._parts.session.changed.connect(self._show_session)
        self._parts.choices.changed.connect(self._show_choices)
        self._parts.reading.changed.connect(self._show_reading)
        self._parts.reading.lines_changed.connect(self._show_lines)
        self._parts.export.changed.connect(self._show_export)

    def _connect_panels(self) -> None:
        session, choices = self._parts.session, self._parts.choices
        self.sign_in.token_entered.connect(lambda token, keep: session.sign_in_with_token(token, remember=keep))
        self.sign_in.password_entered.connect(lambda pair, keep: session.sign_in_with_password(pair, remember=keep))
        self.sign_in.sample_wanted.connect(session.open_sample)
        self.sign_in.retry_wanted.connect(session.start)
        self.sign_in.cancel_wanted.connect(session.cancel)
        self.sign_in.profile_wanted.connect(lambda: self._parts.desktop.open_page(PROFILE_URL))
        self.page.period.workspace_chosen.connect(choices.choose_workspace)
        self.page.period.preset_chosen.connect(choices.choose_preset)
        self.page.period.dates_picked.connect(choices.pick_dates)
        self.page.period.moved.connect(choices.move)
        self.page.options.changed.connect(lambda changes: choices.change(**changes))
        self.page.preview_column.refresh_button.clicked.connect(self.refresh)
        self.page.preview_column.split_button.clicked.connect(self._parts.reading.load_split)
        run = self.page.run
        run.export_wanted.connect(self.export)
        run.repeat_wanted.connect(self.repeat)
        run.cancel_wanted.connect(self.cancel)
        run.open_wanted.connect(self.flow.open_result)
        run.folder_wanted.connect(self.flow.show_in_folder)
        run.copy_wanted.connect(self.flow.copy_path)
