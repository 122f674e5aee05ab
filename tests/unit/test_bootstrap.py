"""What is wired together so that it holds across sign-ins."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.reports import company_report, hostile_report
from tests.fakes.toggl import FakeContext
from toggl_desktop.bootstrap import Services, WindowServices, count_sheets, make_outside, take_token
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.excel.writer import ExcelWorkbookWriter


@pytest.fixture
def real_toggl(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address of Toggl itself; nothing is sent."""
    monkeypatch.delenv("TOGGL_API_URL", raising=False)
    monkeypatch.setenv("TOGGL_API_TOKEN", "x")


def wait_before_a_request(services: Services) -> float:
    """Take a turn as the next request would; the seconds that it has to wait."""
    context = FakeContext()
    start = context.clock.now()
    pacer = services.connector._pacer  # type: ignore[attr-defined]
    pacer._monotonic = lambda: (context.clock.now() - start) / timedelta(seconds=1)
    pacer.take_turn(context)
    return (context.clock.now() - start).total_seconds()


@pytest.mark.usefixtures("real_toggl")
def test_two_sign_ins_of_one_window_are_a_second_apart_and_respect_a_break() -> None:
    window = WindowServices()
    assert wait_before_a_request(window.open(demo=False)) == 0
    assert wait_before_a_request(window.open(demo=False)) == 1
    services = window.open(demo=False)
    services.connector._pacer.hold(60)  # type: ignore[attr-defined]
    assert wait_before_a_request(window.open(demo=False)) >= 60
    window.close()


def test_no_program_that_is_started_inherits_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files opened through Qt, child processes, browsers: all get the environment of the process."""
    monkeypatch.setenv("TOGGL_API_TOKEN", " a-token ")
    token = take_token()
    assert token == Secret("a-token")
    assert "TOGGL_API_TOKEN" not in os.environ
    shown = subprocess.run([sys.executable, "-c", "import os; print(os.environ)"], capture_output=True, check=True)
    assert b"a-token" not in shown.stdout
    assert take_token() is None


@pytest.mark.parametrize("demo", [False, True])
def test_the_window_takes_the_token_out_of_the_environment_and_keeps_it(
    monkeypatch: pytest.MonkeyPatch, demo: bool
) -> None:
    monkeypatch.setenv("TOGGL_API_TOKEN", "a-token")
    outside = make_outside(demo=demo)
    assert "TOGGL_API_TOKEN" not in os.environ
    for _ in range(2):  # signing out and in again
        assert outside.opener.open(demo=False).load_token(FakeContext()) == Secret("a-token")
    outside.opener.close()


def test_a_blank_token_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOGGL_API_TOKEN", " ")
    assert take_token() is None


@pytest.mark.parametrize(
    "choices",
    [ExportChoices(), ExportChoices(user_sheets=False), ExportChoices(project_sheets=False, with_billable=False)],
)
@pytest.mark.parametrize("make", [company_report, hostile_report])
def test_sheets_are_counted_as_they_are_written(
    make: Callable[[], Report], choices: ExportChoices, tmp_path: Path
) -> None:
    report = make()
    path = tmp_path / "hours.xlsx"
    written = ExcelWorkbookWriter("1.0").save(
        report, WorkbookOptions(choices), path, overwrite=False, context=FakeContext()
    )
    assert count_sheets(report, choices) == written.sheet_count
