"""Time entries: reading against `json.loads`, bytes held, writing against XlsxWriter, and half a million of them."""

from __future__ import annotations

import base64
import gc
import json
import time
import tracemalloc
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import xlsxwriter
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from tests.benchmarks.children import run_python
from tests.benchmarks.entries_process import report_with_entries
from tests.benchmarks.measuring import Result, Seconds, in_turn
from tests.benchmarks.setting import YEAR, Access, Setting, Size, child_environment, context, serving, sign_in
from toggl_desktop.api.entries import PageTexts, parse_entry_page
from toggl_desktop.api.messages import Answer
from toggl_desktop.app.entry_preview import build_entry_preview
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.layouts import plan as layout_plan
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.entries import EntryTables, entries_sheet
from toggl_desktop.excel.layouts.plan import PlannedSheet
from toggl_desktop.excel.layouts.sheet import Kind, SheetLayout
from toggl_desktop.excel.writer import ExcelWorkbookWriter
from toggl_desktop.ui.preview.entries_page import EntriesPage

PAGE = 1_000
MOST_READING_RATIO = 1.5
MOST_BYTES = 250.0
MOST_WRITING_RATIO = 0.45
MOST_MEBIBYTES = 900.0
LISTED = 100_000
MOST_STANDSTILL_MS = 50.0
_OPTIONS = WorkbookOptions(ExportChoices(detail=Detail.ENTRIES))
_DIVISORS = {
    Kind.DURATION: SECONDS_PER_DAY,
    Kind.TIME: SECONDS_PER_DAY,
    Kind.DECIMAL_HOURS: SECONDS_PER_HOUR,
    Kind.MONEY: 100,
}


def run(setting: Setting) -> list[Result]:
    """Reading and holding, writing, and the whole way with very many."""
    count = 20_000 if setting.is_quick else 100_000
    results: list[Result] = []
    with serving(Size("entries", 100, 1_000, count)) as access:
        results += _reading(setting, access, count)
    results += _writing(setting, count)
    results += _listing(setting)
    results.append(_end_to_end(setting, 50_000 if setting.is_quick else 500_000))
    return results


def _reading(setting: Setting, access: Access, count: int) -> list[Result]:
    bodies = _bodies(access, count)
    sitting, _ = sign_in(access)
    workspace = sitting.account.workspaces[0]

    def ours() -> None:
        found, first = 0, None
        while True:
            page = sitting.api.fetch_entries(workspace, EntryFilter(YEAR), context(), page_size=PAGE, first_row=first)
            found, first = found + len(page.entries), page.next_row
            if first is None:
                break
        assert found == count

    def peer() -> None:
        for body in bodies:
            json.loads(body)

    gc.disable()  # as in the program's jobs
    try:
        of_ours, of_peer = in_turn(setting.runs(5), ours, peer)
    finally:
        gc.enable()
    size = sum(map(len, bodies)) / 1e6
    return [
        _processor(f"read {count:,} entries over HTTP, {PAGE:,} a page ({size:.0f} MB)", "json.loads", of_ours, of_peer,
                   MOST_READING_RATIO),
        Result("an entry held", "bytes", [_bytes_held(bodies, count)], most=MOST_BYTES),
    ]  # fmt: skip


def _processor(
    name: str, peer_name: str, ours: Sequence[Seconds], peer: Sequence[Seconds], most_ratio: float
) -> Result:
    """In processor time: the server, in a process of its own, makes its answers while we wait."""
    cpu = [one.cpu for one in ours], [one.cpu for one in peer]
    return Result(f"{name}, processor", "s", *cpu, peer_name, most_ratio=most_ratio)


def _bodies(access: Access, count: int) -> list[bytes]:
    """Every page as it travels."""
    token = base64.b64encode(f"{access.token}:api_token".encode()).decode()
    sitting, _ = sign_in(access)
    address = f"{access.url}/reports/api/v3/workspace/{sitting.account.workspaces[0].id}/search/time_entries"
    bodies: list[bytes] = []
    for first in range(1, count + 1, PAGE):
        asked: dict[str, Any] = {
            "start_date": YEAR.start_date.isoformat(), "end_date": YEAR.end_date.isoformat(), "page_size": PAGE,
            "enrich_response": True, "order_by": "date", "order_dir": "ASC", "first_row_number": first,
        }  # fmt: skip
        headers = {"Authorization": f"Basic {token}", "Content-Type": "application/json"}
        request = urllib.request.Request(address, json.dumps(asked).encode(), headers)
        with urllib.request.urlopen(request) as answer:
            bodies.append(answer.read())
    return bodies


def _bytes_held(bodies: Sequence[bytes], count: int) -> float:
    """What stays of an entry when the bodies are gone."""
    shared = PageTexts()
    tracemalloc.start()
    try:
        kept = [
            entry for body in bodies for entry in parse_entry_page(Answer(200, {}, body), shared, context()).entries
        ]
        del shared  # as the client lets it go after the last page
        gc.collect()
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert len(kept) == count
    return held / count


def _writing(setting: Setting, count: int) -> list[Result]:
    report = report_with_entries(count)
    book = Book(report, _OPTIONS, "0", lambda: None)
    layout = entries_sheet(book, EntryTables(book))
    table = layout.tables[0]
    kinds = [column.kind for column in table.columns]
    rows = [tuple(map(_value, kinds, row)) for row in table.rows]
    times = in_turn(
        setting.runs(5),
        partial(_write_ours, report, setting.folder / "ours.xlsx"),
        partial(
            _write_with_xlsxwriter, [column.header for column in table.columns], rows, setting.folder / "peer.xlsx"
        ),
    )
    name = f"write Entries, {count:,} rows × {len(kinds)} columns"
    return [_processor(name, "XlsxWriter, constant_memory", *times, MOST_WRITING_RATIO)]


def _write_ours(report: Report, path: Path) -> None:
    """A workbook that holds this sheet only; laying it out is in it."""

    def planned(report: Report, options: WorkbookOptions, version: str, *_: object) -> list[PlannedSheet]:
        book = Book(report, options, version, lambda: None)
        return [PlannedSheet(book.name("Entries"), lambda: _without_links(entries_sheet(book, EntryTables(book))))]

    from toggl_desktop.excel import writer

    before, writer.plan_workbook = layout_plan.plan_workbook, planned  # type: ignore[assignment]
    try:
        ExcelWorkbookWriter("0").save(report, _OPTIONS, path, overwrite=True, context=context())
    finally:
        writer.plan_workbook = before


def _without_links(layout: SheetLayout) -> SheetLayout:
    return replace(layout, cells=())


def _write_with_xlsxwriter(headers: Sequence[str], rows: Sequence[Sequence[Any]], path: Path) -> None:
    """The same cells row by row; in this mode it can make no tables."""
    options = {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    workbook = xlsxwriter.Workbook(str(path), options)
    sheet = workbook.add_worksheet("Entries")
    look = workbook.add_format({"num_format": "[h]:mm", "bottom": 7, "bottom_color": "#DFE5EA"})
    for column, header in enumerate(headers):
        sheet.write_string(0, column, header, look)
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, value, look)
            elif value is not None:
                sheet.write_number(number, column, value, look)
    workbook.close()


def _value(kind: Kind, value: Any) -> Any:
    plain = getattr(value, "result", value)
    if plain is None or isinstance(plain, str):
        return plain
    if kind is Kind.DATE:
        return float(plain.toordinal() - 693_594)  # type: ignore[union-attr]
    return plain / _DIVISORS.get(kind, 1)  # type: ignore[operator]


def _listing(setting: Setting) -> list[Result]:
    """How long the window stands still for a search and a sort among 100,000 entries, until they are painted."""
    application = QApplication.instance() or QApplication([])
    preview = build_entry_preview(report_with_entries(LISTED))
    page = EntriesPage()
    page.resize(900, 600)
    page.show()
    page.show_preview(preview)
    application.processEvents()
    found: list[float] = []
    sorted_in: list[float] = []
    for run_number in range(setting.runs(9)):
        for text in ("review", "part 3", ""):
            page.search.setText(text)
            found.append(_milliseconds(page.find_now, application))
        order = Qt.SortOrder.DescendingOrder if run_number % 2 else Qt.SortOrder.AscendingOrder
        for column in range(page.model.columnCount()):
            sorted_in.append(_milliseconds(partial(page.table.sortByColumn, column, order), application))
    page.close()
    return [
        Result(f"a search among {LISTED:,} entries", "ms", found, most=MOST_STANDSTILL_MS, judges_worst=True),
        Result(f"sort {LISTED:,} entries", "ms", sorted_in, most=MOST_STANDSTILL_MS, judges_worst=True),
    ]


def _milliseconds(work: Callable[[], object], application: QCoreApplication) -> float:
    start = time.perf_counter()
    work()
    application.processEvents()
    return (time.perf_counter() - start) * 1000


def _end_to_end(setting: Setting, count: int) -> Result:
    target = setting.folder / "many.xlsx"
    arguments = ["-m", "tests.benchmarks.entries_process", str(count), str(target)]
    _, peak = run_python(arguments, child_environment(setting.folder / "home"))
    return Result(f"{count:,} entries to a workbook, peak memory", "MiB", [peak], most=MOST_MEBIBYTES)
