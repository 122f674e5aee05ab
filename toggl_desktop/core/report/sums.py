"""Adding up rows by user and project: repeated rows, several answers, several intervals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from toggl_desktop.core.choices.period import Period, Split, legal_calls
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.models import HoursRow

Item = TypeVar("Item")

Pair = tuple[int, int | None]
"""User id and project id; None is time without a project."""

Hours = tuple[int, int | None]
"""Tracked seconds and billable seconds, None where Toggl does not tell them."""

Sums = dict[Pair, Hours]

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
            sums[pair] = add_hours(before, (tracked, billable))
        elif is_selected is None or is_selected(pair):
            sums[pair] = (tracked, billable)
    return sums


def total_sums(by_interval: Iterable[Sums], toggl: Sums) -> Sums:
    """Sums over the intervals.

    Toggl's own billable time for the whole period goes before the intervals' (weekly answers may lack it, for some days
    or for all), provided that it is known and the tracked time agrees.
    """
    totals: Sums = {}
    for sums in by_interval:
        for pair, hours in sums.items():
            before = totals.get(pair)
            totals[pair] = hours if before is None else add_hours(before, hours)
    for pair, (tracked, _) in totals.items():
        own = toggl.get(pair)
        if own is not None and own[0] == tracked and own[1] is not None:
            totals[pair] = own
    return totals


def add_hours(first: Hours, second: Hours) -> Hours:
    """The sum of two; its billable time is known if both are, for no figure of time is not a figure of no time."""
    billable = None if first[1] is None or second[1] is None else first[1] + second[1]
    return first[0] + second[0], billable
