"""Builds a report of very many entries and writes its workbook: ``entries_process COUNT FILE``."""

from __future__ import annotations

import gc
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from tests.benchmarks.setting import context
from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.reading.entry_reading import EntryReading
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.build import build_report
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.entries import Shared, TimeEntry
from toggl_desktop.core.toggl.models import HoursRow, Profile, Project, ProjectPage, User, Workspace
from toggl_desktop.excel.writer import ExcelWorkbookWriter

DAYS = Period(date(2026, 1, 1), date(2026, 12, 31))
PEOPLE, PROJECTS = 200, 400
_DOINGS = tuple(f"{what}, part {part}" for what in ("Design", "Code review", "Call", "Tests") for part in range(15))
_START = int(datetime(2026, 1, 1, 8, tzinfo=UTC).timestamp())


def report_with_entries(count: int) -> Report:
    """A year of so many entries, with tasks, tags, rates and amounts."""
    users = tuple(User(1_000 + number, f"Firstname Lastname {number:03}") for number in range(PEOPLE))
    projects = tuple(
        Project(50_000 + number, f"Project {number:03}", number % 40, f"Client {number % 40:02}", currency="EUR")
        for number in range(PROJECTS)
    )
    shared = Shared()
    entries: list[TimeEntry] = []
    sums: dict[tuple[int, int], int] = {}
    for number in range(count):
        user_id, project_id = 1_000 + number % PEOPLE, 50_000 + number * 7 % PROJECTS
        seconds = shared(600 + number * 37 % 10_000)
        sums[user_id, project_id] = sums.get((user_id, project_id), 0) + seconds
        entries.append(
            TimeEntry(
                4_400_000_000 + number,
                shared(user_id),
                shared(project_id),
                shared(("Concept", "")[number % 2]),
                _DOINGS[number % len(_DOINGS)],
                (("on site",), ())[number % 2],
                True,
                _START + (number * 365 // count) * 86_400 + number * 61 % 30_000,
                0,
                seconds,
                seconds,
                8_000,
                shared((2 * 8_000 * seconds + 3_600) // 7_200),
                "EUR",
            )
        )
    store = WorkspaceStore(users=users, clients=(), request_count=3, read_at=datetime.now(UTC), time_zones={})
    store.project_pages[1] = ProjectPage(projects, 1, is_last=True)
    store.hours[DAYS] = tuple(HoursRow(*pair, seconds, seconds) for pair, seconds in sums.items())
    store.entries[DAYS] = EntryReading(EntryFilter(DAYS), entries, is_complete=True)
    question = HoursQuestion(Workspace(7, "Acme", 70, has_billable=True, currency="EUR"), DAYS, with_entries=True)
    profile = Profile(1_000, "Nora", "nora@example.com", "UTC", 1, 7)
    return build_report(question, ReportOptions(), profile, store, datetime.now(UTC), context())


def main() -> None:
    """See above."""
    gc.disable()  # as the program does while a job runs
    report = report_with_entries(int(sys.argv[1]))
    options = WorkbookOptions(ExportChoices(detail=Detail.ENTRIES, user_sheets=False, project_sheets=False))
    ExcelWorkbookWriter("0").save(report, options, Path(sys.argv[2]), overwrite=True, context=context())


if __name__ == "__main__":
    main()
