"""The child process writes the same workbook, answers Cancel, and never leaves anything behind."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.fakes.reports import build_report, company_report
from tests.fakes.workbooks import context, save
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.errors import Cancelled, NotWritable, WorkbookError, WorkbookExists, WorkbookTooLarge
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress, Stage
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.workbooks import SavedWorkbook
from toggl_desktop.excel.child_process import ChildProcessWriter
from toggl_desktop.excel.writer import ExcelWorkbookWriter

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


class NeverWriter:
    """Stands for the writer in the thread, which must not be asked."""

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        raise AssertionError("this report is for the child")


def child_writer() -> ChildProcessWriter:
    return ChildProcessWriter("1.2.3", NeverWriter(), from_row_count=0)


def save_in_child(report: Report, path: Path, on_progress: Callable[[Progress], None] | None = None) -> SavedWorkbook:
    running = CancellableContext(threading.Event(), on_progress)
    return child_writer().save(report, WorkbookOptions(), path, overwrite=True, context=running)


def cells_of(path: Path) -> list[tuple[str, str, object]]:
    book = openpyxl.load_workbook(path)
    return [(sheet.title, cell.coordinate, cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]


def test_the_child_writes_the_same_cells_and_tells_how_far_it_is(tmp_path: Path) -> None:
    report = company_report(Split.WEEK)
    steps: list[Progress] = []
    saved = save_in_child(report, tmp_path / "child.xlsx", steps.append)
    assert cells_of(saved.path) == cells_of(save(report, tmp_path / "thread.xlsx"))
    assert saved.sheet_count == len(openpyxl.load_workbook(saved.path).sheetnames)
    assert [step.done for step in steps[:-1]] == list(range(1, saved.sheet_count + 1))
    assert steps[-1].stage is Stage.SAVING
    assert {path.name for path in tmp_path.iterdir()} == {"child.xlsx", "thread.xlsx"}


def test_a_long_report_arrives_whole(tmp_path: Path) -> None:
    users = [User(number, f"U{number}") for number in range(40)]
    projects = [Project(number, f"P{number}") for number in range(80)]
    hours = {(user.id, one.id): [(60 + user.id, None)] for user in users for one in projects}
    path = save_in_child(build_report(users, projects, hours), tmp_path / "book.xlsx").path
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True)["Checks"]
    rows = list(sheet.iter_rows(min_row=2, max_row=6, values_only=True))
    total = sum(60 + user.id for user in users) * 80
    assert [row[4] for row in rows] == [timedelta(seconds=total)] * 5
    assert [(row[1], row[6]) for row in rows[1:]] == [("Agrees", 0)] * 4


def test_names_are_told_apart_in_the_child_as_well(tmp_path: Path) -> None:
    users = [User(1, "Ann"), *(User(number, f"Idle {number}") for number in range(2, 500))]
    projects = [Project(number, "Website", number, f"Client {number}") for number in range(1, 500)]
    report = build_report(users[:1], projects[:1], {(1, 1): [(60, None)]})
    report = replace(report, listed_users=tuple(users), listed_projects=tuple(projects))
    path = save_in_child(report, tmp_path / "book.xlsx").path
    assert "Website (Client 1)" in openpyxl.load_workbook(path, read_only=True).sheetnames


def test_small_reports_are_written_where_they_are(tmp_path: Path) -> None:
    report = company_report()
    writer = ChildProcessWriter("1", NeverWriter(), from_row_count=len(report.rows) + 1)
    with pytest.raises(AssertionError, match="for the child"):
        writer.save(report, WorkbookOptions(), tmp_path / "x.xlsx", overwrite=True, context=context())


def test_cancel_ends_the_child_and_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "hours.xlsx"
    target.write_bytes(b"old")
    cancelled = threading.Event()
    running = CancellableContext(cancelled, lambda progress: cancelled.set() if progress.done == 3 else None)
    with pytest.raises(Cancelled):
        child_writer().save(company_report(Split.DAY), WorkbookOptions(), target, overwrite=True, context=running)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


class CancelledAtTheSecondLook:
    """A person who cancels before anything is to be seen; the child's first progress would come too late."""

    def __init__(self) -> None:
        self.looks = 0

    def checkpoint(self) -> None:
        self.looks += 1
        if self.looks > 1:
            raise Cancelled

    def report(self, progress: Progress) -> None:
        raise AssertionError(f"too late: {progress}")

    def wait(self, seconds: float) -> None:
        raise AssertionError("nobody waits here")


def test_a_cancel_while_the_child_starts_does_not_wait_for_it(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        child_writer().save(
            company_report(), WorkbookOptions(), tmp_path / "x.xlsx", overwrite=True, context=CancelledAtTheSecondLook()
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_child_that_dies_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    import multiprocessing

    def kill_at_third_sheet(progress: Progress) -> None:
        if progress.done == 3:
            for process in multiprocessing.active_children():
                os.kill(process.pid or 0, signal.SIGKILL)

    with pytest.raises(WorkbookError, match="ended early"):
        save_in_child(company_report(Split.DAY), tmp_path / "x.xlsx", kill_at_third_sheet)
    assert list(tmp_path.iterdir()) == []


def test_errors_cross_the_border(tmp_path: Path) -> None:
    projects = [Project(number, f"P{number}") for number in range(10_001)]
    report = build_report([User(1, "Ann")], projects, {(1, one.id): [(60, 0)] for one in projects})
    with pytest.raises(WorkbookTooLarge) as caught:
        save_in_child(report, tmp_path / "x.xlsx")
    assert caught.value.needed == 10_009
    assert list(tmp_path.iterdir()) == []


def test_the_target_is_checked_before_a_child_is_started(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"old")
    with pytest.raises(WorkbookExists):
        child_writer().save(
            company_report(), WorkbookOptions(), tmp_path / "x.xlsx", overwrite=False, context=context()
        )
    with pytest.raises(NotWritable):
        save_in_child(company_report(), tmp_path / "gone" / "x.xlsx")


def test_both_writers_are_what_the_port_asks_for() -> None:
    from toggl_desktop.core.workbooks import WorkbookWriter

    writers: list[WorkbookWriter] = [ExcelWorkbookWriter("1"), child_writer()]
    assert len(writers) == 2
