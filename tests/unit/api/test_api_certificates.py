"""Messages say where trusted certificates are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from toggl_desktop.api import certificates
from toggl_desktop.api.certificates import certificate_places


def test_the_systems_own_stores_are_named() -> None:
    assert certificate_places("win32") == ("Windows",)
    assert certificate_places("darwin") == ("Keychain",)


def test_the_environment_counts_on_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, folder = tmp_path / "company.pem", tmp_path / "certs"
    file.write_text("")
    folder.mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    assert certificate_places("linux") == (str(file),), "an empty folder holds none"
    (folder / "01234567.0").write_text("")
    assert certificate_places("linux") == (str(file), str(folder))


def test_without_any_the_usual_places_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = tmp_path / "ca-bundle.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "gone too"))
    monkeypatch.setattr(certificates, "_USUAL_FILES", (str(usual),))
    assert certificate_places("linux") == ()
    usual.write_text("")
    assert certificate_places("linux") == (str(usual),)
