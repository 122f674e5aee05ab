"""Entries from the stand-in for Toggl to the report, over HTTP: whatever its oddities, exact or one clear error."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest

from toggl_desktop.app.entry_journal import JournalFolder
from toggl_desktop.bootstrap import build_services
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.errors import QuotaSpent, UnexpectedAnswer
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.demo import (
    Behaviour,
    Company,
    CsvDialect,
    CsvExtent,
    DemoServer,
    EntryNames,
    EntryOffset,
    EntryPages,
    Plan,
    sample_company,
)

OCTOBER = Period(date(2025, 10, 1), date(2025, 10, 31))
Open = Callable[..., tuple[DemoServer, Callable[[], Sitting]]]


@pytest.fixture(scope="module")
def company() -> Company:
    return sample_company(date(2025, 11, 20))


@pytest.fixture
def context() -> CancellableContext:
    return CancellableContext(threading.Event())


@pytest.fixture
def opened(company: Company, tmp_path: Path, context: CancellableContext) -> Iterator[Open]:
    with ExitStack() as at_end:

        def start(behaviour: Behaviour) -> tuple[DemoServer, Callable[[], Sitting]]:
            server = at_end.enter_context(DemoServer(company, behaviour=behaviour))

            def sign_in() -> Sitting:
                services = build_services(server.url, preset_token=Secret(server.token), token_store=None)
                at_end.callback(services.connector.close)
                journals = JournalFolder(tmp_path / "unfinished", server.url, services.clock)
                return sign_in_with_token(
                    services.connector, Secret(server.token), services.clock, context, journals=journals
                )

            return server, sign_in

        yield start


def question(sitting: Sitting, split: Split = Split.WEEK) -> HoursQuestion:
    return HoursQuestion.of(
        ExportChoices(detail=Detail.ENTRIES, split=split), sitting.account.workspaces[0], OCTOBER, 1
    )


def read(sitting: Sitting, context: CancellableContext) -> Report:
    return sitting.read_report(question(sitting), ReportOptions(), context)


def seconds(report: Report) -> int:
    return sum(one.entry.tracked_seconds for one in report.entries or ())


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour(),
        Behaviour(entries_page_cap=200),
        Behaviour(entries_page_cap=50, refuses_large_pages=False),
        Behaviour(entries_page_cap=None),
        Behaviour(entry_pages=EntryPages.OVERLAPS, entries_page_cap=50),
        Behaviour(entry_names=EntryNames.NEVER),
        Behaviour(entry_names=EntryNames.ALWAYS),
        Behaviour(entry_offset=EntryOffset.UTC),
        Behaviour(entry_offset=EntryOffset.CALLER),
        Behaviour(entry_tasks=False, entry_tags=False, null_for_empty=True),
        Behaviour(extra_fields=True, items_object=True),
        Behaviour(duplicate_rows=True),
        Behaviour(plan=Plan.FREE, organization_quota=200),
    ],
    ids=repr,
)
def test_the_entries_add_up_whatever_the_answers_look_like(
    opened: Open, context: CancellableContext, behaviour: Behaviour
) -> None:
    _, sign_in = opened(behaviour)
    report = read(sign_in(), context)
    assert seconds(report) == report.tracked_seconds == report.toggl_tracked_seconds > 0
    assert len({one.entry.id for one in report.entries or ()}) == len(report.entries or ())
    kinds = {note.kind for note in report.notes}
    assert kinds <= {NoteKind.BILLABLE_UNKNOWN}
    clocks = {(one.entry.id, one.start_second) for one in report.entries or ()}
    assert all(0 <= start < 86_400 for _, start in clocks)


@pytest.mark.parametrize(
    "pages", [EntryPages.REPEATS, EntryPages.EMPTY_WITH_CURSOR, EntryPages.ENDS_EARLY], ids=lambda pages: pages.name
)
def test_pages_that_cannot_be_right_are_one_clear_error(
    opened: Open, context: CancellableContext, pages: EntryPages
) -> None:
    server, sign_in = opened(Behaviour(entry_pages=pages, entries_page_cap=50))
    with pytest.raises(UnexpectedAnswer):
        read(sign_in(), context)
    assert len(server.requests) < 30


@pytest.mark.parametrize("dialect", list(CsvDialect), ids=lambda dialect: dialect.name)
@pytest.mark.parametrize("extent", list(CsvExtent), ids=lambda extent: extent.name)
def test_the_csv_counts_only_when_it_is_proven(
    opened: Open, context: CancellableContext, dialect: CsvDialect, extent: CsvExtent
) -> None:
    behaviour = Behaviour(
        entries_page_cap=50, refuses_large_pages=False, organization_quota=14, csv_dialect=dialect, csv_extent=extent
    )
    server, sign_in = opened(behaviour)
    sitting = sign_in()
    try:
        report = read(sitting, context)
    except QuotaSpent:
        server.behaviour = Behaviour(entries_page_cap=50, refuses_large_pages=False)
        report = read(sitting, context)
    is_proven = extent is CsvExtent.COMPLETE and dialect in {CsvDialect.CLASSIC, CsvDialect.WEB}
    assert (NoteKind.ENTRIES_FROM_CSV in {note.kind for note in report.notes}) is is_proven
    assert sum(request.path.endswith(".csv") for request in server.requests) == 1
    assert seconds(report) == report.tracked_seconds == report.toggl_tracked_seconds


def test_an_interrupted_export_goes_on_after_a_restart_and_leaves_nothing_behind(
    opened: Open, context: CancellableContext, tmp_path: Path
) -> None:
    behaviour = Behaviour(
        entries_page_cap=50, refuses_large_pages=False, organization_quota=12, csv_extent=CsvExtent.REFUSED
    )
    server, sign_in = opened(behaviour)
    with pytest.raises(QuotaSpent):
        read(sign_in(), context)
    asked_before = sum(request.path.endswith("search/time_entries") for request in server.requests)
    server.behaviour = Behaviour(entries_page_cap=50, refuses_large_pages=False)
    server.forget_requests()
    sitting = sign_in()
    choices = ExportChoices(detail=Detail.ENTRIES)
    request = ExportRequest.of(choices, question(sitting, Split.NONE), tmp_path / "book.xlsx")
    writer = build_services(server.url, preset_token=None, token_store=None).writer
    result = sitting.export(request, writer, lambda note: note.kind, context)
    report = result.report
    assert seconds(report) == report.tracked_seconds
    asked = sum(request.path.endswith("search/time_entries") for request in server.requests)
    assert asked == -(-len(report.entries or ()) // 50) - (asked_before - 1)  # the last one was refused
    assert [path.suffix for path in (tmp_path / "unfinished").iterdir()] == [".page-size"]


def test_entries_that_the_plan_lacks_leave_the_hours(opened: Open, context: CancellableContext) -> None:
    _, sign_in = opened(Behaviour(refused_entries="Workspace needs to have this feature enabled"))
    report = read(sign_in(), context)
    assert report.entries is None
    assert report.tracked_seconds == report.toggl_tracked_seconds > 0
    assert [note.kind for note in report.notes] == [NoteKind.ENTRIES_UNAVAILABLE]
