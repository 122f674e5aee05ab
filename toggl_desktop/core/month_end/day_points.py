"""Open points that days tell: missing, long, off target, on days off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from toggl_desktop.core.choices.open_points import PointKind, PointRules
from toggl_desktop.core.choices.period import Period, Split, split_period
from toggl_desktop.core.month_end.tracked import OpenPoint, Tracked
from toggl_desktop.core.month_end.working_time import TrackedTime, WorkingDay, working_days
from toggl_desktop.core.toggl.models import User

_SATURDAY = 5


def day_points(tracked: Tracked, rules: PointRules) -> Iterator[OpenPoint]:
    """Points of every person, day by day; the caller drops the kinds that do not count."""
    assert tracked.days is not None  # noqa: S101 - the caller asked for them
    by_user: dict[int, dict[date, TrackedTime]] = {}
    for (user_id, day), projects in tracked.days.items():
        time = TrackedTime(sum(projects.values()), tracked.absent.get((user_id, day), 0))
        by_user.setdefault(user_id, {})[day] = time
    for user in tracked.users:
        times = by_user.get(user.id, {})
        seconds = {day: time.seconds for day, time in times.items() if time.seconds}
        yield from _long_points(tracked, rules, user, seconds)
        yield from _missing_points(tracked, user, seconds)
        yield from _day_off_points(tracked, user, seconds)
        yield from _target_points(tracked, rules, user, times)


def _long_points(tracked: Tracked, rules: PointRules, user: User, seconds: Mapping[date, int]) -> Iterator[OpenPoint]:
    for day, total in seconds.items():
        if total > rules.day_seconds:
            yield OpenPoint(PointKind.LONG_DAY, user.id, day, total, rules.day_seconds)
    for week in split_period(tracked.period, Split.WEEK, tracked.first_weekday):
        total = sum(seconds.get(day, 0) for day in week.dates())
        if total > rules.week_seconds:
            yield OpenPoint(PointKind.LONG_WEEK, user.id, week.start_date, total, rules.week_seconds)


def _missing_points(tracked: Tracked, user: User, seconds: Mapping[date, int]) -> Iterator[OpenPoint]:
    """Days on which something was expected, with nothing tracked.

    Of somebody without a contract who tracked nothing at all there is one point for the period: nobody knows whether
    they track time; of somebody who was deactivated, only days up to the last one with time.
    """
    has_contract = tracked.targets is not None and tracked.targets.latest_contract(user.id) is not None
    if not has_contract and not seconds:
        if user.is_active and tracked.through >= tracked.period.start_date:
            yield OpenPoint(PointKind.MISSING_DAY, user.id, None, 0)
        return
    last = tracked.through if user.is_active or has_contract else min(tracked.through, max(seconds))
    for day in tracked.period.dates():
        if day > last:
            return
        if day in seconds:
            continue
        if has_contract:
            target = tracked.targets.target(user.id, day) if tracked.targets else None
            if target is not None and target.target_seconds > 0 and not target.holiday:
                yield OpenPoint(PointKind.MISSING_DAY, user.id, day, 0, target.target_seconds)
        elif day.weekday() < _SATURDAY and not _is_own_holiday(tracked, day):
            yield OpenPoint(PointKind.MISSING_DAY, user.id, day, 0)


def _is_own_holiday(tracked: Tracked, day: date) -> bool:
    return tracked.targets is not None and bool(tracked.targets.holiday("", day))


def _day_off_points(tracked: Tracked, user: User, seconds: Mapping[date, int]) -> Iterator[OpenPoint]:
    for day, total in seconds.items():
        if day.weekday() >= _SATURDAY:
            yield OpenPoint(PointKind.WEEKEND_WORK, user.id, day, total)
        contract = tracked.targets.contract(user.id, day) if tracked.targets else None
        if tracked.targets and tracked.targets.holiday(contract.region if contract else "", day):
            yield OpenPoint(PointKind.HOLIDAY_WORK, user.id, day, total)


def _target_points(
    tracked: Tracked, rules: PointRules, user: User, times: Mapping[date, TrackedTime]
) -> Iterator[OpenPoint]:
    """Days and weeks that miss their target; a day without any time is a missing day where those count."""
    if tracked.targets is None or tracked.through < tracked.period.start_date:
        return
    tolerance = tracked.targets.hours.rules.tolerance_seconds
    agreed = working_days(tracked.targets, user.id, _counted(tracked), times)
    by_day = {day.day: day for day in agreed}
    for day in agreed:
        is_missing = not day.worked_seconds and PointKind.MISSING_DAY in rules.kinds
        if abs(day.difference_seconds) > tolerance and not is_missing:
            yield OpenPoint(
                PointKind.DAY_OFF_TARGET, user.id, day.day, day.worked_seconds, _never_below_zero(day.target_seconds)
            )
    for week in split_period(_counted(tracked), Split.WEEK, tracked.first_weekday):
        days: list[WorkingDay] = [by_day[day] for day in week.dates() if day in by_day]
        worked, target = sum(day.worked_seconds for day in days), sum(day.target_seconds for day in days)
        if abs(worked - target) > tolerance:
            yield OpenPoint(PointKind.WEEK_OFF_TARGET, user.id, week.start_date, worked, _never_below_zero(target))


def _never_below_zero(seconds: int) -> int:
    return max(seconds, 0)


def _counted(tracked: Tracked) -> Period:
    return Period(tracked.period.start_date, tracked.through)
