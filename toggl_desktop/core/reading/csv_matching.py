"""From the CSV's names back to people and projects. One name that could be two makes the whole CSV worthless."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from toggl_desktop.core.reading.entry_reading import Pair
from toggl_desktop.core.toggl.entries import NamedEntry, TimeEntry
from toggl_desktop.core.toggl.models import Project, User

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def match_names(
    rows: Iterable[NamedEntry],
    users: Iterable[User],
    projects: Iterable[Project],
    zones: Mapping[int, str],
    pairs: Iterable[Pair],
) -> list[TimeEntry] | None:
    """The entries with ids; None where a single line cannot be mapped without a doubt.

    Args:
        rows: lines of the CSV.
        users: everybody known; found by email, else by a name that nobody shares.
        projects: all known ones; found by client and name, both together unique.
        zones: IANA names by user id, to work out when an entry began; without one its clock counts as UTC.
        pairs: those with time; of namesakes only those can be meant that have any.
    """
    seen_users = {user_id for user_id, _ in pairs}
    seen_projects = {project_id for _, project_id in pairs}
    by_email: dict[str, set[int]] = {}
    by_name: dict[str, set[int]] = {}
    for user in users:
        if user.id in seen_users:
            by_name.setdefault(user.name, set()).add(user.id)
            if user.email:
                by_email.setdefault(user.email.casefold(), set()).add(user.id)
    by_project: dict[tuple[str | None, str], set[int]] = {}
    currencies: dict[int, str] = {}
    for project in projects:
        if project.id in seen_projects:
            currencies[project.id] = project.currency
            by_project.setdefault((project.client_name or "", project.name), set()).add(project.id)
            by_project.setdefault((None, project.name), set()).add(project.id)
    entries: list[TimeEntry] = []
    for row in rows:
        user_id = _only(by_email.get(row.email.casefold())) or _only(by_name.get(row.user))
        project_id = _only(by_project.get((row.client, row.project))) if row.project else None
        if user_id is None or (row.project and project_id is None):
            return None
        entry = row.entry
        start, offset = _instant(entry.started_at, zones.get(user_id, ""))
        own = currencies.get(project_id or 0, "")
        is_own_currency = not own or own == entry.currency
        entries.append(
            entry._replace(
                user_id=user_id,
                project_id=project_id,
                started_at=start,
                offset_minutes=offset,
                amount_cents=entry.amount_cents if is_own_currency else None,
            )
        )
    return entries


def _only(ids: set[int] | None) -> int | None:
    return next(iter(ids)) if ids is not None and len(ids) == 1 else None


def _instant(clock_seconds: int, zone: str) -> tuple[int, int]:
    """When a clock in this zone showed so many seconds since 1970, and its offset in minutes."""
    if not zone:
        return clock_seconds, 0
    try:
        there = ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        return clock_seconds, 0
    local = (_EPOCH + timedelta(seconds=clock_seconds)).replace(tzinfo=there)
    offset = local.utcoffset() or timedelta()
    return clock_seconds - offset // _SECOND, offset // timedelta(minutes=1)
