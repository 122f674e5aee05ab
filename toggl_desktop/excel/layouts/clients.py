"""The sheet `Clients`: what each client's projects took and are worth, with a block for each that fits an invoice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.report.clients import client_titles, projects_by_client
from toggl_desktop.core.report.money import Amounts
from toggl_desktop.core.toggl.names import NO_CLIENT, ClientKey
from toggl_desktop.core.toggl.shortening import shortened
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.columns import HoursColumn
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Part, Ref, decimal_of, share_of_total
from toggl_desktop.excel.layouts.lines import Line
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.paging import page_points, pages_of, pages_wide
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    CellValue,
    Column,
    Kind,
    PlacedCell,
    Role,
    SheetLayout,
    Target,
    Total,
    widths_by_column,
)
from toggl_desktop.excel.layouts.tables import build_table

CLIENTS_TABLE = "Clients"
_TOP = 5
_TITLE_ROWS = 3
_FEWEST = 2
_LONGEST_HEADING = 80
"""UTF-16 units of a client's name above its table; a longer one would make the page wider."""

_ROWS_PER_CLIENT = 5
"""Its line among all clients; a blank row, its name, its headings and its total."""

_NAME_WIDTH = 32.0


class _Block(NamedTuple):
    """One client's projects, and their sums.

    Attributes:
        amounts: of all of them together; empty where a part is not known.
        rounded_seconds: None without a rounding rule; `billable_seconds` where nothing of it is known.
    """

    title: str
    table: str
    lines: list[Line]
    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None
    amounts: Amounts
    whole_seconds: int
    target: Target


def has_clients_sheet(book: Book) -> bool:
    """Whether there is more than one client."""
    return len({*projects_by_client(book.report)} - {NO_CLIENT}) >= _FEWEST


def rows_of_clients(book: Book) -> int:
    """How many rows the sheet takes at most."""
    clients = len(projects_by_client(book.report))
    return _TOP + 1 + len(book.figures.labels) + _ROWS_PER_CLIENT * clients


def clients_sheet(book: Book) -> SheetLayout:
    """All clients in a table, then a table of projects for each of them."""
    texts, name = book.texts, book.name("Clients")
    blocks = _blocks(book, name)
    overview = build_table(CLIENTS_TABLE, _overview_columns(book, blocks), blocks, texts, top=_TOP)
    cells = [PlacedCell(1, 1, texts("← {sheet}", sheet=book.name("Summary")), CellStyle(Role.LINK), _summary(book))]
    tables = [overview]
    for block in blocks:
        row = tables[-1].bottom + 2
        cells.append(PlacedCell(row, 1, shortened(block.title, _LONGEST_HEADING), CellStyle(Role.SECTION)))
        tables.append(build_table(block.table, _block_columns(book, block), block.lines, texts, top=row + 1))
    widths = widths_by_column(tables, {1: max(_NAME_WIDTH, *(table.widths[0] for table in tables))})
    banners = Banners(widths)
    banners.add(2, texts("Clients"), Role.TITLE)
    banners.add(3, f"{book.report.workspace.name} · {book.subtitle}", Role.SUBTITLE)
    heights = {**banners.heights, **{one.top: header_height(one) for one in tables}}
    spans = [(table.top - 1, table.bottom) for table in tables]
    return SheetLayout(
        name=name,
        cells=(*cells, *banners.cells),
        tables=tuple(tables),
        column_widths=widths,
        row_heights=heights,
        frozen_rows=_TITLE_ROWS,
        show_grid=False,
        merged=tuple(banners.merged),
        pages_wide=pages_wide(list(widths.values())),
        page_breaks=pages_of(spans, heights, page_points(sum(widths.values()))).breaks,
    )


def _summary(book: Book) -> Target:
    return Target(book.name("Summary"))


def _blocks(book: Book, sheet: str) -> list[_Block]:
    figures = book.figures
    titles = client_titles(book.report, book.texts("Without client"))
    lines = {line.project.id: line for line in figures.project_lines() if line.project}
    blocks: list[_Block] = []
    groups = projects_by_client(book.report)
    row = _TOP + len(groups) + 1  # the overview's total row
    for number, (client, project_ids) in enumerate(groups.items(), 1):
        own = [lines[project_id] for project_id in project_ids]
        row += 2
        blocks.append(
            _Block(
                titles[client],
                _table_name(client, number, {block.table for block in blocks}),
                own,
                sum(line.tracked_seconds for line in own),
                _sum_of_known([line.billable_seconds for line in own]),
                _sum_of_known([line.rounded_seconds for line in own]),
                figures.amounts_of(project_ids),
                figures.whole_seconds,
                Target(sheet, f"A{row}"),
            )
        )
        row += len(own) + 2
    return blocks


def _table_name(client: ClientKey, number: int, taken: Collection[str]) -> str:
    """The same every month; `number` for what has no id, and for one id under two names."""
    if client == NO_CLIENT:
        return "Client_none"
    name = f"Client_{client.id}"
    return f"Client_no_{number}" if client.id is None or name in taken else name


def _sum_of_known(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _block_columns(book: Book, block: _Block) -> list[HoursColumn]:
    columns = book.columns
    money = [
        replace(column, total=Total.NONE) if column.currency not in block.amounts else column
        for column in columns.money_of_project()
        if any(column.value(line) is not None for line in block.lines)
    ]
    return [columns.project(book.link_to_project, total=Total.LABEL), *columns.figures(), *money]


def _overview_columns(book: Book, blocks: Sequence[_Block]) -> list[Column[_Block]]:
    texts, with_billable = book.texts, book.columns.with_billable
    hours, billable, rounded = texts("Hours"), texts("Billable hours"), texts("Rounded hours")
    columns: list[Column[_Block]] = [
        Column(texts("Client"), Kind.TEXT, lambda one: one.title, Total.LABEL, link=lambda one: one.target, wraps=True),
        *_time(hours, texts("Decimal hours"), lambda one: one.tracked_seconds),
    ]
    if book.columns.with_rounded:
        columns += _time(rounded, texts("Rounded decimal"), lambda one: one.rounded_seconds)
    if with_billable:
        columns += _time(billable, texts("Billable decimal"), lambda one: one.billable_seconds)
    columns += [
        Column(texts("Share"), Kind.SHARE, _share, Total.SUM, formula=share_of_total(hours)),
        Column(texts("Projects"), Kind.COUNT, lambda one: len(one.lines), Total.SUM),
    ]
    if book.columns.with_money:
        whole = book.figures.amounts_of(book.figures.labels)
        for currency in sorted({currency for one in blocks for currency in one.amounts}):
            columns.append(_amount(book, currency, Total.SUM if currency in whole else Total.NONE))
    return columns


def _share(block: _Block) -> float:
    return block.tracked_seconds / block.whole_seconds if block.whole_seconds else 0.0


def _time(header: str, decimal: str, seconds: Callable[[_Block], int | None]) -> list[Column[_Block]]:
    """A duration that is the sum of the block's column of that name, and the same in hours."""

    def hours(block: _Block) -> CellValue:
        return _sum_of_column(block, header, seconds(block))

    return [
        Column(header, Kind.DURATION, hours, Total.SUM),
        Column(decimal, Kind.DECIMAL_HOURS, seconds, Total.SUM, formula=decimal_of(header)),
    ]


def _amount(book: Book, currency: str, total: Total) -> Column[_Block]:
    header = book.texts("Billable amount {currency}", currency=currency)

    def amount(block: _Block) -> CellValue:
        return _sum_of_column(block, header, block.amounts.get(currency))

    return Column(header, Kind.MONEY, amount, total, currency)


def _sum_of_column(block: _Block, header: str, result: int | float | None) -> CellValue:
    if result is None:
        return None
    return Computed(Formula("SUM({})", (Ref(header, Part.ROWS, table=block.table),)), result)
