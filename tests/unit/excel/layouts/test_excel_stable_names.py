"""The same workspace gives the same names next month, and in every file that is cut out of one report."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path

import openpyxl

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.excel.layouts.stable_names import StableNames
from toggl_desktop.excel.texts import Texts

ENGLISH = Texts({})
USERS = [User(1, "Kim"), User(2, "kim"), User(3, "Website"), User(4, "Lee")]
PROJECTS = [
    Project(10, "Website", 1, "Alpha"),
    Project(11, "Website", 2, "Beta"),
    Project(12, "Lee"),
    Project(13, "Hours"),
    Project(14, "Without project", 2, "Beta"),
    Project(15, "Website", 2, "Beta"),
    Project(16, "Kim (2)", 1, "Alpha"),
]
DELETED_USERS, DELETED_PROJECTS = [User(0, "Kim", is_active=False)], [Project(5, "Website", 2, "Beta")]


def read(pairs: list[tuple[int, int | None]]) -> Report:
    api = FakeToggl(
        entries=[FakeEntry(date(2026, 10, 5), user_id, project_id, 60) for user_id, project_id in pairs],
        users=USERS,
        projects=PROJECTS,
        hidden_users=DELETED_USERS,
        hidden_projects=DELETED_PROJECTS,
    )
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext())
    question = HoursQuestion(api.workspace, month_of(date(2026, 10, 5)))
    return sitting.read_report(question, ReportOptions(), FakeContext())


def names_of(report: Report) -> dict[object, str]:
    names = StableNames(report, WorkbookOptions(), ENGLISH)
    taken = ["Person", "Hours", "Decimal hours"]
    headers = dict(zip(report.project_ids, names.project_headers(taken), strict=True))
    found: dict[object, str] = {("user", one): name for one, name in names.user_sheets.items()}
    for kind, some in (("sheet", names.project_sheets), ("title", names.project_titles), ("header", headers)):
        found |= {(kind, one): name for one, name in some.items() if one in report.project_ids}
    return found


EVERYTHING: list[tuple[int, int | None]] = [(user.id, one.id) for user in USERS for one in PROJECTS] + [(1, None)]


def test_names_do_not_depend_on_who_has_time() -> None:
    whole = names_of(read(EVERYTHING))
    assert len(whole) == len(USERS) + 3 * (len(PROJECTS) + 1)
    for pair in EVERYTHING:
        assert names_of(read([pair])).items() <= whole.items()
    for pairs in combinations(EVERYTHING[::4], 2):
        assert names_of(read(list(pairs))).items() <= whole.items()


def test_what_is_in_no_list_is_named_last() -> None:
    whole = names_of(read(EVERYTHING))
    strangers: list[tuple[int, int | None]] = [(0, 5), (77, 88)]
    with_strangers = names_of(read(EVERYTHING + strangers))
    assert whole.items() <= with_strangers.items()
    assert with_strangers["user", 0] == "Kim (3)"
    assert with_strangers["user", 77] == "User 77"
    assert with_strangers["sheet", 88] == "Project 88"
    assert len({name.casefold() for key, name in with_strangers.items() if "header" in key}) == len(PROJECTS) + 3


def test_files_of_people_and_clients_use_the_names_of_the_whole() -> None:
    report = read(EVERYTHING)
    whole = names_of(report)
    for _, part in [*reports_by_user(report), *reports_by_client(report)]:
        assert names_of(part).items() <= whole.items()


def test_a_workbook_shows_them(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(save(read([(2, 11), (4, 13)]), tmp_path / "book.xlsx"))
    assert {"kim (2)", "Website (Beta)", "Lee", "Hours"} <= set(book.sheetnames)
    headers = [cell.value for cell in book["People by project"][1]]
    assert headers == ["Person", "Website (Beta)", "Hours (2)", "Hours", "Decimal hours"]
    linked = [cell.hyperlink.location for cell in book["People"]["A"] if cell.hyperlink]
    assert linked == ["'kim (2)'!A1", "'Lee'!A1"]


def test_time_without_a_project_always_has_its_name() -> None:
    names = names_of(read([(1, 14)]))
    assert names["sheet", 14] == "Without project (Beta)"
    assert names["title", 14] == "Without project (Beta)"
    assert names["header", 14] == "Without project (Beta)"
