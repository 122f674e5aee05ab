from datetime import UTC, datetime

import pytest

from tests.fakes.toggl import FakeClock, FakeContext
from toggl_desktop.api.pace import Pacer
from toggl_desktop.core.errors import Cancelled
from toggl_desktop.core.progress import Stage


class Timeline(FakeContext):
    """Waiting moves the monotonic time too, or cancels."""

    def __init__(self) -> None:
        super().__init__(clock=FakeClock(datetime(2026, 1, 1, tzinfo=UTC)))
        self.seconds = 100.0
        self.waits: list[float] = []
        self.cancels = False

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        if self.cancels:
            raise Cancelled
        super().wait(seconds)
        self.seconds += seconds


@pytest.fixture
def timeline() -> Timeline:
    return Timeline()


def test_the_first_request_goes_at_once_and_the_next_a_second_later(timeline: Timeline) -> None:
    pacer = Pacer(1.0, timeline.clock, lambda: timeline.seconds)
    pacer.take_turn(timeline)
    assert timeline.waits == []
    timeline.seconds += 0.25
    pacer.take_turn(timeline)
    assert timeline.waits == [0.75]
    timeline.seconds += 5
    pacer.take_turn(timeline)
    assert timeline.waits == [0.75]


def test_a_short_wait_that_wakes_early_is_waited_out(timeline: Timeline) -> None:
    ticks = iter([100.0, 100.0, 100.9, 101.0])
    pacer = Pacer(1.0, timeline.clock, lambda: next(ticks))
    pacer.take_turn(timeline)
    pacer.take_turn(timeline)
    assert timeline.waits == [1.0, pytest.approx(0.1)]


def test_a_cancelled_turn_is_not_used_up_and_the_next_job_keeps_the_pace(timeline: Timeline) -> None:
    pacer = Pacer(1.0, timeline.clock, lambda: timeline.seconds)
    pacer.take_turn(timeline)
    timeline.cancels = True
    for _ in range(3):
        with pytest.raises(Cancelled):
            pacer.take_turn(timeline)
    timeline.cancels = False
    timeline.waits.clear()
    pacer.take_turn(timeline)
    assert timeline.waits == [1.0]


def test_a_hold_outlasts_the_job_and_is_announced(timeline: Timeline) -> None:
    pacer = Pacer(1.0, timeline.clock, lambda: timeline.seconds)
    pacer.hold(60)
    begun = timeline.clock.now()
    pacer.take_turn(timeline)
    assert timeline.waits == [60]
    assert [report.stage for report in timeline.reports] == [Stage.WAITING_TO_RETRY]
    resumes_at = timeline.reports[0].resumes_at
    assert resumes_at is not None
    assert (resumes_at - begun).total_seconds() == 60


def test_no_pace_no_wait(timeline: Timeline) -> None:
    pacer = Pacer(0.0, timeline.clock, lambda: timeline.seconds)
    for _ in range(5):
        pacer.take_turn(timeline)
    assert timeline.waits == []
