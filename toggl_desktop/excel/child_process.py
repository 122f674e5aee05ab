"""Writes workbooks in a process of its own, so that a window beside it never waits for Python's interpreter lock.

The parent opens the unfinished file, checks the target and moves the finished file over it; the child only writes. So a
cancel or a dying child leaves nothing behind, and nothing can be replaced after a cancel.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain, islice
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.errors import TogglDesktopError, WorkbookError
from toggl_desktop.core.files.disk import go_on_with_file
from toggl_desktop.core.files.outcomes import workbook_error
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.sums import Sums
from toggl_desktop.core.workbooks import SavedWorkbook, WorkbookWriter
from toggl_desktop.excel.package.saving import Replacing, replacing, replacing_together

ROWS_PER_PIECE = 1000
NAMES_PER_PIECE = 200
"""Pickling a piece holds the interpreter for about a millisecond."""
WORTH_A_PROCESS_ROWS = 15_000
"""Below this a thread is done soon and stalls a window by less than 50 ms; a process costs half a second."""
_POLL_SECONDS = 0.05
_JOIN_SECONDS = 5.0


class ChildProcessWriter:
    """A `WorkbookWriter` that lets a child process write large reports.

    Args:
        program_version: stands on the sheet `About`.
        writer: writes small reports in the calling thread, where a process would only cost its start.
        from_row_count: the smallest number of report rows that is worth a process.
        replacing: how a file takes its place.
    """

    def __init__(
        self,
        program_version: str,
        writer: WorkbookWriter,
        from_row_count: int = WORTH_A_PROCESS_ROWS,
        replacing: Replacing = replacing,
    ) -> None:
        self._program_version = program_version
        self._replacing = replacing
        self._writer = writer
        self._from_row_count = from_row_count

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        """See `toggl_desktop.core.workbooks.WorkbookWriter.save`.

        Raises:
            WorkbookError: also if the child process ends before its time.
        """
        if len(report.rows) < self._from_row_count:
            return self._writer.save(report, options, path, overwrite=overwrite, context=context)
        context.checkpoint()
        with self._replacing(path, overwrite=overwrite) as file:
            with _child(self._program_version, Path(file.name), path) as (process, connection):
                try:
                    sheet_count = _converse(process, connection, report, options, path, context)
                except (EOFError, ConnectionError):
                    raise _died(process, path) from None
            context.report(Progress(Stage.SAVING))
        return SavedWorkbook(path=path, sheet_count=sheet_count)

    @contextmanager
    def together(self) -> Iterator[ChildProcessWriter]:
        """See `toggl_desktop.core.workbooks.WorkbookWriter.together`."""
        from toggl_desktop.excel.writer import ExcelWorkbookWriter

        with replacing_together() as begin:
            small = ExcelWorkbookWriter(self._program_version, begin)
            yield ChildProcessWriter(self._program_version, small, self._from_row_count, begin)


@contextmanager
def _child(program_version: str, unfinished: Path, path: Path) -> Iterator[tuple[SpawnProcess, Connection]]:
    """A running child; at the end it is gone, whatever happened."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(
        target=write_in_child, args=(theirs, program_version, unfinished, path), name="workbook writer", daemon=True
    )
    try:
        process.start()
        theirs.close()
        yield process, ours
    finally:
        ours.close()
        if process.pid is not None:
            process.terminate()
            process.join(_JOIN_SECONDS)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()


def _converse(
    process: SpawnProcess,
    connection: Connection,
    report: Report,
    options: WorkbookOptions,
    path: Path,
    context: JobContext,
) -> int:
    """Send the report as soon as the child asks for it, pass on its progress, return its number of sheets."""
    while True:
        context.checkpoint()
        if not connection.poll(_POLL_SECONDS):
            if not process.is_alive() and not connection.poll():
                raise _died(process, path)
            continue
        match connection.recv():
            case "ready":
                for piece in _pieces(report, options):
                    context.checkpoint()
                    connection.send(piece)
            case Progress() as progress:
                context.report(progress)
            case int() as sheet_count:
                return sheet_count
            case TogglDesktopError() as error:
                raise error
            case str() as crash:
                raise RuntimeError(f"the workbook writer failed:\n{crash}")


def _pieces(report: Report, options: WorkbookOptions) -> Iterator[Any]:
    """The report without what is long in it, then that in pieces, then None.

    A piece of rows is one flat list of numbers: a thousand small tuples would wake Python's garbage collector, which
    goes through the whole report and stops the window for as long.
    """
    yield replace(report, rows=(), pairs=(), toggl_sums={}, listed_users=(), listed_projects=()), options
    for field, names in (("listed_users", report.listed_users), ("listed_projects", report.listed_projects)):
        for start in range(0, len(names), NAMES_PER_PIECE):
            yield field, list(names[start : start + NAMES_PER_PIECE])
    yield from _flat_pieces("rows", report.rows)
    yield from _flat_pieces("pairs", report.pairs)
    yield from _flat_pieces("toggl_sums", map(chain, report.toggl_sums, report.toggl_sums.values()))
    yield None


def _flat_pieces(field: str, rows: Iterable[Iterable[int | None]]) -> Iterator[tuple[str, list[int | None]]]:
    remaining = iter(rows)
    while piece := list(chain.from_iterable(islice(remaining, ROWS_PER_PIECE))):
        yield field, piece


def _died(process: SpawnProcess, path: Path) -> WorkbookError:
    process.join(_JOIN_SECONDS)
    return WorkbookError(f"the process that writes ended early (exit code {process.exitcode})", path=str(path))


# --- in the child ----------------------------------------------------------------------------------------------------


class _ParentContext:
    """Passes progress on; cancelling is not the child's business, for the parent ends it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def report(self, progress: Progress) -> None:
        """See `JobContext.report`."""
        self._connection.send(progress)

    def checkpoint(self) -> None:
        """Nothing: see above."""

    def wait(self, seconds: float) -> None:
        """Nobody waits here."""
        raise RuntimeError(f"the child was asked to wait {seconds} s")


def write_in_child(connection: Connection, program_version: str, unfinished: Path, path: Path) -> None:
    """Main function of the child: receive a report, write it into `unfinished`, say how it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # nothing in here makes rings worth collecting, and going through the report takes time
    import traceback

    from toggl_desktop.excel.writer import write_workbook

    with suppress(ConnectionError):  # the parent is gone: there is nobody to tell
        try:
            connection.send("ready")
            report, options = _receive(connection)
            with go_on_with_file(unfinished) as file:
                sheets = write_workbook(file, report, options, path, program_version, _ParentContext(connection))
                file.flush()
            connection.send(len(sheets))
        except TogglDesktopError as error:
            connection.send(error)
        except ConnectionError:
            raise
        except OSError as error:
            connection.send(workbook_error(error, path))
        except Exception:
            connection.send(traceback.format_exc())


def _receive(connection: Connection) -> tuple[Report, WorkbookOptions]:
    from toggl_desktop.core.report.report import PairRow, ReportRow

    rows: list[ReportRow] = []
    pairs: list[PairRow] = []
    sums: Sums = {}
    listed: dict[str, list[Any]] = {"listed_users": [], "listed_projects": []}
    report, options = connection.recv()
    while (piece := connection.recv()) is not None:
        match piece:
            case ("rows", numbers):
                rows += map(ReportRow._make, _in_groups(numbers, len(ReportRow._fields)))
            case ("pairs", numbers):
                pairs += map(PairRow._make, _in_groups(numbers, len(PairRow._fields)))
            case ("listed_users" | "listed_projects" as field, names):
                listed[field] += names
            case (_, numbers):
                sums.update(
                    ((user, project), (hours, billable)) for user, project, hours, billable in _in_groups(numbers, 4)
                )
    names = {field: tuple(of_field) for field, of_field in listed.items()}
    return replace(report, rows=tuple(rows), pairs=tuple(pairs), toggl_sums=sums, **names), options


def _in_groups(numbers: list[Any], size: int) -> Iterator[tuple[Any, ...]]:
    return zip(*[iter(numbers)] * size, strict=True)
