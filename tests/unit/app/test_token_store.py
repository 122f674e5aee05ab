"""The key store adapter over fake backends; the developer's own vault is never touched."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from toggl_desktop.app.token_store import KeyringTokenStore
from toggl_desktop.core.models import Secret


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Keeps everything in memory; raises `error` when told to; forgets at once when `drops`."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.passwords: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.drops = False

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        if not self.drops:
            self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if (service, username) not in self.passwords:
            raise keyring.errors.PasswordDeleteError("not found")
        del self.passwords[service, username]

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_a_token_is_kept_and_forgotten(backend: MemoryKeyring) -> None:
    store = KeyringTokenStore()
    assert store.load() is None
    assert store.save(Secret("t" * 32)) is True
    assert store.load() == Secret("t" * 32)
    store.delete()
    assert store.load() is None
    assert backend.passwords == {}
    store.delete()


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError("no backend"),
        keyring.errors.InitError("locked"),
        OSError(1783, "stub received bad data"),
        RuntimeError("as pywintypes.error, which is no KeyringError"),
    ],
)
def test_a_computer_without_a_key_store_is_no_failure(
    backend: MemoryKeyring, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    backend.error = error
    store = KeyringTokenStore()
    assert store.load() is None
    assert store.save(Secret("s3cr3t" * 5)) is False
    store.delete()
    assert "s3cr3t" not in caplog.text


def test_a_backend_that_drops_tokens_does_not_count_as_kept(backend: MemoryKeyring) -> None:
    backend.drops = True
    assert KeyringTokenStore().save(Secret("t" * 32)) is False
