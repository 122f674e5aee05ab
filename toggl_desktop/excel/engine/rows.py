"""The cell rows of a sheet as XML strings, one row at a time."""

from __future__ import annotations

from collections.abc import Iterator

from toggl_desktop.excel.engine.tables import calculated_formula, total_formula
from toggl_desktop.excel.engine.values import CalculatedFragments, CellValues, Fragments
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    Column,
    Kind,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
    Total,
    column_letter,
)

MOST_FILLED_CELLS = 50_000
"""Tables up to this size have their lines under empty cells too; in larger ones empty cells are left out."""


def sheet_rows(sheet: SheetLayout, values: CellValues) -> Iterator[str]:
    """``<row>`` elements from top to bottom."""
    loose = _loose_rows(sheet.cells, values)
    heights = dict(sheet.row_heights)
    for table in sheet.tables:
        heights.update(table.tall_rows)
    for table in sheet.tables:
        for row in sorted(row for row in loose if row < table.top):
            yield _row(row, loose.pop(row), heights)
        for row, cells in _table_rows(table, values):
            if row in loose or row in heights:
                yield _row(row, loose.pop(row, "") + cells, heights)
            else:
                yield f'<row r="{row}">{cells}</row>'
    for row in sorted(loose):
        yield _row(row, loose[row], heights)


def _row(row: int, cells: str, heights: dict[int, float]) -> str:
    height = heights.get(row)
    attributes = "" if height is None else f' ht="{height:g}" customHeight="1"'
    return f'<row r="{row}"{attributes}>{cells}</row>'


def _loose_rows(cells: tuple[PlacedCell, ...], values: CellValues) -> dict[int, str]:
    rows: dict[int, str] = {}
    for row, column, value, style, _ in sorted(cells, key=lambda cell: cell[:2]):
        content = values.of(style)[None if value == "" else value]
        rows[row] = rows.get(row, "") + f'<c r="{column_letter(column)}{row}"{content}'
    return rows


def _table_rows(table: TableLayout, values: CellValues) -> Iterator[tuple[int, str]]:
    starts = [f'<c r="{column_letter(table.left + index)}' for index in range(len(table.columns))]
    headers = [values.of(_header_style(column))[column.header] for column in table.columns]
    yield table.top, "".join([f'{start}{table.top}"{header}' for start, header in zip(starts, headers, strict=True)])
    plain = [_fragments(table, index, values) for index in range(len(table.columns))]
    linked = [
        plain[index] if column.link is None else values.of(body_style(column, is_link=True))
        for index, column in enumerate(table.columns)
    ]
    ruled = [_ruled_fragments(table, index, values) for index in range(len(table.columns))] if table.ruled_rows else []
    linked_rows = {link.row for link in table.links}
    fills_blanks = table.row_count * len(table.columns) <= MOST_FILLED_CELLS
    for row, cells in enumerate(table.rows, table.first_row):
        fragments = ruled if row in table.ruled_rows else linked if row in linked_rows else plain
        yield (
            row,
            "".join(
                [
                    f'{start}{row}"{fragment[value]}'
                    for start, fragment, value in zip(starts, fragments, cells, strict=True)
                    if value is not None or fills_blanks
                ]
            ),
        )
    if table.totals is not None:
        totals = [_total_cell(table, index, values) for index in range(len(table.columns))]
        cells_xml = [f'{start}{table.bottom}"{total}' for start, total in zip(starts, totals, strict=True)]
        yield table.bottom, "".join(cells_xml)


def _fragments(table: TableLayout, index: int, values: CellValues) -> Fragments | CalculatedFragments:
    style = body_style(table.columns[index])
    formula = calculated_formula(table, index)
    return values.of(style) if formula is None else values.calculated(style, formula)


def _ruled_fragments(table: TableLayout, index: int, values: CellValues) -> Fragments | CalculatedFragments:
    column, formula = table.columns[index], calculated_formula(table, index)
    style = CellStyle(Role.RULED, column.kind, column.currency)
    return values.of(style) if formula is None else values.calculated(style, formula)


def _header_style(column: Column[object]) -> CellStyle:
    if column.turned:
        return CellStyle(Role.TURNED_HEADER)
    return CellStyle(Role.HEADER if column.kind is Kind.TEXT else Role.NUMBER_HEADER)


def body_style(column: Column[object], *, is_link: bool = False) -> CellStyle:
    """How the cells of a column look."""
    if column.link is not None and is_link:
        return CellStyle(Role.BODY_LINK)
    if column.wraps or column.link is not None:
        return CellStyle(Role.WRAPPED)
    return CellStyle(Role.BODY, column.kind, column.currency)


def _total_cell(table: TableLayout, index: int, values: CellValues) -> str:
    column = table.columns[index]
    total = (table.totals or ())[index]
    if total is None:
        return values.of(CellStyle(Role.TOTAL))[None]
    if column.total is Total.LABEL:
        return values.of(CellStyle(Role.TOTAL))[total]
    style = CellStyle(Role.TOTAL, column.kind, column.currency)
    return values.calculated(style, total_formula(table, index) or "")[total]
