"""The keyboard's place while controls are switched off for a while."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget


class FocusKeeper:
    """Brings the focus back to where it was, unless the person has moved it meanwhile.

    Args:
        window: whose focus.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._left: QWidget | None = None
        self._substitute: QWidget | None = None

    def leave(self) -> None:
        """To be called before the controls are switched off."""
        self._left = self._window.focusWidget()

    def settle(self) -> None:
        """To be called when they are off: Qt has moved the focus to some other control, or to none."""
        self._substitute = self._window.focusWidget()

    def come_back(self) -> None:
        """To be called when they are on again."""
        left, self._left = self._left, None
        now = self._window.focusWidget()
        was_moved_by_hand = now is not None and now is not self._substitute
        if left is not None and left is not now and not was_moved_by_hand and left.isVisible() and left.isEnabled():
            left.setFocus()
