"""The look-ups of the Reports API (``filters/...``): names by id, of people and projects no list shows as well."""

from __future__ import annotations

from typing import Any

from toggl_desktop.demo import shapes
from toggl_desktop.demo.exchange import Reply, Request, encode_json
from toggl_desktop.demo.records import Workspace
from toggl_desktop.demo.report_request import read_object, read_posted_ids
from toggl_desktop.demo.view import View

_MOST_USERS = 100
_MOST_PROJECTS = 1000
_MOST_CLIENTS = 2000
_PROJECT_PAGE = 201


class LookupApi:
    """Answers of ``filters/users``, ``filters/projects`` and ``filters/clients``, sorted by id."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._behaviour = view.behaviour

    def users(self, request: Request, workspace: Workspace) -> Reply:
        """``filters/users``: the active ones, or with ``active: false`` those who are not."""
        body = read_object(request)
        ids = read_posted_ids(body, _MOST_USERS)
        wanted = body.get("active", True)
        rows: list[dict[str, Any]] = []
        for person in self._view.company.people_of(workspace.id):
            is_hidden = person.is_deleted or person.id in self._behaviour.hidden_user_ids
            is_active = person.is_active and not person.is_deleted
            if (is_hidden and not self._behaviour.filters_know_hidden) or (
                is_active != wanted and not (self._behaviour.inactive_means_all and not wanted)
            ):
                continue
            row: dict[str, Any] = {"id": person.id, "name": person.name}
            if person.is_deleted:
                row["deleted_at"] = "2025-01-31T12:00:00Z"
            rows.append(row)
        return self._answer(rows, ids, body.get("start"), None)

    def projects(self, request: Request, workspace: Workspace) -> Reply:
        """``filters/projects``: active and archived ones, unless ``is_active`` chooses."""
        body = read_object(request)
        ids = read_posted_ids(body, _MOST_PROJECTS)
        wanted = body.get("is_active")
        rows: list[dict[str, Any]] = []
        for project in self._view.company.projects_of(workspace.id):
            is_hidden = project.id in self._behaviour.hidden_project_ids
            if (
                (is_hidden and not self._behaviour.filters_know_hidden)
                or not self._view.sees_project(project)
                or (wanted is not None and project.is_active != wanted)
            ):
                continue
            row: dict[str, Any] = {
                "id": project.id,
                "name": project.name,
                "color": project.color,
                "active": project.is_active,
            }
            if project.client_id is not None:
                row["client_id"] = project.client_id
            if self._behaviour.plan.is_paid:
                row |= {"currency": project.currency or workspace.currency, "billable": project.is_billable}
            rows.append(row)
        return self._answer(rows, ids, body.get("start"), body.get("page_size") or _PROJECT_PAGE)

    def clients(self, request: Request, workspace: Workspace) -> Reply:
        """``filters/clients``."""
        body = read_object(request)
        ids = read_posted_ids(body, _MOST_CLIENTS)
        rows = [{"id": client.id, "name": client.name} for client in self._view.company.clients_of(workspace.id)]
        return self._answer(rows, ids, body.get("start"), None)

    def _answer(
        self, rows: list[dict[str, Any]], ids: frozenset[int | None] | None, start: int | None, most: int | None
    ) -> Reply:
        chosen = sorted(
            (row for row in rows if (ids is None or row["id"] in ids) and (start is None or row["id"] >= start)),
            key=lambda row: int(row["id"]),
        )
        return Reply(200, encode_json(shapes.list_body(chosen[:most], self._behaviour)))
