"""What a report is cut down to: by a filter, or because each person or client has a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.names import full_name


class SubjectKind(StrEnum):
    """Whether it is one that has a name, or some of many."""

    PERSON = "person"
    CLIENT = "client"
    PROJECT = "project"
    PEOPLE = "people"
    PROJECTS = "projects"


ABOUT_PEOPLE = (SubjectKind.PERSON, SubjectKind.PEOPLE)


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that a report is cut down to.

    Attributes:
        name: of the person, client or project; empty for what has no client, and for time without a project.
        chosen: how many people or projects, of `known`; time without a project counts as one.
    """

    kind: SubjectKind
    name: str = ""
    chosen: int = 0
    known: int = 0


def subjects_of(options: ReportOptions, projects: Iterable[Project], users: Iterable[User]) -> tuple[Subject, ...]:
    """What a filter leaves, projects first; nothing for a report about everything.

    Args:
        options: the filter.
        projects: all that are known.
        users: likewise.
    """
    return (*_of_projects(options.projects, list(projects)), *_of_users(options.users, list(users)))


def subjects_within_client(rule: ProjectSelection, projects: Sequence[Project], *, is_nameless: bool) -> list[Subject]:
    """How many of a client's projects a filter leaves, if not all.

    Args:
        rule: the filter.
        projects: all known ones of the client.
        is_nameless: they have no client, and time without a project stands with them.
    """
    chosen = sum(rule.includes(project.id, project.client_id) for project in projects)
    chosen += is_nameless and rule.includes(None, None)
    known = len(projects) + is_nameless
    return [Subject(SubjectKind.PROJECTS, chosen=chosen, known=known)] if chosen < known else []


def _of_projects(rule: ProjectSelection, projects: list[Project]) -> Iterator[Subject]:
    if rule.is_everything:
        return
    if not rule.everything and not rule.project_ids and not rule.excluded_project_ids and len(rule.client_ids) == 1:
        (client_id,) = rule.client_ids
        names = {project.client_name or "" for project in projects if project.client_id == client_id}
        if len(names) == 1 and (client_id is None or names != {""}):
            yield Subject(SubjectKind.CLIENT, names.pop())
            return
    chosen = [full_name(project) for project in projects if rule.includes(project.id, project.client_id)]
    if rule.includes(None, None):
        chosen.append("")
    if len(chosen) == 1 and not rule.everything:
        yield Subject(SubjectKind.PROJECT, chosen[0])
    else:
        yield Subject(SubjectKind.PROJECTS, chosen=len(chosen), known=len(projects) + 1)


def _of_users(rule: UserSelection, users: list[User]) -> Iterator[Subject]:
    if rule.is_everything:
        return
    chosen = [user.name for user in users if rule.includes(user.id)]
    if len(chosen) == 1 and not rule.everything:
        yield Subject(SubjectKind.PERSON, chosen[0])
    else:
        yield Subject(SubjectKind.PEOPLE, chosen=len(chosen), known=len(users))
