"""The sheet `Summary`: the facts, the contents, and what took the hours, as lists with charts beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.choices.period import Split
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.compared import change_share
from toggl_desktop.excel.layouts.contents import contents
from toggl_desktop.excel.layouts.formulas import (
    share_of_total,
)
from toggl_desktop.excel.layouts.labels import chart_labels
from toggl_desktop.excel.layouts.open_points import summary_of_points
from toggl_desktop.excel.layouts.paging import ROW_POINTS, page_points, pages_of, points_of
from toggl_desktop.excel.layouts.periods import interval_heading
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    CellValue,
    ChartLayout,
    ChartShape,
    Column,
    Kind,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
    Target,
    Total,
)
from toggl_desktop.excel.layouts.tables import LINE_POINTS, PADDING, SAFETY, WIDEST_TEXT, build_table, line_count
from toggl_desktop.excel.text_width import text_width

TOP_COUNT = 15
MOST_INTERVALS = 62
"""Of more days than that, the months are shown."""
TAB_COLOR = "#2f4858"

_FACT_COLUMN = 2
_LIST_COLUMN = 4
_CHART_COLUMN = 8
_CHART_WIDTHS = range(74, 110, 2)
_SHORTEST_CHART = {ChartShape.BARS: 6, ChartShape.COLUMNS: 14}
_WIDTHS = {
    1: 24.0,
    _FACT_COLUMN: 34.0,
    3: 3.0,
    _LIST_COLUMN: 30.0,
    5: 11.0,
    6: 11.0,
    7: 3.0,
    _CHART_COLUMN: 74.0,
    9: 1.0,
}
"""The last one, and a row at the end, are printed to keep the charts' frames whole."""
_NARROWEST_NAME = 30.0
_MOST_LINES_OF_A_NAME = 3
_SECTION_POINTS = 18.0


class _Part(NamedTuple):
    """One line of a list on the summary."""

    name: str
    seconds: int
    whole_seconds: int
    target: Target | None
    color: str


def summary_sheet(book: Book, sheet_names: Sequence[str]) -> SheetLayout:
    """The first page.

    Args:
        book: the workbook.
        sheet_names: all sheets in their order, this one among them.
    """
    texts = book.texts
    lists = _lists(book)
    name_width = min(max(_NARROWEST_NAME, *(_width_of_names(parts) for _, _, _, parts, _ in lists)), WIDEST_TEXT)
    widths = {**_WIDTHS, 1: _contents_width(book), _LIST_COLUMN: name_width}
    above = Banners(widths)
    above.add(1, texts("Hours of {workspace}", workspace=book.report.workspace.name), Role.TITLE)
    above.add(2, book.subtitle, Role.SUBTITLE)
    row = 3
    for note in book.note_texts:
        above.add(row, note, Role.NOTE)
        row += 1
    top = row + 1
    cells, heights = above.cells, above.heights
    row = top
    for label, value, style in _facts(book):
        cells += [
            PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
            PlacedCell(row, _FACT_COLUMN, value, style),
        ]
        lines = line_count(str(value), widths[_FACT_COLUMN])
        if lines > 1:
            heights[row] = min(lines, _MOST_LINES_OF_A_NAME) * LINE_POINTS
        row += 1
    links = contents(book, sheet_names, row + 1)
    cells += links
    tables: list[TableLayout] = []
    charts: list[ChartLayout] = []
    blocks: list[tuple[int, int]] = []
    row = top
    for table_name, heading, first_header, parts, shape in lists:
        cells.append(PlacedCell(row, _LIST_COLUMN, heading, CellStyle(Role.SECTION)))
        heights[row] = max(heights.get(row, 0.0), _SECTION_POINTS)
        table, chart = _list_with_chart(book, table_name, heading, first_header, parts, shape, row + 1, name_width)
        tables.append(table)
        for tall, height in table.tall_rows.items():
            heights[tall] = max(heights.get(tall, 0.0), min(height, _MOST_LINES_OF_A_NAME * LINE_POINTS))
        if chart is not None:
            charts.append(chart)
        last = max(table.bottom, row + (chart.height_rows if chart else 0))
        blocks.append((row, last))
        row = last + 2
    widths[_CHART_COLUMN] = _chart_width(widths, blocks, heights)
    pages = pages_of(blocks, heights, page_points(sum(widths.values())))
    last = max(blocks[-1][1], min(max(cell.row for cell in links), pages.last_row - 1))
    return SheetLayout(
        name=book.name("Summary"),
        cells=tuple(cells),
        tables=tuple(replace(table, tall_rows={}) for table in tables),
        column_widths=widths,
        row_heights={**dict.fromkeys(range(1, last + 1), ROW_POINTS), **heights},
        tab_color=TAB_COLOR,
        charts=tuple(replace(chart, width=widths[_CHART_COLUMN]) for chart in charts),
        show_grid=False,
        merged=tuple(above.merged),
        page_breaks=pages.breaks,
        printed=(last + 1, _CHART_COLUMN + 1),
    )


def _contents_width(book: Book) -> float:
    widest = max(map(text_width, book.user_sheets.values()), default=0.0)
    return min(max(widest + PADDING, _WIDTHS[1]), _WIDTHS[_FACT_COLUMN])


def _width_of_names(parts: Sequence[_Part]) -> float:
    return max((text_width(part.name) * SAFETY for part in parts), default=0.0) + PADDING


def _chart_width(widths: Mapping[int, float], blocks: Sequence[tuple[int, int]], heights: Mapping[int, float]) -> float:
    """Wide enough that the first two lists come to stand on one page: the wider a sheet, the smaller it is printed."""
    given = sum(widths.values()) - widths[_CHART_COLUMN]
    last = blocks[min(1, len(blocks) - 1)][1]
    needed = points_of(1, last, heights)
    for width in range(_CHART_WIDTHS.start, _CHART_WIDTHS.stop, _CHART_WIDTHS.step):
        if page_points(given + width) >= needed:
            return float(width)
    return float(_CHART_WIDTHS.start)


def _facts(book: Book) -> list[tuple[str, CellValue, CellStyle]]:
    report, texts, figures = book.report, book.texts, book.figures
    tracked = figures.whole_seconds
    facts: list[tuple[str, CellValue, Kind]] = [
        (texts("Workspace"), report.workspace.name, Kind.TEXT),
        (texts("Period"), book.period_words, Kind.TEXT),
        (texts("From"), report.period.start_date, Kind.DATE),
        (texts("To"), report.period.end_date, Kind.DATE),
        (texts("Total hours"), tracked, Kind.DURATION),
        (texts("Total decimal hours"), tracked, Kind.DECIMAL_HOURS),
    ]
    if book.columns.with_rounded:
        rounded = sum(totals.rounded_seconds or 0 for totals in figures.user_totals.values())
        facts += [
            (texts("Rounded hours"), rounded, Kind.DURATION),
            (texts("Rounded decimal hours"), rounded, Kind.DECIMAL_HOURS),
        ]
    if book.columns.with_billable:
        billable = figures.billable_seconds
        is_known = tracked and not figures.is_billable_partial
        share = billable / tracked if is_known and billable is not None else None
        facts += [
            (texts("Billable hours"), billable, Kind.DURATION),
            (texts("Billable share"), share, Kind.SHARE),
        ]
    if report.earlier is not None:
        before = report.earlier.tracked_seconds
        facts += [
            (texts("Before"), before, Kind.DURATION),
            (texts("Change"), tracked - before, Kind.SIGNED_HOURS),
            (texts("Change %"), change_share(tracked, before) or None, Kind.CHANGE),
        ]
    counts = [(texts("Projects"), len(figures.labels))]
    if book.with_people:
        counts.insert(0, (texts("People"), len(figures.user_totals)))
    if report.entries is not None:
        counts.append((texts("Entries"), len(report.entries)))
    points = summary_of_points(book)
    return [
        *((label, value, CellStyle(Role.FACT, kind)) for label, value, kind in facts),
        *_amounts(book),
        *((label, count, CellStyle(Role.FACT, Kind.COUNT)) for label, count in counts),
        *([(texts("Open points"), points, CellStyle(Role.FACT))] if points else []),
    ]


def _amounts(book: Book) -> list[tuple[str, CellValue, CellStyle]]:
    """What everything is worth in each currency; nothing where a part is not known."""
    if not book.columns.with_money:
        return []
    amounts = book.figures.amounts_of(book.figures.labels)
    return [
        (
            book.texts("Billable amount {currency}", currency=currency),
            amount,
            CellStyle(Role.FACT, Kind.MONEY, currency),
        )
        for currency, amount in sorted(amounts.items())
    ]


def _lists(book: Book) -> list[tuple[str, str, str, list[_Part], ChartShape]]:
    figures, texts = book.figures, book.texts
    whole = figures.whole_seconds
    projects = [
        _Part(
            book.names.project_titles[line.project.id],
            line.tracked_seconds,
            whole,
            book.link_to_project(line),
            line.project.color,
        )
        for line in figures.project_lines()
        if line.project
    ]
    people = [
        _Part(line.user.name, line.tracked_seconds, whole, book.link_to_user(line), "")
        for line in figures.user_lines()
        if line.user and line.tracked_seconds
    ]
    projects, people = _labelled(projects), _labelled(people)
    lists = [
        ("Top_projects", texts("Hours by project"), texts("Project"), projects, ChartShape.BARS),
    ]
    if book.with_people:
        lists.append(("Top_people", texts("Hours by person"), texts("Person"), people, ChartShape.BARS))
    if figures.is_split:
        title, seconds = _hours_over_time(book)
        periods = [_Part(heading, tracked, whole, None, "") for heading, tracked in seconds.items()]
        lists.append(("Over_time", title, texts("Period"), periods, ChartShape.COLUMNS))
    return lists


def _labelled(parts: list[_Part]) -> list[_Part]:
    labels = chart_labels([part.name for part in parts])
    return [part._replace(name=label) for part, label in zip(parts, labels, strict=True)]


def _hours_over_time(book: Book) -> tuple[str, dict[str, int]]:
    """A title, and seconds by heading: of each interval, or of each month where there are very many days."""
    report, texts = book.report, book.texts
    headings, title = book.headings, texts("Hours over time")
    if report.split is Split.DAY and len(headings) > MOST_INTERVALS:
        headings = [interval_heading(day, Split.MONTH, report.profile.first_weekday, texts) for day in report.intervals]
        title = texts("Hours over time, by month")
    seconds = dict.fromkeys(headings, 0)
    for row in report.rows:
        seconds[headings[row.interval]] += row.tracked_seconds
    return title, seconds


def _list_with_chart(
    book: Book,
    table_name: str,
    heading: str,
    first_header: str,
    parts: list[_Part],
    shape: ChartShape,
    top: int,
    name_width: float,
) -> tuple[TableLayout, ChartLayout | None]:
    shown = parts
    if shape is ChartShape.BARS:
        shown = sorted(parts, key=lambda part: -part.seconds)
        rest = shown[TOP_COUNT:]
        shown = shown[:TOP_COUNT]
    lines = list(shown)
    if len(lines) < len(parts):
        others = book.texts("Others ({count})", count=len(rest))
        lines.append(_Part(others, sum(part.seconds for part in rest), parts[0].whole_seconds, None, ""))
    columns: list[Column[_Part]] = [
        Column(
            first_header,
            Kind.TEXT,
            lambda part: part.name,
            Total.LABEL,
            width=name_width,
            link=lambda part: part.target,
        ),
        Column(book.texts("Hours"), Kind.DURATION, lambda part: part.seconds, Total.SUM, width=11),
        Column(
            book.texts("Share"),
            Kind.SHARE,
            lambda part: part.seconds / part.whole_seconds if part.whole_seconds else 0.0,
            Total.SUM,
            width=11,
            formula=share_of_total(book.texts("Hours")),
        ),
    ]
    table = build_table(table_name, columns, lines, book.texts, top=top, left=_LIST_COLUMN)
    if not any(part.seconds for part in shown):
        return table, None
    chart = ChartLayout(
        title=heading,
        shape=shape,
        row=top,
        column=_CHART_COLUMN,
        first_row=table.first_row,
        name_column=_LIST_COLUMN,
        value_column=_LIST_COLUMN + 1,
        names=tuple(part.name for part in shown),
        seconds=tuple(part.seconds for part in shown),
        colors=tuple(part.color for part in shown),
        height_rows=max(min(table.bottom, top + TOP_COUNT + 2) - top + 1, _SHORTEST_CHART[shape]),
        width=_WIDTHS[_CHART_COLUMN],
    )
    return table, chart
