"""The token in the system's key store. May block on an unlock dialog: never call it on the GUI thread."""

from __future__ import annotations

import logging

from toggl_desktop.core.models import Secret

log = logging.getLogger(__name__)

SERVICE_NAME = "Toggl Export"
ACCOUNT_NAME = "Toggl Track API token"


class KeyringTokenStore:
    """`TokenStore` over keyring: Windows Credential Manager, macOS Keychain, Secret Service.

    The backends raise three unrelated families of exceptions (keyring's own, ``pywintypes.error``, ``OSError``);
    all of them mean the same here: this computer keeps no token.
    """

    def load(self) -> Secret | None:
        """See `TokenStore.load`."""
        try:
            import keyring

            text = keyring.get_password(SERVICE_NAME, ACCOUNT_NAME)
        except Exception as error:
            log.info("no token read from the key store: %s", type(error).__name__)
            return None
        return Secret(text) if text else None

    def save(self, token: Secret) -> bool:
        """See `TokenStore.save`; reads back, because some backends drop what they are given."""
        try:
            import keyring

            keyring.set_password(SERVICE_NAME, ACCOUNT_NAME, token.reveal())
            return keyring.get_password(SERVICE_NAME, ACCOUNT_NAME) == token.reveal()
        except Exception as error:
            log.info("the key store keeps no token: %s", type(error).__name__)
            return False

    def delete(self) -> None:
        """See `TokenStore.delete`."""
        try:
            import keyring

            keyring.delete_password(SERVICE_NAME, ACCOUNT_NAME)
        except Exception as error:
            log.info("no token deleted from the key store: %s", type(error).__name__)
