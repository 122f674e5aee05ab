"""How durations are shown: what a column shows adds up with a calculator, or the sheet says why it does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from toggl_desktop.core.choices.export_choices import Times
from toggl_desktop.core.report.report import Report
from toggl_desktop.excel.layouts.sheet import CellStyle, Kind, PlacedCell, Role, SheetLayout, TableLayout
from toggl_desktop.excel.texts import Texts

HOURS_MINUTES = "[h]:mm"
HOURS_MINUTES_SECONDS = "[h]:mm:ss"
_WIDTH_OF_SECONDS = 2.8
_NARROW = 8.0
_WIDTH_IN_NARROW = 2.0
"""Columns of the least width have room to spare."""


@dataclass(frozen=True, slots=True)
class ShownTimes:
    """How one workbook shows its durations.

    Attributes:
        number_format: Excel's.
        cuts: seconds that are there are not shown.
    """

    number_format: str
    cuts: bool

    @property
    def with_seconds(self) -> bool:
        """Whether seconds are shown."""
        return self.number_format == HOURS_MINUTES_SECONDS


def shown_times(report: Report, chosen: Times) -> ShownTimes:
    """What is chosen; by itself seconds are shown where any duration has them."""
    if chosen is Times.HMS:
        return ShownTimes(HOURS_MINUTES_SECONDS, cuts=False)
    has_seconds = any(seconds % 60 for seconds in _durations(report))
    if has_seconds and chosen is Times.AUTO:
        return ShownTimes(HOURS_MINUTES_SECONDS, cuts=False)
    return ShownTimes(HOURS_MINUTES, cuts=has_seconds)


def _durations(report: Report) -> Iterator[int]:
    for rows in (report.rows, report.pairs):
        for row in rows:
            yield row.tracked_seconds
            yield row.billable_seconds or 0
            yield row.rounded_seconds or 0
    if report.earlier is not None:
        for tracked, billable in report.earlier.sums.values():
            yield tracked
            yield billable or 0
    for entry in report.entries or ():
        yield entry.entry.tracked_seconds
    for details in report.details.values():
        yield from (rate.billable_seconds or 0 for rate in details.rates)


def with_room_for_seconds(layout: SheetLayout) -> SheetLayout:
    """The same sheet with columns of durations that are wide enough for seconds."""
    widths = dict(layout.column_widths)
    wider: dict[int, float] = {}
    tables = []
    for table in layout.tables:
        own = list(table.widths)
        for index, column in enumerate(table.columns):
            if column.kind is Kind.DURATION:
                place = table.left + index
                wider[place] = max(wider.get(place, 0.0), _more(widths.get(place, own[index])))
                own[index] += _more(own[index])
        tables.append(replace(table, widths=tuple(own)))
    for column_number, more in wider.items():
        if column_number in widths:
            widths[column_number] += more
    return replace(layout, tables=tuple(tables), column_widths=widths)


def _more(width: float) -> float:
    return _WIDTH_IN_NARROW if width <= _NARROW else _WIDTH_OF_SECONDS


def with_note_on_seconds(layout: SheetLayout, texts: Texts) -> SheetLayout:
    """The same sheet, saying that seconds are cut: under its heading, or below a table that begins at the top."""
    table = layout.tables[0] if layout.tables else None
    if table is None or not any(column.kind is Kind.DURATION for one in layout.tables for column in one.columns):
        return layout
    row = table.bottom + 2 if table.top == 1 else _free_row_above(layout, table)
    if row is None or (table.top == 1 and table.totals is None):
        return layout
    note = PlacedCell(row, 1, texts(SECONDS_ARE_CUT), CellStyle(Role.NOTE))
    return replace(layout, cells=(*layout.cells, note))


def _free_row_above(layout: SheetLayout, table: TableLayout) -> int | None:
    used = {cell.row for cell in layout.cells}
    return next((row for row in range(3, table.top) if row not in used), None)


SECONDS_ARE_CUT = "Seconds are not shown, so that columns may not add up by minutes; the totals are exact."
SHOWN_WITH_SECONDS = "hours, minutes and seconds; what a column shows adds up"
SHOWN_IN_MINUTES = "hours and minutes; what a column shows adds up"
