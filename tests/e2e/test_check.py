"""``check`` on the sample company: exactly what was planted, whatever day it is."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from toggl_desktop.bootstrap import build_services
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, Plan, sample_company
from toggl_desktop.excel.working_hours.files import ExcelWorkingHours
from toggl_desktop.excel.writer import ExcelWorkbookWriter
from toggl_desktop.holiday_library import LibraryHolidays

DAYS = (date(2026, 11, 29), date(2026, 1, 31), date(2026, 2, 1), date(2025, 6, 1), date(2024, 3, 31), date(2027, 9, 15))


class FixedClock:
    def __init__(self, today: date) -> None:
        self.today = today

    def now(self) -> datetime:
        return datetime.combine(self.today, time(18), UTC)


def read(company: Company, today: date, *, with_entries: bool = True) -> tuple[Report, Sitting]:
    context = CancellableContext(threading.Event())
    with DemoServer(company, behaviour=Behaviour(plan=Plan.PREMIUM)) as server:
        services = build_services(server.url, preset_token=Secret(server.token), token_store=None)
        sitting = sign_in_with_token(services.connector, Secret(server.token), FixedClock(today), context)
        sitting.working_hours = ExcelWorkingHours(LibraryHolidays(), without_file=company.agreed)
        choices = ExportChoices(detail=Detail.ENTRIES if with_entries else Detail.HOURS)
        workspace = sitting.account.workspaces[0]
        question = HoursQuestion.of(choices, workspace, month_of(today, -1), 1)
        report = sitting.read_report(question, ReportOptions.of(choices), context)
        services.connector.close()
    return report, sitting


@pytest.mark.parametrize("today", DAYS)
def test_exactly_the_planted_points_are_found(today: date) -> None:
    company = sample_company(today)
    report, _ = read(company, today)
    assert report.month_end is not None
    assert not report.month_end.points.unchecked
    found = Counter((point.kind.value, point.user_id, point.day) for point in report.month_end.points.points)
    assert found == Counter((one.kind, one.user_id, one.day) for one in company.planted)
    assert {one.kind for one in company.planted} >= {"missing-day", "overlap", "over-midnight", "no-project"}


def test_target_and_difference_make_worked_for_everybody_and_balances_are_plausible() -> None:
    today = DAYS[0]
    report, _ = read(sample_company(today), today)
    assert report.month_end is not None
    times = report.month_end.times
    assert len(times) == 13
    for one in times:
        assert one.worked_seconds is not None
        assert one.difference_seconds is not None
        assert one.balance_before is not None
        assert one.target_seconds + one.difference_seconds == one.worked_seconds
        assert one.balance_now == one.balance_before + one.difference_seconds
        assert abs(one.difference_seconds) < 40 * 3600
        assert abs(one.balance_before) < 150 * 3600
    assert sum(one.absence_days for one in times) > 0
    assert sum(one.holidays for one in times) == 0  # the third of October is a Saturday


def test_hours_alone_tell_the_same_balances_as_entries() -> None:
    today = DAYS[0]
    by_entries, _ = read(sample_company(today), today)
    by_hours, sitting = read(sample_company(today), today, with_entries=False)
    assert by_entries.month_end is not None
    assert by_hours.month_end is not None
    for one, other in zip(by_entries.month_end.times, by_hours.month_end.times, strict=True):
        assert (one.user_id, one.difference_seconds, one.balance_before) == (
            other.user_id, other.difference_seconds, other.balance_before,
        )  # fmt: skip
    calls = sitting.store_of(by_hours.workspace.id).hours
    assert len(calls) == 2  # the month, and the year before it for the whole team


def test_each_point_leads_to_its_entry(tmp_path: Path) -> None:
    report, _ = read(sample_company(DAYS[0]), DAYS[0])
    context = CancellableContext(threading.Event())
    choices = ExportChoices(detail=Detail.ENTRIES)
    path = tmp_path / "book.xlsx"
    ExcelWorkbookWriter("1").save(report, WorkbookOptions(choices), path, overwrite=False, context=context)
    book = openpyxl.load_workbook(path)
    points, entries = book["Open points"], book["Entries"]
    headings = [cell.value for cell in entries[1]]
    followed = 0
    for row in points.iter_rows(min_row=2):
        link, description = row[6].hyperlink, row[7].value
        if link is not None:
            name, _, cell = link.location.rpartition("!")
            assert name.strip("'") == "Entries"
            assert entries.cell(entries[cell].row, headings.index("Description") + 1).value == description
            followed += 1
    assert followed == 3  # overlap, over midnight, without a project
