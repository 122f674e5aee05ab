"""A copy for a client is about that client and nobody else; anything else is refused before a file is written."""

from __future__ import annotations

from collections.abc import Iterable

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import SeveralClients
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project
from toggl_desktop.core.toggl.names import NO_CLIENT, client_of


def needs_one_client(request: ExportRequest) -> bool:
    """Whether the whole export must be about one client; files for each client are checked one by one."""
    return request.workbook.client_copy and request.file_per is not FilePer.CLIENT


def check_rule_of_one_client(rule: ProjectSelection, projects: Iterable[Project]) -> None:
    """Refuse a rule that names projects of several clients, whether they have time or not.

    Of a rule about everything that is not left out, only the hours show whose they are.

    Args:
        rule: which projects the copy is about.
        projects: those known so far; hours need not be known yet.

    Raises:
        SeveralClients.
    """
    if rule.everything:
        return
    clients = {client_of(project) for project in projects if rule.includes(project.id, project.client_id)}
    if None in rule.project_ids:
        clients.add(NO_CLIENT)
    if len(clients) > 1 or len(rule.client_ids) > 1:
        raise SeveralClients


def check_one_client(report: Report) -> None:
    """Refuse a report with time of several clients; time without a project or without a client counts as another's.

    Raises:
        SeveralClients.
    """
    earlier = report.earlier
    clients = {client_of(project) for project in (*report.projects, *(earlier.projects if earlier else ()))}
    if report.has_unassigned or (earlier and any(project_id is None for _, project_id in earlier.sums)):
        clients.add(NO_CLIENT)
    if len(clients) > 1:
        raise SeveralClients
