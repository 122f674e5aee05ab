"""Time sheets of Toggl's approvals: ``GET /workspaces/{w}/timesheets``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from toggl_desktop.api.fields import Row, ShapeError
from toggl_desktop.api.json_body import describe_type, read_value
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage, TimeSheetState

SHEETS_PER_PAGE = 1_000
LONGEST_SHEET = timedelta(days=31)
"""A month; one that began earlier has no day of the period."""
_HANDED_IN = frozenset({"submitted", "approved"})
_MOST_SHEETS = 10_000_000


def time_sheet_query(period: Period, page: int) -> tuple[tuple[str, str], ...]:
    """The query of one page: sheets that begin after the one day and before the other, the oldest first."""
    return (
        ("after", (max(period.start_date, _EARLIEST) - LONGEST_SHEET - timedelta(days=1)).isoformat()),
        ("before", (min(period.end_date, _LATEST) + timedelta(days=1)).isoformat()),
        ("page", str(page)),
        ("per_page", str(SHEETS_PER_PAGE)),
    )


_EARLIEST = date.min + LONGEST_SHEET + timedelta(days=1)
_LATEST = date.max - timedelta(days=1)


def parse_time_sheets(body: bytes, page: int) -> TimeSheetPage:
    """One page: an object with ``data``, or a list of such objects, as Toggl's document has it.

    Raises:
        ShapeError, BrokenBody.
    """
    value = read_value(body)
    answers = [value] if isinstance(value, dict) else [] if value is None else value
    if not isinstance(answers, list):
        raise ShapeError("", "object expected, got " + describe_type(value))
    sheets: list[TimeSheetState] = []
    count, is_last = 0, True
    for number, answer in enumerate(answers):
        row = Row(answer, "" if isinstance(value, dict) else f"[{number}]")
        row.require("data")
        found = row.items("data")
        count += len(found)
        sheets.extend(_sheets(found, row.place("data")))
        size = row.optional_count("per_page", most=_MOST_SHEETS) or SHEETS_PER_PAGE
        total = row.optional_count("total_count", most=_MOST_SHEETS)
        is_last = len(found) < size if total is None else page * size >= total
    return TimeSheetPage(tuple(sheets), is_last or not count)


def _sheets(rows: list[object], at: str) -> Iterator[TimeSheetState]:
    for number, value in enumerate(rows):
        row = Row(value, f"{at}[{number}]")
        status = row.text("status").casefold()
        start = _day(row, "period_start", "start_date")
        yield TimeSheetState(
            user_id=row.identity("member_id"),
            start_date=start,
            end_date=max(start, _day(row, "period_end", "end_date", "period_start", "start_date")),
            is_submitted=status in _HANDED_IN or (status != "rejected" and bool(row.text("submitted_at"))),
            is_approved=status == "approved",
        )


def _day(row: Row, *names: str) -> date:
    """A day, also as the beginning of a time.

    Raises:
        ShapeError: it is missing or no day.
    """
    try:
        return date.fromisoformat(row.text(*names)[:10])
    except ValueError:
        raise ShapeError(row.place(names[0]), "day expected") from None
