"""The first page: three ways in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from toggl_desktop.app.session import SessionPhase, SessionState, SignInWay
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret
from toggl_desktop.ui.blocks.controls import STEP, card, link_button, muted
from toggl_desktop.ui.blocks.message_panel import Message, MessagePanel
from toggl_desktop.ui.sign_in.ways import password_tab, token_tab
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.translate import translate

PROFILE_URL = "https://track.toggl.com/profile"
PAGE_WIDTH = 480
HEIGHT_WITH_MESSAGE = 590
"""What the page needs with a message of the longer kind; nothing stands above it while there is not more room."""


class SignInPage(QScrollArea):
    """API token, email and password, or sample data. Passwords leave the field when they are sent."""

    token_entered = Signal(object, bool)
    password_entered = Signal(object, bool)
    sample_wanted = Signal()
    retry_wanted = Signal()
    cancel_wanted = Signal()
    profile_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.token_field = QLineEdit()
        self.token_field.setObjectName("tokenField")
        self.token_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.token_field.setPlaceholderText(translate("SignIn", "Paste the token here"))
        self.token_field.setAccessibleDescription(
            translate("SignIn", "The long row of letters and digits at the end of your Toggl profile page")
        )
        self.email_field = QLineEdit()
        self.email_field.setObjectName("emailField")
        self.email_field.setPlaceholderText(translate("SignIn", "name@company.com"))
        self.password_field = QLineEdit()
        self.password_field.setObjectName("passwordField")
        self.password_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember_box = QCheckBox(translate("SignIn", "&Remember me on this computer"))
        self.remember_box.setObjectName("rememberBox")
        self.remember_box.setChecked(True)
        self.remember_box.setToolTip(
            translate("SignIn", "Keeps the token in this computer’s key store, never in a file.")
        )
        self.sign_in_button = QPushButton(translate("SignIn", "&Sign in"))
        self.sign_in_button.setObjectName("signInButton")
        self.sign_in_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(translate("SignIn", "&Cancel"))
        self.cancel_button.setObjectName("signInCancelButton")
        self.sample_button = QPushButton(translate("SignIn", "&Try with sample data"))
        self.sample_button.setObjectName("sampleDataButton")
        self.profile_button = link_button(translate("SignIn", "&Where do I find it?"), "profileButton")
        self.profile_button.setAccessibleDescription(
            translate("SignIn", "Opens your Toggl profile page in the web browser")
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("signInTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("SignIn", "Ways to sign in"))
        self.error_panel = MessagePanel("signInError")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("SignIn", "Progress"))
        self._status = muted()
        self._lay_out()
        self._connect()
        self.show_state(SessionState())

    def show_state(self, state: SessionState) -> None:
        """Show where signing in stands."""
        is_busy = state.phase is SessionPhase.SIGNING_IN
        for widget in (
            self.token_field,
            self.email_field,
            self.password_field,
            self.remember_box,
            self.sign_in_button,
            self.sample_button,
        ):
            widget.setEnabled(not is_busy)
        for shown_while_busy in (self.cancel_button, self._bar, self._status):
            shown_while_busy.setVisible(is_busy)
        if is_busy:
            words = translate("SignIn", "Signing in…")
            if state.way is SignInWay.SAMPLE:
                words = translate("SignIn", "Preparing the sample data…")
            self._status.setText(words)
        self._show_error(state)
        if state.phase is SessionPhase.SIGNED_IN:
            self.token_field.clear()
            self.email_field.clear()

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        field = self.token_field
        if self.tabs.currentIndex() != 0:
            field = self.password_field if self.email_field.text() else self.email_field
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def sign_in(self) -> None:
        """Send what stands in the fields of the visible tab."""
        if not self.sign_in_button.isEnabled():
            return
        remember = self.remember_box.isChecked()
        if self.tabs.currentIndex() == 0:
            token = self.token_field.text().strip()
            if not token:
                self._ask_for(self.token_field, translate("SignIn", "Please paste your API token first."))
                return
            self.token_entered.emit(Secret(token), remember)
            return
        email, password = self.email_field.text().strip(), self.password_field.text()
        if not email or not password:
            missing = self.password_field if email else self.email_field
            self._ask_for(missing, translate("SignIn", "Please fill in email and password first."))
            return
        self.password_field.clear()
        self.password_entered.emit(PasswordCredentials(email, Secret(password)), remember)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heading's place whatever is shown below it: it depends on the window only."""
        super().resizeEvent(event)
        self._room_above.changeSize(0, max(0, (self.viewport().height() - HEIGHT_WITH_MESSAGE) // 3))
        self._column.invalidate()

    def _forget_error(self) -> None:
        """What was wrong is about to be changed, or another way is tried."""
        self.error_panel.show_message(None)

    def _focus_clicked(self, tab: int) -> None:
        """Typing may begin at once after a click on a tab."""
        self.tabs.setCurrentIndex(tab)
        self.focus_first()

    def _ask_for(self, field: QLineEdit, words: str) -> None:
        self.error_panel.show_message(Message("warning", words))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_error(self, state: SessionState) -> None:
        if state.error is None:
            self.error_panel.show_message(None)
            return
        text = describe_error(state.error)
        actions = []
        if state.way is SignInWay.REMEMBERED:
            actions = [("signInRetryButton", translate("SignIn", "Try again"), self.retry_wanted.emit)]
        self.error_panel.show_message(Message("problem", text.title, text.advice, text.details), actions)

    def _connect(self) -> None:
        self.sign_in_button.clicked.connect(self.sign_in)
        for field in (self.token_field, self.email_field, self.password_field):
            field.returnPressed.connect(self.sign_in)
            field.textEdited.connect(self._forget_error)
        self.tabs.currentChanged.connect(self._forget_error)
        self.tabs.tabBarClicked.connect(self._focus_clicked)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.profile_button.clicked.connect(self.profile_wanted)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setProperty("role", "scrolled")
        column.setMaximumWidth(PAGE_WIDTH)
        self._column = layout = QVBoxLayout(column)
        layout.setSpacing(STEP)
        layout.setContentsMargins(16, 12, 16, 12)
        heading = QLabel(translate("SignIn", "Toggl Export"))
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setBold(True)
        heading.setFont(font)
        self._room_above = QSpacerItem(0, 0)
        layout.addSpacerItem(self._room_above)
        layout.addWidget(heading)
        layout.addWidget(muted(translate("SignIn", "Your team’s Toggl Track hours as an Excel workbook.")))
        layout.addSpacing(STEP)
        self.tabs.addTab(token_tab(self.token_field, self.profile_button), translate("SignIn", "API token"))
        self.tabs.addTab(password_tab(self.email_field, self.password_field), translate("SignIn", "Email and password"))
        frame, inside = card(margin=16)
        inside.addWidget(self.tabs)
        inside.addWidget(self.error_panel)
        inside.addWidget(self.remember_box)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.sign_in_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addWidget(self._status)
        inside.addWidget(self._bar)
        layout.addWidget(frame)
        layout.addSpacing(STEP)
        sample, sample_inside = card(margin=16)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(
            muted(translate("SignIn", "Just looking? A made-up company, no account and no internet needed.")), 1
        )
        line.addWidget(self.sample_button)
        sample_inside.addLayout(line)
        layout.addWidget(sample)
        layout.addWidget(muted(translate("SignIn", "This program is no official Toggl product.")))
        layout.addStretch(1)
        outer = QWidget()
        outer.setProperty("role", "scrolled")
        centred = QHBoxLayout(outer)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)
        self.setWidget(outer)
