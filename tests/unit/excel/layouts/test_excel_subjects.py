"""A workbook about a part says so on its first page, in print, in its properties and beside Toggl's total."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.excel.layouts.subjects import subject_words
from toggl_desktop.excel.texts import WORKBOOK_TEXTS, Texts

ENGLISH = Texts({})
USERS = [User(1, "Ann"), User(2, "Bob"), User(3, "Cy"), User(4, "Idle")]
PROJECTS = [
    Project(10, "Website", 1, "Alpha"),
    Project(11, "App", 1, "Alpha"),
    Project(12, "Website", 2, "Beta"),
    Project(13, "Internal"),
]


def projects(*ids: int | None, clients: tuple[int | None, ...] = ()) -> ProjectSelection:
    return ProjectSelection(everything=False, client_ids=frozenset(clients), project_ids=frozenset(ids))


def people(*ids: int) -> UserSelection:
    return UserSelection(everything=False, user_ids=frozenset(ids))


def read(**options: object) -> Report:
    api = FakeToggl(
        entries=[
            FakeEntry(date(2026, 10, 5), user.id, project_id, 60)
            for user in USERS[:3]
            for project_id in (10, 11, 12, 13, None)
        ],
        users=USERS,
        projects=PROJECTS,
    )
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext())
    question = HoursQuestion(api.workspace, month_of(date(2026, 10, 5)))
    return sitting.read_report(question, ReportOptions(**options), FakeContext())  # type: ignore[arg-type]


def words(report: Report, **options: object) -> str:
    return subject_words(report, WorkbookOptions(ExportChoices(**options)), ENGLISH)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ""),
        ({"users": people(1)}, "Ann"),
        ({"users": people(1, 4)}, "2 of 4 people"),
        ({"users": UserSelection(excluded_user_ids=frozenset({2, 3, 4}))}, "1 of 4 people"),
        ({"projects": projects(clients=(1,))}, "Alpha"),
        ({"projects": projects(clients=(None,))}, "Without client"),
        ({"projects": projects(clients=(1, 2))}, "3 of 5 projects"),
        ({"projects": projects(12)}, "Beta: Website"),
        ({"projects": projects(None)}, "Without project"),
        ({"projects": projects(10, None)}, "2 of 5 projects"),
        ({"projects": ProjectSelection(excluded_project_ids=frozenset({None}))}, "4 of 5 projects"),
        ({"projects": projects(clients=(1,)), "users": people(1, 2)}, "Alpha · 2 of 4 people"),
    ],
)
def test_a_filter_in_words(options: dict[str, object], expected: str) -> None:
    assert words(read(**options)) == expected


def test_files_of_people_and_clients_name_them() -> None:
    assert [words(part) for _, part in reports_by_user(read())] == ["Ann", "Bob", "Cy"]
    assert [words(part) for _, part in reports_by_client(read())] == ["Alpha", "Beta", "Without client"]
    some = read(projects=projects(10, 12, 13), users=people(1, 2))
    assert [words(part) for _, part in reports_by_user(some)] == ["Ann · 3 of 5 projects", "Bob · 3 of 5 projects"]
    assert [words(part) for _, part in reports_by_client(some)] == [
        "Alpha · 1 of 2 projects · 2 of 4 people",
        "Beta · 2 of 4 people",
        "Without client · 1 of 2 projects · 2 of 4 people",
    ]


def test_a_copy_for_a_client_names_the_client_and_counts_nobody() -> None:
    rule = projects(10, 11)
    assert words(read(projects=rule), client_copy=True) == "Alpha · selected projects"
    assert (
        words(read(projects=projects(clients=(1,)), users=people(1, 2)), client_copy=True) == "Alpha · selected people"
    )
    some = read(users=people(1, 2))
    assert [words(part, client_copy=True) for _, part in reports_by_client(some)] == [
        "Alpha · selected people",
        "Beta · selected people",
        "Without client · selected people",
    ]
    whole = read()
    only_alpha = replace(whole, projects=whole.projects[:2], subjects=())
    assert words(only_alpha, client_copy=True) == "Alpha"


def test_it_stands_where_a_reader_looks_first(tmp_path: Path) -> None:
    for report, subject in ((read(), ""), (read(users=people(1)), "Ann"), (read(users=people(1, 2)), "2 of 4 people")):
        book = openpyxl.load_workbook(save(report, tmp_path / f"{subject or 'all'}.xlsx"))
        summary = book["Summary"]
        assert summary["A1"].value == "Hours of Acme"
        assert summary["A2"].value == (f"{subject} · October 2026" if subject else "October 2026")
        assert summary.oddHeader.left.text == (f"Acme · {subject}" if subject else "Acme")
        facts = {row[0].value: row[1].value for row in summary.iter_rows()}
        assert facts["Workspace"] == "Acme"
        comma = f", {subject}" if subject else ""
        assert book.properties.title == f"Hours of Acme{comma}, October 2026"
        assert book.properties.subject == f"{comma[2:]}{', ' if subject else ''}2026-10-01 – 2026-10-31"
        total = [cell.value for cell in book["Checks"][2]]
        assert (total[0], total[2]) == ("Toggl's own total", subject or "Acme")


def test_it_speaks_the_persons_language() -> None:
    marked = Texts({source: f"~{source}" for source in WORKBOOK_TEXTS})
    report = read(projects=projects(10, 11), users=people(1, 2))
    assert subject_words(report, WorkbookOptions(), marked) == "~2 of 5 projects · ~2 of 4 people"
