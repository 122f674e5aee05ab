"""``run NAME --scheduled`` and ``schedule``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.schedulers import FakeNotifier, FakeScheduler
from tests.unit.cli.test_export_command import World, world
from toggl_desktop.app.automatic import AutomaticRuns
from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.run_log import RunLog
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.cli import scheduled_run
from toggl_desktop.cli.arguments import parse_arguments
from toggl_desktop.cli.exit_codes import ExitCode
from toggl_desktop.cli.schedule_command import change_schedule
from toggl_desktop.cli.scheduled_run import Surroundings, run_scheduled
from toggl_desktop.cli.stopping import StopRequest
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import (
    BadSchedule,
    ConnectionFailed,
    KeyStoreSilent,
    SignInRefused,
)
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.toggl.models import Secret

__all__ = ["world"]
pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Desk:
    world: World
    runs: AutomaticRuns
    scheduler: FakeScheduler
    notifier: FakeNotifier

    def fire(self) -> ExitCode:
        options = parse_arguments(["run", "Payroll", "--scheduled"])
        surroundings = Surroundings(self.runs, self.notifier, find_paths().turn_file)
        return run_scheduled(options, self.world.services, StopRequest(), surroundings)

    def sleep_until(self, day: int, hour: int = 12, month: int = 12) -> None:
        local = datetime(2026, month, day, hour).astimezone()
        self.world.toggl.clock.time = local.astimezone(UTC)

    @property
    def made(self) -> int:
        return len(self.world.writer.saved)


@pytest.fixture
def desk(world: World, isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    file = SavedExportFile(find_paths().saved_exports_file)
    schedule = Schedule(Every.WEEK, time(8, 0), weekday=1, since=datetime(2026, 11, 25))
    saved = SavedExport("Payroll", ExportChoices(workspace_id=7), folder=str(world.folder), schedule=schedule)
    file.change(lambda exports: exports.with_export(saved))
    scheduler = FakeScheduler()
    runs = AutomaticRuns(file, RunLog(find_paths().run_log_file), scheduler)
    desk = Desk(world, runs, scheduler, FakeNotifier())
    monkeypatch.setattr(scheduled_run, "NETWORK_WAIT_SECONDS", 0.0)
    desk.sleep_until(1)
    return desk


def test_a_run_that_is_due_is_made_and_told(desk: Desk) -> None:
    assert desk.fire() == ExitCode.DONE
    (message,) = desk.notifier.shown
    assert message.title == "“Payroll” is ready"
    assert message.path == desk.world.folder / "Acme Payroll 2026-11.xlsx"
    record = desk.runs.run_log.last("Payroll")
    assert record is not None
    assert (record.is_scheduled, record.path, record.title) == (True, str(message.path), "")


def test_missed_runs_are_made_up_for_once(desk: Desk) -> None:
    desk.sleep_until(30)
    assert desk.fire() == ExitCode.DONE
    for _ in range(4):
        assert desk.fire() == ExitCode.DONE
    assert (desk.made, len(desk.notifier.shown)) == (1, 1)
    desk.sleep_until(4, month=12)
    desk.fire()
    assert desk.made == 1


def test_what_is_not_due_yet_asks_nobody(desk: Desk) -> None:
    desk.sleep_until(29, month=11)
    assert desk.fire() == ExitCode.DONE
    assert (desk.made, desk.world.toggl.request_count, desk.notifier.shown) == (0, 0, [])


def test_a_run_by_hand_does_not_take_the_place_of_one_that_is_due(desk: Desk) -> None:
    from toggl_desktop.cli.run_command import run_saved

    run_saved(parse_arguments(["run", "Payroll"]), desk.world.services, StopRequest())
    desk.fire()
    assert desk.made == 2


@pytest.mark.parametrize("error", [SignInRefused(), KeyStoreSilent()])
def test_a_refused_sign_in_is_told_and_not_tried_again_until_it_is_mended(desk: Desk, error: Exception) -> None:
    desk.world.toggl.failures["me"] = error
    assert desk.fire() == ExitCode.SIGN_IN_REFUSED
    (message,) = desk.notifier.shown
    assert message.title == "“Payroll” was not made"
    assert message.text
    assert message.path is None
    before = desk.world.toggl.request_count
    desk.sleep_until(8)
    assert desk.fire() == ExitCode.SIGN_IN_REFUSED
    assert (desk.world.toggl.request_count, len(desk.notifier.shown)) == (before, 1)
    (failure,) = desk.runs.run_log.unseen_failures()
    assert failure.title
    del desk.world.toggl.failures["me"]
    desk.runs.run_log.block_sign_in(False)
    assert desk.fire() == ExitCode.DONE
    assert desk.made == 1


def test_a_run_by_hand_that_signs_in_mends_it(desk: Desk) -> None:
    from toggl_desktop.cli.run_command import run_saved

    class Store:
        def load(self, context: Any) -> Secret:
            return Secret("t")

    desk.runs.run_log.block_sign_in(True)
    services = replace(desk.world.services, preset_token=None, token_store=Store())  # type: ignore[arg-type]
    run_saved(parse_arguments(["run", "Payroll"]), services, StopRequest())
    assert not desk.runs.run_log.sign_in_is_blocked


def test_without_a_token_it_says_so(desk: Desk) -> None:
    desk.world.services = replace(desk.world.services, preset_token=None)
    assert desk.fire() == ExitCode.SIGN_IN_REFUSED
    assert desk.runs.run_log.sign_in_is_blocked


def test_a_network_that_comes_late_is_waited_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.world.toggl.failures["me"] = ConnectionFailed("no")
    waits: list[float] = []

    def wait(self: CancellableContext, seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            del desk.world.toggl.failures["me"]

    monkeypatch.setattr(CancellableContext, "wait", wait)
    assert desk.fire() == ExitCode.DONE
    assert (desk.made, len(waits)) == (1, 3)


def test_a_network_that_does_not_come_is_told(desk: Desk) -> None:
    desk.world.toggl.failures["me"] = ConnectionFailed("no")
    assert desk.fire() == ExitCode.NETWORK
    assert desk.world.toggl.calls["me"] == scheduled_run.NETWORK_TRIES
    assert len(desk.notifier.shown) == 1
    assert desk.fire() == ExitCode.DONE


def test_a_folder_that_is_gone_is_told(desk: Desk) -> None:
    desk.runs.file.change(
        lambda exports: exports.with_export(replace(exports.find("Payroll"), folder=str(desk.world.folder / "gone")))
    )
    assert desk.fire() == ExitCode.NOT_WRITTEN
    assert "gone" in desk.notifier.shown[0].text


def test_an_unexpected_failure_is_told_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(scheduled_run, "make", fail)
    assert desk.fire() == ExitCode.UNEXPECTED
    assert desk.notifier.shown
    caplog.clear()


@pytest.mark.parametrize("change", ["deleted", "unscheduled"])
def test_a_task_without_its_saved_export_goes(desk: Desk, change: str) -> None:
    desk.scheduler.tasks["Payroll"] = None  # type: ignore[assignment]
    if change == "deleted":
        desk.runs.file.change(lambda exports: exports.without("Payroll"))
    else:
        desk.runs.file.change(lambda exports: exports.with_export(replace(exports.find("Payroll"), schedule=None)))
    assert desk.fire() == ExitCode.DONE
    assert not desk.scheduler.tasks
    assert desk.made == 0


@pytest.mark.usefixtures("german")
def test_the_person_is_told_in_their_language(desk: Desk) -> None:
    desk.fire()
    assert desk.notifier.shown[0].title == "„Payroll“ ist fertig"
    assert desk.notifier.shown[0].open_word == "Öffnen"


def test_one_name_and_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["run", "--all", "--scheduled"], ["run", "a", "b", "--scheduled"]):
        with pytest.raises(SystemExit):
            parse_arguments(words)


# --- schedule --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--every", "day"], (Every.DAY, time(8, 0), 1, 1)),
        (["--every", "week", "--on", "Friday", "--at", "17:45"], (Every.WEEK, time(17, 45), 5, 1)),
        (["--every", "month", "--on", "15"], (Every.MONTH, time(8, 0), 1, 15)),
        (["--every", "month", "--on", "last"], (Every.MONTH, time(8, 0), 1, MonthDay.LAST)),
        (["--every", "month", "--on", "first-working-day"], (Every.MONTH, time(8, 0), 1, MonthDay.FIRST_WORKING)),
    ],
)
def test_a_schedule_is_typed(desk: Desk, words: list[str], expected: tuple[Any, ...]) -> None:
    change_schedule(parse_arguments(["schedule", "payroll", *words]), desk.runs)
    schedule = desk.scheduler.tasks["Payroll"].schedule
    assert (schedule.every, schedule.at, schedule.weekday, schedule.month_day) == expected
    assert not schedule.is_due(schedule.since, None)


@pytest.mark.parametrize(
    "words",
    [[], ["--every", "day", "--on", "1"], ["--every", "week", "--on", "1"], ["--every", "month", "--on", "29"]],
)
def test_a_schedule_that_makes_no_sense_is_refused(desk: Desk, words: list[str]) -> None:
    with pytest.raises(BadSchedule):
        change_schedule(parse_arguments(["schedule", "Payroll", *words]), desk.runs)
    assert not desk.scheduler.tasks


def test_never_takes_the_task_away(desk: Desk) -> None:
    change_schedule(parse_arguments(["schedule", "Payroll", "--every", "day"]), desk.runs)
    change_schedule(parse_arguments(["schedule", "Payroll", "--never"]), desk.runs)
    assert not desk.scheduler.tasks
    assert desk.runs.file.read().exports.find("Payroll").schedule is None
