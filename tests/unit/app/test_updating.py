"""A workbook that is to be updated: what is said of it once the hours at hand are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.reports import build_report
from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.updating import UpdateController, UpdatePhase
from toggl_desktop.core.changes.hours import hours_of_report
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.workbooks import EarlierWorkbook

REPORT = build_report([User(1, "Ann")], [Project(1, "Website")], {(1, 1): [(3600, 0)]})
EARLIER = EarlierWorkbook(
    path=Path("hours.xlsx"),
    is_ours=True,
    title="",
    made_at=None,
    workspace_id=REPORT.workspace.id,
    choices=None,
    hours=hours_of_report(REPORT),
    renewed=(),
    kept=(),
    charts=0,
    changed=(),
    own_columns=(),
    has_macros=False,
    is_signed=False,
)


class Looking:
    """An updater that finds what it was given."""

    def __init__(self, earlier: EarlierWorkbook) -> None:
        self.earlier = earlier

    def look(self, path: Path, context: object) -> EarlierWorkbook:
        return replace(self.earlier, path=path)


@pytest.fixture
def updates(qapp: object) -> Iterator[UpdateController]:
    runner = JobRunner()
    yield UpdateController(runner)
    runner.shutdown()


@pytest.mark.parametrize(
    ("earlier", "has_comparison"),
    [
        (EARLIER, True),
        (replace(EARLIER, workspace_id=None), True),
        (replace(EARLIER, workspace_id=REPORT.workspace.id + 1), False),
        (replace(EARLIER, hours=None), False),
    ],
    ids=["same", "unknown workspace", "other workspace", "no hours"],
)
def test_hours_are_compared_with_those_of_the_same_workspace_only(
    earlier: EarlierWorkbook, has_comparison: bool, updates: UpdateController, qtbot: QtBot
) -> None:
    updates.open(cast("Any", Looking(earlier)))
    updates.look(Path("hours.xlsx"))
    qtbot.waitUntil(lambda: updates.state.phase is UpdatePhase.CHOSEN)
    assert not updates.state.is_compared
    updates.compare(REPORT)
    qtbot.waitUntil(lambda: updates.state.is_compared)
    assert (updates.state.comparison is not None) is has_comparison
    updates.compare(None)
    assert not updates.state.is_compared
    assert updates.state.comparison is None
