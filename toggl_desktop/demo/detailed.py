"""The detailed report (``search/time_entries``): every entry, in pages that a cursor strings together, or as CSV."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from toggl_desktop.demo import shapes
from toggl_desktop.demo.behaviour import Behaviour, CsvExtent, EntryPages
from toggl_desktop.demo.entry_rows import CSV_HEADINGS, EntryRows
from toggl_desktop.demo.exchange import Reply, Request, encode_json, refuse
from toggl_desktop.demo.records import TimeEntry, Workspace
from toggl_desktop.demo.report_request import ReportRange, read_filter, read_object, read_range, read_rounding
from toggl_desktop.demo.view import View

CSV_TYPE = "text/csv; charset=utf-8"
_DEFAULT_PAGE = 50
_ORDERS = ("date", "user", "duration", "description", "last_update")

_Group = Sequence[TimeEntry]


class DetailedApi:
    """Answers of ``search/time_entries`` and its CSV. `today` is the end of a range that names none."""

    def __init__(self, view: View, today: Callable[[], date]) -> None:
        self._view = view
        self._behaviour: Behaviour = view.behaviour
        self._today = today
        self._rows = EntryRows(view)
        self._lock = threading.Lock()
        self._latest: tuple[object, Sequence[_Group]] = (None, ())

    def search(self, request: Request, workspace: Workspace) -> Reply:
        """One page; ``X-Next-Row-Number`` and ``X-Next-ID`` name the first row of the next one, if there is one."""
        body, asked = self._read(request)
        size = self._page_size(body)
        groups = self._groups(workspace, body, asked)
        first = _count(body, "first_row_number", 1)
        if body.get("first_row_number") is not None and body.get("first_id") is not None:
            first = len(groups) + 1  # as one client reports: both cursors together find nothing
        page = groups[first - 1 : first - 1 + size]
        after = first + len(page)
        has_next = after <= len(groups)
        match self._behaviour.entry_pages:
            case EntryPages.OVERLAPS if has_next and len(page) > 1:
                after -= 1
            case EntryPages.REPEATS if has_next:
                after = first
            case EntryPages.EMPTY_WITH_CURSOR if first > 1:
                page, after, has_next = (), first + size, True
            case EntryPages.ENDS_EARLY:
                has_next = False
        headers = _range_headers(asked)
        if has_next:
            headers |= {"X-Next-Row-Number": str(after), "X-Next-ID": str(groups[(after - 1) % len(groups)][0].id)}
        rounded = read_rounding(body, workspace)
        enriched, hides = body.get("enrich_response") is True, body.get("hide_amounts") is True
        rows = [
            self._rows.row(workspace, group, first + index, rounded, is_enriched=enriched, hides_amounts=hides)
            for index, group in enumerate(page)
        ]
        return Reply(200, encode_json(shapes.list_body(rows, self._behaviour)), headers=headers)

    def export(self, request: Request, workspace: Workspace) -> Reply:
        """All rows as CSV, with names and without ids; where the behaviour says so, one page of them only."""
        body, asked = self._read(request)
        if self._behaviour.csv_extent is CsvExtent.REFUSED:
            raise refuse(402, "Workspace needs to have this feature enabled")
        groups = self._groups(workspace, body, asked)
        if self._behaviour.csv_extent is CsvExtent.ONE_PAGE:
            groups = groups[: self._page_size(body)]
        rounded = read_rounding(body, workspace)
        dialect = self._behaviour.csv_dialect
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=dialect.delimiter, lineterminator="\n")
        writer.writerow(heading.format(currency=workspace.currency) for heading in CSV_HEADINGS[dialect])
        for group in groups:
            for entry in group:
                writer.writerow(self._rows.csv_row(workspace, entry, rounded))
        mark = "\ufeff" if self._behaviour.csv_mark else ""
        return Reply(200, (mark + text.getvalue()).encode(), CSV_TYPE, _range_headers(asked))

    def _read(self, request: Request) -> tuple[Mapping[str, Any], ReportRange]:
        body = read_object(request)
        asked = read_range(body, self._behaviour.range_limit_days, self._today)
        if self._behaviour.refused_entries is not None:
            raise refuse(402, self._behaviour.refused_entries)
        return body, asked

    def _page_size(self, body: Mapping[str, Any]) -> int:
        size = _count(body, "page_size", _DEFAULT_PAGE)
        cap = self._behaviour.entries_page_cap
        if cap is None or size <= cap:
            return size
        if self._behaviour.refuses_large_pages:
            raise refuse(400, f"Invalid 'page_size' value, allowed values are: '1 to {cap}'")
        return cap

    def _groups(self, workspace: Workspace, body: Mapping[str, Any], asked: ReportRange) -> Sequence[_Group]:
        """Sorted as asked; the latest answer is kept, so that its pages do not sort everything anew."""
        cursors = {"first_row_number", "first_id", "first_timestamp", "page_size"}
        key = (workspace.id, encode_json({name: body[name] for name in sorted(body.keys() - cursors)}))
        with self._lock:
            if self._latest[0] != key:
                self._latest = (key, self._sorted(workspace, body, asked))
            return self._latest[1]

    def _sorted(self, workspace: Workspace, body: Mapping[str, Any], asked: ReportRange) -> Sequence[_Group]:
        order = body.get("order_by") or "date"
        if order not in _ORDERS:
            raise refuse(400, f"Invalid 'order_by' value, allowed values are: '{', '.join(_ORDERS)}'")
        direction = str(body.get("order_dir") or "DESC").upper()
        if direction not in {"ASC", "DESC"}:
            raise refuse(400, "Invalid 'order_dir' value, allowed values are: 'ASC, DESC'")
        sees, passes = self._view.visible_pairs(workspace), read_filter(body)
        entries = [
            entry
            for entry in self._view.company.ledger.entries(workspace.id, asked.start, asked.end)
            if sees((entry.user_id, entry.project_id)) and (passes is None or passes(entry))
        ]
        entries.sort(key=self._order(order), reverse=direction == "DESC")
        if body.get("grouped") is not True:
            return [(entry,) for entry in entries]
        similar: dict[object, list[TimeEntry]] = {}
        for entry in entries:
            group = (entry.user_id, entry.project_id, entry.task_id, entry.description, entry.is_billable)
            similar.setdefault((*group, entry.tag_ids), []).append(entry)
        return list(similar.values())

    def _order(self, order: str) -> Callable[[TimeEntry], Any]:
        match order:
            case "user":
                return lambda entry: (self._rows.user_name(entry.user_id), entry.id)
            case "duration":
                return lambda entry: (entry.seconds, entry.id)
            case "description":
                return lambda entry: (entry.description, entry.id)
            case "last_update":
                return lambda entry: entry.id
            case _:
                return lambda entry: (entry.day, entry.start_second, entry.id)


def _count(body: Mapping[str, Any], name: str, default: int) -> int:
    value = body.get(name)
    if value is None:
        return default
    if type(value) is not int or value < 1:
        raise refuse(400, f"Invalid '{name}' value, allowed values are: 'positive numbers'")
    return value


def _range_headers(asked: ReportRange) -> dict[str, str]:
    return {"X-Range-Start": asked.start.isoformat(), "X-Range-End": asked.end.isoformat()}
