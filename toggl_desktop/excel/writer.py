"""Writes a report as a workbook: the adapter behind `toggl_desktop.core.workbooks.WorkbookWriter`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.workbook.properties import CalcProperties

from toggl_desktop.core.choices.codec import encode_choices
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import SavedWorkbook
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.engine.frames import Frames
from toggl_desktop.excel.engine.styles import StyleBook, theme
from toggl_desktop.excel.engine.values import CellValues, InlineStrings, SharedStrings
from toggl_desktop.excel.layouts.keeping import Keeping
from toggl_desktop.excel.layouts.periods import period_words
from toggl_desktop.excel.layouts.plan import PlannedSheet, plan_workbook
from toggl_desktop.excel.layouts.sheet import SheetLayout
from toggl_desktop.excel.layouts.subjects import subject_words
from toggl_desktop.excel.layouts.times import shown_times
from toggl_desktop.excel.package.appended_styles import AppendedStyles, StylesPart
from toggl_desktop.excel.package.mark import KEYED_TABLES, Mark, SheetMark, mark_properties
from toggl_desktop.excel.package.new_workbook import StreamedPackage, StreamedSheet, WrittenSheet
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
            sheets = write_workbook(file, report, options, path, self._program_version, context)
            context.report(Progress(Stage.SAVING))
        return SavedWorkbook(path=path, sheet_count=len(sheets))

    @contextmanager
    def together(self) -> Iterator[ExcelWorkbookWriter]:
        """See `toggl_desktop.core.workbooks.WorkbookWriter.together`."""
        with replacing_together() as begin:
            yield ExcelWorkbookWriter(self._program_version, begin)


@dataclass(frozen=True, slots=True)
class Renewing:
    """What a workbook takes over from the file whose sheets its own are going to replace.

    Attributes:
        keeping: names and sheets that stay.
        styles: of that file; ours come behind them.
    """

    keeping: Keeping
    styles: StylesPart


def write_workbook(
    file: IO[bytes],
    report: Report,
    options: WorkbookOptions,
    path: Path,
    program_version: str,
    context: JobContext,
    renewing: Renewing | None = None,
) -> list[PlannedSheet]:
    """Write a whole workbook into an open file; returns its sheets in their order.

    Args:
        path: where the file is going to be, for errors.
        renewing: of the workbook whose sheets these are going to replace; None for a workbook of its own.

    Raises:
        WorkbookTooLarge: before anything is written.
        OSError: from the file.
        Cancelled: through the context.
    """
    context.checkpoint()
    keeping = renewing.keeping if renewing else None
    sheets = plan_workbook(report, options, program_version, path, context.checkpoint, keeping)
    texts = Texts(options.texts)
    times = shown_times(report, options.choices.times)
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
    strings = InlineStrings() if renewing else SharedStrings()
    styles = AppendedStyles(workbook, renewing.styles) if renewing else StyleBook(workbook)
    styles.duration_format = times.number_format
    page = texts("Page {page} of {pages}", page="&P", pages="&N")
    heading = f"{workspace[:_LONGEST_NAME]} · {subject[:_LONGEST_NAME]}" if subject else workspace
    frames = Frames(workbook, (_page_text(heading), _page_text(period), page), letter_paper=options.letter_paper)
    with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True, compresslevel=COMPRESSION_LEVEL) as archive:
        StreamedPackage(
            workbook,
            archive,
            _layouts(sheets, context),
            values=CellValues(styles, strings),
            strings=strings,
            frames=frames,
            company=workspace,
            theme=theme(),
            checkpoint=context.checkpoint,
            opens_on_first=renewing is None,
            mark=partial(_properties, report, options, program_version, sheets),
        ).write_data()
    return sheets


def _encoded(choices: ExportChoices) -> str:
    return json.dumps(encode_choices(choices), separators=(",", ":"))


def _properties(
    report: Report,
    options: WorkbookOptions,
    program_version: str,
    sheets: Sequence[PlannedSheet],
    written: Sequence[WrittenSheet],
) -> Mapping[str, str]:
    """The mark of a workbook, see `toggl_desktop.excel.package.mark`."""
    texts = Texts(options.texts)
    keys = {sheet.name: sheet.key for sheet in sheets}
    mark = Mark(
        version=program_version,
        workspace_id=None if options.client_copy else report.workspace.id,
        start_date=report.period.start_date,
        end_date=report.period.end_date,
        split=str(report.split),
        made_at=report.made_at,
        choices="" if options.client_copy else _encoded(options.choices),
        columns={
            table: {header: texts.source_of(header) for header in headers}
            for sheet in written
            for table, headers in sheet.tables
            if table in KEYED_TABLES
        },
        sheets=tuple(
            SheetMark(keys[sheet.name], sheet.name, sheet.tables[0][0] if sheet.tables else "", sheet.fingerprint)
            for sheet in written
        ),
    )
    return mark_properties(mark)


def _layouts(sheets: list[PlannedSheet], context: JobContext) -> Iterator[SheetLayout]:
    for number, sheet in enumerate(sheets, 1):
        context.report(Progress(Stage.WRITING_SHEETS, number, len(sheets)))
        yield sheet.build()


def _joined(separator: str, *parts: str) -> str:
    return separator.join(part for part in parts if part)


def _page_text(text: str) -> str:
    """Text in a page header, where ``&`` begins a code; Excel allows 255 characters for all three parts."""
    return text[:100].replace("&", "&&")
