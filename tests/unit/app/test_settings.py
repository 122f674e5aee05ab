"""The settings file: damaged, old, read-only, shared."""

from __future__ import annotations

import errno
import json
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.files import OddDrive, OddSystem, system_error, windows_error
from toggl_desktop.app.settings import MOST_RETRIES, READ_PAUSES, RETRY_MS, Settings, Values
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.patience import IMPATIENT


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

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    assert settings.change({"split": "day"}) is False
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]
    assert json.loads(path.read_text(encoding="utf-8")) == {"split": "week"}


# --- a file that others hold -----------------------------------------------------------------------------------------


class Later:
    """Calls what waits when told."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, milliseconds: int, call: Callable[[], None]) -> None:
        assert milliseconds == RETRY_MS
        self.waiting.append(call)

    def run(self) -> None:
        waiting, self.waiting = self.waiting, []
        for call in waiting:
            call()


def odd(path: Path, later: Later, **odd_system: object) -> tuple[Settings, OddDrive]:
    drive = OddDrive(OddSystem(**odd_system))  # type: ignore[arg-type]
    return Settings(path, Disk(drive.system, IMPATIENT), later), drive


def stored(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_change_that_a_moment_refused_is_written_a_little_later(path: Path) -> None:
    later = Later()
    settings, drive = odd(path, later, refusals={"replace": [windows_error(32), windows_error(5)]})
    assert settings.change({"split": "week"}) is False
    assert settings.change({"theme": "dark"}) is False
    assert settings.change({"theme": "dark"}) is False, "not written yet"
    later.run()
    assert stored(path) == {"split": "week", "theme": "dark"}
    assert settings.change({"theme": "dark"}) is True
    assert not later.waiting
    assert drive.system.calls["replace"] == 3
    assert not drive.waited, "the window never waits"


def test_a_place_that_stays_refused_is_not_tried_for_ever(path: Path) -> None:
    later = Later()
    settings, drive = odd(path, later, always={"replace": windows_error(32)})
    settings.change({"split": "week"})
    runs = 0
    while later.waiting:
        later.run()
        runs += 1
    assert runs == MOST_RETRIES
    del drive.system.always["replace"]
    assert settings.change({"theme": "dark"})
    assert stored(path) == {"split": "week", "theme": "dark"}


def test_what_was_not_written_is_written_at_the_end(path: Path) -> None:
    settings, _ = odd(path, Later(), refusals={"replace": [windows_error(32)]})
    settings.change({"split": "week"})
    assert not path.exists()
    assert settings.flush()
    assert stored(path) == {"split": "week"}
    assert settings.flush()


def test_a_file_that_cannot_be_read_now_is_never_overwritten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else another window's settings would be gone."""
    Settings(path).change({"theme": "dark"})
    later = Later()
    settings = Settings(path, later=later)
    real, held = Path.read_bytes, [system_error(errno.EACCES)]

    def read(one: Path) -> bytes:
        if held:
            raise held.pop()
        return real(one)

    monkeypatch.setattr(Path, "read_bytes", read)
    Settings(path).change({"window": "wide"})
    held.append(system_error(errno.EACCES))
    assert settings.change({"split": "week"}) is False
    later.run()
    assert stored(path) == {"theme": "dark", "window": "wide", "split": "week"}


def test_a_file_that_is_held_at_the_start_is_read_after_a_moment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(path).change({"theme": "dark"})
    real, held = Path.read_bytes, [windows_error(32)] * 3

    def read(one: Path) -> bytes:
        if held:
            raise held.pop()
        return real(one)

    monkeypatch.setattr(Path, "read_bytes", read)
    drive = OddDrive()
    assert Settings(path, drive.disk).text("theme") == "dark"
    assert drive.waited == list(READ_PAUSES[:2])


def test_settings_are_their_owners(path: Path) -> None:
    Settings(path).change({"split": "week"})
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
