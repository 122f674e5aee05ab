"""What the sheets say of the month's end: points, targets, balances, numbers of people; and what no client sees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.fakes.reports import agreed_report, build_report, compared_report
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.closing import MonthEnd
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, User

HEADERS = "Person", "Personnel number", "Cost centre", "Target", "Worked", "Absence days", "Holidays", "Difference"


def written(report: Report, path: Path, choices: ExportChoices | None = None, **more: Any) -> Any:
    options = WorkbookOptions(choices or ExportChoices(), **more)
    return openpyxl.load_workbook(save(report, path, options), data_only=True)


def column(sheet: Any, header: str) -> list[Any]:
    (place,) = [cell.column for cell in sheet[1] if cell.value == header]
    return [row[place - 1].value for row in sheet.iter_rows(min_row=2)]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return written(agreed_report(), tmp_path_factory.mktemp("book") / "book.xlsx", letter_paper=True)


def test_points_come_right_after_the_summary(book: Any) -> None:
    assert book.sheetnames[:3] == ["Summary", "Open points", "Working time"]
    sheet = book["Open points"]
    assert [cell.value for cell in sheet[1]] == [
        "Person", "Date", "What", "Value", "Limit", "Project", "Start", "Entry",
    ]  # fmt: skip
    assert column(sheet, "What") == [
        "No time tracked", "Overlaps with another entry", "Without a project", "Beyond the estimate",
    ]  # fmt: skip
    assert column(sheet, "Entry")[1] == "=1+1"
    assert column(sheet, "Start")[1] == "09:15"


def test_without_points_a_sentence_on_the_summary_says_so(tmp_path: Path) -> None:
    report = agreed_report()
    assert report.month_end is not None
    none = replace(report.month_end, points=replace(report.month_end.points, points=()))
    book = written(replace(report, month_end=none), tmp_path / "book.xlsx")
    assert "Open points" not in book.sheetnames
    facts = {row[0]: row[1] for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    assert facts["Open points"] == "none found"


def test_target_and_difference_make_worked_in_every_row_of_working_time(book: Any) -> None:
    sheet = book["Working time"]
    assert tuple(cell.value for cell in sheet[1])[: len(HEADERS)] == HEADERS
    rows = zip(*(column(sheet, header) for header in ("Target", "Worked", "Difference")), strict=True)
    for target, worked, difference in rows:
        assert round(worked.total_seconds() - target.total_seconds()) == round(difference * 3600)
    before, now = column(sheet, "Balance before"), column(sheet, "Balance now")
    for one, other, difference in zip(before, now, column(sheet, "Difference"), strict=True):
        if other is not None:
            assert round((one + difference) * 3600) == round(other * 3600)


def test_a_page_to_sign_has_every_day_and_three_lines(book: Any) -> None:
    name = agreed_report().users[0].name
    sheet = book[name]
    cells = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {"Place, date", "Employee", "Supervisor", "Balance before", "Balance now", "Projects"} <= set(cells)
    assert any("Personnel number =1+1" in str(cell) for cell in cells)
    assert sheet.page_setup.orientation == "portrait"
    assert int(sheet.page_setup.paperSize) == 1  # Letter
    assert "National day" in cells
    assert len(sheet.row_breaks.brk) == 1


def test_numbers_of_people_stand_with_them(book: Any) -> None:
    assert "=1+1" in column(book["People"], "Personnel number")
    assert "4711" in column(book["Data"], "Cost centre")


def test_a_client_sees_nothing_of_it(tmp_path: Path) -> None:
    book = written(agreed_report(), tmp_path / "book.xlsx", ExportChoices(client_copy=True))
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert not {"Open points", "Working time", "Personnel number", "Target", "Estimate"} & (
        cells | set(book.sheetnames)
    )
    assert not any("Personnel number" in cell for cell in cells)


def test_estimates_are_everybodys_and_stay_out_of_files_for_one_person(tmp_path: Path) -> None:
    shared = written(compared_report(), tmp_path / "a.xlsx")
    assert "Used in all" in [cell.value for cell in shared["Projects"][1]]
    own = written(compared_report(), tmp_path / "b.xlsx", ExportChoices(file_per=FilePer.PERSON))
    if "Projects" in own.sheetnames:
        assert "Used in all" not in [cell.value for cell in own["Projects"][1]]


def test_a_code_of_the_customers_books_has_a_column_where_there_is_one(tmp_path: Path) -> None:
    projects = [Project(21, "Web", external_reference="=4711"), Project(22, "App")]
    report = build_report([User(11, "Ann")], projects, {(11, 21): [(60, 60)], (11, 22): [(60, 60)]})
    book = written(report, tmp_path / "book.xlsx")
    assert set(column(book["Projects"], "Project reference")) == {"=4711", None}
    assert "Project reference" in [cell.value for cell in book["Data"][1]]


def test_each_file_tells_one_person_just_their_own() -> None:
    month_end = agreed_report().month_end
    assert isinstance(month_end, MonthEnd)
    user_id = month_end.times[0].user_id
    own = month_end.of_person(user_id)
    assert {one.user_id for one in own.times} == {user_id}
    assert set(own.contracts) == {user_id}
    assert {point.user_id for point in own.points.points} <= {user_id}
