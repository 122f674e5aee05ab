"""What people typed stays as they typed it, also after F2 and Enter; nothing is marked as an error; empty is empty."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.fakes.reports import HOSTILE_NAMES, build_report
from tests.fakes.workbooks import KINDS, save, save_kind
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.shortening import utf16_units

NUMBER_LIKE = ("=1+1", "1-2", "+49", "-5", "#N/A", "TRUE", "1E5", "2026", "007", "1/2", "10:30", "50%", "€5", "@A1")


def typed_cells(path: Path) -> list[tuple[str, Any]]:
    """Cells with a text that is no result of a formula, outside total rows, whose words are the program's own."""
    book = openpyxl.load_workbook(path)
    cells = []
    for sheet in book:
        totals = {sheet[table.ref][-1][0].row for table in sheet.tables.values() if table.totalsRowCount}
        cells += [
            (sheet.title, cell)
            for row in sheet.iter_rows()
            for cell in row
            if cell.data_type == "s" and cell.row not in totals
        ]
    return cells


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_in_a_cell_that_keeps_it(kind: str, tmp_path: Path) -> None:
    cells = typed_cells(save_kind(kind, tmp_path / "book.xlsx"))
    assert len(cells) > 40
    for sheet, cell in cells:
        if utf16_units(cell.value) <= 255:
            assert (cell.number_format, cell.quotePrefix) == ("@", False), (sheet, cell.coordinate)
        else:
            assert (cell.number_format, cell.quotePrefix) == ("General", True), (sheet, cell.coordinate)


def test_a_formula_never_stands_in_a_cell_of_the_text_format(tmp_path: Path) -> None:
    for kind in ("everything", "weeks"):
        path = tmp_path / f"{kind}.xlsx"
        book = openpyxl.load_workbook(save_kind(kind, path))
        formulas = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
        assert formulas
        assert "@" not in {cell.number_format for cell in formulas}
        blanks = [
            cell
            for sheet in book
            for table in sheet.tables.values()
            if table.totalsRowCount
            for cell in sheet[table.ref][-1]
            if cell.value is None
        ]
        assert blanks
        assert "@" not in {cell.number_format for cell in blanks}  # a total may be chosen there


def test_names_that_look_like_something_else_come_back_as_typed(tmp_path: Path) -> None:
    users = [User(1 + place, name) for place, name in enumerate(NUMBER_LIKE)]
    projects = [Project(100 + place, name, 1, name) for place, name in enumerate(NUMBER_LIKE)]
    hours = {(user.id, project.id): [(60, 0)] for user, project in zip(users, projects, strict=True)}
    path = save(build_report(users, projects, hours), tmp_path / "book.xlsx")
    found: dict[str, set[str]] = {}
    for sheet, cell in typed_cells(path):
        found.setdefault(sheet, set()).add(cell.value)
    for sheet in ("Summary", "People", "Projects", "People by project", "Data"):
        assert set(NUMBER_LIKE) <= found[sheet], sheet


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_is_marked_as_an_error_and_none_is_empty(kind: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(save_kind(kind, tmp_path / "book.xlsx")) as archive:
        sheets = [name for name in archive.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
        assert sheets
        for name in sheets:
            xml = archive.read(name).decode()
            area = re.search(r'<dimension ref="([^"]+)"', xml)
            assert area is not None
            assert f'<ignoredError sqref="{area[1]}" numberStoredAsText="1"' in xml, name
        strings = archive.read("xl/sharedStrings.xml").decode()
        assert not re.search(r"<t[^>]*></t>|<t[^>]*/>|<si/>", strings)
        styles = archive.read("xl/styles.xml").decode()
        assert set(re.findall(r'rgb="(..)', styles)) == {"FF"}
        parts = [name for name in archive.namelist() if re.match("xl/(workbook|worksheets/sheet|charts/)", name)]
        empty = {tag for name in parts for tag in re.findall(r"<([\w:]+)\s*/>", archive.read(name).decode())}
        assert empty <= {"a:bodyPr", "a:noFill", "selection"}


def test_a_column_of_ids_has_no_gap(tmp_path: Path) -> None:
    report = build_report([User(1, "Ann")], [Project(9, "P")], {(1, 9): [(60, 0)], (1, None): [(60, 0)]})
    sheet = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"))["Data"]
    place = [cell.value for cell in sheet[1]].index("Project ID")
    assert [row[place].value for row in sheet.iter_rows(min_row=2)] == ["9", "–"]


def test_the_longest_names_are_those_with_the_prefix(tmp_path: Path) -> None:
    longest = max(HOSTILE_NAMES, key=len)
    assert len(longest) > 255
    prefixed = [cell.value for _, cell in typed_cells(save_kind("hostile", tmp_path / "book.xlsx")) if cell.quotePrefix]
    assert longest in prefixed
