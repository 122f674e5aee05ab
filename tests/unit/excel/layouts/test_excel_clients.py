"""The sheet `Clients`: one row a client, and a block of projects for each that an invoice can take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.fakes.reports import build_report
from tests.fakes.workbooks import KINDS, kind_of, save, save_kind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, ProjectDetails, Rate, User

H = 3600
PROJECTS = [
    Project(10, "Website", 5, "Acme", currency="EUR"),
    Project(11, "App", 5, "Acme", currency="EUR"),
    Project(12, "Website", 4, "Acme", currency="USD"),
    Project(13, "Shop", 6, "Bolt", currency="EUR"),
    Project(14, "Internal"),
]
DETAILS = {
    10: ProjectDetails(10, 2 * H, 1, 10_000, (Rate(2 * H, 5000, "EUR"),)),
    11: ProjectDetails(11, H, 1, 6000, (Rate(H, 6000, "EUR"),)),
    12: ProjectDetails(12, H, 1, 7000, (Rate(H, 7000, "USD"),)),
    13: ProjectDetails(13, H, 1, 5000, (Rate(H, 5000, "EUR"),)),
}


def report_of(projects: Sequence[Project] = PROJECTS) -> Report:
    seconds = {10: 2 * H}
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {
        (1, one.id): [(seconds.get(one.id, H), seconds.get(one.id, H) if one.client_id else 0)] for one in projects
    }
    hours[2, None] = [(60, 0)]
    report = build_report([User(1, "Ann"), User(2, "Bob")], projects, hours, details=DETAILS)
    listed = tuple(PROJECTS)
    return replace(report, listed_projects=listed, listed_users=report.users)


def grid(sheet: Any, table: str) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet[sheet.tables[table].ref]]


def test_each_client_has_a_row_and_a_block(tmp_path: Path) -> None:
    path = save(report_of(), tmp_path / "book.xlsx")
    sheet = openpyxl.load_workbook(path, data_only=True)["Clients"]
    header, *rows, total = grid(sheet, "Clients")
    place = {name: header.index(name) for name in header}
    assert [
        (row[0], row[place["Projects"]], row[place["Decimal hours"]], row[place["Billable decimal"]]) for row in rows
    ] == [
        ("Acme", 1, 1, 1),
        ("Acme (2)", 2, 3, 3),
        ("Bolt", 1, 1, 1),
        ("Without client", 2, pytest.approx(1 + 60 / H), 0),
    ]
    assert [row[place["Billable amount EUR"]] for row in rows] == [None, 160, 50, None]
    assert [row[place["Billable amount USD"]] for row in rows] == [70, None, None, None]
    assert total[place["Billable amount EUR"]] == 210
    assert total[place["Decimal hours"]] == pytest.approx(6 + 60 / H)
    block = grid(sheet, "Client_5")
    assert [row[0] for row in block] == ["Project", "App", "Website", "Total"]
    assert block[0][-2:] == ["Hourly rate EUR", "Billable amount EUR"]
    assert [row[-1] for row in block[1:]] == [60, 100, 160]
    assert set(sheet.tables) == {"Clients", "Client_4", "Client_5", "Client_6", "Client_none"}


def test_links_lead_to_the_block_and_to_the_projects_sheet(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(save(report_of(), tmp_path / "book.xlsx"))["Clients"]
    titles = [cell for row in sheet[sheet.tables["Clients"].ref][1:-1] for cell in row[:1]]
    for cell in titles:
        name, _, place = cell.hyperlink.location.rpartition("!")
        assert name == "'Clients'"
        assert sheet[place].value == cell.value
    assert sheet[sheet.tables["Client_6"].ref][1][0].hyperlink.location == "'Shop'!A1"


def test_a_sum_of_which_a_part_is_not_known_stays_empty(tmp_path: Path) -> None:
    report = report_of()
    details = {**DETAILS, 11: ProjectDetails(11, H, 1, None, ())}
    sheet = openpyxl.load_workbook(save(replace(report, details=details), tmp_path / "book.xlsx"), data_only=True)[
        "Clients"
    ]
    header, *rows, total = grid(sheet, "Clients")
    amount = header.index("Billable amount EUR")
    assert [row[amount] for row in rows] == [None, None, 50, None]
    assert total[amount] is None
    assert [row[-1] for row in grid(sheet, "Client_5")[1:]] == [None, 100, None]


def test_sums_are_formulas_over_the_blocks(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(save(report_of(), tmp_path / "book.xlsx"))
    header, *rows, _ = grid(book["Clients"], "Clients")
    assert rows[1][header.index("Hours")] == "=SUM(Client_5[Hours])"
    assert rows[1][header.index("Billable amount EUR")] == "=SUM(Client_5[Billable amount EUR])"
    checks = {row[0].value: row[4].value for row in book["Checks"].iter_rows(min_row=2)}
    assert checks["Sum of Clients"] == '=IFERROR(SUM(Clients[Hours]),"sheet removed")'


@pytest.mark.parametrize(
    ("ids", "is_there"), [([10, 11], False), ([10, 14], False), ([10, 12], True), ([10, 13], True), ([], False)]
)
def test_the_sheet_is_there_with_more_than_one_client(ids: list[int], is_there: bool, tmp_path: Path) -> None:
    projects = [project for project in PROJECTS if project.id in ids]
    book = openpyxl.load_workbook(save(report_of(projects), tmp_path / "book.xlsx"))
    assert ("Clients" in book.sheetnames) is is_there


@pytest.mark.parametrize("kind", KINDS)
def test_the_blocks_make_up_everything(kind: str, tmp_path: Path) -> None:
    report, _ = kind_of(kind)
    book = openpyxl.load_workbook(save_kind(kind, tmp_path / "book.xlsx"), data_only=True)
    if "Clients" not in book.sheetnames:
        assert len({project.client_id for project in report.projects} - {None}) < 2
        return
    sheet = book["Clients"]
    seconds = 0
    for name in sheet.tables:
        header, *rows, total = grid(sheet, name)
        hours = header.index("Decimal hours")
        own = sum(round(row[hours] * H) for row in rows)
        assert own == round(total[hours] * H)
        seconds += 0 if name == "Clients" else own
    assert seconds == report.tracked_seconds


def test_a_long_name_above_a_block_does_not_widen_the_page(tmp_path: Path) -> None:
    projects = [Project(10, "P", 5, "X" * 255), Project(11, "Q", 6, "Y" * 255)]
    book = openpyxl.load_workbook(save(report_of(projects), tmp_path / "book.xlsx"))
    headings = [cell.value for cell in book["Clients"]["A"] if cell.font.b and str(cell.value)[:2] in {"XX", "YY"}]
    assert [len(heading) for heading in headings] == [80, 80]
