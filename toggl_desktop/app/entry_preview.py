"""Time entries as the preview lists them: rows with words, and an order for each column. Built on the worker.

There may be a hundred thousand. Sorting them in one go would keep the interpreter to itself, and the window would stand
still; so they are sorted in small parts, and the window only picks an order that is there.
"""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce
from itertools import compress
from typing import Any, NamedTuple, overload

from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.names import sort_key

_PART = 4_000


class EntryOrder(StrEnum):
    """What entries can be sorted by."""

    DATE = "date"
    HOURS = "hours"
    PERSON = "person"
    PROJECT = "project"
    DESCRIPTION = "description"


class EntryRow(NamedTuple):
    """One entry.

    Attributes:
        number: its place by date.
        start_second: of the clock on its day; `end_second` likewise, None without an end.
        project: empty for time without one.
    """

    number: int
    day: date
    start_second: int
    end_second: int | None
    tracked_seconds: int
    person: str
    project: str
    client: str
    description: str
    task: str
    user_id: int
    project_id: int | None


@dataclass(frozen=True, slots=True)
class EntryPreview:
    """All entries of a report.

    Attributes:
        rows: by date; a row's `number` is its place.
        orders: the numbers of all rows, from small to large by what the order says.
        texts: what the search looks into, by number.
        seconds: tracked time, likewise.
    """

    rows: tuple[EntryRow, ...]
    orders: Mapping[EntryOrder, array[int]]
    texts: tuple[str, ...]
    seconds: array[int]

    def tracked_seconds(self, marks: bytes | None) -> int:
        """Of the marked rows together."""
        return sum(self.seconds if marks is None else compress(self.seconds, marks))

    def find(self, text: str, user_id: int | None, project_ids: frozenset[int | None] | None) -> bytes | None:
        """A mark for each row that holds all the words and belongs to the person and projects; None for every row.

        Args:
            text: words in any order and case.
            user_id: None for everybody.
            project_ids: None for all.
        """
        found: list[bytes] = [bytes([word in one for one in self.texts]) for word in text.casefold().split()]
        if user_id is not None:
            found.append(bytes([row.user_id == user_id for row in self.rows]))
        if project_ids is not None:
            found.append(bytes([row.project_id in project_ids for row in self.rows]))
        return reduce(_both, found) if found else None

    def shown(self, order: EntryOrder, marks: bytes | None, *, is_reversed: bool) -> ShownEntries:
        """The marked rows in an order; no row itself is touched, for that takes most of the time."""
        numbers = self.orders[order]
        if is_reversed:
            numbers = numbers[::-1]
        if marks is not None:
            numbers = array("l", compress(numbers, map(marks.__getitem__, numbers)))
        return ShownEntries(self.rows, numbers)


class ShownEntries(Sequence[EntryRow]):
    """Some rows in some order, each looked up when it is asked for."""

    def __init__(self, rows: Sequence[EntryRow] = (), numbers: array[int] | None = None) -> None:
        self._rows = rows
        self.numbers: array[int] = array("l") if numbers is None else numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> EntryRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[EntryRow]: ...
    def __getitem__(self, place: int | slice) -> EntryRow | list[EntryRow]:
        if isinstance(place, slice):
            return [self._rows[number] for number in self.numbers[place]]
        return self._rows[self.numbers[place]]

    def place_of(self, row: EntryRow) -> int:
        """Where a row stands that is among them."""
        return self.numbers.index(row.number)


def _both(first: bytes, second: bytes) -> bytes:
    """What has both marks, in one step for all of them."""
    return (int.from_bytes(first) & int.from_bytes(second)).to_bytes(len(first))


def build_entry_preview(report: Report) -> EntryPreview | None:
    """The entries of a report; None where it has none because they were not read."""
    if report.entries is None:
        return None
    rows = tuple(_rows(report))
    names = {user.id: place for place, user in enumerate(report.users)}
    places: dict[int | None, int] = {project.id: place for place, project in enumerate(report.projects)}
    places[None] = len(places)
    texts = {row.description for row in rows}
    by_text = {text: place for place, text in enumerate(_sorted_gently(texts, _text_key))}
    keys: dict[EntryOrder, Callable[[EntryRow], int]] = {
        EntryOrder.HOURS: lambda row: row.tracked_seconds,
        EntryOrder.PERSON: lambda row: names[row.user_id],
        EntryOrder.PROJECT: lambda row: places[row.project_id],
        EntryOrder.DESCRIPTION: lambda row: by_text[row.description],
    }
    orders = {order: array("l", (row.number for row in _sorted_gently(rows, key))) for order, key in keys.items()}
    orders[EntryOrder.DATE] = array("l", range(len(rows)))
    seconds = array("q", (row.tracked_seconds for row in rows))
    return EntryPreview(rows, orders, tuple(_searched(report, rows)), seconds)


def _rows(report: Report) -> Iterator[EntryRow]:
    people = {user.id: user.name for user in report.users}
    projects: dict[int | None, tuple[str, str]] = {
        project.id: (project.name, project.client_name or "") for project in report.projects
    }
    projects[None] = ("", "")
    for number, one in enumerate(report.entries or ()):
        entry = one.entry
        project, client = projects[entry.project_id]
        person = people[entry.user_id]
        yield EntryRow(
            number,
            one.day,
            one.start_second,
            one.end_second,
            entry.tracked_seconds,
            person,
            project,
            client,
            entry.description,
            entry.task,
            entry.user_id,
            entry.project_id,
        )


def _searched(report: Report, rows: Iterable[EntryRow]) -> Iterator[str]:
    """Description, task, project, client, person and tags, without regard to case."""
    for row, one in zip(rows, report.entries or (), strict=True):
        words = (row.description, row.task, row.project, row.client, row.person, *one.entry.tags)
        yield "\n".join(words).casefold()


def _text_key(text: str) -> tuple[bool, tuple[str, str]]:
    return not text, sort_key(text)


def _sorted_gently(items: Iterable[Any], key: Callable[[Any], Any]) -> Iterator[Any]:
    """Sorted, equal ones staying as they were, with the interpreter given away in between."""
    everything = list(items)
    parts = [sorted(everything[at : at + _PART], key=key) for at in range(0, len(everything), _PART)]
    return heapq.merge(*parts, key=key)
