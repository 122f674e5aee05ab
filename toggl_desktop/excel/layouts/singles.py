"""The sheets of single people and single projects."""

from __future__ import annotations

from collections.abc import Sequence

from toggl_desktop.core.month_end.working_time import WorkingTime
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.budget import budget_cells
from toggl_desktop.excel.layouts.days import days_table
from toggl_desktop.excel.layouts.entries import EntryTables
from toggl_desktop.excel.layouts.keeping import is_person_key, person_key, project_key
from toggl_desktop.excel.layouts.lines import Line
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.paging import MOST_UPRIGHT_COLUMNS, pages_wide
from toggl_desktop.excel.layouts.project_details import project_details
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    MergedCells,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
    Total,
    widths_by_column,
)
from toggl_desktop.excel.layouts.signing import signing_page, signing_sheet, signing_time
from toggl_desktop.excel.layouts.single_charts import CHART_WIDTH, GAP_WIDTH, chart_beside
from toggl_desktop.excel.layouts.tables import build_table, narrowed

TITLE_ROW = 2
TABLE_TOP = 5


def user_sheet(book: Book, user_id: int, entries: EntryTables | None = None) -> SheetLayout:
    """What one person worked on; with entries also each day, and each entry where that is asked for."""
    time = signing_time(book, user_id)
    if time is not None:
        return _signed_sheet(book, user_id, time, entries)
    columns = book.columns
    intervals = columns.intervals(book.headings)
    shown = [
        columns.client(total=Total.LABEL),
        columns.project(),
        *intervals,
        *columns.figures(intervals),
        columns.share(),
    ]
    lines = _longest_first(book.figures.lines_of_user(user_id))
    table = build_table(person_key(user_id), shown, lines, book.texts, top=TABLE_TOP)
    user = book.figures.users_by_id[user_id]
    breaks: tuple[int, ...] = ()
    below: list[TableLayout] = []
    cells: list[PlacedCell] = []
    if entries is not None:
        row = table.bottom + 2
        cells.append(PlacedCell(row, 1, book.texts("Days"), CellStyle(Role.SECTION)))
        below.append(days_table(book, f"Days_{user_id}", entries.by_user.get(user_id, []), row + 1))
        if book.options.choices.entry_lines:
            row = below[-1].bottom + 2
            cells.append(PlacedCell(row, 1, book.texts("Entries"), CellStyle(Role.SECTION)))
            below.append(entries.of_user(book, user_id, row + 1))
            breaks = (row,)
    return _single_sheet(
        book,
        book.user_sheets[user_id],
        user.name,
        table,
        lines=lines,
        name_columns=2,
        cells_below=cells,
        tables_below=below,
        page_breaks=breaks,
    )


def emptied_sheet(book: Book, key: str, sheet_name: str) -> SheetLayout:
    """Of a person or project without time in this period: the same table without rows, and a sentence that says so."""
    columns = book.columns
    if is_person_key(key):
        names = [columns.client(total=Total.LABEL), columns.project()]
    else:
        names = [columns.person(total=Total.LABEL)]
    intervals = columns.intervals(book.headings)
    table = build_table(
        key, [*names, *intervals, *columns.figures(intervals), columns.share()], [], book.texts, top=TABLE_TOP
    )
    above = book.texts("No time in this period")
    return _single_sheet(book, sheet_name, sheet_name, table, name_columns=len(names), above=above)


def _signed_sheet(book: Book, user_id: int, time: WorkingTime, entries: EntryTables | None) -> SheetLayout:
    """The page to sign, then the projects, then each entry where that is asked for."""
    texts, columns = book.texts, book.columns
    own = None if entries is None else entries.by_user.get(user_id, [])
    page = signing_page(book, user_id, time, own)
    row = page.bottom + 2
    cells = [PlacedCell(row, 1, texts("Projects"), CellStyle(Role.SECTION))]
    breaks = [row]
    intervals = columns.intervals(book.headings)
    shown = [
        columns.client(total=Total.LABEL),
        columns.project(),
        *intervals,
        *columns.figures(intervals),
        columns.share(),
    ]
    lines = _longest_first(book.figures.lines_of_user(user_id))
    work = [narrowed(build_table(person_key(user_id), shown, lines, texts, top=row + 1), lines, page.widths)]
    if entries is not None and book.options.choices.entry_lines:
        row = work[-1].bottom + 2
        cells.append(PlacedCell(row, 1, texts("Entries"), CellStyle(Role.SECTION)))
        work.append(entries.to_sign(book, user_id, row + 1, page.widths))
        breaks.append(row)
    return signing_sheet(book.user_sheets[user_id], page, work, cells, breaks)


def project_sheet(book: Book, project_id: int | None, entries: EntryTables | None = None) -> SheetLayout:
    """Who worked on one project, its details where loaded, and its entries where they were read."""
    columns = book.columns
    intervals = columns.intervals(book.headings)
    shown = [
        columns.person(total=Total.LABEL),
        *intervals,
        *columns.figures(intervals),
        columns.share(),
    ]
    lines = _longest_first(book.figures.lines_of_project(project_id))
    table = build_table(project_key(project_id), shown, lines, book.texts, top=TABLE_TOP)
    label = book.figures.labels[project_id]
    details = None if project_id is None else book.report.details.get(project_id)
    cells, merged = budget_cells(book, label, table.bottom + 2)
    row = max([table.bottom, *(cell.row for cell in cells)]) + 2
    tables: list[TableLayout] = []
    if details:
        cells_of_details, merged_of_details, tables = project_details(book, details, row)
        cells, merged = [*cells, *cells_of_details], [*merged, *merged_of_details]
    if entries is not None:
        row = max([table.bottom, *(cell.row for cell in cells), *(one.bottom for one in tables)]) + 2
        cells = [*cells, PlacedCell(row, 1, book.texts("Entries"), CellStyle(Role.SECTION))]
        tables = [*tables, entries.of_project(book, project_id, row + 1)]
    return _single_sheet(
        book,
        book.project_sheets[project_id],
        label.name,
        table,
        lines=lines,
        name_columns=1,
        above=label.client,
        tab_color=label.color,
        cells_below=cells,
        merged_below=merged,
        tables_below=tables,
    )


def _single_sheet(
    book: Book,
    sheet_name: str,
    title: str,
    table: TableLayout,
    *,
    name_columns: int,
    lines: Sequence[Line] = (),
    above: str = "",
    tab_color: str = "",
    cells_below: Sequence[PlacedCell] = (),
    merged_below: Sequence[MergedCells] = (),
    tables_below: Sequence[TableLayout] = (),
    page_breaks: tuple[int, ...] = (),
) -> SheetLayout:
    has_many = book.report.entries is not None  # tables with headings of their own: what stays in view is the name
    subtitle = " · ".join(part for part in (above, book.report.workspace.name, book.period_words) if part)
    tables = (table, *tables_below)
    first_width = {1: max(table.widths[0], 24.0)}
    widths = widths_by_column(tables, first_width)
    periods = range(name_columns + 1, name_columns + 1 + len(book.headings))
    widths.update(dict.fromkeys(periods, max((widths[column] for column in periods), default=0.0)))
    banners = Banners(widths)
    banners.add(2, title, Role.TITLE)
    banners.add(3, subtitle, Role.SUBTITLE)
    cells = [
        *book.way_back(sheet_name),
        *banners.cells,
        *cells_below,
    ]
    chart = chart_beside(
        book,
        tables,
        title=f"{title}: {book.texts('Hours')}",
        names=[_name_of(line, name_columns) for line in lines],
        seconds=[line.tracked_seconds for line in lines],
        colors=[line.project.color if line.project else "" for line in lines],
        name_column=name_columns,
        table_width=sum(widths.values()),
    )
    if chart is not None:
        widths |= {chart.column - 1: GAP_WIDTH, chart.column: CHART_WIDTH}
    return SheetLayout(
        name=sheet_name,
        cells=tuple(cells),
        tables=tables,
        column_widths=widths,
        row_heights={**banners.heights, **{one.top: header_height(one) for one in tables}},
        frozen_rows=TITLE_ROW if has_many else TABLE_TOP,
        frozen_columns=name_columns if book.headings and not has_many else 0,
        repeated_row=TITLE_ROW if has_many else TABLE_TOP,
        pages_wide=pages_wide(list(widths.values()), name_columns),
        tab_color=tab_color,
        show_grid=False,
        merged=(*banners.merged, *merged_below),
        page_breaks=page_breaks,
        charts=(chart,) if chart else (),
        is_portrait=chart is None and max(one.right for one in tables) <= MOST_UPRIGHT_COLUMNS,
    )


def _longest_first(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: -line.tracked_seconds)


def _name_of(line: Line, name_columns: int) -> str:
    """Of the project on a person's sheet, of the person on a project's."""
    named = line.project if name_columns > 1 else line.user
    return named.name if named else ""
