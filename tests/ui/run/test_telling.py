"""What is told of a run to those who do not look at the window, and what its files are called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.core.errors import ConnectionFailed
from toggl_desktop.core.progress import Progress, Stage


def show(window: WindowDriver, state: RunState) -> None:
    window.parts.export.state = state
    window.parts.export.changed.emit(state)


def test_the_title_says_how_far_it_is(window: WindowDriver) -> None:
    show(window, RunState(RunPhase.RUNNING, progress=Progress(Stage.READING_HOURS, 43, 100)))
    assert window.window.windowTitle() == "42 % – Toggl Export"
    show(window, RunState(RunPhase.RUNNING, progress=Progress(Stage.BUILDING)))
    assert window.window.windowTitle() == "Toggl Export"
    show(window, RunState())
    assert window.window.windowTitle() == "Toggl Export"


@pytest.mark.parametrize("in_front", [True, False])
def test_the_end_is_announced_and_told_on_the_desktop_to_who_is_elsewhere(window: WindowDriver, in_front: bool) -> None:
    other = QWidget()
    if not in_front:
        window.qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        window.qtbot.waitUntil(lambda: not window.window.isActiveWindow())
    window.content.run.export()
    window.executor.run_all()
    assert window.content.run.telling.announced[-1] == "Saved out.xlsx"
    assert window.dialogs.notices == ([] if in_front else ["Saved out.xlsx"])


def test_failures_waits_and_their_end_are_announced(window: WindowDriver) -> None:
    told = window.content.run.telling
    later = datetime.now(UTC) + timedelta(minutes=5)
    show(window, RunState(RunPhase.RUNNING, progress=Progress(Stage.WAITING_FOR_QUOTA, resumes_at=later)))
    assert "Waiting until" in told.announced[-1]
    show(window, RunState(RunPhase.RUNNING, progress=Progress(Stage.READING_HOURS, 1, 3)))
    assert "New requests" in told.announced[-1]
    show(window, RunState(RunPhase.FAILED, error=ConnectionFailed("down")))
    assert told.announced[-1] == window.content.page.message.title.text()


@pytest.mark.parametrize(
    ("ticked", "name"),
    [
        ([], "Acme hours 2026-10.xlsx"),
        (["Website"], "Acme – Website, 2026-10.xlsx"),
        (["Website", "App"], "Acme – App +1, 2026-10.xlsx"),
        (["Birch"], "Acme – Birch, 2026-10.xlsx"),
    ],
)
def test_the_file_is_named_after_what_is_in_it(window: WindowDriver, ticked: list[str], name: str) -> None:
    if ticked:
        window.click("projectNoneButton")
    for one in ticked:
        window.click_row("projectList", one)
    window.settle()
    assert name in window.find(QLabel, "exportLine").text()
    window.click("exportButton")
    assert window.dialogs.suggested[-1].name == name


def test_two_customers_are_never_proposed_one_file(window: WindowDriver) -> None:
    names = set()
    for client in ("Acme", "Birch"):
        window.click("projectNoneButton")
        window.click_row("projectList", client)
        window.settle()
        names.add(window.content.run.flow.suggested_name())
    assert len(names) == 2


def test_repeating_keeps_the_typed_name_as_a_rule_and_says_so(window: WindowDriver, tmp_path: Path) -> None:
    window.dialogs.path = tmp_path / "Customer A 2026-10.xlsx"
    window.export()
    action = window.content.run._repeat_action
    assert isinstance(action, QAction)
    assert action.text() == "Repeat last export (Customer A 2026-10.xlsx, October 2026)"
    assert "Customer A 2026-10.xlsx" in window.find(QPushButton, "repeatButton").toolTip()
    window.click("repeatButton")
    assert window.dialogs.questions == ["“Customer A 2026-10.xlsx” exists already."]
    window.executor.run_all()
    window.settle()
    window.choose("periodSelector", "two-months-ago")
    window.settle()
    assert window.parts.choices.repeated_target(tmp_path / "x.xlsx").name == "Customer A 2026-09.xlsx"


def test_the_preview_shows_money_only_where_the_workbook_does(window: WindowDriver) -> None:
    def headers() -> list[str]:
        model = window.content.page.preview.project_table.model()

        return [model.headerData(one, Qt.Orientation.Horizontal) for one in range(model.columnCount())]

    assert "Billable" in headers()
    assert window.is_shown("billableTotal")
    window.choose("moneySelector", "hours")
    window.settle()
    assert "Billable" not in headers()
    assert not window.is_shown("billableTotal")
    window.choose("moneySelector", "billable")
    window.check("clientCopyBox")
    window.settle()
    assert "Billable" not in headers()


def test_ready_is_never_said_beside_an_error(window: WindowDriver) -> None:
    show(window, RunState(RunPhase.FAILED, error=ConnectionFailed("down")))
    assert window.message() != ""
    assert window.text("statusMessage") == ""
    window.click("dismissButton")
    assert window.text("statusMessage").startswith("Ready")


def test_ready_is_never_said_beside_a_reason_against_it(window: WindowDriver) -> None:
    assert window.text("statusMessage").startswith("Ready")
    window.check("clientCopyBox")
    window.settle()
    assert "Ready" not in window.text("statusMessage")
    window.click("wayOutButton")
    window.settle()
    assert window.find(QComboBox, "filesSelector").currentData() == "client"
    assert window.text("statusMessage").startswith("Ready")
    window.choose("periodSelector", "this-year")
    window.choose("periodSelector", "last-week")
    window.settle()
    assert "no time" in window.text("statusMessage")
    window.click("peopleNoneButton")
    window.settle()
    window.click("wayOutButton")
    window.settle()
    assert window.text("peopleCount") == "all selected"
