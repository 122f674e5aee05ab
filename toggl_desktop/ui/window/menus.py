"""The menus and the window's keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from toggl_desktop.ui.texts.translate import translate


@dataclass(frozen=True, slots=True)
class Commands:
    """What can be chosen."""

    export: Callable[[], None]
    repeat: Callable[[], None]
    refresh: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    settings: Callable[[], None]
    sign_out: Callable[[], None]
    leave: Callable[[], object]
    help: Callable[[], None]
    log_folder: Callable[[], object]
    about: Callable[[], None]
    enter: Callable[[], None]
    escape: Callable[[], None]


class Menus:
    """File, Edit, View and Help, and the keys that belong to no entry."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        self._window = window
        self.export = self._action("exportAction", translate("Menu", "&Export to Excel…"), commands.export)
        self.export.setShortcuts(export_keys())
        self.repeat = self._action("repeatAction", translate("Menu", "&Repeat last export"), commands.repeat, "Ctrl+R")
        self.refresh = self._action("refreshAction", translate("Menu", "Refresh &figures"), commands.refresh, "F5")
        self.undo = self._action("undoAction", translate("Menu", "&Undo"), commands.undo, "Ctrl+Z")
        self.redo = self._action("redoAction", translate("Menu", "&Redo"), commands.redo, "Ctrl+Shift+Z")
        settings = self._action("settingsAction", translate("Menu", "&Settings…"), commands.settings, "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.sign_out = self._action("signOutAction", translate("Menu", "Sign &out"), commands.sign_out)
        leave = self._action("quitAction", translate("Menu", "&Quit"), commands.leave, "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        file_menu = window.menuBar().addMenu(translate("Menu", "&File"))
        file_menu.addActions([self.export, self.repeat])
        file_menu.addSeparator()
        file_menu.addActions([settings, self.sign_out])
        file_menu.addSeparator()
        file_menu.addAction(leave)
        edit_menu = window.menuBar().addMenu(translate("Menu", "Edit"))
        edit_menu.addActions([self.undo, self.redo])
        view_menu = window.menuBar().addMenu(translate("Menu", "View"))
        view_menu.addAction(self.refresh)
        help_menu = window.menuBar().addMenu(translate("Menu", "&Help"))
        help_menu.addAction(self._action("helpAction", translate("Menu", "&Help"), commands.help, "F1"))
        help_menu.addAction(self._action("logFolderAction", translate("Menu", "Open &log folder"), commands.log_folder))
        about = self._action("aboutAction", translate("Menu", "&About Toggl Export"), commands.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        help_menu.addAction(about)
        for key, call in (
            (Qt.Key.Key_Return, commands.enter),
            (Qt.Key.Key_Enter, commands.enter),
            (Qt.Key.Key_Escape, commands.escape),
        ):
            QShortcut(QKeySequence(key), window).activated.connect(call)

    def show_state(
        self, *, is_signed_in: bool, can_export: bool, can_repeat: bool, can_undo: bool, can_redo: bool
    ) -> None:
        """Enable what can be done now."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.export.setEnabled(can_export)
        self.repeat.setEnabled(can_repeat)
        self.refresh.setEnabled(can_export)
        self.sign_out.setEnabled(is_signed_in)

    def _action(self, name: str, text: str, call: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: call())  # noqa: PLW0108 - without the checked state
        return action


def export_keys() -> list[QKeySequence]:
    """Ctrl+Enter, and Ctrl+E unless the platform has given it to fields, as Linux has to "end of the line"."""
    keys = [QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")]
    letter = QKeySequence("Ctrl+E")
    is_given_away = letter in QKeySequence.keyBindings(QKeySequence.StandardKey.MoveToEndOfLine)
    return keys if is_given_away else [*keys, letter]
