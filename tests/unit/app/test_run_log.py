"""The record of runs, waiting for one's turn, and tasks that follow their saved exports."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from tests.fakes.schedulers import FakeScheduler
from tests.fakes.toggl import FakeContext
from toggl_desktop.app.automatic import AutomaticRuns, run_arguments
from toggl_desktop.app.run_log import RunLog, RunRecord
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.app.turn import wait_for_turn
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.schedule import Every, Schedule
from toggl_desktop.core.errors import Cancelled, SavedNameTaken, SchedulingFailed, UnknownName
from toggl_desktop.core.progress import CancellableContext

MOMENT = datetime(2026, 11, 2, 7, 30, tzinfo=UTC)
DAILY = Schedule(Every.DAY, time(8, 0))


@pytest.fixture
def run_log(tmp_path: Path) -> RunLog:
    return RunLog(tmp_path / "runs.json")


def test_the_last_run_is_kept_by_name(run_log: RunLog) -> None:
    assert run_log.last("Payroll") is None
    made = RunRecord("Payroll", MOMENT, True, "/x/a.xlsx")
    run_log.add(made)
    by_hand = RunRecord("Payroll", MOMENT.replace(hour=9), False, "/x/b.xlsx")
    run_log.add(by_hand)
    assert run_log.last(" payroll") == by_hand
    assert run_log.last_scheduled_start("PAYROLL") == MOMENT
    run_log.forget("Payroll")
    assert run_log.last("Payroll") is None
    assert run_log.last_scheduled_start("Payroll") is None


def test_failures_are_told_once(run_log: RunLog) -> None:
    failed = RunRecord("Payroll", MOMENT, True, title="The disk is full.", advice="Free some space.")
    for record in (failed, RunRecord("A", MOMENT, True, "/x"), RunRecord("B", MOMENT, False, title="no")):
        run_log.add(record)
    assert run_log.unseen_failures() == (failed,)
    run_log.mark_seen((failed,))
    assert run_log.unseen_failures() == ()


def test_a_newer_failure_is_told_although_an_older_one_was_seen(run_log: RunLog) -> None:
    failed = RunRecord("Payroll", MOMENT, True, title="no")
    newer = RunRecord("Payroll", MOMENT.replace(hour=9), True, title="no")
    run_log.add(newer)
    run_log.mark_seen((failed,))
    assert run_log.unseen_failures() == (newer,)


def test_signing_in_is_out_of_order_until_it_is_not(run_log: RunLog) -> None:
    assert not run_log.sign_in_is_blocked
    run_log.block_sign_in(True)
    run_log.add(RunRecord("Payroll", MOMENT, True))
    assert run_log.sign_in_is_blocked
    run_log.block_sign_in(False)
    assert not run_log.sign_in_is_blocked


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"runs": 3}', '{"runs": {"payroll": 3}, "last_scheduled_start": {"payroll": "soon"}}', "[" * 9999],
)
def test_a_damaged_record_is_none(tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "runs.json"
    path.write_text(content)
    run_log = RunLog(path)
    assert (run_log.last("Payroll"), run_log.last_scheduled_start("Payroll")) == (None, None)
    run_log.add(RunRecord("Payroll", MOMENT, True))
    assert run_log.last("Payroll") is not None
    caplog.clear()


# --- one at a time ---------------------------------------------------------------------------------------------------


def test_who_comes_second_waits(tmp_path: Path) -> None:
    lock = tmp_path / "home" / "turn.lock"
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0);"
            "print(lock.tryLock(0), flush=True); sys.stdin.read(); lock.unlock()",
            str(lock),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    lock.parent.mkdir()
    assert holder.stdin is not None
    assert holder.stdout is not None
    with holder:
        if holder.stdout.readline().strip() != "True":
            pytest.fail("the other process has no turn")

        class Context(FakeContext):
            def wait(self, seconds: float) -> None:
                super().wait(seconds)
                assert holder.stdin is not None
                holder.stdin.close()
                holder.wait()

        context = Context()
        before = context.clock.now()
        with wait_for_turn(lock, context):
            assert context.clock.now() > before
            assert holder.returncode == 0


def test_a_turn_that_is_waited_for_can_be_given_up(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with (
        wait_for_turn(tmp_path / "turn.lock", FakeContext()),
        pytest.raises(Cancelled),
        wait_for_turn(tmp_path / "turn.lock", CancellableContext(stop)),
    ):
        pytest.fail("two have their turn")


# --- tasks -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def scheduler() -> FakeScheduler:
    return FakeScheduler()


@pytest.fixture
def runs(tmp_path: Path, scheduler: FakeScheduler, run_log: RunLog) -> AutomaticRuns:
    file = SavedExportFile(tmp_path / "saved.toml")
    for name in ("Payroll", "Team"):
        saved = SavedExport(name, ExportChoices())
        file.change(lambda exports, saved=saved: exports.with_export(saved))  # type: ignore[misc]
    return AutomaticRuns(file, run_log, scheduler, ("--demo",))


def test_a_schedule_is_saved_and_told_to_the_system(runs: AutomaticRuns, scheduler: FakeScheduler) -> None:
    assert runs.set_schedule("payroll", DAILY).schedule == DAILY
    (task,) = scheduler.tasks.values()
    assert (task.name, task.schedule, task.arguments) == ("Payroll", DAILY, ("--demo",))
    assert runs.file.read().exports.find("Payroll").schedule == DAILY
    runs.set_schedule("Payroll", None)
    assert not scheduler.tasks
    assert runs.file.read().exports.find("Payroll").schedule is None


def test_what_the_system_refuses_is_not_saved(runs: AutomaticRuns, scheduler: FakeScheduler) -> None:
    scheduler.refuses = True
    with pytest.raises(SchedulingFailed):
        runs.set_schedule("Payroll", DAILY)
    assert runs.file.read().exports.find("Payroll").schedule is None
    with pytest.raises(SchedulingFailed):
        AutomaticRuns(runs.file, runs.run_log, None).set_schedule("Payroll", DAILY)
    with pytest.raises(UnknownName):
        runs.set_schedule("Nothing", DAILY)


def test_deleting_takes_the_task_along_and_undo_brings_it_back(runs: AutomaticRuns, scheduler: FakeScheduler) -> None:
    runs.set_schedule("Payroll", DAILY)
    saved = runs.delete("Payroll")
    assert not scheduler.tasks
    assert runs.file.read().exports.names == ("Team",)
    runs.bring_back(saved)
    assert set(scheduler.tasks) == {"Payroll"}
    assert runs.file.read().exports.find("Payroll").schedule == DAILY


def test_a_task_follows_the_name(runs: AutomaticRuns, scheduler: FakeScheduler) -> None:
    runs.set_schedule("Payroll", DAILY)
    runs.rename("Payroll", " Wages ")
    assert set(scheduler.tasks) == {"Wages"}
    with pytest.raises(SavedNameTaken):
        runs.rename("Wages", "Team")
    assert set(scheduler.tasks) == {"Wages"}


def test_a_run_gets_what_it_cannot_know(tmp_path: Path) -> None:
    assert run_arguments(is_demo=False, environment={}) == ()
    assert run_arguments(is_demo=True, environment={"TOGGL_DESKTOP_HOME": str(tmp_path), "TOGGL_API_TOKEN": "x"}) == (
        "--demo",
        "--home",
        str(tmp_path),
    )
