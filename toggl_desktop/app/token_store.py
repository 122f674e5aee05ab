"""The token in the system's key store. May block on an unlock dialog: never call it on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from toggl_desktop.core.toggl.models import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE_NAME = "Toggl Export"
ACCOUNT_NAME = "Toggl Track API token"

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
    """

    def __init__(self, accepts: Callable[[KeyringBackend], bool] = is_key_store) -> None:
        self._accepts = accepts

    def load(self) -> Secret | None:
        """See `TokenStore.load`."""
        for backend in self._backends():
            try:
                text = backend.get_password(SERVICE_NAME, ACCOUNT_NAME)
            except Exception as error:
                log.info("no token read from the key store: %s", type(error).__name__)
                continue
            if text:
                return Secret(text)
        return None

    def save(self, token: Secret) -> bool:
        """See `TokenStore.save`; reads back, because some backends drop what they are given."""
        for backend in self._backends():
            try:
                backend.set_password(SERVICE_NAME, ACCOUNT_NAME, token.reveal())
                if backend.get_password(SERVICE_NAME, ACCOUNT_NAME) == token.reveal():
                    return True
            except Exception as error:
                log.info("the key store keeps no token: %s", type(error).__name__)
        return False

    def delete(self) -> None:
        """See `TokenStore.delete`."""
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
