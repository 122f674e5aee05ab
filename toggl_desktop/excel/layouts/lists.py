"""The sheets `People`, `Projects` and `Data`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.budget import budget_columns
from toggl_desktop.excel.layouts.columns import HoursColumn
from toggl_desktop.excel.layouts.compared import comparison_columns, project_lines, user_lines
from toggl_desktop.excel.layouts.lines import Line
from toggl_desktop.excel.layouts.paging import MOST_UPRIGHT_COLUMNS, pages_wide
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, SheetLayout, TableLayout, Total
from toggl_desktop.excel.layouts.tables import WIDEST_TEXT, build_table, column_width, header_lines
from toggl_desktop.excel.text_width import text_width

_CHUNK = 500
_HEADER_POINTS = {1: 24.0, 2: 36.0, 3: 50.0}
_HIGHEST_HEADER = 110.0


def people_sheet(book: Book) -> SheetLayout:
    """One row a person."""
    columns = book.columns
    shown = [
        columns.person(book.link_to_user, total=Total.LABEL),
        *columns.personnel(),
        *columns.figures(),
        *columns.billable_share(),
        columns.share(),
        columns.partners(book.texts("Projects")),
        *columns.money_of_person(),
        *comparison_columns(book),
    ]
    table = build_table("People", shown, user_lines(book), book.texts)
    return list_sheet(book.name("People"), table, frozen_columns=1)


def projects_sheet(book: Book) -> SheetLayout:
    """One row a project, by client and name."""
    columns = book.columns
    shown = [
        columns.client(total=Total.LABEL),
        columns.project(book.link_to_project),
        columns.status(),
        *columns.reference(),
        *columns.figures(),
        *columns.billable_share(),
        columns.share(),
        columns.partners(book.texts("People")),
        *columns.tracked_days(),
        *columns.money_of_project(),
        *comparison_columns(book),
        *budget_columns(book),
    ]
    table = build_table("Projects", shown, project_lines(book), book.texts)
    return list_sheet(book.name("Projects"), table, frozen_columns=2)


def data_sheet(book: Book) -> SheetLayout:
    """One row per person, project and period, for pivot tables: no total row, nothing merged, nothing above.

    All rows are of one height: a name that is too long ends at the edge of its cell.
    """
    columns = book.columns
    named = [
        columns.start_date(),
        columns.end_date(),
        columns.client(),
        columns.project(),
        columns.project_id(),
        *columns.reference(),
        *([columns.person(), columns.user_id(), *columns.personnel()] if book.with_people else []),
        columns.hours(),
        columns.decimal_hours(),
        *columns.rounded(),
        *columns.billable_decimal(is_alone=True),
        columns.tracked_seconds(),
        *columns.rounded_seconds(),
        *columns.billable_seconds(),
        *columns.money_of_row(),
    ]
    shown = [replace(column, wraps=False) for column in named]
    report, figures = book.report, book.figures
    table = TableLayout(
        name="Data",
        top=1,
        left=1,
        columns=tuple(shown),
        rows=_rows(shown, figures.rows()) if report.rows else [(None,) * len(shown)],
        row_count=max(len(report.rows), 1),
        totals=None,
        widths=tuple(_data_width(column, book) for column in shown),
    )
    return list_sheet(book.name("Data"), table, frozen_columns=0)


def _rows(columns: Sequence[HoursColumn], lines: Iterator[Line]) -> Iterator[Sequence[CellValue]]:
    while chunk := list(islice(lines, _CHUNK)):
        yield from zip(*[map(column.value, chunk) for column in columns], strict=True)


def _data_width(column: Column[Line], book: Book) -> float:
    """Measured on the names and the largest totals, without going through all rows."""
    figures = book.figures
    if column.kind is Kind.TEXT and column.width is None:
        widest = max((text_width(str(column.value(line))) for line in _named_lines(book)), default=0.0)
        return min(max(widest + 2, column_width(column, (), None)), WIDEST_TEXT)
    largest = Line(None, None, figures.whole_seconds, figures.billable_seconds, figures.whole_seconds)
    return column_width(column, [] if column.kind is Kind.DATE else [column.value(largest)], None)


def _named_lines(book: Book) -> Iterator[Line]:
    for user in book.figures.users:
        yield Line(user, None, 0, None, None)
    for label in book.figures.labels.values():
        yield Line(None, label, 0, None, None)


def list_sheet(name: str, table: TableLayout, *, frozen_columns: int, tab_color: str = "") -> SheetLayout:
    """A sheet that is one table from A1 on, so that it can be pivoted and read by programs as it is."""
    return SheetLayout(
        name=name,
        tables=(table,),
        row_heights={1: header_height(table)},
        frozen_rows=1,
        frozen_columns=frozen_columns,
        repeated_row=1,
        pages_wide=pages_wide(table.widths, frozen_columns),
        tab_color=tab_color,
        is_portrait=len(table.columns) <= MOST_UPRIGHT_COLUMNS,
    )


def header_height(table: TableLayout) -> float:
    """Points: as many lines of text as are needed, or as high as the longest upright header, up to a limit."""
    lines = max(
        (
            header_lines(column.header, width)
            for column, width in zip(table.columns, table.widths, strict=True)
            if not column.turned
        ),
        default=1,
    )
    turned = [text_width(column.header) for column in table.columns if column.turned]
    level = _HEADER_POINTS.get(lines, _HEADER_POINTS[3])
    return min(max([level, *(6.0 * width + 20 for width in turned)]), _HIGHEST_HEADER)
