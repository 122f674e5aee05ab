"""Formulas as layouts say them: by the headings of columns, never by cells, so that rows may move.

A column that follows from others has one of these as its `Column.formula`; its `value` still gives the exact result,
which is stored in the cell. A single cell that is calculated holds a `Computed`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR


class Part(StrEnum):
    """Which cells of a table's column a formula means."""

    THIS_ROW = "#This Row"
    ROWS = "#Data"
    TOTAL = "#Totals"


class Ref(NamedTuple):
    """Cells of a table.

    Attributes:
        header: of the column.
        part: which of its cells.
        last_header: of the last column, where several columns beside each other are meant.
        table: its name; empty for the table that the formula stands in.
    """

    header: str
    part: Part = Part.THIS_ROW
    last_header: str = ""
    table: str = ""


class Formula(NamedTuple):
    """A formula without ``=``, in English names and with commas, as files hold it.

    Attributes:
        pattern: with ``{}``, or ``{0}``, ``{1}``, for the references; literal braces are doubled.
        refs: what stands there.
    """

    pattern: str
    refs: tuple[Ref, ...] = ()


class Computed(NamedTuple):
    """A calculated cell: its formula, and the exact result in the unit of the cell's `Kind` (or a text)."""

    formula: Formula
    result: str | int | float | date | None


def decimal_of(header: str) -> Formula:
    """Hours of a duration; equal to ``seconds / 3600`` to the last bit, which ``× 24`` is not."""
    return Formula(f"ROUND({{}}*{SECONDS_PER_DAY},0)/{SECONDS_PER_HOUR}", (Ref(header),))


def share_of_total(header: str) -> Formula:
    """A row's part of the total row, which follows the filter."""
    return Formula("IF({0}=0,0,{1}/{0})", (Ref(header, Part.TOTAL), Ref(header)))


def ratio(numerator: str, denominator: str) -> Formula:
    """One figure of a row divided by another; empty where there is nothing to divide by."""
    return Formula('IF({0}=0,"",{1}/{0})', (Ref(denominator), Ref(numerator)))


def sum_of_row(headers: Sequence[str]) -> Formula | None:
    """The sum of columns that stand beside each other; None for no columns.

    Args:
        headers: in their order.
    """
    if not headers:
        return None
    last = headers[-1] if len(headers) > 1 else ""
    return Formula("SUM({})", (Ref(headers[0], last_header=last),))


def amount_of_hours(hours: str, rate: str, digits: int = 2) -> Formula:
    """A duration times an hourly rate, rounded to the smallest coin.

    Args:
        hours: header of a column of durations.
        rate: header of a column of money.
        digits: decimals of the currency.
    """
    pattern = f"ROUND(ROUND({{}}*{SECONDS_PER_DAY},0)/{SECONDS_PER_HOUR}*{{}},{digits})"
    return Formula(pattern, (Ref(hours), Ref(rate)))


def amount_of_decimal(decimal: str, rate: str, digits: int = 2) -> Formula:
    """Decimal hours times an hourly rate, rounded to the smallest coin."""
    return Formula(f"ROUND({{}}*{{}},{digits})", (Ref(decimal), Ref(rate)))


def sum_of(table: str, header: str) -> Formula:
    """The sum of a column, hidden rows too."""
    return Formula("SUM({})", (Ref(header, Part.ROWS, table=table),))


def decimal_sum_of(table: str, header: str) -> Formula:
    """The sum of a column of durations, in hours; exact as `decimal_of`."""
    pattern = f"ROUND(SUM({{}})*{SECONDS_PER_DAY},0)/{SECONDS_PER_HOUR}"
    return Formula(pattern, (Ref(header, Part.ROWS, table=table),))


def difference_in_seconds(hours: str, compared: str) -> Formula:
    """One duration of a row less another, in whole seconds; empty where one of them is no number."""
    return Formula(f'IFERROR(ROUND(({{}}-{{}})*{SECONDS_PER_DAY},0),"")', (Ref(hours), Ref(compared)))


def ratio_of_sums(table: str, numerator: str, denominator: str) -> Formula:
    """The sum of one column divided by that of another; empty where there is nothing to divide by."""
    refs = (Ref(denominator, Part.ROWS, table=table), Ref(numerator, Part.ROWS, table=table))
    return Formula('IF(SUM({0})=0,"",SUM({1})/SUM({0}))', refs)


def quoted(text: str) -> str:
    """A text inside a formula's pattern."""
    doubled = text.replace('"', '""').replace("{", "{{").replace("}", "}}")
    return f'"{doubled}"'
