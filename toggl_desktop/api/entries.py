"""From the detailed report to time entries; there may be many, so a page of the usual shape is checked as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import repeat
from operator import attrgetter, itemgetter, sub
from typing import TYPE_CHECKING, Any

from toggl_desktop.api.fields import Row, ShapeError, without_lone_surrogates
from toggl_desktop.api.hours import are_whole
from toggl_desktop.api.json_body import describe_type, read_value
from toggl_desktop.api.messages import Answer
from toggl_desktop.api.quota import read_count
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.bounds import LARGEST_ID, LONGEST_PERSON_SECONDS, is_believable_time
from toggl_desktop.core.toggl.currencies import currency_code
from toggl_desktop.core.toggl.entries import EntryPage, Shared, TimeEntry

if TYPE_CHECKING:
    from toggl_desktop.api.typed_rows import UsualEntry

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
_MATCH_CLOCK = re.compile(":[0-5][0-9]:[0-5][0-9]").fullmatch
_NEW = tuple.__new__  # what `TimeEntry._make` does, without a step of Python for each
_NEXT_ROW = "x-next-row-number"


def parse_entry_page(answer: Answer, shared: PageTexts, context: JobContext) -> EntryPage:
    """``POST search/time_entries``: the rows and, from the headers, where the next page begins.

    Running entries have no duration yet and are left out.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    entries = _usual_entries(answer.body, shared)
    if entries is not None:
        context.checkpoint()
        return EntryPage(tuple(entries), len(entries), _next_row(answer))
    rows = _rows_of(read_value(answer.body))
    context.checkpoint()
    entries = [one for number, value in enumerate(rows) for one in _read_row(Row(value, f"[{number}]"), shared)]
    return EntryPage(tuple(entries), len(rows), _next_row(answer))


def _rows_of(value: object) -> list[Any]:
    """The rows of a page; it is small enough to be read in one go.

    Raises:
        ShapeError: it is no list.
    """
    if isinstance(value, dict) and "items" in value:
        value = value["items"]
    if value is None:
        return []
    if not isinstance(value, list):
        raise ShapeError("", "list expected, got " + describe_type(value))
    return value


def _next_row(answer: Answer) -> int | None:
    """Where the next page begins, as the header says; without one this is the last page.

    Raises:
        ShapeError: the header makes no sense.
    """
    text = answer.headers.get(_NEXT_ROW, "").strip()
    if not text:
        return None
    number = read_count(text)
    if number is None:
        raise ShapeError("X-Next-Row-Number", "row number expected, got text")
    return number


def _usual_entries(body: bytes, shared: PageTexts) -> list[TimeEntry] | None:
    """The entries of rows that are as documented, one entry each; None if any is not."""
    from toggl_desktop.api.typed_rows import usual_entries

    rows = usual_entries(body)
    if not rows:
        return None
    # Columns instead of rows: what is asked of each value is asked of all of them at once.
    (users, projects, task_ids, task_names, billable, words, tag_ids, amounts, rates, currencies, groups) = zip(
        *map(_FIELDS_OF_ROW, rows), strict=True
    )
    (singles,) = zip(*groups, strict=True)
    ids, seconds, start_texts, stop_texts = zip(*map(_FIELDS_OF_ENTRY, singles), strict=True)
    if not all(code == currency_code(code) for code in set(currencies)):
        return None
    try:
        tasks: Sequence[str] = [""] * len(rows)
        if any(task_ids) or any(task_names):
            tasks = [_task(row) for row in rows]
        tags: Sequence[tuple[str, ...]] = [()] * len(rows)
        if any(tag_ids):
            tags = [shared(_tags(row)) if row.tag_ids else () for row in rows]
        starts, offsets = shared.times(start_texts)
        stops, _ = shared.times(stop_texts)
    except (IndexError, TypeError, ValueError):  # the slow way says what it is
        return None
    column = shared.column
    spans = list(map(sub, stops, starts))
    return list(
        map(
            _NEW,
            repeat(TimeEntry),
            zip(
                ids, column(users), column(projects), column(tasks), column(words), tags, billable, starts, offsets,
                column(spans), column(seconds), column(rates), column(amounts), column(currencies), strict=True,
            ),
        )
    )  # fmt: skip


_FIELDS_OF_ROW = attrgetter(
    "user_id", "project_id", "task_id", "task_name", "billable", "description", "tag_ids", "billable_amount_in_cents",
    "hourly_rate_in_cents", "currency", "time_entries",
)  # fmt: skip
_FIELDS_OF_ENTRY = attrgetter("id", "seconds", "start", "stop")


class PageTexts(Shared):
    """What texts of one reading mean, each worked out once: a page has a thousand times, but few days and offsets."""

    def __init__(self) -> None:
        super().__init__()
        self._hours = _Known(_hour_seconds)
        self._clocks = _Known(_clock_seconds)
        self._offsets = _Known(_offset_minutes)

    def times(self, texts: Sequence[str]) -> tuple[list[int], list[int]]:
        """Seconds since 1970 and the minutes of the offsets.

        Raises:
            ValueError: some are no times with an offset, or nobody can have tracked then.
        """
        hours = map(self._hours.__getitem__, map(_HOUR, texts))
        clocks = map(self._clocks.__getitem__, map(_CLOCK, texts))
        offsets = list(map(self._offsets.__getitem__, map(_OFFSET, texts)))
        return [hour + clock - 60 * east for hour, clock, east in zip(hours, clocks, offsets, strict=True)], offsets


_HOUR = itemgetter(slice(0, 13))  # 2025-07-07T09
_CLOCK = itemgetter(slice(13, 19))  # :00:00
_OFFSET = itemgetter(slice(19, None))  # +02:00


class _Known(dict[str, int]):
    """Numbers by text, each read when it is first asked for; a text that cannot be read raises ValueError."""

    def __init__(self, read: Callable[[str], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> int:
        number = self[text] = self._read(text)
        return number


def _hour_seconds(text: str) -> int:
    if text[10:11] != "T" or text[11:] >= "24":
        raise ValueError("no time")
    hour = datetime.fromisoformat(f"{text}:00:00+00:00")
    if not is_believable_time(hour):
        raise ValueError("nobody tracked then")
    return (hour - _EPOCH) // _SECOND


def _clock_seconds(text: str) -> int:
    if not _MATCH_CLOCK(text):
        raise ValueError("no clock time")
    return 60 * int(text[1:3]) + int(text[4:])


def _offset_minutes(text: str) -> int:
    """Of ``+02:00``, ``Z``, ``.250Z``: what stands behind the seconds."""
    offset = datetime.fromisoformat(f"1970-01-01T00:00:00{text}").utcoffset()
    if offset is None:
        raise ValueError("no offset")
    return offset // _MINUTE


def _read_row(row: Row, shared: Shared) -> Iterator[TimeEntry]:
    """Any row, field by field.

    Raises:
        ShapeError.
    """
    user_id = row.identity("user_id", "uid")
    row.require("project_id", "pid")
    row.require("time_entries")
    project_id = row.optional_identity("project_id", "pid")
    singles = row.items("time_entries")
    if not singles:
        raise ShapeError(row.place("time_entries"), "entries expected, got none")
    description = shared(row.text("description"))
    task, tags, billable = shared(_task_of(row)), shared(_tags_of(row)), row.flag("billable")
    rate, amount = row.optional_cents("hourly_rate_in_cents"), row.optional_cents("billable_amount_in_cents")
    currency = shared(currency_code(row.text("currency")))
    for number, value in enumerate(singles):
        single = Row(value, f"{row.place('time_entries')}[{number}]")
        if _is_running(single):
            continue
        start, offset = _read_time(single, "start")
        stop = _read_time(single, "stop")[0] if single.get("stop") is not None else None
        yield TimeEntry(
            single.identity("id"),
            shared(user_id),
            project_id if project_id is None else shared(project_id),
            task,
            description,
            tags,
            billable,
            (start - _EPOCH) // _SECOND,
            offset,
            None if stop is None else shared((stop - start) // _SECOND),
            shared(single.seconds("seconds", most=LONGEST_PERSON_SECONDS)),
            rate,
            amount if len(singles) == 1 else None,  # the amount is that of all of them together
            currency,
        )


def _is_running(single: Row) -> bool:
    """Whether it runs: no stop yet, and a duration below zero or none."""
    seconds = single.optional_count("seconds")
    return single.get("stop") is None and (seconds is None or seconds < 0)


def _read_time(single: Row, name: str) -> tuple[datetime, int]:
    """A time and the minutes of its offset; a time that tells none counts as UTC."""
    text = single.text(name)
    if not text:
        raise ShapeError(single.place(name), "missing")
    try:
        time = datetime.fromisoformat(text)
        if time.tzinfo is None:
            time = time.replace(tzinfo=UTC)
        if not is_believable_time(time):
            raise ValueError("a time beyond belief")
        since = time - _EPOCH
    except (ValueError, OverflowError):
        raise ShapeError(single.place(name), "time expected, got text") from None
    return _EPOCH + since, (time.utcoffset() or timedelta()) // _MINUTE


def _task(row: UsualEntry) -> str:
    """The usual row's task.

    Raises:
        TypeError: it is odd.
    """
    if row.task_id is None and row.task_name is None:
        return ""
    if row.task_id is None or row.task_name is None:
        raise TypeError
    return row.task_name


def _tags(row: UsualEntry) -> tuple[str, ...]:
    """The usual row's tags, likewise."""
    if row.tag_ids is None or row.tag_names is None or len(row.tag_ids) != len(row.tag_names):
        raise TypeError
    return tuple(row.tag_names)


def _task_of(row: Row) -> str:
    name, task_id = row.text("task_name"), row.optional_identity("task_id", "tid")
    return name if name or task_id is None else f"Task {task_id}"


def _tags_of(row: Row) -> tuple[str, ...]:
    """Names, or ``Tag 80`` where only ids are known."""
    names, ids = row.items("tag_names"), row.items("tag_ids")
    if names and len(names) == len(ids):
        return tuple(_text(name, f"{row.place('tag_names')}[{number}]") for number, name in enumerate(names))
    return tuple(map("Tag {}".format, ids)) if are_whole(ids, 1, LARGEST_ID) else _refuse_tags(row)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise ShapeError(place, "text expected, got " + describe_type(value))
    return without_lone_surrogates(value)


def _refuse_tags(row: Row) -> tuple[str, ...]:
    raise ShapeError(row.place("tag_ids"), "ids expected")
