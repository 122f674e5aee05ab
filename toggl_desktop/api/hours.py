"""From the two reports to rows of hours; there may be many, so rows of the usual shape are not read field by field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

from toggl_desktop.api.fields import Row, ShapeError, read_seconds
from toggl_desktop.api.json_body import describe_type
from toggl_desktop.api.parsing import list_batches
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.bounds import LONGEST_PERSON_SECONDS
from toggl_desktop.core.toggl.models import DayHours, HoursRow

WEEK_DAYS = 7
_FIELDS = attrgetter(*HoursRow._fields)


def parse_hours(body: bytes, context: JobContext) -> tuple[HoursRow, ...]:
    """``POST projects/summary``: one row per user and project, repeated rows as they come.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    hours = _usual_hours(body, context)
    if hours is None:
        hours = []
        for batch in list_batches(body):
            context.checkpoint()
            hours += [_read_hours(Row(value, f"[{number}]")) for number, value in enumerate(batch, len(hours))]
    return tuple(hours)


def parse_day_hours(body: bytes, start_date: date, context: JobContext) -> tuple[DayHours, ...]:
    """``POST weekly/time_entries``: seconds per day from `start_date`; days without time are left out.

    A list of fewer than seven days cannot be understood: hours would be missing. What lies beyond the seventh day
    belongs to the next question.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    days = [start_date + timedelta(days=offset) for offset in range(WEEK_DAYS)]
    hours: list[DayHours] = []
    number = 0
    for batch in list_batches(body):
        context.checkpoint()
        for value in batch:
            _read_week(Row(value, f"[{number}]"), days, hours)
            number += 1
    return tuple(hours)


def _usual_hours(body: bytes, context: JobContext) -> list[HoursRow] | None:
    """The rows where all are as documented, else None.

    Raises:
        Cancelled.
    """
    from toggl_desktop.api.typed_rows import usual_hours

    hours: list[HoursRow] = []
    for rows in usual_hours(body):
        context.checkpoint()
        if rows is None:
            return None
        hours += map(HoursRow._make, map(_FIELDS, rows))
    return hours


def are_whole(values: Sequence[object], least: int, most: int) -> bool:
    """Whether all of them are whole numbers within these bounds."""
    if not values:
        return True
    # The type of True and False is another one.
    return set(map(type, values)) == {int} and least <= min(values) and max(values) <= most  # type: ignore[type-var, operator]


def _read_hours(row: Row) -> HoursRow:
    row.require("project_id", "pid")
    return HoursRow(
        row.identity("user_id", "uid"),
        row.optional_identity("project_id", "pid"),
        row.seconds("tracked_seconds", most=LONGEST_PERSON_SECONDS),
        row.optional_seconds("billable_seconds", most=LONGEST_PERSON_SECONDS),
    )


def _read_week(row: Row, days: list[date], hours: list[DayHours]) -> None:
    row.require("project_id", "pid")
    user_id = row.identity("user_id", "uid")
    project_id = row.optional_identity("project_id", "pid")
    tracked = _read_days(row, "seconds")
    if tracked is None:
        row.require("seconds")
        raise ShapeError(row.place("seconds"), "list expected, got null")
    if len(tracked) < len(days):
        raise ShapeError(row.place("seconds"), f"{len(days)} days expected, got {len(tracked)}")
    billable = _read_days(row, "billable_seconds") or []
    for offset, (day, known_seconds) in enumerate(zip(days, tracked, strict=False)):
        seconds = known_seconds or 0
        billable_seconds = billable[offset] if offset < len(billable) else None
        if seconds or billable_seconds:
            hours.append(DayHours(day, user_id, project_id, seconds, billable_seconds))


def _read_days(row: Row, name: str) -> Sequence[int | None] | None:
    """Seconds by day, None for null: of tracked time that is none, of billable time it is not known."""
    values = row.get(name)
    if values is None:
        return None
    if not isinstance(values, list):
        raise ShapeError(row.place(name), "list expected, got " + describe_type(values))
    if are_whole(values, 0, LONGEST_PERSON_SECONDS):
        return values
    return [
        None if value is None else read_seconds(value, f"{row.place(name)}[{offset}]", LONGEST_PERSON_SECONDS)
        for offset, value in enumerate(values)
    ]
