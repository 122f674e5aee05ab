"""A clerk corrects an hour, adds, deletes, sorts, filters: every figure of the sheet follows, and `Checks` says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
from openpyxl.utils import get_column_letter, range_boundaries

from tests.fakes.office import Clerk, clerk_at_work, python_with_uno
from tests.fakes.workbooks import KINDS, save_kind

pytestmark = pytest.mark.skipif(
    python_with_uno() is None, reason="LibreOffice or its Python bridge is not installed (python3-uno)"
)

HOUR = 1 / 24
CLOSE = 1e-9
SPLIT = re.compile(r"\d{4}-")


class TableOnSheet(NamedTuple):
    """A table, and how to read it out of a grid; rows and columns count from 1."""

    sheet: str
    name: str
    left: int
    top: int
    headers: tuple[str, ...]
    rows: int
    has_total: bool

    @property
    def first_row(self) -> int:
        return self.top + 1

    @property
    def last_row(self) -> int:
        return self.top + self.rows

    def column(self, header: str) -> int:
        return self.left + self.headers.index(header)

    def cells(self, grid: list[list[Any]], header: str) -> list[Any]:
        column = self.column(header) - 1
        return [grid[row - 1][column] for row in range(self.first_row, self.last_row + 1)]

    def total(self, grid: list[list[Any]], header: str) -> Any:
        return grid[self.last_row][self.column(header) - 1]


@pytest.fixture(scope="module")
def clerk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clerk]:
    with clerk_at_work(tmp_path_factory.mktemp("office")) as clerk:
        yield clerk


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("books")


def saved(kind: str, folder: Path) -> Path:
    return save_kind(kind, folder / f"{kind}.xlsx")


@cache
def tables_of(path: Path) -> tuple[TableOnSheet, ...]:
    book = openpyxl.load_workbook(path)
    found = []
    for sheet in book:
        for table in sheet.tables.values():
            left, top, _, bottom = range_boundaries(table.ref)
            headers = tuple(column.name for column in table.tableColumns)
            has_total = bool(table.totalsRowCount)
            rows = bottom - top - has_total
            found.append(TableOnSheet(sheet.title, table.name, left, top, headers, rows, has_total))
    return tuple(found)


def table_named(path: Path, name: str) -> TableOnSheet:
    return next(table for table in tables_of(path) if table.name == name)


def one_of_each_kind(path: Path) -> list[TableOnSheet]:
    """Of the tables of people and of projects one each, the largest."""
    by_kind: dict[str, TableOnSheet] = {}
    for table in sorted(tables_of(path), key=lambda table: table.rows):
        by_kind[re.sub(r"_(\d+|none)$", "", table.name)] = table
    return list(by_kind.values())


def number(value: Any) -> float:
    return value if isinstance(value, int | float) else 0.0


def assert_alive(table: TableOnSheet, grid: list[list[Any]]) -> None:
    """Everything that follows from hours follows from the hours that stand there now."""
    headers = table.headers
    for whole, decimal in (
        ("Hours", "Decimal hours"),
        ("Rounded hours", "Rounded decimal"),
        ("Billable hours", "Billable decimal"),
    ):
        if whole in headers and decimal in headers:
            for hours, decimals in zip(table.cells(grid, whole), table.cells(grid, decimal), strict=True):
                assert number(decimals) == round(number(hours) * 86400) / 3600
    periods = [header for header in headers if SPLIT.match(header)]
    if table.name == "People_by_project":
        periods = list(headers[1:-2])
    if periods:
        parts = [sum(map(number, cells)) for cells in zip(*(table.cells(grid, one) for one in periods), strict=True)]
        assert parts == pytest.approx(table.cells(grid, "Hours"), abs=CLOSE)
    if not table.has_total or "Hours" not in headers:
        return
    for header in (*periods, "Hours", "Decimal hours", "Billable hours", "Billable decimal"):
        if header in headers:
            assert number(table.total(grid, header)) == pytest.approx(sum(map(number, table.cells(grid, header))))
    whole = table.total(grid, "Hours")
    if "Share" in headers:
        shares = [number(hours) / whole if whole else 0.0 for hours in table.cells(grid, "Hours")]
        assert table.cells(grid, "Share") == pytest.approx(shares, abs=CLOSE)
    if "Billable share" in headers:
        for hours, billable, share in zip(
            *(table.cells(grid, header) for header in ("Hours", "Billable hours", "Billable share")), strict=True
        ):
            if share != "":
                assert share == pytest.approx(number(billable) / hours, abs=CLOSE)


def hours_by_name(table: TableOnSheet, grid: list[list[Any]]) -> dict[str, float]:
    rows = grid[table.first_row - 1 : table.last_row]
    return {str(row[table.left - 1 : table.left + 1]): row[table.column("Hours") - 1] for row in rows}


def editable(table: TableOnSheet, path: Path) -> list[str]:
    """Columns of durations that are values, as a clerk would correct them."""
    sheet = openpyxl.load_workbook(path)[table.sheet]
    return [
        header
        for header in table.headers
        if sheet.cell(table.first_row, table.column(header)).number_format.startswith("[h]")
        and sheet.cell(table.first_row, table.column(header)).data_type != "f"
        and sheet.cell(table.first_row, table.column(header)).value is not None
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_calculating_everything_again_changes_no_stored_result(kind: str, clerk: Clerk, books: Path) -> None:
    path = saved(kind, books)
    stored = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    clerk("open", str(path))
    clerk("recalculate")
    count = 0
    for sheet in formulas:
        grid = clerk("grid", sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                was, now = stored[sheet.title][cell.coordinate].value, grid[cell.row - 1][cell.column - 1]
                if hasattr(was, "hour"):
                    was = timedelta(hours=was.hour, minutes=was.minute, seconds=was.second)
                if isinstance(was, timedelta):
                    was = was / timedelta(days=1)
                if isinstance(was, int | float):
                    assert now == pytest.approx(was, rel=1e-12, abs=1e-12), (sheet.title, cell.coordinate)
                else:
                    assert now == (was or ""), (sheet.title, cell.coordinate, cell.value)
    assert count > (10 if kind in {"no-time", "no-entries"} else 400)


@pytest.mark.parametrize("kind", ["everything", "weeks", "hostile", "client-copy"])
def test_a_corrected_hour_moves_every_figure_of_its_sheet(kind: str, clerk: Clerk, books: Path) -> None:
    path = saved(kind, books)
    clerk("open", str(path))
    seen = set()
    for table in one_of_each_kind(path):
        for header in editable(table, path)[:2]:
            before = clerk("grid", table.sheet)
            hours = table.cells(before, header)
            clerk("set", table.sheet, table.first_row, table.column(header), hours[0] + HOUR)
            after = clerk("grid", table.sheet)
            assert clerk("errors", table.sheet) == ""
            assert_alive(table, after)
            if table.has_total:
                assert table.total(after, header) == pytest.approx(table.total(before, header) + HOUR)
            seen.add(table.sheet)
    with_hours = {table.sheet for table in one_of_each_kind(path) if "Hours" in table.headers}
    assert with_hours - seen <= {"Checks"}


def test_checks_say_which_sheet_differs_by_how_much(clerk: Clerk, books: Path) -> None:
    path = saved("weeks", books)
    checks = table_named(path, "Checks")

    def differing() -> dict[str, str]:
        grid = clerk("grid", "Checks")
        return {
            who: result
            for who, result in zip(checks.cells(grid, "Who or what"), checks.cells(grid, "Result"), strict=True)
            if result not in ("", "Agrees", "Nothing found", "Have a look")
        }

    clerk("open", str(path))
    assert differing() == {}
    person = next(table for table in tables_of(path) if table.name.startswith("Person_"))
    for name, delta in (("People", HOUR), ("Projects", -7 / 86400), (person.name, 90 / 86400)):
        table = table_named(path, name)
        header = editable(table, path)[0]
        value = table.cells(clerk("grid", table.sheet), header)[0]
        clerk("set", table.sheet, table.first_row, table.column(header), value + delta)
    expected = {"People": "Differs by 1:00", "Projects": "Differs by 0:00:07", person.sheet: "Differs by 0:01:30"}
    assert differing() == expected
    project = next(table for table in tables_of(path) if table.name.startswith("Project_"))
    clerk("delete_sheet", project.sheet)
    assert differing()[project.sheet] == "sheet removed"


@pytest.mark.parametrize("name", ["People", "Projects", "People_by_project", "People_by_week", "Person", "Project"])
def test_rows_added_deleted_sorted_and_filtered_leave_nothing_stale(name: str, clerk: Clerk, books: Path) -> None:
    path = saved("weeks", books)
    table = next(
        table
        for table in tables_of(path)
        if table.rows > 2 and (table.name == name or re.fullmatch(rf"{name}_\d+", table.name))
    )
    source = editable(table, path)[0]
    column = table.column(source)
    sheet = table.sheet
    clerk("open", str(path))

    before = clerk("grid", sheet)
    clerk("insert_row", sheet, table.first_row)
    clerk("set", sheet, table.first_row + 1, column, 2 * HOUR)
    longer = table._replace(rows=table.rows + 1)
    grid = clerk("grid", sheet)
    assert_alive(longer, grid)
    assert longer.total(grid, source) == pytest.approx(table.total(before, source) + 2 * HOUR)

    clerk("delete_row", sheet, table.last_row)
    grid = clerk("grid", sheet)
    assert_alive(table, grid)

    hours = table.column("Hours")
    shown = hours_by_name(table, grid)
    right = table.left + len(table.headers) - 1
    clerk("sort", sheet, table.first_row, table.last_row, right, hours)
    grid = clerk("grid", sheet)
    assert_alive(table, grid)
    ordered = [number(value) for value in table.cells(grid, "Hours")]
    assert ordered == sorted(ordered, reverse=True)
    assert hours_by_name(table, grid) == pytest.approx(shown)

    middle = ordered[len(ordered) // 2]
    clerk("filter", sheet, table.name, hours - table.left + 1, middle)
    hidden = clerk("hidden_rows", sheet)
    grid = clerk("grid", sheet)
    in_view = [value for row, value in enumerate(ordered, table.first_row) if row not in hidden]
    assert in_view == [value for value in ordered if value > middle]
    assert table.total(grid, "Hours") == pytest.approx(sum(in_view))
    if "Share" in table.headers:
        assert table.total(grid, "Share") == pytest.approx(1)
    assert clerk("errors", sheet) == ""


@pytest.mark.parametrize("kind", ["everything", "weeks", "hostile"])
def test_new_rows_of_a_table_are_given_the_formulas(kind: str, books: Path) -> None:
    """Excel fills a new row from the table's own formula, so that it must be that of the cells, and name the table."""
    path = saved(kind, books)
    book = openpyxl.load_workbook(path)
    count = 0
    for table in tables_of(path):
        sheet = book[table.sheet]
        for index, column in enumerate(sheet.tables[table.name].tableColumns):
            letter = get_column_letter(table.left + index)
            cells = [sheet[f"{letter}{row}"] for row in range(table.first_row, table.last_row + 1)]
            formulas = {cell.value for cell in cells if cell.data_type == "f"}
            calculated = column.calculatedColumnFormula
            if calculated is None:
                assert table.name in {"Checks", "Clients"} or not formulas, "each of their rows adds up something else"
                continue
            assert formulas <= {f"={calculated.attr_text}"}
            assert f"{table.name}[" in calculated.attr_text
            count += 1
    assert count > 30
