"""When saved exports are due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule, first_working_day

EIGHT = time(8, 0)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2029, 12, 31))
schedules = st.builds(
    Schedule,
    st.sampled_from(Every),
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.integers(1, 7),
    st.integers(1, 28) | st.sampled_from(MonthDay),
)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("schedule", "now", "expected"),
    [
        (Schedule(Every.DAY, EIGHT), "2026-11-29T07:59", "2026-11-29T08:00"),
        (Schedule(Every.DAY, EIGHT), "2026-11-29T08:00", "2026-11-30T08:00"),
        (Schedule(Every.WEEK, EIGHT, weekday=1), "2026-11-29T09:00", "2026-11-30T08:00"),
        (Schedule(Every.WEEK, EIGHT, weekday=7), "2026-11-29T09:00", "2026-12-06T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=1), "2026-11-29T09:00", "2026-12-01T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=28), "2026-11-29T09:00", "2026-12-28T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=MonthDay.LAST), "2026-11-29T09:00", "2026-11-30T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=MonthDay.LAST), "2028-02-01T09:00", "2028-02-29T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=MonthDay.FIRST_WORKING), "2026-07-31T09:00", "2026-08-03T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=MonthDay.FIRST_WORKING), "2026-10-31T09:00", "2026-11-02T08:00"),
        (Schedule(Every.MONTH, EIGHT, month_day=MonthDay.FIRST_WORKING), "2026-11-29T09:00", "2026-12-01T08:00"),
    ],
)
def test_the_next_run(schedule: Schedule, now: str, expected: str) -> None:
    assert schedule.next_run(moment(now)) == moment(expected)


@given(schedules, moments)
def test_the_next_run_is_the_first_due_moment_that_follows(schedule: Schedule, now: datetime) -> None:
    following = schedule.next_run(now)
    assert following > now
    assert schedule.latest_due(following) == following
    assert schedule.latest_due(following - timedelta(minutes=1)) != following
    before = schedule.latest_due(now)
    assert before is None or (before <= now and schedule.next_run(before) == following)


@given(schedules, moments)
def test_however_many_runs_were_missed_one_is_owed(schedule: Schedule, last_start: datetime) -> None:
    awake = last_start + timedelta(days=100)
    assert schedule.is_due(awake, last_start)
    assert not schedule.is_due(awake, awake)
    assert schedule.is_due(schedule.next_run(awake), awake)


@given(schedules, moments)
def test_what_was_due_before_it_was_agreed_on_is_not_owed(schedule: Schedule, since: datetime) -> None:
    agreed = Schedule(schedule.every, schedule.at, schedule.weekday, schedule.month_day, since)
    assert not agreed.is_due(since, None)
    first = agreed.next_run(since - timedelta(days=60))
    assert first > since
    assert agreed.is_due(first, None)


@given(st.dates(date(2020, 1, 1), date(2029, 12, 31)))
def test_the_first_working_day_is_among_the_first_three(day: date) -> None:
    found = first_working_day(day)
    assert (found.year, found.month) == (day.year, day.month)
    assert found.isoweekday() <= 5
    assert all(found.replace(day=number).isoweekday() > 5 for number in range(1, found.day))
    assert found.day <= 3


@pytest.mark.parametrize(
    "arguments",
    [
        (Every.WEEK, EIGHT, 0),
        (Every.WEEK, EIGHT, 8),
        (Every.MONTH, EIGHT, 1, 29),
        (Every.MONTH, EIGHT, 1, 0),
        (Every.DAY, time(8, 0, 1)),
    ],
)
def test_days_that_not_every_month_has_are_refused(arguments: tuple[Every, time]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Schedule(*arguments)
