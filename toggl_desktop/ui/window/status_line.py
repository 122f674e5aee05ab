"""Who is signed in, what the export needs, what is left of the quota."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QStatusBar, QWidget

from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.core.reading.plan import RequestPlan
from toggl_desktop.core.toggl.models import Profile, Quota
from toggl_desktop.ui.blocks.controls import ElidedLabel
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.texts.quota import describe_plan, describe_quota
from toggl_desktop.ui.texts.translate import translate

LOW = 480


class StatusLine(QStatusBar):
    """Three quiet labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = ElidedLabel()
        self.account.setObjectName("accountLabel")
        self.needs = QLabel()
        self.needs.setObjectName("needsLabel")
        self.quota = QLabel()
        self.quota.setObjectName("quotaLabel")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 4)
        for label in (self.account, self.needs, self.quota):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        self.addWidget(self.account, 1)
        self.addPermanentWidget(self.needs)
        self.addPermanentWidget(self.quota)

    def show_account(self, profile: Profile | None, *, is_demo: bool) -> None:
        """Show whose account this is; nothing after signing out."""
        if profile is None:
            for label in (self.account, self.needs, self.quota):
                label.clear()
            return
        text = translate("Window", "Signed in as {name}").format(name=profile.name or profile.email)
        if is_demo:
            text = f"{translate('Window', 'Sample data')} · {text}"
        self.account.setText(text)
        set_tip(self.account, f"{text} ({profile.email})")

    def show_requests(self, plan: RequestPlan | None, quota: Quota | None) -> None:
        """Show what the export needs and what is left."""
        needs, left = describe_plan(plan) if plan is not None else "", describe_quota(quota)
        self.needs.setText(f"{needs}  ·" if needs and left else needs)
        self.quota.setText(left)


class StatusPresenter(QObject):
    """Shows account and requests in the status line.

    Args:
        window: gets the line.
        parts: session, choices, reading and export.
    """

    def __init__(self, window: QMainWindow, parts: WindowParts) -> None:
        super().__init__(window)
        self._parts = parts
        self.line = StatusLine(window)
        window.setStatusBar(self.line)
        self._window = window
        window.installEventFilter(self)
        parts.session.changed.connect(self._show_account)
        for changed in (parts.choices.changed, parts.reading.changed, parts.export.changed):
            changed.connect(self._show_requests)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the room to the page in a low window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.line.setVisible(self._window.height() >= LOW)
        return super().eventFilter(watched, event)

    def _show_account(self, state: SessionState) -> None:
        signed_in = self._parts.session.signed_in
        if state.phase is not SessionPhase.SIGNING_IN:
            profile = signed_in.sitting.profile if signed_in is not None else None
            self.line.show_account(profile, is_demo=state.is_demo)
            self._show_requests()

    def _show_requests(self, _: object = None) -> None:
        run, reading, choices = self._parts.export.state, self._parts.reading.state, self._parts.choices.state
        if choices is None:
            return
        is_refreshed = reading.phase is ReadingPhase.READING and reading.question and reading.question.is_refresh
        is_known = reading.is_current and not run.is_busy and not is_refreshed and choices.error is None
        answer = reading.answer if is_known else None
        quota = self._parts.reading.known_quota(choices.workspace.organization_id)
        self.line.show_requests(answer.plan if answer is not None else None, quota)
