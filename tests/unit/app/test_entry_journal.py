"""What an interrupted reading keeps on the disk: for its account, for this person only, for a day."""

from __future__ import annotations

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.toggl import FakeClock
from toggl_desktop.app.entry_journal import JournalFolder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journals(tmp_path: Path, clock: FakeClock) -> JournalFolder:
    return JournalFolder(tmp_path / "unfinished", "https://toggl", clock)


def test_lines_come_back_in_order_after_a_restart(journals: JournalFolder, tmp_path: Path, clock: FakeClock) -> None:
    assert journals.of(1).load("October") == []
    for line in ("one", "two \u2028 ü", ""):
        journals.of(1).append("October", line)
    journals.of(1).append("November", "three")
    again = JournalFolder(tmp_path / "unfinished", "https://toggl", clock)
    assert again.of(1).load("October") == ["one", "two \u2028 ü", ""]
    assert again.of(1).load("November") == ["three"]


def test_only_the_account_and_server_that_read_it_get_it(
    journals: JournalFolder, tmp_path: Path, clock: FakeClock
) -> None:
    journals.of(1).append("October", "one")
    journals.of(1).learn_page_size(200)
    other = JournalFolder(tmp_path / "unfinished", "http://127.0.0.1:1", clock)
    for journal in (journals.of(2), other.of(1)):
        assert journal.load("October") == []
        assert journal.page_size() is None
    assert journals.of(1).page_size() == 200


@pytest.mark.skipif(os.name == "nt", reason="permissions are Windows' own there")
def test_only_this_person_may_read_it(journals: JournalFolder, tmp_path: Path) -> None:
    journals.of(1).append("October", "one")
    journals.of(1).learn_page_size(200)
    folder = tmp_path / "unfinished"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert not any("October" in path.name for path in folder.iterdir())


def test_it_is_gone_after_a_day_for_everybody(journals: JournalFolder, tmp_path: Path, clock: FakeClock) -> None:
    journals.of(1).append("October", "one")
    clock.time += timedelta(hours=23)
    journals.of(1).append("October", "two")
    assert journals.of(1).load("October") == ["one", "two"]
    clock.time += timedelta(hours=1, seconds=1)
    journals.of(2)
    assert list((tmp_path / "unfinished").iterdir()) == []


def test_signing_out_removes_what_the_account_has_kept(journals: JournalFolder) -> None:
    for account in (1, 2):
        journals.of(account).append("October", "one")
        journals.of(account).learn_page_size(50)
    journals.forget(1)
    assert (journals.of(1).load("October"), journals.of(1).page_size()) == ([], None)
    assert (journals.of(2).load("October"), journals.of(2).page_size()) == (["one"], 50)
    journals.of(2).delete("October")
    assert journals.of(2).load("October") == []
    journals.of(2).delete("October")


@pytest.mark.parametrize("content", [b"", b"x", b"\xff\n", b"1", b"true\nline\n"])
def test_a_damaged_file_is_an_empty_journal(journals: JournalFolder, tmp_path: Path, content: bytes) -> None:
    journals.of(1).append("October", "one")
    (path,) = (tmp_path / "unfinished").iterdir()
    path.write_bytes(content)
    assert journals.of(1).load("October") == []


def test_half_a_line_does_not_count(journals: JournalFolder, tmp_path: Path) -> None:
    journals.of(1).append("October", "one")
    journals.of(1).append("October", "two")
    (path,) = (tmp_path / "unfinished").iterdir()
    path.write_bytes(path.read_bytes()[:-2])
    assert journals.of(1).load("October") == ["one"]


@pytest.mark.parametrize("text", ["", "x", "0", "-5", "2000", "true", "1.5"])
def test_a_page_size_that_makes_no_sense_is_none(journals: JournalFolder, tmp_path: Path, text: str) -> None:
    journals.of(1).learn_page_size(200)
    (path,) = (tmp_path / "unfinished").iterdir()
    path.write_text(text)
    assert journals.of(1).page_size() is None


def test_without_a_place_to_keep_it_reading_goes_on(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "taken").write_text("a file")
    journals = JournalFolder(tmp_path / "taken", "https://toggl", clock)
    journal = journals.of(1)
    journal.append("October", "one")
    journal.learn_page_size(50)
    assert (journal.load("October"), journal.page_size()) == ([], None)
    journal.delete("October")
    journals.forget(1)
