"""A sheet of the file as rows of cells by column, whatever order, language or place its headings have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from toggl_desktop.core.errors import CellProblem, WrongCell
from toggl_desktop.excel.layouts.sheet import column_letter
from toggl_desktop.excel.working_hours.cells import is_blank, read_text
from toggl_desktop.excel.working_hours.words import COLUMNS, NEEDED_COLUMNS, SHEET_COLUMNS, SheetKey, find_key, word

_HEADER_ROWS = 12
_MOST_ROWS = 50_000


class Problems:
    """What is wrong, collected; nothing stops at the first."""

    def __init__(self) -> None:
        self.cells: list[WrongCell] = []

    def add(self, sheet: str, cell: str, problem: CellProblem, value: object = "") -> None:
        """Remember one."""
        self.cells.append(WrongCell(sheet, cell, problem, read_text(value)))


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row below the headings; a column that the sheet lacks is blank."""

    sheet: str
    number: int
    values: dict[str, Any]
    places: dict[str, int]
    problems: Problems

    def __getitem__(self, column: str) -> Any:
        return self.values.get(column)

    def complain(self, column: str, problem: CellProblem) -> None:
        """Something is wrong with the cell in this column."""
        place = self.places.get(column)
        cell = f"{column_letter(place)}{self.number}" if place else f"A{self.number}"
        self.problems.add(self.sheet, cell, problem, self[column])


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet.

    Attributes:
        rows: those in which something stands.
    """

    sheet: str
    rows: tuple[GridRow, ...] = field(default=())


def read_grid(sheet: Any, key: SheetKey, problems: Problems, language: str) -> Grid:
    """Find the row of headings and what stands below it.

    Args:
        sheet: openpyxl's worksheet.
        key: which sheet it is.
        problems: receives columns that are missing or stand there twice.
        language: for naming a missing column.
    """
    best: tuple[int, int, dict[str, int]] = (0, 1, {})
    doubled: list[tuple[str, Any]] = []
    cells = list(sheet.iter_rows(max_row=min(sheet.max_row or 1, _MOST_ROWS)))
    for number, row in enumerate(cells[:_HEADER_ROWS], 1):
        places, twice = _headings(row, key)
        if len(places) > best[0]:
            best, doubled = (len(places), number, places), twice
    _, header_row, places = best
    for cell, value in doubled:
        problems.add(sheet.title, cell, CellProblem.COLUMN_TWICE, value)
    missing = [column for column in NEEDED_COLUMNS[key] if column not in places]
    for column in missing:
        problems.add(sheet.title, "", CellProblem.COLUMN_MISSING, word(COLUMNS, column, language))
    if missing:
        return Grid(sheet.title)
    return Grid(sheet.title, tuple(_rows(sheet.title, cells, header_row, places, problems)))


def _headings(row: Any, key: SheetKey) -> tuple[dict[str, int], list[tuple[str, Any]]]:
    """Columns by key, leftmost first; ``Mar`` is Tuesday in French and in Spanish, and both stand in order."""
    places: dict[str, int] = {}
    twice = []
    for cell in row:
        found = find_key(COLUMNS, cell.value, SHEET_COLUMNS[key])
        if found is not None and found in places:
            twice.append((cell.coordinate, cell.value))
        elif found is not None:
            places[found] = cell.column
    return places, twice


def _rows(
    title: str, cells: list[Any], header_row: int, places: dict[str, int], problems: Problems
) -> Iterator[GridRow]:
    for number, row in enumerate(cells[header_row:], header_row + 1):
        values = {column: row[place - 1].value for column, place in places.items() if place <= len(row)}
        if not all(map(is_blank, values.values())):
            yield GridRow(title, number, values, places, problems)
