"""What Toggl says of one project as a whole: tracked days, amounts, rates."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.models import Cents, ProjectDetails, Rate
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.columns import MANY_COLUMNS
from toggl_desktop.excel.layouts.formulas import amount_of_decimal, decimal_of
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    CellValue,
    Column,
    Kind,
    MergedCells,
    PlacedCell,
    Role,
    TableLayout,
    Total,
)
from toggl_desktop.excel.layouts.tables import build_table

_LAST_FACT_COLUMN = 4


def project_details(
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
