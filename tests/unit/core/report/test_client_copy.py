"""A copy for a client shows one client, whatever the filters say."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import SeveralClients
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.report.client_copy import check_one_client
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.core.workbooks import SavedWorkbook

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
ALPHA, ALPHA_TOO, BETA, NOBODYS, DELETED = 10, 11, 12, 13, 99
PROJECTS = [
    Project(ALPHA, "Website", 1, "Alpha"),
    Project(ALPHA_TOO, "App", 1, "Alpha"),
    Project(BETA, "Website", 2, "Beta"),
    Project(NOBODYS, "Internal"),
]


class Writer:
    def __init__(self) -> None:
        self.reports: list[Report] = []

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        self.reports.append(report)
        return SavedWorkbook(path, 1)

    @contextmanager
    def together(self) -> Iterator[Writer]:
        yield self


def export(folder: Path, with_time: list[int | None], rule: ProjectSelection, file_per: FilePer) -> list[Report]:
    api = FakeToggl(
        entries=[FakeEntry(date(2026, 10, 5), 1, project_id, 60) for project_id in with_time],
        users=[User(1, "Ann")],
        projects=PROJECTS,
    )
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext())
    request = ExportRequest(
        HoursQuestion(api.workspace, OCTOBER),
        ReportOptions(projects=rule),
        WorkbookOptions(ExportChoices(client_copy=True)),
        folder if file_per is not FilePer.REPORT else folder / "book.xlsx",
        file_per,
    )
    writer = Writer()
    sitting.export(request, writer, str, CancellableContext(threading.Event()))
    return writer.reports


EVERYTHING = ProjectSelection()
OF_ALPHA = ProjectSelection(everything=False, client_ids=frozenset({1}))


@pytest.mark.parametrize("file_per", [FilePer.REPORT, FilePer.PERSON])
@pytest.mark.parametrize(
    ("with_time", "rule"),
    [
        ([ALPHA, BETA], EVERYTHING),
        ([ALPHA, NOBODYS], EVERYTHING),
        ([ALPHA, None], EVERYTHING),
        ([ALPHA, DELETED], EVERYTHING),
        ([ALPHA], ProjectSelection(everything=False, client_ids=frozenset({1, 2}))),
        ([ALPHA], ProjectSelection(everything=False, client_ids=frozenset({1, None}))),
        ([ALPHA], ProjectSelection(everything=False, project_ids=frozenset({ALPHA, BETA}))),
    ],
)
def test_more_than_one_client_is_refused(
    tmp_path: Path, file_per: FilePer, with_time: list[int | None], rule: ProjectSelection
) -> None:
    with pytest.raises(SeveralClients):
        export(tmp_path, with_time, rule, file_per)


@pytest.mark.parametrize(
    "rule", [EVERYTHING, OF_ALPHA, ProjectSelection(excluded_project_ids=frozenset({BETA, NOBODYS, None}))]
)
@pytest.mark.parametrize("file_per", FilePer)
def test_one_client_is_enough(tmp_path: Path, rule: ProjectSelection, file_per: FilePer) -> None:
    (report,) = export(tmp_path, [ALPHA, ALPHA_TOO], rule, file_per)
    assert {project.client_name for project in report.projects} == {"Alpha"}


def test_files_for_each_client_are_about_one_each(tmp_path: Path) -> None:
    reports = export(tmp_path, [ALPHA, BETA, NOBODYS, None], EVERYTHING, FilePer.CLIENT)
    assert len(reports) == 3
    nameless = replace(PROJECTS[0], id=20, client_id=7, client_name=None), replace(PROJECTS[0], id=21, client_name=None)
    with pytest.raises(SeveralClients):
        check_one_client(replace(reports[0], projects=nameless))
