"""The settings file: damaged, old, read-only, shared."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path

import pytest

from toggl_desktop.app.settings import Settings, Values
from toggl_desktop.core.choices.period import Split


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_changed_is_there_after_a_restart(path: Path) -> None:
    assert Settings(path).change({"split": "week", "user_sheets": False, "count": 7, "name": "Ünï 🚀"})
    again = Settings(path)
    assert again.choice("split", Split, Split.NONE) is Split.WEEK
    assert again.flag("user_sheets", True) is False
    assert again.number("count") == 7
    assert again.text("name") == "Ünï 🚀"


def test_a_missing_file_means_defaults_without_a_word(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(path)
    assert settings.flag("user_sheets", True) is True
    assert settings.choice("split", Split, Split.MONTH) is Split.MONTH
    assert not caplog.records
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b'"text"', b"null", b"{" * 3000, b'{"split": "week"', b"[" * 100_000],
)
def test_a_damaged_file_means_defaults_and_one_line_in_the_log(
    path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        settings = Settings(path)
    assert settings.choice("split", Split, Split.NONE) is Split.NONE
    assert len(caplog.records) == 1
    assert settings.change({"split": "day"})
    assert Settings(path).text("split") == "day"


def test_values_of_a_wrong_kind_are_defaults() -> None:
    values = Values({"a": 1, "b": "yes", "c": True, "d": [1, None, "x", True, 2.5], "e": "fortnight", "f": []})
    assert values.text("a", "x") == "x"
    assert values.flag("b", True) is True
    assert values.number("c", 5) == 5
    assert values.choice("e", Split, Split.DAY) is Split.DAY
    assert values.group("f").text("anything") == ""


def test_two_windows_keep_each_others_changes(path: Path) -> None:
    first, second = Settings(path), Settings(path)
    first.change({"split": "week"})
    second.change({"theme": "dark"})
    first.change({"user_sheets": False})
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert stored == {"split": "week", "theme": "dark", "user_sheets": False}


def test_none_forgets_a_key(path: Path) -> None:
    settings = Settings(path)
    settings.change({"split": "week", "theme": "dark"})
    settings.change({"split": None})
    assert json.loads(path.read_text(encoding="utf-8")) == {"theme": "dark"}


def test_nothing_is_written_when_nothing_changed(path: Path) -> None:
    settings = Settings(path)
    settings.change({"split": "week"})
    before = path.stat().st_mtime_ns, path.stat().st_ino
    assert settings.change({"split": "week"})
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_a_place_that_cannot_be_written_costs_one_line_and_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("not a folder")
    settings = Settings(blocker / "settings.json")
    caplog.clear()
    assert settings.change({"split": "week"}) is False
    assert settings.change({"split": "day"}) is False
    assert settings.text("split") == "day"
    assert len(caplog.records) == 1


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anything"
)
def test_a_read_only_folder_is_survived(path: Path) -> None:
    path.parent.mkdir()
    path.parent.chmod(stat.S_IREAD | stat.S_IEXEC)
    try:
        assert Settings(path).change({"split": "week"}) is False
    finally:
        path.parent.chmod(stat.S_IRWXU)


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(path)
    settings.change({"split": "week"})

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dump", fail)
    assert settings.change({"split": "day"}) is False
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]
    assert json.loads(path.read_text(encoding="utf-8")) == {"split": "week"}
