"""One file for each person or client: the same person has the same file name every month, twins have two."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.file_names import file_names
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.core.workbooks import SavedWorkbook

DAY = date(2025, 3, 5)


class Writer:
    def __init__(self) -> None:
        self.files: dict[str, Report] = {}

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        self.files[path.name] = report
        return SavedWorkbook(path, 1)

    @contextmanager
    def together(self) -> Iterator[Writer]:
        yield self


def export(
    folder: Path,
    file_per: FilePer,
    time: Sequence[tuple[int, int | None]],
    *,
    users: Sequence[User] = (User(1, "Ann"),),
    projects: Sequence[Project] = (),
    hidden_users: Sequence[User] = (),
    client_copy: bool = False,
) -> dict[str, Report]:
    api = FakeToggl(
        entries=[FakeEntry(DAY, user_id, project_id, 60) for user_id, project_id in time],
        users=list(users),
        projects=list(projects),
        hidden_users=list(hidden_users),
    )
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext())
    options = WorkbookOptions(ExportChoices(client_copy=client_copy))
    request = ExportRequest(HoursQuestion(api.workspace, month_of(DAY)), ReportOptions(), options, folder, file_per)
    writer = Writer()
    sitting.export(request, writer, str, CancellableContext(threading.Event()))
    return writer.files


ANNS = [User(7, "Ann Lee"), User(3, "ann lee"), User(5, "Bo")]


@pytest.mark.parametrize(
    ("with_time", "files"),
    [
        ([3, 7], {"ann lee hours 2025-03.xlsx": 3, "Ann Lee hours 2025-03 (2).xlsx": 7}),
        ([7], {"Ann Lee hours 2025-03 (2).xlsx": 7}),
        ([3], {"ann lee hours 2025-03.xlsx": 3}),
        ([1, 7], {"Ann Lee hours 2025-03 (2).xlsx": 7, "ANN LEE hours 2025-03 (3).xlsx": 1}),
    ],
)
def test_the_same_person_has_the_same_file_every_month(
    with_time: list[int], files: dict[str, int], tmp_path: Path
) -> None:
    deleted = [User(1, "ANN LEE", is_active=False)]
    time = [(user_id, None) for user_id in with_time]
    found = export(tmp_path, FilePer.PERSON, time, users=ANNS, hidden_users=deleted)
    assert {name: report.users[0].id for name, report in found.items()} == files
    assert all({pair.user_id for pair in report.pairs} == {files[name]} for name, report in found.items())


TWINS = [
    Project(10, "Website", 2, "Acme"),
    Project(11, "Website", 1, "Acme"),
    Project(12, "App", 2, "Acme"),
    Project(13, "Old", 4, "ACME"),
    Project(14, "Nobody's"),
]


@pytest.mark.parametrize("client_copy", [False, True])
def test_clients_of_one_name_have_a_file_each(client_copy: bool, tmp_path: Path) -> None:
    time = [(1, 10), (1, 11), (1, 12), (1, 14), (1, None)]
    found = export(tmp_path, FilePer.CLIENT, time, projects=TWINS, client_copy=client_copy)
    assert {name: report.project_ids for name, report in found.items()} == {
        "Acme hours 2025-03.xlsx": (11,),
        "Acme hours 2025-03 (2).xlsx": (12, 10),
        "Without client hours 2025-03.xlsx": (14, None),
    }
    assert list(export(tmp_path, FilePer.CLIENT, [(1, 13)], projects=TWINS)) == ["ACME hours 2025-03 (3).xlsx"]


def test_long_names_keep_what_tells_them_apart() -> None:
    phases = [f"{'Customer relationship management ' * 4}rollout phase {number}" for number in (1, 2)]
    words = [f"{'word ' * 30}{one}{'word ' * 30}" for one in ("one ", "two ")]
    names = file_names(list(enumerate([*phases, *words, "IŞIK", "Işık", "a/b", "a:b"])), month_of(DAY))
    assert [name[-33:] for name in (names[0], names[1])] == [
        "rollout phase 1 hours 2025-03.xlsx"[-33:],
        "rollout phase 2 hours 2025-03.xlsx"[-33:],
    ]
    assert "one" in names[2]
    assert "two" in names[3]
    assert list(names.values())[4:] == [
        "IŞIK hours 2025-03.xlsx",
        "Işık hours 2025-03 (2).xlsx",
        "a b hours 2025-03.xlsx",
        "a b hours 2025-03 (2).xlsx",
    ]
    assert all(len(name.encode()) < 255 for name in names.values())
