"""Adding up time entries: user x project matrices of any range, by period or by day."""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter

from toggl_desktop.demo.records import TimeEntry

Pair = tuple[int, int | None]
"""User id and project id (None: without project)."""

_REMEMBERED_RANGES = 16


class Ledger:
    """The time entries of all workspaces, sorted by day; whole matrices are remembered for the latest ranges."""

    def __init__(self, entries: Iterable[TimeEntry]) -> None:
        by_workspace: defaultdict[int, list[TimeEntry]] = defaultdict(list)
        for entry in entries:
            by_workspace[entry.workspace_id].append(entry)
        self._entries = {
            workspace_id: sorted(rows, key=attrgetter("day", "id")) for workspace_id, rows in by_workspace.items()
        }
        self._days = {workspace_id: [entry.day for entry in rows] for workspace_id, rows in self._entries.items()}
        self._matrices: OrderedDict[tuple[int, date, date], Mapping[Pair, tuple[int, int]]] = OrderedDict()
        self._project_seconds: dict[int, defaultdict[int | None, int]] = {}
        self._lock = threading.Lock()

    def entries(self, workspace_id: int, start: date = date.min, end: date = date.max) -> Sequence[TimeEntry]:
        """Entries of the days `start` to `end`, both included, sorted by day."""
        days = self._days.get(workspace_id, [])
        return self._entries.get(workspace_id, [])[bisect_left(days, start) : bisect_right(days, end)]

    def matrix(self, workspace_id: int, start: date, end: date) -> Mapping[Pair, tuple[int, int]]:
        """Tracked and billable seconds of every pair with time from `start` to `end`, both included."""
        key = (workspace_id, start, end)
        with self._lock:
            known = self._matrices.get(key)
            if known is not None:
                self._matrices.move_to_end(key)
                return known
        matrix = add_up(self.entries(workspace_id, start, end))
        with self._lock:
            self._matrices[key] = matrix
            while len(self._matrices) > _REMEMBERED_RANGES:
                self._matrices.popitem(last=False)
        return matrix

    def project_seconds(self, workspace_id: int) -> Mapping[int | None, int]:
        """All-time tracked seconds by project."""
        totals = self._project_seconds.get(workspace_id)
        if totals is None:
            totals = defaultdict(int)
            for entry in self.entries(workspace_id):
                totals[entry.project_id] += entry.seconds
            self._project_seconds[workspace_id] = totals
        return totals


def add_up(entries: Iterable[TimeEntry]) -> dict[Pair, tuple[int, int]]:
    """Tracked and billable seconds by user and project."""
    tracked: defaultdict[Pair, int] = defaultdict(int)
    billable: defaultdict[Pair, int] = defaultdict(int)
    for _, _, user_id, project_id, _, seconds, is_billable, _, _, _, _, _ in entries:
        pair = (user_id, project_id)
        tracked[pair] += seconds
        if is_billable:
            billable[pair] += seconds
    return {pair: (seconds, billable.get(pair, 0)) for pair, seconds in tracked.items()}


def add_up_days(
    entries: Iterable[TimeEntry], start: date, length: int, rounded: Callable[[int], int]
) -> dict[Pair, tuple[list[int], list[int]]]:
    """Tracked and billable seconds of `length` days from `start`, by user and project, each entry `rounded` first."""
    slots = {start + timedelta(days=index): index for index in range(length)}
    days: dict[Pair, tuple[list[int], list[int]]] = {}
    for _, _, user_id, project_id, day, seconds, is_billable, _, _, _, _, _ in entries:
        row = days.get((user_id, project_id))
        if row is None:
            row = days[user_id, project_id] = ([0] * length, [0] * length)
        counted = rounded(seconds)
        row[0][slots[day]] += counted
        if is_billable:
            row[1][slots[day]] += counted
    return days
