"""Entries in the workbook: every sheet says the same seconds, and nothing that was to be left out."""

from __future__ import annotations

import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.fakes.entries import with_entries
from tests.fakes.reports import company_report
from tests.fakes.workbooks import context, save
from toggl_desktop.core.choices.export_choices import Detail, EntryColumn, ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.errors import WorkbookTooLarge
from toggl_desktop.core.report.discreet import discreet
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_user
from toggl_desktop.excel.layouts import entries, paging
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.days import covered, day_lines
from toggl_desktop.excel.layouts.entries import EntryTables, entries_sheet
from toggl_desktop.excel.limits import MAX_ROWS
from toggl_desktop.excel.writer import ExcelWorkbookWriter

ENTRIES = ExportChoices(detail=Detail.ENTRIES)


@pytest.fixture(scope="module")
def report() -> Report:
    return with_entries(company_report(with_details=True))


def read(report: Report, path: Path, choices: ExportChoices = ENTRIES) -> Any:
    return openpyxl.load_workbook(save(report, path, WorkbookOptions(choices)), data_only=True)


def table(sheet: Any, first_heading: str, last: int = 99) -> list[dict[str, Any]]:
    """The rows of the last table that begins with this heading, its total row among them."""
    rows = list(sheet.iter_rows(values_only=True))
    top = max(number for number, cells in enumerate(rows) if cells[0] == first_heading)
    headings = [cell for cell in rows[top] if cell is not None]
    found = []
    for cells in rows[top + 1 :]:
        if all(cell is None for cell in cells):
            break
        found.append(dict(zip(headings, cells, strict=False)))
    return found


def seconds(cell: Any) -> int:
    return 0 if cell is None else round(cell.total_seconds()) if isinstance(cell, timedelta) else _clock(cell)


def _clock(cell: Any) -> int:
    return int(cell.hour * 3600 + cell.minute * 60 + cell.second)


def test_every_entry_stands_on_the_sheet_and_they_add_up(report: Report, tmp_path: Path) -> None:
    book = read(report, tmp_path / "book.xlsx")
    *rows, total = table(book["Entries"], "Date")
    assert len(rows) == len(report.entries or ())
    assert sum(seconds(row["Hours"]) for row in rows) == seconds(total["Hours"]) == report.tracked_seconds
    assert [row["Entry ID"] for row in rows] == [str(one.entry.id) for one in report.entries or ()]
    assert {row["Billable"] for row in rows} == {"Yes", "No"}
    assert all(row["Decimal hours"] == seconds(row["Hours"]) / 3600 for row in rows)
    amounts = [one.entry.amount_cents or 0 for one in report.entries or ()]
    assert total["Billable amount EUR"] * 100 == pytest.approx(sum(amounts))
    first = (report.entries or ())[0]
    assert (rows[0]["Date"].date(), seconds(rows[0]["Start"]), seconds(rows[0]["End"])) == (
        first.day,
        first.start_second,
        first.end_second,
    )


def test_the_sheets_of_people_and_projects_say_the_same(report: Report, tmp_path: Path) -> None:
    book = read(report, tmp_path / "book.xlsx", replace(ENTRIES, entry_lines=True))
    by_user, by_project = Counter[int](), Counter[int | None]()
    for one in report.entries or ():
        by_user[one.entry.user_id] += one.entry.tracked_seconds
        by_project[one.entry.project_id] += one.entry.tracked_seconds
    for user in report.users:
        *days, total = table_below(book[user.name], "Days")
        assert sum(seconds(row["Hours"]) for row in days) == seconds(total["Hours"]) == by_user[user.id]
        assert sum(seconds(row["Week"]) for row in days) == seconds(total["Week"]) == by_user[user.id]
        assert len(days) == report.period.day_count
        *lines, total = table_below(book[user.name], "Entries")
        assert sum(seconds(row["Hours"]) for row in lines) == seconds(total["Hours"]) == by_user[user.id]
    names = Book(report, WorkbookOptions(), "1", lambda: None).project_sheets
    for project_id in report.project_ids:
        *lines, total = table_below(book[names[project_id]], "Entries")
        assert sum(seconds(row["Hours"]) for row in lines) == seconds(total["Hours"]) == by_project[project_id]
    *tasks, total = table(book["Tasks"], "Client")
    assert sum(seconds(row["Hours"]) for row in tasks) == seconds(total["Hours"]) == report.tracked_seconds


def table_below(sheet: Any, heading: str) -> list[dict[str, Any]]:
    rows = list(sheet.iter_rows(values_only=True))
    top = next(number for number, cells in enumerate(rows) if cells[0] == heading)
    headings = rows[top + 1]
    found = []
    for cells in rows[top + 2 :]:
        if all(cell is None for cell in cells):
            break
        found.append({head: cell for head, cell in zip(headings, cells, strict=True) if head is not None})
    return found


def test_tags_count_under_each_and_have_no_total(report: Report, tmp_path: Path) -> None:
    sheet = read(report, tmp_path / "book.xlsx")["Tags"]
    rows = {row["Tag"]: seconds(row["Hours"]) for row in table(sheet, "Tag")}
    entries = [one.entry for one in report.entries or ()]
    assert rows == {
        tag or "Without tag": sum(one.tracked_seconds for one in entries if tag in (one.tags or ("",)))
        for tag in ("on site", "a, b", "")
    }
    assert "Total" not in rows
    assert any("no total" in str(cell.value) for cell in sheet["A"])


def test_sheets_and_columns_without_content_are_not_there(tmp_path: Path) -> None:
    bare = with_entries(company_report(with_billable=False), [""], tasks=False, tags=False)
    book = read(bare, tmp_path / "book.xlsx")
    assert not {"Tasks", "Tags"} & set(book.sheetnames)
    headings = list(table(book["Entries"], "Date")[0])
    assert headings == ["Date", "Start", "End", "Hours", "Decimal hours", "Person", "Client", "Project", "Entry ID"]


def test_without_entries_nothing_of_it_is_there(tmp_path: Path) -> None:
    book = read(company_report(), tmp_path / "book.xlsx", ExportChoices())
    assert not {"Entries", "Tasks", "Tags"} & set(book.sheetnames)
    assert not any(cell.value == "Days" for sheet in book for cell in sheet["A"])


def test_the_columns_that_were_chosen_in_their_order(report: Report, tmp_path: Path) -> None:
    chosen = (EntryColumn.PERSON, EntryColumn.DECIMAL, EntryColumn.AMOUNT, EntryColumn.DATE)
    choices = replace(ENTRIES, entry_columns=chosen)
    *rows, total = table(read(report, tmp_path / "book.xlsx", choices)["Entries"], "Person")
    assert list(rows[0]) == ["Person", "Decimal hours", "Billable amount EUR", "Date"]
    assert sum(row["Decimal hours"] for row in rows) == pytest.approx(report.tracked_seconds / 3600)
    assert total["Person"] == "Total"
    formulas = openpyxl.load_workbook(tmp_path / "book.xlsx")["Entries"]
    assert not any(str(cell.value).startswith("=") for cell in formulas["B"][1:-1])  # no hours to calculate from


def everything_written(path: Path) -> str:
    with zipfile.ZipFile(path) as parts:
        return "".join(parts.read(name).decode(errors="replace") for name in parts.namelist())


def test_a_copy_without_people_and_descriptions_holds_none(report: Report, tmp_path: Path) -> None:
    choices = replace(ENTRIES, client_copy=True, with_people=False, with_descriptions=False, entry_lines=True)
    path = save(discreet(report, choices, "All people"), tmp_path / "book.xlsx", WorkbookOptions(choices))
    text = everything_written(path)
    for user in report.users:
        assert user.name not in text
        assert str(user.id) not in openpyxl.load_workbook(path).sheetnames
    assert "Design of the start page" not in text
    for one in report.entries or ():
        assert str(one.entry.id) not in text
    assert "80.00" not in text
    assert "Hourly rate" not in text
    book = openpyxl.load_workbook(path, data_only=True)
    *rows, total = table(book["Entries"], "Date")
    assert seconds(total["Hours"]) == report.tracked_seconds
    assert not {"Person", "Description", "Billable", "Entry ID"} & rows[0].keys()
    assert "People" not in book.sheetnames
    assert seconds(table(book["Projects"], "Client")[-1]["Hours"]) == report.tracked_seconds


@pytest.mark.parametrize("split", list(Split))
def test_leaving_people_out_changes_no_sum(split: Split) -> None:
    whole = with_entries(company_report(split))
    out = discreet(whole, ExportChoices(with_people=False), "All people")
    assert out.tracked_seconds == whole.tracked_seconds == out.toggl_tracked_seconds
    assert out.billable_seconds == whole.billable_seconds
    assert out.project_ids == whole.project_ids
    sums = [Counter[object](), Counter[object]()]
    for counter, one in zip(sums, (whole, out), strict=True):
        for row in one.rows:
            counter[row.interval, row.project_id] += row.tracked_seconds
    assert sums[0] == sums[1]
    assert len({(row.interval, row.project_id) for row in out.rows}) == len(out.rows)


def test_each_persons_file_holds_their_entries_only(report: Report) -> None:
    parts = {user.id: part for user, part in reports_by_user(report)}
    assert sum(len(part.entries or ()) for part in parts.values()) == len(report.entries or ())
    for user_id, part in parts.items():
        assert {one.entry.user_id for one in part.entries or ()} == {user_id}


def test_an_end_on_a_later_day_is_a_real_time_that_says_so(report: Report, tmp_path: Path) -> None:
    first, second, third, *rest = report.entries or ()
    odd = [
        first._replace(start_second=82_800, end_second=90_000),
        second._replace(end_second=second.start_second - 60),
        third._replace(end_second=None),
    ]
    save(replace(report, entries=(*odd, *rest)), tmp_path / "book.xlsx", WorkbookOptions(ENTRIES))
    sheet = openpyxl.load_workbook(tmp_path / "book.xlsx")["Entries"]
    assert sheet["C2"].number_format == '[>=2][h]:mm;[>=1]hh:mm" +1";hh:mm'
    raw = openpyxl.load_workbook(tmp_path / "book.xlsx", data_only=True)["Entries"]
    with zipfile.ZipFile(tmp_path / "book.xlsx") as parts:
        cells = "".join(parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name)
    assert f"<v>{90_000 / 86_400!r}</v>" in cells
    assert seconds(raw["C3"].value) == second.start_second - 60
    assert raw["C4"].value is None


# --- days


def at(start: int, end: int | None, day: int = 5) -> ReportEntry:
    base = (with_entries(company_report()).entries or ())[0]
    tracked = 0 if end is None else max(0, end - start)
    entry = base.entry._replace(tracked_seconds=tracked)
    return ReportEntry(entry, date(2026, 10, day), start, end, None)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(100, 200)], (100, 200, 0)),
        ([(100, 200), (300, 400)], (100, 400, 100)),
        ([(300, 400), (100, 200)], (100, 400, 100)),
        ([(100, 400), (200, 300)], (100, 400, 0)),
        ([(100, 300), (200, 500), (600, 700)], (100, 700, 100)),
        ([(80_000, 90_000)], (80_000, 90_000, 0)),
        ([(100, 200), (300, None)], (100, None, None)),
        ([(100, 50)], (100, None, None)),
    ],
)
def test_a_break_is_what_no_entry_covers(spans: list[tuple[int, int | None]], expected: tuple[Any, ...]) -> None:
    assert covered([at(*span) for span in spans]) == expected


@pytest.mark.parametrize("first_weekday", range(7))
def test_every_week_of_the_period_is_told_once(report: Report, first_weekday: int) -> None:
    moved = replace(report, profile=replace(report.profile, first_weekday=first_weekday))
    lines = day_lines(Book(moved, WorkbookOptions(ENTRIES), "1", lambda: None), report.entries or ())
    assert [line.day for line in lines] == list(report.period.dates())
    assert sum(line.week_seconds or 0 for line in lines) == report.tracked_seconds
    ends = [line.day for line in lines if line.week_seconds is not None]
    assert ends[-1] == report.period.end_date
    assert all(day.isoweekday() % 7 == (first_weekday - 1) % 7 for day in ends[:-1])


def test_more_rows_than_a_sheet_has_are_refused_with_the_figure(report: Report, tmp_path: Path) -> None:
    one = (report.entries or ())[0]
    too_many = replace(report, entries=(one,) * (MAX_ROWS - 1))
    with pytest.raises(WorkbookTooLarge) as caught:
        ExcelWorkbookWriter("1").save(
            too_many, WorkbookOptions(ENTRIES), tmp_path / "book.xlsx", overwrite=False, context=context()
        )
    assert (caught.value.needed, caught.value.allowed) == (MAX_ROWS + 1, MAX_ROWS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("excess", "width", "pages"), [(-1, 44, 1), (0, 44, 1), (1, 43, 1), (14, 30, 1), (15, 44, 2)])
def test_a_description_gives_way_where_that_saves_a_second_page(
    report: Report, excess: int, width: float, pages: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Print stays at 60 % of its size or more."""
    book = Book(report, WorkbookOptions(ENTRIES), "1", lambda: None)
    tables = EntryTables(book)
    monkeypatch.setattr(entries, "READABLE_CHARACTERS", 10_000)
    whole = sum(entries_sheet(book, tables).tables[0].widths)
    for module in (entries, paging):
        monkeypatch.setattr(module, "READABLE_CHARACTERS", whole - excess)
    sheet = entries_sheet(book, tables)
    (of_description,) = [
        one for one, column in zip(sheet.tables[0].widths, sheet.tables[0].columns, strict=True) if column.wraps
    ]
    assert of_description == pytest.approx(width)
    assert sheet.pages_wide == pages
