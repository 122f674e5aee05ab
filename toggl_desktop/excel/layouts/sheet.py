"""The vocabulary of sheet descriptions. Rows and columns count from 1, as in Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

from toggl_desktop.excel.layouts.formulas import Computed, Formula

CellValue = str | int | float | date | Computed | None
LineT = TypeVar("LineT")


def column_letter(column: int) -> str:
    """``A`` for 1, ``XFD`` for 16,384."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Kind(StrEnum):
    """What a value is; decides number format and alignment, and how the value is given."""

    TEXT = "text"
    COUNT = "count"  # int
    DURATION = "duration"  # seconds, shown as [h]:mm
    DECIMAL_HOURS = "decimal-hours"  # seconds, shown as 0.00 hours
    SHARE = "share"  # fraction
    USED = "used"  # fraction, with a mark where it is more than the whole
    CHANGE = "change"  # fraction, may be negative
    SIGNED_HOURS = "signed-hours"  # seconds, shown as +0.00 hours
    DAYS = "days"  # float, shown as 0.0
    CLOCK = "clock"  # text that stands for hours and minutes
    DATE = "date"  # date
    TIME = "time"  # seconds after midnight, on the next day 86,400 and more
    MONEY = "money"  # hundredths of the currency


class Role(StrEnum):
    """The part a cell plays on its sheet; decides font, fill and borders."""

    TITLE = "title"
    SIGNATURE = "signature"
    SUBTITLE = "subtitle"
    FIGURE = "figure"  # the large ones on top of a sheet
    FIGURE_LABEL = "figure-label"
    FIGURE_NOTE = "figure-note"
    SECTION = "section"
    LABEL = "label"
    FACT = "fact"
    PROSE = "prose"
    NOTE = "note"
    LINK = "link"
    HEADER = "header"
    NUMBER_HEADER = "number-header"
    TURNED_HEADER = "turned-header"
    BODY = "body"
    RULED = "ruled"  # the last of some rows that belong together
    WRAPPED = "wrapped"
    BODY_LINK = "body-link"
    TOTAL = "total"


class Total(StrEnum):
    """What the total row says below a column."""

    NONE = "none"
    LABEL = "label"  # the word "Total"
    SUM = "sum"  # SUBTOTAL(109, …)
    RATIO = "ratio"  # SUBTOTAL of one column divided by SUBTOTAL of another
    LIKE_ROW = "like-row"  # the column's own formula, over the total row's cells


class CellStyle(NamedTuple):
    """Everything that decides how a cell looks; `wraps` is for titles and notes that need more than one line."""

    role: Role
    kind: Kind = Kind.TEXT
    currency: str = ""
    wraps: bool = False


class Target(NamedTuple):
    """Where a link leads."""

    sheet: str
    cell: str = "A1"


@dataclass(frozen=True, slots=True)
class Column(Generic[LineT]):
    """One column of a table: everything about it in one place.

    Attributes:
        header: the heading, in the person's language.
        value: from a line to the cell's value, in the unit that `kind` says.
        width: in characters; None for as wide as its contents.
        link: from a line to where the cell leads; None for a column without links.
        ratio_of: headers of numerator and denominator, for `Total.RATIO`.
        turned: the header stands upright, to keep a column of short values narrow.
        wraps: long texts go on in a second line of the cell.
        bar: a bar behind each share, full at 100 %; more than that is set off.
        formula: how the value follows from other columns of its row or table; `value` still gives the exact result,
            which is stored: None for a cell without formula that stays empty, ``""`` for a formula that shows nothing.
        total_result: for `Total.LIKE_ROW`, from the sums of all columns by heading to this column's exact total.
    """

    header: str
    kind: Kind
    value: Callable[[LineT], CellValue]
    total: Total = Total.NONE
    currency: str = ""
    width: float | None = None
    link: Callable[[LineT], Target | None] | None = None
    ratio_of: tuple[str, str] | None = None
    turned: bool = False
    wraps: bool = False
    bar: bool = False
    formula: Formula | None = None
    total_result: Callable[[Mapping[str, CellValue]], CellValue] | None = None


class PlacedLink(NamedTuple):
    """A link from a cell of the sheet."""

    row: int
    column: int
    target: Target


class PlacedCell(NamedTuple):
    """A cell outside any table."""

    row: int
    column: int
    value: CellValue
    style: CellStyle
    link: Target | None = None


class MergedCells(NamedTuple):
    """Cells of one row that are one cell."""

    row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class TableLayout:
    """An Excel table: header row, `row_count` rows (at least one, as Excel wants it), and perhaps a total row.

    Attributes:
        name: unique in the workbook, a legal Excel name.
        columns: their headers differ, also without regard to case.
        rows: read once, in order, while the sheet is written.
        totals: the exact results of the total row, one per column; None for a table without total row.
        widths: of the contents, one per column, in characters.
        links: from cells of the table.
        tall_rows: heights, in points, of rows that hold more than one line of text.
        ruled_rows: rows with a rule below, for the end of a week; such a table has no links.
        has_filter: buttons on the headings; none on what is printed to be signed.
    """

    name: str
    top: int
    left: int
    columns: tuple[Column[Any], ...]
    rows: Iterable[Sequence[CellValue]]
    row_count: int
    totals: tuple[CellValue, ...] | None
    widths: tuple[float, ...]
    links: Sequence[PlacedLink] = ()
    tall_rows: Mapping[int, float] = field(default_factory=dict)
    ruled_rows: frozenset[int] = frozenset()
    has_filter: bool = True

    @property
    def first_row(self) -> int:
        """The first row below the header."""
        return self.top + 1

    @property
    def last_row(self) -> int:
        """The last row above the total row."""
        return self.top + self.row_count

    @property
    def bottom(self) -> int:
        """The last row of the table, total row included."""
        return self.last_row + (self.totals is not None)

    @property
    def right(self) -> int:
        """The last column."""
        return self.left + len(self.columns) - 1


class Area(NamedTuple):
    """Cells of a rectangle, its corners among them."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class Highlight(NamedTuple):
    """Cells that look as if something were wrong while a condition holds; the words beside say what it is.

    Attributes:
        condition: a formula without ``=`` for the first cell of the area, with ``$`` where it must not move along.
    """

    area: Area
    condition: str


class ChartShape(StrEnum):
    """How a chart shows its values."""

    BARS = "bars"  # lying, the longest on top
    COLUMNS = "columns"  # standing, in order of time


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """A chart of one column of day fractions over one column of names, with what it shows.

    Attributes:
        row: of the cell under the chart's upper left corner.
        column: of the same cell; the chart is as wide as this column.
        first_row: of the cells it shows.
        names: contents of the cells in `name_column`, no longer than a label may be (`labels.chart_labels`).
        seconds: contents of the cells in `value_column`.
        colors: ``#rrggbb`` of each bar, or empty for the default.
        height_rows: how many rows it is high.
        width: of its column, in characters.
    """

    title: str
    shape: ChartShape
    row: int
    column: int
    first_row: int
    name_column: int
    value_column: int
    names: tuple[str, ...]
    seconds: tuple[int, ...]
    colors: tuple[str, ...]
    height_rows: int
    width: float


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """One sheet.

    Attributes:
        name: as `SheetNames` gave it.
        cells: outside the tables, in any order; in a row that a table crosses, only left of it.
        tables: from top to bottom, none beside another.
        column_widths: by column; what is missing here and in the tables has Excel's standard width.
        frozen_rows: rows that stay in view.
        frozen_columns: columns that stay in view, and are repeated on printed pages side by side.
        tab_color: ``#rrggbb``; empty for none.
        repeated_row: stands on top of each printed page.
        pages_wide: printed pages side by side.
        merged: cells that are one.
        page_breaks: rows that begin a printed page.
        printed: last row and last column that are printed; None for all there are.
        highlights: cells that turn red by themselves.
        with_seconds: durations show seconds, in charts too.
        is_portrait: printed upright.
    """

    name: str
    cells: tuple[PlacedCell, ...] = ()
    tables: tuple[TableLayout, ...] = ()
    column_widths: Mapping[int, float] = field(default_factory=dict)
    row_heights: Mapping[int, float] = field(default_factory=dict)
    frozen_rows: int = 0
    frozen_columns: int = 0
    repeated_row: int | None = None
    tab_color: str = ""
    charts: tuple[ChartLayout, ...] = ()
    pages_wide: int = 1
    show_grid: bool = True
    merged: tuple[MergedCells, ...] = ()
    page_breaks: tuple[int, ...] = ()
    printed: tuple[int, int] | None = None
    highlights: tuple[Highlight, ...] = ()
    with_seconds: bool = False
    is_portrait: bool = False


def results_of(values: Iterable[CellValue]) -> Sequence[str | int | float | date | None]:
    """What a reader sees: the values, and the results of formulas."""
    given = list(values)
    if Computed not in set(map(type, given)):
        return given  # type: ignore[return-value]
    return [value.result if isinstance(value, Computed) else value for value in given]


def widths_by_column(tables: Iterable[TableLayout], given: Mapping[int, float]) -> dict[int, float]:
    """Widths of columns in characters: what is given, else what the widest table needs there."""
    widths: dict[int, float] = {}
    for table in tables:
        for column, width in enumerate(table.widths, table.left):
            widths[column] = max(width, widths.get(column, 0.0))
    widths.update(given)
    return widths
