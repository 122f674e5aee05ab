"""From what a person typed (names or ids) to the rules of a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toggl_desktop.core.choices.period import Preset
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import AmbiguousName, NamedThing, UnknownName
from toggl_desktop.core.toggl.models import Account, Client, Project, User, Workspace
from toggl_desktop.core.toggl.names import find_by_name_or_id, full_name, match_key

WITHOUT_PROJECT_NAME = "Without project"


def resolve_workspace(account: Account, wanted: str | None) -> Workspace:
    """The workspace of this name or id; without one, the profile's default, else the first.

    Raises:
        UnknownName, AmbiguousName.
    """
    if wanted is not None:
        return find_by_name_or_id(NamedThing.WORKSPACE, wanted, account.workspaces)
    if not account.workspaces:
        raise UnknownName(NamedThing.WORKSPACE, "")
    return default_workspace(account)


def default_workspace(account: Account) -> Workspace:
    """The profile's default workspace if it still is one of the account's, else the first; there must be one."""
    for workspace in account.workspaces:
        if workspace.id == account.profile.default_workspace_id:
            return workspace
    return account.workspaces[0]


def resolve_preset(wanted: str) -> Preset:
    """The preset of this name, e.g. ``last-month``.

    Raises:
        UnknownName.
    """
    try:
        return Preset(wanted)
    except ValueError:
        raise UnknownName(NamedThing.PRESET, wanted, tuple(Preset)) from None


@dataclass(frozen=True, slots=True)
class _NamedProject:
    """A project under its full name, so that two of one name can be told apart in a message."""

    id: int
    name: str


def resolve_projects(
    projects: Iterable[Project], names: Iterable[str], client_names: Iterable[str]
) -> ProjectSelection:
    """Everything when no name is given, else the union of these projects and of all projects of these clients.

    A project may be given as name, as ``Client: Name`` or as id; ``Without project`` is time without one.

    Raises:
        UnknownName, AmbiguousName.
    """
    names, client_names, projects = list(names), list(client_names), list(projects)
    if not names and not client_names:
        return ProjectSelection()
    clients = {
        project.client_id: Client(project.client_id, project.client_name)
        for project in projects
        if project.client_id is not None and project.client_name
    }
    client_ids = {find_by_name_or_id(NamedThing.CLIENT, name, clients.values()).id for name in client_names}
    return ProjectSelection(
        everything=False,
        client_ids=frozenset(client_ids),
        project_ids=frozenset(_resolve_project(projects, name) for name in names),
    )


def _resolve_project(projects: list[Project], name: str) -> int | None:
    if match_key(name) == match_key(WITHOUT_PROJECT_NAME):
        return None
    full = [_NamedProject(project.id, full_name(project)) for project in projects if project.client_name]
    by_full_name = [project for project in full if match_key(project.name) == match_key(name)]
    if len(by_full_name) == 1:
        return by_full_name[0].id
    if by_full_name:
        candidates = tuple(f"{project.id} {project.name}" for project in by_full_name)
        raise AmbiguousName(NamedThing.PROJECT, name, candidates)
    return find_by_name_or_id(NamedThing.PROJECT, name, projects).id


def resolve_users(users: Iterable[User], names: Iterable[str]) -> UserSelection:
    """Everybody when no name is given, else these people by name, email or id.

    Raises:
        UnknownName, AmbiguousName.
    """
    names, users = list(names), list(users)
    if not names:
        return UserSelection()
    emails = {match_key(user.email): user.id for user in users if user.email}
    ids = frozenset(
        emails.get(match_key(name)) or find_by_name_or_id(NamedThing.USER, name, users).id for name in names
    )
    return UserSelection(everything=False, user_ids=ids)
