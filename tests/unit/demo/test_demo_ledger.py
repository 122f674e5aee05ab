"""Adding up: any split of a range adds up to the whole."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.demo import TimeEntry
from toggl_desktop.demo.ledger import Ledger, add_up_days

FIRST = date(2025, 1, 1)

entries = st.lists(
    st.builds(
        TimeEntry,
        id=st.integers(1, 2**60),
        workspace_id=st.sampled_from([1, 2]),
        user_id=st.integers(1, 3),
        project_id=st.one_of(st.none(), st.integers(1, 3)),
        day=st.integers(0, 40).map(lambda days: FIRST + timedelta(days=days)),
        seconds=st.integers(0, 100_000),
        is_billable=st.booleans(),
    ),
    max_size=40,
)


@given(entries, st.integers(0, 39))
def test_two_parts_add_up_to_the_whole(rows: list[TimeEntry], cut: int) -> None:
    ledger = Ledger(rows)
    last = FIRST + timedelta(days=40)
    middle = FIRST + timedelta(days=cut)
    tracked: Counter[object] = Counter()
    billable: Counter[object] = Counter()
    for start, end in ((FIRST, middle), (middle + timedelta(days=1), last)):
        for pair, seconds in ledger.matrix(1, start, end).items():
            tracked[pair] += seconds[0]
            billable[pair] += seconds[1]
    whole = ledger.matrix(1, FIRST, last)
    assert {pair: (tracked[pair], billable[pair]) for pair in tracked} == whole
    assert sum(seconds for seconds, _ in whole.values()) == sum(row.seconds for row in rows if row.workspace_id == 1)
    assert sum(ledger.project_seconds(1).values()) == sum(tracked.values())


@given(entries)
def test_days_add_up_to_the_matrix(rows: list[TimeEntry]) -> None:
    ledger = Ledger(rows)
    days = add_up_days(ledger.entries(1), FIRST, 41, lambda seconds: seconds)
    sums = {pair: (sum(tracked), sum(billable)) for pair, (tracked, billable) in days.items()}
    assert sums == ledger.matrix(1, FIRST, FIRST + timedelta(days=40))


def test_remembered_ranges_stay_right() -> None:
    ledger = Ledger([TimeEntry(number, 1, 1, None, FIRST + timedelta(days=number), 10) for number in range(30)])
    for _ in range(2):
        for number in range(30):
            day = FIRST + timedelta(days=number)
            assert ledger.matrix(1, day, day) == {(1, None): (10, 0)}
    assert ledger.matrix(9, FIRST, FIRST) == {}
