"""The token in the system's key store. May wait for an unlock dialog: never call it on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from toggl_desktop.app.time_limit import NotInTime, within
from toggl_desktop.core.errors import KeyStoreSilent
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.models import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE_NAME = "Toggl Export"
ACCOUNT_NAME = "Toggl Track API token"
LONGEST_ANSWER_SECONDS = 10.0

Result = TypeVar("Result")

_KEY_STORES = frozenset(
    {
        "keyring.backends.Windows",  # Credential Manager
        "keyring.backends.macOS",  # Keychain
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
    }
)


def is_key_store(backend: KeyringBackend) -> bool:
    """Whether this is a key store of the operating system.

    keyring also takes whatever else is installed on the computer, such as a backend that writes plain files.
    """
    return type(backend).__module__ in _KEY_STORES


class KeyringTokenStore:
    """`TokenStore` over keyring: Windows Credential Manager, macOS Keychain, Secret Service, KWallet; nothing else.

    The backends raise three unrelated families of exceptions (keyring's own, ``pywintypes.error``, ``OSError``);
    all of them mean the same here: this computer keeps no token.

    Args:
        accepts: which backends may have the token.
        limit_seconds: how long an answer may take. A D-Bus that accepts calls and stays silent never gives one.
    """

    def __init__(
        self,
        accepts: Callable[[KeyringBackend], bool] = is_key_store,
        limit_seconds: float = LONGEST_ANSWER_SECONDS,
    ) -> None:
        self._accepts = accepts
        self._limit_seconds = limit_seconds

    def load(self, context: JobContext) -> Secret | None:
        """See `TokenStore.load`."""
        return self._in_time(self._load, context)

    def save(self, token: Secret, context: JobContext) -> bool:
        """See `TokenStore.save`; reads back, because some backends drop what they are given."""
        try:
            return self._in_time(lambda: self._save(token), context)
        except KeyStoreSilent:
            return False

    def delete(self, context: JobContext) -> None:
        """See `TokenStore.delete`."""
        self._in_time(self._delete, context)

    def _in_time(self, call: Callable[[], Result], context: JobContext) -> Result:
        try:
            return within(self._limit_seconds, call, context, name="key-store")
        except NotInTime:
            log.warning("the key store has not answered within %.0f s", self._limit_seconds)
            raise KeyStoreSilent from None

    def _load(self) -> Secret | None:
        for backend in self._backends():
            try:
                text = backend.get_password(SERVICE_NAME, ACCOUNT_NAME)
            except Exception as error:
                log.info("no token read from the key store: %s", type(error).__name__)
                continue
            if text:
                return Secret(text)
        return None

    def _save(self, token: Secret) -> bool:
        for backend in self._backends():
            try:
                backend.set_password(SERVICE_NAME, ACCOUNT_NAME, token.reveal())
                if backend.get_password(SERVICE_NAME, ACCOUNT_NAME) == token.reveal():
                    return True
            except Exception as error:
                log.info("the key store keeps no token: %s", type(error).__name__)
        return False

    def _delete(self) -> None:
        for backend in self._backends():
            try:
                backend.delete_password(SERVICE_NAME, ACCOUNT_NAME)
            except Exception as error:
                log.info("no token deleted from the key store: %s", type(error).__name__)

    def _backends(self) -> Iterator[KeyringBackend]:
        """The key stores of this computer, the best one first."""
        try:
            import keyring
            from keyring.backends.chainer import ChainerBackend

            chosen = keyring.get_keyring()
            members = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
        except Exception as error:
            log.info("no key store: %s", type(error).__name__)
            return
        for backend in members:
            if self._accepts(backend):
                yield backend
            else:
                log.info("not used, because it is no key store of the system: %s", type(backend).__module__)
