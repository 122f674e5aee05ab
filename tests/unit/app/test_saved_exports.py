"""The file of saved exports."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from toggl_desktop.app.saved_exports import SavedExportFile, read_from_others, write_for_others
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.saved import SavedExport, SavedExports
from toggl_desktop.core.errors import BadSavedName, SavedExportsUnreadable
from toggl_desktop.core.files.disk import Disk, System

PAYROLL = SavedExport("Payroll", ExportChoices(workspace_id=7), folder="/reports")
TEAM = SavedExport("Team", ExportChoices())


@pytest.fixture
def file(tmp_path: Path) -> SavedExportFile:
    return SavedExportFile(tmp_path / "settings" / "saved-exports.toml")


def add(file: SavedExportFile, saved: SavedExport) -> SavedExports:
    return file.change(lambda exports: exports.with_export(saved)).exports


def test_nothing_is_written_by_looking(file: SavedExportFile) -> None:
    assert file.read() == (SavedExports(), None)
    assert not file.path.parent.exists()


def test_two_windows_lose_nothing_of_each_other(file: SavedExportFile) -> None:
    add(file, PAYROLL)
    add(SavedExportFile(file.path), TEAM)
    assert file.read().exports.exports == (PAYROLL, TEAM)
    assert [path.name for path in file.path.parent.iterdir()] == ["saved-exports.toml"]
    assert file.path.read_text(encoding="utf-8").startswith("# Saved exports of Toggl Export.")


def test_a_refused_change_writes_nothing(file: SavedExportFile) -> None:
    add(file, PAYROLL)
    before = file.path.read_bytes()
    with pytest.raises(BadSavedName):
        add(file, SavedExport("", ExportChoices()))
    assert file.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"version = [", b"\xff\xfe", b"version = 'x'", b"[[" * 5000])
def test_a_damaged_file_is_set_aside_and_named(
    file: SavedExportFile, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    with caplog.at_level("ERROR"):
        read = file.read()
    assert read.exports == SavedExports()
    assert read.set_aside is not None
    assert read.set_aside.name == "saved-exports (damaged 1).toml"
    assert read.set_aside.read_bytes() == content
    file.path.write_bytes(b"again")
    again = file.read().set_aside
    assert again is not None
    assert again.name == "saved-exports (damaged 2).toml"


def test_a_damaged_entry_leaves_the_others_and_a_copy(file: SavedExportFile) -> None:
    add(file, PAYROLL)
    with file.path.open("a", encoding="utf-8") as opened:
        opened.write("\n[[export]]\nname = 3\n")
    content = file.path.read_bytes()
    for _ in range(2):
        read = file.read()
        assert read.exports.exports == (PAYROLL,)
        assert read.set_aside is not None
        assert read.set_aside.read_bytes() == content
    add(file, TEAM)
    assert file.read() == (SavedExports((PAYROLL, TEAM)), None)
    assert len(list(file.path.parent.iterdir())) == 2


def test_a_file_of_a_later_version_stays_as_it_is(file: SavedExportFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("version = 2")
    for call in (file.read, lambda: add(file, PAYROLL)):
        with pytest.raises(SavedExportsUnreadable) as caught:
            call()
        assert caught.value.is_newer
    assert file.path.read_text() == "version = 2"


class FullDisk(System):
    def sync(self, handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_write_that_fails_leaves_the_old_file_and_no_other(file: SavedExportFile) -> None:
    add(file, PAYROLL)
    before = file.path.read_bytes()
    with pytest.raises(SavedExportsUnreadable) as caught:
        add(SavedExportFile(file.path, Disk(FullDisk())), TEAM)
    assert caught.value.reason == "No space left on device"
    assert file.path.read_bytes() == before
    assert [path.name for path in file.path.parent.iterdir()] == ["saved-exports.toml"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anything")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SavedExportsUnreadable):
            add(SavedExportFile(tmp_path / "saved-exports.toml"), PAYROLL)
    finally:
        tmp_path.chmod(0o700)


def test_a_colleague_takes_an_export_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "payroll.toml"
    write_for_others(PAYROLL, path)
    (taken,) = read_from_others(path)
    assert (taken.name, taken.choices, taken.folder) == ("Payroll", PAYROLL.choices, "")


@pytest.mark.parametrize("content", ["", "version = 1", "version = 9", "version = 1\n[[export]]\nname = 3"])
def test_a_file_without_an_export_is_refused_and_stays(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.toml"
    path.write_text(content)
    with pytest.raises(SavedExportsUnreadable):
        read_from_others(path)
    with pytest.raises(SavedExportsUnreadable):
        read_from_others(tmp_path / "missing.toml")
    assert path.read_text() == content
    assert len(list(tmp_path.iterdir())) == 1
