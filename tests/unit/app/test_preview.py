"""What the window shows of a report adds up to the report."""

from __future__ import annotations

from datetime import date

import pytest

from tests.fakes.reports import build_report, company_report
from toggl_desktop.app.preview import build_preview
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule
from toggl_desktop.core.report.report import totals_by_project, totals_by_user
from toggl_desktop.core.toggl.models import Project, User

ANN, BEN = User(1, "Ann"), User(2, "ben")
WEBSITE, INNER = Project(10, "Website", 5, "Acme", color="#0b83d9"), Project(11, "Inner")


@pytest.mark.parametrize("split", Split)
def test_every_view_adds_up_to_the_report(split: Split) -> None:
    report = company_report(split)
    preview = build_preview(report)
    assert preview.total.tracked_seconds == report.tracked_seconds > 0
    assert preview.total.billable_seconds == report.billable_seconds
    views = [preview.projects, preview.people] + ([preview.intervals] if split is not Split.NONE else [])
    for view in views:
        assert sum(row.hours.tracked_seconds for row in view) == report.tracked_seconds
        assert sum(row.hours.billable_seconds or 0 for row in view) == report.billable_seconds


def test_rows_say_the_same_as_the_reports_own_totals() -> None:
    report = company_report(Split.MONTH)
    preview = build_preview(report)
    by_project, by_user = totals_by_project(report), totals_by_user(report)
    assert {row.project_id for row in preview.projects} == set(by_project)
    for row in preview.projects:
        total = by_project[row.project_id]
        assert (row.hours.tracked_seconds, row.hours.partners) == (total.tracked_seconds, total.partners)
    for person in preview.people:
        assert person.hours.partners == by_user[person.user_id].partners


def test_most_time_comes_first_and_time_without_a_project_is_a_row() -> None:
    hours = {(1, 10): [(100, 0)], (1, None): [(300, 0)], (2, 11): [(200, 200)]}
    preview = build_preview(build_report([ANN, BEN], [WEBSITE, INNER], hours))
    assert [row.project_id for row in preview.projects] == [None, 11, 10]
    assert [row.name for row in preview.people] == ["Ann", "ben"]
    assert preview.total.partners == 2


def test_time_without_a_project_and_without_a_client_sort_last_by_name() -> None:
    hours = {(1, 10): [(100, 0)], (1, None): [(300, 0)], (1, 11): [(200, 200)]}
    preview = build_preview(build_report([ANN], [WEBSITE, INNER], hours))
    assert [row.project_id for row in sorted(preview.projects, key=lambda row: row.name_rank)] == [11, 10, None]
    assert [row.project_id for row in sorted(preview.projects, key=lambda row: row.client_rank)] == [10, 11, None]


def test_an_unsplit_report_claims_nothing_about_time() -> None:
    assert build_preview(company_report(Split.NONE)).intervals == ()


def test_a_split_keeps_intervals_without_time_and_counts_each_persons_days_once() -> None:
    period = Period(date(2026, 10, 5), date(2026, 10, 7))
    hours = {
        (1, 10): [(100, 0), (0, 0), (50, 0)],
        (1, 11): [(10, 0), (0, 0), (0, 0)],
        (2, 10): [(1, 0), (0, 0), (0, 0)],
    }
    preview = build_preview(build_report([ANN, BEN], [WEBSITE, INNER], hours, period=period, split=Split.DAY))
    assert [row.hours.tracked_seconds for row in preview.intervals] == [111, 0, 50]
    assert [row.hours.partners for row in preview.intervals] == [2, 0, 1]


def test_unknown_billable_time_stays_unknown() -> None:
    hours = {(1, 10): [(100, None)], (2, 10): [(100, 40)], (2, 11): [(7, None)]}
    preview = build_preview(build_report([ANN, BEN], [WEBSITE, INNER], hours))
    billable = {row.project_id: row.hours.billable_seconds for row in preview.projects}
    assert billable == {10: 40, 11: None}
    assert preview.total.billable_seconds == 40
    assert preview.total.is_billable_partial
    assert not build_preview(company_report()).total.is_billable_partial
    assert build_preview(company_report(with_billable=False)).total.billable_seconds is None


def test_rounded_hours_stand_beside_the_tracked_ones() -> None:
    rule = RoundingRule(RoundingDirection.UP, 15)
    preview = build_preview(build_report([ANN], [WEBSITE], {(1, 10): [(100, 0)]}, rounding=rule))
    assert preview.has_rounding
    assert preview.total.rounded_seconds == 900
    assert not build_preview(company_report()).has_rounding


def test_idle_people_are_rows_only_when_the_report_lists_them() -> None:
    idle = [User(3, "Idle")]
    listed = build_report([ANN], [WEBSITE], {(1, 10): [(100, 0)]}, idle_users=idle, include_idle=True)
    assert [row.name for row in build_preview(listed).people] == ["Ann", "Idle"]
    unlisted = build_report([ANN], [WEBSITE], {(1, 10): [(100, 0)]}, idle_users=idle)
    assert [row.name for row in build_preview(unlisted).people] == ["Ann"]


def test_a_report_without_time_is_empty() -> None:
    assert build_preview(build_report([], [], {})).is_empty
    assert not build_preview(company_report()).is_empty
