"""From the two reports to rows of hours; the rows may be many, so the usual shape takes a short way."""

from __future__ import annotations

from datetime import date, timedelta

from toggl_desktop.api.fields import LARGEST_ID, LONGEST_SECONDS, Row, ShapeError, read_seconds
from toggl_desktop.api.json_body import describe_type
from toggl_desktop.api.parsing import located_rows
from toggl_desktop.core.models import DayHours, HoursRow
from toggl_desktop.core.progress import JobContext

WEEK_DAYS = 7
_ROWS_PER_CHECKPOINT = 2000


def parse_hours(body: bytes, context: JobContext) -> tuple[HoursRow, ...]:
    """``POST projects/summary``: one row per user and project, repeated rows as they come.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    hours: list[HoursRow] = []
    for number, value in located_rows(body):
        if number % _ROWS_PER_CHECKPOINT == 0:
            context.checkpoint()
        hours.append(_usual_hours(value) or _read_hours(Row(value, f"[{number}]")))
    return tuple(hours)


def parse_day_hours(body: bytes, start_date: date, context: JobContext) -> tuple[DayHours, ...]:
    """``POST weekly/time_entries``: seconds per day from `start_date`; days without time are left out.

    A list of another length than seven is read as far as it goes; what lies beyond the seventh day belongs to the
    next question.

    Raises:
        ShapeError, BrokenBody, Cancelled.
    """
    days = [start_date + timedelta(days=offset) for offset in range(WEEK_DAYS)]
    hours: list[DayHours] = []
    for number, value in located_rows(body):
        if number % _ROWS_PER_CHECKPOINT == 0:
            context.checkpoint()
        _read_week(Row(value, f"[{number}]"), days, hours)
    return tuple(hours)


def _usual_hours(value: object) -> HoursRow | None:
    if type(value) is not dict:
        return None
    user_id = value.get("user_id")
    project_id = value.get("project_id", 0)
    tracked = value.get("tracked_seconds")
    billable = value.get("billable_seconds")
    if (
        type(user_id) is int
        and 0 < user_id <= LARGEST_ID
        and (project_id is None or (type(project_id) is int and 0 < project_id <= LARGEST_ID))
        and type(tracked) is int
        and 0 <= tracked <= LONGEST_SECONDS
        and (billable is None or (type(billable) is int and 0 <= billable <= LONGEST_SECONDS))
    ):
        return HoursRow(user_id, project_id, tracked, billable)
    return None


def _read_hours(row: Row) -> HoursRow:
    row.require("project_id", "pid")
    return HoursRow(
        row.identity("user_id", "uid"),
        row.optional_identity("project_id", "pid"),
        row.seconds("tracked_seconds"),
        row.optional_seconds("billable_seconds"),
    )


def _read_week(row: Row, days: list[date], hours: list[DayHours]) -> None:
    row.require("project_id", "pid")
    user_id = row.identity("user_id", "uid")
    project_id = row.optional_identity("project_id", "pid")
    tracked = _read_days(row, "seconds")
    if tracked is None:
        row.require("seconds")
        raise ShapeError(row.place("seconds"), "list expected, got null")
    billable = _read_days(row, "billable_seconds") or []
    for offset, (day, seconds) in enumerate(zip(days, tracked, strict=False)):
        billable_seconds = billable[offset] if offset < len(billable) else None
        if seconds or billable_seconds:
            hours.append(DayHours(day, user_id, project_id, seconds, billable_seconds))


def _read_days(row: Row, name: str) -> list[int] | None:
    values = row.get(name)
    if values is None:
        return None
    if not isinstance(values, list):
        raise ShapeError(row.place(name), "list expected, got " + describe_type(values))
    return [
        0 if value is None else read_seconds(value, f"{row.place(name)}[{offset}]")
        for offset, value in enumerate(values)
    ]
