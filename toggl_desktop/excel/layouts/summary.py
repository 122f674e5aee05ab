"""The sheet `Summary`: the facts, the contents, and what took the hours, as lists with charts beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from toggl_desktop.excel.layouts.book import Book
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
from toggl_desktop.excel.layouts.tables import build_table
from toggl_desktop.excel.limits import MAX_LINKS_PER_SHEET

TOP_COUNT = 15
TAB_COLOR = "#2f4858"

_FACT_COLUMN = 2
_LIST_COLUMN = 4
_CHART_COLUMN = 8
_CHART_WIDTH = 74.0
_SHORTEST_CHART = 13


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
    workspace = book.report.workspace.name
    cells = [
        PlacedCell(1, 1, texts("Hours of {workspace}", workspace=workspace), CellStyle(Role.TITLE)),
        PlacedCell(2, 1, book.subtitle, CellStyle(Role.SUBTITLE)),
    ]
    row = 3
    for note in book.note_texts:
        cells.append(PlacedCell(row, 1, note, CellStyle(Role.NOTE)))
        row += 1
    top = row + 1
    row = top
    for label, value, kind in _facts(book):
        cells += [
            PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
            PlacedCell(row, _FACT_COLUMN, value, CellStyle(Role.FACT, kind)),
        ]
        row += 1
    row += 1
    cells.append(PlacedCell(row, 1, texts("Contents"), CellStyle(Role.SECTION)))
    own_name = book.name("Summary")
    linked = [name for name in sheet_names if name != own_name]
    for number, name in enumerate(linked):
        target = Target(name) if number < MAX_LINKS_PER_SHEET // 2 else None
        cells.append(PlacedCell(row + number, _FACT_COLUMN, name, CellStyle(Role.LINK), target))
    tables: list[TableLayout] = []
    charts: list[ChartLayout] = []
    row = top
    for table_name, heading, first_header, parts, shape in _lists(book):
        cells.append(PlacedCell(row, _LIST_COLUMN, heading, CellStyle(Role.SECTION)))
        table, chart = _list_with_chart(book, table_name, heading, first_header, parts, shape, row + 1)
        tables.append(table)
        if chart is not None:
            charts.append(chart)
        row = max(table.bottom, row + (chart.height_rows if chart else 0)) + 2
    return SheetLayout(
        name=own_name,
        cells=tuple(cells),
        tables=tuple(tables),
        column_widths={1: 24.0, _FACT_COLUMN: 34.0, 3: 3.0, 7: 3.0},
        row_heights={1: 30.0},
        tab_color=TAB_COLOR,
        charts=tuple(charts),
        show_grid=False,
    )


def _facts(book: Book) -> list[tuple[str, CellValue, Kind]]:
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
    return [
        *facts,
        (texts("People"), len(figures.user_totals), Kind.COUNT),
        (texts("Projects"), len(figures.labels), Kind.COUNT),
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
    lists = [
        ("Top_projects", texts("Hours by project"), texts("Project"), projects, ChartShape.BARS),
        ("Top_people", texts("Hours by person"), texts("Person"), people, ChartShape.BARS),
    ]
    if figures.is_split:
        seconds = [0] * len(book.headings)
        for row in book.report.rows:
            seconds[row.interval] += row.tracked_seconds
        periods = [
            _Part(heading, tracked, whole, None, "") for heading, tracked in zip(book.headings, seconds, strict=True)
        ]
        lists.append(("Over_time", texts("Hours over time"), texts("Period"), periods, ChartShape.COLUMNS))
    return lists


def _list_with_chart(
    book: Book, table_name: str, heading: str, first_header: str, parts: list[_Part], shape: ChartShape, top: int
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
        Column(first_header, Kind.TEXT, lambda part: part.name, Total.LABEL, width=30, link=lambda part: part.target),
        Column(book.texts("Hours"), Kind.DURATION, lambda part: part.seconds, Total.SUM, width=11),
        Column(
            book.texts("Share"),
            Kind.SHARE,
            lambda part: part.seconds / part.whole_seconds if part.whole_seconds else None,
            Total.SUM,
            width=11,
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
        height_rows=max(min(table.bottom, top + TOP_COUNT + 2) - top + 1, _SHORTEST_CHART),
        width=_CHART_WIDTH,
    )
    return table, chart
