"""From the detailed report's CSV to entries with names. Only headers that are known count; nothing is guessed.

Columns and their two known forms: API facts, section 10.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.json_body import BrokenBody
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.currencies import currency_code
from toggl_desktop.core.toggl.entries import NamedEntry, Shared, TimeEntry

_LINES_PER_CHECKPOINT = 5000
_CLASSIC = (
    "user", "email", "client", "project", "task", "description", "billable", "start date", "start time", "end date",
    "end time", "duration", "tags",
)  # fmt: skip
_WEB = (
    "description", "duration", "member", "email", "project", "tags", "start date", "start time", "stop date",
    "stop time",
)  # fmt: skip
_RENAMED = {"member": "user", "stop date": "end date", "stop time": "end time"}
_AMOUNT = re.compile(r"amount \(([a-z]{0,3})\)")
_DURATION = re.compile(r"(\d{1,7}):([0-5]\d):([0-5]\d)")
_MONEY = re.compile(r"\d{1,12}(\.\d{1,2})?")
_BILLABLE: Mapping[str, bool] = {"yes": True, "no": False}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def parse_entries_csv(body: bytes, shared: Shared, context: JobContext) -> tuple[NamedEntry, ...]:
    """``POST search/time_entries.csv``: one entry a line.

    Raises:
        ShapeError: another header than the known ones, or a cell that cannot be understood.
        BrokenBody: no text, nothing at all, or a web page; asking again may help.
        Cancelled.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BrokenBody("not UTF-8 text") from None
    if not text.strip():
        raise BrokenBody("empty")
    if text.lstrip().startswith("<"):
        raise BrokenBody("a web page instead of CSV")
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns, currency = _read_header(next(lines, []))
        return tuple(_read_lines(lines, columns, currency, shared, context))
    except csv.Error:
        raise BrokenBody("cut or damaged CSV") from None


def _read_header(cells: Sequence[str]) -> tuple[list[str], str]:
    """The names of our fields in the order of the columns, and the currency of the amounts."""
    headings = [cell.strip().casefold() for cell in cells]
    currency = ""
    if headings and (amount := _AMOUNT.fullmatch(headings[-1])):
        currency = currency_code(amount[1])
        headings[-1] = "amount"
    if tuple(headings) not in {_CLASSIC, (*_CLASSIC, "amount"), _WEB}:
        raise ShapeError("header", "another header than the known ones")
    return [_RENAMED.get(heading, heading) for heading in headings], currency


def _read_lines(
    lines: Iterator[list[str]], columns: list[str], currency: str, shared: Shared, context: JobContext
) -> Iterator[NamedEntry]:
    for number, cells in enumerate(lines, 2):
        if number % _LINES_PER_CHECKPOINT == 0:
            context.checkpoint()
        if not cells:
            continue
        if len(cells) != len(columns):
            raise ShapeError(f"line {number}", f"{len(columns)} cells expected, got {len(cells)}")
        line = dict(zip(columns, cells, strict=True))
        try:
            yield _read_line(line, currency, shared)
        except ValueError as error:
            raise ShapeError(f"line {number}", str(error)) from None


def _read_line(line: Mapping[str, str], currency: str, shared: Shared) -> NamedEntry:
    """One entry.

    Raises:
        ValueError: a cell cannot be understood; the text itself is not repeated.
    """
    duration = _DURATION.fullmatch(line["duration"])
    if duration is None:
        raise ValueError("duration expected")
    hours, minutes, seconds = map(int, duration.groups())
    start = _read_time(line["start date"], line["start time"])
    stop = _read_time(line["end date"], line["end time"]) if line["end date"] else None
    billable = line.get("billable")
    if billable is not None and billable.casefold() not in _BILLABLE:
        raise ValueError("yes or no expected")
    amount = line.get("amount", "")
    if amount and not _MONEY.fullmatch(amount):
        raise ValueError("amount expected")
    entry = TimeEntry(
        id=None,
        user_id=0,
        project_id=None,
        task=shared(line.get("task", "")),
        description=shared(line["description"]),
        tags=shared(tuple(tag for tag in line["tags"].split(", ") if tag)),
        is_billable=None if billable is None else _BILLABLE[billable.casefold()],
        started_at=(start - _EPOCH) // _SECOND,
        offset_minutes=0,
        span_seconds=None if stop is None else shared((stop - start) // _SECOND),
        tracked_seconds=shared(hours * 3600 + minutes * 60 + seconds),
        amount_cents=round(float(amount) * 100) if amount and currency else None,
        currency=currency,
    )
    client = line.get("client")
    return NamedEntry(
        shared(line["user"]),
        shared(line["email"]),
        None if client is None else shared(client),
        shared(line["project"]),
        entry,
    )


def _read_time(day: str, time: str) -> datetime:
    try:
        return datetime.strptime(f"{day} {time}", "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        raise ValueError("date and time expected") from None
