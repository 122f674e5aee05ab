"""Adding up rows by user and project: repeated rows, several answers, several intervals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from toggl_desktop.core.models import HoursRow
from toggl_desktop.core.period import Period, Split, legal_calls
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.store import WorkspaceStore

Item = TypeVar("Item")

Pair = tuple[int, int | None]
"""User id and project id; None is time without a project."""

Sums = dict[Pair, tuple[int, int | None]]
"""Tracked seconds and billable seconds (None where no row knows them) by pair."""

ITEMS_PER_CHECKPOINT = 5000


def rows_of(interval: Period, split: Split, store: WorkspaceStore) -> Iterator[HoursRow]:
    """The fetched rows that cover one interval of a split."""
    match split:
        case Split.WEEK | Split.DAY if not store.has_no_weekly:
            for day in interval.dates():
                for row in store.day_hours[day]:
                    yield HoursRow(row.user_id, row.project_id, row.tracked_seconds, row.billable_seconds)
        case Split.NONE:
            for part in legal_calls(interval):
                yield from store.hours[part]
        case _:
            yield from store.hours[interval]


def with_checkpoints(items: Iterable[Item], context: JobContext) -> Iterator[Item]:
    """The items, with a checkpoint every few thousand of them."""
    remaining = iter(items)
    while some := list(islice(remaining, ITEMS_PER_CHECKPOINT)):
        context.checkpoint()
        yield from some


def merge_rows(rows: Iterable[HoursRow], is_selected: Callable[[Pair], bool] | None, context: JobContext) -> Sums:
    """Add up repeated rows of the selected pairs (None: of all); rows without any time are left out."""
    sums: Sums = {}
    for user_id, project_id, tracked, billable in with_checkpoints(rows, context):
        if not tracked and not billable:
            continue
        pair = (user_id, project_id)
        before = sums.get(pair)
        if before is not None:
            sums[pair] = (before[0] + tracked, add_known(before[1], billable))
        elif is_selected is None or is_selected(pair):
            sums[pair] = (tracked, billable)
    return sums


def total_sums(by_interval: Iterable[Sums], toggl: Sums) -> Sums:
    """Sums over the intervals.

    Where an interval does not know billable time (weekly answers may lack it), Toggl's figure for the whole period
    stands in, provided that the tracked time agrees.
    """
    totals: Sums = {}
    incomplete: set[Pair] = set()
    for sums in by_interval:
        for pair, (tracked, billable) in sums.items():
            if billable is None:
                incomplete.add(pair)
            before = totals.get(pair)
            totals[pair] = (
                (tracked, billable) if before is None else (before[0] + tracked, add_known(before[1], billable))
            )
    for pair in incomplete:
        whole = toggl.get(pair)
        if whole is not None and whole[0] == totals[pair][0] and whole[1] is not None:
            totals[pair] = whole
    return totals


def add_known(first: int | None, second: int | None) -> int | None:
    """The sum of what is known; None only if neither is."""
    if first is None or second is None:
        return first if second is None else second
    return first + second
