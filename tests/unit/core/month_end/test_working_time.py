"""Targets, absences and balances: cases, and what holds for any contract."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.working_hours import (
    Absence,
    AbsenceKind,
    Contract,
    OwnHoliday,
    WorkingHours,
    WorkingRules,
)
from toggl_desktop.core.month_end.accounts import Account, account_on, days_before
from toggl_desktop.core.month_end.targets import DayTarget, Targets
from toggl_desktop.core.month_end.working_time import (
    TrackedTime,
    WorkingDay,
    balance_before,
    expected_seconds,
    last_counted_day,
    running_balances,
    working_day,
    working_days,
    working_time,
)

HOUR = 3600
MONDAY = date(2026, 11, 2)
DAY = timedelta(days=1)
FULL = Contract(1, date(2026, 1, 1), (8 * HOUR,) * 5 + (0, 0), "DE-BY", 5 * HOUR)
ALL_SAINTS = date(2027, 11, 1)


class Bavaria:
    """One holiday a year."""

    def knows(self, region: str) -> bool:
        return region == "DE-BY"

    def holidays(self, region: str, year: int) -> Mapping[date, str]:
        return {date(year, 11, 1): "All Saints"} if region == "DE-BY" else {}


def targets(*contracts: Contract, **more: object) -> Targets:
    return Targets(WorkingHours(contracts, **more), Bavaria())  # type: ignore[arg-type]


def absence(first: date, last: date, *, half: bool = False, kind: AbsenceKind = AbsenceKind.VACATION) -> Absence:
    return Absence(1, first, last, kind, half)


@pytest.mark.parametrize(
    ("absences", "expected"),
    [
        ((), DayTarget(8 * HOUR, 8 * HOUR)),
        ((absence(MONDAY, MONDAY),), DayTarget(8 * HOUR, 0, "", AbsenceKind.VACATION)),
        ((absence(MONDAY - DAY, MONDAY + DAY),), DayTarget(8 * HOUR, 0, "", AbsenceKind.VACATION)),
        ((absence(MONDAY, MONDAY, half=True),), DayTarget(8 * HOUR, 4 * HOUR, "", AbsenceKind.VACATION)),
        ((absence(MONDAY + DAY, MONDAY + DAY),), DayTarget(8 * HOUR, 8 * HOUR)),
        (
            (absence(MONDAY, MONDAY, half=True), absence(MONDAY, MONDAY, half=True, kind=AbsenceKind.SICK)),
            DayTarget(8 * HOUR, 0, "", AbsenceKind.VACATION),
        ),
        (
            (absence(MONDAY, MONDAY, half=True), absence(MONDAY, MONDAY, kind=AbsenceKind.SICK)),
            DayTarget(8 * HOUR, 0, "", AbsenceKind.SICK),
        ),
    ],
)
def test_the_target_of_a_day_with_absences(absences: tuple[Absence, ...], expected: DayTarget) -> None:
    assert targets(FULL, absences=absences).target(1, MONDAY) == expected


def test_holidays_of_the_region_and_own_ones() -> None:
    own = (
        OwnHoliday(MONDAY, "Party"),
        OwnHoliday(MONDAY + DAY, "Fair", "AT-9"),
        OwnHoliday(MONDAY + 2 * DAY, "Fair", "DE-BY"),
    )
    hours = targets(FULL, holidays=own)
    assert hours.target(1, ALL_SAINTS) == DayTarget(8 * HOUR, 0, "All Saints")
    assert hours.target(1, MONDAY) == DayTarget(8 * HOUR, 0, "Party")
    assert hours.target(1, MONDAY + DAY) == DayTarget(8 * HOUR, 8 * HOUR)
    assert hours.target(1, MONDAY + 2 * DAY) == DayTarget(8 * HOUR, 0, "Fair")
    kept = targets(FULL, holidays=own, rules=WorkingRules(holidays_reduce_target=False))
    assert kept.target(1, MONDAY) == DayTarget(8 * HOUR, 8 * HOUR, "Party")


def test_a_contract_holds_from_its_first_day_until_the_next_one() -> None:
    half = Contract(1, date(2026, 11, 4), (4 * HOUR,) * 5 + (0, 0))
    hours = targets(half, FULL)  # in any order
    assert [hours.target(1, MONDAY + n * DAY).target_seconds // HOUR for n in range(5)] == [8, 8, 4, 4, 4]  # type: ignore[union-attr]
    assert hours.target(1, date(2025, 12, 31)) is None
    assert hours.target(2, MONDAY) is None


def test_accounts_begin_with_the_first_contract_or_the_latest_stated_balance() -> None:
    half = Contract(1, date(2026, 6, 1), (4 * HOUR,) * 5 + (0, 0))
    paid_out = Contract(1, date(2026, 9, 1), (4 * HOUR,) * 5 + (0, 0), balance_seconds=0)
    hours = WorkingHours((FULL, half, paid_out))
    assert account_on(hours, 1, date(2025, 12, 31)) is None
    assert account_on(hours, 1, date(2026, 1, 1)) == Account(date(2026, 1, 1), 5 * HOUR)
    assert account_on(hours, 1, date(2026, 8, 31)) == Account(date(2026, 1, 1), 5 * HOUR)
    assert account_on(hours, 1, date(2026, 9, 1)) == Account(date(2026, 9, 1), 0)


def test_a_team_whose_accounts_begin_together_needs_one_piece() -> None:
    others = [Contract(user_id, FULL.start_date, FULL.week) for user_id in (2, 3)]
    period = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert days_before(WorkingHours((FULL, *others)), (1, 2, 3), period) == (
        Period(date(2026, 1, 1), date(2026, 10, 31)),
    )
    newcomer = Contract(4, date(2026, 7, 1), FULL.week)
    later = Contract(5, date(2026, 11, 10), FULL.week)
    assert days_before(WorkingHours((FULL, newcomer, later)), (1, 4, 5, 6), period) == (
        Period(date(2026, 1, 1), date(2026, 6, 30)),
        Period(date(2026, 7, 1), date(2026, 10, 31)),
    )
    assert days_before(WorkingHours((later,)), (5,), period) == ()
    assert days_before(WorkingHours(), (), period) == ()


@pytest.mark.parametrize(
    ("today", "with_today", "last"),
    [
        (date(2026, 12, 24), False, date(2026, 11, 30)),
        (date(2026, 11, 20), False, date(2026, 11, 19)),
        (date(2026, 11, 20), True, date(2026, 11, 20)),
        (date(2026, 11, 1), False, date(2026, 10, 31)),
        (date(2026, 10, 1), True, date(2026, 10, 31)),
    ],
)
def test_nothing_counts_that_is_still_to_come(today: date, with_today: bool, last: date) -> None:
    period = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert last_counted_day(period, today, with_today=with_today) == last


@pytest.mark.parametrize("is_worked", [True, False])
def test_time_on_a_vacation_project_leaves_the_difference_alone(is_worked: bool) -> None:
    rules = WorkingRules(absence_projects=("Vacation",), absence_is_worked=is_worked)
    hours = targets(FULL, rules=rules)
    week = Period(MONDAY, MONDAY + 4 * DAY)
    by_day = {MONDAY: TrackedTime(8 * HOUR, 8 * HOUR), MONDAY + DAY: TrackedTime(9 * HOUR, 4 * HOUR)}
    found = working_time(hours, 1, week, 0, by_day=by_day, in_all=None)
    assert found is not None
    assert found.difference_seconds == (8 + 9 - 40) * HOUR
    assert found.target_seconds == (40 if is_worked else 28) * HOUR
    assert found.absence_days == Fraction(3, 2)
    in_all = working_time(hours, 1, week, 0, by_day=None, in_all=TrackedTime(17 * HOUR, 12 * HOUR))
    assert in_all is not None
    assert (in_all.target_seconds, in_all.worked_seconds) == (found.target_seconds, found.worked_seconds)
    assert in_all.balance_now == found.balance_now == -23 * HOUR


def test_without_a_contract_there_is_nothing_to_tell() -> None:
    week = Period(MONDAY, MONDAY + 4 * DAY)
    assert working_time(targets(), 1, week, None, by_day={}, in_all=None) is None


def test_what_is_not_known_is_not_zero() -> None:
    week = Period(MONDAY, MONDAY + 4 * DAY)
    found = working_time(targets(FULL), 1, week, None, by_day={}, in_all=None)
    assert found is not None
    assert (found.balance_before, found.balance_now) == (None, None)
    unread = working_time(targets(FULL), 1, week, 0, by_day=None, in_all=None)
    assert unread is not None
    assert (unread.worked_seconds, unread.difference_seconds, unread.balance_now) == (None, None, None)
    begins_within = Contract(1, MONDAY + DAY, FULL.week)
    half_known = working_time(targets(begins_within), 1, week, None, by_day=None, in_all=TrackedTime(9))
    assert half_known is not None
    assert half_known.worked_seconds is None


def test_an_account_that_begins_within_the_period() -> None:
    begins = Contract(1, MONDAY + DAY, FULL.week, balance_seconds=-2 * HOUR)
    week = Period(MONDAY, MONDAY + 4 * DAY)
    by_day = {MONDAY + n * DAY: TrackedTime(8 * HOUR) for n in range(5)}
    found = working_time(targets(begins), 1, week, None, by_day=by_day, in_all=None)
    assert found is not None
    assert (found.balance_before, found.worked_seconds, found.balance_now) == (-2 * HOUR, 32 * HOUR, -2 * HOUR)


seconds = st.integers(0, 12 * HOUR)
contracts = st.lists(
    st.builds(
        Contract,
        st.just(1),
        st.dates(date(2026, 10, 1), date(2026, 12, 20)),
        st.tuples(*[seconds] * 7),
        st.sampled_from(["", "DE-BY"]),
        st.none(),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda one: one.start_date,
)
days = st.dates(date(2026, 10, 1), date(2026, 12, 31))
absences = st.lists(
    st.builds(
        lambda first, length, kind, half: Absence(1, first, first + timedelta(days=length), kind, half),
        days,
        st.integers(0, 20),
        st.sampled_from(AbsenceKind),
        st.booleans(),
    ),
    max_size=4,
)
rules = st.builds(WorkingRules, absence_is_worked=st.booleans(), holidays_reduce_target=st.booleans())
agreed = st.builds(
    lambda contracts, absences, holidays, rules: Targets(
        WorkingHours(tuple(contracts), tuple(absences), tuple(holidays), rules), Bavaria()
    ),
    contracts,
    absences,
    st.lists(st.builds(OwnHoliday, days, st.just("Party"), st.sampled_from(["", "DE-BY"])), max_size=3),
    rules,
)
tracked = st.dictionaries(
    days, st.tuples(seconds, seconds).map(lambda two: TrackedTime(max(two), min(two))), max_size=40
)


@settings(max_examples=200, deadline=None)
@given(agreed, tracked)
def test_target_and_difference_make_worked(targets: Targets, by_day: dict[date, TrackedTime]) -> None:
    period = Period(date(2026, 10, 1), date(2026, 12, 31))
    for day in working_days(targets, 1, period, by_day):
        assert day.target_seconds + day.difference_seconds == day.worked_seconds
        assert day.worked_seconds >= 0
    found = working_time(targets, 1, period, 0, by_day=by_day, in_all=None)
    if found is not None and found.worked_seconds is not None and found.difference_seconds is not None:
        assert found.target_seconds + found.difference_seconds == found.worked_seconds
        assert found.absence_days >= 0


@settings(max_examples=200, deadline=None)
@given(agreed, tracked, st.lists(days, max_size=5))
def test_balances_are_the_same_over_any_cutting(
    targets: Targets, by_day: dict[date, TrackedTime], cuts: list[date]
) -> None:
    first, last = date(2026, 10, 1), date(2026, 12, 31)
    whole = working_time(targets, 1, Period(first, last), None, by_day=by_day, in_all=None)
    assert whole is not None

    def tracked_between(start: date, end: date) -> int:
        return sum(time.seconds for day, time in by_day.items() if start <= day < end)

    starts = sorted({first, *cuts})
    now = None
    for start, end in zip(starts, [*(cut - DAY for cut in starts[1:]), last], strict=True):
        before = balance_before(targets, 1, start, lambda since, start=start: tracked_between(since, start))  # type: ignore[misc]
        if now is not None:
            assert before == now
        part = working_time(targets, 1, Period(start, end), before, by_day=by_day, in_all=None)
        if part is None:
            continue
        assert part.balance_before is not None
        assert part.difference_seconds is not None
        assert part.balance_now == part.balance_before + part.difference_seconds
        assert running_balances(part.balance_before, part.days)[-1] == part.balance_now
        now = part.balance_now
    assert now == whole.balance_now


@settings(max_examples=100, deadline=None)
@given(agreed, tracked)
def test_sums_and_days_tell_the_same(targets: Targets, by_day: dict[date, TrackedTime]) -> None:
    period = Period(date(2026, 12, 21), date(2026, 12, 31))  # every contract has begun
    inside = [time for day, time in by_day.items() if period.contains(day)]
    in_all = TrackedTime(sum(one.seconds for one in inside), sum(one.absence_seconds for one in inside))
    by_days = working_time(targets, 1, period, 7, by_day=by_day, in_all=None)
    by_sums = working_time(targets, 1, period, 7, by_day=None, in_all=in_all)
    assert by_days is not None
    assert by_sums is not None
    for name in ("target_seconds", "worked_seconds", "difference_seconds", "balance_before", "balance_now"):
        assert getattr(by_days, name) == getattr(by_sums, name)


def test_expected_seconds_of_no_days_are_none() -> None:
    assert expected_seconds(targets(FULL), 1, MONDAY, MONDAY - DAY) == 0
    assert expected_seconds(targets(FULL), 1, MONDAY, MONDAY + 6 * DAY) == 40 * HOUR


def test_a_stated_balance_begins_the_account_anew() -> None:
    paid_out = WorkingDay(MONDAY + DAY, 0, 0, HOUR, opening_seconds=0)
    assert running_balances(9, (WorkingDay(MONDAY, 0, 0, 1), paid_out)) == [10, HOUR]
    assert running_balances(None, (WorkingDay(MONDAY, 0, 0, 1), paid_out)) == [None, HOUR]
    assert working_day(MONDAY, DayTarget(8, 8), TrackedTime(9), targets(FULL)).difference_seconds == 1
