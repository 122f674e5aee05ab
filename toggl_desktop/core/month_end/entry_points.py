"""Open points that only single entries tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from toggl_desktop.core.choices.open_points import PointKind, PointRules
from toggl_desktop.core.month_end.tracked import OpenPoint, Tracked, TrackedEntry
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY

_BREAK_AFTER = 6 * 3600
_LONG_BREAK_AFTER = 9 * 3600


def entry_points(tracked: Tracked, rules: PointRules) -> Iterator[OpenPoint]:
    """Points of every entry and of how entries follow each other; the caller drops the kinds that do not count."""
    entries = sorted(tracked.entries or (), key=lambda entry: (entry.user_id, entry.started_at, entry.entry_id or 0))
    with_tasks = {entry.project_id for entry in entries if entry.task and entry.project_id is not None}
    for _, own in groupby(entries, key=lambda entry: entry.user_id):
        of_user = list(own)
        for entry in of_user:
            yield from _single_points(entry, tracked, rules)
            if not entry.task and entry.project_id in with_tasks:
                yield _point(PointKind.NO_TASK, entry)
        yield from _overlaps(of_user)
        yield from _pauses(of_user, rules)


def _point(kind: PointKind, entry: TrackedEntry, value: int | None = None, limit: int | None = None) -> OpenPoint:
    return OpenPoint(
        kind,
        entry.user_id,
        entry.day,
        entry.seconds if value is None else value,
        limit,
        project_id=entry.project_id,
        is_without_project=entry.project_id is None,
        entry_id=entry.entry_id,
        description=entry.description,
        start_second=entry.start_second,
    )


def _single_points(entry: TrackedEntry, tracked: Tracked, rules: PointRules) -> Iterator[OpenPoint]:
    if entry.seconds > rules.long_entry_seconds:
        yield _point(PointKind.LONG_ENTRY, entry, limit=rules.long_entry_seconds)
    if entry.seconds < rules.short_entry_seconds:
        yield _point(PointKind.SHORT_ENTRY, entry, limit=rules.short_entry_seconds)
    span = entry.span_seconds
    if span is not None and abs(span - entry.seconds) > rules.clock_seconds:
        yield _point(PointKind.DURATION_DIFFERS, entry, span, entry.seconds)
    if _end_second(entry) > SECONDS_PER_DAY:
        yield _point(PointKind.OVER_MIDNIGHT, entry)
    if entry.started_at > tracked.now:
        yield _point(PointKind.FUTURE_ENTRY, entry)
    if not entry.description.strip():
        yield _point(PointKind.NO_DESCRIPTION, entry)
    project = None if entry.project_id is None else tracked.projects.get(entry.project_id)
    if project is None or project.is_billable is None or entry.is_billable is None:
        return
    if project.is_billable != entry.is_billable:
        is_too_much = entry.is_billable
        yield _point(PointKind.BILLABLE_ON_UNBILLABLE if is_too_much else PointKind.UNBILLABLE_ON_BILLABLE, entry)


def _overlaps(entries: Sequence[TrackedEntry]) -> Iterator[OpenPoint]:
    """Each entry that begins before an earlier one of the same person has ended, with the time that both hold."""
    latest_end: int | None = None
    for entry in entries:
        end = entry.ended_at
        if latest_end is not None and (both := min(end, latest_end) - entry.started_at) > 0:
            yield _point(PointKind.OVERLAP, entry, both)
        latest_end = end if latest_end is None else max(latest_end, end)


def _pauses(entries: Sequence[TrackedEntry], rules: PointRules) -> Iterator[OpenPoint]:
    """Days with too short a break, and nights with too short a rest, by the clock of the person."""
    last_end: int | None = None
    for day, own in groupby(entries, key=lambda entry: entry.day):
        of_day = list(own)
        if last_end is not None and (rest := of_day[0].started_at - last_end) < rules.rest_seconds:
            yield OpenPoint(PointKind.SHORT_REST, of_day[0].user_id, day, max(rest, 0), rules.rest_seconds)
        worked = sum(entry.seconds for entry in of_day)
        wanted = _wanted_break(worked, rules)
        pause = _break_seconds(of_day)
        if pause < wanted:
            yield OpenPoint(PointKind.SHORT_BREAK, of_day[0].user_id, day, pause, wanted)
        end = max(entry.ended_at for entry in of_day)
        last_end = end if last_end is None else max(last_end, end)


def _wanted_break(worked_seconds: int, rules: PointRules) -> int:
    if worked_seconds > _LONG_BREAK_AFTER:
        return rules.long_break_seconds
    return rules.break_seconds if worked_seconds > _BREAK_AFTER else 0


def _break_seconds(entries: Sequence[TrackedEntry]) -> int:
    """Time between the first start and the last end that no entry covers."""
    free = 0
    covered_until = entries[0].started_at
    for entry in entries:
        free += max(0, entry.started_at - covered_until)
        covered_until = max(covered_until, entry.ended_at)
    return free


def _end_second(entry: TrackedEntry) -> int:
    """Of the clock on the entry's day; by its duration where the end is missing or lies before the start."""
    if entry.end_second is not None and entry.end_second >= entry.start_second:
        return entry.end_second
    return entry.start_second + entry.seconds
