"""The sheets of single people and single projects."""

from __future__ import annotations

from collections.abc import Sequence

from toggl_desktop.core.models import ProjectDetails, Rate
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.lists import header_height, pages_wide
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
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

TABLE_TOP = 5


def user_sheet(book: Book, user_id: int) -> SheetLayout:
    """What one person worked on."""
    columns = book.columns
    shown = [
        columns.client(total=Total.LABEL),
        columns.project(),
        *columns.intervals(book.headings),
        *columns.figures(),
        columns.share(),
    ]
    table = build_table(f"Person_{user_id}", shown, book.figures.lines_of_user(user_id), book.texts, top=TABLE_TOP)
    user = book.figures.users_by_id[user_id]
    return _single_sheet(book, book.user_sheets[user_id], user.name, table, name_columns=2)


def project_sheet(book: Book, project_id: int | None) -> SheetLayout:
    """Who worked on one project, and its details where loaded."""
    columns = book.columns
    shown = [
        columns.person(total=Total.LABEL),
        *columns.intervals(book.headings),
        *columns.figures(),
        columns.share(),
    ]
    name = "Project_none" if project_id is None else f"Project_{project_id}"
    table = build_table(name, shown, book.figures.lines_of_project(project_id), book.texts, top=TABLE_TOP)
    label = book.figures.labels[project_id]
    details = None if project_id is None else book.report.details.get(project_id)
    cells, tables = _details(book, details, table.bottom + 2) if details else ([], [])
    return _single_sheet(
        book,
        book.project_sheets[project_id],
        label.name,
        table,
        name_columns=1,
        above=label.client,
        tab_color=label.color,
        cells_below=cells,
        tables_below=tables,
    )


def _single_sheet(
    book: Book,
    sheet_name: str,
    title: str,
    table: TableLayout,
    *,
    name_columns: int,
    above: str = "",
    tab_color: str = "",
    cells_below: Sequence[PlacedCell] = (),
    tables_below: Sequence[TableLayout] = (),
) -> SheetLayout:
    back = book.name("Summary")
    subtitle = " · ".join(part for part in (above, book.report.workspace.name, book.period_words) if part)
    cells = [
        PlacedCell(1, 1, book.texts("← {sheet}", sheet=back), CellStyle(Role.LINK), Target(back)),
        PlacedCell(2, 1, title, CellStyle(Role.TITLE)),
        PlacedCell(3, 1, subtitle, CellStyle(Role.SUBTITLE)),
        *cells_below,
    ]
    return SheetLayout(
        name=sheet_name,
        cells=tuple(cells),
        tables=(table, *tables_below),
        column_widths={1: max(table.widths[0], 24.0), **({2: max(table.widths[1], 16.0)} if cells_below else {})},
        row_heights={2: 26.0, **{one.top: header_height(one) for one in (table, *tables_below)}},
        frozen_rows=TABLE_TOP,
        frozen_columns=name_columns if book.headings else 0,
        repeated_row=TABLE_TOP,
        pages_wide=pages_wide(table),
        tab_color=tab_color,
        show_grid=False,
    )


def _details(book: Book, details: ProjectDetails, row: int) -> tuple[list[PlacedCell], list[TableLayout]]:
    """Tracked days and amount, then the rates as a table of their own."""
    texts = book.texts
    facts: list[tuple[str, int | None, CellStyle]] = [
        (texts("Tracked days"), details.tracked_days, CellStyle(Role.FACT, Kind.COUNT))
    ]
    if book.columns.with_money:
        currency = book.figures.currency_of(details)
        amount = CellStyle(Role.FACT, Kind.MONEY, currency)
        facts.append((texts("Billable amount {currency}", currency=currency), details.billable_amount_cents, amount))
    cells = [PlacedCell(row, 1, texts("Project details"), CellStyle(Role.SECTION))]
    for label, value, style in facts:
        row += 1
        cells += [PlacedCell(row, 1, label, CellStyle(Role.LABEL)), PlacedCell(row, 2, value, style)]
    if not book.columns.with_money or not details.rates:
        return cells, []
    row += 2
    cells.append(PlacedCell(row, 1, texts("Rates"), CellStyle(Role.SECTION)))
    columns: list[Column[Rate]] = [
        Column(
            texts("Currency"), Kind.TEXT, lambda rate: book.figures.currency_of_rate(rate, details) or None, Total.LABEL
        ),
        Column(texts("Hourly rate"), Kind.MONEY, lambda rate: rate.hourly_rate_cents),
        Column(texts("Billable hours"), Kind.DURATION, lambda rate: rate.billable_seconds, Total.SUM),
        Column(texts("Billable decimal"), Kind.DECIMAL_HOURS, lambda rate: rate.billable_seconds, Total.SUM),
    ]
    return cells, [build_table(f"Rates_{details.project_id}", columns, details.rates, texts, top=row + 1)]
