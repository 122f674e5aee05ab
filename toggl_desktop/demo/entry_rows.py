"""Time entries as rows of the detailed report: JSON objects, and lines of its CSV in several dialects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from toggl_desktop.demo.behaviour import CsvDialect, EntryNames, EntryOffset
from toggl_desktop.demo.records import TimeEntry, Workspace
from toggl_desktop.demo.view import View

CSV_HEADINGS = {
    CsvDialect.CLASSIC: (
        "User", "Email", "Client", "Project", "Task", "Description", "Billable", "Start date", "Start time",
        "End date", "End time", "Duration", "Tags", "Amount ({currency})",
    ),
    CsvDialect.WEB: (
        "Description", "Duration", "Member", "Email", "Project", "Tags", "Start date", "Start time", "Stop date",
        "Stop time",
    ),
    CsvDialect.GERMAN: (
        "Benutzer", "E-Mail", "Kunde", "Projekt", "Aufgabe", "Beschreibung", "Abrechenbar", "Startdatum", "Startzeit",
        "Enddatum", "Endzeit", "Dauer", "Schlagwörter", "Betrag ({currency})",
    ),
    CsvDialect.SEMICOLON: (
        "User", "Email", "Client", "Project", "Task", "Description", "Billable", "Start date", "Start time",
        "End date", "End time", "Duration", "Tags", "Amount ({currency})",
    ),
}  # fmt: skip


class EntryRows:
    """Rows with the names, rates and offsets that the view and its behaviour give them."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._behaviour = view.behaviour
        company = view.company
        self._clients = {client.id: client.name for client in company.clients}
        self._tasks = {task.id: task.name for task in company.tasks}
        self._tags = {tag.id: tag.name for tag in company.tags}
        self._zone = lru_cache(maxsize=None)(self._zone_of)

    def row(
        self,
        workspace: Workspace,
        group: Sequence[TimeEntry],
        number: int,
        rounded: Callable[[int], int],
        *,
        is_enriched: bool,
        hides_amounts: bool,
    ) -> dict[str, Any]:
        """A row of JSON: what a group of similar entries has in common, and each of them; ungrouped just one."""
        entry = group[0]
        rate = self._rate(workspace, entry) if self._behaviour.plan.is_paid and not hides_amounts else None
        tags = entry.tag_ids if self._behaviour.entry_tags else ()
        row: dict[str, Any] = {
            "user_id": entry.user_id,
            "username": self.user_name(entry.user_id),
            "project_id": entry.project_id,
            "task_id": entry.task_id if self._behaviour.entry_tasks else None,
            "billable": entry.is_billable and self._behaviour.plan.is_paid,
            "description": entry.description,
            "tag_ids": list(tags) if tags or not self._behaviour.null_for_empty else None,
            "billable_amount_in_cents": sum(_cents(one.seconds, rate[0]) for one in group) if rate else None,
            "hourly_rate_in_cents": rate[0] if rate else None,
            "currency": rate[1] if rate else workspace.currency,
            "time_entries": [self._single(one, rounded(one.seconds)) for one in group],
            "row_number": number,
        }
        names = self._behaviour.entry_names
        if names is EntryNames.ALWAYS or (is_enriched and names is EntryNames.ENRICHED):
            row |= self._names(entry, row["task_id"], tags)
        return row

    def csv_row(self, workspace: Workspace, entry: TimeEntry, rounded: Callable[[int], int]) -> list[str]:
        """A line of CSV: names, dates and times of the owner's clock, no ids."""
        start, stop = self._span(entry)
        project = self._view.project(entry.project_id)
        person = self._view.person(entry.user_id)
        client_id = project.client_id if project else None
        rate = self._rate(workspace, entry) if self._behaviour.plan.is_paid else None
        tags = ", ".join(self._tags[one] for one in entry.tag_ids) if self._behaviour.entry_tags else ""
        task = self._tasks.get(entry.task_id or 0, "") if self._behaviour.entry_tasks else ""
        client = self._clients.get(client_id, "") if client_id is not None else ""
        where = project.name if project else ""
        who = [person.name, person.email] if person else ["", ""]
        times = [start.strftime("%Y-%m-%d"), start.strftime("%H:%M:%S"), stop.strftime("%Y-%m-%d")]
        times.append(stop.strftime("%H:%M:%S"))
        duration = _clock(rounded(entry.seconds))
        if self._behaviour.csv_dialect is CsvDialect.WEB:
            return [entry.description, duration, *who, where, tags, *times]
        yes, no = ("Ja", "Nein") if self._behaviour.csv_dialect is CsvDialect.GERMAN else ("Yes", "No")
        billable = yes if entry.is_billable and self._behaviour.plan.is_paid else no
        amount = f"{_cents(entry.seconds, rate[0]) / 100:.2f}" if rate else ""
        return [*who, client, where, task, entry.description, billable, *times, duration, tags, amount]

    def user_name(self, user_id: int) -> str:
        """The name of anybody; empty for an id that nobody has."""
        person = self._view.person(user_id)
        return person.name if person else ""

    def _single(self, entry: TimeEntry, seconds: int) -> dict[str, Any]:
        start, stop = self._span(entry)
        zone: tzinfo = UTC
        if self._behaviour.entry_offset is EntryOffset.CALLER:
            zone = self._zone(self._view.company.signed_in.id)
        elif self._behaviour.entry_offset is EntryOffset.OWNER:
            zone = self._zone(entry.user_id)
        return {
            "id": entry.id,
            "seconds": seconds,
            "start": start.astimezone(zone).isoformat(),
            "stop": stop.astimezone(zone).isoformat(),
            "at": stop.astimezone(UTC).isoformat(),
        }

    def _span(self, entry: TimeEntry) -> tuple[datetime, datetime]:
        """Start and stop on the owner's clock; what lies between them is counted in real time."""
        zone = self._zone(entry.user_id)
        begin = datetime.combine(entry.day, time.min) + timedelta(seconds=entry.start_second)
        start = begin.replace(tzinfo=zone)
        span = entry.seconds if entry.span_seconds is None else entry.span_seconds
        stop = (start.astimezone(UTC) + timedelta(seconds=span)).astimezone(zone)
        return start, stop

    def _zone_of(self, user_id: int) -> ZoneInfo:
        person = self._view.person(user_id)
        return ZoneInfo(person.timezone if person else self._view.company.signed_in.timezone)

    def _rate(self, workspace: Workspace, entry: TimeEntry) -> tuple[int, str] | None:
        return self._view.hourly_rate(workspace, entry.user_id, entry.project_id) if entry.is_billable else None

    def _names(self, entry: TimeEntry, task_id: int | None, tag_ids: Sequence[int]) -> dict[str, Any]:
        project = self._view.project(entry.project_id)
        person = self._view.person(entry.user_id)
        names: dict[str, Any] = {
            "email": person.email if person else "",
            "tag_names": [self._tags[tag_id] for tag_id in tag_ids],
        }
        if project is not None:
            names |= {"project_name": project.name, "project_color": "0", "project_hex": project.color}
            if project.client_id is not None:
                names["client_name"] = self._clients.get(project.client_id, "")
        if task_id is not None and task_id in self._tasks:
            names["task_name"] = self._tasks[task_id]
        return names


def _cents(seconds: int, hourly_rate_cents: int) -> int:
    return (seconds * hourly_rate_cents + 1_800) // 3_600


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
