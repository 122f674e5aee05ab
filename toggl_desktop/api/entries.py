"""From the detailed report to time entries; there may be many, so a page of the usual shape is checked as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from toggl_desktop.api.fields import Row, ShapeError, without_lone_surrogates
from toggl_desktop.api.hours import are_whole
from toggl_desktop.api.json_body import describe_type
from toggl_desktop.api.messages import Answer
from toggl_desktop.api.parsing import list_batches
from toggl_desktop.api.quota import read_count
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.bounds import LARGEST_ID, LONGEST_PERSON_SECONDS, MOST_CENTS, is_believable_time
from toggl_desktop.core.toggl.currencies import currency_code
from toggl_desktop.core.toggl.entries import EntryPage, Shared, TimeEntry

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
_NEXT_ROW = "x-next-row-number"


def parse_entry_page(answer: Answer, shared: Shared, context: JobContext) -> EntryPage:
    """``POST search/time_entries``: the rows and, from the headers, where the next page begins.

    Running entries have no duration yet and are left out.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    entries: list[TimeEntry] = []
    count = 0
    for batch in list_batches(answer.body):
        context.checkpoint()
        usual = _usual_entries(batch, shared)
        if usual is None:
            for number, value in enumerate(batch, count):
                entries += _read_row(Row(value, f"[{number}]"), shared)
        else:
            entries += usual
        count += len(batch)
    return EntryPage(tuple(entries), count, _next_row(answer))


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


def _usual_entries(batch: list[object], shared: Shared) -> list[TimeEntry] | None:
    """The entries of rows that are as documented, one entry each; None if any is not."""
    rows = [value for value in batch if type(value) is dict]
    groups = [group for row in rows if type(group := row.get("time_entries")) is list and len(group) == 1]
    singles = [group[0] for group in groups if type(group[0]) is dict]
    if len(singles) != len(batch):
        return None
    users = [row.get("user_id") for row in rows]
    projects = [row.get("project_id", 0) for row in rows]
    words = [row.get("description") for row in rows]
    billable = [row.get("billable") for row in rows]
    rates = [row.get("hourly_rate_in_cents") for row in rows]
    amounts = [row.get("billable_amount_in_cents") for row in rows]
    ids = [single.get("id") for single in singles]
    seconds = [single.get("seconds") for single in singles]
    is_usual = (
        are_whole(users, 1, LARGEST_ID)
        and are_whole([one for one in projects if one is not None], 1, LARGEST_ID)
        and are_whole(ids, 1, LARGEST_ID)
        and are_whole(seconds, 0, LONGEST_PERSON_SECONDS)
        and are_whole([one for one in rates if one is not None], 0, MOST_CENTS)
        and are_whole([one for one in amounts if one is not None], 0, MOST_CENTS)
        and set(map(type, words)) <= {str}
        and set(map(type, billable)) <= {bool}
    )
    if not is_usual:
        return None
    try:
        "".join(words).encode()  # type: ignore[arg-type]  # just checked
        tasks = [shared(_task(row)) for row in rows]
        tags = [shared(_tags(row)) if row.get("tag_ids") else () for row in rows]
        currencies = [shared(row["currency"]) for row in rows]
        starts, offsets = _read_times([single["start"] for single in singles], shared)
        stops, _ = _read_times([single["stop"] for single in singles], shared)
    except (KeyError, TypeError, ValueError, ShapeError):  # the slow way says what it is
        return None
    if not all(type(code) is str and code == currency_code(code) for code in set(currencies)):
        return None
    spans = [shared((stop - start) // _SECOND) for start, stop in zip(starts, stops, strict=True)]
    return list(
        map(
            TimeEntry._make,
            zip(
                ids, map(shared, users), map(shared, projects), tasks, map(shared, words), tags, billable,
                [(start - _EPOCH) // _SECOND for start in starts], offsets, spans, map(shared, seconds),
                map(shared, rates), map(shared, amounts), currencies, strict=True,
            ),
        )
    )  # fmt: skip


def _read_times(texts: Sequence[str], shared: Shared) -> tuple[list[datetime], list[int]]:
    """Aware times and the minutes of their offsets; the offset of each ending is worked out once.

    Raises:
        TypeError, ValueError: some are not like that.
    """
    times = list(map(datetime.fromisoformat, texts))
    if times and not (is_believable_time(min(times)) and is_believable_time(max(times))):
        raise ValueError("a time beyond belief")
    known: dict[str, int] = {}
    offsets: list[int] = []
    for text, time in zip(texts, times, strict=True):
        ending = text[19:]
        minutes = known.get(ending)
        if minutes is None:
            offset = time.utcoffset()
            if offset is None:
                raise ValueError("no offset")
            minutes = known[ending] = shared(offset // _MINUTE)
        offsets.append(minutes)
    return times, offsets


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


def _task(row: dict[str, object]) -> str:
    """The usual row's task; anything odd raises `TypeError`."""
    task_id, name = row.get("task_id"), row.get("task_name")
    if task_id is None and name is None:
        return ""
    if type(task_id) is not int or type(name) is not str:
        raise TypeError
    return without_lone_surrogates(name)


def _tags(row: dict[str, object]) -> tuple[str, ...]:
    ids, names = row.get("tag_ids"), row.get("tag_names")
    if type(ids) is not list or type(names) is not list or len(ids) != len(names) or set(map(type, names)) != {str}:
        raise TypeError
    return tuple(map(without_lone_surrogates, names))


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
