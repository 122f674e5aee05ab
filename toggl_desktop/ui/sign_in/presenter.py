"""Between the sign-in page and the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.sign_in.sign_in_page import PROFILE_URL, SignInPage


class SignInPresenter(QObject):
    """Shows where signing in stands, and signs in the way that is wanted.

    Args:
        parts: session and desktop.
        parent: its owner.
    """

    def __init__(self, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = SignInPage()
        self._session = session = parts.session
        self.page.token_entered.connect(lambda token, keep: session.sign_in_with_token(token, remember=keep))
        self.page.password_entered.connect(lambda pair, keep: session.sign_in_with_password(pair, remember=keep))
        self.page.sample_wanted.connect(session.open_sample)
        self.page.retry_wanted.connect(session.start)
        self.page.cancel_wanted.connect(session.cancel)
        self.page.profile_wanted.connect(lambda: parts.desktop.open_page(PROFILE_URL))
        session.changed.connect(self._show)

    def _show(self, state: SessionState) -> None:
        self.page.show_state(state)
        if state.phase is not SessionPhase.SIGNING_IN and self._session.signed_in is None:
            self.page.focus_first()
