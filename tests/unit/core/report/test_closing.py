"""The month's end of a report: what balances cost, what counts in a month that is not over, what is not guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.fakes.toggl import NOW, PROFILE, WORKSPACE, FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.open_points import PointNeed
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import UserSelection
from toggl_desktop.core.choices.working_hours import Contract, WorkingHours, WorkingRules
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.reading.plan import plan_requests
from toggl_desktop.core.report.closing import MonthEnd
from toggl_desktop.core.toggl.models import Account, Project, User

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))  # the clock says the 23rd
HOUR = 3600
EIGHT = (8 * HOUR,) * 5 + (0, 0)
YEAR = date(2026, 1, 1)


class Agreed:
    def __init__(self, *contracts: Contract, rules: WorkingRules | None = None) -> None:
        self.hours = WorkingHours(contracts, rules=rules or WorkingRules())

    def read(self, path: str) -> WorkingHours | None:
        return self.hours


def toggl() -> FakeToggl:
    entries = [
        FakeEntry(date(2026, 9, 1), 1, 10, 10 * HOUR),
        FakeEntry(date(2026, 10, 5), 1, 10, 7 * HOUR),
        FakeEntry(date(2026, 10, 6), 2, 11, 8 * HOUR),
        FakeEntry(date(2026, 11, 2), 1, 10, 9 * HOUR),
        FakeEntry(date(2026, 11, 23), 1, 10, 5 * HOUR),
    ]
    users = [User(1, "Ann"), User(2, "Ben")]
    return FakeToggl(entries=entries, users=users, projects=[Project(10, "Web"), Project(11, "Vacation")])


def read(
    agreed: Agreed, period: Period = OCTOBER, choices: ExportChoices | None = None, **more: object
) -> tuple[MonthEnd, FakeToggl]:
    choices, api = choices or ExportChoices(), toggl()
    sitting = Sitting(api, Account(PROFILE, (WORKSPACE,)), FakeClock())
    sitting.working_hours = agreed
    question = replace(HoursQuestion.of(choices, WORKSPACE, period, 1), **more)  # type: ignore[arg-type]
    options = ReportOptions.of(choices)
    planned = plan_requests(sitting.with_balances(question, options), sitting.store_of(WORKSPACE.id), None).requests
    report = sitting.read_report(question, options, FakeContext())
    assert api.request_count == planned
    assert report.month_end is not None
    return report.month_end, api


@pytest.mark.parametrize("split", Split)
def test_balances_of_a_team_cost_one_request_and_are_the_same_over_any_split(split: Split) -> None:
    agreed = Agreed(Contract(1, YEAR, EIGHT, "", HOUR), Contract(2, YEAR, EIGHT))
    _, bare = read(Agreed(), choices=ExportChoices(split=split))
    found, api = read(agreed, choices=ExportChoices(split=split))
    assert api.calls["summary"] == bare.calls["summary"] + 1
    ann, ben = found.times
    days_before, days_of_october = 195, 22
    assert ann.balance_before == HOUR + 10 * HOUR - days_before * 8 * HOUR
    assert (ann.target_seconds, ann.worked_seconds) == (days_of_october * 8 * HOUR, 7 * HOUR)
    assert ann.balance_now == (ann.balance_before or 0) + 7 * HOUR - days_of_october * 8 * HOUR
    assert ben.balance_before == -days_before * 8 * HOUR


def test_newcomers_with_accounts_of_their_own_cost_one_more() -> None:
    together, one = read(Agreed(Contract(1, YEAR, EIGHT), Contract(2, YEAR, EIGHT)))
    apart, two = read(Agreed(Contract(1, YEAR, EIGHT), Contract(2, date(2026, 7, 1), EIGHT)))
    assert two.calls["summary"] == one.calls["summary"] + 1
    assert together.times[0].balance_before == apart.times[0].balance_before


def test_in_a_month_that_is_not_over_only_days_that_are_over_count() -> None:
    agreed = Agreed(Contract(1, NOVEMBER.start_date, EIGHT, "", 0))
    found, _ = read(agreed, NOVEMBER)
    assert found.through == date(2026, 11, 22)
    (ann,) = found.times
    assert (ann.worked_seconds, ann.target_seconds) == (9 * HOUR, 15 * 8 * HOUR)
    by_days, _ = read(agreed, NOVEMBER, with_days=True)
    assert by_days.times[0].balance_now == ann.balance_now == (9 - 120) * HOUR


def test_a_month_to_come_has_nothing_to_tell() -> None:
    found, _ = read(Agreed(Contract(1, YEAR, EIGHT)), Period(date(2026, 12, 1), date(2026, 12, 31)))
    assert found.times == ()
    assert found.points.points == ()


@pytest.mark.parametrize("is_worked", [True, False])
def test_time_on_a_project_that_means_an_absence(is_worked: bool) -> None:
    rules = WorkingRules(absence_projects=("vacation",), absence_is_worked=is_worked)
    found, _ = read(Agreed(Contract(2, OCTOBER.start_date, EIGHT), rules=rules), with_days=True)
    (ben,) = found.times
    assert ben.absence_days == 1
    assert ben.worked_seconds == (8 * HOUR if is_worked else 0)
    assert ben.difference_seconds == (8 - 22 * 8) * HOUR
    assert found.unknown_projects == ()


def test_a_rule_about_a_project_that_does_not_exist_is_told() -> None:
    found, _ = read(Agreed(rules=WorkingRules(absence_projects=("Holiday",))))
    assert found.unknown_projects == ("Holiday",)


def test_only_the_selected_people_cost_and_are_told() -> None:
    only_ben = ExportChoices(users=UserSelection(everything=False, user_ids=frozenset({2})))
    found, api = read(Agreed(Contract(1, YEAR, EIGHT), Contract(2, OCTOBER.start_date, EIGHT)), choices=only_ben)
    assert [one.user_id for one in found.times] == [2]
    assert api.calls["summary"] == 1


def test_what_was_not_read_is_said_and_not_guessed() -> None:
    found, _ = read(Agreed())
    assert set(found.points.unmet_needs) == {PointNeed.DAYS, PointNeed.ENTRIES}
    with_days, _ = read(Agreed(), with_days=True)
    assert set(with_days.points.unmet_needs) == {PointNeed.ENTRIES}
    assert NOW.date() == date(2026, 11, 23)
