"""How a click on a check box changes a rule over projects or people. Pure; the rules themselves stand in the core."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

ProjectId = int | None


def all_projects() -> ProjectSelection:
    """Every project, also future ones."""
    return ProjectSelection()


def no_projects() -> ProjectSelection:
    """Not one."""
    return ProjectSelection(everything=False)


def these_projects(project_ids: Iterable[ProjectId]) -> ProjectSelection:
    """Exactly these."""
    return ProjectSelection(everything=False, project_ids=frozenset(project_ids))


def set_project(
    selection: ProjectSelection, project_id: ProjectId, client_id: int | None, *, on: bool
) -> ProjectSelection:
    """Take one project in or leave it out.

    Args:
        selection: the rule so far.
        project_id: None for time without a project.
        client_id: the project's client, None when it has none.
        on: take it in.
    """
    if selection.includes(project_id, client_id) == on:
        return selection
    excluded = selection.excluded_project_ids
    if on:
        selection = replace(selection, excluded_project_ids=excluded - {project_id})
        if selection.includes(project_id, client_id):
            return selection
        return replace(selection, project_ids=selection.project_ids | {project_id})
    selection = replace(selection, project_ids=selection.project_ids - {project_id})
    if not selection.includes(project_id, client_id):
        return selection
    return replace(selection, excluded_project_ids=excluded | {project_id})


def set_client(
    selection: ProjectSelection, client_id: int | None, project_ids: Iterable[ProjectId], *, on: bool
) -> ProjectSelection:
    """Take in all projects of a client, also its future ones, or leave out those it has.

    Args:
        selection: the rule so far.
        client_id: None for the projects without a client.
        project_ids: the client's projects.
        on: take them in.
    """
    own = frozenset(project_ids)
    if on:
        selection = replace(selection, excluded_project_ids=selection.excluded_project_ids - own)
        if selection.everything:
            return selection
        return replace(
            selection, client_ids=selection.client_ids | {client_id}, project_ids=selection.project_ids - own
        )
    if selection.everything:
        return replace(selection, excluded_project_ids=selection.excluded_project_ids | own)
    return replace(
        selection,
        client_ids=selection.client_ids - {client_id},
        project_ids=selection.project_ids - own,
        excluded_project_ids=selection.excluded_project_ids - own,
    )


def all_users() -> UserSelection:
    """Everybody, also who joins later."""
    return UserSelection()


def no_users() -> UserSelection:
    """Nobody."""
    return UserSelection(everything=False)


def these_users(user_ids: Iterable[int]) -> UserSelection:
    """Exactly these people."""
    return UserSelection(everything=False, user_ids=frozenset(user_ids))


def set_user(selection: UserSelection, user_id: int, *, on: bool) -> UserSelection:
    """Take one person in or leave them out."""
    if selection.includes(user_id) == on:
        return selection
    if on:
        selection = replace(selection, excluded_user_ids=selection.excluded_user_ids - {user_id})
        if selection.everything:
            return selection
        return replace(selection, user_ids=selection.user_ids | {user_id})
    if selection.everything:
        return replace(selection, excluded_user_ids=selection.excluded_user_ids | {user_id})
    return replace(selection, user_ids=selection.user_ids - {user_id})
