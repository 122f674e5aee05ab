"""Time entries for reports that tests make: they add up to the report's own rows, to the second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.entries import TimeEntry

_MOST_SECONDS = 4 * 3600
DOINGS = ("Call", "Design of the start page", "", "Tests & review")


def with_entries(report: Report, doings: Sequence[str] = DOINGS, *, tasks: bool = True, tags: bool = True) -> Report:
    """The report with entries one after another on the days of each row's interval, each at 80.00 EUR if billable."""
    at: dict[tuple[int, date], int] = {}
    entries: list[ReportEntry] = []
    for number, row in enumerate(report.rows):
        interval = report.intervals[row.interval]
        left, billable_left = row.tracked_seconds, row.billable_seconds or 0
        count = 0
        while left > 0:
            seconds = min(left, _MOST_SECONDS, billable_left or left)
            day = interval.start_date + timedelta(days=(number + count) % interval.day_count)
            start = at.setdefault((row.user_id, day), 8 * 3600)
            at[row.user_id, day] = start + seconds + 600
            is_billable = billable_left > 0
            ordinal = day.toordinal() - date(1970, 1, 1).toordinal()
            entry = TimeEntry(
                4_400_000_000 + len(entries),
                row.user_id,
                row.project_id,
                ("Concept", "")[count % 2] if tasks and row.project_id else "",
                doings[(number + count) % len(doings)],
                ((), ("on site",), ("on site", "a, b"))[(number + count) % 3] if tags else (),
                None if row.billable_seconds is None else is_billable,
                ordinal * 86_400 + start,
                0,
                seconds,
                seconds,
                8_000 if is_billable else None,
                (2 * 8_000 * seconds + 3_600) // 7_200 if is_billable else None,
                "EUR",
            )
            entries.append(ReportEntry(entry, day, start, start + seconds, None))
            left -= seconds
            billable_left = max(0, billable_left - seconds)
            count += 1
    places = {user.id: place for place, user in enumerate(report.users)}
    entries.sort(key=lambda one: (one.day, places[one.entry.user_id], one.start_second))
    return replace(report, entries=tuple(entries))
