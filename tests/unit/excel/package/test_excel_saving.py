"""A failure, a cancel or a killed program leaves the old file as it was and no half file."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from tests.fakes.reports import company_report
from tests.fakes.workbooks import context, save
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.errors import Cancelled, DiskFull, NotWritable, WorkbookError, WorkbookExists
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.leftovers import TEMPORARY_PREFIX, remove_leftovers, temporary_path
from toggl_desktop.core.progress import CancellableContext, Progress, Stage
from toggl_desktop.excel.package.saving import replacing
from toggl_desktop.excel.writer import ExcelWorkbookWriter

OLD = b"the old file"
REPORT = company_report()


def write_new(target: Path) -> None:
    with replacing(target, overwrite=True) as file:
        file.write(b"the new file")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "hours.xlsx"
    path.write_bytes(OLD)
    return path


def assert_untouched(target: Path) -> None:
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_the_new_file_takes_the_place_of_the_old_one_and_its_permissions(target: Path) -> None:
    target.chmod(0o640)
    write_new(target)
    assert target.read_bytes() == b"the new file"
    assert list(target.parent.iterdir()) == [target]
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o640


def test_the_unfinished_file_stands_beside_its_target_under_a_name_of_ours(target: Path) -> None:
    with replacing(target, overwrite=True) as file:
        unfinished = Path(file.name)
        assert unfinished.parent == target.parent
        assert unfinished.name.startswith(TEMPORARY_PREFIX)
        assert target.read_bytes() == OLD


def test_an_existing_file_is_replaced_only_on_request(target: Path) -> None:
    with pytest.raises(WorkbookExists), replacing(target, overwrite=False):
        pytest.fail("nothing may be written")
    assert_untouched(target)


def test_a_file_that_appears_meanwhile_is_not_replaced_either(tmp_path: Path) -> None:
    target = tmp_path / "hours.xlsx"

    def write_while_another_program_saves() -> None:
        with replacing(target, overwrite=False) as file:
            file.write(b"new")
            target.write_bytes(OLD)

    with pytest.raises(WorkbookExists):
        write_while_another_program_saves()
    assert_untouched(target)


def test_an_error_while_writing_leaves_everything_as_it_was(target: Path) -> None:
    def write_half() -> None:
        with replacing(target, overwrite=True) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert_untouched(target)


def test_a_missing_folder_is_not_writable(tmp_path: Path) -> None:
    with pytest.raises(NotWritable) as caught:
        write_new(tmp_path / "gone" / "hours.xlsx")
    assert caught.value.reason
    assert caught.value.path.endswith("hours.xlsx")


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        write_new(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_not_writable(target: Path) -> None:
    target.parent.chmod(0o500)
    try:
        with pytest.raises(NotWritable):
            write_new(target)
        assert_untouched(target)
    finally:
        target.parent.chmod(0o700)


def leftover_of(target: Path, process_id: int, *, computer: str = "", run: str = "") -> Path:
    """An unfinished file as another process would have called it."""
    prefix, _, own_run, random_part = temporary_path(target).name.rsplit("-", 3)
    if computer:
        prefix = TEMPORARY_PREFIX + computer
    return target.with_name(f"{prefix}-{process_id}-{run or own_run}-{random_part}")


@pytest.fixture
def ended_process() -> int:
    """The id of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_leftovers_of_ended_processes_are_removed_at_once_and_nobody_elses(target: Path, ended_process: int) -> None:
    ended, earlier = leftover_of(target, ended_process), leftover_of(target, os.getpid(), run="0" * 6)
    kept = [
        temporary_path(target),
        leftover_of(target, os.getppid()),
        leftover_of(target, ended_process, computer="0" * 12),
        target.with_name(f"{TEMPORARY_PREFIX}0123456789ab.tmp"),
        target.with_name(".~lock.hours.xlsx#"),
    ]
    for path in (ended, earlier, *kept):
        path.write_bytes(b"half")
    write_new(target)
    assert set(target.parent.iterdir()) == {target, *kept}


def test_leftovers_of_other_computers_and_processes_are_removed_after_a_day(target: Path) -> None:
    foreign = target.with_name(".~lock.hours.xlsx#")
    old = [temporary_path(target), leftover_of(target, 1, computer="0" * 12), leftover_of(target, os.getppid())]
    for path in (*old, foreign):
        path.write_bytes(b"half")
        os.utime(path, (time.time() - 2 * 24 * 3600,) * 2)
    write_new(target)
    assert set(target.parent.iterdir()) == {target, foreign}


@pytest.mark.skipif(os.name == "nt", reason="Windows is asked in another way")
def test_a_process_of_somebody_else_exists_too(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    def refuse(process_id: int, signal: int) -> None:
        raise PermissionError(errno.EPERM, f"{process_id} {signal}")

    theirs = leftover_of(target, 1)
    theirs.write_bytes(b"half")
    monkeypatch.setattr(os, "kill", refuse)
    remove_leftovers(target.parent, Disk())
    assert theirs.exists()


# --- links -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def link(target: Path, needs_links: None) -> Path:
    """A symbolic link in another folder that leads to the target."""
    folder = target.parent / "links"
    folder.mkdir()
    path = folder / "latest.xlsx"
    path.symlink_to(target)
    return path


def test_a_link_stays_and_what_it_leads_to_is_replaced(target: Path, link: Path) -> None:
    with replacing(link, overwrite=True) as file:
        assert Path(file.name).parent == target.parent, "beside the file, which may be on another disk than the link"
        file.write(b"the new file")
    assert link.is_symlink()
    assert not target.is_symlink()
    assert target.read_bytes() == b"the new file"
    assert list(link.parent.iterdir()) == [link]
    with pytest.raises(WorkbookExists), replacing(link, overwrite=False):
        pytest.fail("nothing may be written")


def test_a_link_that_leads_nowhere_yet_gets_its_file(target: Path, link: Path) -> None:
    target.unlink()
    with replacing(link, overwrite=False) as file:
        file.write(b"the new file")
    assert link.is_symlink()
    assert target.read_bytes() == b"the new file"


@pytest.mark.usefixtures("needs_links")
def test_a_link_in_a_circle_is_not_writable(tmp_path: Path) -> None:
    circle = tmp_path / "circle.xlsx"
    circle.symlink_to(circle)
    with pytest.raises(WorkbookError):
        write_new(circle)
    assert circle.is_symlink()


# --- whole workbooks -------------------------------------------------------------------------------------------------


def test_a_full_disk_keeps_the_old_file_and_the_report_can_be_saved_elsewhere(small_disk: Path, tmp_path: Path) -> None:
    target = small_disk / "hours.xlsx"
    target.write_bytes(OLD)
    writer = ExcelWorkbookWriter("1")
    report = company_report(Split.DAY)
    with pytest.raises(DiskFull):
        writer.save(report, WorkbookOptions(), target, overwrite=True, context=context())
    assert_untouched(target)
    assert save(report, tmp_path / "elsewhere.xlsx").stat().st_size > 64 * 1024


def test_a_disk_that_became_read_only_keeps_the_old_file(small_disk: Path) -> None:
    target = small_disk / "hours.xlsx"
    target.write_bytes(OLD)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NotWritable) as caught:
        save(REPORT, small_disk / "new.xlsx")
    assert caught.value.reason == os.strerror(errno.EROFS)
    with pytest.raises(NotWritable):
        write_new(target)
    assert_untouched(target)


def test_progress_counts_the_sheets_and_ends_with_saving(tmp_path: Path) -> None:
    steps: list[Progress] = []
    ExcelWorkbookWriter("1").save(
        REPORT,
        WorkbookOptions(),
        tmp_path / "book.xlsx",
        overwrite=False,
        context=CancellableContext(threading.Event(), steps.append),
    )
    sheets = [step for step in steps if step.stage is Stage.WRITING_SHEETS]
    assert [step.done for step in sheets] == list(range(1, sheets[0].total + 1))
    assert steps[-1].stage is Stage.SAVING


class CancelAfter:
    """A context that is cancelled at its n-th checkpoint."""

    def __init__(self, checkpoints: int) -> None:
        self.left = checkpoints

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled

    def report(self, progress: Progress) -> None:
        self.checkpoint()

    def wait(self, seconds: float) -> None:
        self.checkpoint()


def test_a_cancel_at_any_checkpoint_leaves_the_old_file(target: Path) -> None:
    counting = CancelAfter(10**9)
    ExcelWorkbookWriter("1").save(REPORT, WorkbookOptions(), target.with_name("x"), overwrite=True, context=counting)
    target.with_name("x").unlink()
    checkpoints = 10**9 - counting.left
    assert checkpoints > 50
    for number in {0, 1, 2, checkpoints // 3, checkpoints // 2, checkpoints - 2, checkpoints - 1}:
        with pytest.raises(Cancelled):
            ExcelWorkbookWriter("1").save(
                REPORT, WorkbookOptions(), target, overwrite=True, context=CancelAfter(number)
            )
        assert_untouched(target)


_SAVES_FOREVER = """
import sys
from pathlib import Path
from tests.fakes.reports import company_report
from tests.fakes.workbooks import context
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.excel.writer import ExcelWorkbookWriter
report = company_report()
print("ready", flush=True)
while True:
    ExcelWorkbookWriter("1").save(report, WorkbookOptions(), Path(sys.argv[1]), overwrite=True, context=context())
"""


def test_a_program_killed_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "hours.xlsx"
    whole = save(REPORT, target).read_bytes()
    chance = random.Random(5)
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", _SAVES_FOREVER, str(target)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[4],
        )
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline().strip() == b"ready"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.0, 0.6))
        process.kill()
        process.wait()
        assert len(target.read_bytes()) == pytest.approx(len(whole), abs=200)
        assert target.read_bytes()[:4] == whole[:4]
        left = [path for path in tmp_path.iterdir() if path != target]
        assert all(path.name.startswith(TEMPORARY_PREFIX) for path in left)
        write_new(tmp_path / "other.xlsx")
        (tmp_path / "other.xlsx").unlink()
        assert list(tmp_path.iterdir()) == [target]


_FORKS_AND_SAVES = """
import os, sys
from pathlib import Path
from tests.fakes.reports import company_report
from tests.fakes.workbooks import context
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.excel.writer import ExcelWorkbookWriter

report = company_report()
for _ in sys.stdin:
    child = os.fork()
    if child == 0:
        writer, target = ExcelWorkbookWriter("1"), Path(sys.argv[1])
        while True:
            writer.save(report, WorkbookOptions(), target, overwrite=True, context=context())
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""
KILLS = 50


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the many children come by fork")
def test_fifty_programs_killed_over_an_existing_file_leave_a_whole_one(tmp_path: Path) -> None:
    target = tmp_path / "hours.xlsx"
    save(REPORT, target)
    chance = random.Random(50)
    began = 0
    with subprocess.Popen(
        [sys.executable, "-c", _FORKS_AND_SAVES, str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[4],
        text=True,
        bufsize=1,
    ) as mother:
        assert mother.stdin is not None
        assert mother.stdout is not None
        for _ in range(KILLS):
            mother.stdin.write("\n")
            child = int(mother.stdout.readline())
            threading.Event().wait(chance.uniform(0.0, 0.5))
            os.kill(child, signal.SIGKILL)
            assert mother.stdout.readline().strip() == "gone"
            with zipfile.ZipFile(target) as archive:
                assert archive.testzip() is None
            left = [path for path in tmp_path.iterdir() if path != target]
            assert all(path.name.startswith(TEMPORARY_PREFIX) for path in left)
            began += bool(left)
        mother.stdin.close()
    assert began > KILLS // 4, "the kills hit files that were being written"
    write_new(target)
    assert list(tmp_path.iterdir()) == [target]
