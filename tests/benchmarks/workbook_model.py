"""Our own workbook as plain cells, so that another library can be given exactly the same work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.engine.rows import MOST_FILLED_CELLS, body_style
from toggl_desktop.excel.layouts.plan import plan_workbook
from toggl_desktop.excel.layouts.sheet import CellStyle, ChartLayout, Column, Kind, Role, SheetLayout, TableLayout

Value = str | float | None

_DIVISORS = {Kind.DURATION: SECONDS_PER_DAY, Kind.DECIMAL_HOURS: SECONDS_PER_HOUR, Kind.MONEY: 100}
_DAY_ZERO = 693_594


@dataclass(frozen=True)
class ModelCell:
    """A cell outside the tables; rows and columns count from 0 here, as XlsxWriter counts."""

    row: int
    column: int
    value: Value
    style: CellStyle
    link: str | None


@dataclass(frozen=True)
class ModelTable:
    """A table with its cells as they stand in the file.

    Attributes:
        rows: values of the body; None is an empty cell, with its format where `fills_blanks`.
        styles: of the body, by column.
        totals: stored results of the total row, None without one.
    """

    layout: TableLayout
    rows: Sequence[Sequence[Value]]
    styles: Sequence[CellStyle]
    header_styles: Sequence[CellStyle]
    total_styles: Sequence[CellStyle]
    links: Mapping[tuple[int, int], str]
    totals: Sequence[Value] | None
    fills_blanks: bool


@dataclass(frozen=True)
class ModelSheet:
    """A sheet with everything on it."""

    layout: SheetLayout
    cells: Sequence[ModelCell]
    tables: Sequence[ModelTable]
    charts: Sequence[ChartLayout]


def model_of(report: Report) -> list[ModelSheet]:
    """All sheets of a report's workbook, laid out and in memory."""
    planned = plan_workbook(report, WorkbookOptions(), "0", Path("model.xlsx"))
    return [_sheet(sheet.build()) for sheet in planned]


def cell_count(model: Sequence[ModelSheet]) -> int:
    """Cells with a value."""
    loose = sum(len(sheet.cells) for sheet in model)
    tables = [table for sheet in model for table in sheet.tables]
    heads = sum(len(table.styles) * (1 + (table.totals is not None)) for table in tables)
    return loose + heads + sum(value is not None for table in tables for row in table.rows for value in row)


def _sheet(layout: SheetLayout) -> ModelSheet:
    cells = [
        ModelCell(
            cell.row - 1,
            cell.column - 1,
            _value(cell.style.kind, cell.value),
            cell.style,
            None if cell.link is None else _address(cell.link.sheet, cell.link.cell),
        )
        for cell in layout.cells
    ]
    return ModelSheet(layout, cells, [_table(table) for table in layout.tables], layout.charts)


def _table(table: TableLayout) -> ModelTable:
    kinds = [column.kind for column in table.columns]
    links = {(link.row - 1, link.column - 1): _address(link.target.sheet, link.target.cell) for link in table.links}
    return ModelTable(
        layout=table,
        rows=[tuple(map(_value, kinds, row)) for row in table.rows],
        styles=[body_style(column) for column in table.columns],
        header_styles=[_header_style(column) for column in table.columns],
        total_styles=[CellStyle(Role.TOTAL, column.kind, column.currency) for column in table.columns],
        links=links,
        totals=None if table.totals is None else tuple(map(_value, kinds, table.totals)),
        fills_blanks=table.row_count * len(table.columns) <= MOST_FILLED_CELLS,
    )


def _header_style(column: Column[Any]) -> CellStyle:
    if column.turned:
        return CellStyle(Role.TURNED_HEADER)
    return CellStyle(Role.HEADER if column.kind is Kind.TEXT else Role.NUMBER_HEADER)


def _value(kind: Kind, value: Any) -> Value:
    if value is None or isinstance(value, str):
        return value
    convert: Callable[[Any], float] | None = {Kind.DATE: lambda day: day.toordinal() - _DAY_ZERO}.get(kind)
    if convert is not None:
        return convert(value)
    divisor = _DIVISORS.get(kind)
    return value / divisor if divisor else value


def _address(sheet: str, cell: str) -> str:
    quoted = sheet.replace("'", "''")
    return f"internal:'{quoted}'!{cell}"
