"""A message about a spent quota does not outlive the quota's return."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.toggl import NOW, FakeClock
from tests.fakes.window import ManualDelay
from tests.unit.app.conftest import Desk
from toggl_desktop.app.exporting import ExportController, RunPhase, RunState
from toggl_desktop.app.preview import build_preview
from toggl_desktop.app.quota_watch import LONGEST_LOOK_SECONDS, QuotaWatch
from toggl_desktop.app.reading import ReadingController, ReadingPhase
from toggl_desktop.core.errors import ConnectionFailed, QuotaSpent


@dataclass
class Watching:
    clock: FakeClock = field(default_factory=FakeClock)
    delay: ManualDelay = field(default_factory=ManualDelay)
    times: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.watch = QuotaWatch(self.delay)
        self.watch.refilled.connect(lambda: self.times.append(self.clock.elapsed_seconds))

    def pass_time(self, most: int = 1000) -> None:
        for _ in range(most):
            if self.delay.call is None:
                return
            seconds = (self.delay.milliseconds or 0) / 1000
            assert seconds <= LONGEST_LOOK_SECONDS
            self.clock.time += timedelta(seconds=seconds)
            self.clock.elapsed_seconds += seconds
            self.delay.elapse()


def test_it_says_so_once_when_the_time_has_come(qapp: object) -> None:
    watching = Watching()
    watching.watch.wait_for(NOW + timedelta(minutes=10), watching.clock)
    watching.pass_time()
    assert watching.times == [pytest.approx(602)]


def test_a_time_that_is_over_already_counts_at_once(qapp: object) -> None:
    watching = Watching()
    watching.watch.wait_for(NOW - timedelta(minutes=10), watching.clock)
    assert watching.times == [0]


@pytest.mark.parametrize(("change", "longest"), [(timedelta(hours=-5), 602), (timedelta(hours=8), 75)])
def test_a_clock_that_is_set_or_slept_makes_it_no_later(qapp: object, change: timedelta, longest: float) -> None:
    watching = Watching()
    watching.watch.wait_for(NOW + timedelta(minutes=10), watching.clock)
    watching.pass_time(4)
    watching.clock.time += change
    watching.pass_time()
    assert len(watching.times) == 1
    assert watching.times[0] <= longest + 0.001


def test_what_is_stopped_says_nothing(qapp: object) -> None:
    watching = Watching()
    watching.watch.wait_for(NOW + timedelta(minutes=10), watching.clock)
    watching.watch.stop()
    watching.pass_time()
    assert watching.times == []


@pytest.fixture
def watched(desk: Desk, tmp_path: Path) -> Iterator[tuple[Desk, Watching]]:
    """The desk with an export whose quota is spent for another ten minutes."""
    watching = Watching(clock=desk.opener.services.clock)
    desk.export = ExportController(desk.runner, str, quota_watch=watching.watch)
    desk.sign_in()
    request = desk.choices.request(tmp_path / "out.xlsx", {}, overwrite=True)
    assert request is not None
    spent = QuotaSpent(organization_id=70, resets_at=watching.clock.now() + timedelta(minutes=10))
    desk.opener.services.connector.failures["summary"] = spent
    desk.export.start(request)
    desk.work()
    assert desk.export.state.phase is RunPhase.QUOTA_SPENT
    assert desk.export.state.is_waiting_for_quota
    del desk.opener.services.connector.failures["summary"]
    yield desk, watching
    desk.export.deleteLater()


def test_an_export_that_may_go_on_says_so_and_goes_on(watched: tuple[Desk, Watching], tmp_path: Path) -> None:
    desk, watching = watched
    states: list[RunState] = []
    desk.export.changed.connect(states.append)
    watching.pass_time()
    assert [(state.phase, state.is_quota_back) for state in states] == [(RunPhase.QUOTA_SPENT, True)]
    assert not desk.export.state.is_waiting_for_quota
    desk.export.wait_and_continue()
    desk.work()
    assert desk.export.state.phase is RunPhase.DONE
    assert (tmp_path / "out.xlsx").exists()


def test_an_export_that_was_given_up_is_not_spoken_of_again(watched: tuple[Desk, Watching]) -> None:
    desk, watching = watched
    desk.export.cancel()
    assert watching.delay.call is None
    assert desk.export.state.phase is RunPhase.CANCELLED


def test_a_new_export_may_begin_when_the_quota_is_back(watched: tuple[Desk, Watching]) -> None:
    desk, watching = watched
    watching.pass_time()
    assert desk.export.state.request is not None
    desk.export.start(desk.export.state.request)
    assert not desk.export.state.is_quota_back
    desk.work()
    assert desk.export.state.phase is RunPhase.DONE


def test_a_preview_that_may_go_on_says_so(desk: Desk) -> None:
    watching = Watching(clock=desk.opener.services.clock)
    desk.reading = ReadingController(desk.runner, desk.delay, build_preview, quota_watch=watching.watch)
    spent = QuotaSpent(organization_id=70, resets_at=watching.clock.now() + timedelta(minutes=10))
    toggl = desk.opener.services.connector
    toggl.failures["summary"] = spent
    desk.sign_in()
    desk.ask()
    desk.later()
    assert desk.reading.state.phase is ReadingPhase.FAILED
    assert not desk.reading.state.is_quota_back
    watching.pass_time()
    assert desk.reading.state.is_quota_back
    toggl.failures["summary"] = ConnectionFailed("down")
    desk.reading.retry(wait_for_quota=True)
    assert not desk.reading.state.is_quota_back
    desk.work()
    assert desk.reading.state.phase is ReadingPhase.FAILED
    assert not desk.reading.state.is_quota_back
    assert watching.delay.call is None
    desk.reading.deleteLater()
