"""Approvals: time sheets of a week each, handed in on its end, mostly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from toggl_desktop.demo import shapes
from toggl_desktop.demo.behaviour import Plan
from toggl_desktop.demo.exchange import Reply, Request, encode_json, refuse
from toggl_desktop.demo.records import Person, Workspace
from toggl_desktop.demo.view import View

_WEEK = timedelta(days=7)
_PER_PAGE_DEFAULT = 20
_PER_PAGE_MAX = 1_000
_NOT_APPROVED_EVERY = 4
"""The last week that is over: of every fourth person it waits for approval, and of the next one for the person."""


class ApprovalsApi:
    """``/workspaces/{w}/timesheets`` over a view of a company; only the Premium plan has it."""

    def __init__(self, view: View, today: Callable[[], date]) -> None:
        self._view = view
        self._today = today

    def time_sheets(self, request: Request, workspace: Workspace) -> Reply:
        """One page of the time sheets that begin after one day and before another."""
        if self._view.behaviour.plan is not Plan.PREMIUM:
            raise refuse(402, "Approvals are a premium feature")
        if not self._view.is_admin:
            raise refuse(403, "User does not have access to this resource")
        today = self._today()
        after = _day(request.query, "after", today - 8 * _WEEK)
        before = _day(request.query, "before", today + _WEEK)
        sheets = [
            self._sheet(person, number, workspace, start, today)
            for start in _mondays(after, before)
            for number, person in enumerate(self._view.listed_people(workspace.id))
        ]
        page = max(1, _number(request.query, "page", 1))
        size = _number(request.query, "per_page", _PER_PAGE_DEFAULT)
        if not 0 < size <= _PER_PAGE_MAX:
            size = _PER_PAGE_DEFAULT
        body = {
            "data": sheets[(page - 1) * size : page * size],
            "page": page,
            "per_page": size,
            "total_count": len(sheets),
        }
        return Reply(200, encode_json([shapes.with_extras(body, self._view.behaviour)]))

    def _sheet(self, person: Person, number: int, workspace: Workspace, start: date, today: date) -> dict[str, Any]:
        end = start + _WEEK - timedelta(days=1)
        is_latest = end < today <= end + _WEEK
        status = "approved"
        if end >= today or (is_latest and number % _NOT_APPROVED_EVERY == 1):
            status = "open"
        elif is_latest and number % _NOT_APPROVED_EVERY == 0:
            status = "submitted"
        sent = None if status == "open" else f"{end.isoformat()}T16:05:00Z"
        return {
            "timesheet_setup_id": 60_000 + person.id,
            "workspace_id": workspace.id,
            "member_id": person.id,
            "member_name": person.name,
            "periodicity": "weekly",
            "start_date": start.isoformat(),
            "end_date": None,
            "period_start": start.isoformat(),
            "period_end": end.isoformat(),
            "status": status,
            "submitted_at": sent,
            "approved_or_rejected_at": sent if status == "approved" else None,
            "approved_or_rejected_id": self._view.company.signed_in.id if status == "approved" else None,
            "rejection_comment": "",
            "timezone": person.timezone,
            "working_hours_in_minutes": None,
            "permissions": None,
        }


def _mondays(after: date, before: date) -> Iterator[date]:
    start = after + timedelta(days=7 - after.weekday())
    while start < before:
        yield start
        start += _WEEK


def _day(query: Mapping[str, str], name: str, default: date) -> date:
    try:
        return date.fromisoformat(query[name]) if name in query else default
    except ValueError:
        raise refuse(400, "Invalid date") from None


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    try:
        return int(query.get(name, default))
    except ValueError:
        raise refuse(400, "Invalid ID") from None
