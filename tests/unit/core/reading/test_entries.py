"""Reading time entries: any pages end, nothing is missing unnoticed, nothing is asked twice, nothing is lost."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.toggl import WORKSPACE, FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule, RoundPer
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import PlanFeatureMissing, QuotaSpent, Rejected, UnexpectedAnswer
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.progress import Stage
from toggl_desktop.core.reading.csv_matching import match_names
from toggl_desktop.core.reading.entry_reading import EntryReading, differences, most_rows
from toggl_desktop.core.reading.journal import decode_pages, encode_page
from toggl_desktop.core.reading.plan import plan_requests
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.entries import EntryPage, NamedEntry, TimeEntry
from toggl_desktop.core.toggl.models import Project, Quota, Secret, User

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


@dataclass
class MemoryJournal:
    """Keeps lines in memory, also after the sitting that wrote them."""

    lines: dict[str, list[str]] = field(default_factory=dict)
    size: int | None = None

    def of(self, account_id: int) -> MemoryJournal:
        return self

    def forget(self, account_id: int) -> None:
        self.lines.clear()

    def load(self, name: str) -> list[str]:
        return list(self.lines.get(name, []))

    def append(self, name: str, line: str) -> None:
        self.lines.setdefault(name, []).append(line)

    def delete(self, name: str) -> None:
        self.lines.pop(name, None)

    def page_size(self) -> int | None:
        return self.size

    def learn_page_size(self, size: int) -> None:
        self.size = size


def toggl(count: int = 120, **kwargs: Any) -> FakeToggl:
    return FakeToggl(
        entries=[
            FakeEntry(date(2026, 10, 1) + timedelta(days=n % 31), 1 + n % 3, (100, 101, None)[n % 7 % 3], 600 + n, 300)
            for n in range(count)
        ],
        users=[User(1, "Ann", "ann@example.com"), User(2, "Bob", "bob@example.com"), User(3, "Cy", "cy@example.com")],
        projects=[Project(100, "Alpha", 5, "Client"), Project(101, "Beta", 5, "Client")],
        clock=FakeClock(),
        **kwargs,
    )


def sitting_of(api: FakeToggl, journal: MemoryJournal | None = None) -> Sitting:
    return sign_in_with_token(api, Secret("x"), api.clock, FakeContext(api.clock), journals=journal)


def ask(split: Split = Split.NONE, **kwargs: Any) -> HoursQuestion:
    return HoursQuestion(WORKSPACE, OCTOBER, split, 1, with_entries=True, **kwargs)


def read(api: FakeToggl, question: HoursQuestion | None = None, journal: MemoryJournal | None = None) -> Report:
    return sitting_of(api, journal).read_report(question or ask(), ReportOptions(), FakeContext(api.clock))


def total(report: Report) -> int:
    return sum(one.entry.tracked_seconds for one in report.entries or ())


def test_the_entries_add_up_to_the_matrix() -> None:
    report = read(toggl())
    assert len(report.entries or ()) == 120
    assert total(report) == report.tracked_seconds == report.toggl_tracked_seconds
    assert not report.entry_differences
    assert not report.notes


@pytest.mark.parametrize("split", [Split.MONTH, Split.WEEK, Split.DAY])
def test_splits_cost_no_request_then_and_know_billable_time(split: Split) -> None:
    api = toggl(weekly_billable=False)
    report = read(api, ask(split))
    without = read(toggl(), replace(ask(split), with_entries=False))
    assert (api.calls["summary"], api.calls["weekly"], api.calls["entries"]) == (1, 0, 1)
    assert [row[:4] for row in report.rows] == [row[:4] for row in without.rows]
    assert all(row.billable_seconds is not None for row in report.rows)


@pytest.mark.parametrize(
    ("cap", "refuses", "requests", "learned"),
    [(1_000, True, 1, 1_000), (200, True, 2, 200), (50, True, 5, 50), (77, False, 2, 77), (50, False, 3, 50)],
)
def test_the_largest_page_is_learned(cap: int, refuses: bool, requests: int, learned: int) -> None:
    api = toggl(page_cap=cap, refuses_large_pages=refuses)
    journal = MemoryJournal()
    report = read(api, journal=journal)
    assert len(report.entries or ()) == 120
    assert api.calls["entries"] == requests
    journal.lines.clear()
    sitting = sitting_of(api, journal)
    assert sitting.store_of(WORKSPACE.id).paging.size == learned
    api.calls.clear()
    sitting.read_report(ask(), ReportOptions(), FakeContext(api.clock))
    assert api.calls["entries"] == -(-120 // learned)


def test_a_refusal_of_the_smallest_page_or_for_another_reason_is_an_error() -> None:
    for api in (toggl(page_cap=10), toggl(failures={"entries": Rejected("Invalid workspace id", status=400)})):
        with pytest.raises(Rejected):
            read(api)


def test_the_plan_knows_the_pages() -> None:
    api = toggl(page_cap=50, refuses_large_pages=False)
    sitting = sitting_of(api)
    store = sitting.store_of(WORKSPACE.id)
    before = plan_requests(ask(), store, None)
    assert (before.requests, before.is_estimate) == (4, True)  # projects, people, hours, and one page at least
    sitting.read_report(replace(ask(), with_entries=False), ReportOptions(), FakeContext(api.clock))
    assert plan_requests(ask(), store, None).requests == 2  # zones and a page
    sitting.read_report(ask(), ReportOptions(), FakeContext(api.clock))
    assert plan_requests(ask(), store, None).requests == 0
    assert plan_requests(ask(Split.DAY), store, None).requests == 0


def test_a_narrow_selection_is_asked_for_and_a_wide_one_serves_it() -> None:
    api = toggl()
    asked: list[EntryFilter] = []
    fetch = api.fetch_entries
    api.fetch_entries = lambda *args, **kwargs: asked.append(args[1]) or fetch(*args, **kwargs)  # type: ignore[method-assign, func-returns-value]
    sitting, context = sitting_of(api), FakeContext(api.clock)
    narrow = ask(
        entry_users=UserSelection(False, frozenset({2})),
        entry_projects=ProjectSelection(False, project_ids=frozenset({None, 101})),
    )
    sitting.read_report(narrow, ReportOptions(), context)
    assert asked == [EntryFilter(OCTOBER, (2,), (101, None))]
    sitting.read_report(ask(), ReportOptions(), context)
    sitting.read_report(narrow, ReportOptions(), context)
    assert len(asked) == 2
    options = ReportOptions(users=narrow.entry_users, projects=narrow.entry_projects)
    report = sitting.read_report(narrow, options, context)
    assert {one.pair for one in report.entries or ()} == {(2, 101), (2, None)}
    assert total(report) == report.tracked_seconds


def test_a_selection_without_time_costs_nothing() -> None:
    api = toggl()
    assert read(api, ask(entry_users=UserSelection(False, frozenset({9})))).entries is not None
    assert api.calls["entries"] == 0


# --- the CSV


def csv_of(api: FakeToggl) -> tuple[NamedEntry, ...]:
    users = {user.id: user for user in api.users}
    projects = {project.id: project for project in api.projects}
    return tuple(
        NamedEntry(
            users[one.user_id].name,
            users[one.user_id].email,
            "Client" if one.project_id else "",
            projects[one.project_id].name if one.project_id else "",
            one.as_entry(1)._replace(id=None, user_id=0, project_id=None),
        )
        for one in api.entries
    )


def few_left(**kwargs: Any) -> FakeToggl:
    return toggl(page_cap=10, refuses_large_pages=False, quota_size=10, **kwargs)


def test_the_csv_saves_an_hour_where_it_is_proven() -> None:
    api = few_left()
    api.csv = csv_of(api)
    report = read(api)
    assert (api.calls["entries"], api.calls["csv"]) == (1, 1)
    assert total(report) == report.tracked_seconds
    assert [note.kind for note in report.notes] == [NoteKind.ENTRIES_FROM_CSV]
    assert all(one.entry.id is None for one in report.entries or ())


@pytest.mark.parametrize("fault", ["short", "shifted", "nameless", "refused", "broken"])
def test_a_csv_that_is_not_proven_is_dropped_without_a_word(fault: str) -> None:
    api = few_left()
    rows = list(csv_of(api))
    match fault:
        case "short":
            rows.pop()
        case "shifted":
            entry = rows[0].entry
            rows[0] = rows[0]._replace(entry=entry._replace(tracked_seconds=entry.tracked_seconds + 1))
        case "nameless":
            rows[0] = rows[0]._replace(project="Nobody knows")
        case "broken":
            api.failures["csv"] = UnexpectedAnswer(endpoint="csv", field="header", problem="another")
    api.csv = None if fault == "refused" else tuple(rows)
    sitting, context = sitting_of(api), FakeContext(api.clock)
    with pytest.raises(QuotaSpent):
        sitting.read_report(ask(), ReportOptions(), context)
    report = sitting.read_report(ask(), ReportOptions(), context, wait_for_quota=True)
    assert api.calls["csv"] == 1
    assert total(report) == report.tracked_seconds
    assert not report.notes


def test_the_csv_is_not_asked_for_where_the_pages_fit_into_the_hour() -> None:
    api = toggl(page_cap=50, refuses_large_pages=False, quota_size=30)
    read(api)
    assert api.calls["csv"] == 0


def test_names_that_could_be_two_are_no_match() -> None:
    entry = toggl().entries[0].as_entry(1)
    users = [User(1, "Ann", "a@x"), User(2, "Ann", "b@x"), User(3, "Cy"), User(4, "Ann", "a@x")]
    projects = [Project(7, "Alpha", 1, "One"), Project(8, "Alpha", 2, "Two"), Project(9, "Beta", None, None)]
    pairs = [(1, 7), (2, 8), (3, 9)]

    def match(*names: Any, among: list[tuple[int, int]] = pairs) -> Any:
        found = match_names([NamedEntry(*names, entry)], users, projects, {}, among)
        return found and found[0][1:3]

    assert match("Ann", "a@x", "One", "Alpha") == (1, 7)
    assert match("Ann", "", "One", "Alpha") is None
    assert match("Cy", "", "Two", "Alpha") == (3, 8)
    assert match("Cy", "", None, "Alpha") is None
    assert match("Cy", "", None, "Beta") == (3, 9)
    assert match("Cy", "", "", "") == (3, None)
    assert match("Ann", "a@x", "One", "Alpha", among=[*pairs, (4, 7)]) is None


def test_a_csv_clock_becomes_an_instant_in_the_zone_of_its_owner() -> None:
    noon = int(datetime(2026, 7, 7, 12, tzinfo=UTC).timestamp())
    entry = toggl().entries[0].as_entry(1)._replace(started_at=noon, currency="EUR", amount_cents=5)
    row = NamedEntry("Ann", "", "", "", entry)
    users = [User(1, "Ann")]
    (there,) = match_names([row], users, [], {1: "America/New_York"}, [(1, None)]) or ()
    assert (there.started_at, there.offset_minutes) == (noon + 4 * 3600, -240)
    (unknown,) = match_names([row], users, [], {1: "Mars/Olympus"}, [(1, None)]) or ()
    assert (unknown.started_at, unknown.offset_minutes) == (noon, 0)
    dollars = Project(7, "P", currency="USD")
    (foreign,) = match_names([row._replace(project="P")], users, [dollars], {}, [(1, 7)]) or ()
    assert foreign.amount_cents is None


# --- guards


def entry(number: int, seconds: int = 60, user_id: int = 1) -> TimeEntry:
    return TimeEntry(number, user_id, None, "", "", (), None, 0, 0, seconds, seconds)


@pytest.mark.parametrize(
    ("pages", "problem"),
    [
        ([EntryPage((), 0, 51)], "empty"),
        ([EntryPage((entry(1),), 1, 2), EntryPage((), 0, 3)], "empty"),
        ([EntryPage((entry(1),), 1, 1)], "later"),
        ([EntryPage((entry(1),), 1, 2), EntryPage((entry(2),), 1, 2)], "later"),
        ([EntryPage((entry(1),), 1, 5), EntryPage((entry(2),), 1, 4)], "later"),
        ([EntryPage((entry(1),), 10_000, 10_001)], "more rows"),
    ],
)
def test_pages_that_would_never_end_are_an_error(pages: list[EntryPage], problem: str) -> None:
    reading = EntryReading(EntryFilter(OCTOBER))
    for one in pages[:-1]:
        reading.add(one, most_rows(3_600, 50))
    with pytest.raises(UnexpectedAnswer, match=problem):
        reading.add(pages[-1], most_rows(3_600, 50))


def test_an_entry_seen_twice_is_kept_once() -> None:
    reading = EntryReading(EntryFilter(OCTOBER))
    reading.add(EntryPage((entry(1), entry(2)), 2, 3), 100)
    reading.add(EntryPage((entry(2), entry(3)), 2, None), 100)
    assert [one.id for one in reading.entries] == [1, 2, 3]
    assert (reading.seconds, reading.is_complete) == (180, True)


@dataclass
class ScriptedPages:
    """Answers whatever a property thinks of, for as long as it is asked."""

    pages: list[tuple[list[int], int | None]]
    asked: int = 0

    def __call__(self, *_: object, first_row: int | None = None, **__: object) -> EntryPage:
        if self.asked > 3_000:
            raise AssertionError("this never ends")
        ids, step = self.pages[self.asked % len(self.pages)]
        self.asked += 1
        after = None if step is None else (first_row or 1) + step
        return EntryPage(tuple(entry(one, 600) for one in ids), len(ids), after)


@given(
    st.lists(
        st.tuples(st.lists(st.integers(1, 12), max_size=6), st.none() | st.integers(-2, 6)), min_size=1, max_size=8
    ),
    st.integers(1, 12),
)
def test_any_pages_end_and_hold_every_entry_once_or_are_one_error(
    pages: list[tuple[list[int], int | None]], tracked: int
) -> None:
    api = toggl(0)
    api.entries = [FakeEntry(date(2026, 10, 5), 1, None, 600) for _ in range(tracked)]
    script = ScriptedPages(pages)
    api.fetch_entries = script  # type: ignore[assignment, method-assign]
    try:
        report = read(api)
    except UnexpectedAnswer:
        return
    ids = [one.entry.id for one in report.entries or ()]
    assert len(ids) == len(set(ids))
    assert total(report) == 600 * tracked or report.entry_differences


# --- somebody is tracking


def test_what_is_tracked_meanwhile_is_read_once_more_for_those_people_only() -> None:
    api = toggl()
    late = FakeEntry(date(2026, 10, 31), 2, 101, 90, 0)
    asked: list[EntryFilter] = []
    fetch = api.fetch_entries

    def fetch_late(*args: Any, **kwargs: Any) -> EntryPage:
        asked.append(args[1])
        if len(asked) == 1:
            api.entries.append(late)
        return fetch(*args, **kwargs)

    api.fetch_entries = fetch_late  # type: ignore[method-assign]
    report = read(api)
    assert [one.user_ids for one in asked] == [None, (2,)]
    assert api.calls["summary"] == 2
    assert len(report.entries or ()) == 121
    assert total(report) == report.tracked_seconds
    assert not report.entry_differences


def test_what_still_differs_is_told_with_person_project_and_seconds() -> None:
    api = toggl()
    rows = api.fetch_hours

    def more_hours(*args: Any) -> Any:
        return tuple(
            row._replace(tracked_seconds=row.tracked_seconds + 5) if row[:2] == (1, 100) else row for row in rows(*args)
        )

    api.fetch_hours = more_hours  # type: ignore[method-assign]
    report = read(api)
    ((user_id, project_id, ours, theirs),) = report.entry_differences
    assert (user_id, project_id, theirs - ours) == (1, 100, 5)
    assert [note.kind for note in report.notes] == [NoteKind.ENTRIES_DIFFER]


def test_entries_that_are_missing_for_good_are_an_error_and_read_anew_then() -> None:
    api = toggl(2_000)
    fetch = api.fetch_entries
    api.fetch_entries = lambda *args, **kwargs: replace(fetch(*args, **kwargs), next_row=None)  # type: ignore[method-assign]
    api.page_cap, api.refuses_large_pages = 50, False
    sitting, context = sitting_of(api), FakeContext(api.clock)
    with pytest.raises(UnexpectedAnswer, match="do not add up"):
        sitting.read_report(ask(), ReportOptions(), context)
    api.fetch_entries = fetch  # type: ignore[method-assign]
    report = sitting.read_report(ask(), ReportOptions(), context)
    assert total(report) == report.tracked_seconds


def test_entries_refused_while_hours_are_not() -> None:
    api = toggl(failures={"entries": PlanFeatureMissing("not in your plan")})
    report = read(api, ask(Split.WEEK))
    assert report.entries is None
    assert report.tracked_seconds == sum(one.seconds for one in api.entries)
    assert [(note.kind, note.text) for note in report.notes] == [(NoteKind.ENTRIES_UNAVAILABLE, "not in your plan")]
    assert api.calls["weekly"] > 0


def test_a_project_that_became_private_meanwhile_is_named_by_its_id() -> None:
    api = toggl()
    api.entries = [replace(one, project_id=999) if one.project_id == 101 else one for one in api.entries]
    report = read(api)
    assert [project.name for project in report.projects if not project.is_known] == ["Project 999"]
    assert total(report) == report.tracked_seconds


# --- interrupted


def test_what_arrived_is_not_asked_for_again_after_a_restart() -> None:
    journal = MemoryJournal()
    api = toggl(page_cap=10, refuses_large_pages=False, quota_size=8, failures={"csv": PlanFeatureMissing("no")})
    with pytest.raises(QuotaSpent):
        read(api, journal=journal)
    read_before = api.calls["entries"] - 1  # the last one was refused
    assert read_before > 0
    api.quota_size = None
    context = FakeContext(api.clock)
    report = sitting_of(api, journal).read_report(ask(), ReportOptions(), context)
    assert api.calls["entries"] == 1 + 12
    assert total(report) == report.tracked_seconds
    told = [one for one in context.reports if one.stage is Stage.READING_ENTRIES]
    assert (told[0].here_already, told[0].done) == (10 * read_before, 10 * read_before)
    assert (told[-1].done, told[-1].total) == (120, 120)


def test_the_plan_knows_what_an_earlier_run_has_kept() -> None:
    journal = MemoryJournal()
    api = toggl(page_cap=10, refuses_large_pages=False, quota_size=8, failures={"csv": PlanFeatureMissing("no")})
    with pytest.raises(QuotaSpent):
        read(api, journal=journal)
    pages = api.calls["entries"] - 1  # the last one was refused
    api.quota_size = None
    sitting = sitting_of(api, journal)
    store = sitting.store_of(WORKSPACE.id)
    sitting.take_up_entries(ask())  # nothing is known of the hours yet
    assert not store.entries
    sitting.read_report(replace(ask(), with_entries=False), ReportOptions(), FakeContext(api.clock))
    sent = api.request_count
    sitting.take_up_entries(ask())
    plan = plan_requests(ask(), store, None)
    assert api.request_count == sent
    assert plan.entries_here == 10 * pages
    assert plan.requests == pytest.approx(1 + 12 - pages, abs=1)  # time zones, and about as many pages as will come


def test_a_journal_that_makes_no_sense_is_read_anew() -> None:
    journal = MemoryJournal()
    api = toggl(page_cap=50, refuses_large_pages=False)
    read(api, journal=journal)
    (name,) = journal.lines
    for spoil in (["x"], ["[1,0,51,[]]"], ["[9,1,null,[]]"], [journal.lines[name][0], '[1,1,2,[["no"]]]'], ["[]"]):
        journal.lines[name] = spoil
        report = read(api, journal=journal)
        assert len(report.entries or ()) == 120


@given(st.lists(st.integers(1, 40), max_size=4), st.integers(0, 200))
def test_a_journal_cut_anywhere_gives_whole_pages(sizes: list[int], cut: int) -> None:
    pages = [EntryPage(tuple(entry(10 * n + k) for k in range(size)), size, 7) for n, size in enumerate(sizes)]
    text = "\n".join(map(encode_page, pages))
    lines = text[: max(0, len(text) - cut)].split("\n")
    found = decode_pages(lines)
    assert found == pages[: len(found)]
    assert len(found) >= len(lines) - 1


def test_any_text_survives_the_journal() -> None:
    one = entry(1)._replace(description="=1\n\u2028\U0001f600\x00", tags=("a, b",), task='"')
    assert decode_pages([encode_page(EntryPage((one,), 1, None))]) == [EntryPage((one,), 1, None)]
    assert "\n" not in encode_page(EntryPage((one,), 1, None))
    assert json.loads(encode_page(EntryPage((one,), 1, None)))[0] == 1


# --- in the report


def test_entries_stand_on_their_owners_clock_and_day() -> None:
    api = toggl(0, time_zones={1: "Europe/Berlin", 2: "America/New_York", 3: "Nowhere/Else"})
    api.entries = [
        FakeEntry(date(2026, 10, 24), user_id, None, 7_200, start_second=23 * 3600 + 1800) for user_id in (1, 2, 3)
    ]
    report = read(api)
    shown = [(one.entry.user_id, one.day.day, one.start_second, one.end_second) for one in report.entries or ()]
    assert shown == [
        (2, 24, 70_200, 77_400),
        (3, 24, 84_600, 91_800),
        (1, 25, 5_400, 9_000),  # the clocks went back in between
    ]
    assert report.foreign_clocks == 1


def test_each_entry_is_rounded_and_the_sums_are_exact_on_every_level() -> None:
    api = toggl()
    api.entries = [FakeEntry(date(2026, 10, 5), 1, 100, 61), FakeEntry(date(2026, 10, 15), 1, 100, 61)]
    options = ReportOptions(rounding=RoundingRule(RoundingDirection.UP, 15), round_per=RoundPer.ENTRY)
    for split in Split:
        report = sitting_of(api).read_report(ask(split), options, FakeContext(api.clock))
        assert [one.rounded_seconds for one in report.entries or ()] == [900, 900]
        assert sum(row.rounded_seconds or 0 for row in report.rows) == 1_800
        assert [pair.rounded_seconds for pair in report.pairs] == [1_800]
    by_row = sitting_of(api).read_report(ask(), replace(options, round_per=RoundPer.ROW), FakeContext(api.clock))
    assert [pair.rounded_seconds for pair in by_row.pairs] == [900]


def test_quota_is_kept_in_sight() -> None:
    api = few_left()
    sitting, context = sitting_of(api), FakeContext(api.clock)
    sitting.read_report(ask(), ReportOptions(), context, wait_for_quota=True)
    assert any(one.stage is Stage.WAITING_FOR_QUOTA for one in context.reports)
    assert api.known_quota(70) == Quota(70, 10 - 7, 10, api.known_quota(70).resets_at)  # type: ignore[union-attr]


def test_differences_are_found_on_both_sides() -> None:
    assert differences([entry(1, 5), entry(2, 7, 2)], {(1, None): 5, (2, None): 8, (3, None): 1}) == [
        (2, None, 7, 8),
        (3, None, 0, 1),
    ]
    assert differences([entry(1, 5)], {}) == [(1, None, 5, 0)]
