"""Waiting for what may never return."""

from __future__ import annotations

import threading

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.app.time_limit import NotInTime, within


def test_what_returns_in_time_counts() -> None:
    assert within(60, lambda: 42, FakeContext(), name="test") == 42


@pytest.mark.parametrize("error", [TimeoutError("as a backend may say"), SystemExit(3)])
def test_what_is_raised_in_time_is_raised(error: BaseException) -> None:
    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        within(60, fail, FakeContext(), name="test")
    assert caught.value is error


def test_what_does_not_return_is_left_alone() -> None:
    released = threading.Event()
    times = iter([0.0, 5.0, 9.9, 10.0])
    with pytest.raises(NotInTime):
        within(10, released.wait, FakeContext(), name="test", monotonic=lambda: next(times))
    assert next(times, None) is None
    released.set()
