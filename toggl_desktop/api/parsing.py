"""From Toggl's JSON to our models: strict about what totals rest on, easy about the rest.

Extra fields are ignored, legacy twins accepted. Everything raises `ShapeError` for JSON of another shape,
`BrokenBody` for what is no JSON, and nothing else. Shapes: API facts, sections 2.4, 3 and 4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from toggl_desktop.api.fields import Row, ShapeError
from toggl_desktop.api.json_body import read_value, row_batches
from toggl_desktop.core.toggl.bounds import LONGEST_WINDOW_SECONDS, MOST_DAYS, MOST_PROJECTS, MOST_REQUESTS
from toggl_desktop.core.toggl.currencies import currency_code
from toggl_desktop.core.toggl.models import (
    Client,
    Profile,
    Project,
    ProjectDetails,
    ProjectPage,
    Quota,
    Rate,
    Secret,
    User,
    Workspace,
)
from toggl_desktop.core.toggl.names import unknown_user

PROJECTS_PER_PAGE = 200
ADMIN_ROLES = frozenset({"admin", "owner"})
MONDAY = 1

T = TypeVar("T")


def list_batches(body: bytes) -> Iterator[list[object]]:
    """The rows of a list answer in batches; see `row_batches` for the shapes."""
    try:
        yield from row_batches(body)
    except TypeError as error:
        raise ShapeError("", str(error)) from None


def located_rows(body: bytes) -> Iterator[tuple[int, object]]:
    """The rows of a list answer with their numbers."""
    return enumerate(row for batch in list_batches(body) for row in batch)


def parse_list(body: bytes, parse_row: Callable[[Row], T]) -> tuple[T, ...]:
    """A list answer whose rows are objects."""
    return tuple(parse_row(Row(value, f"[{number}]")) for number, value in located_rows(body))


def parse_profile(body: bytes) -> Profile:
    """``GET /me``."""
    row = Row(read_value(body), "")
    first_weekday = row.optional_count("beginning_of_week")
    return Profile(
        user_id=row.identity("id"),
        name=row.text("fullname", "name") or row.text("email"),
        email=row.text("email"),
        timezone=row.text("timezone") or "UTC",
        first_weekday=first_weekday if first_weekday is not None and 0 <= first_weekday <= 6 else MONDAY,
        default_workspace_id=row.optional_identity("default_workspace_id", "default_wid"),
    )


def parse_api_token(body: bytes) -> Secret | None:
    """The token in ``GET /me``; None where the account has none or Toggl leaves it out."""
    token = Row(read_value(body), "").text("api_token")
    return Secret(token) if token else None


def parse_workspace(row: Row) -> Workspace:
    """A row of ``GET /me/workspaces``; without word of a role, the caller counts as a member."""
    role = row.text("role")
    return Workspace(
        id=row.identity("id"),
        name=row.text("name"),
        organization_id=row.optional_identity("organization_id"),
        role=role,
        is_admin=role.casefold() in ADMIN_ROLES or (not role and row.flag("admin") is True),
        has_billable=row.flag("premium") is True or row.flag("business_ws") is True,
        currency=currency_code(row.text("default_currency")),
        active_project_count=_believable_count(_soft(row.optional_count, "active_project_count")),
    )


def _believable_count(count: int | None) -> int:
    """How many active projects there are; 0 for a count that says nothing, for only a forecast rests on it."""
    return count if count is not None and 0 <= count <= MOST_PROJECTS else 0


def parse_project(row: Row) -> Project:
    """A row of ``GET /workspaces/{w}/projects`` or ``filters/projects``."""
    return Project(
        id=row.identity("id", "pid"),
        name=row.text("name"),
        client_id=row.optional_identity("client_id", "cid"),
        client_name=row.text("client_name") or None,
        is_active=row.flag("active") is not False,
        color=row.text("color"),
        currency=currency_code(row.text("currency")),
        is_billable=_soft(row.flag, "billable"),
        estimated_seconds=_soft(row.optional_seconds, "estimated_seconds") or None,
        actual_seconds=_soft(row.optional_seconds, "actual_seconds"),
        external_reference=_soft(row.text, "external_reference") or "",
    )


def _soft(read: Callable[[str], T | None], name: str) -> T | None:
    """A field that no hours rest on; None where it has another shape."""
    try:
        return read(name)
    except ShapeError:
        return None


def parse_project_page(body: bytes, page: int, page_size: int = PROJECTS_PER_PAGE) -> ProjectPage:
    """``GET /workspaces/{w}/projects``: the last page is not full, or completes the ``total_count`` of its rows.

    A count of fewer projects than this page has says nothing.
    """
    projects: list[Project] = []
    total_count: int | None = None
    for number, value in located_rows(body):
        row = Row(value, f"[{number}]")
        projects.append(parse_project(row))
        if total_count is None:
            total_count = row.optional_count("total_count", most=MOST_PROJECTS)
    if total_count is not None and total_count < len(projects):
        total_count = None
    is_full = len(projects) >= page_size
    is_complete = total_count is not None and 0 < total_count <= page * page_size
    return ProjectPage(tuple(projects), page, is_last=not is_full or is_complete, total_count=total_count)


def parse_user(row: Row) -> User:
    """A row of any of Toggl's user lists; where the row is a membership, ``user_id`` or ``uid`` is the person."""
    user_id = row.identity("user_id", "uid", "id")
    return User(
        id=user_id,
        name=row.text("fullname", "name") or row.text("email") or unknown_user(user_id).name,
        email=row.text("email"),
        is_active=row.flag("inactive") is not True and row.get("deleted_at") is None,
    )


def parse_time_zone(row: Row) -> tuple[int, str]:
    """A row of ``GET /workspaces/{w}/workspace_users``: whose it is and the IANA name, empty where there is none."""
    return row.identity("user_id", "uid"), row.text("timezone")


def parse_client(row: Row) -> Client:
    """A row of ``GET /workspaces/{w}/clients``."""
    reference = _soft(row.text, "external_reference") or ""
    return Client(id=row.identity("id"), name=row.text("name"), external_reference=reference)


def parse_quota(row: Row, now: datetime) -> Quota:
    """A row of ``GET /me/quota``; `remaining` may be negative while Toggl does not enforce the limit."""
    row.require("remaining")
    remaining = row.optional_count("remaining", most=MOST_REQUESTS)
    if remaining is None:
        raise ShapeError(row.place("remaining"), "whole number expected, got null")
    resets_in = row.optional_seconds("resets_in_secs")
    return Quota(
        organization_id=row.optional_identity("organization_id"),
        remaining=remaining,
        total=row.optional_count("total", most=MOST_REQUESTS),
        resets_at=now + timedelta(seconds=min(resets_in, LONGEST_WINDOW_SECONDS)) if resets_in is not None else None,
    )


def parse_project_details(body: bytes, project_id: int) -> ProjectDetails:
    """``POST projects/{p}/summary``: only the seconds are certain to be there.

    Rates are kept as they come, also those without an amount or a currency: they say that there is such time.
    """
    row = Row(read_value(body), "")
    row.require("seconds")
    rates = []
    for number, value in enumerate(row.items("rates")):
        rate = Row(value, f"rates[{number}]")
        cents = rate.optional_cents("hourly_rate_in_cents")
        rates.append(Rate(rate.optional_seconds("billable_seconds"), cents, currency_code(rate.text("currency"))))
    return ProjectDetails(
        project_id=project_id,
        tracked_seconds=row.optional_seconds("seconds") or 0,
        tracked_days=row.optional_seconds("tracked_days", most=MOST_DAYS),
        billable_amount_cents=row.optional_cents("billable_amount_in_cents"),
        rates=tuple(rates),
    )
