"""The lines of the project and the people list, made on the worker thread and then never changed. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from toggl_desktop.core.choices.period import Period, legal_calls
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.models import Project
from toggl_desktop.core.toggl.names import project_sort_key, sort_key, unknown_project, unknown_user, user_sort_key


class LineKind(StrEnum):
    """What a line stands for."""

    CLIENT = "client"
    PROJECT = "project"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    Attributes:
        id: of the client, project or user; None for projects without a client, and for time without a project.
        client_id: of a project.
        name: empty where `id` is None; the words for it stand in `ui`.
        search_text: what a search looks into: own name and client's (or email), folded.
        tracked_seconds: in the period, by everybody; None before the hours are known.
        is_archived: an archived project or a deactivated person.
        project_ids: a client's projects.
        open_points: of a person.
        hint: what tells namesakes apart; empty where the name is the only one.
    """

    kind: LineKind
    id: int | None
    name: str
    search_text: str
    client_id: int | None = None
    color: str = ""
    tracked_seconds: int | None = None
    is_archived: bool = False
    project_ids: tuple[int | None, ...] = ()
    open_points: int = 0
    hint: str = ""


def build_project_lines(store: WorkspaceStore, period: Period | None) -> tuple[Line, ...]:
    """Clients A to Z with their projects, then projects without a client, then time without a project.

    Args:
        store: what was fetched.
        period: whose hours stand beside the names; None, or a period that was not fetched, for no hours.
    """
    hours = _hours(store, period, 1)
    projects = {project.id: project for project in store.projects()}
    for project_id in (hours or {}).keys() - projects.keys():
        if project_id is not None:
            projects[project_id] = unknown_project(project_id)
    by_client: dict[tuple[int | None, str], list[Project]] = {}
    for project in sorted(projects.values(), key=project_sort_key):
        by_client.setdefault((project.client_id, project.client_name or ""), []).append(project)
    lines: list[Line] = []
    for (client_id, client_name), members in by_client.items():
        folded = sort_key(client_name)[0]
        own = [_project_line(project, folded, hours) for project in members]
        lines.append(
            Line(
                LineKind.CLIENT,
                client_id,
                client_name,
                folded,
                tracked_seconds=None if hours is None else sum(line.tracked_seconds or 0 for line in own),
                project_ids=tuple(line.id for line in own),
            )
        )
        lines += own
    lines.append(Line(LineKind.PROJECT, None, "", "", tracked_seconds=_of(hours, None)))
    return tuple(lines)


def build_user_lines(store: WorkspaceStore, period: Period | None) -> tuple[Line, ...]:
    """Active people and everybody who has time, A to Z.

    Args:
        store: what was fetched.
        period: whose hours stand beside the names; None, or a period that was not fetched, for no hours.
    """
    hours = _hours(store, period, 0)
    users = {user.id: user for user in store.all_users()}
    for user_id in (hours or {}).keys() - users.keys():
        if user_id is not None:
            users[user_id] = unknown_user(user_id)
    shown = [user for user in users.values() if user.is_active or _of(hours, user.id)]
    same = Counter(sort_key(user.name)[0] for user in shown)
    return tuple(
        Line(
            LineKind.USER,
            user.id,
            user.name,
            f"{sort_key(user.name)[0]} {user.email.casefold()}",
            tracked_seconds=_of(hours, user.id),
            is_archived=not user.is_active,
            hint=user.email if same[sort_key(user.name)[0]] > 1 else "",
        )
        for user in sorted(shown, key=user_sort_key)
    )


def with_open_points(lines: tuple[Line, ...], counts: Mapping[int, int]) -> tuple[Line, ...]:
    """The people's lines with the number of open points of each."""
    return tuple(replace(line, open_points=counts.get(line.id or 0, 0)) for line in lines) if counts else lines


def fold(text: str) -> str:
    """A typed search as `Line.search_text` has it: without regard to case and accents."""
    return sort_key(text)[0]


def _project_line(project: Project, folded_client: str, hours: Mapping[int | None, int] | None) -> Line:
    return Line(
        LineKind.PROJECT,
        project.id,
        project.name,
        f"{sort_key(project.name)[0]} {folded_client}",
        client_id=project.client_id,
        color=project.color,
        tracked_seconds=_of(hours, project.id),
        is_archived=not project.is_active,
    )


def _of(hours: Mapping[int | None, int] | None, wanted: int | None) -> int | None:
    return None if hours is None else hours.get(wanted, 0)


def _hours(store: WorkspaceStore, period: Period | None, column: int) -> dict[int | None, int] | None:
    """Tracked seconds by user (column 0) or project (column 1); None when the period was not fetched."""
    if period is None:
        return None
    parts = legal_calls(period)
    if any(part not in store.hours for part in parts):
        return None
    sums: dict[int | None, int] = {}
    for part in parts:
        for row in store.hours[part]:
            sums[row[column]] = sums.get(row[column], 0) + row.tracked_seconds
    return sums


def ids_with_time(lines: Iterable[Line]) -> frozenset[int | None]:
    """Ids of the projects or people who have time in the period."""
    return frozenset(line.id for line in lines if line.kind is not LineKind.CLIENT and line.tracked_seconds)
