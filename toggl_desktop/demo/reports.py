"""Endpoints of the Reports API v3 (``/reports/api/v3``); each is a POST with a JSON body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from toggl_desktop.demo import shapes
from toggl_desktop.demo.behaviour import Billable
from toggl_desktop.demo.exchange import Reply, Request, encode_json, refuse
from toggl_desktop.demo.ledger import add_up_days
from toggl_desktop.demo.records import TimeEntry, Workspace
from toggl_desktop.demo.report_request import ReportRange, read_filter, read_object, read_range, read_rounding
from toggl_desktop.demo.view import View

_GROUPINGS = ("projects", "users")


class ReportsApi:
    """Answers of the Reports API over a view of a company. `today` is the end of a range that names none."""

    def __init__(self, view: View, today: Callable[[], date]) -> None:
        self._view = view
        self._behaviour = view.behaviour
        self._today = today

    def matrix(self, request: Request, workspace: Workspace) -> Reply:
        """``projects/summary``: one row per user and project with time; never rounded."""
        asked = self._range(read_object(request))
        sees = self._view.visible_pairs(workspace)
        matrix = self._view.company.ledger.matrix(workspace.id, asked.start, asked.end)
        rows: list[dict[str, Any]] = [
            {"user_id": pair[0], "project_id": pair[1], "tracked_seconds": tracked, "billable_seconds": billable}
            for pair, (tracked, billable) in matrix.items()
            if sees(pair)
        ]
        if not self._behaviour.has_billable:
            for row in rows:
                if self._behaviour.billable is Billable.NULL:
                    row["billable_seconds"] = None
                else:
                    del row["billable_seconds"]
        if self._behaviour.duplicate_rows:
            rows = [half for row in rows for half in _halves(row)]
        return self._list(rows)

    def weekly(self, request: Request, workspace: Workspace) -> Reply:
        """``weekly/time_entries``: an array of days per user and project, index 0 is the first day of the range."""
        body = read_object(request)
        asked = self._range(body)
        length = asked.days if self._behaviour.weekly_length is None else self._behaviour.weekly_length
        last = asked.start + timedelta(days=length - 1)
        if not self._behaviour.weekly_ignores_end:
            last = min(last, asked.end)
        days = add_up_days(
            self._entries(workspace, body, ReportRange(asked.start, last)),
            asked.start,
            length,
            read_rounding(body, workspace),
        )
        rows: list[dict[str, Any]] = []
        for (user_id, project_id), (tracked, billable) in days.items():
            row: dict[str, Any] = {"user_id": user_id, "project_id": project_id, "seconds": self._series(tracked)}
            if self._behaviour.has_billable and self._behaviour.weekly_billable:
                row["billable_seconds"] = self._series(billable)
            elif self._behaviour.billable is Billable.NULL:
                row["billable_seconds"] = None
            rows.extend(_weekly_halves(row) if self._behaviour.duplicate_rows else (row,))
        return self._list(rows, _range_headers(asked))

    def _series(self, days: list[int]) -> Sequence[int | None]:
        return [seconds or None for seconds in days] if self._behaviour.null_seconds else days

    def project(self, request: Request, workspace: Workspace, project_id: int) -> Reply:
        """``projects/{p}/summary``: totals of one project; on Free nothing but the seconds."""
        asked = self._range(read_object(request))
        if self._behaviour.refused_feature is not None:
            raise refuse(402, f"Workspace needs to have the {self._behaviour.refused_feature} feature enabled")
        project = self._view.project(project_id)
        if project is None or project.workspace_id != workspace.id or not self._view.sees_project(project):
            raise refuse(403, "project not found or not accessible")
        entries = [
            entry
            for entry in self._entries(workspace, {"project_ids": [project_id]}, asked)
            if entry.project_id == project_id
        ]
        seconds = sum(entry.seconds for entry in entries)
        body: dict[str, Any] = {"seconds": seconds or None if self._behaviour.null_seconds else seconds, "rates": None}
        if self._behaviour.has_billable:
            body |= self._project_money(workspace, asked, entries)
        return Reply(200, encode_json(shapes.with_extras(body, self._behaviour)))

    def _project_money(self, workspace: Workspace, asked: ReportRange, entries: Sequence[TimeEntry]) -> dict[str, Any]:
        billable: defaultdict[tuple[int, str], int] = defaultdict(int)
        for entry in entries:
            if entry.is_billable:
                rate = self._view.hourly_rate(workspace, entry.user_id, entry.project_id)
                if rate is not None:
                    billable[rate] += entry.seconds
        amount = sum(seconds * rate for (rate, _), seconds in billable.items())
        step = 1 if asked.days <= 31 else 7
        graph = [0] * ((asked.days + step - 1) // step)
        for entry in entries:
            graph[(entry.day - asked.start).days // step] += entry.seconds
        return {
            "rates": [
                {"billable_seconds": seconds, "hourly_rate_in_cents": rate, "currency": currency}
                for (rate, currency), seconds in billable.items()
            ],
            "billable_amount_in_cents": (amount + 1800) // 3600,
            "tracked_days": len({entry.day for entry in entries}),
            "resolution": "day" if step == 1 else "week",
            "graph": [{"seconds": seconds, "by_rate": None} for seconds in graph],
        }

    def groups(self, request: Request, workspace: Workspace) -> Reply:
        """``summary/time_entries`` grouped by users or projects, sub-grouped by the other."""
        body = read_object(request)
        asked = self._range(body)
        grouping = _read_choice(body, "grouping", "projects")
        sub_grouping = _read_choice(body, "sub_grouping", "users")
        rounded = read_rounding(body, workspace)
        by_user = grouping == "users"
        groups: defaultdict[int | None, defaultdict[int | None, int]] = defaultdict(lambda: defaultdict(int))
        for entry in self._entries(workspace, body, asked):
            keys = (entry.user_id, entry.project_id) if by_user else (entry.project_id, entry.user_id)
            groups[keys[0]][keys[1]] += rounded(entry.seconds)
        title = self._project_title if by_user else self._user_title
        answer = {
            "groups": [
                {
                    "id": group_id,
                    "sub_groups": [
                        {"id": sub_id, "title": title(sub_id), "seconds": seconds} for sub_id, seconds in subs.items()
                    ],
                }
                for group_id, subs in groups.items()
            ]
        }
        headers = _range_headers(asked) | {"X-Grouping": grouping, "X-Sub-Grouping": sub_grouping}
        return Reply(200, encode_json(shapes.with_extras(answer, self._behaviour)), headers=headers)

    def _project_title(self, project_id: int | None) -> str | None:
        project = self._view.project(project_id)
        return project.name if project else None

    def _user_title(self, user_id: int | None) -> str | None:
        person = None if user_id is None else self._view.person(user_id)
        return person.name if person else None

    def _range(self, body: Mapping[str, Any]) -> ReportRange:
        return read_range(body, self._behaviour.range_limit_days, self._today)

    def _entries(self, workspace: Workspace, body: Mapping[str, Any], asked: ReportRange) -> Iterable[TimeEntry]:
        sees = self._view.visible_pairs(workspace)
        passes = read_filter(body)
        return (
            entry
            for entry in self._view.company.ledger.entries(workspace.id, asked.start, asked.end)
            if sees((entry.user_id, entry.project_id)) and (passes is None or passes(entry))
        )

    def _list(self, rows: Sequence[Mapping[str, Any]], headers: Mapping[str, str] | None = None) -> Reply:
        return Reply(200, encode_json(shapes.list_body(rows, self._behaviour)), headers=headers or {})


def _range_headers(asked: ReportRange) -> dict[str, str]:
    return {"X-Range-Start": asked.start.isoformat(), "X-Range-End": asked.end.isoformat()}


def _read_choice(body: Mapping[str, Any], name: str, default: str) -> str:
    choice = body.get(name) or default
    if choice not in _GROUPINGS:
        raise refuse(400, f"Invalid '{name}' value, allowed values are: '{', '.join(_GROUPINGS)}'")
    return str(choice)


def _halves(row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    first, second = dict(row), dict(row)
    for name in ("tracked_seconds", "billable_seconds"):
        if isinstance(row.get(name), int):
            first[name] = row[name] // 2
            second[name] = row[name] - first[name]
    return first, second


def _weekly_halves(row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    first, second = dict(row), dict(row)
    for name in ("seconds", "billable_seconds"):
        if isinstance(row.get(name), list):
            first[name] = [value and value // 2 for value in row[name]]
            second[name] = [value and value - value // 2 for value in row[name]]
    return first, second
