"""Every kind of workbook, saved for tests."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from tests.fakes.entries import with_entries
from tests.fakes.reports import (
    HOSTILE_NAMES,
    agreed_report,
    build_report,
    company_report,
    compared_report,
    hostile_report,
)
from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.report.discreet import discreet
from toggl_desktop.core.report.report import Report
from toggl_desktop.excel.writer import ExcelWorkbookWriter

QUARTER = Period(date(2026, 8, 3), date(2026, 10, 31))
NOTES = ("One person is not in Toggl's list any more.", "Only what Toggl shows to your role.")
QUARTERS = RoundingRule(RoundingDirection.UP, 15)

_OUTSIDE = ExportChoices(detail=Detail.ENTRIES, client_copy=True, with_people=False, with_descriptions=False)

_KINDS: dict[str, tuple[Report, WorkbookOptions]] = {
    "plain": (company_report(), WorkbookOptions()),
    "everything": (
        company_report(rounding=QUARTERS, include_idle=True, with_details=True),
        WorkbookOptions(note_texts=NOTES),
    ),
    "months": (company_report(Split.MONTH, period=QUARTER), WorkbookOptions()),
    "weeks": (company_report(Split.WEEK, rounding=QUARTERS), WorkbookOptions()),
    "days": (company_report(Split.DAY, with_details=True), WorkbookOptions(ExportChoices(user_sheets=False))),
    "billable-unknown": (company_report(with_billable=False), WorkbookOptions()),
    "hours-only": (
        company_report(with_details=True),
        WorkbookOptions(ExportChoices(with_billable=False, project_sheets=False)),
    ),
    "client-copy": (
        company_report(Split.WEEK, with_details=True, include_idle=True),
        WorkbookOptions(ExportChoices(client_copy=True)),
    ),
    "compared": (compared_report(), WorkbookOptions(ExportChoices(compare=Compare.PREVIOUS))),
    "entries": (
        with_entries(company_report(with_details=True)),
        WorkbookOptions(ExportChoices(detail=Detail.ENTRIES, entry_lines=True)),
    ),
    "entries-no-people": (
        discreet(with_entries(company_report(Split.WEEK)), _OUTSIDE, "All people"),
        WorkbookOptions(_OUTSIDE),
    ),
    "no-entries": (replace(build_report((), (), {}), entries=()), WorkbookOptions()),
    "hostile-entries": (
        with_entries(hostile_report(), HOSTILE_NAMES),
        WorkbookOptions(ExportChoices(entry_lines=True)),
    ),
    "agreed": (agreed_report(), WorkbookOptions(letter_paper=True)),
    "no-time": (build_report((), (), {}), WorkbookOptions()),
    "hostile": (hostile_report(), WorkbookOptions(note_texts=("=1+1",))),
    "hostile-days": (hostile_report(Split.WEEK), WorkbookOptions()),
}
KINDS = tuple(_KINDS)


def kind_of(name: str) -> tuple[Report, WorkbookOptions]:
    """Report and options of a kind."""
    return _KINDS[name]


def context() -> CancellableContext:
    """A context that nobody cancels."""
    return CancellableContext(threading.Event())


def save(report: Report, path: Path, options: WorkbookOptions | None = None) -> Path:
    """The report as a workbook."""
    writer = ExcelWorkbookWriter("1.2.3")
    return writer.save(report, options or WorkbookOptions(), path, overwrite=False, context=context()).path


def save_kind(name: str, path: Path) -> Path:
    """A workbook of a kind; each kind is written once."""
    path.write_bytes(_bytes_of_kind(name))
    return path


@cache
def _bytes_of_kind(name: str) -> bytes:
    report, options = _KINDS[name]
    with tempfile.TemporaryDirectory() as folder:
        return save(report, Path(folder) / "book.xlsx", options).read_bytes()
