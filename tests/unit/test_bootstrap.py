"""What is wired together so that it holds across sign-ins."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.bootstrap import Services, WindowServices


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
