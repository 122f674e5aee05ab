"""The key store adapter over fake backends; the developer's own vault is never touched."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backends.chainer import ChainerBackend

from tests.fakes.toggl import FakeContext
from toggl_desktop.app.token_store import ACCOUNT_NAME, SERVICE_NAME, KeyringTokenStore, is_key_store
from toggl_desktop.core.errors import Cancelled, KeyStoreSilent
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import Secret


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


def anything(backend: keyring.backend.KeyringBackend) -> bool:
    return True


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_a_token_is_kept_and_forgotten(backend: MemoryKeyring) -> None:
    store = KeyringTokenStore(accepts=anything)
    assert store.load(FakeContext()) is None
    assert store.save(Secret("t" * 32), FakeContext()) is True
    assert store.load(FakeContext()) == Secret("t" * 32)
    store.delete(FakeContext())
    assert store.load(FakeContext()) is None
    assert backend.passwords == {}
    store.delete(FakeContext())


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
    store = KeyringTokenStore(accepts=anything)
    assert store.load(FakeContext()) is None
    assert store.save(Secret("s3cr3t" * 5), FakeContext()) is False
    store.delete(FakeContext())
    assert "s3cr3t" not in caplog.text


def test_a_backend_that_drops_tokens_does_not_count_as_kept(backend: MemoryKeyring) -> None:
    backend.drops = True
    assert KeyringTokenStore(accepts=anything).save(Secret("t" * 32), FakeContext()) is False


class PlaintextKeyring(MemoryKeyring):
    """As the one of keyrings.alt, which keyring prefers to none at all."""


def test_only_the_systems_key_stores_get_a_token(backend: MemoryKeyring, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    backend.passwords[SERVICE_NAME, ACCOUNT_NAME] = "t" * 32
    store = KeyringTokenStore()
    assert store.load(FakeContext()) is None
    assert store.save(Secret("n" * 32), FakeContext()) is False
    store.delete(FakeContext())
    assert backend.passwords == {(SERVICE_NAME, ACCOUNT_NAME): "t" * 32}
    assert "no key store of the system" in caplog.text


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("Windows", "WinVaultKeyring"),
        ("macOS", "Keyring"),
        ("SecretService", "Keyring"),
        ("kwallet", "DBusKeyring"),
        ("kwallet", "DBusKeyringKWallet4"),
        ("libsecret", "Keyring"),
    ],
)
def test_these_are_key_stores_of_the_system(module: str, name: str) -> None:
    backend = getattr(importlib.import_module(f"keyring.backends.{module}"), name)
    assert is_key_store(object.__new__(backend))


def test_these_are_not() -> None:
    for backend in (keyring.backends.null.Keyring, keyring.backends.fail.Keyring, ChainerBackend, PlaintextKeyring):
        assert not is_key_store(object.__new__(backend))


def test_in_a_chain_each_member_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, broken, first, second = PlaintextKeyring(), MemoryKeyring(), MemoryKeyring(), MemoryKeyring()
    broken.error = RuntimeError("locked")
    monkeypatch.setattr(ChainerBackend, "backends", [plain, broken, first, second])
    monkeypatch.setattr(keyring, "get_keyring", lambda: object.__new__(ChainerBackend))
    store = KeyringTokenStore(accepts=lambda backend: backend is not plain)
    assert store.save(Secret("t" * 32), FakeContext()) is True
    assert (plain.passwords, second.passwords) == ({}, {})
    assert list(first.passwords.values()) == ["t" * 32]
    assert store.load(FakeContext()) == Secret("t" * 32)
    second.passwords[SERVICE_NAME, ACCOUNT_NAME] = "an older one"
    store.delete(FakeContext())
    assert store.load(FakeContext()) is None


def test_a_setting_that_names_no_backend_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ModuleNotFoundError

    monkeypatch.setattr(keyring, "get_keyring", fail)
    assert KeyringTokenStore().load(FakeContext()) is None
    assert KeyringTokenStore().save(Secret("t" * 32), FakeContext()) is False


# --- a key store that never answers ----------------------------------------------------------------------------------


class SilentKeyring(MemoryKeyring):
    """Accepts calls and stays silent until it is released, as a D-Bus without its other end."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.released = threading.Event(), threading.Event()

    def _fail(self) -> None:
        self.asked.set()
        self.released.wait()


@pytest.fixture
def silent() -> Iterator[SilentKeyring]:
    before = keyring.get_keyring()
    backend = SilentKeyring()
    keyring.set_keyring(backend)
    yield backend
    backend.released.set()
    keyring.set_keyring(before)


def test_a_key_store_that_never_answers_is_not_waited_for(
    silent: SilentKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    store = KeyringTokenStore(accepts=anything, limit_seconds=0.01)
    with pytest.raises(KeyStoreSilent):
        store.load(FakeContext())
    with pytest.raises(KeyStoreSilent):
        store.delete(FakeContext())
    assert store.save(Secret("s3cr3t" * 5), FakeContext()) is False
    assert caplog.text.count("has not answered") == 3
    assert "s3cr3t" not in caplog.text


def test_somebody_who_cancels_does_not_wait_for_the_key_store(silent: SilentKeyring) -> None:
    store, cancelled = KeyringTokenStore(accepts=anything, limit_seconds=3600), threading.Event()
    canceller = threading.Thread(target=lambda: silent.asked.wait() and cancelled.set())
    canceller.start()
    with pytest.raises(Cancelled):
        store.load(CancellableContext(cancelled))
    canceller.join()
    assert not silent.released.is_set()
