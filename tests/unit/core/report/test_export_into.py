"""What cannot be updated is refused before a request is spent on it."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.errors import NotWritable
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.toggl.models import Secret, User
from toggl_desktop.core.workbooks import SavedWorkbook


class NoWriter:
    def save(self, *arguments: object, **options: object) -> SavedWorkbook:
        raise AssertionError("nothing is to be written")

    def together(self) -> AbstractContextManager[NoWriter]:
        raise AssertionError("nothing is to be written")


class Refusing:
    def look(self, path: Path, context: JobContext) -> Any:
        raise NotWritable(path=str(path), reason="no workbook of this program")

    def update(self, *arguments: object) -> Any:
        raise AssertionError("nothing is to be updated")


def test_a_workbook_that_cannot_be_updated_costs_no_request(tmp_path: Path) -> None:
    day = date(2025, 3, 5)
    api = FakeToggl(entries=[FakeEntry(day, 1, None, 60)], users=[User(1, "Ann")])
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext())
    before = api.request_count
    target = tmp_path / "book.xlsx"
    request = ExportRequest(
        HoursQuestion(api.workspace, month_of(day)),
        ReportOptions(),
        WorkbookOptions(ExportChoices()),
        target,
        overwrite=True,
        into=target,
    )
    with pytest.raises(NotWritable):
        sitting.export(request, NoWriter(), str, CancellableContext(threading.Event()), Refusing())
    assert api.request_count == before
