"""What a rule names by id and Toggl no longer has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.saved import KnownNames
from toggl_desktop.core.errors import NamedThing
from toggl_desktop.core.toggl.models import Client, Project, User, Workspace
from toggl_desktop.core.toggl.names import full_name


class Missing(NamedTuple):
    """Something that was taken in by id.

    Attributes:
        name: what it was called; its id where nobody knows.
    """

    thing: NamedThing
    id: int
    name: str


def missing_from(
    choices: ExportChoices,
    names: KnownNames,
    projects: Iterable[Project],
    users: Iterable[User],
    clients: Iterable[Client] = (),
) -> tuple[Missing, ...]:
    """What the rules take in and is nowhere any more. What they leave out may be gone without any difference.

    Args:
        choices: the rules.
        names: what the ids were called.
        projects: all of the workspace, also archived ones, with their clients.
        users: everybody of the workspace.
        clients: also those without a project, where they are known.
    """
    projects = list(projects)
    project_ids = {project.id for project in projects}
    client_ids = {project.client_id for project in projects} | {client.id for client in clients}
    user_ids = {user.id for user in users}
    rule = choices.projects
    gone_clients, gone_projects, gone_users = (
        sorted(one for one in wanted - present if one is not None)
        for wanted, present in (
            (frozenset() if rule.everything else rule.client_ids, client_ids),
            (frozenset() if rule.everything else rule.project_ids, project_ids),
            (frozenset() if choices.users.everything else choices.users.user_ids, user_ids),
        )
    )
    return (
        *(Missing(NamedThing.CLIENT, one, names.clients.get(one, str(one))) for one in gone_clients),
        *(Missing(NamedThing.PROJECT, one, names.projects.get(one, str(one))) for one in gone_projects),
        *(Missing(NamedThing.USER, one, names.users.get(one, str(one))) for one in gone_users),
    )


def leave_out(choices: ExportChoices, missing: Iterable[Missing]) -> ExportChoices:
    """The rules without what is missing; only ever with the person's consent."""
    gone = {thing: {one.id for one in missing if one.thing is thing} for thing in NamedThing}
    projects = replace(
        choices.projects,
        client_ids=choices.projects.client_ids - gone[NamedThing.CLIENT],
        project_ids=choices.projects.project_ids - gone[NamedThing.PROJECT],
    )
    users = replace(choices.users, user_ids=choices.users.user_ids - gone[NamedThing.USER])
    return replace(choices, projects=projects, users=users)


def names_of(
    choices: ExportChoices,
    workspace: Workspace,
    projects: Iterable[Project],
    users: Iterable[User],
    former: KnownNames | None = None,
) -> KnownNames:
    """What the ids in the rules are called today; nothing that the rules do not name by id.

    Args:
        choices: the rules.
        workspace: theirs.
        projects: all that are known, with their clients.
        users: all that are known.
        former: names of before, for what is gone.
    """
    former = former if former is not None else KnownNames()
    projects = list(projects)
    clients = {one.client_id: one.client_name for one in projects if one.client_id is not None and one.client_name}
    rule, people = choices.projects, choices.users
    return KnownNames(
        workspace=workspace.name,
        clients=_named(rule.client_ids, clients, former.clients),
        projects=_named(
            rule.project_ids | rule.excluded_project_ids, {one.id: full_name(one) for one in projects}, former.projects
        ),
        users=_named(people.user_ids | people.excluded_user_ids, {one.id: one.name for one in users}, former.users),
    )


def _named(ids: Iterable[int | None], today: Mapping[int, str], former: Mapping[int, str]) -> dict[int, str]:
    names = {one: today.get(one) or former.get(one, "") for one in ids if one is not None}
    return {one: name for one, name in names.items() if name}
