"""Which days a period is compared with."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.choices.comparison import Compare, compared_period
from toggl_desktop.core.choices.period import Period, month_of, quarter_of, week_of, year_of


def days(text: str) -> Period:
    start, _, end = text.partition(" ")
    return Period(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("period", "previous", "last_year"),
    [
        ("2026-10-01 2026-10-31", "2026-09-01 2026-09-30", "2025-10-01 2025-10-31"),
        ("2024-02-01 2024-02-29", "2024-01-01 2024-01-31", "2023-02-01 2023-02-28"),
        ("2025-02-01 2025-02-28", "2025-01-01 2025-01-31", "2024-02-01 2024-02-29"),
        ("2026-10-05 2026-10-11", "2026-09-28 2026-10-04", "2025-10-06 2025-10-12"),
        ("2026-07-01 2026-09-30", "2026-04-01 2026-06-30", "2025-07-01 2025-09-30"),
        ("2026-01-01 2026-12-31", "2025-01-01 2025-12-31", "2025-01-01 2025-12-31"),
        ("2024-02-16 2024-02-29", "2024-02-01 2024-02-15", "2023-02-16 2023-02-28"),
        ("2026-10-01 2026-10-15", "2026-09-16 2026-09-30", "2025-10-01 2025-10-15"),
        ("2024-02-29 2024-02-29", "2024-02-28 2024-02-28", "2023-02-28 2023-02-28"),
        ("2026-10-03 2026-10-12", "2026-09-23 2026-10-02", "2025-10-03 2025-10-12"),
    ],
)
def test_whole_months_with_whole_months_and_weeks_with_weeks(period: str, previous: str, last_year: str) -> None:
    assert compared_period(days(period), Compare.PREVIOUS) == days(previous)
    assert compared_period(days(period), Compare.LAST_YEAR) == days(last_year)
    assert compared_period(days(period), Compare.NONE) is None


@given(st.dates(date(2007, 1, 1), date(2029, 12, 31)), st.integers(0, 6))
def test_a_year_ago_is_a_period_of_the_same_kind(day: date, first_weekday: int) -> None:
    assert compared_period(month_of(day), Compare.LAST_YEAR) == month_of(day, -12)
    assert compared_period(quarter_of(day), Compare.LAST_YEAR) == quarter_of(day, -4)
    assert compared_period(year_of(day), Compare.LAST_YEAR) == year_of(day, -1)
    week = week_of(day, first_weekday)
    found = compared_period(week, Compare.LAST_YEAR)
    assert found is not None
    assert found.start_date.weekday() == week.start_date.weekday()
    assert found.day_count == 7
