"""What has changed between two sets of hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.changes.comparison import What, apply_changes, common_days, compare, rows_within
from toggl_desktop.core.changes.hours import EntryFact, Hours, HoursKey, ProjectName
from toggl_desktop.core.choices.period import Period, Split, split_period

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
BOTH = Period(date(2026, 10, 1), date(2026, 11, 30))
SITE = ProjectName("Acme", "Site")


def hours(period: Period, seconds: dict[tuple[int, int | None, Period], int]) -> Hours:
    return Hours(period, {HoursKey(*key): value for key, value in seconds.items()}, {1: "Ann", 2: "Bob"}, {10: SITE})


keys = st.tuples(st.integers(1, 3), st.sampled_from([None, 10, 11]))
INTERVALS = {(period, split): split_period(period, split, 1) for period in (OCTOBER, BOTH) for split in Split}


@st.composite
def some_hours(draw: st.DrawFn, period: Period) -> Hours:
    intervals = INTERVALS[period, draw(st.sampled_from(list(Split)))]
    cells = draw(st.dictionaries(st.tuples(keys, st.sampled_from(intervals)), st.integers(0, 99_999), max_size=12))
    return hours(period, {(user, project, days): seconds for ((user, project), days), seconds in cells.items()})


@given(some_hours(OCTOBER), some_hours(OCTOBER))
def test_applying_the_changes_to_the_old_rows_gives_the_new_rows(before: Hours, now: Hours) -> None:
    comparison = compare(before, now)
    old, new = rows_within(before, comparison.compared), rows_within(now, comparison.compared)
    assert apply_changes(old, comparison.changes) == new
    assert comparison.seconds_now - comparison.seconds_before == comparison.more_seconds - comparison.less_seconds
    assert comparison.seconds_before == before.total_seconds
    assert comparison.seconds_now == now.total_seconds


@given(some_hours(OCTOBER))
def test_nothing_changes_where_nothing_was_changed(before: Hours) -> None:
    assert compare(before, before).changes == ()


@given(some_hours(OCTOBER), some_hours(BOTH))
def test_only_days_that_both_cover_are_compared(before: Hours, now: Hours) -> None:
    for block in common_days(before, now):
        assert OCTOBER.start_date <= block.start_date <= block.end_date <= OCTOBER.end_date


def test_a_month_is_compared_with_the_sum_of_its_days() -> None:
    before = hours(OCTOBER, {(1, 10, OCTOBER): 3600})
    day = Period(date(2026, 10, 5), date(2026, 10, 5))
    now = hours(BOTH, {(1, 10, day): 1800, (1, 10, Period(date(2026, 11, 2), date(2026, 11, 2))): 99})
    (change,) = compare(before, now).changes
    assert (change.what, change.seconds_before, change.seconds_now, change.days) == (What.LESS, 3600, 1800, OCTOBER)


def test_other_days_have_nothing_to_compare() -> None:
    comparison = compare(hours(OCTOBER, {(1, 10, OCTOBER): 1}), hours(NOVEMBER, {(1, 10, NOVEMBER): 2}))
    assert comparison.compared == ()
    assert comparison.changes == ()


@pytest.mark.parametrize(
    ("then", "today", "what"),
    [(None, 5, What.ADDED), (5, None, What.REMOVED), (5, 6, What.MORE), (6, 5, What.LESS)],
)
def test_what_happened_to_a_row(then: int | None, today: int | None, what: What) -> None:
    def one(seconds: int | None) -> Hours:
        return hours(OCTOBER, {(2, None, OCTOBER): 7} | ({} if seconds is None else {(1, 10, OCTOBER): seconds}))

    (change,) = compare(one(then), one(today)).changes
    assert (change.what, change.person, change.project) == (what, "Ann", SITE)


def entry(**other: object) -> EntryFact:
    facts = {
        "entry_id": "1",
        "person": "Ann",
        "project": SITE,
        "description": "Draft",
        "days": Period(date(2026, 10, 5), date(2026, 10, 5)),
        "seconds": 60,
        "project_ref": "10",
    }
    return EntryFact(**{**facts, **other})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"seconds": 61}, What.MORE),
        ({"seconds": 59}, What.LESS),
        ({"project": ProjectName("Acme", "Other"), "project_ref": ""}, What.MOVED),
        ({"description": "Final"}, What.DESCRIBED),
        ({"project": ProjectName("Acme", "Site 2"), "project_ref": "11"}, What.MOVED),
        ({"days": Period(date(2026, 10, 6), date(2026, 10, 6))}, What.EDITED),
        ({"seconds": 61, "description": "Final"}, What.EDITED),
        (None, What.REMOVED),
    ],
)
def test_what_happened_to_an_entry(changed: dict[str, object] | None, what: What) -> None:
    base = hours(OCTOBER, {(1, 10, OCTOBER): 60})
    before = Hours(OCTOBER, base.seconds, entries={"1": entry()})
    now = Hours(OCTOBER, base.seconds, entries={} if changed is None else {"1": entry(**changed)})
    (change,) = compare(before, now).changes
    assert change.what is what
    assert change.entry_id == "1"


@pytest.mark.parametrize(
    "unchanged",
    [
        {"project": ProjectName("Acme", "Site, renamed")},
        {"project": None, "project_ref": ""},
        {"description": None},
        {"description": " Draft \n"},
        {"person": "Ann Miller"},
    ],
)
def test_what_is_no_change_of_an_entry(unchanged: dict[str, object]) -> None:
    base = hours(OCTOBER, {(1, 10, OCTOBER): 60})
    before = Hours(OCTOBER, base.seconds, entries={"1": entry(**unchanged)})
    assert compare(before, Hours(OCTOBER, base.seconds, entries={"1": entry()})).changes == ()


def worth(then: dict[str, int] | None, today: dict[str, int] | None, others: dict[str, int]) -> tuple[Hours, Hours]:
    """Before and now: one row that may be worth something, and another that is worth the same on both sides."""

    def one(amounts: dict[str, int] | None, seconds: int) -> Hours:
        rows = {(2, 11, OCTOBER): 7} | ({} if amounts is None else {(1, 10, OCTOBER): seconds})
        known = {HoursKey(2, 11, OCTOBER): others, HoursKey(1, 10, OCTOBER): amounts or {}}
        return replace(hours(OCTOBER, rows), amounts={key: value for key, value in known.items() if value})

    return one(then, 5), one(today, 6)


@pytest.mark.parametrize(
    ("then", "today", "others", "difference"),
    [
        ({"EUR": 100}, {"EUR": 250}, {}, {"EUR": 150}),
        ({"EUR": 250}, {"EUR": 100}, {}, {"EUR": -150}),
        ({"EUR": 100}, {"EUR": 100}, {}, {"EUR": 0}),
        ({"EUR": 100}, {}, {"EUR": 5}, {}),  # not known of today
        ({}, {"EUR": 100}, {"EUR": 5}, {}),
        ({"EUR": 100}, {"USD": 100}, {"EUR": 5, "USD": 5}, {}),  # a rate in another currency
        (None, {"EUR": 100}, {"EUR": 5}, {"EUR": 100}),  # what was not there was worth nothing
        ({"EUR": 100}, None, {"EUR": 5}, {"EUR": -100}),
        (None, {"EUR": 100}, {}, {}),  # the earlier workbook knows no amounts at all
        ({"EUR": 100}, None, {}, {}),
        (None, {}, {"EUR": 5}, {}),
    ],
)
def test_amounts_differ_where_both_sides_know_them(
    then: dict[str, int] | None, today: dict[str, int] | None, others: dict[str, int], difference: dict[str, int]
) -> None:
    (change,) = compare(*worth(then, today, others)).changes
    assert change.amount_differences == difference


@pytest.mark.parametrize(("second_day", "difference"), [({"EUR": 30}, {"EUR": 40}), ({}, {})])
def test_days_that_are_summed_up_are_worth_what_all_of_them_are(
    second_day: dict[str, int], difference: dict[str, int]
) -> None:
    days = [Period(date(2026, 10, day), date(2026, 10, day)) for day in (1, 2)]
    before = replace(hours(OCTOBER, {(1, 10, OCTOBER): 5}), amounts={HoursKey(1, 10, OCTOBER): {"EUR": 10}})
    amounts = {HoursKey(1, 10, days[0]): {"EUR": 20}, HoursKey(1, 10, days[1]): second_day}
    now = replace(hours(OCTOBER, {(1, 10, day): 9 for day in days}), amounts=amounts)
    (change,) = compare(before, now).changes
    assert change.amount_differences == difference


@pytest.mark.parametrize(
    ("then", "today", "difference"), [({"EUR": 5}, {"EUR": 9}, {"EUR": 4}), ({"EUR": 5}, {}, {}), ({}, {"EUR": 9}, {})]
)
def test_an_entry_is_worth_more_or_less(
    then: dict[str, int], today: dict[str, int], difference: dict[str, int]
) -> None:
    day = Period(date(2026, 10, 1), date(2026, 10, 1))

    def one(amounts: dict[str, int], seconds: int) -> Hours:
        entry = EntryFact("7", "Ann", SITE, "", day, seconds, amounts=amounts)
        return replace(hours(OCTOBER, {(1, 10, OCTOBER): seconds}), entries={"7": entry})

    (change,) = compare(one(then, 1), one(today, 2)).changes
    assert change.amount_differences == difference
