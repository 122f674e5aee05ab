"""A report that cannot fit is refused with the figure before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.reports import build_report
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.errors import WorkbookLimit, WorkbookTooLarge
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.excel.limits import MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, check_limits


@pytest.mark.parametrize(
    ("limit", "most"),
    [("rows", 1_048_576), ("columns", 16_384), ("sheets", 10_000)],
)
def test_the_last_that_fits_and_the_first_that_does_not(limit: str, most: int) -> None:
    figures = {"rows": 1, "columns": 1, "sheets": 1}
    check_limits(Path("x.xlsx"), **{**figures, limit: most})
    with pytest.raises(WorkbookTooLarge) as caught:
        check_limits(Path("x.xlsx"), **{**figures, limit: most + 1})
    assert (caught.value.limit, caught.value.needed, caught.value.allowed) == (WorkbookLimit(limit), most + 1, most)


def test_the_limits_are_excels() -> None:
    assert (MAX_ROWS, MAX_COLUMNS) == (2**20, 2**14)
    assert MAX_SHEETS >= 2_501


def test_too_many_sheets_are_refused_and_fit_without_the_single_sheets(tmp_path: Path) -> None:
    projects = [Project(number, f"P{number}") for number in range(10_001)]
    report = build_report([User(1, "Ann")], projects, {(1, one.id): [(60, 0)] for one in projects})
    with pytest.raises(WorkbookTooLarge) as caught:
        save(report, tmp_path / "book.xlsx")
    assert caught.value.limit is WorkbookLimit.SHEETS
    assert caught.value.needed == 10_001 + 1 + 7
    assert list(tmp_path.iterdir()) == []
    save(report, tmp_path / "book.xlsx", WorkbookOptions(ExportChoices(project_sheets=False, user_sheets=False)))


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    projects = [Project(number, f"P{number}") for number in range(16_400)]
    report = build_report([User(1, "Ann")], projects, {(1, one.id): [(60, 0)] for one in projects})
    with pytest.raises(WorkbookTooLarge) as caught:
        save(report, tmp_path / "book.xlsx", WorkbookOptions(ExportChoices(project_sheets=False)))
    assert caught.value.limit is WorkbookLimit.COLUMNS
    assert caught.value.needed > 16_384
