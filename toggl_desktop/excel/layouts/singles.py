"""The sheets of single people and single projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.month_end.working_time import WorkingTime
from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.models import Cents, ProjectDetails, Rate
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.budget import budget_cells
from toggl_desktop.excel.layouts.columns import MANY_COLUMNS
from toggl_desktop.excel.layouts.days import days_table
from toggl_desktop.excel.layouts.entries import EntryTables
from toggl_desktop.excel.layouts.formulas import amount_of_decimal, decimal_of
from toggl_desktop.excel.layouts.keeping import is_person_key, person_key, project_key
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.paging import pages_wide
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    CellValue,
    Column,
    Kind,
    MergedCells,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
    Target,
    Total,
    widths_by_column,
)
from toggl_desktop.excel.layouts.signing import signing_page, signing_sheet, signing_time
from toggl_desktop.excel.layouts.tables import build_table, narrowed

TITLE_ROW = 2
TABLE_TOP = 5
_LAST_FACT_COLUMN = 4


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
    table = build_table(person_key(user_id), shown, book.figures.lines_of_user(user_id), book.texts, top=TABLE_TOP)
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
    lines = book.figures.lines_of_user(user_id)
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
    table = build_table(
        project_key(project_id), shown, book.figures.lines_of_project(project_id), book.texts, top=TABLE_TOP
    )
    label = book.figures.labels[project_id]
    details = None if project_id is None else book.report.details.get(project_id)
    cells, merged = budget_cells(book, label, table.bottom + 2)
    row = max([table.bottom, *(cell.row for cell in cells)]) + 2
    tables: list[TableLayout] = []
    if details:
        cells_of_details, merged_of_details, tables = _details(book, details, row)
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
    above: str = "",
    tab_color: str = "",
    cells_below: Sequence[PlacedCell] = (),
    merged_below: Sequence[MergedCells] = (),
    tables_below: Sequence[TableLayout] = (),
    page_breaks: tuple[int, ...] = (),
) -> SheetLayout:
    has_many = book.report.entries is not None  # tables with headings of their own: what stays in view is the name
    back = book.name("Summary")
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
        PlacedCell(1, 1, book.texts("← {sheet}", sheet=back), CellStyle(Role.LINK), Target(back)),
        *banners.cells,
        *cells_below,
    ]
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
    )


def _details(
    book: Book, details: ProjectDetails, row: int
) -> tuple[list[PlacedCell], list[MergedCells], list[TableLayout]]:
    """Tracked days and amount, then the rates as a table of their own, no wider than the columns of periods above."""
    texts = book.texts
    facts: list[tuple[str, CellValue, CellStyle]] = [
        (texts("Tracked days"), details.tracked_days, CellStyle(Role.FACT, Kind.COUNT))
    ]
    money = book.figures.money[details.project_id]
    if book.columns.with_money:
        for currency, amount in money.amounts.items():
            style = CellStyle(Role.FACT, Kind.MONEY, currency)
            facts.append((texts("Billable amount {currency}", currency=currency), amount, style))
    cells = [PlacedCell(row, 1, texts("Project details"), CellStyle(Role.SECTION))]
    merged = []
    for label, value, style in facts:
        row += 1
        cells += [
            PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
            PlacedCell(row, 2, value, style),
            *(PlacedCell(row, column, None, style) for column in range(3, _LAST_FACT_COLUMN + 1)),
        ]
        merged.append(MergedCells(row, 2, _LAST_FACT_COLUMN))
    if not book.columns.with_money or not details.rates:
        return cells, merged, []
    row += 2
    cells.append(PlacedCell(row, 1, texts("Rates"), CellStyle(Role.SECTION)))
    lines = sorted(
        map(_RateLine, money.rates, money.amounts_of_rates),
        key=lambda line: (line.rate.hourly_rate_cents is None, line.rate.currency, line.rate.hourly_rate_cents or 0),
    )
    priced = [line.rate.currency for line in lines if line.rate.hourly_rate_cents is not None]
    first, *others = dict.fromkeys(priced or [""])
    turned = len(book.headings) > MANY_COLUMNS
    columns: list[Column[_RateLine]] = [
        _rate_column(book, first, Total.LABEL),
        *(replace(_rate_column(book, currency, Total.NONE), turned=turned) for currency in others),
        Column(texts("Billable hours"), Kind.DURATION, _seconds, Total.SUM, turned=turned),
        Column(
            texts("Billable decimal"),
            Kind.DECIMAL_HOURS,
            _seconds,
            Total.SUM,
            turned=turned,
            formula=decimal_of(texts("Billable hours")),
        ),
    ]
    if any(line.amount is not None for line in lines):
        columns += [replace(_amount_column(book, currency), turned=turned) for currency in money.amounts]
    return cells, merged, [build_table(f"Rates_{details.project_id}", columns, lines, texts, top=row + 1)]


class _RateLine(NamedTuple):
    """A rate, and what its time is worth as far as that may be said."""

    rate: Rate
    amount: Cents | None


def _seconds(line: _RateLine) -> int | None:
    return line.rate.billable_seconds


def _rate_column(book: Book, currency: str, total: Total) -> Column[_RateLine]:
    """The rates in one currency, which stands in the number format; time without a rate has an empty cell."""
    return Column(
        book.texts("Hourly rate {currency}", currency=currency),
        Kind.MONEY,
        lambda line: line.rate.hourly_rate_cents if line.rate.currency == currency else None,
        total,
        currency,
    )


def _amount_column(book: Book, currency: str) -> Column[_RateLine]:
    rate = book.texts("Hourly rate {currency}", currency=currency)
    return Column(
        book.texts("Billable amount {currency}", currency=currency),
        Kind.MONEY,
        lambda line: line.amount if line.rate.currency == currency else None,
        Total.SUM,
        currency,
        formula=amount_of_decimal(book.texts("Billable decimal"), rate, currency_decimals(currency)),
    )
