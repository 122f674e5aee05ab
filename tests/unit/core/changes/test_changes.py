"""What has changed between two sets of hours."""

from __future__ import annotations

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
