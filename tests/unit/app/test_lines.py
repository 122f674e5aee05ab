"""The lines of the lists."""

from __future__ import annotations

from datetime import date

from tests.fakes.toggl import WORKSPACE, FakeContext
from tests.fakes.window import small_agency
from toggl_desktop.app.lines import LineKind, build_project_lines, build_user_lines, fold, ids_with_time
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.models import Account, HoursRow

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


def october_store() -> WorkspaceStore:
    toggl = small_agency()
    context = FakeContext(toggl.clock)
    sitting = Sitting(toggl, Account(toggl.fetch_profile(context), (WORKSPACE,)), toggl.clock)
    sitting.read_report(HoursQuestion(WORKSPACE, OCTOBER), ReportOptions(), context)
    return sitting.store_of(WORKSPACE.id)


def test_projects_stand_below_their_clients_with_their_hours() -> None:
    lines = build_project_lines(october_store(), OCTOBER)
    assert [(line.kind, line.name, line.tracked_seconds) for line in lines] == [
        (LineKind.CLIENT, "Acme", 4500),
        (LineKind.PROJECT, "Newsletter", 0),
        (LineKind.PROJECT, "Old shop", 900),
        (LineKind.PROJECT, "Website", 3600),
        (LineKind.CLIENT, "Birch", 7200),
        (LineKind.PROJECT, "App", 7200),
        (LineKind.PROJECT, "", 1800),
    ]
    assert lines[0].project_ids == (11, 12, 10)
    assert ids_with_time(lines) == {10, 12, 20, None}


def test_before_the_hours_are_known_there_are_none() -> None:
    store = october_store()
    for period in (None, Period(date(2026, 9, 1), date(2026, 9, 30))):
        assert {line.tracked_seconds for line in build_project_lines(store, period)} == {None}
        people = build_user_lines(store, period)
        assert [(line.name, line.tracked_seconds) for line in people] == [("Ann", None), ("Bob", None)]


def test_deactivated_people_stay_listed_while_they_have_time() -> None:
    people = build_user_lines(october_store(), OCTOBER)
    assert [(line.name, line.tracked_seconds, line.is_archived) for line in people] == [
        ("Ann", 5400, False),
        ("Bob", 7200, False),
        ("Cy", 900, True),
    ]


def test_ids_without_a_name_are_listed_too() -> None:
    store = WorkspaceStore(users=(), hours={OCTOBER: (HoursRow(77, 88, 60, None),)})
    assert [line.name for line in build_user_lines(store, OCTOBER)] == ["User 77"]
    assert "Project 88" in [line.name for line in build_project_lines(store, OCTOBER)]


def test_search_folds_case_and_accents() -> None:
    assert fold("ÉCOLE Übung") == "ecole ubung"
