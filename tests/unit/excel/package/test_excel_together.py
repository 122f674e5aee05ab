"""A file for each person or client: all of them, or none and everything as it was."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.fakes.reports import company_report
from tests.fakes.toggl import FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, parse_date
from toggl_desktop.core.errors import Cancelled, DiskFull, WorkbookError, WorkbookExists, WorkbookInUse
from toggl_desktop.core.export import ExportResult, sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress, Stage
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.core.workbooks import WorkbookWriter
from toggl_desktop.excel.child_process import ChildProcessWriter
from toggl_desktop.excel.package.saving import replacing_together
from toggl_desktop.excel.writer import ExcelWorkbookWriter

NAMES = ["Ann", "Bob", "Cleo"]
OLD = b"the old file"
WRITERS: dict[str, Callable[[], WorkbookWriter]] = {
    "thread": lambda: ExcelWorkbookWriter("1"),
    "small beside a child": lambda: ChildProcessWriter("1", ExcelWorkbookWriter("1")),
    "child": lambda: ChildProcessWriter("1", ExcelWorkbookWriter("1"), from_row_count=0),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One of the three files is there already."""
    (tmp_path / "Bob.xlsx").write_bytes(OLD)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def write_all(folder: Path, text: bytes = b"new", *, overwrite: bool = True) -> None:
    with replacing_together() as begin:
        for name in NAMES:
            with begin(folder / f"{name}.xlsx", overwrite=overwrite) as file:
                file.write(text)
        assert contents(folder)["Bob.xlsx"] == OLD
        assert not (folder / "Ann.xlsx").exists()


def test_all_take_their_places_at_the_end(folder: Path) -> None:
    (folder / "Bob.xlsx").chmod(0o640)
    write_all(folder)
    assert contents(folder) == {f"{name}.xlsx": b"new" for name in NAMES}
    if os.name == "posix":
        assert (folder / "Bob.xlsx").stat().st_mode & 0o777 == 0o640


def test_one_that_must_not_be_replaced_stops_all(folder: Path) -> None:
    with pytest.raises(WorkbookExists):
        write_all(folder, overwrite=False)
    assert contents(folder) == {"Bob.xlsx": OLD}


def test_one_that_appears_meanwhile_stops_all(folder: Path) -> None:
    def write() -> None:
        with replacing_together() as begin:
            for name in ("Ann", "Cleo"):
                with begin(folder / f"{name}.xlsx", overwrite=False) as file:
                    file.write(b"new")
            (folder / "Cleo.xlsx").write_bytes(b"another's")

    with pytest.raises(WorkbookExists):
        write()
    assert contents(folder) == {"Bob.xlsx": OLD, "Cleo.xlsx": b"another's"}


@pytest.mark.parametrize("has_links", [True, False])
def test_one_that_cannot_take_its_place_takes_all_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    replace = Path.replace

    def refuse_the_last(path: Path, target: Path) -> Path:
        if target.name == "Cleo.xlsx":
            raise OSError(errno.EBUSY, "open in Excel")
        return replace(path, target)

    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "a filesystem without links")

    monkeypatch.setattr(Path, "replace", refuse_the_last)
    if not has_links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(WorkbookInUse) as caught:
        write_all(folder)
    assert caught.value.path.endswith("Cleo.xlsx")
    assert contents(folder) == {"Bob.xlsx": OLD}


def test_a_disk_that_is_full_at_the_last_file_keeps_none(small_disk: Path) -> None:
    (small_disk / "Bob.xlsx").write_bytes(OLD)
    with pytest.raises(DiskFull) as caught:
        write_all(small_disk, b"x" * 24_000)
    assert caught.value.path.endswith("Cleo.xlsx")
    assert contents(small_disk) == {"Bob.xlsx": OLD}


# --- whole exports ---------------------------------------------------------------------------------------------------


def export(folder: Path, writer: WorkbookWriter, context: JobContext) -> ExportResult:
    toggl = FakeToggl(
        entries=[FakeEntry(parse_date("2026-10-05"), number, 10, 3600) for number in (1, 2, 3)],
        users=[User(number, name) for number, name in enumerate(NAMES, 1)],
        projects=[Project(10, "Website")],
        clock=FakeClock(),
    )
    sitting = sign_in_with_token(toggl, Secret("t"), toggl.clock, FakeContext())
    request = ExportRequest(
        HoursQuestion(toggl.workspace, Period(parse_date("2026-10-05"), parse_date("2026-10-05"))),
        ReportOptions(),
        WorkbookOptions(),
        folder,
        FilePer.PERSON,
        overwrite=True,
    )
    return sitting.export(request, writer, str, context)


def file_name(name: str) -> str:
    return f"{name} hours 2026-10-05.xlsx"


@pytest.mark.parametrize("kind", WRITERS)
def test_an_export_writes_all(tmp_path: Path, kind: str) -> None:
    result = export(tmp_path, WRITERS[kind](), FakeContext())
    assert sorted(contents(tmp_path)) == [file_name(name) for name in NAMES]
    assert [saved.path.name for saved in result.workbooks] == [file_name(name) for name in NAMES]
    for saved in result.workbooks:
        assert len(CalamineWorkbook.from_path(saved.path).sheet_names) == saved.sheet_count


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("saves", [0, 1, 2])
def test_a_cancelled_export_writes_none(tmp_path: Path, kind: str, saves: int) -> None:
    """Cancelled while the n-th file is being saved, so that those before it are complete."""
    (tmp_path / file_name("Ann")).write_bytes(OLD)
    cancelled = threading.Event()
    steps: list[Progress] = []

    def look(progress: Progress) -> None:
        steps.append(progress)
        if progress.stage is Stage.WRITING_SHEETS and sum(step.stage is Stage.SAVING for step in steps) == saves:
            cancelled.set()

    with pytest.raises(Cancelled):
        export(tmp_path, WRITERS[kind](), CancellableContext(cancelled, look))
    assert sum(step.stage is Stage.SAVING for step in steps) == saves
    assert contents(tmp_path) == {file_name("Ann"): OLD}


def test_a_workbook_that_fails_takes_the_others_with_it(folder: Path) -> None:
    def write() -> None:
        together: AbstractContextManager[WorkbookWriter] = ExcelWorkbookWriter("1").together()
        with together as writer:
            for path in (folder / "Ann.xlsx", folder / "gone" / "Bob.xlsx"):
                writer.save(company_report(), WorkbookOptions(), path, overwrite=True, context=FakeContext())

    with pytest.raises(WorkbookError):
        write()
    assert contents(folder) == {"Bob.xlsx": OLD}
