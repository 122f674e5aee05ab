"""Endpoints of the Track API v9 (``/api/v9``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from toggl_desktop.demo import shapes
from toggl_desktop.demo.account import AccountSecrets
from toggl_desktop.demo.behaviour import Behaviour, ProjectPages, UserShape
from toggl_desktop.demo.exchange import Reply, Request, encode_json, refuse
from toggl_desktop.demo.records import Workspace
from toggl_desktop.demo.view import View

_PER_PAGE_DEFAULT = 151
_PER_PAGE_MAX = 200


class TrackApi:
    """Answers of the Track API over a view of a company."""

    def __init__(self, view: View, account: AccountSecrets) -> None:
        self._view = view
        self._behaviour: Behaviour = view.behaviour
        self._account = account

    def me(self, request: Request) -> Reply:
        """``GET /me``."""
        profile = shapes.profile(self._view, self._account)
        if request.query.get("with_related_data") == "true":
            profile |= {
                "workspaces": [self._workspace(workspace) for workspace in self._view.workspaces()],
                "clients": None,
                "projects": None,
                "tags": None,
                "tasks": None,
                "time_entries": None,
            }
        return self._object(profile)

    def logged(self, _: Request) -> Reply:
        """``GET /me/logged``: rightly empty."""
        return Reply(200)

    def my_workspaces(self, _: Request) -> Reply:
        """``GET /me/workspaces``."""
        return self.rows(
            [
                self._workspace(workspace)
                | {
                    "active_project_count": sum(
                        project.is_active for project in self._view.listed_projects(workspace.id)
                    )
                }
                for workspace in self._view.workspaces()
            ]
        )

    def my_organizations(self, _: Request) -> Reply:
        """``GET /me/organizations``."""
        return self.rows(shapes.organizations(self._view))

    def workspace(self, _: Request, workspace: Workspace) -> Reply:
        """``GET /workspaces/{w}``."""
        return self._object(self._workspace(workspace))

    def projects(self, request: Request, workspace: Workspace) -> Reply:
        """``GET /workspaces/{w}/projects``, paged."""
        wanted = request.query.get("active", "true")
        projects = [
            project
            for project in self._view.listed_projects(workspace.id)
            if wanted == "both" or project.is_active == (wanted == "true")
        ]
        page = max(1, _number(request.query, "page", 1))
        size = min(max(1, _number(request.query, "per_page", _PER_PAGE_DEFAULT)), _PER_PAGE_MAX)
        if self._behaviour.page_size_cap is not None:
            size = min(size, self._behaviour.page_size_cap)
        totals = self._view.company.ledger.project_seconds(workspace.id)
        names = {client.id: client.name for client in self._view.company.clients_of(workspace.id)}
        rows = [
            shapes.project(project, workspace, self._behaviour, totals.get(project.id, 0), names, len(projects))
            for project in self._page(projects, page, size)
        ]
        headers = {
            "X-Page": str(page),
            "X-Page-Size": str(size),
            "X-Sort-Field": "project_name",
            "X-Sort-Order": "asc",
        }
        return self.rows(rows, headers)

    def _page(self, projects: Sequence[Any], page: int, size: int) -> Sequence[Any]:
        match self._behaviour.project_pages:
            case ProjectPages.ENDS_EARLY:
                projects = projects[: (len(projects) + 1) // 2]
            case ProjectPages.REPEATS:
                page = 1
            case ProjectPages.OVERLAPS:
                start = (page - 1) * max(1, size - 1)
                return projects[start : start + size]
            case ProjectPages.NORMAL:
                pass
        return projects[(page - 1) * size : page * size]

    def users(self, _: Request, workspace: Workspace) -> Reply:
        """``GET /workspaces/{w}/users``; plain members may be refused."""
        if not self._view.is_admin and not self._behaviour.members_may_list_users:
            raise refuse(403, "User does not have access to this resource.")
        shape = self._behaviour.user_shape
        return self.rows(
            [
                shapes.user(person, workspace, shape, self._behaviour)
                for person in self._view.listed_people(workspace.id)
            ]
        )

    def workspace_users(self, _: Request, workspace: Workspace) -> Reply:
        """``GET /workspaces/{w}/workspace_users``: memberships with everybody's time zone; for admins only."""
        if not self._view.is_admin:
            raise refuse(403, "User does not have access to this resource.")
        return self.rows(
            [
                shapes.user(person, workspace, UserShape.MEMBERSHIP, self._behaviour)
                for person in self._view.listed_people(workspace.id)
            ]
        )

    def clients(self, request: Request, workspace: Workspace) -> Reply:
        """``GET /workspaces/{w}/clients?status=active|archived|both``."""
        status = request.query.get("status", "active")
        if status not in {"active", "archived", "both"}:
            raise refuse(400, "Client status is invalid")
        clients = [
            client
            for client in self._view.company.clients_of(workspace.id)
            if status == "both" or client.is_archived == (status == "archived")
        ]
        return self.rows(
            [
                shapes.client(client, self._view.company.signed_in.id, len(clients), self._behaviour)
                for client in clients
            ]
        )

    def rows(self, rows: Sequence[Mapping[str, Any]], headers: Mapping[str, str] | None = None) -> Reply:
        """A list answer, with the behaviour's oddities."""
        return Reply(200, encode_json(shapes.list_body(rows, self._behaviour)), headers=headers or {})

    def _workspace(self, workspace: Workspace) -> dict[str, Any]:
        return shapes.workspace(workspace, self._behaviour, self._account.workspace_token, self._account.calendar_key)

    def _object(self, body: dict[str, Any]) -> Reply:
        return Reply(200, encode_json(shapes.with_extras(body, self._behaviour)))


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    try:
        return int(query.get(name, default))
    except ValueError:
        raise refuse(400, f"Invalid {name} format") from None
