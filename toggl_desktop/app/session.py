"""Signing in and out. Everything that may block (key store, network, starting the sample data) is a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.jobs import Job, JobRunner
from toggl_desktop.core.export import Sitting, sign_in_with_password, sign_in_with_token
from toggl_desktop.core.ports import Clock, TogglConnector, TokenStore, WorkingHoursFiles
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.reading.journal import EntryJournals
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret
from toggl_desktop.core.workbooks import WorkbookUpdater, WorkbookWriter


class AccountServices(Protocol):
    """What one account needs from the outside world."""

    @property
    def connector(self) -> TogglConnector:
        """Opens accounts."""

    @property
    def writer(self) -> WorkbookWriter:
        """Writes workbooks."""

    @property
    def updater(self) -> WorkbookUpdater | None:
        """Brings hours into existing workbooks."""

    @property
    def clock(self) -> Clock:
        """Wall-clock time."""

    @property
    def token_store(self) -> TokenStore | None:
        """None on sample data."""

    @property
    def preset_token(self) -> Secret | None:
        """Of the environment or of the sample data; goes before the key store."""

    @property
    def journals(self) -> EntryJournals:
        """What interrupted readings have kept."""

    @property
    def working_hours(self) -> WorkingHoursFiles:
        """Reads and writes the file of working hours."""

    @property
    def letter_paper(self) -> bool:
        """Whether printers here hold Letter, not A4."""

    def load_token(self, context: JobContext) -> Secret | None:
        """The token to sign in with unasked.

        Raises:
            KeyStoreSilent, Cancelled.
        """


class ServicesOpener(Protocol):
    """Opens the services for the real Toggl or for sample data; used on the worker thread."""

    def open(self, *, demo: bool) -> AccountServices:
        """Open, closing what was opened before.

        Raises:
            TogglDesktopError.
        """

    def close(self) -> None:
        """Close what is open."""


class SessionPhase(StrEnum):
    """Where signing in stands."""

    SIGNED_OUT = "signed-out"
    SIGNING_IN = "signing-in"
    SIGNED_IN = "signed-in"


class SignInWay(StrEnum):
    """How somebody comes in."""

    REMEMBERED = "remembered"
    TOKEN = "token"  # noqa: S105
    PASSWORD = "password"  # noqa: S105
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class SessionState:
    """What the sign-in page and the window need to know.

    Attributes:
        way: the way that is being tried, was taken, or failed with `error`.
        token_was_kept: whether the key store took the token; None when nobody asked for it.
    """

    phase: SessionPhase = SessionPhase.SIGNED_OUT
    way: SignInWay | None = None
    error: BaseException | None = None
    token_was_kept: bool | None = None

    @property
    def is_demo(self) -> bool:
        """Whether this is sample data."""
        return self.way is SignInWay.SAMPLE


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open account."""

    sitting: Sitting
    services: AccountServices
    way: SignInWay
    token_was_kept: bool | None = None


class SessionController(QObject):
    """Owns the sitting from sign-in to sign-out."""

    changed = Signal(object)

    def __init__(self, runner: JobRunner, opener: ServicesOpener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opener = opener
        self._job: Job | None = None
        self._signed_in: SignedIn | None = None
        self.state = SessionState()

    @property
    def signed_in(self) -> SignedIn | None:
        """The open account, if any."""
        return self._signed_in

    def announce(self) -> None:
        """Tell everybody who listens by now how things stand."""
        self.changed.emit(self.state)

    def start(self) -> None:
        """Sign in with the token of the environment or of the key store, if there is one."""
        self._open(SignInWay.REMEMBERED, self._sign_in_remembered)

    def sign_in_with_token(self, token: Secret, *, remember: bool) -> None:
        """Sign in with what was typed; `remember` puts it into the key store."""

        def work(context: JobContext) -> SignedIn:
            services = self._opener.open(demo=False)
            sitting = sign_in_with_token(services.connector, token, services.clock, context, journals=services.journals)
            return SignedIn(sitting, services, SignInWay.TOKEN, _keep(services, token, remember, context))

        self._open(SignInWay.TOKEN, work)

    def sign_in_with_password(self, credentials: PasswordCredentials, *, remember: bool) -> None:
        """Exchange email and password for the token; `remember` puts that into the key store."""

        def work(context: JobContext) -> SignedIn:
            services = self._opener.open(demo=False)
            sitting, token = sign_in_with_password(
                services.connector, credentials, services.clock, context, journals=services.journals
            )
            return SignedIn(sitting, services, SignInWay.PASSWORD, _keep(services, token, remember, context))

        self._open(SignInWay.PASSWORD, work)

    def open_sample(self) -> None:
        """Open the sample data; the key store is never touched."""

        def work(context: JobContext) -> SignedIn:
            services = self._opener.open(demo=True)
            token = services.load_token(context) or Secret("")
            sitting = sign_in_with_token(services.connector, token, services.clock, context, journals=services.journals)
            return SignedIn(sitting, services, SignInWay.SAMPLE)

        self._open(SignInWay.SAMPLE, work)

    def cancel(self) -> None:
        """Stop signing in."""
        if self._job is not None:
            self._job.cancel()

    def sign_out(self) -> None:
        """Forget the account, its token in the key store, and what its interrupted readings have kept."""
        signed_in, self._signed_in = self._signed_in, None
        self._show(SessionState())
        if signed_in is None or signed_in.services.token_store is None:
            return
        store, journals = signed_in.services.token_store, signed_in.services.journals
        user_id = signed_in.sitting.profile.user_id

        def forget(context: JobContext) -> None:
            journals.forget(user_id)
            store.delete(context)

        self._runner.start(forget, lambda _: None, self._not_forgotten)

    def _not_forgotten(self, error: BaseException) -> None:
        if self.state.phase is SessionPhase.SIGNED_OUT:
            self._show(SessionState(error=error))

    def _sign_in_remembered(self, context: JobContext) -> SignedIn | None:
        services = self._opener.open(demo=False)
        token = services.load_token(context)
        if token is None:
            return None
        sitting = sign_in_with_token(services.connector, token, services.clock, context, journals=services.journals)
        return SignedIn(sitting, services, SignInWay.REMEMBERED)

    def _open(self, way: SignInWay, work: Callable[[JobContext], SignedIn | None]) -> None:
        if self.state.phase is SessionPhase.SIGNING_IN:
            return
        self._show(SessionState(SessionPhase.SIGNING_IN, way))
        self._job = self._runner.start(
            work,
            on_success=self._opened,
            on_failure=lambda error: self._show(SessionState(way=way, error=error)),
            on_cancelled=lambda: self._show(SessionState()),
        )

    def _opened(self, signed_in: SignedIn | None) -> None:
        is_cancelled = self._job is not None and self._job.is_cancel_requested
        if signed_in is None or is_cancelled:
            self._show(SessionState())
            return
        self._signed_in = signed_in
        signed_in.sitting.working_hours = signed_in.services.working_hours
        signed_in.sitting.letter_paper = signed_in.services.letter_paper
        self._show(SessionState(SessionPhase.SIGNED_IN, signed_in.way, token_was_kept=signed_in.token_was_kept))

    def _show(self, state: SessionState) -> None:
        self.state = state
        self.changed.emit(state)


def _keep(services: AccountServices, token: Secret, remember: bool, context: JobContext) -> bool | None:
    if not remember or services.token_store is None:
        return None
    return services.token_store.save(token, context)
