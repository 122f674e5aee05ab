"""Looking for open points: everything that counts and can be told from what was read, each point once, in order."""

from __future__ import annotations

from collections.abc import Iterator

from toggl_desktop.core.choices.open_points import POINT_TABLE, PointKind, PointNeed, PointRules
from toggl_desktop.core.month_end.day_points import day_points
from toggl_desktop.core.month_end.entry_points import entry_points
from toggl_desktop.core.month_end.hours_points import estimate_points, project_points, time_sheet_points
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints, Tracked
from toggl_desktop.core.toggl.names import project_sort_key, user_sort_key

_ORDER = {kind: place for place, kind in enumerate(PointKind)}


def find_points(tracked: Tracked, rules: PointRules) -> OpenPoints:
    """Every open point of what was read, by person and day.

    Args:
        tracked: what was read.
        rules: what counts, and from where on.
    """
    unmet = {need for need in PointNeed if not _is_met(need, tracked)}
    unchecked = {kind: row.need for kind, row in POINT_TABLE.items() if kind in rules.kinds and row.need in unmet}
    counting = rules.kinds - unchecked.keys()
    found = dict.fromkeys(point for point in _all_points(tracked, rules) if point.kind in counting)
    people = {user.id: place for place, user in enumerate(sorted(tracked.users, key=user_sort_key))}
    projects = {one.id: place for place, one in enumerate(sorted(tracked.projects.values(), key=project_sort_key))}

    def place(point: OpenPoint) -> tuple[int, str, int, int, int, int]:
        return (
            len(people) if point.user_id is None else people.get(point.user_id, len(people)),
            point.day.isoformat() if point.day else "",
            -1 if point.start_second is None else point.start_second,
            _ORDER[point.kind],
            projects.get(point.project_id, len(projects)) if point.project_id is not None else len(projects),
            point.entry_id or 0,
        )

    return OpenPoints(tuple(sorted(found, key=place)), unchecked)


def _is_met(need: PointNeed, tracked: Tracked) -> bool:
    match need:
        case PointNeed.DAYS:
            return tracked.days is not None
        case PointNeed.TARGETS:
            return tracked.days is not None and tracked.targets is not None
        case PointNeed.ENTRIES:
            return tracked.entries is not None
        case PointNeed.TIME_SHEETS:
            return tracked.time_sheets is not None
        case _:
            return True


def _all_points(tracked: Tracked, rules: PointRules) -> Iterator[OpenPoint]:
    if tracked.days is not None:
        yield from day_points(tracked, rules)
    if tracked.entries is not None:
        yield from entry_points(tracked, rules)
    yield from project_points(tracked)
    yield from estimate_points(tracked)
    yield from time_sheet_points(tracked, rules)
