"""From columns and lines to a table: values, exact totals, widths, links."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from toggl_desktop.core.toggl.durations import format_hours_minutes
from toggl_desktop.excel.layouts.columns import TURNED_WIDTH
from toggl_desktop.excel.layouts.sheet import (
    CellValue,
    Column,
    Kind,
    LineT,
    PlacedLink,
    TableLayout,
    Total,
    results_of,
)
from toggl_desktop.excel.text_width import text_width
from toggl_desktop.excel.texts import Texts

WIDEST_TEXT = 48.0
NARROWEST = 8.5
FILTER_BUTTON_WIDTH = 4.0
BOLD = 1.15
SAFETY = 1.1
LINE_POINTS = 16.0
MOST_LINES = 20
PADDING = 3.0
"""Air left and right of what a cell holds."""
_BLANK = 0.7
_SPARE = 0.4


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
        tall_rows=_tall_rows(columns, values, widths, top + 1),
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
        case Total.LIKE_ROW if column.total_result is not None:
            return column.total_result({header: total_of(found) for header, found in by_header.items()})
    return None


def total_of(values: Iterable[CellValue]) -> int | float | None:
    """The exact sum of the numbers; None when there is none, for then nothing is known."""
    numbers = [value for value in results_of(values) if isinstance(value, int | float)]
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
    known: set[Any] = {*results_of(values)} - {None}
    if column.kind not in {Kind.TEXT, Kind.CLOCK} and known:
        numbers = [value for value in known if not isinstance(value, str)]
        known = {min(numbers), max(numbers)} if numbers else set()
    if total is not None and column.total is not Total.LABEL:
        known.add(total)
    width = max(map(width_of, known), default=0.0)
    if column.total is Total.LABEL:
        width = max(width, text_width(str(total)))
    if column.turned:
        return max(width + PADDING, TURNED_WIDTH)
    return min(max(width + PADDING, header_width(column.header), NARROWEST), WIDEST_TEXT)


def header_width(header: str) -> float:
    """Wide enough for the header in one line or two, whichever is narrower, beside its filter button."""
    words = header.split(" ")
    lines = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words) + 1)]
    narrowest = min((max(map(text_width, pair)) for pair in lines), default=0.0)
    return BOLD * narrowest + FILTER_BUTTON_WIDTH


def header_lines(header: str, width: float) -> int:
    """How many lines a header takes, broken between words, beside its filter button."""
    lines, used = 1, 0.0
    for word in header.split(" "):
        needed = BOLD * text_width(word)
        if used and used + _BLANK + needed > width - FILTER_BUTTON_WIDTH + _SPARE:
            lines, used = lines + 1, needed
        else:
            used += (_BLANK if used else 0.0) + needed
    return lines


def line_count(text: str, width: float) -> int:
    """How many lines a text takes in a cell that wraps."""
    return sum(max(1, math.ceil(text_width(line) * SAFETY / width)) for line in text.splitlines() or [""])


def _tall_rows(
    columns: Sequence[Column[Any]], values: Sequence[Sequence[CellValue]], widths: Sequence[float], first_row: int
) -> dict[int, float]:
    """Heights of the rows in which a long name goes on in a second line."""
    heights: dict[int, float] = {}
    for column, of_column, width in zip(columns, values, widths, strict=True):
        if not (column.wraps or column.link) or width < WIDEST_TEXT:
            continue
        for row, value in enumerate(of_column, first_row):
            lines = line_count(value, width) if isinstance(value, str) else 1
            if lines > 1:
                heights[row] = max(heights.get(row, 0.0), min(lines, MOST_LINES) * LINE_POINTS)
    return heights


def narrowed(table: TableLayout, lines: Sequence[Any], widths: Mapping[int, float]) -> TableLayout:
    """A table whose columns have the widths of others on its sheet: its texts go on in further lines there.

    Args:
        table: built of `lines`.
        lines: in their order.
        widths: by column of the sheet; other columns stay as wide as they are.
    """
    own = tuple(widths.get(number, width) for number, width in enumerate(table.widths, table.left))
    heights = dict(table.tall_rows)
    columns = []
    for column, width in zip(table.columns, own, strict=True):
        is_text = column.kind is Kind.TEXT
        columns.append(replace(column, wraps=True) if is_text else column)
        values = map(column.value, lines) if is_text else ()
        texts = (None if value is None else str(value) for value in values)
        for row, height in wrapped_heights(texts, width, table.first_row).items():
            heights[row] = max(height, heights.get(row, 0.0))
    return replace(table, columns=tuple(columns), widths=own, tall_rows=heights)


def wrapped_heights(texts: Iterable[str | None], width: float, first_row: int) -> dict[int, float]:
    """Heights of the rows whose text goes on in further lines of a cell that is so wide."""
    heights: dict[int, float] = {}
    known: dict[str, int] = {}
    for row, text in enumerate(texts, first_row):
        if not text or (len(text) < width / 2 and "\n" not in text):
            continue
        lines = known.get(text)
        if lines is None:
            lines = known[text] = line_count(text, width)
        if lines > 1:
            heights[row] = min(lines, MOST_LINES) * LINE_POINTS
    return heights


def _money_width(value: Any) -> float:
    return text_width(f"{value / 100:,.2f} EUR") + 1


_WIDTHS: dict[Kind, Callable[[Any], float]] = {
    Kind.TEXT: lambda value: text_width(str(value)),
    Kind.COUNT: lambda value: text_width(f"{value:,}"),
    Kind.DURATION: lambda value: text_width(format_hours_minutes(value)) + 0.5,
    Kind.DECIMAL_HOURS: lambda value: text_width(f"{value / 3600:,.2f}"),
    Kind.SHARE: lambda _: text_width("100.0%"),
    Kind.USED: lambda value: text_width(f"▲ {value:,.1%}"),
    Kind.DAYS: lambda value: text_width(f"{value:,.2f}"),
    Kind.CHANGE: lambda value: text_width(f"{value:+,.1%}"),
    Kind.SIGNED_HOURS: lambda value: text_width(f"{value / 3600:+,.2f}"),
    Kind.CLOCK: lambda value: text_width(str(value)) + 0.5,
    Kind.DATE: lambda value: text_width(value.isoformat()) if isinstance(value, date) else 0.0,
    Kind.MONEY: _money_width,
    Kind.TIME: lambda _: text_width("00:00 +1"),
}
