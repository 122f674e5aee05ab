"""What a person sees on paper and in charts: whole charts, titles no wider than tables, names that can be read."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.utils import get_column_letter

from tests.fakes.reports import build_report, company_report
from tests.fakes.workbooks import KINDS, NOTES, kind_of, save, save_kind
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.toggl.models import Project, ProjectDetails, Rate, User
from toggl_desktop.excel.engine.charts import hour_steps
from toggl_desktop.excel.layouts.labels import chart_labels
from toggl_desktop.excel.layouts.paging import ROW_POINTS, page_points, pages_of, pages_wide
from toggl_desktop.excel.text_width import text_width

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
LONG = "Website relaunch phase 2: discovery workshops, content migration and accessibility audit 2026"
WORDS = ("Lorem ipsum dolor sit amet " * 12)[:300]


def parts_of(path: Path, folder: str) -> Iterator[Any]:
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if name.startswith(folder) and name.endswith(".xml"):
                yield etree.fromstring(archive.read(name))


def one_project_report(name: str, *, person: str = "Ann", workspace: str = "Acme") -> Any:
    return build_report(
        [User(1, person)], [Project(1, name, 2, "Kronberg")], {(1, 1): [(3600, 0)]}, workspace_name=workspace
    )


# --- pages -----------------------------------------------------------------------------------------------------------


def test_a_block_that_does_not_fit_begins_a_page() -> None:
    assert pages_of([(1, 4), (6, 9), (11, 14)], {}, room=10 * ROW_POINTS).breaks == (11,)
    assert pages_of([(1, 4), (6, 9), (11, 14)], {2: 3 * ROW_POINTS}, room=10 * ROW_POINTS).breaks == (6,)
    assert pages_of([(1, 4), (6, 9)], {}, room=10 * ROW_POINTS).last_row == 10


def test_a_block_longer_than_a_page_goes_on_where_it_ends() -> None:
    pages = pages_of([(1, 4), (6, 40), (42, 44)], {}, room=20 * ROW_POINTS)
    assert pages.breaks == (6,)
    assert pages.last_row == 45
    assert pages_of([(1, 44)], {}, room=20 * ROW_POINTS).breaks == ()


def test_a_wider_page_is_scaled_down_and_holds_more_rows() -> None:
    assert page_points(100) == page_points(50), "never scaled up"
    assert page_points(300) == pytest.approx(2 * page_points(150), rel=0.05)


def test_pages_side_by_side_leave_room_for_the_columns_that_each_repeats() -> None:
    assert pages_wide([240.0]) == 1
    assert pages_wide([40.0] + [8.0] * 100) == 4
    assert pages_wide([40.0] + [8.0] * 100, repeated_columns=1) == 4
    assert pages_wide([48.0, 48.0] + [8.0] * 100, repeated_columns=2) == 6
    assert pages_wide([100.0, 200.0] + [8.0] * 100, repeated_columns=2) == 7


@pytest.mark.parametrize("split", [Split.NONE, Split.MONTH, Split.WEEK, Split.DAY])
def test_every_chart_of_the_summary_stands_on_one_page(split: Split, tmp_path: Path) -> None:
    report = company_report(split, period=YEAR)
    path = save(report, tmp_path / "book.xlsx", WorkbookOptions(note_texts=NOTES))
    sheet = openpyxl.load_workbook(path)["Summary"]
    room = page_points(sum(one.width for one in sheet.column_dimensions.values()))
    charts = [
        (int(anchor.findtext("{*}from/{*}row")) + 1, int(anchor.findtext("{*}to/{*}row")))
        for drawing in list(parts_of(path, "xl/drawings/drawing1.xml"))
        for anchor in drawing
    ]
    starts = [1, *(one.id + 1 for one in sheet.row_breaks.brk)]
    last_printed = int(sheet.print_area.rsplit("$", 1)[1])
    assert len(charts) == 2 + (split is not Split.NONE)
    assert len(starts) == (1 if split is Split.NONE else 2)
    for first, last in charts:
        page = max(start for start in starts if start <= first)
        height = sum(sheet.row_dimensions[row].height or ROW_POINTS for row in range(page, last + 1))
        assert height <= room, "cut by the end of the page"
        assert not any(first < start <= last for start in starts), "cut by a page break"
        assert last <= last_printed


def test_no_page_of_the_summary_holds_links_only(tmp_path: Path) -> None:
    report = build_report(
        [User(number, f"Person {number}") for number in range(1, 200)],
        [Project(1, "Website")],
        {(number, 1): [(3600, 0)] for number in range(1, 200)},
    )
    sheet = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"))["Summary"]
    last_printed = int(sheet.print_area.rsplit("$", 1)[1])
    assert sheet.max_row > 200
    assert last_printed < 50
    assert not sheet.row_breaks.brk


# --- titles ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [LONG, WORDS, "W" * 300])
def test_titles_are_never_wider_than_what_stands_below(name: str, tmp_path: Path) -> None:
    report = one_project_report(name, person=name, workspace=name)
    options = WorkbookOptions(note_texts=(WORDS,))
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx", options))
    for sheet in [book["Summary"], *book.worksheets[4:-3], book["About"]]:
        last_column = max(sheet.column_dimensions, key=lambda letter: (len(letter), letter))
        widths = {letter: one.width for letter, one in sheet.column_dimensions.items()}
        for row in (1, 2, 3):
            cell = sheet.cell(row, 1)
            merged = next((area for area in sheet.merged_cells.ranges if cell.coordinate in area), None)
            room = sum(widths.values())
            needed = text_width(str(cell.value or "")) * cell.font.sz / 11
            if merged is None:
                assert needed * 1.2 < room, (sheet.title, cell.coordinate)
                continue
            assert get_column_letter(merged.max_col) <= last_column
            assert cell.alignment.wrap_text
            lines = needed / sum(widths[get_column_letter(one)] for one in range(1, merged.max_col + 1))
            assert sheet.row_dimensions[row].height >= min(lines, 6) * cell.font.sz * 1.2


def test_short_titles_stay_single_cells(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(save(one_project_report("Website"), tmp_path / "book.xlsx"))
    assert not any(sheet.merged_cells.ranges for sheet in book.worksheets[1:])


def test_titles_notes_and_links_begin_on_the_left_in_every_script(tmp_path: Path) -> None:
    report = one_project_report("مشروع طويل", person="דוד כהן", workspace="شركة")
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx", WorkbookOptions(note_texts=("ملاحظة",))))
    for sheet in [book["Summary"], *book.worksheets[4:-3], book["About"]]:
        for row in sheet.iter_rows(max_row=3 if sheet.title != "Summary" else None, max_col=2):
            assert {cell.alignment.horizontal for cell in row if cell.value is not None} <= {"left"}


def test_data_keeps_one_line_a_row(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(save(one_project_report(WORDS, person=WORDS), tmp_path / "book.xlsx"))["Data"]
    assert sheet["D2"].value == WORDS
    assert not any(cell.alignment.wrap_text for cell in sheet[2])


def test_names_on_the_summary_have_the_width_they_need(tmp_path: Path) -> None:
    for name, shown, width in [
        ("Website", "Website", 30.0),
        ("Brand and design guidelines, new", "Brand and design guidelines, new", 36.0),
        (LONG, chart_labels([LONG])[0], 36.0),
    ]:
        path = save(one_project_report(name), tmp_path / f"{len(name)}.xlsx")
        sheet = openpyxl.load_workbook(path)["Summary"]
        assert shown in [cell.value for cell in sheet["D"]]
        assert sheet.column_dimensions["D"].width == pytest.approx(width, abs=4)


@pytest.mark.parametrize("name", ["Ann", "Alexandra Featherstonehaugh", "W" * 40])
def test_links_on_the_summary_have_the_width_they_need(name: str, tmp_path: Path) -> None:
    path = save(one_project_report("Website", person=name), tmp_path / "book.xlsx")
    sheet = openpyxl.load_workbook(path)["Summary"]
    (link,) = (str(cell.value) for cell in sheet["A"] if cell.hyperlink)
    needed = min(max(text_width(link) + 2, 24.0), 34.0)
    assert needed <= sheet.column_dimensions["A"].width <= needed + 2


# --- charts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_charts_have_no_automatic_title_square_corners_and_words_for_those_who_do_not_see(
    kind: str, tmp_path: Path
) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    for chart in parts_of(path, "xl/charts/"):
        assert chart.find("{*}roundedCorners").get("val") == "0"
        assert chart.find("{*}chart/{*}autoTitleDeleted").get("val") == "1"
    drawings = [
        [frame.get("descr") for frame in drawing.iter("{*}cNvPr")] for drawing in parts_of(path, "xl/drawings/drawing")
    ]
    if not kind_of(kind)[0].pairs:
        assert not drawings
        return
    of_summary, *of_singles = sorted(drawings, key=lambda descriptions: "Hours by project" not in descriptions[0])
    titles = [description.split(":")[0] for description in of_summary]
    assert titles[:2] == ["Hours by project", "Hours over time" if "no-people" in kind else "Hours by person"]
    assert all(": Hours: " in one for descriptions in of_singles for one in descriptions)


def test_long_names_are_cut_in_charts_and_in_the_cells_they_point_to(tmp_path: Path) -> None:
    path = save(one_project_report(LONG), tmp_path / "book.xlsx")
    labels = [value.text for chart in parts_of(path, "xl/charts/") for value in chart.iter("{*}v")]
    book = openpyxl.load_workbook(path)
    (label,) = chart_labels([LONG])
    assert len(label) <= 32
    assert label in labels
    assert label in [cell.value for cell in book["Summary"]["D"]]
    assert LONG in [cell.value for cell in book["Projects"]["B"]]


def test_the_longest_bar_leaves_room_for_its_label_and_a_single_bar_is_slender(tmp_path: Path) -> None:
    chart = next(parts_of(save(one_project_report("Website"), tmp_path / "book.xlsx"), "xl/charts/"))
    assert float(chart.find(".//{*}valAx/{*}scaling/{*}max").get("val")) == pytest.approx(1.12 / 24)
    assert int(chart.find(".//{*}gapWidth").get("val")) == 500


@pytest.mark.parametrize(
    ("minutes", "step_hours", "steps"),
    [
        (0, 1 / 12, 1),
        (20, 1 / 12, 4),
        (55, 1 / 6, 6),
        (100, 1 / 2, 4),
        (179, 1 / 2, 6),
        (181, 1, 4),
        (361, 2, 4),
        (31 * 60, 10, 4),
        (359 * 60, 100, 4),
        (1_000_000 * 60, 200_000, 5),
    ],
)
def test_axes_count_in_round_hours(minutes: int, step_hours: float, steps: int) -> None:
    assert hour_steps(minutes * 60) == (step_hours, steps)


def test_an_axis_below_three_hours_shows_minutes(tmp_path: Path) -> None:
    for seconds, number_format, unit in [(1200, "[h]:mm", 1 / 12 / 24), (40_000, "[h]", 2 / 24)]:
        report = build_report([User(1, "U")], [Project(1, "A")], {(1, 1): [(seconds, 0), (60, 0)]}, split=Split.WEEK)
        chart = list(parts_of(save(report, tmp_path / f"{seconds}.xlsx"), "xl/charts/"))[2]
        axis = chart.find(".//{*}valAx")
        assert axis.find("{*}numFmt").get("formatCode") == number_format
        assert float(axis.find("{*}majorUnit").get("val")) == pytest.approx(unit)


def test_a_year_of_days_is_shown_by_months_and_says_so(tmp_path: Path) -> None:
    report = company_report(Split.DAY, period=YEAR)
    sheet = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"), data_only=True)["Summary"]
    heading = next(cell for cell in sheet["D"] if str(cell.value).startswith("Hours over time"))
    assert heading.value == "Hours over time, by month"
    months = [sheet.cell(row, 4).value for row in range(heading.row + 2, heading.row + 15)]
    assert (months[0], months[11], months[12]) == ("2026-01 Jan", "2026-12 Dec", "Total")
    hours = [sheet.cell(row, 5).value.total_seconds() for row in range(heading.row + 2, heading.row + 15)]
    assert sum(hours[:12]) == pytest.approx(hours[12]) == pytest.approx(report.tracked_seconds)


# --- details ---------------------------------------------------------------------------------------------------------


def project_sheet(rates: tuple[Rate, ...], split: Split, path: Path) -> Any:
    hours = [(3600, 3600)] * {Split.WEEK: 5, Split.DAY: 31}.get(split, 1)
    details = {1: ProjectDetails(1, 3600, 3, 1_234_567, rates)}
    report = build_report(
        [User(1, "Ann")], [Project(1, "Website", currency="EUR")], {(1, 1): hours}, split=split, details=details
    )
    return openpyxl.load_workbook(save(report, path))["Website"]


@pytest.mark.parametrize(("split", "count", "widest"), [(Split.WEEK, 5, 21), (Split.DAY, 31, 11)])
def test_columns_of_periods_are_even_whatever_stands_below(
    split: Split, count: int, widest: float, tmp_path: Path
) -> None:
    sheet = project_sheet((Rate(3600, 950_000, "EUR"),), split, tmp_path / "book.xlsx")
    periods = [cell.column_letter for cell in sheet[5] if re.match("2026-", str(cell.value))]
    assert len(periods) == count
    assert len({sheet.column_dimensions[letter].width for letter in periods}) == 1
    assert sheet.column_dimensions[periods[0]].width < widest


def test_the_amount_of_a_project_has_the_width_that_it_needs(tmp_path: Path) -> None:
    sheet = project_sheet((), Split.DAY, tmp_path / "book.xlsx")
    (row,) = (cell.row for cell in sheet["A"] if cell.value == "Billable amount EUR")
    area = next(area for area in sheet.merged_cells.ranges if f"B{row}" in area)
    room = sum(sheet.column_dimensions[get_column_letter(one)].width for one in range(area.min_col, area.max_col + 1))
    assert room > text_width("12,345.67 EUR") * 1.2


def test_rates_carry_their_currency_and_are_in_order(tmp_path: Path) -> None:
    rates = (Rate(60, 9_000, "USD"), Rate(60, 12_000, "EUR"), Rate(60, 9_500, "EUR"), Rate(60, 8_000, ""))
    sheet = project_sheet(rates, Split.NONE, tmp_path / "book.xlsx")
    area = sheet.tables["Rates_1"].ref
    header, *rows, total = sheet[area]
    assert [cell.value for cell in header[:4]] == [
        "Hourly rate",
        "Hourly rate EUR",
        "Hourly rate USD",
        "Billable hours",
    ]
    shown = [(cell.value, cell.number_format) for row in rows for cell in row[:3] if cell.value is not None]
    assert shown == [
        (80, "#,##0.00"),  # where Toggl names none beside several others, nobody knows
        (95, '#,##0.00" EUR"'),
        (120, '#,##0.00" EUR"'),
        (90, '#,##0.00" USD"'),
    ]
    assert [cell.value for cell in total[:3]] == ["Total", None, None]
