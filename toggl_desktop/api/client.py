"""Toggl's questions and answers, as the core's port wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from toggl_desktop.api.channel import Channel
from toggl_desktop.api.entries import PageTexts, parse_entry_page
from toggl_desktop.api.entries_csv import parse_entries_csv
from toggl_desktop.api.hours import WEEK_DAYS, parse_day_hours, parse_hours
from toggl_desktop.api.messages import Answer, Call
from toggl_desktop.api.parsing import (
    PROJECTS_PER_PAGE,
    parse_client,
    parse_list,
    parse_profile,
    parse_project,
    parse_project_details,
    parse_project_page,
    parse_time_zone,
    parse_user,
    parse_workspace,
)
from toggl_desktop.api.quota import read_count
from toggl_desktop.api.time_sheets import parse_time_sheets, time_sheet_query
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.toggl.entries import EntryPage, NamedEntry, Shared
from toggl_desktop.core.toggl.models import (
    Client,
    DayHours,
    HoursRow,
    Profile,
    Project,
    ProjectDetails,
    ProjectPage,
    Quota,
    User,
    Workspace,
)
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage

PROFILE_CALL = Call("GET", "/api/v9/me", is_personal=True)


class TogglClient:
    """The core's `TogglApi` over HTTP; see there for the methods, and `RetryPolicy` for when it asks again."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._page_texts = PageTexts()

    @property
    def request_count(self) -> int:
        """See `TogglApi`."""
        return self._channel.request_count

    def known_quota(self, organization_id: int | None) -> Quota | None:
        """See `TogglApi`."""
        return self._channel.ledger.known(organization_id)

    def fetch_profile(self, context: JobContext) -> Profile:
        """See `TogglApi`."""
        return self._channel.ask(PROFILE_CALL, parse_profile, context)

    def fetch_workspaces(self, context: JobContext) -> tuple[Workspace, ...]:
        """See `TogglApi`."""
        call = Call("GET", "/api/v9/me/workspaces", is_personal=True)
        return self._channel.ask(call, lambda body: parse_list(body, parse_workspace), context)

    def fetch_quotas(self, context: JobContext) -> tuple[Quota, ...]:
        """See `TogglApi`; a negative figure means that Toggl does not enforce the limit, and is left out."""
        quotas = tuple(quota for quota in self._channel.ask_quotas(context) if quota.remaining >= 0)
        self._channel.ledger.note_quotas(quotas)
        return quotas

    def fetch_project_page(self, workspace: Workspace, page: int, context: JobContext) -> ProjectPage:
        """See `TogglApi`."""
        query = (("active", "both"), ("page", str(page)), ("per_page", str(PROJECTS_PER_PAGE)))
        call = _track_call(workspace, "projects", query)
        return self._channel.ask_whole(
            call, lambda answer: parse_project_page(answer.body, page, read_page_size(answer)), context
        )

    def fetch_users(self, workspace: Workspace, context: JobContext) -> tuple[User, ...]:
        """See `TogglApi`."""
        call = _track_call(workspace, "users")
        return self._channel.ask(call, lambda body: parse_list(body, parse_user), context)

    def fetch_clients(self, workspace: Workspace, context: JobContext) -> tuple[Client, ...]:
        """See `TogglApi`; archived clients too."""
        call = _track_call(workspace, "clients", (("status", "both"),))
        return self._channel.ask(call, lambda body: parse_list(body, parse_client), context)

    def fetch_hours(self, workspace: Workspace, period: Period, context: JobContext) -> tuple[HoursRow, ...]:
        """See `TogglApi`."""
        call = _report_call(workspace, "projects/summary", _dates(period))
        return self._channel.ask(call, lambda body: parse_hours(body, context), context)

    def fetch_day_hours(self, workspace: Workspace, start_date: date, context: JobContext) -> tuple[DayHours, ...]:
        """See `TogglApi`; rounding 0/0, else the caller's preferences would round."""
        period = Period(start_date, start_date + timedelta(days=WEEK_DAYS - 1))
        body: dict[str, object] = {**_dates(period), "rounding": 0, "rounding_minutes": 0}
        call = _report_call(workspace, "weekly/time_entries", body)
        return self._channel.ask(call, lambda answer: parse_day_hours(answer, start_date, context), context)

    def fetch_project_details(
        self, workspace: Workspace, project_id: int, period: Period, context: JobContext
    ) -> ProjectDetails:
        """See `TogglApi`."""
        call = _report_call(workspace, f"projects/{project_id}/summary", _dates(period))
        return self._channel.ask(call, lambda body: parse_project_details(body, project_id), context)

    def fetch_entries(
        self,
        workspace: Workspace,
        wanted: EntryFilter,
        context: JobContext,
        *,
        page_size: int,
        first_row: int | None = None,
    ) -> EntryPage:
        """See `TogglApi`; the row number is the only cursor: together with an id it finds nothing."""
        body = _entries_body(wanted) | {"page_size": page_size, "enrich_response": True}
        if first_row is None:
            self._page_texts = PageTexts()
        else:
            body["first_row_number"] = first_row
        call = _report_call(workspace, "search/time_entries", body)
        page = self._channel.ask_whole(
            call, lambda answer: parse_entry_page(answer, self._page_texts, context), context
        )
        if page.next_row is None:
            self._page_texts = PageTexts()
        return page

    def fetch_entries_csv(
        self, workspace: Workspace, wanted: EntryFilter, context: JobContext
    ) -> tuple[NamedEntry, ...]:
        """See `TogglApi`."""
        call = _report_call(workspace, "search/time_entries.csv", _entries_body(wanted))
        return self._channel.ask(call, lambda body: parse_entries_csv(body, Shared(), context), context)

    def fetch_time_zones(self, workspace: Workspace, context: JobContext) -> Mapping[int, str]:
        """See `TogglApi`."""
        call = _track_call(workspace, "workspace_users", (("includeIndirect", "true"),))
        return dict(self._channel.ask(call, lambda body: parse_list(body, parse_time_zone), context))

    def fetch_time_sheets(self, workspace: Workspace, period: Period, page: int, context: JobContext) -> TimeSheetPage:
        """See `TogglApi`."""
        call = _track_call(workspace, "timesheets", time_sheet_query(period, page))
        return self._channel.ask(call, lambda body: parse_time_sheets(body, page), context)

    def find_users(self, workspace: Workspace, user_ids: Sequence[int], context: JobContext) -> tuple[User, ...]:
        """See `TogglApi`; a second request for those whom the first did not name.

        One request gives either active people or those who left. Whom an admin's user list does not have has left;
        a member, who may not read that list, asks for everybody.
        """
        found: dict[int, User] = {}
        for is_active in (False, True) if workspace.is_admin else (True, False):
            missing = [user_id for user_id in user_ids if user_id not in found]
            if missing:
                call = _report_call(workspace, "filters/users", {"ids": missing, "active": is_active})
                users = self._channel.ask(call, lambda body: parse_list(body, parse_user), context)
                found.update((user.id, replace(user, is_active=user.is_active and is_active)) for user in users)
        return tuple(found.values())

    def find_projects(
        self, workspace: Workspace, project_ids: Sequence[int], context: JobContext
    ) -> tuple[Project, ...]:
        """See `TogglApi`."""
        call = _report_call(workspace, "filters/projects", {"ids": list(project_ids)})
        return self._channel.ask(call, lambda body: parse_list(body, parse_project), context)


def _track_call(workspace: Workspace, what: str, query: tuple[tuple[str, str], ...] = ()) -> Call:
    path = f"/api/v9/workspaces/{workspace.id}/{what}"
    return Call("GET", path, organization_id=workspace.organization_id, query=query)


def _report_call(workspace: Workspace, what: str, body: dict[str, object]) -> Call:
    path = f"/reports/api/v3/workspace/{workspace.id}/{what}"
    return Call("POST", path, organization_id=workspace.organization_id, body=body)


def _entries_body(wanted: EntryFilter) -> dict[str, object]:
    """By date and unrounded, else the caller's preferences would round; with amounts, and each entry by itself."""
    body: dict[str, object] = {
        **_dates(wanted.period),
        "rounding": 0,
        "rounding_minutes": 0,
        "grouped": False,
        "hide_amounts": False,
        "order_by": "date",
        "order_dir": "ASC",
    }
    if wanted.user_ids is not None:
        body["user_ids"] = list(wanted.user_ids)
    if wanted.project_ids is not None:
        body["project_ids"] = list(wanted.project_ids)
    return body


def read_page_size(answer: Answer) -> int:
    """How many projects a full page has: as many as asked for, unless Toggl says fewer (``X-Page-Size``)."""
    size = read_count(answer.headers.get("x-page-size"))
    return size if size is not None and 0 < size < PROJECTS_PER_PAGE else PROJECTS_PER_PAGE


def _dates(period: Period) -> dict[str, object]:
    return {"start_date": period.start_date.isoformat(), "end_date": period.end_date.isoformat()}
