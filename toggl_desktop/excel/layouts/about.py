"""The sheet `About`: how this was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import PurePath
from zoneinfo import ZoneInfo

from toggl_desktop.core.choices.open_points import POINT_TABLE
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundPer
from toggl_desktop.core.toggl.durations import format_hours_minutes
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.periods import period_words
from toggl_desktop.excel.layouts.sheet import CellStyle, CellValue, Kind, PlacedCell, Role, SheetLayout
from toggl_desktop.excel.layouts.tables import LINE_POINTS, MOST_LINES, line_count
from toggl_desktop.excel.layouts.times import SECONDS_ARE_CUT, SHOWN_IN_MINUTES, SHOWN_WITH_SECONDS, shown_times
from toggl_desktop.excel.texts import KIND_TEXTS

_PROSE_WIDTH = 96.0
_SPLIT_TEXTS = {Split.NONE: "none", Split.MONTH: "by month", Split.WEEK: "by week", Split.DAY: "by day"}
_ENTRY_ROUNDING_TEXTS = {
    RoundingDirection.UP: "each time entry up to {minutes} minutes; the other hours stay exact",
    RoundingDirection.NEAREST: "each time entry to the nearest {minutes} minutes; the other hours stay exact",
    RoundingDirection.DOWN: "each time entry down to {minutes} minutes; the other hours stay exact",
}
_ROUNDING_TEXTS = {
    RoundingDirection.UP: "each person, project and period up to {minutes} minutes; the other hours stay exact",
    RoundingDirection.NEAREST: (
        "each person, project and period to the nearest {minutes} minutes; the other hours stay exact"
    ),
    RoundingDirection.DOWN: "each person, project and period down to {minutes} minutes; the other hours stay exact",
}


def about_sheet(book: Book) -> SheetLayout:
    """Label and value in each row; what must be known comes first."""
    texts = book.texts
    widths = {1: 24.0, 2: _PROSE_WIDTH}
    banners = Banners(widths)
    banners.add(2, texts("About this workbook"), Role.TITLE)
    banners.add(3, f"{book.report.workspace.name} · {book.subtitle}", Role.SUBTITLE)
    cells = [*book.way_back(book.name("About")), *banners.cells]
    row = 5
    heights = banners.heights
    for label, value, kind in _facts(book):
        cells += [
            PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
            PlacedCell(row, 2, value, CellStyle(Role.PROSE, kind)),
        ]
        lines = line_count(str(value), _PROSE_WIDTH)
        if lines > 1:
            heights[row] = min(lines, MOST_LINES) * LINE_POINTS
        row += 1
    return SheetLayout(
        name=book.name("About"),
        cells=tuple(cells),
        column_widths=widths,
        row_heights=heights,
        show_grid=False,
        merged=tuple(banners.merged),
    )


def _facts(book: Book) -> Iterator[tuple[str, CellValue, Kind]]:
    texts, report = book.texts, book.report
    for note in book.note_texts:
        yield texts("To know"), note, Kind.TEXT
    yield texts("Workspace"), report.workspace.name, Kind.TEXT
    if not book.options.client_copy:
        yield from _account_facts(book)
    yield texts("Period"), book.period_words, Kind.TEXT
    yield texts("From"), report.period.start_date, Kind.DATE
    yield texts("To"), report.period.end_date, Kind.DATE
    if report.earlier is not None:
        yield texts("Compared with"), period_words(report.earlier.period, texts), Kind.TEXT
    if not book.options.client_copy:  # the names of what was chosen may be other clients', or of people without time
        yield texts("Projects in it"), _selection(book, report.selected_project_names), Kind.TEXT
        if book.with_people:
            yield texts("People in it"), _selection(book, report.selected_user_names), Kind.TEXT
    yield texts("Split"), texts(_SPLIT_TEXTS[report.split]), Kind.TEXT
    rule = report.options.rounding
    if rule is None:
        rounding = texts("none; hours are exact to the second")
    else:
        is_per_entry = report.entries is not None and report.options.round_per is RoundPer.ENTRY
        rounding = texts(
            (_ENTRY_ROUNDING_TEXTS if is_per_entry else _ROUNDING_TEXTS)[rule.direction], minutes=rule.minutes
        )
    yield texts("Rounding"), rounding, Kind.TEXT
    yield texts("Times"), texts(_times_text(book)), Kind.TEXT
    every_entry = "Every entry counts in full on the day it started, in the time zone of the person who tracked it."
    yield texts("Time zone"), texts(every_entry), Kind.TEXT
    choices = book.options.choices
    if report.entries is not None:
        yield texts("Detail"), texts("every time entry, proven against Toggl's own hours"), Kind.TEXT
        if choices.entry_lines:
            yield texts("Entries"), texts("each entry on the sheet of its person, too"), Kind.TEXT
        yield texts("Begin and end"), texts(_clock_text(book), count=report.foreign_clocks), Kind.TEXT
    left_out = [texts("descriptions")] * (not choices.with_descriptions)
    left_out += [texts("people's names")] * (not choices.with_people)
    if left_out:
        yield texts("Left out"), ", ".join(left_out), Kind.TEXT
    if not book.options.client_copy:
        yield from _internal_facts(book)
    read = "Totals follow the filter: hide rows and they count what is left."
    yield texts("How to read it"), texts(read), Kind.TEXT
    decimals = (
        "Decimal hours are exact and shown with two decimals: what is shown may differ from its total in the last one; "
        "the total is exact."
    )
    yield texts("Decimal hours"), texts(decimals), Kind.TEXT
    yield texts("Read from Toggl at"), _moment(book, report.read_at), Kind.TEXT
    if not book.options.client_copy:
        yield texts("Requests to Toggl"), report.request_count, Kind.COUNT
    yield texts("Made at"), _moment(book, report.made_at), Kind.TEXT
    yield texts("Program"), f"Toggl Export {book.program_version}", Kind.TEXT


def _times_text(book: Book) -> str:
    times = shown_times(book.report, book.options.choices.times)
    if times.cuts:
        return SECONDS_ARE_CUT
    return SHOWN_WITH_SECONDS if times.with_seconds else SHOWN_IN_MINUTES


def _account_facts(book: Book) -> Iterator[tuple[str, CellValue, Kind]]:
    texts, report = book.texts, book.report
    yield texts("Signed in as"), report.profile.name, Kind.TEXT
    sees = "sees everybody's time" if report.workspace.is_admin else "only what Toggl shows to this role"
    yield texts("Role"), " – ".join(part for part in (report.workspace.role, texts(sees)) if part), Kind.TEXT


def _internal_facts(book: Book) -> Iterator[tuple[str, CellValue, Kind]]:
    texts, report = book.texts, book.report
    yield texts("Billable hours"), texts(_billable_text(book)), Kind.TEXT
    if book.columns.with_money:
        amounts = (
            "Amounts of projects are Toggl's own. The amount of a person is billable time at the project's rate; it "
            "stays empty where these do not make up the project's amount, which {sheet} lists."
        )
        yield texts("Amounts"), texts(amounts, sheet=book.name("Checks")), Kind.TEXT
    if report.month_end is not None:
        yield texts("What counts as open"), _open_kinds(book), Kind.TEXT
    if report.options.working_hours:
        yield texts("Working hours"), PurePath(report.options.working_hours).name, Kind.TEXT


def _open_kinds(book: Book) -> str:
    """Each kind that counts, with its limits."""
    rules = book.report.options.points
    parts = []
    for kind, row in POINT_TABLE.items():
        if kind in rules.kinds:
            limits = " / ".join(format_hours_minutes(getattr(rules, name)) for name in row.limits)
            parts.append(book.texts(KIND_TEXTS[kind]) + (f" ({limits})" if limits else ""))
    if rules.with_today:
        parts.append(book.texts("today counts as a day that is over"))
    return "; ".join(parts) or book.texts("nothing")


def _clock_text(book: Book) -> str:
    if not book.report.foreign_clocks:
        return "as the clock of the person showed them"
    return "as the clock of the person showed them; as Toggl sent them for {count} people whose time zone is not known"


def _billable_text(book: Book) -> str:
    if not book.columns.with_billable:
        return "left out"
    unknown = sum(pair.billable_seconds is None for pair in book.report.pairs)
    if unknown and unknown == len(book.report.pairs):
        return "empty, because Toggl sent none; empty means not known, not zero"
    return "empty where Toggl sent none; empty means not known, not zero" if unknown else "as Toggl gives them"


def _selection(book: Book, names: tuple[str, ...] | None) -> str:
    return book.texts("all") if names is None else "; ".join(names)


def _moment(book: Book, moment: datetime) -> str:
    zone_name = book.report.profile.timezone
    try:
        local = moment.astimezone(ZoneInfo(zone_name))
    except (OSError, ValueError, KeyError):
        local, zone_name = moment.astimezone(UTC), "UTC"
    return book.texts("{date} {time} ({zone})", date=local.date(), time=f"{local:%H:%M}", zone=zone_name)
