"""Known and unknown billable time, and the parts of a period against Toggl's own figure for all of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.sums import merge_rows, total_sums
from toggl_desktop.core.toggl.models import DayHours, HoursRow, Project, Secret, User, Workspace

PERIOD = Period(date(2026, 9, 7), date(2026, 11, 3))
ENTRIES = (
    FakeEntry(date(2026, 10, 5), 1, 10, 1200, 1200),
    FakeEntry(date(2026, 10, 6), 1, 10, 1200, 0),
    FakeEntry(date(2026, 10, 5), 2, 11, 7200, 3600),
)
OPEN = CancellableContext(threading.Event())


def small_toggl() -> FakeToggl:
    users = [User(1, "Ann"), User(2, "Bob")]
    return FakeToggl(entries=list(ENTRIES), users=users, projects=[Project(10, "Web"), Project(11, "App")])


class Reader:
    """Reads reports within one sitting."""

    def __init__(self, api: FakeToggl) -> None:
        self._context = FakeContext(api.clock)
        self._sitting = sign_in_with_token(api, Secret("x"), api.clock, self._context)
        self._workspace = api.workspace

    def read(self, split: Split, period: Period = PERIOD) -> Report:
        question = HoursQuestion(self._workspace, period, split, 1)
        return self._sitting.read_report(question, ReportOptions(), self._context)


@pytest.mark.parametrize(
    ("first", "second", "both"), [(100, None, None), (None, 100, None), (100, 5, 105), (None, None, None)]
)
def test_a_repeated_row_without_a_figure_leaves_the_sum_unknown(
    first: int | None, second: int | None, both: int | None
) -> None:
    rows = [HoursRow(1, 10, 600, first), HoursRow(1, 10, 400, second)]
    assert merge_rows(rows, None, OPEN) == {(1, 10): (1000, both)}


def test_billable_time_without_tracked_time_is_kept_and_no_time_at_all_is_not() -> None:
    rows = [HoursRow(1, 10, 0, 7), HoursRow(2, 10, 0, 0), HoursRow(3, 10, 0, None)]
    assert merge_rows(rows, None, OPEN) == {(1, 10): (0, 7)}


@pytest.mark.parametrize("weekly", [None, 0, 3600])
def test_toggls_own_billable_time_goes_before_what_weeks_tell(weekly: int | None) -> None:
    assert total_sums([{(1, 10): (10_800, weekly)}], {(1, 10): (10_800, 7200)}) == {(1, 10): (10_800, 7200)}


def test_toggls_billable_time_for_other_hours_does_not_count() -> None:
    assert total_sums([{(1, 10): (10_800, 60)}], {(1, 10): (10_799, 7200)}) == {(1, 10): (10_800, 60)}
    assert total_sums([{(1, 10): (10_800, 60)}], {(1, 10): (10_800, None)}) == {(1, 10): (10_800, 60)}


def test_weeks_with_other_billable_time_are_noted() -> None:
    api = small_toggl()
    own = api.fetch_day_hours

    def without_billable(workspace: Workspace, start: date, context: JobContext) -> tuple[DayHours, ...]:
        return tuple(row._replace(billable_seconds=0) for row in own(workspace, start, context))

    api.fetch_day_hours = without_billable  # type: ignore[method-assign]
    report = Reader(api).read(Split.DAY)
    assert report.billable_seconds == 4800
    assert [(note.kind, note.count) for note in report.notes] == [(NoteKind.BILLABLE_DIFFERS, 2)]


def test_hours_that_moved_to_somebody_else_are_noted_though_the_total_agrees() -> None:
    api = small_toggl()
    reader = Reader(api)
    reader.read(Split.NONE)
    moved = api.entries.pop()
    api.entries.append(replace(moved, user_id=1))
    report = reader.read(Split.MONTH)
    assert report.tracked_seconds == report.toggl_tracked_seconds
    assert (NoteKind.PAIRS_DIFFER, 2) in [(note.kind, note.count) for note in report.notes]


def test_days_read_ahead_are_not_taken_for_days_without_time() -> None:
    api = small_toggl()
    reader = Reader(api)
    reader.read(Split.DAY, Period(date(2026, 9, 1), date(2026, 9, 30)))
    api.entries.append(FakeEntry(date(2026, 10, 2), 1, 10, 500, 0))
    report = reader.read(Split.DAY, Period(date(2026, 10, 1), date(2026, 10, 31)))
    assert report.tracked_seconds == report.toggl_tracked_seconds == 1200 + 1200 + 7200 + 500
    assert report.notes == ()
