"""The clients of a report: those of one name are told apart by a number, the same in every report and file."""

from __future__ import annotations

from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.names import NO_CLIENT, ClientKey, client_key_order, client_of
from toggl_desktop.core.toggl.shortening import collision_key


def all_clients(report: Report) -> list[ClientKey]:
    """The clients of all listed projects by id, then those of projects in no list; what has no client comes first."""
    clients = [NO_CLIENT]
    for projects in (report.listed_projects, report.projects):
        found = {client_of(project) for project in projects} - {*clients}
        clients += sorted(found, key=lambda client: (client.id or 0, client.name))
    return clients


def client_name(client: ClientKey, nobody: str) -> str:
    """What a client is called; `nobody` is the word for no client."""
    return nobody if client == NO_CLIENT else client.name or f"Client {client.id}"


def client_titles(report: Report, nobody: str) -> dict[ClientKey, str]:
    """``Acme`` and, for another client of that name, ``Acme (2)``."""
    titles: dict[ClientKey, str] = {}
    taken: set[str] = set()
    for client in all_clients(report):
        name = title = client_name(client, nobody)
        number = 1
        while collision_key(title) in taken:
            number += 1
            title = f"{name} ({number})"
        taken.add(collision_key(title))
        titles[client] = title
    return titles


def projects_by_client(report: Report) -> dict[ClientKey, list[int | None]]:
    """Ids of the report's projects by client, A to Z, in the report's order; None is time without a project."""
    clients: dict[int | None, ClientKey] = {project.id: client_of(project) for project in report.projects}
    groups: dict[ClientKey, list[int | None]] = {}
    for project_id in report.project_ids:
        groups.setdefault(clients.get(project_id, NO_CLIENT), []).append(project_id)
    return {client: groups[client] for client in sorted(groups, key=client_key_order)}
