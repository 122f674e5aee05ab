import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.api.messages import Failure
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core.errors import NotFound, ServerFailed, TooManyRequests

SERVER_FAILED = Failure(ServerFailed(status=500), is_transient=True)


def delays(policy: RetryPolicy, failure: Failure) -> list[float | None]:
    return [policy.delay_seconds(failure, attempt) for attempt in range(1, 6)]


def test_waits_grow_and_end_after_three_further_tries() -> None:
    assert delays(RetryPolicy(random_fraction=lambda: 0.5), SERVER_FAILED) == [2, 5, 12, None, None]


def test_waits_are_random() -> None:
    lowest = delays(RetryPolicy(random_fraction=lambda: 0.0), SERVER_FAILED)
    highest = delays(RetryPolicy(random_fraction=lambda: 1.0), SERVER_FAILED)
    assert lowest[:3] == [1, 2.5, 6]
    assert highest[:3] == [3, 7.5, 18]


def test_what_cannot_get_better_is_not_tried_again() -> None:
    assert RetryPolicy().delay_seconds(Failure(NotFound("no")), 1) is None


def test_too_many_requests_waits_minutes_or_as_long_as_toggl_says() -> None:
    policy = RetryPolicy(random_fraction=lambda: 0.5)
    assert delays(policy, Failure(TooManyRequests(""), True))[:4] == [60, 120, 240, None]
    assert delays(policy, Failure(TooManyRequests(""), True, 7.0))[:4] == [7, 7, 7, None]
    assert policy.delay_seconds(Failure(ServerFailed(status=503), True, 30.0), 1) == 30
    assert policy.delay_seconds(Failure(ServerFailed(status=503), True, 0.0), 1) == 2


@pytest.mark.parametrize(("asked", "held"), [(None, 60), (600, 600), (90_000, 3600)])
def test_what_toggl_asks_for_counts_for_later_requests_even_when_nobody_waits(asked: float | None, held: float) -> None:
    policy = RetryPolicy()
    assert policy.hold_seconds(Failure(TooManyRequests(""), True, asked), None) == held
    assert policy.hold_seconds(Failure(TooManyRequests(""), True, asked), 7.0) == 7


def test_longer_than_the_cap_is_final() -> None:
    policy = RetryPolicy()
    assert policy.delay_seconds(Failure(TooManyRequests(""), True, policy.longest_seconds), 1) is not None
    assert policy.delay_seconds(Failure(TooManyRequests(""), True, policy.longest_seconds + 1), 1) is None


@given(st.integers(1, 9), st.floats(0, 1), st.none() | st.floats(0, 1e9), st.booleans())
def test_every_wait_is_within_the_cap(attempt: int, fraction: float, after: float | None, is_rate: bool) -> None:
    policy = RetryPolicy(random_fraction=lambda: fraction)
    error = TooManyRequests("") if is_rate else ServerFailed(status=500)
    seconds = policy.delay_seconds(Failure(error, True, after), attempt)
    assert seconds is None or 0 <= seconds <= policy.longest_seconds


@pytest.mark.parametrize("after", [None, 60.0])
def test_without_waits_tries_as_often(after: float | None) -> None:
    assert delays(RetryPolicy.without_waits(), Failure(TooManyRequests(""), True, after)) == [0, 0, 0, None, None]
