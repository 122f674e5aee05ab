"""One pass through the pages of the detailed report: what came, where it goes on, and when something is wrong with it.

A cursor that leads nowhere must end the reading, and rows that are missing must never go unnoticed: see the guards in
`EntryReading.add`, and the proof against the matrix in `differences`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.errors import UnexpectedAnswer
from toggl_desktop.core.toggl.bounds import MOST_ENTRY_PAGES, MOST_ENTRY_ROWS
from toggl_desktop.core.toggl.entries import EntryPage, TimeEntry
from toggl_desktop.core.toggl.models import HoursRow

PAGE_SIZES = (1_000, 200, 50)
"""What is asked for, the next one where Toggl refuses; nobody knows what it takes."""

ROWS_PER_MINUTE = 20
ENTRIES_ENDPOINT = "POST search/time_entries"
_USUAL_ENTRY_SECONDS = 3_000

Pair = tuple[int, int | None]
"""User id and project id; None is time without a project."""


class EntryDifference(NamedTuple):
    """Where the entries of a person on a project do not add up to what the matrix says."""

    user_id: int
    project_id: int | None
    entry_seconds: int
    matrix_seconds: int


@dataclass(slots=True)
class EntryPaging:
    """The page size that is asked for, learned once for an account."""

    size: int = PAGE_SIZES[0]

    def take_less(self) -> bool:
        """Go down one step after a refusal; False when there is none below."""
        smaller = [size for size in PAGE_SIZES if size < self.size]
        if smaller:
            self.size = smaller[0]
        return bool(smaller)


@dataclass(slots=True)
class EntryReading:
    """The entries of one filter, as far as they were read.

    Attributes:
        next_row: where the next page begins; None before the first page.
        page_count: pages so far.
        row_count: rows so far, those of running entries and repeated ones too.
        here_already: entries that an earlier run of the program had read.
        is_from_csv: the CSV held everything, proven against the matrix; its entries have no id.
        csv_was_tried: it is asked for once.
        seconds: tracked time of the entries so far.
        recheck: the entries of those people whose figures differed, read once more.
    """

    wanted: EntryFilter
    entries: list[TimeEntry] = field(default_factory=list)
    next_row: int | None = None
    row_count: int = 0
    page_count: int = 0
    is_complete: bool = False
    here_already: int = 0
    is_from_csv: bool = False
    csv_was_tried: bool = False
    hours_were_rechecked: bool = False
    was_rechecked: bool = False
    recheck: EntryReading | None = None
    seconds: int = 0
    _ids: set[int] = field(default_factory=set)

    def add(self, page: EntryPage, most_rows: int) -> None:
        """Keep a page; an entry that was there before is kept once.

        Args:
            page: what Toggl answered.
            most_rows: more cannot be right.

        Raises:
            UnexpectedAnswer: the pages would never end, or hold more than there can be; nothing is kept of this one.
        """
        if page.next_row is not None:
            if page.row_count == 0:
                raise _odd("a next page after an empty one")
            if page.next_row <= (self.next_row or 1):
                raise _odd("a next page that is no later one")
        if self.page_count >= MOST_ENTRY_PAGES:
            raise _odd("more pages than there can be")
        if self.row_count + page.row_count > most_rows:
            raise _odd("more rows than the tracked time allows")
        self.row_count += page.row_count
        self.page_count += 1
        for entry in page.entries:
            if entry.id is None or entry.id not in self._ids:
                self.entries.append(entry)
                self.seconds += entry.tracked_seconds
                if entry.id is not None:
                    self._ids.add(entry.id)
        self.next_row = page.next_row
        self.is_complete = page.next_row is None

    def take_csv(self, entries: Iterable[TimeEntry]) -> None:
        """Hold what a proven CSV holds instead of pages."""
        self.entries = list(entries)
        self.seconds = sum(entry.tracked_seconds for entry in self.entries)
        self._ids.clear()
        self.is_from_csv = self.is_complete = True

    def take_recheck(self) -> None:
        """Put what was read once more in the place of what it replaces."""
        again, self.recheck, self.was_rechecked = self.recheck, None, True
        if again is None:
            return
        self.entries = [one for one in self.entries if not again.wanted.lets_pass(one.user_id, one.project_id)]
        self.entries += again.entries
        self.seconds = sum(entry.tracked_seconds for entry in self.entries)
        self._ids = {entry.id for entry in self.entries if entry.id is not None}


def matrix_sums(rows: Iterable[HoursRow], wanted: EntryFilter) -> dict[Pair, int]:
    """Tracked seconds of the pairs that a filter lets pass."""
    sums: dict[Pair, int] = {}
    for row in rows:
        if wanted.lets_pass(row.user_id, row.project_id):
            pair = (row.user_id, row.project_id)
            sums[pair] = sums.get(pair, 0) + row.tracked_seconds
    return sums


def differences(entries: Iterable[TimeEntry], matrix: Mapping[Pair, int]) -> list[EntryDifference]:
    """Where entries and matrix do not agree to the second, in the order of the ids."""
    sums: dict[Pair, int] = {}
    for entry in entries:
        pair = (entry.user_id, entry.project_id)
        sums[pair] = sums.get(pair, 0) + entry.tracked_seconds
    pairs = sorted(sums.keys() | matrix.keys(), key=lambda pair: (pair[0], pair[1] or 0))
    return [
        EntryDifference(*pair, sums.get(pair, 0), matrix.get(pair, 0))
        for pair in pairs
        if sums.get(pair, 0) != matrix.get(pair, 0)
    ]


def most_rows(matrix_seconds: int, page_size: int) -> int:
    """A bound that only a server gone wrong exceeds: twenty times an entry for each tracked minute, and a page."""
    return min(ROWS_PER_MINUTE * (matrix_seconds // 60 + page_size), MOST_ENTRY_ROWS)


def expected_count(reading: EntryReading, matrix_seconds: int) -> int:
    """How many entries there will be, from the tracked time of those that are here."""
    count = len(reading.entries)
    if reading.is_complete or (count and reading.seconds >= matrix_seconds):
        return count
    if not reading.seconds:
        return max(count, matrix_seconds // _USUAL_ENTRY_SECONDS + 1)
    return max(count, round(count * matrix_seconds / reading.seconds))


def _odd(problem: str) -> UnexpectedAnswer:
    return UnexpectedAnswer(endpoint=ENTRIES_ENDPOINT, field="X-Next-Row-Number", problem=problem)
