"""The JSON objects of the Track API, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from toggl_desktop.demo.behaviour import Behaviour, Twins, UserShape
from toggl_desktop.demo.records import Client, Person, Project, Workspace

if TYPE_CHECKING:
    from toggl_desktop.demo.account import AccountSecrets
    from toggl_desktop.demo.view import View

_AT = "2024-02-19T08:41:07+00:00"
_MEMBERSHIP_OFFSET = 5_000_000


def list_body(rows: Sequence[Mapping[str, Any]], behaviour: Behaviour) -> Any:
    """The body of a list answer: an array, unless the behaviour says otherwise."""
    body: Any = rows
    if behaviour.extra_fields:
        body = [with_extras(dict(row), behaviour) for row in rows]
    if not rows and behaviour.null_for_empty:
        body = None
    return {"items": body} if behaviour.items_object else body


def with_extras(body: dict[str, Any], behaviour: Behaviour) -> dict[str, Any]:
    """The object with fields that no client knows, when the behaviour wants them."""
    if behaviour.extra_fields:
        body |= {"new_in_2031": {"nested": [1, None, "x"]}, "permissions": None, "id_text": "7"}
    return body


def profile(view: View, account: AccountSecrets) -> dict[str, Any]:
    """``GET /me``."""
    person = view.company.signed_in
    default_id = view.company.default_workspace_id
    if default_id is None and view.workspaces():
        default_id = view.workspaces()[0].id
    return {
        "id": person.id,
        "api_token": account.token,
        "email": account.email,
        "fullname": person.name,
        "timezone": person.timezone,
        "toggl_accounts_id": f"acc{person.id}",
        "default_workspace_id": default_id,
        "beginning_of_week": person.first_weekday,
        "image_url": "https://assets.track.toggl.com/images/profile.png",
        "created_at": "2023-09-04T07:12:44.183221Z",
        "updated_at": "2025-01-13T15:02:09.52312Z",
        "at": "2025-01-13T15:02:09.52312Z",
        "authorization_updated_at": "2024-11-06T10:27:31.000471Z",
        "openid_email": None if view.behaviour.has_password else account.email,
        "openid_enabled": not view.behaviour.has_password,
        "has_password": view.behaviour.has_password,
        "2fa_enabled": False,
        "country_id": None,
        "oauth_providers": [] if view.behaviour.has_password else ["google"],
        "intercom_hash": account.calendar_key[::-1],
    }


def workspace(workspace: Workspace, behaviour: Behaviour, api_token: str, calendar_key: str) -> dict[str, Any]:
    """A workspace, with the secrets that the real one carries too."""
    rate = workspace.hourly_rate_cents
    is_paid = behaviour.plan.is_paid
    return {
        "id": workspace.id,
        "organization_id": workspace.organization_id,
        "name": workspace.name,
        "premium": is_paid,
        "business_ws": behaviour.plan.name == "PREMIUM",
        "admin": behaviour.role in {"admin", "owner"},
        "role": behaviour.role,
        "suspended_at": None,
        "server_deleted_at": None,
        "default_hourly_rate": rate / 100 if is_paid and rate is not None else None,
        "rate_last_updated": None,
        "default_currency": workspace.currency,
        "only_admins_may_create_projects": False,
        "only_admins_may_create_tags": False,
        "only_admins_see_team_dashboard": False,
        "projects_billable_by_default": True,
        "projects_private_by_default": False,
        "projects_enforce_billable": False,
        "limit_public_project_data": workspace.limits_public_project_data,
        "last_modified": _AT,
        "reports_collapse": True,
        "rounding": workspace.rounding,
        "rounding_minutes": workspace.rounding_minutes,
        "api_token": api_token,
        "at": _AT,
        "logo_url": "https://assets.track.toggl.com/images/workspace.jpg",
        "ical_url": f"/ical/workspace_user/{calendar_key}",
        "ical_enabled": True,
        "csv_upload": None,
        "subscription": None,
        "hide_start_end_times": False,
        "disable_timesheet_view": False,
        "disable_approvals": False,
        "disable_expenses": False,
        "te_constraints": {},
        "working_hours_in_minutes": None,
    }


def organizations(view: View) -> list[dict[str, Any]]:
    """``GET /me/organizations``."""
    plan = view.behaviour.plan
    return [
        {
            "id": organization_id,
            "name": view.company.name,
            "pricing_plan_id": 2 if plan.is_paid else 0,
            "pricing_plan_name": plan.name.capitalize(),
            "pricing_plan_enterprise": False,
            "created_at": _AT,
            "at": _AT,
            "server_deleted_at": None,
            "is_multi_workspace_enabled": len(view.company.workspaces) > 1,
            "suspended_at": None,
            "user_count": len(view.company.people),
            "admin": view.is_admin,
            "owner": False,
            "is_unified": False,
            "max_workspaces": 20,
            "permissions": None,
            "trial_info": {"trial": False, "trial_available": False, "can_have_trial": False},
        }
        for organization_id in view.company.organization_ids()
    ]


def project(
    project: Project,
    workspace: Workspace,
    behaviour: Behaviour,
    actual_seconds: int,
    client_names: Mapping[int, str],
    total_count: int,
) -> dict[str, Any]:
    """A row of the project list."""
    is_paid = behaviour.plan.is_paid
    rate = project.hourly_rate_cents
    row: dict[str, Any] = {
        "id": project.id,
        **_references(behaviour, workspace_id=project.workspace_id, client_id=project.client_id),
        "name": project.name,
        "is_private": project.is_private,
        "active": project.is_active,
        "at": _AT,
        "created_at": _AT,
        "server_deleted_at": None,
        "color": project.color,
        "billable": project.is_billable if is_paid else None,
        "template": None,
        "auto_estimates": None,
        "estimated_hours": project.estimated_hours if is_paid else None,
        "estimated_seconds": project.estimated_hours * 3600 if is_paid and project.estimated_hours else None,
        "rate": rate / 100 if is_paid and rate is not None else None,
        "rate_last_updated": None,
        "currency": (project.currency or workspace.currency) if is_paid else None,
        "recurring": False,
        "template_id": None,
        "recurring_parameters": None,
        "fixed_fee": None,
        "actual_hours": actual_seconds // 3600,
        "actual_seconds": actual_seconds,
        "can_track_time": True,
        "start_date": project.start_date.isoformat() if project.start_date else "2024-01-01",
        "status": "active" if project.is_active else "archived",
        "pinned": False,
        "permissions": None,
    }
    if behaviour.total_count:
        row["total_count"] = total_count
    if behaviour.client_names and project.client_id is not None and project.client_id in client_names:
        row["client_name"] = client_names[project.client_id]
    return row


def user(person: Person, workspace: Workspace, shape: UserShape, behaviour: Behaviour) -> dict[str, Any]:
    """A row of the user list; `id` is the global user id, except in the older shape."""
    role = "admin" if person.is_admin else "user"
    if shape is UserShape.MEMBERSHIP:
        return {
            "id": person.id + _MEMBERSHIP_OFFSET,
            **({} if behaviour.twins is Twins.LEGACY else {"user_id": person.id, "workspace_id": workspace.id}),
            **({} if behaviour.twins is Twins.CURRENT else {"uid": person.id, "wid": workspace.id}),
            "name": person.name,
            "email": person.email,
            "active": person.is_active,
            "inactive": not person.is_active,
            "admin": person.is_admin,
            "role": role,
            "timezone": person.timezone,
            "group_ids": None,
            "at": _AT,
        }
    return {
        "id": person.id,
        "email": person.email,
        "name" if shape is UserShape.NAME else "fullname": person.name,
        "inactive": not person.is_active,
        "is_active": True,
        "is_admin": person.is_admin,
        "role": role,
    }


def client(client: Client, creator_id: int, total_count: int, behaviour: Behaviour) -> dict[str, Any]:
    """A row of the client list; Toggl names the workspace by its old short name only."""
    return {
        "id": client.id,
        "wid": client.workspace_id,
        **({"workspace_id": client.workspace_id} if behaviour.twins is Twins.CURRENT else {}),
        "archived": client.is_archived,
        "name": client.name,
        "at": _AT,
        "creator_id": creator_id,
        "total_count": total_count,
        "permissions": None,
    }


def _references(behaviour: Behaviour, workspace_id: int, client_id: int | None) -> dict[str, int | None]:
    current = {"workspace_id": workspace_id, "client_id": client_id}
    legacy = {"wid": workspace_id, "cid": client_id}
    match behaviour.twins:
        case Twins.CURRENT:
            return current
        case Twins.LEGACY:
            return legacy
        case Twins.BOTH:
            return current | legacy
