"""Time entries: what was done, when and for how long. There may be half a million, so each is kept small.

An entry is a plain tuple. Texts, tags and figures that come again are the same object (`Shared`), times are whole
numbers: about 210 bytes an entry where descriptions repeat.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from toggl_desktop.core.toggl.models import Cents

T = TypeVar("T", bound=Hashable)


class TimeEntry(NamedTuple):
    """One finished time entry.

    Attributes:
        id: None where it came from the CSV, which has none.
        project_id: None is time without a project.
        task: name of the task, ``Task 70`` where only its id is known, empty without one.
        description: exactly as typed.
        tags: names in the order in which Toggl gives them.
        is_billable: None where Toggl does not say.
        started_at: seconds since 1970 in UTC.
        offset_minutes: of the zone in which Toggl told the start; 0 where it told none.
        span_seconds: from start to stop, which may disagree with `tracked_seconds` and be negative; None without stop.
        tracked_seconds: the duration as Toggl counts it.
        rate_cents: cents an hour, None where Toggl does not say; `amount_cents` likewise.
        currency: of rate and amount, ISO code or empty.
    """

    id: int | None
    user_id: int
    project_id: int | None
    task: str
    description: str
    tags: tuple[str, ...]
    is_billable: bool | None
    started_at: int
    offset_minutes: int
    span_seconds: int | None
    tracked_seconds: int
    rate_cents: Cents | None = None
    amount_cents: Cents | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class EntryPage:
    """One page of entries.

    Attributes:
        row_count: rows on the page; running entries are rows too, but no entries.
        next_row: where the next page begins; None on the last one.
    """

    entries: tuple[TimeEntry, ...]
    row_count: int
    next_row: int | None


class NamedEntry(NamedTuple):
    """A line of the CSV: names instead of ids, clocks as its owner saw them.

    Attributes:
        client: None where the CSV has no such column.
        entry: with user id 0, no project and no id; `started_at` counts as if the owner's clock were UTC.
    """

    user: str
    email: str
    client: str | None
    project: str
    entry: TimeEntry


class Shared:
    """Gives back the first of equal values, so that what repeats is kept once; forgets nothing, so not for ids."""

    def __init__(self) -> None:
        self._values: dict[Any, Any] = {}

    def __call__(self, value: T) -> T:
        """The value that was first given equal to this one."""
        found: T = self._values.setdefault(value, value)
        return found

    def column(self, values: Sequence[T]) -> Iterator[T]:
        """The same for many, without a step of Python for each."""
        return map(self._values.setdefault, values, values)
