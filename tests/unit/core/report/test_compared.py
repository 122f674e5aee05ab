"""Hours of an earlier period beside those of the report: one request more, the same filters, nobody lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.toggl import NOW, PROFILE, WORKSPACE, FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import PeriodOutOfRange, SeveralClients
from toggl_desktop.core.reading.fetching import Fetcher
from toggl_desktop.core.reading.plan import plan_requests
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.build import build_report
from toggl_desktop.core.report.client_copy import check_one_client, needs_one_client
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.toggl.models import Project, User

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
ANN, BEN, EVE = User(1, "Ann"), User(2, "Ben"), User(3, "Eve")
WEB = Project(10, "Web", 50, "Acme")
APP = Project(11, "App", 51, "Bolt")
ENTRIES = [
    FakeEntry(date(2026, 10, 5), 1, 10, 3_600),
    FakeEntry(date(2026, 10, 6), 2, 10, 1_800),
    FakeEntry(date(2026, 9, 1), 1, 10, 7_200),
    FakeEntry(date(2026, 9, 30), 3, 11, 900),
    FakeEntry(date(2026, 9, 30), 1, None, 60),
    FakeEntry(date(2026, 8, 31), 1, 10, 5),
    FakeEntry(date(2025, 10, 31), 2, 10, 77),
]


def toggl() -> FakeToggl:
    return FakeToggl(users=[ANN, BEN, EVE], projects=[WEB, APP], entries=ENTRIES)


def read(choices: ExportChoices, api: FakeToggl | None = None) -> Report:
    api = api or toggl()
    store = WorkspaceStore()
    question = HoursQuestion.of(choices, WORKSPACE, OCTOBER, 1)
    Fetcher(api, FakeClock()).fetch(question, store, FakeContext())
    return build_report(question, ReportOptions.of(choices), PROFILE, store, NOW, FakeContext())


def test_it_costs_one_request_that_the_plan_knows() -> None:
    counts = []
    for choices in (ExportChoices(), ExportChoices(compare=Compare.PREVIOUS)):
        api, store = toggl(), WorkspaceStore()
        planned = plan_requests(HoursQuestion.of(choices, WORKSPACE, OCTOBER, 1), store, None).requests
        read(choices, api)
        assert api.request_count == planned
        counts.append(planned)
    assert counts[1] == counts[0] + 1


@pytest.mark.parametrize(
    ("compare", "sums"),
    [
        (Compare.PREVIOUS, {(1, 10): 7_200, (3, 11): 900, (1, None): 60}),
        (Compare.LAST_YEAR, {(2, 10): 77}),
    ],
)
def test_the_hours_of_the_earlier_days(compare: Compare, sums: dict[tuple[int, int | None], int]) -> None:
    earlier = read(ExportChoices(compare=compare)).earlier
    assert earlier is not None
    assert {pair: tracked for pair, (tracked, _) in earlier.sums.items()} == sums


def test_who_and_what_had_time_only_then_is_named() -> None:
    earlier = read(ExportChoices(compare=Compare.PREVIOUS)).earlier
    assert earlier is not None
    assert (earlier.users, earlier.projects) == ((EVE,), (APP,))


def test_the_report_itself_is_the_same() -> None:
    assert replace(read(ExportChoices(compare=Compare.PREVIOUS)), earlier=None, request_count=0) == replace(
        read(ExportChoices()), request_count=0
    )


def test_filters_hold_for_both() -> None:
    only_ben = UserSelection(everything=False, user_ids=frozenset({2}))
    earlier = read(ExportChoices(compare=Compare.PREVIOUS, users=only_ben)).earlier
    assert earlier is not None
    assert earlier.sums == {}
    assert earlier.users == ()


def test_each_file_compares_its_own() -> None:
    report = read(ExportChoices(compare=Compare.PREVIOUS))
    people = {user.name: part.earlier for user, part in reports_by_user(report)}
    assert {name: earlier.tracked_seconds for name, earlier in people.items() if earlier} == {"Ann": 7_260, "Ben": 0}
    clients = {client.name: part.earlier for client, part in reports_by_client(report)}
    assert {name: earlier.tracked_seconds for name, earlier in clients.items() if earlier} == {"Acme": 7_200}


def test_a_copy_for_a_client_tells_nothing_of_others_earlier_hours(tmp_path: Path) -> None:
    everything = ExportChoices(compare=Compare.PREVIOUS, client_copy=True)
    assert needs_one_client(
        ExportRequest.of(everything, HoursQuestion.of(everything, WORKSPACE, OCTOBER, 1), tmp_path / "a.xlsx")
    )
    check_one_client(read(replace(everything, compare=Compare.NONE)))
    with pytest.raises(SeveralClients):
        check_one_client(read(everything))
    acme = ProjectSelection(everything=False, client_ids=frozenset({50}))
    check_one_client(read(replace(everything, projects=acme, file_per=FilePer.REPORT)))


def test_days_that_toggl_does_not_know_are_refused_before_anything_is_asked() -> None:
    api = toggl()
    first_year = HoursQuestion.of(
        ExportChoices(compare=Compare.PREVIOUS), WORKSPACE, Period(date(2006, 1, 1), date(2006, 1, 31)), 1
    )
    with pytest.raises(PeriodOutOfRange):
        Fetcher(api, FakeClock()).fetch(first_year, WorkspaceStore(), FakeContext())
    assert api.request_count == 0
