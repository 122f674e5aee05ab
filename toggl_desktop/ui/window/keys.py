"""What Enter and Escape do, which depends on where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QCheckBox, QLineEdit, QMainWindow

from toggl_desktop.app.session import SessionPhase
from toggl_desktop.ui.blocks.search_field import SearchField
from toggl_desktop.ui.parts import WindowParts


class Keys:
    """The two keys that belong to the whole window.

    Args:
        window: whose keyboard focus counts.
        sign_in: what Enter does while nobody is signed in.
        cancel: what Escape does.
        parts: session and export.
    """

    def __init__(
        self,
        window: QMainWindow,
        sign_in: Callable[[], None],
        cancel: Callable[[], None],
        parts: WindowParts,
    ) -> None:
        self._window = window
        self._sign_in = sign_in
        self._cancel = cancel
        self._parts = parts

    def press_enter(self) -> None:
        """Take a date that is being typed, go to what was searched for, press the focused button, or sign in.

        It never exports by itself: where the keyboard happens to be is no reason to write a file.
        """
        focus = self._window.focusWidget()
        session = self._parts.session
        is_inside = session.signed_in is not None and session.state.phase is not SessionPhase.SIGNING_IN
        if isinstance(focus, QAbstractSpinBox):
            focus.interpretText()  # a date that is still being typed; exporting the old one would be wrong
        elif isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox) and focus.isEnabled():
            focus.click()
        elif isinstance(focus, SearchField):
            focus.entered.emit()
        elif not is_inside:
            self._sign_in()

    def press_escape(self) -> None:
        """Clear a search; otherwise cancel what runs."""
        focus = self._window.focusWidget()
        is_busy = self._parts.export.state.is_busy or self._parts.session.state.phase is SessionPhase.SIGNING_IN
        if isinstance(focus, QLineEdit) and focus.isClearButtonEnabled() and focus.text() and not is_busy:
            focus.clear()
        else:
            self._cancel()
