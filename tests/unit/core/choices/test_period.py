"""Presets, neighbours and splits of periods."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.choices.period import (
    Period,
    Preset,
    Split,
    check_reportable,
    follow_start,
    legal_calls,
    move_period,
    parse_date,
    resolve_preset,
    split_period,
    today_in,
)
from toggl_desktop.core.errors import BadDate, PeriodOutOfRange, PeriodReversed

TODAY = date(2026, 11, 23)  # a Monday
DATES = st.dates(date(2006, 1, 1), date(2029, 12, 31))


def period(start: str, end: str) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("preset", "expected"),
    [
        (Preset.THIS_WEEK, period("2026-11-23", "2026-11-29")),
        (Preset.LAST_WEEK, period("2026-11-16", "2026-11-22")),
        (Preset.THIS_MONTH, period("2026-11-01", "2026-11-30")),
        (Preset.LAST_MONTH, period("2026-10-01", "2026-10-31")),
        (Preset.TWO_MONTHS_AGO, period("2026-09-01", "2026-09-30")),
        (Preset.THREE_MONTHS_AGO, period("2026-08-01", "2026-08-31")),
        (Preset.THIS_QUARTER, period("2026-10-01", "2026-12-31")),
        (Preset.LAST_QUARTER, period("2026-07-01", "2026-09-30")),
        (Preset.THIS_YEAR, period("2026-01-01", "2026-12-31")),
        (Preset.LAST_YEAR, period("2025-01-01", "2025-12-31")),
        (Preset.FIRST_HALF, period("2026-11-01", "2026-11-15")),
        (Preset.SECOND_HALF, period("2026-11-16", "2026-11-30")),
        (Preset.TODAY, period("2026-11-23", "2026-11-23")),
        (Preset.YESTERDAY, period("2026-11-22", "2026-11-22")),
        (Preset.LAST_7_DAYS, period("2026-11-17", "2026-11-23")),
        (Preset.LAST_14_DAYS, period("2026-11-10", "2026-11-23")),
        (Preset.LAST_30_DAYS, period("2026-10-25", "2026-11-23")),
    ],
)
def test_presets(preset: Preset, expected: Period) -> None:
    assert resolve_preset(preset, TODAY, first_weekday=1) == expected


def test_every_preset_is_covered_above() -> None:
    assert len(Preset) == 17


def test_second_half_early_in_a_month_is_last_months() -> None:
    assert resolve_preset(Preset.SECOND_HALF, date(2026, 3, 3), 1) == period("2026-02-16", "2026-02-28")


@pytest.mark.parametrize(("first_weekday", "start"), [(0, "2026-11-22"), (1, "2026-11-23"), (6, "2026-11-21")])
def test_week_begins_as_the_profile_says(first_weekday: int, start: str) -> None:
    assert resolve_preset(Preset.THIS_WEEK, TODAY, first_weekday).start_date.isoformat() == start


@pytest.mark.parametrize(
    ("here", "before"),
    [
        (period("2026-03-01", "2026-03-31"), period("2026-02-01", "2026-02-28")),
        (period("2026-01-01", "2026-03-31"), period("2025-10-01", "2025-12-31")),
        (period("2026-01-01", "2026-12-31"), period("2025-01-01", "2025-12-31")),
        (period("2026-03-01", "2026-03-15"), period("2026-02-16", "2026-02-28")),
        (period("2026-02-16", "2026-02-28"), period("2026-02-01", "2026-02-15")),
        (period("2026-03-02", "2026-03-08"), period("2026-02-23", "2026-03-01")),
    ],
)
def test_neighbours_are_of_the_same_kind(here: Period, before: Period) -> None:
    assert move_period(here, -1) == before
    assert move_period(before, 1) == here


@given(DATES, DATES, st.sampled_from(Split), st.integers(0, 6))
def test_splitting_loses_no_day_and_repeats_none(one: date, two: date, split: Split, first_weekday: int) -> None:
    whole = Period(min(one, two), max(one, two))
    pieces = split_period(whole, split, first_weekday)
    assert pieces[0].start_date == whole.start_date
    assert pieces[-1].end_date == whole.end_date
    for left, right in itertools.pairwise(pieces):
        assert (right.start_date - left.end_date).days == 1
    if split is Split.WEEK:
        assert all(piece.start_date.isoweekday() % 7 == first_weekday for piece in pieces[1:])
    if split is Split.MONTH:
        assert all(piece.start_date.day == 1 for piece in pieces[1:])


@given(DATES, DATES)
def test_calls_are_legal_and_complete(one: date, two: date) -> None:
    whole = Period(min(one, two), max(one, two))
    calls = legal_calls(whole)
    assert sum(call.day_count for call in calls) == whole.day_count
    assert all(call.day_count <= 365 for call in calls)
    assert len(calls) == -(-whole.day_count // 365)


def test_reversed_period_is_refused() -> None:
    with pytest.raises(PeriodReversed):
        period("2026-02-01", "2026-01-31")


@pytest.mark.parametrize("days", [("2005-12-31", "2006-01-05"), ("2029-12-31", "2030-01-01")])
def test_days_that_toggl_does_not_know_are_refused(days: tuple[str, str]) -> None:
    with pytest.raises(PeriodOutOfRange):
        check_reportable(period(*days))


@pytest.mark.parametrize("text", ["2026-13-01", "01.02.2026", "20260102", "", "2026-W01-1", "tomorrow"])
def test_other_texts_are_no_dates(text: str) -> None:
    with pytest.raises(BadDate):
        parse_date(text)


def test_today_depends_on_the_time_zone() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert today_in("Europe/Berlin", late) == date(2026, 11, 24)
    assert today_in("America/New_York", late) == date(2026, 11, 23)
    assert today_in("Nowhere/At all", late) == date(2026, 11, 23)


@given(DATES, st.integers(0, 800), DATES)
def test_an_end_follows_the_start_only_where_it_must(first: date, days: int, start: date) -> None:
    before = Period(first, first + timedelta(days=days))
    after = follow_start(before, start)
    assert after.start_date == start
    if start <= before.end_date:
        assert after.end_date == before.end_date
    elif not (before.is_whole_month and start.day == 1):
        assert after.day_count == before.day_count
    else:
        assert after.is_whole_month
