"""What the core needs from the outside world, as protocols; adapters live in `api` and `app`.

The port for writing workbooks is `core/workbooks.py`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from toggl_desktop.core.choices.entry_filter import EntryFilter
    from toggl_desktop.core.choices.period import Period
    from toggl_desktop.core.choices.working_hours import WorkingHours
    from toggl_desktop.core.progress import JobContext
    from toggl_desktop.core.toggl.entries import EntryPage, NamedEntry
    from toggl_desktop.core.toggl.models import (
        Client,
        Credentials,
        DayHours,
        HoursRow,
        PasswordCredentials,
        Profile,
        Project,
        ProjectDetails,
        ProjectPage,
        Quota,
        Secret,
        User,
        Workspace,
    )
    from toggl_desktop.core.toggl.time_sheets import TimeSheetPage


class Clock(Protocol):
    """The time on the wall, and how much of it passes."""

    def now(self) -> datetime:
        """Aware UTC time; somebody may set the clock meanwhile."""

    def monotonic(self) -> float:
        """Seconds since some moment; nobody can set them, but they may stand still while the computer sleeps."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Aware UTC time."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return time.monotonic()


class TogglApi(Protocol):
    """Toggl as one signed-in account sees it. Every call is one request (plus retries) and may wait for the pace.

    Every method raises `TogglError` or `SignInError`, or `Cancelled` through its context.
    """

    @property
    def request_count(self) -> int:
        """Requests sent so far, retries included."""

    def known_quota(self, organization_id: int | None) -> Quota | None:
        """What the latest answer said of this bucket; None before the first answer. Sends nothing."""

    def fetch_profile(self, context: JobContext) -> Profile:
        """``GET /me``."""

    def fetch_workspaces(self, context: JobContext) -> tuple[Workspace, ...]:
        """``GET /me/workspaces``."""

    def fetch_quotas(self, context: JobContext) -> tuple[Quota, ...]:
        """``GET /me/quota``."""

    def fetch_project_page(self, workspace: Workspace, page: int, context: JobContext) -> ProjectPage:
        """``GET /workspaces/{w}/projects``: 200 a page, archived ones too; `page` counts from 1."""

    def fetch_users(self, workspace: Workspace, context: JobContext) -> tuple[User, ...]:
        """``GET /workspaces/{w}/users``; `AccessDenied` for some members."""

    def fetch_clients(self, workspace: Workspace, context: JobContext) -> tuple[Client, ...]:
        """``GET /workspaces/{w}/clients``."""

    def fetch_hours(self, workspace: Workspace, period: Period, context: JobContext) -> tuple[HoursRow, ...]:
        """``POST projects/summary``: the user × project matrix of at most 365 days; repeated rows are possible."""

    def fetch_day_hours(self, workspace: Workspace, start_date: date, context: JobContext) -> tuple[DayHours, ...]:
        """``POST weekly/time_entries``: the seven days from `start_date`, days without time left out."""

    def fetch_project_details(
        self, workspace: Workspace, project_id: int, period: Period, context: JobContext
    ) -> ProjectDetails:
        """``POST projects/{p}/summary``; `PlanFeatureMissing` where the plan lacks it."""

    def fetch_entries(
        self,
        workspace: Workspace,
        wanted: EntryFilter,
        context: JobContext,
        *,
        page_size: int,
        first_row: int | None = None,
    ) -> EntryPage:
        """``POST search/time_entries``: one page by date, unrounded; `first_row` as the page before named it.

        `Rejected` where Toggl does not take the size; `PlanFeatureMissing` where the plan lacks it.
        """

    def fetch_entries_csv(
        self, workspace: Workspace, wanted: EntryFilter, context: JobContext
    ) -> tuple[NamedEntry, ...]:
        """``POST search/time_entries.csv``: perhaps everything in one request, perhaps not; names only."""

    def fetch_time_zones(self, workspace: Workspace, context: JobContext) -> Mapping[int, str]:
        """``GET /workspaces/{w}/workspace_users``: IANA names by user id; `AccessDenied` for all but admins."""

    def fetch_time_sheets(self, workspace: Workspace, period: Period, page: int, context: JobContext) -> TimeSheetPage:
        """``GET /workspaces/{w}/timesheets``: up to 1,000 a page that may have days of the period, from page 1 on.

        `PlanFeatureMissing` where the plan lacks approvals.
        """

    def find_users(self, workspace: Workspace, user_ids: Sequence[int], context: JobContext) -> tuple[User, ...]:
        """``POST filters/users`` for at most 100 ids; knows deleted people too."""

    def find_projects(
        self, workspace: Workspace, project_ids: Sequence[int], context: JobContext
    ) -> tuple[Project, ...]:
        """``POST filters/projects`` for at most 200 ids."""


class TogglConnector(Protocol):
    """Opens accounts."""

    def connect(self, token: Secret) -> TogglApi:
        """An api that signs every request with `token`; sends nothing yet."""

    def exchange_password(self, credentials: PasswordCredentials, context: JobContext) -> tuple[Secret, Profile]:
        """``GET /me`` with email and password: the account's API token and its owner.

        Raises:
            SignInRefused, SignInMissing, TokenNotInAnswer, TogglError.
        """

    def close(self) -> None:
        """Close idle connections; it may be used again."""


class WorkingHoursFile(Protocol):
    """The file in which the person says what was agreed with everybody."""

    def read(self, path: str) -> WorkingHours | None:
        """What stands in it, with the public holidays of every region; None for an empty path.

        Raises:
            WorkingHoursUnreadable, WorkingHoursWrong.
        """


class WorkingHoursFiles(WorkingHoursFile, Protocol):
    """The same file, as the window begins it and adds to it."""

    def create(self, path: Path, users: Sequence[User]) -> None:
        """Write a new file with everybody's name in it; one that is there is replaced, as the person was asked.

        Raises:
            WorkbookError: it cannot be saved there; what was there is as it was.
        """

    def add_people(self, path: Path, users: Sequence[User]) -> int:
        """Add a row for everybody who is not in it, and change nothing else; returns how many.

        Raises:
            WorkingHoursUnreadable: there is no such file.
            WorkbookError: it cannot be saved, for example while it is open in Excel.
        """


class NoWorkingHours:
    """Where nothing was agreed, and no file can be written."""

    def read(self, path: str) -> WorkingHours | None:  # noqa: ARG002
        """Nothing."""
        return None

    def create(self, path: Path, users: Sequence[User]) -> None:
        """Nothing."""

    def add_people(self, path: Path, users: Sequence[User]) -> int:  # noqa: ARG002
        """Nobody."""
        return 0


class TokenStore(Protocol):
    """Where "remember me" keeps the token. It may ask somebody to unlock it, or never answer: there is a time limit.

    Every method raises `Cancelled` through its context.
    """

    def load(self, context: JobContext) -> Secret | None:
        """The remembered token, or None (also when the store cannot be read).

        Raises:
            KeyStoreSilent: it has not answered in time.
        """

    def save(self, token: Secret, context: JobContext) -> bool:
        """Remember; False when this computer offers no safe place, or none that answers."""

    def delete(self, context: JobContext) -> None:
        """Forget; no error when there was nothing.

        Raises:
            KeyStoreSilent: it has not answered in time; the token may still be there.
        """


__all__ = [
    "Clock",
    "Credentials",
    "SystemClock",
    "TogglApi",
    "TogglConnector",
    "TokenStore",
]
