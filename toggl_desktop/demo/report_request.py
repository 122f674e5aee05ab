"""Reading the body of a report request, with Toggl's own complaints."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from toggl_desktop.demo.exchange import Request, refuse
from toggl_desktop.demo.records import TimeEntry, Workspace

FIRST_DAY = date(2006, 1, 1)
LAST_DAY = date(2030, 1, 1)
_ROUNDING_STEPS = frozenset({0, 1, 5, 6, 10, 12, 15, 30, 60, 240})


@dataclass(frozen=True, slots=True)
class ReportRange:
    """The days a report covers, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Number of days."""
        return (self.end - self.start).days + 1


def read_object(request: Request) -> Mapping[str, Any]:
    """The JSON object of a POST; an empty body counts as an empty object."""
    if not request.body.strip():
        return {}
    try:
        body = json.loads(request.body)
    except ValueError:
        raise refuse(400, "JSON is not valid") from None
    if not isinstance(body, dict):
        raise refuse(400, "JSON is not valid")
    return body


def read_range(body: Mapping[str, Any], limit_days: int | None, today: Callable[[], date]) -> ReportRange:
    """The range of a report; a missing end is today."""
    if not any(value is not None for value in body.values()):
        raise refuse(400, "At least one parameter must be set")
    if body.get("start_date") is None:
        raise refuse(400, "The start_date parameter is required")
    start = _read_day(body, "start_date")
    end = today() if body.get("end_date") is None else _read_day(body, "end_date")
    for name, day in (("start_date", start), ("end_date", end)):
        if not FIRST_DAY <= day <= LAST_DAY:
            raise refuse(400, f"{name} should be within {FIRST_DAY} to {LAST_DAY}")
    if end < start:
        raise refuse(400, "Start time must be before end time")
    asked = ReportRange(start, end)
    if limit_days is not None and asked.days > limit_days:
        raise refuse(400, f"Maximum allowed date range is {limit_days} days")
    return asked


def _read_day(body: Mapping[str, Any], name: str) -> date:
    text = body[name]
    if not isinstance(text, str) or not re.match(r"\d{4}-\d\d-\d\d(T|$)", text):
        raise refuse(400, f"Invalid {name} format")
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise refuse(400, f"Invalid {name} format") from None


def read_rounding(body: Mapping[str, Any], workspace: Workspace) -> Callable[[int], int]:
    """How the seconds of one entry are rounded; what the request leaves out is the workspace's setting."""
    direction = body.get("rounding")
    minutes = body.get("rounding_minutes")
    direction = workspace.rounding if direction is None else direction
    minutes = workspace.rounding_minutes if minutes is None else minutes
    if direction not in (-1, 0, 1):
        raise refuse(400, "Invalid 'rounding' value, allowed values are: '-1, 0, 1'")
    if minutes not in _ROUNDING_STEPS:
        allowed = ", ".join(str(step) for step in sorted(_ROUNDING_STEPS))
        raise refuse(400, f"Invalid 'rounding_minutes' value, allowed values are: '{allowed}'")
    step = minutes * 60
    if step == 0:
        return lambda seconds: seconds
    shift = {-1: 0, 0: step // 2, 1: step - 1}[direction]
    return lambda seconds: (seconds + shift) // step * step


def read_filter(body: Mapping[str, Any]) -> Callable[[TimeEntry], bool] | None:
    """The entries that ``user_ids``, ``project_ids`` and ``billable`` let pass; None when nothing is filtered.

    ``[null]`` among the project ids is time without a project.
    """
    users = _read_ids(body, "user_ids")
    projects = _read_ids(body, "project_ids")
    billable = body.get("billable")
    if users is None and projects is None and billable is None:
        return None

    def passes(entry: TimeEntry) -> bool:
        return (
            (users is None or entry.user_id in users)
            and (projects is None or entry.project_id in projects)
            and (billable is None or entry.is_billable == billable)
        )

    return passes


def _read_ids(body: Mapping[str, Any], name: str) -> frozenset[int | None] | None:
    ids = body.get(name)
    if ids is None:
        return None
    if not isinstance(ids, list) or not all(number is None or type(number) is int for number in ids):
        raise refuse(400, "JSON is not valid")
    return frozenset(ids)


def read_posted_ids(body: Mapping[str, Any], most: int) -> frozenset[int | None] | None:
    """The ``ids`` of a look-up."""
    ids = _read_ids(body, "ids")
    if ids is not None and len(body["ids"]) > most:
        raise refuse(400, f"Maximum count of posted IDs is {most}")
    return ids
