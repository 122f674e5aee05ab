"""Time entries as the preview lists them: rows with words, and an order for each column. Built on the worker.

There may be a hundred thousand. Sorting them in one go would keep the interpreter to itself, and the window would stand
still; so they are sorted in small parts, and the window only picks an order that is there.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

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
        searched: everything that the search looks into, without regard to case.
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
    searched: str


@dataclass(frozen=True, slots=True)
class EntryPreview:
    """All entries of a report.

    Attributes:
        orders: every row once, from small to large.
    """

    orders: Mapping[EntryOrder, tuple[EntryRow, ...]]

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """By date."""
        return self.orders[EntryOrder.DATE]

    def find(self, text: str, user_id: int | None, project_ids: frozenset[int | None] | None) -> bytearray | None:
        """A mark for each row that holds all the words and belongs to the person and projects; None for every row.

        Args:
            text: words in any order and case.
            user_id: None for everybody.
            project_ids: None for all.
        """
        words = text.casefold().split()
        if not words and user_id is None and project_ids is None:
            return None
        marks = bytearray(len(self.rows))
        for row in self.rows:
            if (
                (user_id is None or row.user_id == user_id)
                and (project_ids is None or row.project_id in project_ids)
                and all(word in row.searched for word in words)
            ):
                marks[row.number] = 1
        return marks


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
    orders = {order: tuple(_sorted_gently(rows, key)) for order, key in keys.items()}
    return EntryPreview({EntryOrder.DATE: rows, **orders})


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
        searched = "\n".join((entry.description, entry.task, project, client, person, *entry.tags)).casefold()
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
            searched,
        )


def _text_key(text: str) -> tuple[bool, tuple[str, str]]:
    return not text, sort_key(text)


def _sorted_gently(items: Iterable[Any], key: Callable[[Any], Any]) -> Iterator[Any]:
    """Sorted, equal ones staying as they were, with the interpreter given away in between."""
    everything = list(items)
    parts = [sorted(everything[at : at + _PART], key=key) for at in range(0, len(everything), _PART)]
    return heapq.merge(*parts, key=key)
