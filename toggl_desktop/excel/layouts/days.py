"""A person's days: begin, end, break and hours of each, as payroll wants them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from toggl_desktop.core.choices.period import week_of
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.formulas import Formula, Part, Ref, decimal_of
from toggl_desktop.excel.layouts.sheet import Column, Kind, TableLayout, Total
from toggl_desktop.excel.layouts.tables import build_table, wrapped_heights
from toggl_desktop.excel.texts import SHORT_WEEKDAYS

_MONDAY_TO_SUNDAY = 11
_PROJECTS_WIDTH = 44.0


class DayLine(NamedTuple):
    """One day of a person; everything but the day is None where there is no time.

    Attributes:
        break_seconds: between the first start and the last end, covered by no entry.
        week_seconds: of the whole week, on its last day in the period.
    """

    day: date
    start_second: int | None
    end_second: int | None
    break_seconds: int | None
    tracked_seconds: int | None
    projects: str | None
    week_seconds: int | None


def days_table(book: Book, name: str, entries: Sequence[ReportEntry], top: int) -> TableLayout:
    """Every day of the period, those without time empty; the weeks' totals stand in a column of their own."""
    texts = book.texts
    lines = day_lines(book, entries)
    columns: list[Column[DayLine]] = [
        Column(texts("Date"), Kind.DATE, lambda line: line.day, Total.LABEL),
        Column(texts("Weekday"), Kind.TEXT, lambda line: texts(SHORT_WEEKDAYS[line.day.weekday()])),
        Column(texts("Start"), Kind.TIME, lambda line: line.start_second),
        Column(texts("End"), Kind.TIME, lambda line: line.end_second),
        Column(
            texts("Break"),
            Kind.DURATION,
            lambda line: line.break_seconds,
            Total.SUM,
            formula=_break_formula(book, lines),
        ),
        Column(texts("Hours"), Kind.DURATION, lambda line: line.tracked_seconds, Total.SUM),
        Column(
            texts("Decimal hours"),
            Kind.DECIMAL_HOURS,
            lambda line: line.tracked_seconds,
            Total.SUM,
            formula=decimal_of(texts("Hours")),
        ),
        Column(texts("Week"), Kind.DURATION, lambda line: line.week_seconds, Total.SUM, formula=_week_formula(book)),
        Column(texts("Projects"), Kind.TEXT, lambda line: line.projects, width=_PROJECTS_WIDTH, wraps=True),
    ]
    table = build_table(name, columns, lines, texts, top=top)
    ends = frozenset(row for row, line in enumerate(lines, table.first_row) if line.week_seconds is not None)
    heights = wrapped_heights((line.projects for line in lines), _PROJECTS_WIDTH, table.first_row)
    return replace(table, ruled_rows=ends, tall_rows=heights)


def day_lines(book: Book, entries: Iterable[ReportEntry]) -> list[DayLine]:
    """One line for each day of the period."""
    report = book.report
    by_day: dict[date, list[ReportEntry]] = {}
    for one in entries:
        by_day.setdefault(one.day, []).append(one)
    names = {project_id: label.name for project_id, label in book.figures.labels.items()}
    lines: list[DayLine] = []
    week_seconds = 0
    for day in report.period.dates():
        found = by_day.get(day, [])
        seconds = sum(one.entry.tracked_seconds for one in found)
        week_seconds += seconds
        is_last = day == min(week_of(day, report.profile.first_weekday).end_date, report.period.end_date)
        week = week_seconds if is_last else None
        if is_last:
            week_seconds = 0
        if not found:
            lines.append(DayLine(day, None, None, None, None, None, week))
            continue
        start, end, pause = covered(found)
        projects = ", ".join(dict.fromkeys(names[one.entry.project_id] for one in found))
        lines.append(DayLine(day, start, end, pause, seconds, projects, week))
    return lines


def covered(entries: Sequence[ReportEntry]) -> tuple[int, int | None, int | None]:
    """First start, last end and the time between them that no entry covers.

    The last two are None where an end is missing or lies before its start.
    """
    starts = sorted(one.start_second for one in entries)
    spans = sorted(
        (one.start_second, one.end_second)
        for one in entries
        if one.end_second is not None and one.end_second >= one.start_second
    )
    if len(spans) < len(starts):
        return starts[0], None, None
    pause, end = 0, starts[0]
    for start, stop in spans:
        pause += max(0, start - end)
        end = max(end, stop)
    return starts[0], end, pause


def _break_formula(book: Book, lines: Iterable[DayLine]) -> Formula | None:
    """End less start less hours, where that is what the entries say: none overlap, durations are what clocks say."""
    for line in lines:
        if line.end_second is None or line.start_second is None or line.tracked_seconds is None:
            if line.tracked_seconds is not None:
                return None
        elif line.end_second - line.start_second - line.tracked_seconds != line.break_seconds:
            return None
    texts = book.texts
    day = 86_400
    pattern = f"ROUND(({{}}-{{}}-{{}})*{day},0)/{day}"
    return Formula(pattern, (Ref(texts("End")), Ref(texts("Start")), Ref(texts("Hours"))))


def _week_formula(book: Book) -> Formula:
    """The hours from the first day of this row's week to this row."""
    first_weekday = book.report.profile.first_weekday or 7  # Toggl's 0 is Sunday
    texts = book.texts
    days, hours, this = Ref(texts("Date"), Part.ROWS), Ref(texts("Hours"), Part.ROWS), Ref(texts("Date"))
    kind = _MONDAY_TO_SUNDAY + first_weekday - 1
    return Formula(f'SUMIFS({{0}},{{1}},">"&({{2}}-WEEKDAY({{2}},{kind})),{{1}},"<="&{{2}})', (hours, days, this))
