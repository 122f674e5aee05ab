"""Tables, links, charts, print settings and properties, as Excel itself would have written them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.utils import quote_sheetname, range_boundaries
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from tests.fakes.reports import HOSTILE_NAMES, build_report, company_report, hostile_report
from tests.fakes.workbooks import KINDS, kind_of, save, save_kind
from toggl_desktop.core.choices.open_points import PointKind, PointNeed
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.report.closing import MonthEnd
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.excel.cell_text import clean_text

OUR_FORMULAS = re.compile(r"=(SUBTOTAL|IFERROR|IF|ROUND|SUM)\(")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def load(kind: str, folder: Path) -> Any:
    return openpyxl.load_workbook(save_kind(kind, folder / "book.xlsx"))


def tables_of(book: Any) -> Iterator[tuple[Worksheet, Table]]:
    for sheet in book:
        for table in sheet.tables.values():
            yield sheet, table


def test_sheets_stand_in_their_order(tmp_path: Path) -> None:
    report, _ = kind_of("weeks")
    names = load("weeks", tmp_path).sheetnames
    fixed = ["Summary", "People", "Projects", "Clients", "People by project", "People by week", "Projects by week"]
    assert names[:7] == fixed
    assert names[7 : 7 + len(report.users)] == [user.name for user in report.users]
    assert names[-4:] == ["Without project", "Data", "Checks", "About"]
    assert len(names) == 7 + len(report.users) + len(report.project_ids) + 3


def test_switched_off_sheets_are_not_there_and_nothing_links_to_them(tmp_path: Path) -> None:
    assert "Amara Okafor" not in load("days", tmp_path).sheetnames
    assert "Booking engine" not in load("hours-only", tmp_path).sheetnames


@pytest.mark.parametrize("kind", KINDS)
def test_tables_are_sound(kind: str, tmp_path: Path) -> None:
    book = load(kind, tmp_path)
    names, ids = [], []
    for sheet, table in tables_of(book):
        names.append(table.displayName.casefold())
        ids.append(table.id)
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", table.displayName)
        assert not re.fullmatch(r"[A-Za-z]{1,3}\d+", table.displayName), "looks like a cell"
        left, top, right, bottom = range_boundaries(table.ref)
        headers = [sheet.cell(top, column).value for column in range(left, right + 1)]
        assert all(isinstance(header, str) and header for header in headers)
        assert headers == [column.name for column in table.tableColumns]
        assert len({header.casefold() for header in headers}) == len(headers)
        assert bottom - top - (table.totalsRowCount or 0) >= 1, "a table has at least one row"
        assert (table.autoFilter is None) == table.displayName.startswith("Signing_")  # printed to be signed
        if table.autoFilter is not None:
            filtered = range_boundaries(table.autoFilter.ref)
            assert filtered == (left, top, right, bottom - (table.totalsRowCount or 0))
        for column, described in enumerate(table.tableColumns, left):
            if described.totalsRowLabel:
                assert sheet.cell(bottom, column).value == described.totalsRowLabel
        assert table.tableStyleInfo.showRowStripes
    assert len(set(names)) == len(names)
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("kind", KINDS)
def test_every_link_leads_somewhere(kind: str, tmp_path: Path) -> None:
    book = load(kind, tmp_path)
    followed = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink is None:
                    continue
                assert cell.hyperlink.target is None, "no external link"
                name, _, reference = cell.hyperlink.location.rpartition("!")
                target = book[name[1:-1].replace("''", "'") if name.startswith("'") else name]
                assert target[reference].value is not None, (sheet.title, cell.coordinate, cell.hyperlink.location)
                followed += 1
    assert followed >= len(book.sheetnames)


def test_the_summary_leads_to_every_sheet_and_every_single_sheet_back(tmp_path: Path) -> None:
    book = load("hostile", tmp_path)
    linked = [cell for row in book["Summary"]["A:B"] for cell in row if cell.hyperlink is not None]
    assert sorted(cell.value for cell in linked) == sorted(book.sheetnames[1:])
    assert all(cell.hyperlink.location == f"{quote_sheetname(cell.value)}!A1" for cell in linked)
    for name in book.sheetnames[5:-3]:
        assert book[name]["A1"].hyperlink.location == "'Summary'!A1"


@pytest.mark.parametrize(("days_read", "is_listed"), [(False, True), (True, False)])
def test_people_without_time_are_listed_once(tmp_path: Path, days_read: bool, is_listed: bool) -> None:
    idle = User(99, "Idle")
    report = replace(company_report(Split.MONTH), idle_users=(idle,))
    unchecked = {} if days_read else {PointKind.MISSING_DAY: PointNeed.DAYS}
    points = OpenPoints((OpenPoint(PointKind.MISSING_DAY, idle.id),) if days_read else (), unchecked)
    report = replace(report, month_end=MonthEnd(points, report.period.end_date))
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"))
    listed = {row[0].value: row[2].value for row in book["Checks"].iter_rows(min_row=2)}
    assert (listed.get("Person without time") == "Idle") is is_listed
    assert ("Open points" in book.sheetnames) is not is_listed
    tracking = {"Time without a project", "Day over", "Week over"}
    assert not [check for check in listed if any(str(check).startswith(words) for words in tracking)]


def test_names_arrive_exactly_as_typed_and_as_text(tmp_path: Path) -> None:
    report = hostile_report()
    book = load("hostile", tmp_path)
    people = list(book["People"]["A"][1:-1])
    expected = [clean_text(user.name) or None for user in report.users]
    assert [cell.value for cell in people] == expected
    assert {cell.data_type for cell in people} == {"s"}
    in_data = {row[3].value for row in book["Data"].iter_rows(min_row=2)}
    assert in_data == {clean_text(name) for name in HOSTILE_NAMES} | {"Without project"}
    with_formula = [
        (sheet.title, cell.coordinate, cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if (cell.data_type == "f" and (cell.value in HOSTILE_NAMES or not OUR_FORMULAS.match(cell.value)))
        or cell.data_type == "e"
    ]
    assert with_formula == []


def test_formulas_name_columns_whose_names_are_no_plain_words(tmp_path: Path) -> None:
    book = load("hostile", tmp_path)
    table = book["People by project"].tables["People_by_project"]
    total_row = int(table.ref.split(":")[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    special = 0
    for cell, column in zip(book["People by project"][total_row][1:], table.tableColumns[1:], strict=True):
        escaped = re.sub(r"[\[\]#'@]", lambda match: f"'{match[0]}", column.name)
        assert column.totalsRowFunction == "sum"
        as_read = escaped.replace("_x0041_", "_x005F_x0041_")  # openpyxl does not undo Excel's escape in formulas
        assert cell.value == f"=SUBTOTAL(109,People_by_project[{as_read}])"
        special += escaped != column.name
    assert special > 2


@pytest.mark.parametrize("split", ["people by project", "people by week"])
def test_headings_of_splits_are_text(split: str, tmp_path: Path) -> None:
    book = load("hostile-days", tmp_path)
    sheet = next(sheet for sheet in book if sheet.title.casefold() == split)
    assert {cell.data_type for cell in sheet[1]} == {"s"}


def test_every_sheet_can_be_printed_and_read_on_screen(tmp_path: Path) -> None:
    book = load("everything", tmp_path)
    for sheet in book:
        assert sheet.sheet_state == "visible"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.oddFooter.right.text == "Page &P of &N"
        if sheet.tables and sheet.title not in ("Summary", "Clients"):
            top = min(range_boundaries(table.ref)[1] for table in sheet.tables.values())
            assert sheet.print_title_rows == f"${top}:${top}"
            assert sheet.freeze_panes is not None
            assert int(re.sub(r"\D", "", sheet.freeze_panes)) == top + 1


def test_a_projects_tab_has_its_colour(tmp_path: Path) -> None:
    report, _ = kind_of("plain")
    book = load("plain", tmp_path)
    for project in report.projects:
        sheet = next((sheet for sheet in book if sheet.title.startswith(project.name[:20])), None)
        if sheet is not None and project.color and "(" not in sheet.title:
            assert sheet.sheet_properties.tabColor.rgb == "FF" + project.color[1:].upper()


def test_properties_say_what_it_is(tmp_path: Path) -> None:
    book = load("plain", tmp_path)
    assert book.properties.title == "Hours of Fieldnotes Studio, October 2026"
    assert book.properties.subject == "2026-10-01 – 2026-10-31"
    assert book.properties.creator == "Nora Lindqvist"
    assert book.properties.created == datetime(2026, 11, 2, 9, 3, 20)
    with zipfile.ZipFile(tmp_path / "book.xlsx") as archive:
        assert "<Company>Fieldnotes Studio</Company>" in archive.read("docProps/app.xml").decode()


def test_opening_and_closing_changes_nothing_so_that_excel_does_not_ask_to_save(tmp_path: Path) -> None:
    calculation = load("plain", tmp_path).calculation
    assert calculation.calcId == 191029
    assert not calculation.fullCalcOnLoad


@pytest.mark.parametrize("kind", ["weeks", "hostile-days"])
def test_charts_show_cells_of_the_summary_and_carry_their_values(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    sheet = openpyxl.load_workbook(path, data_only=True)["Summary"]
    with zipfile.ZipFile(path) as archive:
        charts = [archive.read(name) for name in archive.namelist() if name.startswith("xl/charts/")]
    assert len(charts) == 3
    for chart in charts:
        root = etree.fromstring(chart)
        for reference in root.iter("{*}numRef", "{*}strRef"):
            cells = reference.findtext("{*}f")
            assert cells is not None
            name, _, area = cells.rpartition("!")
            assert name == "'Summary'"
            stored = [value.text for value in reference.iter("{*}v")]
            shown = [row[0].value for row in sheet[area.replace("$", "")]]
            assert 1 <= len(stored) <= 15
            if reference.tag.endswith("strRef"):
                assert stored == shown
            else:
                assert [float(value or 0) for value in stored] == pytest.approx(
                    [value.total_seconds() / 86400 if hasattr(value, "total_seconds") else 0 for value in shown]
                )


def test_no_macro_no_external_link_no_hidden_sheet(tmp_path: Path) -> None:
    for kind in KINDS:
        with zipfile.ZipFile(save_kind(kind, tmp_path / f"{kind}.xlsx")) as archive:
            parts = archive.namelist()
            assert not [part for part in parts if re.search(r"vba|external|\.bin$", part, re.IGNORECASE)]
            assert b'TargetMode="External"' not in b"".join(
                archive.read(part) for part in parts if part.endswith(".rels")
            )
            assert b'state="hidden"' not in archive.read("xl/workbook.xml")


def test_a_report_without_time_is_still_a_whole_workbook(tmp_path: Path) -> None:
    book = load("no-time", tmp_path)
    assert book.sheetnames == ["Summary", "People", "Projects", "People by project", "Data", "Checks", "About"]
    path = save_kind("no-time", tmp_path / "again.xlsx")
    summary = openpyxl.load_workbook(path, data_only=True)["Summary"]
    facts = {row[0].value: row[1].value for row in summary.iter_rows()}
    assert facts["People"] == 0
    assert facts["Total decimal hours"] == 0


def test_splits_have_their_sheets(tmp_path: Path) -> None:
    for kind, word in (("months", "month"), ("weeks", "week"), ("days", "day")):
        report, _ = kind_of(kind)
        assert report.split is Split(word)
        sheet = load(kind, tmp_path)[f"People by {word}"]
        assert sheet.max_column == 1 + len(report.intervals) + 2


def test_long_names_beside_charts_are_cut_in_their_cells_and_still_differ(tmp_path: Path) -> None:
    projects = [Project(number, f"{'Endless' * 40} {number}", 1, "Client" * 30) for number in range(1, 17)]
    users = [User(number, "W" * 255 + str(number)) for number in (1, 2)]
    hours = {(1 + project.id % 2, project.id): [(3600 * project.id, 0)] for project in projects}
    sheet = openpyxl.load_workbook(save(build_report(users, projects, hours), tmp_path / "book.xlsx"))["Summary"]
    for table in ("Top_projects", "Top_people"):
        names = [row[0].value for row in sheet[sheet.tables[table].ref][1:-1]]
        assert len({*names}) == len(names)
        assert all(len(name) <= 32 for name in names)
