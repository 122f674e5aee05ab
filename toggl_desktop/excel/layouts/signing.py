"""A person's sheet that is signed: each day with what was agreed, the balance, and lines for place, date and names.

It prints on one page a month, portrait. What the person worked on stands on the pages behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from toggl_desktop.core.choices.working_hours import AbsenceKind
from toggl_desktop.core.month_end.working_time import WorkingDay, WorkingTime, running_balances
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.days import DayLine, day_lines
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Part, Ref
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    Column,
    Kind,
    MergedCells,
    PlacedCell,
    Role,
    SheetLayout,
    TableLayout,
    Total,
)
from toggl_desktop.excel.layouts.signed import clock_of, clock_of_cell, clock_text, difference_of, signed_columns
from toggl_desktop.excel.layouts.tables import BOLD, FILTER_BUTTON_WIDTH, build_table
from toggl_desktop.excel.layouts.working_time import contract_of, times_of
from toggl_desktop.excel.text_width import text_width
from toggl_desktop.excel.texts import SHORT_WEEKDAYS

_TITLE_ROW = 2
_BALANCE_ROW = 5
_TABLE_TOP = 7
_SIGNING_POINTS = 48.0
_ABSENCE_TEXTS = {
    AbsenceKind.VACATION: "vacation",
    AbsenceKind.SICK: "sick",
    AbsenceKind.OTHER: "other absence",
}
_DATE_WIDTH = 11.5
_ABSENCE_WIDTH = 24.0
_NARROWEST = 8.5
_ROW_POINTS = 21.0


class SigningLine(NamedTuple):
    """One day.

    Attributes:
        worked: entries of the day; None where the entries were not read.
        agreed: None on days without a contract, and on those that do not count yet.
        balance: after the day, in seconds.
    """

    day: date
    entries: DayLine | None
    agreed: WorkingDay | None
    balance: int | None


def signing_time(book: Book, user_id: int) -> WorkingTime | None:
    """What a person signs; None for people without a contract, and where days were not read."""
    return next((one for one in times_of(book) if one.user_id == user_id and one.days), None)


class SigningPage(NamedTuple):
    """The first page of the sheet.

    Attributes:
        bottom: its last row.
    """

    cells: list[PlacedCell]
    table: TableLayout
    merged: list[MergedCells]
    heights: dict[int, float]
    widths: dict[int, float]
    breaks: tuple[int, ...]
    bottom: int


def signing_page(book: Book, user_id: int, time: WorkingTime, entries: Sequence[ReportEntry] | None) -> SigningPage:
    """Heading, balance before, the days, balance now, and the lines to sign."""
    texts = book.texts
    lines = _lines(book, time, entries)
    columns = _columns(book, time, with_clock=entries is not None)
    table = build_table(f"Signing_{user_id}", columns, lines, texts, top=_TABLE_TOP)
    weeks = frozenset(row for row, line in enumerate(lines, table.first_row) if _ends_week(book, line.day))
    heights = dict.fromkeys(range(table.first_row, table.bottom + 1), _ROW_POINTS)
    table = replace(table, ruled_rows=weeks, tall_rows=heights, has_filter=False)
    widths = dict(enumerate(table.widths, 1))
    breaks = tuple(
        row for row, line in enumerate(lines, table.first_row) if line.day.day == 1 and row > table.first_row
    )
    cells, merged, heights = _above(book, user_id, time, widths)
    below, below_merged, below_heights, bottom = _below(book, time, table, columns)
    heights |= below_heights | {table.top: header_height(table)}
    return SigningPage([*cells, *below], table, [*merged, *below_merged], heights, widths, breaks, bottom)


def _ends_week(book: Book, day: date) -> bool:
    return (day.isoweekday() + 1) % 7 == book.report.profile.first_weekday % 7


def _lines(book: Book, time: WorkingTime, entries: Sequence[ReportEntry] | None) -> list[SigningLine]:
    agreed = {day.day: day for day in time.days}
    balances = dict(zip(agreed, running_balances(time.balance_before, time.days), strict=True))
    by_entries = {line.day: line for line in day_lines(book, entries)} if entries is not None else {}
    return [
        SigningLine(day, by_entries.get(day), agreed.get(day), balances.get(day)) for day in book.report.period.dates()
    ]


def _columns(book: Book, time: WorkingTime, *, with_clock: bool) -> list[Column[SigningLine]]:
    texts = book.texts
    hours, target, difference = texts("Worked"), texts("Target"), texts("Difference")
    clock: list[Column[SigningLine]] = [
        Column(texts("Start"), Kind.TIME, lambda line: line.entries.start_second if line.entries else None),
        Column(texts("End"), Kind.TIME, lambda line: line.entries.end_second if line.entries else None),
        Column(
            texts("Break"), Kind.DURATION, lambda line: line.entries.break_seconds if line.entries else None, Total.SUM
        ),
    ]
    is_never_negative = all(day.target_seconds >= 0 for day in time.days)
    columns: list[Column[SigningLine]] = [
        Column(texts("Date"), Kind.DATE, lambda line: line.day, Total.LABEL),
        Column(texts("Weekday"), Kind.TEXT, lambda line: texts(SHORT_WEEKDAYS[line.day.weekday()])),
        *(clock if with_clock else []),
        Column(hours, Kind.DURATION, _worked, Total.SUM),
        Column(target, Kind.DURATION if is_never_negative else Kind.SIGNED_HOURS, _target, Total.SUM),
        Column(texts("Absence"), Kind.TEXT, lambda line: _absence(book, line)),
        *signed_columns(
            texts,
            "Difference",
            lambda line: line.agreed.difference_seconds if line.agreed else None,
            formula=difference_of(hours, target) if is_never_negative else None,
        ),
    ]
    balance = texts("Balance")
    is_one_account = all(day.opening_seconds is None for day in time.days[1:])
    formula = _running_balance(texts("Date"), difference) if is_one_account else None
    columns += [
        Column(balance, Kind.SIGNED_HOURS, lambda line: line.balance, formula=formula),
        Column(
            texts("{figure} (h:mm)", figure=balance),
            Kind.CLOCK,
            lambda line: None if line.balance is None else clock_text(line.balance),
            formula=clock_of(balance),
        ),
    ]
    given = {texts("Date"): _DATE_WIDTH, texts("Absence"): _ABSENCE_WIDTH}
    return [replace(column, width=given.get(column.header) or _width_for(column.header)) for column in columns]


def _width_for(header: str) -> float:
    """Each word of the heading in a line of its own, indented as headings of numbers are."""
    return max(_NARROWEST, *(BOLD * text_width(word) + FILTER_BUTTON_WIDTH for word in header.split()))


def _running_balance(day: str, difference: str) -> Formula:
    """The balance before, in the cell above the table, and all differences up to this row."""
    pattern = f'ROUND(($C${_BALANCE_ROW}+SUMIFS({{0}},{{1}},"<="&{{2}}))*3600,0)/3600'
    return Formula(pattern, (Ref(difference, Part.ROWS), Ref(day, Part.ROWS), Ref(day)))


def _worked(line: SigningLine) -> int | None:
    if line.agreed is not None:
        return line.agreed.worked_seconds or None
    return line.entries.tracked_seconds if line.entries else None


def _target(line: SigningLine) -> int | None:
    return line.agreed.target_seconds if line.agreed else None


def _absence(book: Book, line: SigningLine) -> str | None:
    """The holiday's or the absence's name; of time on a project that means one, the project's."""
    if line.agreed is None:
        return None
    if line.agreed.holiday:
        return line.agreed.holiday
    if line.agreed.absence is not None:
        return book.texts(_ABSENCE_TEXTS[line.agreed.absence])
    return _tracked_absence(book) if line.agreed.absence_seconds else None


def _tracked_absence(book: Book) -> str:
    """What time on a project or tag that means an absence is called: like it, where there is just one."""
    agreed = book.report.month_end.agreed if book.report.month_end else None
    names = (*agreed.rules.absence_projects, *agreed.rules.absence_tags) if agreed else ()
    return names[0] if len(names) == 1 else book.texts("absence")


def _above(
    book: Book, user_id: int, time: WorkingTime, widths: dict[int, float]
) -> tuple[list[PlacedCell], list[MergedCells], dict[int, float]]:
    texts = book.texts
    contract = contract_of(book, user_id)
    facts = [book.report.workspace.name, book.period_words]
    if contract and contract.personnel_number:
        facts.append(f"{texts('Personnel number')} {contract.personnel_number}")
    if contract and contract.cost_centre:
        facts.append(f"{texts('Cost centre')} {contract.cost_centre}")
    banners = Banners(widths)
    banners.add(2, book.figures.users_by_id[user_id].name, Role.TITLE)
    banners.add(3, " · ".join(facts), Role.SUBTITLE)
    cells = [
        *book.way_back(book.user_sheets[user_id]),
        *banners.cells,
        *_balance_cells(texts("Balance before"), _BALANCE_ROW, time.balance_before, None),
    ]
    return cells, [*banners.merged, MergedCells(_BALANCE_ROW, 1, 2)], banners.heights


def _balance_cells(label: str, row: int, seconds: int | None, formula: Formula | None) -> list[PlacedCell]:
    """Label in A and B, signed decimal hours in C, hours and minutes in D."""
    if seconds is None:
        return [PlacedCell(row, 1, label, CellStyle(Role.LABEL)), PlacedCell(row, 3, None, CellStyle(Role.FACT))]
    value = Computed(formula, seconds) if formula else seconds
    return [
        PlacedCell(row, 1, label, CellStyle(Role.LABEL)),
        PlacedCell(row, 3, value, CellStyle(Role.FACT, Kind.SIGNED_HOURS)),
        PlacedCell(row, 4, Computed(clock_of_cell(f"C{row}"), clock_text(seconds)), CellStyle(Role.FACT, Kind.CLOCK)),
    ]


def _below(
    book: Book, time: WorkingTime, table: TableLayout, columns: Sequence[Column[SigningLine]]
) -> tuple[list[PlacedCell], list[MergedCells], dict[int, float], int]:
    """Balance now, and three lines to sign beside each other."""
    texts = book.texts
    row = table.bottom + 2
    is_one_account = all(day.opening_seconds is None for day in time.days[1:])
    difference = Ref(texts("Difference"), Part.ROWS, table=table.name)
    formula = Formula(f"ROUND(($C${_BALANCE_ROW}+SUM({{0}}))*3600,0)/3600", (difference,)) if is_one_account else None
    cells = _balance_cells(texts("Balance now"), row, time.balance_now, formula)
    merged = [MergedCells(row, 1, 2)]
    signing = row + 2
    cells.append(PlacedCell(signing - 1, 1, None, CellStyle(Role.SUBTITLE)))  # room for writing
    thirds = [0, len(columns) // 3, 2 * len(columns) // 3, len(columns)]
    for label, first, last in zip(("Place, date", "Employee", "Supervisor"), thirds, thirds[1:], strict=False):
        end = last if last == len(columns) else last - 1
        cells += [PlacedCell(signing, column, None, CellStyle(Role.SIGNATURE)) for column in range(first + 2, end + 1)]
        cells.append(PlacedCell(signing, first + 1, texts(label), CellStyle(Role.SIGNATURE)))
        merged.append(MergedCells(signing, first + 1, end))
    return cells, merged, {signing - 1: _SIGNING_POINTS}, signing


def signing_sheet(
    name: str, page: SigningPage, work: Sequence[TableLayout], cells: Sequence[PlacedCell], breaks: Sequence[int]
) -> SheetLayout:
    """The sheet: the page to sign, then what the person worked on.

    Args:
        name: of the sheet.
        page: the first one.
        work: tables below it.
        cells: their headings.
        breaks: rows of the headings that begin a page.
    """
    widths = dict(page.widths)
    for table in work:
        for column, width in enumerate(table.widths, table.left):
            if column not in page.widths:
                widths[column] = max(width, widths.get(column, 0.0))
    return SheetLayout(
        name=name,
        cells=(*page.cells, *cells),
        tables=(page.table, *work),
        column_widths=widths,
        row_heights={**page.heights, **{one.top: header_height(one) for one in work}},
        frozen_rows=_TITLE_ROW,
        repeated_row=_TITLE_ROW,
        show_grid=False,
        merged=tuple(page.merged),
        page_breaks=(*page.breaks, *breaks),
        is_portrait=True,
    )
