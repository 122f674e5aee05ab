"""Plain records of what the stand-in for Toggl knows: workspaces, people, clients, projects, time entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace.

    Attributes:
        hourly_rate_cents: the workspace's default rate, in its currency; None when there is none.
        limits_public_project_data: plain members do not see others' time on public projects.
        rounding: direction -1, 0 or 1 that reports use when a request names none.
        rounding_minutes: step that reports use when a request names none; 0 is no rounding.
    """

    id: int
    name: str
    organization_id: int
    currency: str = "EUR"
    hourly_rate_cents: int | None = None
    limits_public_project_data: bool = False
    rounding: int = 0
    rounding_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an account.

    Attributes:
        workspace_ids: where they are a member; None means everywhere.
        is_active: False once deactivated; the time stays.
        is_deleted: gone for good: only ``filters/users`` still knows the name.
        first_weekday: Toggl's ``beginning_of_week``; 0 is Sunday.
    """

    id: int
    name: str
    email: str = ""
    workspace_ids: frozenset[int] | None = None
    is_active: bool = True
    is_admin: bool = False
    is_deleted: bool = False
    hourly_rate_cents: int | None = None
    timezone: str = "Europe/Berlin"
    first_weekday: int = 1

    def belongs_to(self, workspace_id: int) -> bool:
        """Whether this person is a member of the workspace."""
        return self.workspace_ids is None or workspace_id in self.workspace_ids


@dataclass(frozen=True, slots=True)
class Client:
    """A client of one workspace."""

    id: int
    workspace_id: int
    name: str
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Project:
    """A project of one workspace; a private one is seen by its members and admins only.

    Attributes:
        hourly_rate_cents: the project's own rate; None falls back to the person's, then the workspace's.
        currency: None is the workspace's.
    """

    id: int
    workspace_id: int
    name: str
    client_id: int | None = None
    color: str = "#0b83d9"
    is_active: bool = True
    is_billable: bool = True
    is_private: bool = False
    member_ids: frozenset[int] = frozenset()
    hourly_rate_cents: int | None = None
    currency: str | None = None
    estimated_hours: int | None = None
    start_date: date | None = None


class TimeEntry(NamedTuple):
    """A finished time entry; it counts in full on `day`, its first calendar day in its owner's time zone.

    Attributes:
        start_second: when it began, in seconds after midnight of `day` on its owner's clock.
        span_seconds: from start to stop where that is not `seconds`, as happens; None for the usual case.
    """

    id: int
    workspace_id: int
    user_id: int
    project_id: int | None
    day: date
    seconds: int
    is_billable: bool = False
    start_second: int = 9 * 3600
    description: str = ""
    task_id: int | None = None
    tag_ids: tuple[int, ...] = ()
    span_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A task of a project."""

    id: int
    project_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of a workspace."""

    id: int
    workspace_id: int
    name: str


class Planted(NamedTuple):
    """An open point that was put into the entries to be found, in the words of `core.choices.open_points`."""

    kind: str
    user_id: int | None
    day: date | None
