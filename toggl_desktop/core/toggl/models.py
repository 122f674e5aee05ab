"""What Toggl knows, in our own types. Ids are Toggl's; durations are whole seconds; names stand exactly as typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

Cents = int | float
"""Hundredths of a currency; a fraction only where Toggl sends one."""


class Secret:
    """A token or password that never shows itself: `repr`, `str` and formatting are masked, pickling refuses."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself; for the one place that puts it into a request or the key store."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")


@dataclass(frozen=True, slots=True)
class TokenCredentials:
    """An API token (Toggl takes it as user name, with the word ``api_token`` as password)."""

    token: Secret


@dataclass(frozen=True, slots=True)
class PasswordCredentials:
    """Email and password; exchanged for the token and then forgotten."""

    email: str
    password: Secret


Credentials = TokenCredentials | PasswordCredentials


@dataclass(frozen=True, slots=True)
class Profile:
    """The signed-in person (``GET /me``).

    Attributes:
        first_weekday: Toggl's ``beginning_of_week``: 0 is Sunday, 1 is Monday.
        timezone: IANA name; "UTC" when Toggl sends none.
    """

    user_id: int
    name: str
    email: str
    timezone: str
    first_weekday: int
    default_workspace_id: int | None


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace of the account (``GET /me/workspaces``); its secrets (api_token, ical_url) are never kept.

    Attributes:
        role: Toggl's word for the caller's role, e.g. ``admin``.
        is_admin: whether the caller sees everybody's time.
        has_billable: whether the plan tracks billable time (Starter or better).
        active_project_count: as Toggl counts them, for estimating requests; archived ones are not in it.
    """

    id: int
    name: str
    organization_id: int | None = None
    role: str = ""
    is_admin: bool = True
    has_billable: bool = False
    currency: str = ""
    active_project_count: int = 0


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the workspace."""

    id: int
    name: str
    external_reference: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A project of the workspace.

    Attributes:
        client_name: None when it has no client, or when Toggl left the name out (then look `client_id` up).
        color: ``#rrggbb`` or empty.
        currency: ISO code or empty.
        is_known: False for an id that stands in a report but in no list of Toggl's.
        is_billable: None where Toggl does not say.
        estimated_seconds: None without an estimate.
        actual_seconds: used ever since it began, everybody's time in it; None where Toggl does not say.
        external_reference: a code of the customer's own books; empty without one.
    """

    id: int
    name: str
    client_id: int | None = None
    client_name: str | None = None
    is_active: bool = True
    color: str = ""
    currency: str = ""
    is_known: bool = True
    is_billable: bool | None = None
    estimated_seconds: int | None = None
    actual_seconds: int | None = None
    external_reference: str = ""


@dataclass(frozen=True, slots=True)
class User:
    """A member or former member of the workspace; `id` is the global user id that reports use."""

    id: int
    name: str
    email: str = ""
    is_active: bool = True
    is_known: bool = True


class HoursRow(NamedTuple):
    """Tracked time of one user on one project within one period (``projects/summary``).

    `project_id` None is time without a project. `billable_seconds` None means that Toggl did not say.
    """

    user_id: int
    project_id: int | None
    tracked_seconds: int
    billable_seconds: int | None


class DayHours(NamedTuple):
    """Tracked time of one user on one project on one day (``weekly/time_entries``)."""

    day: date
    user_id: int
    project_id: int | None
    tracked_seconds: int
    billable_seconds: int | None


@dataclass(frozen=True, slots=True)
class Rate:
    """One hourly rate of a project with the seconds billed at it.

    Attributes:
        billable_seconds: None where Toggl does not say.
        hourly_rate_cents: None for billable time without a rate, which is not a rate of zero.
        currency: ISO code, or empty where Toggl names none.
    """

    billable_seconds: int | None
    hourly_rate_cents: Cents | None
    currency: str


@dataclass(frozen=True, slots=True)
class ProjectDetails:
    """Totals of one project in one period (``projects/{p}/summary``); everything but the seconds may be missing.

    Attributes:
        billable_amount_cents: in the currencies of the rates that made it; see `toggl_desktop.core.report.money`.
        answer_count: how many of Toggl's answers, each with a rounded amount, these are the sum of.
    """

    project_id: int
    tracked_seconds: int
    tracked_days: int | None = None
    billable_amount_cents: Cents | None = None
    rates: tuple[Rate, ...] = ()
    answer_count: int = 1


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """One page of the project list; `total_count` as Toggl gives it, when it does."""

    projects: tuple[Project, ...]
    page: int
    is_last: bool
    total_count: int | None = None


@dataclass(frozen=True, slots=True)
class Quota:
    """What is left of one bucket of the hourly quota.

    Attributes:
        organization_id: whose bucket; None for personal calls (``/me…``).
        total: size of the bucket, when known.
        resets_at: aware UTC time of the next refill, when known.
    """

    organization_id: int | None
    remaining: int
    total: int | None = None
    resets_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What signing in yields: the person, their workspaces and the quota as first seen."""

    profile: Profile
    workspaces: tuple[Workspace, ...]
    quotas: tuple[Quota, ...] = field(default=())
