"""The report: every second accounted for, whatever the split, the filter and the order of the answers."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.core.report.report import Report, totals_by_project, totals_by_user
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.report.sums import total_sums
from toggl_desktop.core.toggl.models import Project, Secret, User

PERIOD = Period(date(2026, 9, 7), date(2026, 11, 3))
USERS = [User(1, "Zoë"), User(2, "adam"), User(3, "Åsa"), User(4, "Idle"), User(5, "Left", is_active=False)]
PROJECTS = [
    Project(10, "Website", client_id=1, client_name="Beta"),
    Project(11, "Website", client_id=2, client_name="alpha"),
    Project(12, "Inner"),
]

entries = st.lists(
    st.builds(
        FakeEntry,
        day=st.dates(PERIOD.start_date - timedelta(days=9), PERIOD.end_date + timedelta(days=9)),
        user_id=st.sampled_from([1, 2, 3, 77]),
        project_id=st.sampled_from([10, 11, 12, 88, None]),
        seconds=st.integers(0, 100_000),
        billable_seconds=st.none() | st.integers(0, 100),
    ),
    max_size=40,
)


def read(found: list[FakeEntry], split: Split = Split.NONE, *, repeats: bool = False, **options: object) -> Report:
    api = FakeToggl(entries=found, users=USERS, projects=PROJECTS, repeats_rows=repeats)
    context = FakeContext(api.clock)
    sitting = sign_in_with_token(api, Secret("x"), api.clock, context)
    return sitting.read_report(HoursQuestion(api.workspace, PERIOD, split, 1), ReportOptions(**options), context)  # type: ignore[arg-type]


@given(entries, st.sampled_from(Split), st.booleans())
@settings(max_examples=150, deadline=None)
def test_every_second_is_accounted_for(found: list[FakeEntry], split: Split, repeats: bool) -> None:
    report = read(found, split, repeats=repeats)
    expected = sum(entry.seconds for entry in found if PERIOD.contains(entry.day))
    assert report.tracked_seconds == expected
    assert sum(row.tracked_seconds for row in report.rows) == expected
    assert sum(total.tracked_seconds for total in totals_by_user(report).values()) == expected
    assert sum(total.tracked_seconds for total in totals_by_project(report).values()) == expected
    assert report.toggl_tracked_seconds == expected
    assert len({row[:3] for row in report.rows}) == len(report.rows)
    known: dict[tuple[int, int | None], list[int | None]] = {}
    for entry in found:
        if PERIOD.contains(entry.day):
            known.setdefault((entry.user_id, entry.project_id), []).append(entry.billable_seconds)
    if not any(None in values and set(values) != {None} for values in known.values()):
        expected_billable = sum(value or 0 for values in known.values() for value in values)
        assert (report.billable_seconds or 0) == expected_billable
    assert NoteKind.TOTAL_DIFFERS not in {note.kind for note in report.notes}


@given(entries, st.sampled_from(Split), st.sets(st.sampled_from([1, 2, 3])), st.sets(st.sampled_from([10, 11, None])))
@settings(max_examples=80, deadline=None)
def test_filters_take_out_exactly_what_they_say(
    found: list[FakeEntry], split: Split, users: set[int], projects: set[int | None]
) -> None:
    report = read(
        found,
        split,
        users=UserSelection(False, frozenset(users)),
        projects=ProjectSelection(False, project_ids=frozenset(projects)),
    )
    expected = sum(
        e.seconds for e in found if PERIOD.contains(e.day) and e.user_id in users and e.project_id in projects
    )
    assert report.tracked_seconds == report.toggl_tracked_seconds == expected


@given(entries)
@settings(max_examples=50, deadline=None)
def test_parts_add_up_to_the_whole(found: list[FakeEntry]) -> None:
    report = read(found, Split.MONTH)
    for parts in (reports_by_user(report), reports_by_client(report)):
        assert sum(part.tracked_seconds for _, part in parts) == report.tracked_seconds


def some_entries() -> list[FakeEntry]:
    day = date(2026, 10, 5)
    return [
        FakeEntry(day, 1, 10, 1200, 1200),
        FakeEntry(day, 1, 10, 1200, 0),
        FakeEntry(day + timedelta(days=1), 1, 10, 1200, 0),
        FakeEntry(day, 2, 11, 7200, 3600),
        FakeEntry(day, 3, None, 60, 0),
        FakeEntry(day, 3, 12, 61, 0),
    ]


def test_people_come_a_to_z_and_projects_by_client_and_name() -> None:
    report = read(some_entries())
    assert [user.name for user in report.users] == ["adam", "Åsa", "Zoë"]
    assert [(p.client_name, p.name) for p in report.projects] == [
        ("alpha", "Website"),
        ("Beta", "Website"),
        (None, "Inner"),
    ]
    assert report.has_unassigned
    assert report.project_ids == (11, 10, 12, None)


def test_three_times_twenty_minutes_make_one_hour() -> None:
    pair = next(pair for pair in read(some_entries()).pairs if pair.user_id == 1)
    assert (pair.tracked_seconds, pair.billable_seconds) == (3600, 1200)


def test_rounding_applies_to_each_person_project_and_interval() -> None:
    rule = RoundingRule(RoundingDirection.UP, 30)
    report = read(some_entries(), Split.DAY, rounding=rule)
    rows = {(row.user_id, row.project_id, row.interval): row.rounded_seconds for row in report.rows}
    assert sorted(rows.values()) == [1800, 1800, 1800, 3600, 7200]
    assert totals_by_user(report)[1].rounded_seconds == 3600 + 1800
    assert report.tracked_seconds == 3600 + 7200 + 121


def test_what_is_rounded_down_to_nothing_is_nothing() -> None:
    rule = RoundingRule(RoundingDirection.DOWN, 30)
    entries = [FakeEntry(date(2026, 10, day), 1, 10, seconds, 0) for day, seconds in ((5, 60), (6, 1800), (7, 1799))]
    for split, expected in ((Split.DAY, 1800), (Split.NONE, 3600)):
        report = read(entries, split, rounding=rule)
        assert [pair.rounded_seconds for pair in report.pairs] == [expected]
    assert [pair.rounded_seconds for pair in read(entries[:1], rounding=rule).pairs] == [0]


def test_idle_people_are_known_and_listed_when_asked() -> None:
    assert [user.name for user in read(some_entries()).idle_users] == ["Idle"]
    assert "Idle" not in {user.name for user in read(some_entries()).users}
    assert "Idle" in {user.name for user in read(some_entries(), include_idle=True).users}


def test_unknown_billable_time_is_not_zero() -> None:
    found = [FakeEntry(date(2026, 10, 5), 1, 10, 60, None)]
    report = read(found)
    assert report.billable_seconds is None
    assert [note.kind for note in report.notes] == [NoteKind.BILLABLE_UNKNOWN]


def test_a_week_report_without_billable_figures_takes_the_whole_periods() -> None:
    api = FakeToggl(entries=some_entries(), users=USERS, projects=PROJECTS, weekly_billable=False)
    context = FakeContext(api.clock)
    sitting = sign_in_with_token(api, Secret("x"), api.clock, context)
    report = sitting.read_report(HoursQuestion(api.workspace, PERIOD, Split.WEEK, 1), ReportOptions(), context)
    assert report.billable_seconds == 4800
    assert {row.billable_seconds for row in report.rows} == {None}


def test_an_interval_without_a_billable_figure_takes_the_whole_periods() -> None:
    pair = (1, 10)
    intervals = [{pair: (60, 30)}, {pair: (60, None)}]
    assert total_sums(intervals, {pair: (120, 90)}) == {pair: (120, 90)}
    assert total_sums(intervals, {pair: (120, None)}) == {pair: (120, None)}
    assert total_sums(intervals, {pair: (999, 90)}) == {pair: (120, None)}


def test_a_total_that_changed_between_two_answers_is_noted() -> None:
    api = FakeToggl(entries=some_entries(), users=USERS, projects=PROJECTS)
    context = FakeContext(api.clock)
    sitting = sign_in_with_token(api, Secret("x"), api.clock, context)
    sitting.read_report(HoursQuestion(api.workspace, PERIOD, Split.NONE, 1), ReportOptions(), context)
    api.entries.append(FakeEntry(date(2026, 10, 6), 1, 10, 30, 0))
    report = sitting.read_report(HoursQuestion(api.workspace, PERIOD, Split.MONTH, 1), ReportOptions(), context)
    assert [(note.kind, note.count) for note in report.notes] == [(NoteKind.TOTAL_DIFFERS, 30)]


@given(st.integers(0, 10**7), st.sampled_from(RoundingDirection), st.sampled_from([1, 5, 6, 10, 12, 15, 30, 60]))
def test_rounding_stays_within_one_step(seconds: int, direction: RoundingDirection, minutes: int) -> None:
    rounded = RoundingRule(direction, minutes).apply(seconds)
    step = 60 * minutes
    assert rounded % step == 0
    match direction:
        case RoundingDirection.UP:
            assert 0 <= rounded - seconds < step
        case RoundingDirection.DOWN:
            assert 0 <= seconds - rounded < step
        case RoundingDirection.NEAREST:
            assert -step / 2 < rounded - seconds <= step / 2
