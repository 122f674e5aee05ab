"""The sheet `Summary`: large figures, the facts, the contents, and what took the hours, as lists with charts beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.contents import contents
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.paging import ROW_POINTS, page_points, pages_of, points_of
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    ChartLayout,
    MergedCells,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
)
from toggl_desktop.excel.layouts.summary_facts import LargeFigure, large_figures, summary_facts
from toggl_desktop.excel.layouts.summary_lists import (
    CHART_WIDTH,
    LIST_COLUMN,
    NUMBER_WIDTH,
    Part,
    list_with_chart,
    number_columns,
    part_lists,
)
from toggl_desktop.excel.layouts.tables import LINE_POINTS, PADDING, SAFETY, WIDEST_TEXT, line_count
from toggl_desktop.excel.text_width import text_width

TAB_COLOR = "#2f4858"

_CHART_WIDTHS = range(74, 150, 2)
_FACT_WIDTH = 34.0
_NARROWEST_LABEL = 24.0
_GAP = 3.0
_MARGIN = 1.0
"""It, and a row at the end, are printed to keep the charts' frames whole."""
_NARROWEST_NAME = 30.0
_MOST_LINES_OF_A_NAME = 3
_SECTION_POINTS = 24.0
_FIGURE_LABEL_POINTS = 20.0
_FIGURE_POINTS = 34.0


def summary_sheet(book: Book, sheet_names: Sequence[str]) -> SheetLayout:
    """The first page.

    Args:
        book: the workbook.
        sheet_names: all sheets in their order, this one among them.
    """
    texts = book.texts
    lists = part_lists(book)
    name_width = min(max(_NARROWEST_NAME, *(_width_of_names(one.parts) for one in lists)), WIDEST_TEXT)
    gap = LIST_COLUMN + 1 + len(number_columns(book))
    chart_column = gap + 1
    numbers = dict.fromkeys(range(LIST_COLUMN + 1, gap), NUMBER_WIDTH)
    widths = {1: _contents_width(book), 2: _FACT_WIDTH, 3: _GAP, LIST_COLUMN: name_width, **numbers, gap: _GAP}
    widths[chart_column] = CHART_WIDTH
    widths[chart_column + 1] = _MARGIN
    above = Banners(widths)
    above.add(1, texts("Hours of {workspace}", workspace=book.report.workspace.name), Role.TITLE)
    above.add(2, book.subtitle, Role.SUBTITLE)
    row = 3
    for note in book.note_texts:
        above.add(row, note, Role.NOTE)
        row += 1
    cells, heights = above.cells, above.heights
    places, merged_figures = _places_of_figures(gap, chart_column)
    for (column, last_column), figure in zip(places, large_figures(book), strict=False):
        cells += _figure_cells(row + 1, column, last_column, figure)
    heights |= {row + 1: _FIGURE_LABEL_POINTS, row + 2: _FIGURE_POINTS}
    merged = [*above.merged, *(MergedCells(row + line, *merged_figures) for line in (1, 2, 3))]
    top = row + 5
    row = top
    for label, value, style in summary_facts(book):
        cells += [
            PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
            PlacedCell(row, 2, value, style),
        ]
        lines = line_count(value, _FACT_WIDTH) if isinstance(value, str) else 1
        if lines > 1:
            heights[row] = min(lines, _MOST_LINES_OF_A_NAME) * LINE_POINTS
        row += 1
    links = contents(book, sheet_names, row + 1)
    cells += links
    tables: list[TableLayout] = []
    charts: list[ChartLayout] = []
    blocks: list[tuple[int, int]] = []
    row = top
    for listed in lists:
        cells.append(PlacedCell(row, LIST_COLUMN, listed.heading, CellStyle(Role.SECTION)))
        heights[row] = max(heights.get(row, 0.0), _SECTION_POINTS)
        table, chart = list_with_chart(book, listed, top=row + 1, name_width=name_width)
        heights[row + 1] = header_height(table)
        tables.append(table)
        for tall, height in table.tall_rows.items():
            heights[tall] = max(heights.get(tall, 0.0), min(height, _MOST_LINES_OF_A_NAME * LINE_POINTS))
        if chart is not None:
            charts.append(chart)
        last = max(table.bottom, row + (chart.height_rows if chart else 0))
        blocks.append((row, last))
        row = last + 2
    widths[chart_column] = _chart_width(sum(widths.values()) - CHART_WIDTH, blocks, heights)
    pages = pages_of(blocks, heights, page_points(sum(widths.values())))
    last = max(blocks[-1][1], min(max(cell.row for cell in links), pages.last_row - 1))
    return SheetLayout(
        name=book.name("Summary"),
        cells=tuple(cells),
        tables=tuple(replace(table, tall_rows={}) for table in tables),
        column_widths=widths,
        row_heights={**dict.fromkeys(range(1, last + 1), ROW_POINTS), **heights},
        tab_color=TAB_COLOR,
        charts=tuple(replace(chart, width=widths[chart_column]) for chart in charts),
        show_grid=False,
        merged=tuple(merged),
        page_breaks=pages.breaks,
        printed=(last + 1, chart_column + 1),
    )


def _contents_width(book: Book) -> float:
    widest = max(map(text_width, book.user_sheets.values()), default=0.0)
    return min(max(widest + PADDING, _NARROWEST_LABEL), _FACT_WIDTH)


def _width_of_names(parts: Sequence[Part]) -> float:
    return max((text_width(part.name) * SAFETY for part in parts), default=0.0) + PADDING


def _chart_width(given: float, blocks: Sequence[tuple[int, int]], heights: Mapping[int, float]) -> float:
    """Wide enough that the first two lists come to stand on one page: the wider a sheet, the smaller it is printed.

    Args:
        given: characters of the other columns.
        blocks: first and last row of each list.
        heights: of rows.
    """
    last = blocks[min(1, len(blocks) - 1)][1]
    needed = points_of(1, last, heights)
    for width in range(_CHART_WIDTHS.start, _CHART_WIDTHS.stop, _CHART_WIDTHS.step):
        if page_points(given + width) >= needed:
            return float(width)
    return float(_CHART_WIDTHS.start)


def _places_of_figures(gap: int, chart_column: int) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """First and last column of the large figures from left to right, and those columns that become one."""
    of_numbers = (LIST_COLUMN + 1, gap - 1)
    return [(1, 1), (2, 2), (LIST_COLUMN, LIST_COLUMN), of_numbers, (chart_column, chart_column)], of_numbers


def _figure_cells(row: int, first_column: int, last_column: int, figure: LargeFigure) -> list[PlacedCell]:
    """A label below a rule, the figure, and what stands below it."""
    label, value, style, note, note_style = figure
    label_style = CellStyle(Role.FIGURE_LABEL)
    cells = [
        PlacedCell(row, first_column, label, label_style),
        PlacedCell(row + 1, first_column, value, style),
        PlacedCell(row + 2, first_column, note, note_style),
    ]
    return cells + [PlacedCell(row, column, None, label_style) for column in range(first_column + 1, last_column + 1)]
