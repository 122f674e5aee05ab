"""From columns and lines to a table: values, exact totals, widths, links."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from toggl_desktop.core.durations import format_hours_minutes
from toggl_desktop.excel.layouts.columns import TURNED_WIDTH
from toggl_desktop.excel.layouts.sheet import (
    CellValue,
    Column,
    Kind,
    LineT,
    PlacedLink,
    TableLayout,
    Total,
)
from toggl_desktop.excel.text_width import text_width
from toggl_desktop.excel.texts import Texts

WIDEST_TEXT = 48.0
NARROWEST = 7.5
FILTER_BUTTON_WIDTH = 3.0
PADDING = 1.7


def build_table(
    name: str,
    columns: Sequence[Column[LineT]],
    lines: Sequence[LineT],
    texts: Texts,
    *,
    top: int = 1,
    left: int = 1,
    with_total_row: bool = True,
) -> TableLayout:
    """A table of lines that are all in memory."""
    values = [list(map(column.value, lines)) or [None] for column in columns]
    headers = [column.header for column in columns]
    totals = (
        tuple(
            _total(column, of_column, dict(zip(headers, values, strict=True)), texts)
            for column, of_column in zip(columns, values, strict=True)
        )
        if with_total_row
        else None
    )
    widths = tuple(
        column_width(column, of_column, None if totals is None else totals[index])
        for index, (column, of_column) in enumerate(zip(columns, values, strict=True))
    )
    return TableLayout(
        name=name,
        top=top,
        left=left,
        columns=tuple(columns),
        rows=list(zip(*values, strict=True)),
        row_count=max(len(lines), 1),
        totals=totals,
        widths=widths,
        links=links_of(columns, lines, top=top, left=left),
    )


def links_of(columns: Sequence[Column[Any]], lines: Iterable[Any], *, top: int, left: int) -> list[PlacedLink]:
    """The links of a table's cells."""
    linked = [(left + index, column.link) for index, column in enumerate(columns) if column.link is not None]
    if not linked:
        return []
    return [
        PlacedLink(row, column, target)
        for row, line in enumerate(lines, top + 1)
        for column, link in linked
        if (target := link(line)) is not None
    ]


def _total(
    column: Column[Any], values: Sequence[CellValue], by_header: dict[str, list[CellValue]], texts: Texts
) -> CellValue:
    match column.total:
        case Total.LABEL:
            return texts("Total")
        case Total.SUM:
            return total_of(values)
        case Total.RATIO:
            numerator, denominator = (total_of(by_header[header]) for header in column.ratio_of or ())
            if isinstance(numerator, int) and isinstance(denominator, int) and denominator:
                return numerator / denominator
    return None


def total_of(values: Iterable[CellValue]) -> int | float | None:
    """The exact sum of the numbers; None when there is none, for then nothing is known."""
    numbers = [value for value in values if isinstance(value, int | float)]
    if not numbers:
        return None
    if all(isinstance(number, int) for number in numbers):
        return sum(numbers)
    return math.fsum(numbers)


def column_width(column: Column[Any], values: Iterable[CellValue], total: CellValue) -> float:
    """As wide as header, contents and total need; texts at most `WIDEST_TEXT`."""
    if column.width is not None:
        return column.width
    width_of = _WIDTHS[column.kind]
    known = {value for value in values if value is not None}
    if column.kind is not Kind.TEXT and known:
        known = {min(known), max(known)}
    if total is not None and column.total is not Total.LABEL:
        known.add(total)
    width = max(map(width_of, known), default=0.0)
    if column.total is Total.LABEL:
        width = max(width, text_width(str(total)))
    if column.turned:
        return max(width + PADDING, TURNED_WIDTH)
    return min(max(width + PADDING, header_width(column.header), NARROWEST), WIDEST_TEXT)


def header_width(header: str) -> float:
    """A header of several words may take two lines."""
    words = header.split()
    widest_word = max((text_width(word) for word in words), default=0.0)
    in_two_lines = text_width(header) / 2 + 1 if len(words) > 1 else 0.0
    return 1.08 * max(widest_word, in_two_lines) + FILTER_BUTTON_WIDTH


def _money_width(value: Any) -> float:
    return text_width(f"{value / 100:,.2f} EUR") + 1


_WIDTHS: dict[Kind, Callable[[Any], float]] = {
    Kind.TEXT: lambda value: text_width(str(value)),
    Kind.COUNT: lambda value: text_width(f"{value:,}"),
    Kind.DURATION: lambda value: text_width(format_hours_minutes(value)) + 0.5,
    Kind.DECIMAL_HOURS: lambda value: text_width(f"{value / 3600:,.2f}"),
    Kind.SHARE: lambda _: text_width("100.0%"),
    Kind.DATE: lambda value: text_width(value.isoformat()) if isinstance(value, date) else 0.0,
    Kind.MONEY: _money_width,
}
