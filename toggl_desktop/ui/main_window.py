"""The window: two pages, menus, a status line; passes on between controllers and panels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingPhase, ReadingState
from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.core.errors import InputError, QuotaSpent, WorkbookError, WorkbookExists
from toggl_desktop.core.notes import NoteKind
from toggl_desktop.core.options import FilePer
from toggl_desktop.core.period import Split
from toggl_desktop.ui.blocks import STEP
from toggl_desktop.ui.checklist_wiring import ProjectChecklist, UserChecklist
from toggl_desktop.ui.help_dialog import AboutDialog, HelpDialog
from toggl_desktop.ui.message_panel import Action, Message
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.sign_in_page import PROFILE_URL, SignInPage
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.formats import format_time
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.quota import describe_plan, describe_quota, describe_shortage
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.workspace_page import WorkspacePage

GEOMETRY = "window_geometry"
FIRST_SIZE = (1180, 780)
SMALLEST_SIZE = (760, 480)


class MainWindow(QMainWindow):
    """Everything a person sees.

    Signals:
        closed: the window is gone for good and no work is left.
        settings_wanted: the menu's entry was chosen.
    """

    closed = Signal()
    settings_wanted = Signal()

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_closing = False
        self._problem: BaseException | None = None
        self._shown_answer: object | None = None
        self._was_busy = False
        self.setObjectName("mainWindow")
        self.setWindowTitle(translate("Window", "Toggl Export"))
        self.sign_in = SignInPage()
        self.page = WorkspacePage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in)
        self.pages.addWidget(self.page)
        self.setCentralWidget(self.pages)
        self._projects = ProjectChecklist(self.page.projects, parts.choices)
        self._people = UserChecklist(self.page.people, parts.choices)
        self._make_status_bar()
        self._make_menus()
        self._connect_controllers()
        self._connect_page()
        self._restore_geometry()
        self._show_session(parts.session.state)

    # --- what the person sees ----------------------------------------------------------------------------------------

    def report_unexpected(self, title: str, details: str) -> None:
        """Show a failure that nobody expected; the window stays usable."""
        advice = translate("Window", "It was written to the log. You can go on; if it happens again, copy the details.")
        self.page.message.show_message(Message("problem", title, advice, details), [self._dismissal(self._dismiss)])

    def _show_session(self, state: SessionState) -> None:
        self.sign_in.show_state(state)
        signed_in = self._parts.session.signed_in
        is_in = state.phase is SessionPhase.SIGNED_IN and signed_in is not None
        if state.phase is not SessionPhase.SIGNING_IN:
            self._parts.choices.open(None)
            self._parts.reading.open(signed_in.sitting if signed_in else None)
            self._parts.export.open(
                signed_in.sitting if signed_in else None, signed_in.services.writer if signed_in else None
            )
        self.pages.setCurrentWidget(self.page if is_in else self.sign_in)
        for action in (self._refresh_action, self._sign_out_action):
            action.setEnabled(is_in)
        self._account_label.setVisible(is_in)
        self._needs_label.setVisible(is_in)
        self._quota_label.setVisible(is_in)
        if signed_in is None or not is_in:
            self._export_action.setEnabled(False)
            self._repeat_action.setEnabled(False)
            if state.phase is SessionPhase.SIGNED_OUT:
                self.sign_in.focus_first()
            return
        self._problem = None
        profile = signed_in.sitting.profile
        words = translate("Window", "Sample data") if state.is_demo else ""
        who = translate("Window", "Signed in as {name}").format(name=profile.name or profile.email)
        self._account_label.setText(f"{words} · {who}" if words else who)
        self._account_label.setToolTip(profile.email)
        self._parts.choices.open(signed_in)
        if self._parts.choices.state is None:
            from toggl_desktop.core.errors import NamedThing, UnknownName

            self._show_problem(UnknownName(NamedThing.WORKSPACE, ""))
        elif state.token_was_kept is False:
            self.page.message.show_message(
                Message(
                    "calm",
                    translate("Window", "This computer offers no safe place for the token."),
                    translate("Window", "You stay signed in until you quit; next time the program will ask again."),
                ),
                [self._dismissal(self._dismiss)],
            )
        self.page.period.period_selector.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choices(self, state: ChoiceState) -> None:
        self.page.period.show_state(state)
        self.page.options.show_choices(state.choices)
        self._projects.show_rule(state.choices)
        self._people.show_rule(state.choices)
        self._show_banner(state)
        if isinstance(self._problem, InputError):
            self._show_problem(None)
        question = self._parts.choices.question()
        if question is not None and state.error is None:
            self._parts.reading.ask(question)
        self._show_run()

    def _show_banner(self, state: ChoiceState) -> None:
        if state.workspace.is_admin:
            self.page.banner.show_message(None)
            return
        self.page.banner.show_message(
            Message(
                "calm",
                translate("Window", "You are no administrator of this workspace."),
                translate("Window", "You will only see what Toggl shows to you."),
            )
        )

    def _show_lines(self, projects: tuple[object, ...], people: tuple[object, ...]) -> None:
        self.page.projects.show_lines(projects)  # type: ignore[arg-type]
        self.page.people.show_lines(people)  # type: ignore[arg-type]

    def _show_reading(self, state: ReadingState[Preview]) -> None:
        self._show_preview(state)
        if state.error is not None and state.phase is ReadingPhase.FAILED:
            self._show_problem(state.error)
        elif self._problem is not None and self._parts.export.state.error is None:
            self._show_problem(None)
        self._show_run()

    def _show_preview(self, state: ReadingState[Preview]) -> None:
        answer = state.answer if state.is_current else None
        panel = self.page.preview
        is_over_time_missing = False
        if answer is not None:
            if answer is not self._shown_answer:
                panel.show_preview(answer.preview)
            is_over_time_missing = answer.question.choices.split is not Split.NONE and bool(answer.split_requests)
            self.page.notes.show_texts(
                tuple(
                    describe_note(note)
                    for note in answer.report.notes
                    if note.kind not in (NoteKind.NOT_ADMIN, NoteKind.NO_TIME)
                )
            )
        elif state.phase is ReadingPhase.READING:
            words = describe_period(state.question.period) if state.question else ""
            panel.show_loading(words)
            self.page.notes.show_texts(())
        elif state.phase is ReadingPhase.STOPPED:
            panel.show_problem(
                translate("Window", "Not read yet"),
                translate("Window", "Press “Refresh” to read the hours of this period."),
            )
            self.page.notes.show_texts(())
        elif state.phase is ReadingPhase.FAILED and state.error is not None:
            text = describe_error(state.error)
            panel.show_problem(text.title, text.advice)
            self.page.notes.show_texts(())
        else:
            panel.show_preview(None)
            self.page.notes.show_texts(())
        self._shown_answer = answer
        self._show_preview_head(state)
        self.page.split_button.setVisible(is_over_time_missing)
        if answer is not None and is_over_time_missing:
            self.page.split_button.setText(
                translate("Window", "Show over &time (%n request(|s))", None, answer.split_requests)
            )

    def _show_preview_head(self, state: ReadingState[Preview]) -> None:
        question = state.question
        if question is None:
            self.page.preview_title.setText(translate("Window", "Preview"))
            self.page.preview_cost.setText("")
            return
        self.page.preview_title.setText(f"{question.workspace.name} · {describe_period(question.period)}")
        self.page.preview_title.setToolTip(question.workspace.name)
        words = []
        if state.is_current and state.answer is not None and state.answer.read_at is not None:
            words.append(translate("Window", "Read at {time}").format(time=format_time(state.answer.read_at)))
            if state.requests:
                words.append(translate("Window", "%n request(|s)", None, state.requests))
        self.page.preview_cost.setText(", ".join(words))
        self.page.refresh_button.setEnabled(not self._parts.export.state.is_busy)

    def _show_export(self, state: RunState) -> None:
        if state.phase is RunPhase.RUNNING and state.progress is None:
            self._problem = None
            self.page.message.show_message(None)
            self._parts.reading.hold()
        was_busy, self._was_busy = self._was_busy, state.is_busy
        self.page.set_choices_enabled(not state.is_busy)
        if was_busy and not state.is_busy:
            self._parts.reading.resume()
        if state.error is not None:
            self._show_problem(state.error)
        if state.phase is RunPhase.DONE and state.summary is not None and was_busy:
            self._parts.choices.remember_export(state.summary.path)
            choices = self._parts.choices.state
            if choices is not None and choices.choices.open_when_done:
                self._open_result()
        self._show_run()
        if self._is_closing and not state.is_busy:
            self.close()

    def _show_run(self) -> None:
        run, reading = self._parts.export.state, self._parts.reading.state
        choices = self._parts.choices.state
        can_export = choices is not None and run.phase is not RunPhase.QUOTA_SPENT
        can_repeat = self._parts.choices.can_repeat
        self.page.run.show_state(
            run,
            is_reading=reading.phase is ReadingPhase.READING and reading.progress is not None,
            reading=reading.progress,
            can_export=can_export,
            can_repeat=can_repeat,
            idle_text=self._idle_text(),
        )
        is_free = can_export and not run.is_busy
        self._export_action.setEnabled(is_free)
        self._repeat_action.setEnabled(is_free and can_repeat)
        self._refresh_action.setEnabled(choices is not None and not run.is_busy)
        if choices is not None:
            quota = self._parts.reading.known_quota(choices.workspace.organization_id)
            self._quota_label.setText(describe_quota(quota))
            answer = reading.answer if reading.is_current else None
            needs = describe_plan(answer.plan) if answer is not None and not run.is_busy else ""
            self._needs_label.setText(needs)

    def _idle_text(self) -> str:
        state = self._parts.choices.state
        if state is None:
            return ""
        if state.error is not None:
            return describe_error(state.error).title
        reading = self._parts.reading.state
        if reading.is_current and reading.answer is not None:
            shortage = describe_shortage(reading.answer.plan)
            if shortage:
                return shortage
        return translate("Run", "Ready to export {period}").format(period=describe_period(state.period))

    # --- problems ----------------------------------------------------------------------------------------------------

    def _show_problem(self, error: BaseException | None) -> None:
        self._problem = error
        if error is None:
            self.page.message.show_message(None)
            return
        text = describe_error(error)
        tone = "warning" if isinstance(error, QuotaSpent | InputError | WorkbookExists) else "problem"
        self.page.message.show_message(Message(tone, text.title, text.advice, text.details), self._actions_for(error))

    def _actions_for(self, error: BaseException) -> list[Action]:
        run, is_run = self._parts.export, self._parts.export.state.error is error
        reading = self._parts.reading
        if isinstance(error, QuotaSpent):
            wait = run.wait_and_continue if is_run else lambda: reading.retry(wait_for_quota=True)
            return [
                ("waitButton", translate("Window", "&Wait and continue"), self._then(wait)),
                ("stopButton", translate("Window", "St&op"), self._dismiss),
            ]
        if isinstance(error, WorkbookExists) and is_run:
            replace_them = self._then(lambda: run.retry(overwrite=True))
            return [
                ("replaceButton", translate("Window", "&Replace"), replace_them),
                ("saveElsewhereButton", translate("Window", "Save &elsewhere…"), self.export),
                self._dismissal(self._dismiss),
            ]
        if isinstance(error, WorkbookError):
            return [
                ("tryAgainButton", translate("Window", "Try &again"), self._then(run.retry)),
                ("saveElsewhereButton", translate("Window", "Save &elsewhere…"), self.export),
                self._dismissal(self._dismiss),
            ]
        if isinstance(error, InputError):
            return [self._dismissal(self._dismiss)]
        again = self._then(run.retry if is_run else reading.retry)
        return [("tryAgainButton", translate("Window", "Try &again"), again), self._dismissal(self._dismiss)]

    def _then(self, call: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            self._problem = None
            self.page.message.show_message(None)
            call()

        return run

    def _dismissal(self, call: Callable[[], None]) -> Action:
        return "dismissButton", translate("Window", "Close messa&ge"), call

    def _dismiss(self) -> None:
        self._problem = None
        self.page.message.show_message(None)
        run = self._parts.export
        if run.state.phase is RunPhase.QUOTA_SPENT:
            run.cancel()
        elif run.state.phase is RunPhase.FAILED:
            run.dismiss()
        self._parts.reading.dismiss_error()

    # --- what the person does ----------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to, then export; says so when there is nothing to export."""
        if not self._can_start():
            return
        self._ask_for_target(self._start_export)

    def repeat(self) -> None:
        """The last export again, into the same folder."""
        choices = self._parts.choices
        if self._parts.export.state.is_busy or not choices.can_repeat:
            return
        choices.repeat()
        if not self._can_start() or choices.state is None:
            return
        target = choices.suggested_target(self._parts.first_folder, self._hours_word())
        if choices.state.choices.file_per is FilePer.REPORT and target.exists():
            self._parts.dialogs.ask(
                self,
                translate("Window", "“{name}” exists already.").format(name=target.name),
                translate("Window", "Replace it with the new figures?"),
                translate("Window", "&Replace"),
                translate("Window", "&Keep it"),
                lambda: self._start_export(target),
            )
            return
        self._start_export(target)

    def _can_start(self) -> bool:
        if self._parts.export.state.is_busy or self.pages.currentWidget() is not self.page:
            return False
        try:
            self._parts.choices.check()
        except InputError as error:
            self._show_problem(error)
            return False
        return True

    def _ask_for_target(self, on_chosen: Callable[[Path], None]) -> None:
        state = self._parts.choices.state
        suggested = self._parts.choices.suggested_target(self._parts.first_folder, self._hours_word())
        if state is not None and state.choices.file_per is not FilePer.REPORT:
            self._parts.dialogs.ask_for_folder(self, suggested, on_chosen)
        else:
            self._parts.dialogs.ask_for_file(self, suggested, on_chosen)

    def _start_export(self, target: Path) -> None:
        state = self._parts.choices.state
        is_file = state is not None and state.choices.file_per is FilePer.REPORT
        if is_file and target.suffix.lower() != ".xlsx":
            target = target.with_name(f"{target.name}.xlsx")
        request = self._parts.choices.request(target, self._parts.texts(), overwrite=is_file)
        if request is not None:
            self._parts.export.start(request)

    def _hours_word(self) -> str:
        return translate("Window", "hours", "in a file name, e.g. Acme hours 2026-10.xlsx")

    def cancel(self) -> None:
        """Stop the export or the reading, whichever runs."""
        if self._parts.export.state.is_busy or self._parts.export.state.phase is RunPhase.QUOTA_SPENT:
            self._problem = None
            self.page.message.show_message(None)
            self._parts.export.cancel()
        elif self._parts.session.state.phase is SessionPhase.SIGNING_IN:
            self._parts.session.cancel()
        else:
            self._parts.reading.cancel()

    def _refresh(self) -> None:
        if not self._parts.export.state.is_busy:
            self._then(self._parts.reading.refresh)()

    def _open_result(self) -> None:
        summary = self._parts.export.state.summary
        if summary is not None and not summary.is_folder:
            self._parts.desktop.open_file(summary.path)

    def _show_result_folder(self) -> None:
        summary = self._parts.export.state.summary
        if summary is None:
            return
        if summary.is_folder:
            self._parts.desktop.open_folder(summary.path)
        else:
            self._parts.desktop.show_in_folder(summary.path)

    def _copy_path(self) -> None:
        summary = self._parts.export.state.summary
        if summary is not None:
            self._parts.desktop.copy(str(summary.path))

    def _press_enter(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox) and focus.isEnabled():
            focus.click()
        elif self.pages.currentWidget() is self.page:
            self.export()
        else:
            self.sign_in.sign_in()

    def _press_escape(self) -> None:
        focus = self.focusWidget()
        is_busy = self._parts.export.state.is_busy or self._parts.session.state.phase is SessionPhase.SIGNING_IN
        if isinstance(focus, QLineEdit) and focus.text() and not is_busy and focus.isClearButtonEnabled():
            focus.clear()
        else:
            self.cancel()

    def show_help(self) -> None:
        """Open the help page."""
        self.open_dialog(HelpDialog(self))

    def show_about(self) -> None:
        """Open the about box."""
        desktop, folder = self._parts.desktop, self._parts.log_folder
        self.open_dialog(AboutDialog(self._parts.version, lambda: desktop.open_folder(folder), self))

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog that blocks nothing but the window below it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- closing -----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """While an export runs: ask, cancel, close when idle."""
        if self._parts.export.state.is_busy:
            event.ignore()
            if not self._is_closing:
                self._ask_to_close()
            return
        self._remember()
        event.accept()
        self.closed.emit()

    def close_without_asking(self) -> None:
        """The system ends the session, or another start asks for it: cancel, close when idle."""
        self._is_closing = True
        if self._parts.export.state.is_busy:
            self._parts.export.cancel()
        else:
            self.close()

    def _ask_to_close(self) -> None:
        self._parts.dialogs.ask(
            self,
            translate("Window", "An export is running."),
            translate("Window", "Stop it and close? No half workbook will be left behind."),
            translate("Window", "&Stop and close"),
            translate("Window", "&Keep running"),
            self.close_without_asking,
        )

    def _remember(self) -> None:
        self._parts.choices.flush()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._parts.settings.change({GEOMETRY: geometry})

    def _restore_geometry(self) -> None:
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*FIRST_SIZE)
        stored = self._parts.settings.text(GEOMETRY)
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "ignore")))
        frame = self.frameGeometry()
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if screens and not any(one.contains(frame.topLeft()) for one in screens):
            place = screens[0]
            self.resize(min(FIRST_SIZE[0], place.width()), min(FIRST_SIZE[1], place.height() - 40))
            self.move(place.topLeft())

    # --- construction ------------------------------------------------------------------------------------------------

    def _make_status_bar(self) -> None:
        self._account_label = QLabel()
        self._account_label.setObjectName("accountLabel")
        self._needs_label = QLabel()
        self._needs_label.setObjectName("needsLabel")
        self._quota_label = QLabel()
        self._quota_label.setObjectName("quotaLabel")
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(STEP, 0, STEP, 4)
        for label in (self._account_label, self._needs_label, self._quota_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        self._account_label.setMinimumWidth(80)
        self._account_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self._account_label, 1)
        bar.addPermanentWidget(self._needs_label)
        bar.addPermanentWidget(self._quota_label)

    def _make_menus(self) -> None:
        file_menu = self.menuBar().addMenu(translate("Menu", "&File"))
        self._export_action = self._action(translate("Menu", "&Export to Excel…"), self.export, "Ctrl+E")
        self._repeat_action = self._action(translate("Menu", "&Repeat last export"), self.repeat, "Ctrl+R")
        self._refresh_action = self._action(translate("Menu", "Refresh &figures"), self._refresh, "F5")
        settings = self._action(translate("Menu", "&Settings…"), self.settings_wanted.emit, "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._sign_out_action = self._action(translate("Menu", "Sign &out"), self._sign_out)
        self._sign_out_action.setObjectName("signOutAction")
        leave = self._action(translate("Menu", "&Quit"), self.close, QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        file_menu.addActions([self._export_action, self._repeat_action, self._refresh_action])
        file_menu.addSeparator()
        file_menu.addActions([settings, self._sign_out_action])
        file_menu.addSeparator()
        file_menu.addAction(leave)
        help_menu = self.menuBar().addMenu(translate("Menu", "&Help"))
        help_menu.addAction(self._action(translate("Menu", "&Help"), self.show_help, "F1"))
        folder = self._parts.log_folder
        help_menu.addAction(
            self._action(translate("Menu", "Open &log folder"), lambda: self._parts.desktop.open_folder(folder))
        )
        about = self._action(translate("Menu", "&About Toggl Export"), self.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        help_menu.addAction(about)
        for keys, call in (
            (Qt.Key.Key_Return, self._press_enter),
            (Qt.Key.Key_Enter, self._press_enter),
            (Qt.Key.Key_Escape, self._press_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(call)

    def _action(
        self, text: str, call: Callable[[], object], keys: str | QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: call())  # noqa: PLW0108 - without the checked state
        return action

    def _sign_out(self) -> None:
        if self._parts.export.state.is_busy:
            return
        self._parts.session.sign_out()

    def _connect_controllers(self) -> None:
        self._parts.session.changed.connect(self._show_session)
        self._parts.choices.changed.connect(self._show_choices)
        self._parts.reading.changed.connect(self._show_reading)
        self._parts.reading.lines_changed.connect(self._show_lines)
        self._parts.export.changed.connect(self._show_export)

    def _connect_page(self) -> None:
        session, choices = self._parts.session, self._parts.choices
        self.sign_in.token_entered.connect(lambda token, keep: session.sign_in_with_token(token, remember=keep))
        self.sign_in.password_entered.connect(lambda pair, keep: session.sign_in_with_password(pair, remember=keep))
        self.sign_in.sample_wanted.connect(session.open_sample)
        self.sign_in.retry_wanted.connect(session.start)
        self.sign_in.cancel_wanted.connect(session.cancel)
        self.sign_in.profile_wanted.connect(lambda: self._parts.desktop.open_page(PROFILE_URL))
        period = self.page.period
        period.workspace_chosen.connect(choices.choose_workspace)
        period.preset_chosen.connect(choices.choose_preset)
        period.dates_picked.connect(choices.pick_dates)
        period.moved.connect(choices.move)
        self.page.options.changed.connect(lambda changes: choices.change(**changes))
        self.page.refresh_button.clicked.connect(self._refresh)
        self.page.split_button.clicked.connect(self._parts.reading.load_split)
        run = self.page.run
        run.export_wanted.connect(self.export)
        run.repeat_wanted.connect(self.repeat)
        run.cancel_wanted.connect(self.cancel)
        run.open_wanted.connect(self._open_result)
        run.folder_wanted.connect(self._show_result_folder)
        run.copy_wanted.connect(self._copy_path)
