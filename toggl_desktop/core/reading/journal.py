"""Pages of an interrupted reading as lines of text, so that another start of the program can go on from there."""

from __future__ import annotations

import json
from typing import Protocol

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.toggl.entries import EntryPage, Shared, TimeEntry

FORMAT = 1


class EntryJournal(Protocol):
    """Keeps lines by a name, for one account, for a day; a journal that cannot be written or read is an empty one."""

    def load(self, name: str) -> list[str]:
        """The lines that were appended under this name, oldest first."""

    def append(self, name: str, line: str) -> None:
        """Keep one more line."""

    def delete(self, name: str) -> None:
        """Forget the lines of a name."""

    def page_size(self) -> int | None:
        """The page size that was learned for this account."""

    def learn_page_size(self, size: int) -> None:
        """Remember it."""


class EntryJournals(Protocol):
    """The journals of the accounts on one server."""

    def of(self, account_id: int) -> EntryJournal:
        """The journal of one account."""

    def forget(self, account_id: int) -> None:
        """Remove everything that is kept for an account."""


class NoJournals:
    """Keeps nothing for anybody: sample data, and tests."""

    def of(self, account_id: int) -> EntryJournal:  # noqa: ARG002
        """See `EntryJournals`."""
        return NoJournal()

    def forget(self, account_id: int) -> None:
        """See `EntryJournals`."""


class NoJournal:
    """Keeps nothing."""

    def load(self, name: str) -> list[str]:  # noqa: ARG002
        """See `EntryJournal`."""
        return []

    def append(self, name: str, line: str) -> None:
        """See `EntryJournal`."""

    def delete(self, name: str) -> None:
        """See `EntryJournal`."""

    def page_size(self) -> int | None:
        """See `EntryJournal`."""
        return None

    def learn_page_size(self, size: int) -> None:
        """See `EntryJournal`."""


def reading_name(workspace_id: int, wanted: EntryFilter) -> str:
    """What the pages of one reading are kept under: the same question gives the same name."""
    return json.dumps(
        [
            workspace_id,
            wanted.period.start_date.isoformat(),
            wanted.period.end_date.isoformat(),
            wanted.user_ids,
            wanted.project_ids,
        ]
    )


def encode_page(page: EntryPage) -> str:
    """One line of JSON."""
    return json.dumps([FORMAT, page.row_count, page.next_row, page.entries], ensure_ascii=False, separators=(",", ":"))


def decode_pages(lines: list[str]) -> list[EntryPage]:
    """The pages in order, up to the first line that is not whole or of another version."""
    shared = Shared()
    pages: list[EntryPage] = []
    for line in lines:
        try:
            kept, row_count, next_row, rows = json.loads(line)
            if kept != FORMAT:
                break
            pages.append(EntryPage(tuple(_entry(row, shared) for row in rows), int(row_count), next_row))
        except (ValueError, TypeError):
            break
        if next_row is None:
            break
    return pages


def _entry(row: list[object], shared: Shared) -> TimeEntry:
    if len(row) != len(TimeEntry._fields) or type(row[5]) is not list:
        raise TypeError("no entry")
    entry = TimeEntry(*row)  # type: ignore[arg-type]  # written by `encode_page`
    if type(entry.started_at) is not int or type(entry.tracked_seconds) is not int:
        raise TypeError("no entry")
    return entry._replace(
        user_id=shared(entry.user_id),
        project_id=shared(entry.project_id),
        task=shared(entry.task),
        description=shared(entry.description),
        tags=shared(tuple(map(shared, entry.tags))),
        span_seconds=shared(entry.span_seconds),
        tracked_seconds=shared(entry.tracked_seconds),
        currency=shared(entry.currency),
    )
