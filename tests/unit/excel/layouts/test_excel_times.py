"""What a column of times shows adds up with a calculator, or its sheet says why it does not."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.fakes.reports import build_report, company_report
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.export_choices import ExportChoices, Times
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.excel.layouts.times import SECONDS_ARE_CUT

LISTS = {"People", "Projects", "People by project", "People by week", "Projects by week"}


def report_of(seconds: int) -> Report:
    projects = [Project(1, "P"), Project(2, "Q")]
    return build_report([User(1, "Ann")], projects, {(1, 1): [(seconds, 0)], (1, 2): [(3600, 60)]})


def opened(report: Report, path: Path, times: Times) -> Any:
    return openpyxl.load_workbook(save(report, path, WorkbookOptions(ExportChoices(times=times))), data_only=True)


def formats(book: Any) -> set[str]:
    return {
        cell.number_format
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.number_format.startswith("[h]")
    }


@pytest.mark.parametrize(
    ("seconds", "times", "expected"),
    [
        (7200, Times.AUTO, "[h]:mm"),
        (7201, Times.AUTO, "[h]:mm:ss"),
        (7201, Times.HM, "[h]:mm"),
        (7200, Times.HMS, "[h]:mm:ss"),
    ],
)
def test_times_show_seconds_where_there_are_any_or_as_chosen(
    seconds: int, times: Times, expected: str, tmp_path: Path
) -> None:
    assert formats(opened(report_of(seconds), tmp_path / "book.xlsx", times)) == {expected}


@pytest.mark.parametrize("times", [Times.AUTO, Times.HMS])
def test_what_columns_show_adds_up(times: Times, tmp_path: Path) -> None:
    book = opened(company_report(Split.WEEK), tmp_path / "book.xlsx", times)
    columns = 0
    for sheet in book:
        for table in sheet.tables.values():
            if not table.totalsRowCount:
                continue
            *rows, total = sheet[table.ref][1:]
            for index, cell in enumerate(total):
                if cell.number_format.startswith("[h]"):
                    shown = [as_shown(row[index]) for row in rows]
                    assert sum(shown, timedelta()) == as_shown(cell), (sheet.title, cell.coordinate)
                    columns += 1
    assert columns > 100


def as_shown(cell: Any) -> timedelta:
    value = cell.value
    if value is None:
        return timedelta()
    if hasattr(value, "hour"):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    seconds = round(value.total_seconds()) if isinstance(value, timedelta) else round(value * 86400)
    return timedelta(seconds=seconds if cell.number_format.endswith("ss") else seconds // 60 * 60)


@pytest.mark.parametrize(("seconds", "cuts"), [(7200, False), (7201, True)])
def test_sheets_say_that_seconds_are_cut_and_only_then(seconds: int, cuts: bool, tmp_path: Path) -> None:
    book = opened(report_of(seconds), tmp_path / "book.xlsx", Times.HM)
    saying = {
        sheet.title for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == SECONDS_ARE_CUT
    }
    with_totals = {sheet.title for sheet in book if any(table.totalsRowCount for table in sheet.tables.values())}
    assert saying == ({*with_totals, "About"} if cuts else set())
    assert {"People", "Summary", "Ann", "P"} <= with_totals


@pytest.mark.parametrize("times", Times)
def test_no_time_is_wider_than_its_column(times: Times, tmp_path: Path) -> None:
    book = opened(company_report(Split.DAY), tmp_path / "book.xlsx", times)
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if re.match(r"\[h\]", cell.number_format) and cell.value is not None:
                    shown = str(as_shown(cell).total_seconds() // 3600).removesuffix(".0") + cell.number_format[3:]
                    assert sheet.column_dimensions[cell.column_letter].width >= len(shown) + 1, cell.coordinate
                    seen += 1
    assert seen > 300
