"""Open points that hours tell: without a project, on an archived one, beyond an estimate; time sheets not handed in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from toggl_desktop.core.choices.open_points import PointKind, PointRules
from toggl_desktop.core.month_end.tracked import OpenPoint, Tracked
from toggl_desktop.core.toggl.time_sheets import TimeSheetState


def project_points(tracked: Tracked) -> Iterator[OpenPoint]:
    """Time without a project and on archived ones: by entry where entries were read, else by day, else in all."""
    if tracked.entries is not None:
        for entry in tracked.entries:
            kind = _kind(tracked, entry.project_id)
            if kind is not None:
                yield OpenPoint(
                    kind,
                    entry.user_id,
                    entry.day,
                    entry.seconds,
                    project_id=entry.project_id,
                    is_without_project=entry.project_id is None,
                    entry_id=entry.entry_id,
                    description=entry.description,
                    start_second=entry.start_second,
                )
        return
    for user_id, day, project_id, seconds in _amounts(tracked):
        kind = _kind(tracked, project_id)
        if kind is not None and seconds:
            yield OpenPoint(kind, user_id, day, seconds, project_id=project_id, is_without_project=project_id is None)


def _amounts(tracked: Tracked) -> Iterator[tuple[int, date | None, int | None, int]]:
    if tracked.days is None:
        for (user_id, project_id), seconds in tracked.hours.items():
            yield user_id, None, project_id, seconds
        return
    for (user_id, day), projects in tracked.days.items():
        for project_id, seconds in projects.items():
            yield user_id, day, project_id, seconds


def _kind(tracked: Tracked, project_id: int | None) -> PointKind | None:
    if project_id is None:
        return PointKind.NO_PROJECT
    project = tracked.projects.get(project_id)
    is_archived = project is not None and project.is_known and not project.is_active
    return PointKind.ARCHIVED_PROJECT if is_archived else None


def estimate_points(tracked: Tracked) -> Iterator[OpenPoint]:
    """Projects with time in the period that have used more than was estimated, ever since they began."""
    with_time = {project_id for (_, project_id), seconds in tracked.hours.items() if seconds}
    for project in tracked.projects.values():
        used, estimate = project.actual_seconds, project.estimated_seconds
        if project.id in with_time and used is not None and estimate and used > estimate:
            yield OpenPoint(PointKind.OVER_ESTIMATE, None, None, used, estimate, project_id=project.id)


def time_sheet_points(tracked: Tracked, rules: PointRules) -> Iterator[OpenPoint]:
    """Time sheets of days in the period that are over, not submitted or not approved yet; each is told once.

    One that was not submitted is not approved either: it is told as that where only approval is looked at.
    """
    users = {user.id for user in tracked.users}
    for sheet in tracked.time_sheets or ():
        if sheet.user_id in users and _is_due(sheet, tracked) and not sheet.is_approved:
            is_unsent = not sheet.is_submitted and PointKind.NOT_SUBMITTED in rules.kinds
            kind = PointKind.NOT_SUBMITTED if is_unsent else PointKind.NOT_APPROVED
            yield OpenPoint(kind, sheet.user_id, sheet.start_date)


def _is_due(sheet: TimeSheetState, tracked: Tracked) -> bool:
    """Whether it has days of the period and is over; a week may begin or end in the month next to it."""
    period = tracked.period
    if sheet.end_date < period.start_date or sheet.start_date > period.end_date:
        return False
    if sheet.end_date <= tracked.through:
        return True
    return tracked.through == period.end_date and sheet.end_date < datetime.fromtimestamp(tracked.now, UTC).date()
