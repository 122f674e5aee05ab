"""A workbook that is open in Excel, in every way in which a program may share a file."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.fakes.reports import company_report
from tests.fakes.workbooks import context
from tests.windows.conftest import SHARE_ALL, SHARE_NOTHING, SHARE_READING, SHARE_WRITING, Hold, let_go
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.targets import check_target
from toggl_desktop.core.errors import NameNotAllowed, NotWritable, WorkbookInUse
from toggl_desktop.excel.package.saving import replacing_together
from toggl_desktop.excel.writer import ExcelWorkbookWriter

OLD = b"the old file"
REFUSING = [SHARE_NOTHING, SHARE_READING, SHARE_WRITING]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "hours.xlsx"
    path.write_bytes(OLD)
    return path


def save(path: Path) -> None:
    ExcelWorkbookWriter("1").save(company_report(), WorkbookOptions(), path, overwrite=True, context=context())


@pytest.mark.parametrize("share_mode", REFUSING)
def test_an_open_workbook_is_named_before_anything_is_asked(target: Path, hold: Hold, share_mode: int) -> None:
    process = hold(target, share_mode)
    with pytest.raises(WorkbookInUse):
        check_target(target, overwrite=True)
    with pytest.raises(WorkbookInUse):
        save(target)
    let_go(process)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]
    save(target)
    assert target.read_bytes()[:2] == b"PK"


def test_a_file_that_lets_itself_be_replaced(target: Path, hold: Hold) -> None:
    process = hold(target, SHARE_ALL)
    check_target(target, overwrite=True)
    try:
        save(target)
    except WorkbookInUse:  # Wine, and Windows before 10 (1809), keep the name of an open file
        assert target.read_bytes() == OLD
    else:
        assert target.read_bytes()[:2] == b"PK"
    let_go(process)
    assert list(target.parent.iterdir()) == [target]


def test_a_file_that_a_scanner_holds_for_a_moment(target: Path, hold: Hold) -> None:
    process = hold(target, SHARE_READING)
    timer = threading.Timer(0.5, lambda: let_go(process))
    timer.start()
    save(target)
    timer.join()
    assert target.read_bytes()[:2] == b"PK"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("share_mode", REFUSING)
def test_one_open_file_among_several_leaves_all_as_they_were(tmp_path: Path, hold: Hold, share_mode: int) -> None:
    paths = [tmp_path / f"{name}.xlsx" for name in "abc"]
    for path in paths:
        path.write_bytes(OLD)
    process = hold(paths[1], share_mode)

    def write_all() -> None:
        with replacing_together() as replacing:
            for path in paths:
                with replacing(path, overwrite=True) as file:
                    file.write(b"the new file")

    with pytest.raises(WorkbookInUse):
        write_all()
    let_go(process)
    assert sorted(tmp_path.iterdir()) == paths
    assert [path.read_bytes() for path in paths] == [OLD] * 3


@pytest.mark.parametrize("share_mode", REFUSING)
def test_the_command_line_says_close_it_in_excel(target: Path, hold: Hold, share_mode: int) -> None:
    hold(target, share_mode)
    command = [sys.executable, "-m", "toggl_desktop", "export", "--demo", "--overwrite", "--output", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    assert done.returncode == 7
    assert "Excel" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_read_only_file_is_not_writable(target: Path) -> None:
    target.chmod(0o444)
    with pytest.raises(NotWritable):
        save(target)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("name", ["NUL.xlsx", "con.xlsx", "COM1.xlsx", "lpt9.xlsx", "CONIN$", "aux .xlsx", "COM¹.xlsx"])
def test_names_of_devices(tmp_path: Path, name: str) -> None:
    with pytest.raises(NameNotAllowed):
        save(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_long_path_works_or_is_refused_with_nothing_left(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 300:
        folder = folder / ("long " * 12).strip()
    try:
        folder.mkdir(parents=True)
    except OSError:
        with pytest.raises(NotWritable):
            save(folder / "hours.xlsx")
    else:
        save(folder / "hours.xlsx")
        assert [path.name for path in folder.iterdir()] == ["hours.xlsx"]
