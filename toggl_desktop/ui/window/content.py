"""What is in the window: creates its areas, and mediates what concerns all of them.

Each area has one presenter, which talks to its controllers by itself. A new area is created here, in one line, and
given a place in `workspace_page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget

from toggl_desktop.app.exporting import RunState
from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.ui.choices.presenter import ChoicesPresenter
from toggl_desktop.ui.dialogs.help_dialog import AboutDialog, HelpDialog
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.preview.presenter import PreviewPresenter
from toggl_desktop.ui.run.presenter import RunPresenter
from toggl_desktop.ui.saved.presenter import SavedPresenter
from toggl_desktop.ui.sign_in.presenter import SignInPresenter
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.window.focus_keeper import FocusKeeper
from toggl_desktop.ui.window.geometry import restore_splitters
from toggl_desktop.ui.window.keys import Keys
from toggl_desktop.ui.window.main_window import MainWindow
from toggl_desktop.ui.window.menus import Commands, Menus
from toggl_desktop.ui.window.status_line import StatusPresenter
from toggl_desktop.ui.window.updating import UpdatePresenter
from toggl_desktop.ui.window.workspace_page import WorkspacePage

LONGEST_GOODBYE_MS = 15_000


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
        self.parts = parts
        self._is_closing = False
        self._may_leave = False
        self._was_busy = False
        self._take_question_back: Callable[[], None] = lambda: None
        self._focus = FocusKeeper(window)
        parts.session.changed.connect(self._open_account)  # before the areas hear of it
        parts.export.changed.connect(self._hold_focus)  # before controls are switched off
        self.sign_in = SignInPresenter(parts, self)
        self.choices = ChoicesPresenter(parts, self)
        self.preview = PreviewPresenter(parts, self)
        self.run = RunPresenter(window, parts, self)
        self.update = UpdatePresenter(window, parts, self.preview, self.run, self)
        self.saved = SavedPresenter(window, parts, self)
        self.status = StatusPresenter(window, parts)
        self.page = WorkspacePage(self.choices, self.saved, self.preview, self.run)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in.page)
        self.pages.addWidget(self.page)
        window.setCentralWidget(self.pages)
        self.page.order_tabs()
        restore_splitters(window, parts.settings)
        self.keys = Keys(window, self.sign_in.page.sign_in, self.cancel, parts)
        self.menus = Menus(window, self._commands())
        parts.session.changed.connect(self._show_commands)
        parts.choices.changed.connect(self._show_commands)
        parts.export.changed.connect(self._follow_run)
        parts.session.announce()

    # --- what the person does ----------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where to, then export."""
        if self.pages.currentWidget() is self.page:
            self.run.export()

    def cancel(self) -> None:
        """Stop whatever runs: signing in, the export, or the reading."""
        if self.parts.session.state.phase is SessionPhase.SIGNING_IN:
            self.parts.session.cancel()
        else:
            self.run.cancel()

    def show_help(self) -> None:
        """Open the help page beside the window, which can be used meanwhile."""
        dialog = self.window.findChild(HelpDialog) or HelpDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_about(self) -> None:
        """Open the about box."""
        self.open_dialog(AboutDialog(self.parts.version, self._open_log_folder, self.window))

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog that blocks nothing but the window below it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_log_folder(self) -> None:
        self.parts.desktop.open_folder(self.parts.log_folder)

    def _sign_out(self) -> None:
        if not self.parts.export.state.is_busy:
            self.parts.session.sign_out()

    # --- signing in and out ------------------------------------------------------------------------------------------

    def _open_account(self, state: SessionState) -> None:
        """Show the page that goes with the session, and begin the work of all areas with the account, or with none."""
        if state.phase is SessionPhase.SIGNING_IN:
            self.pages.setCurrentWidget(self.sign_in.page)
            return
        signed_in = self.parts.session.signed_in
        sitting = signed_in.sitting if signed_in is not None else None
        self.parts.choices.open(None)
        self.parts.saved.open(None)
        self.parts.reading.open(sitting)
        services = signed_in.services if signed_in is not None else None
        self.parts.export.open(sitting, services.writer if services else None, services.updater if services else None)
        self.update.open()
        self.pages.setCurrentWidget(self.page if signed_in is not None else self.sign_in.page)
        if signed_in is not None:
            self.parts.choices.open(signed_in)
            self.parts.saved.open(signed_in)
            self.page.focus_first()

    # --- busy or not -------------------------------------------------------------------------------------------------

    def _hold_focus(self, state: RunState) -> None:
        if state.is_busy and not self._was_busy:
            self._focus.leave()

    def _follow_run(self, state: RunState) -> None:
        was_busy, self._was_busy = self._was_busy, state.is_busy
        for area in (self.choices, self.saved, self.preview):
            area.set_enabled(not state.is_busy)
        self._show_commands()
        if state.is_busy and not was_busy:
            self._focus.settle()
        elif was_busy and not state.is_busy:
            self._take_question_back()
            self._focus.come_back()
        if self._is_closing and not state.is_busy:
            self.window.close()

    def _show_commands(self, _: object = None) -> None:
        run, choices = self.parts.export.state, self.parts.choices
        is_free = choices.state is not None and not run.is_busy
        can_export = is_free and not run.is_waiting_for_quota
        self.menus.show_state(
            is_signed_in=is_free,
            can_export=can_export,
            can_repeat=can_export and choices.can_repeat,
            can_undo=is_free and choices.can_undo,
            can_redo=is_free and choices.can_redo,
        )

    # --- dropping ----------------------------------------------------------------------------------------------------

    def takes(self, urls: Sequence[QUrl]) -> bool:
        """Whether what is dragged over the window is a workbook that may be updated."""
        return self.update.takes(urls)

    def drop(self, urls: Sequence[QUrl]) -> None:
        """A workbook was dropped: it is to be updated."""
        self.update.drop(urls)

    # --- closing -----------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Whether the window may close now; while an export runs: ask, cancel, close when idle."""
        if self._may_leave or not self.parts.export.state.is_busy:
            self.parts.choices.flush()
            return True
        if not self._is_closing:
            self._take_question_back = self.parts.dialogs.ask(
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
        if self.parts.export.state.is_busy:
            self.run.cancel()
            QTimer.singleShot(LONGEST_GOODBYE_MS, self, self._leave_what_hangs)
        else:
            self.window.close()

    def _leave_what_hangs(self) -> None:
        """An export in a dead network drive cannot be stopped; it ends with the process, without a half workbook."""
        if self.window.isVisible():
            self._may_leave = True
            self.window.close()

    # --- construction ------------------------------------------------------------------------------------------------

    def _commands(self) -> Commands:
        return Commands(
            export=self.export,
            repeat=self.run.repeat,
            refresh=self.preview.refresh,
            undo=self.parts.choices.undo,
            redo=self.parts.choices.redo,
            settings=self.settings_wanted.emit,
            sign_out=self._sign_out,
            leave=self.window.close,
            help=self.show_help,
            log_folder=self._open_log_folder,
            about=self.show_about,
            enter=self.keys.press_enter,
            escape=self.keys.press_escape,
        )
