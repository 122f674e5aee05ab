"""The chart beside the table of one person or one project."""

from __future__ import annotations

from collections.abc import Sequence

from toggl_desktop.core.toggl.shortening import utf16_units
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.labels import LONGEST_LABEL
from toggl_desktop.excel.layouts.sheet import ChartLayout, ChartShape, TableLayout

CHART_WIDTH = 58.0
GAP_WIDTH = 3.0
MOST_BARS = 12
_MOST_SHEETS = 300
"""More charts than that make a workbook slow to open."""
_WIDEST_TABLE = 150.0
_FEWEST_ROWS = 6


def chart_beside(
    book: Book,
    tables: Sequence[TableLayout],
    *,
    title: str,
    names: Sequence[str],
    seconds: Sequence[int],
    colors: Sequence[str],
    name_column: int,
    table_width: float,
) -> ChartLayout | None:
    """Bars of the first rows of the first table, right of all tables; None where it would not help or not fit.

    A chart takes its labels from cells, so that it is left out where names are longer than a label may be.

    Args:
        book: the workbook.
        tables: of the sheet.
        title: says what it shows.
        names: of the first table's rows, the longest time first; `seconds` and `colors` likewise.
        name_column: of the sheet, where the names stand.
        table_width: characters of all columns.
    """
    table = tables[0]
    shown = [_in_one_line(name) for name in names[:MOST_BARS]]
    is_many = len(book.user_sheets) + len(book.project_sheets) > _MOST_SHEETS
    is_long = any(utf16_units(name) > LONGEST_LABEL for name in shown)
    if is_many or is_long or book.headings or len(shown) < 2 or table_width > _WIDEST_TABLE or not any(seconds):
        return None
    hours = [column.header for column in table.columns].index(book.texts("Hours"))
    return ChartLayout(
        title=_in_one_line(title),
        shape=ChartShape.BARS,
        row=table.top,
        column=max(one.right for one in tables) + 2,
        first_row=table.first_row,
        name_column=name_column,
        value_column=table.left + hours,
        names=tuple(shown),
        seconds=tuple(seconds[:MOST_BARS]),
        colors=tuple(colors[:MOST_BARS]),
        height_rows=max(len(shown) + 2, _FEWEST_ROWS),
        width=CHART_WIDTH,
    )


def _in_one_line(text: str) -> str:
    return " ".join(clean_text(text).split())
