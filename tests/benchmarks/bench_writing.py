"""Writing workbooks against XlsxWriter, which is given the same cells ready made."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import Result, compared, in_turn
from tests.benchmarks.setting import LARGE, MEDIUM, SMALL, Setting, Size, context
from tests.benchmarks.workbook_model import model_of
from tests.benchmarks.xlsxwriter_peer import write_with_xlsxwriter
from toggl_desktop.bootstrap import build_services
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import WorkbookWriter
from toggl_desktop.excel.writer import ExcelWorkbookWriter

RUNS = {SMALL: 15, MEDIUM: 9, LARGE: 5}
MOST_RATIO = 0.7


def run(setting: Setting) -> list[Result]:
    """From a report to a file, in this thread and as the program does it; XlsxWriter only writes."""
    in_thread = ExcelWorkbookWriter("0")
    of_program = build_services("http://127.0.0.1:1", preset_token=None, token_store=None).writer
    results = []
    for size in setting.sizes:
        results += _compare(setting, size, in_thread, "in the calling thread")
        if type(of_program) is not type(in_thread):
            results += _compare(setting, size, of_program, "as the program does")
    return results


def _compare(setting: Setting, size: Size, writer: WorkbookWriter, how: str) -> list[Result]:
    report = setting.report(size)
    model = model_of(report)
    times = in_turn(
        setting.runs(RUNS[size]),
        partial(save, writer, report, setting.folder / "ours.xlsx"),
        partial(write_with_xlsxwriter, model, setting.folder / "peer.xlsx"),
    )
    bar = None if size == SMALL else MOST_RATIO
    return compared(f"write {size.name}, {how}", "XlsxWriter", times, most_ratio=bar)


def save(writer: WorkbookWriter, report: Report, path: Path) -> None:
    """Write a whole workbook."""
    writer.save(report, WorkbookOptions(), path, overwrite=True, context=context())
