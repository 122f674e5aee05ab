"""The sheet `Entries`, and the entries on the sheets of people and projects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from toggl_desktop.core.choices.export_choices import EntryColumn
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.entry_columns import (
    DESCRIPTION_WIDTH,
    PERSON_COLUMNS,
    PROJECT_COLUMNS,
    SIGNED_COLUMNS,
    USUAL_COLUMNS,
    EntryColumns,
    OneColumn,
    without_broken_formulas,
)
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.paging import READABLE_CHARACTERS
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, SheetLayout, TableLayout, Total
from toggl_desktop.excel.layouts.tables import (
    WIDEST_TEXT,
    build_table,
    column_width,
    narrowed,
    total_of,
    wrapped_heights,
)
from toggl_desktop.excel.text_width import text_width

_CHUNK = 500
_NARROWEST_DESCRIPTION = 30.0


class EntryTables:
    """The entries of a workbook, dealt out once to people and projects, and their columns."""

    def __init__(self, book: Book) -> None:
        self.entries: Sequence[ReportEntry] = book.report.entries or ()
        self.columns = EntryColumns(self.entries, book.figures, book.options, book.texts)
        self.whole_seconds = sum(one.entry.tracked_seconds for one in self.entries)
        self.by_user: dict[int, list[ReportEntry]] = {}
        self.by_project: dict[int | None, list[ReportEntry]] = {}
        for one in self.entries:
            self.by_user.setdefault(one.entry.user_id, []).append(one)
            self.by_project.setdefault(one.entry.project_id, []).append(one)

    def of_user(self, book: Book, user_id: int, top: int) -> TableLayout:
        """What a person signs."""
        return self._table(book, f"Entries_{user_id}", PERSON_COLUMNS, self.by_user.get(user_id, []), top)

    def to_sign(self, book: Book, user_id: int, top: int, widths: Mapping[int, float]) -> TableLayout:
        """The same below a page whose columns have their widths: every text goes on in further lines.

        Args:
            book: the workbook.
            user_id: whose entries.
            top: row of the headings.
            widths: by column.
        """
        lines = self.by_user.get(user_id, [])
        own = EntryColumns(lines, book.figures, book.options, book.texts)
        columns = without_broken_formulas(own.of(SIGNED_COLUMNS))
        table = build_table(f"Entries_{user_id}", columns, lines, book.texts, top=top)
        return narrowed(table, lines, widths)

    def of_project(self, book: Book, project_id: int | None, top: int) -> TableLayout:
        """What goes under an invoice."""
        name = "Entries_none" if project_id is None else f"Entries_of_{project_id}"
        return self._table(book, name, PROJECT_COLUMNS, self.by_project.get(project_id, []), top)

    def _table(
        self, book: Book, name: str, wanted: Sequence[EntryColumn], lines: list[ReportEntry], top: int
    ) -> TableLayout:
        own = EntryColumns(lines, book.figures, book.options, book.texts)
        columns = without_broken_formulas(own.of(wanted))
        table = build_table(name, columns, lines, book.texts, top=top)
        return replace(table, tall_rows=_tall_rows(columns, lines, table.first_row, table.widths))


def entries_sheet(book: Book, tables: EntryTables) -> SheetLayout:
    """One row an entry, by date, person and start; the columns that the person chose, in that order."""
    wanted = book.options.choices.entry_columns or USUAL_COLUMNS
    columns = without_broken_formulas(tables.columns.of(wanted))
    lines = tables.entries
    widths = _on_one_page(columns, [_width(column, lines, book) for column in columns])
    table = TableLayout(
        name="Entries",
        top=1,
        left=1,
        columns=tuple(columns),
        rows=_rows(columns, iter(lines)) if lines else [(None,) * len(columns)],
        row_count=max(len(lines), 1),
        totals=tuple(_total(column, lines, book) for column in columns),
        widths=tuple(widths),
        tall_rows=_tall_rows(columns, lines, 2, widths),
    )
    return list_sheet(book.name("Entries"), table, frozen_columns=1)


def _rows(columns: Sequence[OneColumn], lines: Iterator[ReportEntry]) -> Iterator[Sequence[CellValue]]:
    while chunk := list(islice(lines, _CHUNK)):
        yield from zip(*[map(column.value, chunk) for column in columns], strict=True)


def _total(column: OneColumn, lines: Sequence[ReportEntry], book: Book) -> CellValue:
    if column.total is Total.LABEL:
        return book.texts("Total")
    return total_of(map(column.value, lines)) if column.total is Total.SUM else None


def _width(column: Column[ReportEntry], lines: Sequence[ReportEntry], book: Book) -> float:
    """Measured on what differs, for there may be very many."""
    total = _total(column, lines, book)
    if column.width is not None or column.kind is not Kind.TEXT:
        return column_width(column, [], total if column.total is Total.SUM else None)
    texts = {column.value(one) for one in lines} - {None}
    widest = max((text_width(str(text)) for text in texts), default=0.0)
    return min(max(widest + 2, column_width(column, (), total)), WIDEST_TEXT)


def _on_one_page(columns: Sequence[OneColumn], widths: Sequence[float]) -> Sequence[float]:
    """With a narrower description where that saves a second page beside the first."""
    excess = round(sum(widths) - READABLE_CHARACTERS, 3)
    if not 0 < excess <= DESCRIPTION_WIDTH - _NARROWEST_DESCRIPTION:
        return widths
    return [width - excess if column.wraps else width for column, width in zip(columns, widths, strict=True)]


def _tall_rows(
    columns: Sequence[OneColumn], lines: Sequence[ReportEntry], first_row: int, widths: Sequence[float]
) -> dict[int, float]:
    """Heights of the rows whose description goes on in further lines."""
    wrapping = [width for column, width in zip(columns, widths, strict=True) if column.wraps]
    if not wrapping:
        return {}
    return wrapped_heights((one.entry.description for one in lines), wrapping[0], first_row)
