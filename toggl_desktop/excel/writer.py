"""Writes a report as a workbook: the adapter behind `toggl_desktop.core.workbooks.WorkbookWriter`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.workbook.properties import CalcProperties

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import SavedWorkbook
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.engine.frames import Frames
from toggl_desktop.excel.engine.styles import StyleBook, theme
from toggl_desktop.excel.engine.values import CellValues, SharedStrings
from toggl_desktop.excel.layouts.periods import period_words
from toggl_desktop.excel.layouts.plan import PlannedSheet, plan_workbook
from toggl_desktop.excel.layouts.sheet import SheetLayout
from toggl_desktop.excel.layouts.subjects import subject_words
from toggl_desktop.excel.package.new_workbook import StreamedPackage, StreamedSheet
from toggl_desktop.excel.package.saving import Replacing, replacing, replacing_together
from toggl_desktop.excel.texts import Texts

COMPRESSION_LEVEL = 4
_LONGEST_NAME = 48
_CALCULATION_ENGINE = 191029
"""Excel's own figure since 2019: stored results count as fresh, so that closing asks nothing about saving changes."""


class ExcelWorkbookWriter:
    """Writes workbooks with openpyxl in the thread it is called on.

    Args:
        program_version: stands on the sheet `About`.
        replacing: how a file takes its place.
    """

    def __init__(self, program_version: str, replacing: Replacing = replacing) -> None:
        self._program_version = program_version
        self._replacing = replacing

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        """See `toggl_desktop.core.workbooks.WorkbookWriter.save`."""
        with self._replacing(path, overwrite=overwrite) as file:
            sheet_count = write_workbook(file, report, options, path, self._program_version, context)
            context.report(Progress(Stage.SAVING))
        return SavedWorkbook(path=path, sheet_count=sheet_count)

    @contextmanager
    def together(self) -> Iterator[ExcelWorkbookWriter]:
        """See `toggl_desktop.core.workbooks.WorkbookWriter.together`."""
        with replacing_together() as begin:
            yield ExcelWorkbookWriter(self._program_version, begin)


def write_workbook(
    file: IO[bytes], report: Report, options: WorkbookOptions, path: Path, program_version: str, context: JobContext
) -> int:
    """Write a whole workbook into an open file; returns the number of its sheets.

    Args:
        path: where the file is going to be, for errors.

    Raises:
        WorkbookTooLarge: before anything is written.
        OSError: from the file.
        Cancelled: through the context.
    """
    context.checkpoint()
    sheets = plan_workbook(report, options, program_version, path, context.checkpoint)
    texts = Texts(options.texts)
    workbook: Any = Workbook()
    workbook._sheets = [StreamedSheet(workbook, sheet.name) for sheet in sheets]
    workbook.calculation = CalcProperties(calcId=_CALCULATION_ENGINE, fullCalcOnLoad=False)
    period = period_words(report.period, texts)
    workspace = clean_text(report.workspace.name)
    subject = clean_text(subject_words(report, options, texts))
    properties = workbook.properties
    properties.title = _joined(", ", texts("Hours of {workspace}", workspace=workspace), subject, period)
    properties.subject = _joined(", ", subject, f"{report.period.start_date} – {report.period.end_date}")
    properties.creator = workspace if options.client_copy else clean_text(report.profile.name)
    properties.created = properties.modified = report.made_at.replace(tzinfo=None, microsecond=0)
    strings = SharedStrings()
    page = texts("Page {page} of {pages}", page="&P", pages="&N")
    heading = f"{workspace[:_LONGEST_NAME]} · {subject[:_LONGEST_NAME]}" if subject else workspace
    frames = Frames(workbook, (_page_text(heading), _page_text(period), page))
    with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True, compresslevel=COMPRESSION_LEVEL) as archive:
        StreamedPackage(
            workbook,
            archive,
            _layouts(sheets, context),
            values=CellValues(StyleBook(workbook), strings),
            strings=strings,
            frames=frames,
            company=workspace,
            theme=theme(),
            checkpoint=context.checkpoint,
        ).write_data()
    return len(sheets)


def _layouts(sheets: list[PlannedSheet], context: JobContext) -> Iterator[SheetLayout]:
    for number, sheet in enumerate(sheets, 1):
        context.report(Progress(Stage.WRITING_SHEETS, number, len(sheets)))
        yield sheet.build()


def _joined(separator: str, *parts: str) -> str:
    return separator.join(part for part in parts if part)


def _page_text(text: str) -> str:
    """Text in a page header, where ``&`` begins a code; Excel allows 255 characters for all three parts."""
    return text[:100].replace("&", "&&")
