"""``check``: a table for people, one object for schedulers, and an exit code that tells both at once."""

from __future__ import annotations

import argparse
import json
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.test_export_command import World, world
from toggl_desktop.cli.arguments import parse_arguments
from toggl_desktop.cli.check_command import print_points, run_check
from toggl_desktop.cli.choice_options import read_choices
from toggl_desktop.cli.exit_codes import ExitCode
from toggl_desktop.core.choices.open_points import USUAL_KINDS, PointKind, PointRules
from toggl_desktop.core.choices.working_hours import Contract, WorkingHours
from toggl_desktop.core.errors import PlanFeatureMissing, WorkingHoursUnreadable
from toggl_desktop.core.month_end.tracked import OpenPoints
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage, TimeSheetState

__all__ = ["world"]

JSON_KEYS = {"person", "date", "kind", "value", "limit", "project", "entry_id"}


class Agreed:
    """A file of working hours in memory."""

    def __init__(self, hours: WorkingHours | None) -> None:
        self.hours = hours

    def read(self, path: str) -> WorkingHours | None:
        if path.endswith("missing.xlsx"):
            raise WorkingHoursUnreadable(path, "there is no such file")
        return self.hours


def check(world: World, *words: str, agreed: WorkingHours | None = None) -> tuple[Any, argparse.Namespace]:
    options = parse_arguments(["check", *words])
    services = replace(world.services, working_hours=Agreed(agreed))
    return run_check(options, services, threading.Event())[0], options


def test_points_as_one_object(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    report, _ = check(world, "--period", "last-month", "--json")
    code = print_points([report], as_json=True)
    answer = json.loads(capsys.readouterr().out)
    assert code == ExitCode.OPEN_POINTS == 8
    assert answer["points"]
    assert all(point.keys() >= JSON_KEYS for point in answer["points"])
    assert {point["kind"] for point in answer["points"]} <= set(PointKind)
    assert (answer["from"], answer["to"]) == ("2026-10-01", "2026-10-31")


def test_points_as_a_table(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    report, _ = check(world)
    print_points([report], as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:3] == ["Person", "Date", "What"]
    assert report.month_end is not None
    assert len(lines) == 1 + len(report.month_end.points.points)


def test_nothing_open_is_exit_code_zero(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    report, _ = check(world, "--points", "short-break")
    assert report.month_end is not None
    report = replace(report, month_end=replace(report.month_end, points=OpenPoints()))
    assert print_points([report], as_json=False) == ExitCode.DONE
    assert capsys.readouterr().out == "No open points.\n"


def test_what_was_not_looked_for_is_told_with_its_reason(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    report, _ = check(world, "--no-entries")
    print_points([report], as_json=True)
    printed = capsys.readouterr()
    assert json.loads(printed.out)["not_checked"]["overlap"] == "entries"
    assert "needs every time entry: Overlaps with another entry" in printed.err


def test_contracts_say_which_days_are_missing(world: World) -> None:
    nothing = WorkingHours((Contract(1, date(2026, 1, 1), (0,) * 7), Contract(2, date(2026, 1, 1), (0,) * 7)))  # type: ignore[arg-type]
    report, _ = check(world, "--points", "missing-day", agreed=nothing)
    assert report.month_end is not None
    assert [one for one in report.month_end.points.points if one.user_id in (1, 2)] == []


def test_a_bad_file_is_told_before_anything_is_sent(world: World) -> None:
    with pytest.raises(WorkingHoursUnreadable):
        check(world, "--working-hours", "missing.xlsx")
    assert world.toggl.request_count == 0


@pytest.mark.parametrize(
    ("typed", "rules"),
    [
        ([], PointRules()),
        (["--points", "overlap,no-project"], PointRules(kinds=frozenset({PointKind.OVERLAP, PointKind.NO_PROJECT}))),
        (["--points", "all"], PointRules(kinds=frozenset(PointKind))),
        (["--points=+short-break"], PointRules(kinds=USUAL_KINDS | {PointKind.SHORT_BREAK})),
        (["--points=-overlap"], PointRules(kinds=USUAL_KINDS - {PointKind.OVERLAP})),
        (["--limits", "day=9:30,rest=12:00"], PointRules(day_seconds=34_200, rest_seconds=43_200)),
    ],
)
def test_what_counts_is_typed_in_few_words(typed: list[str], rules: PointRules) -> None:
    assert read_choices(parse_arguments(["check", *typed])).points == rules


@pytest.mark.parametrize(
    "typed", [["--points", "nonsense"], ["--limits", "day=10"], ["--limits", "lunch=1:00"], ["--limits", "day=1:75"]]
)
def test_what_means_nothing_is_refused(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse_arguments(["check", *typed])
    assert caught.value.code == 2
    assert typed[0] in capsys.readouterr().err


def test_the_path_of_the_file_is_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    choices = read_choices(parse_arguments(["check", "--working-hours", "Working hours.xlsx"]))
    assert choices.working_hours == str(tmp_path / "Working hours.xlsx")


@pytest.mark.parametrize("has_approvals", [True, False])
def test_time_sheets_are_told_where_the_plan_has_approvals(
    world: World, capsys: pytest.CaptureFixture[str], has_approvals: bool
) -> None:
    week = date(2026, 10, 5), date(2026, 10, 11)
    world.toggl.time_sheets = (TimeSheetPage((TimeSheetState(1, *week, False, False),), is_last=True),)
    if not has_approvals:
        world.toggl.failures["timesheets"] = PlanFeatureMissing("Approvals are a premium feature")
    report, _ = check(world, "--period", "last-month", "--points", "not-submitted,not-approved", "--no-entries")
    code = print_points([report], as_json=True)
    answer = json.loads(capsys.readouterr().out)
    kinds = [point["kind"] for point in answer["points"]]
    if has_approvals:
        assert (kinds, answer["not_checked"], code) == (["not-submitted"], {}, ExitCode.OPEN_POINTS)
    else:
        assert (kinds, set(answer["not_checked"].values()), code) == ([], {"time-sheets"}, ExitCode.DONE)
