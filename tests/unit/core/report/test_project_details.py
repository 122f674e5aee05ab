"""Project details are about everybody's time on a project: never in a report about some of its people only."""

from __future__ import annotations

from datetime import date

from tests.fakes.toggl import FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.reading.plan import ReadDetails, missing_steps, plan_requests
from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.toggl.models import Project, Secret, User

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
SHARED, ANNS, BOBS, IDLE_FOR_BOB = 10, 11, 12, 13
ANN, BOB = UserSelection(False, frozenset({1})), UserSelection(everything=True, excluded_user_ids=frozenset({1}))
EVERYBODY = UserSelection()


def company() -> FakeToggl:
    day = date(2026, 10, 5)
    return FakeToggl(
        entries=[
            FakeEntry(day, 1, SHARED, 3600, 3600),
            FakeEntry(day, 2, SHARED, 7200, 7200),
            FakeEntry(day, 1, ANNS, 3600, 3600),
            FakeEntry(day, 2, BOBS, 3600, 0),
            FakeEntry(day, 1, IDLE_FOR_BOB, 1800, 1800),
            FakeEntry(day, 2, IDLE_FOR_BOB, 0, 0),
        ],
        users=[User(1, "Ann"), User(2, "Bob")],
        projects=[Project(number, f"P{number}", 5, "Client") for number in (SHARED, ANNS, BOBS, IDLE_FOR_BOB)],
    )


def sitting_of(api: FakeToggl) -> Sitting:
    return sign_in_with_token(api, Secret("x"), api.clock, FakeContext(api.clock))


def read(
    sitting: Sitting, users: UserSelection = EVERYBODY, *, by_person: bool = False, split: Split = Split.NONE
) -> Report:
    question = HoursQuestion(
        sitting.account.workspaces[0],
        OCTOBER,
        split,
        details_of=ProjectSelection(),
        details_users=users,
        details_by_person=by_person,
    )
    return sitting.read_report(question, ReportOptions(users=users), FakeContext())


def left_out(report: Report) -> int:
    return next((note.count for note in report.notes if note.kind is NoteKind.DETAILS_LEFT_OUT), 0)


def amount(report: Report) -> int:
    return sum(details.billable_amount_cents or 0 for details in report.details.values())


def test_a_filter_on_people_keeps_the_details_of_projects_that_are_theirs_alone() -> None:
    for split in Split:
        api = company()
        report = read(sitting_of(api), ANN, split=split)
        assert set(report.details) == {ANNS, IDLE_FOR_BOB}
        assert left_out(report) == 1
        assert api.calls["details"] == 2


def test_details_that_are_known_already_are_left_out_as_well() -> None:
    api = company()
    sitting = sitting_of(api)
    everything = read(sitting)
    assert set(everything.details) == {SHARED, ANNS, BOBS, IDLE_FOR_BOB}
    assert left_out(everything) == 0
    assert set(read(sitting, BOB).details) == {BOBS}
    assert api.calls["details"] == 4


def test_files_of_people_hold_no_more_money_than_there_is() -> None:
    api = company()
    whole = read(sitting_of(api))
    parts = {user.id: part for user, part in reports_by_user(whole)}
    assert set(parts[1].details) == {ANNS, IDLE_FOR_BOB}
    assert set(parts[2].details) == {BOBS}
    assert 0 < sum(map(amount, parts.values())) <= amount(whole)
    assert [left_out(part) for part in parts.values()] == [1, 1]
    by_client = {client.name: part for client, part in reports_by_client(whole)}
    assert amount(by_client["Client"]) == amount(whole)
    assert left_out(by_client["Client"]) == 0


def test_a_file_for_each_person_asks_only_for_projects_of_one_person() -> None:
    api = company()
    sitting = sitting_of(api)
    report = read(sitting, by_person=True)
    assert api.calls["details"] == 3
    assert left_out(report) == 1
    for _, part in reports_by_user(report):
        assert SHARED not in part.details
        assert left_out(part) == 1


def test_plan_and_fetch_agree() -> None:
    api = company()
    sitting = sitting_of(api)
    sitting.read_report(HoursQuestion(api.workspace, OCTOBER), ReportOptions(), FakeContext())
    question = HoursQuestion(api.workspace, OCTOBER, details_of=ProjectSelection(), details_users=BOB)
    store = sitting.store_of(7)
    assert missing_steps(question, store) == [ReadDetails(BOBS, OCTOBER)]
    assert plan_requests(question, store, None).requests == 1
    read(sitting, BOB)
    assert api.calls["details"] == 1
    assert missing_steps(question, store) == []


def test_details_are_compared_with_the_peoples_sum_under_a_filter_too() -> None:
    api = company()
    sitting = sitting_of(api)
    read(sitting)
    api.entries.append(FakeEntry(date(2026, 10, 9), 1, ANNS, 60, 60))
    sitting.store_of(7).hours.clear()
    report = read(sitting, ANN)
    assert Note(NoteKind.DETAILS_DIFFER, count=1) in report.notes
    assert Note(NoteKind.DETAILS_DIFFER, count=1) in dict(reports_by_user(report))[User(1, "Ann")].notes


def test_billable_notes_of_a_part_are_about_that_part() -> None:
    api = company()
    api.entries = [FakeEntry(date(2026, 10, 5), 1, ANNS, 60, 60), FakeEntry(date(2026, 10, 5), 2, BOBS, 60, None)]
    kinds = {user.name: [note.kind for note in part.notes] for user, part in reports_by_user(read(sitting_of(api)))}
    assert kinds == {"Ann": [], "Bob": [NoteKind.BILLABLE_UNKNOWN, NoteKind.PEOPLE_AMOUNTS_LEFT_OUT]}
