"""What a payroll clerk with a calculator, openpyxl and python-calamine read: the same numbers, to the second."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tests.fakes.reports import HOSTILE_NAMES, build_report
from tests.fakes.workbooks import KINDS, QUARTERS, kind_of, save, save_kind
from toggl_desktop.core.choices.period import Period, Split, split_period
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, ProjectDetails, Rate, User

WITHOUT_ALL_SHEETS = {"no-time", "no-entries", "days", "hours-only", "entries-no-people", "agreed"}
Grid = list[list[Any]]
HOURS = "Hours"


def seconds(value: Any) -> int:
    """Whole seconds of a duration cell, whichever way the reader gives it."""
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    if isinstance(value, datetime):
        return round((value - datetime(1899, 12, 31)).total_seconds())
    if value in (None, ""):
        return 0
    if hasattr(value, "hour"):
        return value.hour * 3600 + value.minute * 60 + value.second
    assert abs(value * 86400 - round(value * 86400)) < 1e-4
    return round(value * 86400)


def table_of(grid: Grid) -> tuple[list[str], Grid]:
    """Headers and rows below, from the first row with a heading for hours."""
    top = next(row for row, cells in enumerate(grid) if HOURS in cells and "Decimal hours" in cells)
    headers = list(grid[top])
    rows = []
    for cells in grid[top + 1 :]:
        if all(cell in (None, "") for cell in cells):
            break
        rows.append(cells)
    return headers, rows


def read_with_openpyxl(path: Path) -> dict[str, Grid]:
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def read_with_calamine(path: Path) -> dict[str, Grid]:
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


READERS = {"openpyxl": read_with_openpyxl, "calamine": read_with_calamine}


def assert_sums_agree(book: dict[str, Grid], names: dict[str, set[str]], total: int) -> None:
    """Every table sums up to its own total row, and the totals of all sheets agree."""
    for name in names["lists"]:
        headers, rows = table_of(book[name])
        body, last = rows[:-1], rows[-1]
        assert last[0] == "Total", name
        hours, decimal = headers.index(HOURS), headers.index("Decimal hours")
        assert sum(seconds(row[hours]) for row in body) == seconds(last[hours]) == total, name
        assert round(last[decimal] * 3600) == total
        for column, header in enumerate(headers):
            if header[:4] == "2026" or (name == "People by project" and 0 < column < hours):
                assert sum(seconds(row[column]) for row in body) == seconds(last[column]), (name, header)
    for kind in ("people", "projects"):
        if not names[kind]:
            continue
        whole = 0
        for name in names[kind]:
            headers, rows = table_of(book[name])
            hours = headers.index(HOURS)
            own = seconds(rows[-1][hours])
            assert sum(seconds(row[hours]) for row in rows[:-1]) == own, name
            split = [column for column, header in enumerate(headers) if str(header).startswith("2026-")]
            if split:
                assert sum(seconds(rows[-1][column]) for column in split) == own, name
            whole += own
        assert whole == total
    headers, rows = table_of(book["Data"])
    assert sum(seconds(row[headers.index(HOURS)]) for row in rows) == total
    assert sum(row[headers.index("Tracked seconds")] or 0 for row in rows) == total
    facts = {row[0]: row[1] for row in book["Summary"] if row[0]}
    assert seconds(facts["Total hours"]) == total
    assert round(facts["Total decimal hours"] * 3600) == total
    assert seconds(book["Checks"][1][4]) == total
    checks = [row for row in book["Checks"][2:] if row[6] not in (None, "")]
    assert {(row[1], row[6]) for row in checks} == {("Agrees", 0)}
    sums = [row for row in checks if str(row[0]).startswith("Sum of")]
    assert [seconds(row[4]) for row in sums] == [total] * (
        len(names["lists"]) + 1 + ("Clients" in book) + ("Entries" in book)
    )
    assert len(checks) == len(sums) + 1 + len(names["people"]) + len(names["projects"])


def names_of(book: dict[str, Grid], users: int, projects: int) -> dict[str, set[str]]:
    """Which sheets are lists, people, projects: by their place in the workbook."""
    names = [name for name in book if name != "Clients"]
    lists = [
        name
        for name in names[1:]
        if name.startswith(("People", "Projects")) and book[name][0][0] in ("Person", "Client")
    ]
    lists = lists[:5]
    rest = [name for name in names[1 + len(lists) : -3] if name not in {"Tasks", "Tags", "Entries"}]
    return {"lists": set(lists), "people": set(rest[:users]), "projects": set(rest[users : users + projects])}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in WITHOUT_ALL_SHEETS])
def test_sums_agree_on_every_sheet(kind: str, reader: str, tmp_path: Path) -> None:
    report, _ = kind_of(kind)
    book = READERS[reader](save_kind(kind, tmp_path / "book.xlsx"))
    users = len({pair.user_id for pair in report.pairs})
    names = names_of(book, users, len(report.project_ids))
    assert len(names["people"]) == users
    assert_sums_agree(book, names, report.tracked_seconds)


@pytest.mark.parametrize("kind", KINDS)
def test_two_readers_that_do_not_calculate_see_the_same(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    ours, theirs = read_with_openpyxl(path), read_with_calamine(path)
    assert list(ours) == list(theirs)
    their_cells = {
        (name, row, column): value
        for name, grid in theirs.items()
        for row, cells in enumerate(grid)
        for column, value in enumerate(cells)
    }
    compared = 0
    for name, grid in ours.items():
        for row, cells in enumerate(grid):
            for column, value in enumerate(cells):
                other = their_cells.get((name, row, column), "")
                if isinstance(value, str):
                    assert other == value.replace("\r\n", "\n"), (name, row, column)
                elif isinstance(value, datetime):
                    assert other == value.date()
                elif isinstance(value, timedelta) or hasattr(value, "hour"):
                    assert seconds(other) == seconds(value)
                elif value is None:
                    assert other == ""
                else:
                    assert other == pytest.approx(value, rel=1e-15)
                compared += value is not None
    assert compared > 50


def test_cells_hold_exact_fractions(tmp_path: Path) -> None:
    users, projects = [User(1, "Ann")], [Project(1, "P")]
    for number, tracked in enumerate((1200, 97_260, 1, 3_599)):
        path = save(build_report(users, projects, {(1, 1): [(tracked, 0)]}), tmp_path / f"{number}.xlsx")
        sheet = openpyxl.load_workbook(path, data_only=True)["Data"]
        headers = [cell.value for cell in sheet[1]]
        row = dict(zip(headers, sheet[2], strict=True))
        assert row["Hours"].number_format == ("[h]:mm:ss" if tracked % 60 else "[h]:mm")
        assert row["Decimal hours"].value == tracked / 3600
        assert row["Decimal hours"].number_format == "0.00"
        assert row["Tracked seconds"].value == tracked
        raw = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Data").to_python()[1]
        assert seconds(raw[headers.index("Hours")]) == tracked
        assert row["From"].value == datetime(2026, 10, 1)
        assert row["Project ID"].value == "1"


def test_three_entries_of_twenty_minutes_are_one_hour(tmp_path: Path) -> None:
    users = [User(number, f"P{number}") for number in range(3)]
    hours = {(number, 1): [(1200, None)] for number in range(3)}
    book = read_with_calamine(save(build_report(users, [Project(1, "P")], hours), tmp_path / "book.xlsx"))
    headers, rows = table_of(book["People"])
    assert rows[-1][headers.index("Decimal hours")] == 1.0
    assert seconds(rows[-1][headers.index("Hours")]) == 3600


def test_unknown_billable_time_is_empty_and_never_zero(tmp_path: Path) -> None:
    path = save_kind("billable-unknown", tmp_path / "book.xlsx")
    book = openpyxl.load_workbook(path)
    checked = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for header in row:
                if isinstance(header.value, str) and header.value.startswith("Billable "):
                    cells = next(sheet.iter_cols(header.column, header.column, header.row + 1))
                    below = [cell.value for cell in cells if sheet.title not in ("Summary", "About")]
                    if sheet.title == "Clients":  # tables stand below each other
                        below = [value for value in below if not str(value).startswith("Billable ")]
                    assert not any(below), (sheet.title, header.value)
                    checked += len(below)
    assert checked > 100
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about["Billable hours"] == "empty, because Toggl sent none; empty means not known, not zero"
    facts = {row[0].value: row[1].value for row in book["Summary"].iter_rows()}
    assert facts["Billable hours"] is None
    assert facts["Billable share"] is None


def test_a_share_of_partly_known_billable_time_is_empty(tmp_path: Path) -> None:
    users = [User(1, "Ann"), User(2, "Bob")]
    projects = [Project(1, "Known"), Project(2, "Partly"), Project(3, "Unknown")]
    hours = {
        (1, 1): [(3600, 1800)],
        (1, 2): [(3600, 3600)],
        (2, 2): [(3600, None)],
        (2, 3): [(3600, None)],
    }
    path = save(build_report(users, projects, hours), tmp_path / "book.xlsx")
    book = read_with_calamine(path)
    shares = {}
    for title, name in (("People", "Person"), ("Projects", "Project")):
        headers, rows = table_of(book[title])
        for row in rows:
            key = row[headers.index(name)] or "Total"
            shares[key] = (row[headers.index("Billable share")], seconds(row[headers.index("Billable hours")] or 0))
    assert shares["Ann"] == (0.75, 5400)
    assert shares["Bob"] == ("", 0)
    assert shares["Known"] == (0.5, 1800)
    assert shares["Partly"] == ("", 3600)
    assert shares["Unknown"] == ("", 0)
    assert shares["Total"] == ("", 5400)
    formulas = openpyxl.load_workbook(path)["People"]
    column = [cell.value for cell in formulas[1]].index("Billable share") + 1
    assert formulas.cell(4, column).value is None
    facts = {row[0].value: row[1].value for row in openpyxl.load_workbook(path)["Summary"].iter_rows()}
    assert facts["Billable share"] is None
    assert facts["Billable hours"] is not None


@pytest.mark.parametrize("billable", [600, None])
def test_people_without_time_have_zeros_where_zero_is_known(billable: int | None, tmp_path: Path) -> None:
    hours = {(1, 1): [(1200, billable)]}
    idle = [User(2, "Idle")]
    report = build_report(
        [User(1, "Ann")], [Project(1, "P")], hours, rounding=QUARTERS, idle_users=idle, include_idle=True
    )
    headers, rows = table_of(read_with_calamine(save(report, tmp_path / "book.xlsx"))["People"])
    row = dict(zip(headers, rows[1], strict=True))
    assert row["Person"] == "Idle"
    assert (seconds(row["Hours"]), seconds(row["Rounded hours"]), row["Rounded decimal"]) == (0, 0, 0)
    assert row["Billable share"] == ""
    if billable is None:
        assert (row["Billable hours"], row["Billable decimal"]) == ("", "")
    else:
        assert (seconds(row["Billable hours"]), row["Billable decimal"]) == (0, 0)


def test_rounded_hours_stand_beside_the_exact_ones(tmp_path: Path) -> None:
    users, projects = [User(1, "Ann"), User(2, "Bob")], [Project(1, "P")]
    report = build_report(users, projects, {(1, 1): [(61, 0)], (2, 1): [(901, 0)]}, rounding=QUARTERS)
    book = read_with_calamine(save(report, tmp_path / "book.xlsx"))
    headers, rows = table_of(book["People"])
    exact, rounded, decimal = (headers.index(name) for name in ("Hours", "Rounded hours", "Rounded decimal"))
    assert [seconds(row[exact]) for row in rows] == [61, 901, 962]
    assert [seconds(row[rounded]) for row in rows] == [900, 1800, 2700]
    assert [row[decimal] for row in rows] == [0.25, 0.5, 0.75]
    about = {row[0]: row[1] for row in book["About"]}
    assert about["Rounding"] == "each person, project and period up to 15 minutes; the other hours stay exact"


def test_currencies_have_a_column_each_and_are_never_added(tmp_path: Path) -> None:
    report, options = kind_of("everything")
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx", options), data_only=True)
    sheet = book["Projects"]
    headers = [cell.value for cell in sheet[1]]
    for currency in ("EUR", "USD"):
        column = headers.index(f"Billable amount {currency}") + 1
        cells = [sheet.cell(row, column) for row in range(2, sheet.max_row + 1)]
        amounts = [cell.value for cell in cells[:-1] if cell.value is not None]
        own = [one for one in report.details.values() if report_currency(report, one.project_id) == currency]
        assert sorted(amounts) == sorted((one.billable_amount_cents or 0) / 100 for one in own)
        assert cells[-1].value == pytest.approx(sum(amounts))
        assert cells[-1].number_format == f'#,##0.00" {currency}"'


def money_of(report: Report, path: Path, title: str) -> list[dict[str, Any]]:
    headers, rows = table_of(read_with_calamine(save(report, path))[title])
    assert len({header.casefold() for header in headers}) == len(headers)
    return [
        {
            header: value
            for header, value in zip(headers, row, strict=True)
            if header.startswith(("Hourly rate", "Billable amount")) and value not in (None, "")
        }
        for row in rows
    ]


def test_currencies_are_the_same_however_they_are_typed(tmp_path: Path) -> None:
    projects = [Project(1, "A", currency="EUR"), Project(2, "B", currency="eur"), Project(3, "C", currency=" Eur")]
    details = {one.id: ProjectDetails(one.id, 3600, 1, 5000, (Rate(3600, 5000, one.currency),)) for one in projects}
    hours = {(1, one.id): [(3600, 3600)] for one in projects}
    report = build_report([User(1, "U")], projects, hours, details=details)
    assert money_of(report, tmp_path / "a.xlsx", "Projects") == [
        *[{"Hourly rate EUR": 50, "Billable amount EUR": 50}] * 3,
        {"Billable amount EUR": 150},
    ]
    assert money_of(report, tmp_path / "b.xlsx", "Data") == [{"Hourly rate EUR": 50, "Billable amount EUR": 50}] * 3


@pytest.mark.parametrize(
    ("of_project", "of_rates", "money"),
    [
        ("EUR", ["USD"], {"Hourly rate USD": 50, "Billable amount USD": 50}),
        ("EUR", [""], {"Hourly rate EUR": 50, "Billable amount EUR": 50}),
        ("", ["CHF"], {"Hourly rate CHF": 50, "Billable amount CHF": 50}),
        ("CHF", ["USD", "USD"], {"Billable amount USD": 50}),
        ("CHF", ["USD", "GBP"], {}),
        ("", [], {"Billable amount EUR": 50}),
    ],
)
def test_rate_and_amount_stand_in_the_column_of_their_currency(
    of_project: str, of_rates: list[str], money: dict[str, Any], tmp_path: Path
) -> None:
    rates = tuple(Rate(3600, 5000 + 100 * number, currency) for number, currency in enumerate(of_rates))
    project = Project(1, "A", currency=of_project)
    details = {1: ProjectDetails(1, 3600, 1, 5000, rates)}
    report = build_report([User(1, "U")], [project], {(1, 1): [(3600, 3600)]}, details=details)
    assert money_of(report, tmp_path / "a.xlsx", "Projects")[0] == money
    of_row = money if len(of_rates) == 1 else {}
    assert money_of(report, tmp_path / "b.xlsx", "Data")[0] == of_row


def report_currency(report: Any, project_id: int) -> str:
    return next(project.currency for project in report.projects if project.id == project_id)


@pytest.mark.parametrize("kind", ["everything", "weeks", "hostile"])
def test_total_rows_follow_the_filter_and_carry_their_result(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    formulas, results = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    checked = 0
    for sheet in formulas:
        for table in sheet.tables.values():
            if not table.totalsRowCount:
                continue
            cells = sheet[table.ref][-1]
            for cell, column in zip(cells, table.tableColumns, strict=True):
                if column.totalsRowFunction == "sum":
                    assert cell.value.startswith(f"=SUBTOTAL(109,{table.name}[")
                    assert results[sheet.title][cell.coordinate].value is not None
                    checked += 1
    assert checked > 50


companies = st.tuples(
    st.lists(st.one_of(st.text(max_size=12), st.sampled_from(HOSTILE_NAMES)), min_size=1, max_size=4),
    st.lists(st.one_of(st.text(max_size=12), st.sampled_from(HOSTILE_NAMES)), min_size=1, max_size=4),
    st.sampled_from([Split.NONE, Split.WEEK, Split.DAY]),
    st.randoms(use_true_random=False),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(companies)
def test_sums_agree_for_every_company(tmp_path_factory: pytest.TempPathFactory, company: Any) -> None:
    user_names, project_names, split, chance = company
    period = Period(date(2026, 9, 28), date(2026, 10, 6))
    users = [User(100 + number, name) for number, name in enumerate(user_names)]
    projects = [Project(500 + number, name, 1, chance.choice(["", "C"])) for number, name in enumerate(project_names)]
    count = len(split_period(period, split, 1))
    ids: list[int | None] = [*(one.id for one in projects), None]
    hours = {
        (user.id, project_id): [
            (chance.choice([0, 1, 59, 60, 3_599, 86_400, 999_999]), chance.choice([None, 0, 1])) for _ in range(count)
        ]
        for user in users
        for project_id in ids
        if chance.random() < 0.6
    }
    report = build_report(users, projects, hours, period=period, split=split)
    if not report.pairs:
        return
    path = save(report, tmp_path_factory.mktemp("company") / "book.xlsx")
    book = read_with_calamine(path)
    users_with_time = len({pair.user_id for pair in report.pairs})
    names = names_of(book, users_with_time, len(report.project_ids))
    assert_sums_agree(book, names, report.tracked_seconds)
    assert read_with_openpyxl(path).keys() == book.keys()


def test_worksheets_are_what_openpyxl_calls_worksheets(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(save_kind("plain", tmp_path / "book.xlsx"))
    assert all(isinstance(sheet, Worksheet) for sheet in book)
    assert book.active is not None
    assert book.active.title == "Summary"


def test_amounts_of_everything_and_of_people_stand_only_where_every_part_is_known(tmp_path: Path) -> None:
    users, projects = [User(1, "Ann"), User(2, "Bob")], [Project(1, "P", 5, "C"), Project(2, "Q", 5, "C")]
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {
        (1, 1): [(3600, 3600)],
        (2, 1): [(3600, 3600)],
        (2, 2): [(7200, 7200)],
    }
    of_p = ProjectDetails(1, 7200, 1, 10_000, (Rate(7200, 5000, "EUR"),))
    several = (Rate(3600, 5000, "EUR"), Rate(3600, 6000, "EUR"))
    for number, (of_q, of_bob, of_all) in enumerate(
        [
            (ProjectDetails(2, 7200, 1, 12_000, (Rate(7200, 6000, "EUR"),)), 170, 220),
            (ProjectDetails(2, 7200, 1, 11_000, several), None, 210),
            (ProjectDetails(2, 7200, 1, None, ()), None, None),
        ]
    ):
        path = save(build_report(users, projects, hours, details={1: of_p, 2: of_q}), tmp_path / f"{number}.xlsx")
        book = openpyxl.load_workbook(path, data_only=True)
        headers = [cell.value for cell in book["People"][1]]
        column = headers.index("Billable amount EUR")
        assert [row[column].value for row in book["People"].iter_rows(min_row=2)] == [
            50,
            of_bob,
            None if of_bob is None else 50 + of_bob,
        ]
        facts = {row[0].value: row[1] for row in book["Summary"].iter_rows()}
        if of_all is None:
            assert "Billable amount EUR" not in facts
        else:
            assert facts["Billable amount EUR"].value == of_all
            assert facts["Billable amount EUR"].number_format == '#,##0.00" EUR"'


@pytest.mark.parametrize(
    ("currency", "number_format", "value"),
    [
        ("jpy", '#,##0" JPY"', 50),
        ("KWD", '#,##0.000" KWD"', 50),
        ("taler", '#,##0.00" TALER"', 50),
        ('€ "x"', '#,##0.00" € X"', 50),
        ("", "#,##0.00", 50),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(
    currency: str, number_format: str, value: float, tmp_path: Path
) -> None:
    details = {1: ProjectDetails(1, 3600, 1, 5000, (Rate(3600, 5000, currency),))}
    report = build_report(
        [User(1, "U")], [Project(1, "A", currency=currency)], {(1, 1): [(3600, 3600)]}, details=details
    )
    report = replace(report, workspace=replace(report.workspace, currency=currency))
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"), data_only=True)
    for sheet in ("Projects", "Data", "People"):
        cells = [
            cell
            for header in book[sheet][1]
            if str(header.value).startswith("Billable amount")
            for cell in book[sheet][header.column_letter][1:2]
        ]
        assert [(cell.value, cell.number_format) for cell in cells] == [(value, number_format)], sheet
