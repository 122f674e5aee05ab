"""Open points: each kind with what just is one and what just is none, and what holds of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toggl_desktop.core.choices.open_points import POINT_TABLE, USUAL_KINDS, PointKind, PointNeed, PointRules
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.working_hours import Contract, OwnHoliday, WorkingHours, WorkingRules
from toggl_desktop.core.month_end.holidays import NoHolidays
from toggl_desktop.core.month_end.open_points import find_points
from toggl_desktop.core.month_end.targets import Targets
from toggl_desktop.core.month_end.tracked import OpenPoint, Tracked, TrackedEntry
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.time_sheets import TimeSheetState

BERLIN = timezone(timedelta(hours=1))
HOUR, MINUTE = 3600, 60
MONDAY = date(2026, 11, 2)
SUNDAY = MONDAY + timedelta(days=6)
WEEK = Period(MONDAY, SUNDAY)
ANN, BEN = User(1, "Ann"), User(2, "Ben")
WEB = Project(10, "Web", is_billable=True)
OLD = Project(11, "Old", is_active=False, is_billable=False)
EVERY_KIND = PointRules(kinds=frozenset(PointKind))
FULL_TIME = (8 * HOUR,) * 5 + (0, 0)


def entry(
    day: int, start: str, hours: float, number: int = 1, *, stops_after: float | None = None, **more: Any
) -> TrackedEntry:
    """An entry in Berlin's winter; `stops_after` hours where its end says something else than its duration."""
    begin = datetime.combine(MONDAY, datetime.strptime(start, "%H:%M").time(), BERLIN) + timedelta(days=day)
    start_second = begin.hour * HOUR + begin.minute * MINUTE
    span = round((hours if stops_after is None else stops_after) * HOUR)
    at, seconds = round(begin.timestamp()), round(hours * HOUR)
    end_second = start_second + span
    made = TrackedEntry(number, 1, 10, "", "Talks", True, begin.date(), start_second, end_second, at, span, seconds)
    return made._replace(**more)


def tracked(entries: Sequence[TrackedEntry] = (), *, users: Iterable[User] = (ANN,), **more: object) -> Tracked:
    """A week that is over, as these entries say."""
    hours: dict[tuple[int, int | None], int] = {}
    days: dict[tuple[int, date], dict[int | None, int]] = {}
    for one in entries:
        hours[one.user_id, one.project_id] = hours.get((one.user_id, one.project_id), 0) + one.seconds
        of_day = days.setdefault((one.user_id, one.day), {})
        of_day[one.project_id] = of_day.get(one.project_id, 0) + one.seconds
    made = Tracked(
        period=WEEK,
        first_weekday=1,
        through=WEEK.end_date,
        now=round(datetime(2026, 11, 23, 10, tzinfo=BERLIN).timestamp()),
        users=tuple(users),
        projects={WEB.id: WEB, OLD.id: OLD},
        hours=hours,
        days=days,
        entries=entries,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def targets(*contracts: Contract, tolerance: int = 0, holidays: tuple[OwnHoliday, ...] = ()) -> Targets:
    rules = WorkingRules(tolerance_seconds=tolerance)
    return Targets(WorkingHours(contracts, holidays=holidays, rules=rules), NoHolidays())


FULL = Contract(1, date(2026, 1, 1), FULL_TIME)


def clean_week(user_id: int = 1) -> list[TrackedEntry]:
    return [
        one._replace(user_id=user_id, entry_id=user_id * 100 + number)
        for day in range(5)
        for number, one in ((2 * day, entry(day, "09:00", 4)), (2 * day + 1, entry(day, "14:00", 4)))
    ]


def kinds(week: Tracked, *wanted: PointKind, **limits: int) -> list[PointKind]:
    rules = PointRules(kinds=frozenset(wanted or PointKind), **limits)  # type: ignore[arg-type]
    return [point.kind for point in find_points(week, rules).points]


def test_a_clean_week_has_no_points_whatever_counts() -> None:
    week = tracked(clean_week(), targets=targets(FULL), time_sheets=(TimeSheetState(1, MONDAY, SUNDAY, True, True),))
    assert find_points(week, EVERY_KIND).points == ()
    assert find_points(week, EVERY_KIND).unchecked == {}


SINGLE: list[tuple[PointKind, list[TrackedEntry], list[TrackedEntry]]] = [
    (PointKind.LONG_DAY, [entry(0, "08:00", 10 + 1 / 3600)], [entry(0, "08:00", 10)]),
    (
        PointKind.LONG_WEEK,
        [entry(day, "08:00", 9.7) for day in range(5)],
        [entry(day, "08:00", 9.6) for day in range(5)],
    ),
    (
        PointKind.OVERLAP,
        [entry(0, "09:00", 2, 1), entry(0, "10:30", 1, 2)],
        [entry(0, "09:00", 2, 1), entry(0, "11:00", 1, 2)],
    ),
    (
        PointKind.OVERLAP,
        [entry(0, "09:00", 4, 1), entry(0, "10:00", 1, 2)],
        [entry(0, "09:00", 4), entry(1, "10:00", 1, 2)],
    ),
    (
        PointKind.OVERLAP,
        [entry(0, "09:00", 1, 1), entry(0, "09:00", 1, 2)],
        [entry(0, "09:00", 1), entry(0, "10:00", 1, 2)],
    ),
    (
        PointKind.OVERLAP,
        [entry(0, "22:00", 3, 1), entry(1, "00:30", 1, 2)],
        [entry(0, "22:00", 2, 1), entry(1, "00:00", 1, 2)],
    ),
    (
        PointKind.SHORT_BREAK,
        [entry(0, "09:00", 3, 1), entry(0, "12:15", 3.5, 2)],
        [entry(0, "09:00", 3, 1), entry(0, "12:30", 3.5, 2)],
    ),
    (PointKind.SHORT_BREAK, [entry(0, "09:00", 6.1)], [entry(0, "09:00", 6)]),
    (
        PointKind.SHORT_BREAK,
        [entry(0, "08:00", 5, 1), entry(0, "13:30", 4.5, 2)],
        [entry(0, "08:00", 5, 1), entry(0, "13:45", 4.5, 2)],
    ),
    (
        PointKind.SHORT_REST,
        [entry(0, "20:00", 2, 1), entry(1, "08:30", 1, 2)],
        [entry(0, "20:00", 2, 1), entry(1, "09:00", 1, 2)],
    ),
    (PointKind.LONG_ENTRY, [entry(0, "08:00", 10.1)], [entry(0, "08:00", 10)]),
    (PointKind.SHORT_ENTRY, [entry(0, "08:00", 59 / 3600)], [entry(0, "08:00", 1 / 60)]),
    (PointKind.SHORT_ENTRY, [entry(0, "08:00", 0)], [entry(0, "08:00", 1)]),
    (
        PointKind.DURATION_DIFFERS,
        [entry(0, "08:00", 1, stops_after=1.02)],
        [entry(0, "08:00", 1, stops_after=1 + 1 / 60)],
    ),
    (
        PointKind.DURATION_DIFFERS,
        [entry(0, "08:00", 1, stops_after=-1)],
        [entry(0, "08:00", 1, span_seconds=None, end_second=None)],
    ),
    (PointKind.OVER_MIDNIGHT, [entry(0, "23:00", 1.1)], [entry(0, "23:00", 1)]),
    (PointKind.NO_PROJECT, [entry(0, "08:00", 1, project_id=None)], [entry(0, "08:00", 1)]),
    (PointKind.ARCHIVED_PROJECT, [entry(0, "08:00", 1, project_id=11)], [entry(0, "08:00", 1, project_id=99)]),
    (PointKind.NO_DESCRIPTION, [entry(0, "08:00", 1, description=" \t")], [entry(0, "08:00", 1, description="a")]),
    (
        PointKind.NO_TASK,
        [entry(0, "08:00", 1, 1, task="Design"), entry(1, "08:00", 1, 2)],
        [entry(0, "08:00", 1, 1, task="Design", project_id=11), entry(1, "08:00", 1, 2)],
    ),
    (
        PointKind.BILLABLE_ON_UNBILLABLE,
        [entry(0, "08:00", 1, project_id=11)],
        [entry(0, "08:00", 1, project_id=11, is_billable=False)],
    ),
    (PointKind.UNBILLABLE_ON_BILLABLE, [entry(0, "08:00", 1, is_billable=False)], [entry(0, "08:00", 1)]),
    (PointKind.WEEKEND_WORK, [entry(5, "08:00", 1)], [entry(4, "08:00", 1)]),
    (PointKind.WEEKEND_WORK, [entry(6, "08:00", 1)], [entry(0, "08:00", 1)]),
]


@pytest.mark.parametrize(("kind", "wrong", "right"), SINGLE)
def test_what_just_is_a_point_and_what_just_is_none(
    kind: PointKind, wrong: list[TrackedEntry], right: list[TrackedEntry]
) -> None:
    assert kinds(tracked(wrong), kind) == [kind]
    assert kinds(tracked(right), kind) == []


def test_values_limits_and_entries_are_told() -> None:
    week = tracked([entry(0, "09:00", 2, 1), entry(0, "10:30", 1, 2, description="Call")])
    assert find_points(week, PointRules(kinds=frozenset({PointKind.OVERLAP}))).points == (
        OpenPoint(
            PointKind.OVERLAP,
            1,
            MONDAY,
            30 * MINUTE,
            project_id=10,
            entry_id=2,
            description="Call",
            start_second=10 * HOUR + 30 * MINUTE,
        ),
    )


@pytest.mark.parametrize(
    ("kind", "limit", "entries"),
    [
        (PointKind.LONG_DAY, {"day_seconds": 3 * HOUR}, [entry(0, "08:00", 4)]),
        (PointKind.LONG_WEEK, {"week_seconds": 3 * HOUR}, [entry(0, "08:00", 4)]),
        (PointKind.LONG_ENTRY, {"long_entry_seconds": 3 * HOUR}, [entry(0, "08:00", 4)]),
        (PointKind.SHORT_ENTRY, {"short_entry_seconds": 5 * HOUR}, [entry(0, "08:00", 4)]),
        (PointKind.SHORT_BREAK, {"break_seconds": 2 * HOUR}, [*clean_week()[:1], entry(0, "14:00", 3, 2)]),
        (PointKind.SHORT_REST, {"rest_seconds": 20 * HOUR}, [entry(0, "08:00", 8, 1), entry(1, "08:00", 4, 2)]),
        (PointKind.DURATION_DIFFERS, {"clock_seconds": 1}, [entry(0, "08:00", 1, stops_after=1.01)]),
    ],
)
def test_limits_may_be_moved(kind: PointKind, limit: dict[str, int], entries: list[TrackedEntry]) -> None:
    assert kinds(tracked(entries), kind) == []
    assert kinds(tracked(entries), kind, **limit) == [kind]


def test_every_limit_belongs_to_a_kind_and_back() -> None:
    named = {name for row in POINT_TABLE.values() for name in row.limits}
    fields = {name for name in PointRules.__slots__ if name.endswith("_seconds")}  # type: ignore[attr-defined]
    assert named == fields
    assert set(POINT_TABLE) == set(PointKind)


def test_an_entry_in_the_future() -> None:
    week = tracked([entry(0, "09:00", 1)])
    at_start = round(datetime(2026, 11, 2, 9, tzinfo=BERLIN).timestamp())
    assert kinds(replace(week, now=at_start), PointKind.FUTURE_ENTRY) == []
    assert kinds(replace(week, now=at_start - 1), PointKind.FUTURE_ENTRY) == [PointKind.FUTURE_ENTRY]


def missing(week: Tracked) -> list[tuple[int | None, date | None]]:
    points = find_points(week, PointRules(kinds=frozenset({PointKind.MISSING_DAY}))).points
    return [(point.user_id, point.day) for point in points]


def test_a_forgotten_day_without_targets_is_one_from_monday_to_friday() -> None:
    entries = [one for one in clean_week() if one.day.weekday() not in (1, 4)]
    assert missing(tracked(entries)) == [(1, date(2026, 11, 3)), (1, date(2026, 11, 6))]


def test_days_that_are_not_over_are_not_missing() -> None:
    entries = clean_week()[:2]
    assert missing(tracked(entries, through=date(2026, 11, 3))) == [(1, date(2026, 11, 3))]
    assert missing(tracked(entries, through=date(2026, 11, 1))) == []
    assert missing(tracked([], through=date(2026, 11, 1))) == []


def test_with_targets_only_days_with_hours_agreed_can_be_missing() -> None:
    part_time = Contract(1, date(2026, 1, 1), (4 * HOUR, 0, 0, 4 * HOUR, 0, 2 * HOUR, 0))
    holiday = OwnHoliday(date(2026, 11, 5), "Party")
    assert missing(tracked([], targets=targets(part_time))) == [
        (1, date(2026, 11, 2)),
        (1, date(2026, 11, 5)),
        (1, date(2026, 11, 7)),
    ]
    assert missing(tracked([], targets=targets(part_time, holidays=(holiday,)))) == [
        (1, date(2026, 11, 2)),
        (1, date(2026, 11, 7)),
    ]
    late = replace(part_time, start_date=date(2026, 11, 6))
    assert missing(tracked([], targets=targets(late))) == [(1, date(2026, 11, 7))]


def test_somebody_without_any_time_and_contract_is_one_point() -> None:
    assert missing(tracked([], users=(ANN, BEN))) == [(1, None), (2, None)]
    assert missing(tracked([], users=(replace(ANN, is_active=False),))) == []


def test_of_somebody_who_left_only_days_before_count() -> None:
    left = replace(ANN, is_active=False)
    assert missing(tracked([entry(0, "09:00", 1), entry(2, "09:00", 1, 2)], users=(left,))) == [(1, date(2026, 11, 3))]


@pytest.mark.parametrize(("tolerance", "found"), [(0, 1), (29 * MINUTE, 1), (30 * MINUTE, 0)])
def test_days_off_their_target_by_more_than_the_tolerance(tolerance: int, found: int) -> None:
    short = [*clean_week()[:-1], entry(4, "14:00", 3.5, 9)]
    week = tracked(short, targets=targets(FULL, tolerance=tolerance))
    assert len(kinds(week, PointKind.DAY_OFF_TARGET)) == found
    assert len(kinds(week, PointKind.WEEK_OFF_TARGET)) == found


def test_a_missing_day_is_no_second_point_off_target() -> None:
    week = tracked(clean_week()[:-2], targets=targets(FULL))
    assert kinds(week, PointKind.MISSING_DAY, PointKind.DAY_OFF_TARGET) == [PointKind.MISSING_DAY]
    assert kinds(week, PointKind.DAY_OFF_TARGET) == [PointKind.DAY_OFF_TARGET]


def test_work_on_a_holiday() -> None:
    holiday = OwnHoliday(date(2026, 11, 3), "Party")
    week = tracked(clean_week(), targets=targets(FULL, holidays=(holiday,)))
    assert kinds(week, PointKind.HOLIDAY_WORK) == [PointKind.HOLIDAY_WORK]


@pytest.mark.parametrize(("used", "found"), [(100, 0), (101, 1), (None, 0)])
def test_a_project_beyond_its_estimate(used: int | None, found: int) -> None:
    project = replace(WEB, estimated_seconds=100, actual_seconds=used)
    week = tracked(clean_week(), projects={10: project})
    assert len(kinds(week, PointKind.OVER_ESTIMATE)) == found
    assert kinds(replace(week, hours={}), PointKind.OVER_ESTIMATE) == []


@pytest.mark.parametrize(
    ("submitted", "approved", "found"),
    [(False, False, [PointKind.NOT_SUBMITTED]), (True, False, [PointKind.NOT_APPROVED]), (True, True, [])],
)
def test_time_sheets(submitted: bool, approved: bool, found: list[PointKind]) -> None:
    sheets = (
        TimeSheetState(1, MONDAY, SUNDAY, submitted, approved),
        TimeSheetState(77, MONDAY, SUNDAY, False, False),
    )
    week = tracked(clean_week(), time_sheets=sheets)
    assert kinds(week, PointKind.NOT_SUBMITTED, PointKind.NOT_APPROVED) == found
    is_open = not approved
    assert kinds(week, PointKind.NOT_APPROVED) == [PointKind.NOT_APPROVED] * is_open  # not submitted is not approved
    assert kinds(week, PointKind.NOT_SUBMITTED) == [PointKind.NOT_SUBMITTED] * (is_open and not submitted)


@pytest.mark.parametrize(
    ("first", "last", "through", "today", "is_open"),
    [
        (0, 6, 6, 7, True),
        (-3, 3, 6, 7, True),  # began in the period before
        (-7, -1, 6, 7, False),
        (7, 13, 6, 30, False),
        (3, 9, 6, 10, True),  # goes on in the next period, and is over
        (3, 9, 6, 9, False),  # its last day is today
        (0, 6, 5, 6, False),
    ],
)
def test_time_sheets_count_with_days_in_the_period_and_when_they_are_over(
    first: int, last: int, through: int, today: int, is_open: bool
) -> None:
    def day(number: int) -> date:
        return MONDAY + timedelta(days=number)

    sheet = TimeSheetState(1, day(first), day(last), False, False)
    noon = datetime(day(today).year, day(today).month, day(today).day, 12, tzinfo=UTC)
    week = replace(
        tracked(clean_week(), time_sheets=(sheet,)),
        period=WEEK,
        through=day(through),
        now=round(noon.timestamp()),
    )
    assert bool(kinds(week, PointKind.NOT_SUBMITTED)) is is_open


def test_what_could_not_be_looked_for_is_told_with_its_need() -> None:
    only_hours = replace(tracked(clean_week()), days=None, entries=None)
    found = find_points(only_hours, PointRules())
    assert found.points == ()
    assert set(found.unmet_needs) == {PointNeed.DAYS, PointNeed.ENTRIES}
    assert found.unchecked == {
        kind: POINT_TABLE[kind].need
        for kind in USUAL_KINDS
        if POINT_TABLE[kind].need in (PointNeed.DAYS, PointNeed.ENTRIES)
    }
    everything = find_points(only_hours, EVERY_KIND)
    assert set(everything.unmet_needs) == {
        PointNeed.DAYS,
        PointNeed.TARGETS,
        PointNeed.ENTRIES,
        PointNeed.TIME_SHEETS,
    }


@pytest.mark.parametrize("read", ["hours", "days", "entries"])
def test_time_without_a_project_is_told_as_finely_as_it_was_read(read: str) -> None:
    entries = [entry(0, "08:00", 1, 1, project_id=None), entry(0, "10:00", 1, 2, project_id=None)]
    week = tracked(entries)
    if read != "entries":
        week = replace(week, entries=None)
    if read == "hours":
        week = replace(week, days=None)
    points = find_points(week, PointRules(kinds=frozenset({PointKind.NO_PROJECT}))).points
    expected = {
        "hours": [(None, 2 * HOUR, None)],
        "days": [(MONDAY, 2 * HOUR, None)],
        "entries": [(MONDAY, HOUR, 1), (MONDAY, HOUR, 2)],
    }
    assert [(point.day, point.value, point.entry_id) for point in points] == expected[read]
    assert all(point.is_without_project for point in points)


def test_points_come_by_person_and_day() -> None:
    zoe_first = (User(5, "Zoé"), User(6, "adam"))
    entries = [
        entry(3, "08:00", 1, 1, user_id=5, project_id=None),
        entry(1, "08:00", 1, 2, user_id=5, project_id=None),
        entry(2, "08:00", 1, 3, user_id=6, project_id=None),
    ]
    found = find_points(tracked(entries, users=zoe_first), PointRules(kinds=frozenset({PointKind.NO_PROJECT})))
    assert [point.entry_id for point in found.points] == [3, 2, 1]
    assert found.count_by_user() == {5: 2, 6: 1}


some_entries = st.lists(
    st.builds(
        lambda day, minute, seconds, gap, project, user, text, number: entry(
            day,
            f"{minute // 60:02d}:{minute % 60:02d}",
            seconds / 3600,
            number,
            stops_after=(seconds + gap) / 3600,
            project_id=project,
            user_id=user,
            description=text,
        ),
        st.integers(0, 6),
        st.integers(0, 1439),
        st.integers(0, 13 * HOUR),
        st.sampled_from([0, 0, 0, 30, 61, -90]),
        st.sampled_from([None, 10, 11]),
        st.sampled_from([1, 2]),
        st.sampled_from(["", "Talks"]),
        st.integers(1, 10**6),
    ),
    max_size=12,
    unique_by=lambda one: one.entry_id,
)


@settings(max_examples=150, deadline=None)
@given(some_entries, st.booleans())
def test_no_point_is_told_twice_and_none_comes_from_what_does_not_count(
    entries: list[TrackedEntry], agreed: bool
) -> None:
    week = tracked(entries, users=(ANN, BEN), targets=targets(FULL) if agreed else None)
    points = find_points(week, EVERY_KIND).points
    told = Counter((one.kind, one.user_id, one.day, one.project_id, one.entry_id) for one in points)
    assert all(count == 1 for count in told.values())
    usual = find_points(week, PointRules()).points
    assert {one.kind for one in usual} <= USUAL_KINDS
    assert [one for one in points if one.kind in USUAL_KINDS - {PointKind.MISSING_DAY}] == [
        one for one in usual if one.kind is not PointKind.MISSING_DAY
    ]
    people = [one.user_id for one in points if one.user_id is not None]
    assert people == sorted(people)


@settings(max_examples=50, deadline=None)
@given(some_entries)
def test_the_order_in_which_entries_come_changes_nothing(entries: list[TrackedEntry]) -> None:
    week = tracked(entries, users=(ANN, BEN))
    assert find_points(week, EVERY_KIND) == find_points(replace(week, entries=entries[::-1]), EVERY_KIND)
