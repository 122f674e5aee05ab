"""Durations that can be negative.

Excel shows a negative time as ``####``, so they are kept as signed decimal hours, which add up, with a text in hours
and minutes beside them, by a formula that means the same in every language of Excel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.layouts.formulas import Formula, Ref
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, Total
from toggl_desktop.excel.texts import Texts

T = TypeVar("T")

MINUS = "−"
_MINUTES = "ROUND(ROUND(ABS({0})*3600,0)/60,0)"
"""By way of whole seconds, so that half a minute is half a minute after any adding up."""
_CLOCK = (
    f'IF({{0}}="","",IF({_MINUTES}=0,"",IF({{0}}<0,"{MINUS}","+"))'
    f'&INT({_MINUTES}/60)&":"&RIGHT("0"&MOD({_MINUTES},60),2))'
)


def clock_text(seconds: int) -> str:
    """Signed hours and minutes, rounded to whole minutes: ``+1:05``, ``−0:30``, ``0:00``."""
    minutes = (2 * abs(seconds) + 60) // 120
    sign = "" if not minutes else MINUS if seconds < 0 else "+"
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def clock_of(header: str) -> Formula:
    """The text for a column of signed decimal hours."""
    return Formula(_CLOCK, (Ref(header),))


def clock_of_cell(cell: str) -> Formula:
    """The text for a single cell of signed decimal hours, such as ``B7``."""
    return Formula(_CLOCK.replace("{0}", cell))


def difference_of(minuend: str, subtrahend: str) -> Formula:
    """Decimal hours of one column of durations minus another; exact to the second."""
    pattern = f"(ROUND({{}}*{SECONDS_PER_DAY},0)-ROUND({{}}*{SECONDS_PER_DAY},0))/{SECONDS_PER_HOUR}"
    return Formula(pattern, (Ref(minuend), Ref(subtrahend)))


def sum_of_signed(first: str, second: str) -> Formula:
    """One column of signed decimal hours plus another, exact to the second; empty where one of them is."""
    pattern = f'IF(OR({{0}}="",{{1}}=""),"",ROUND(({{0}}+{{1}})*{SECONDS_PER_HOUR},0)/{SECONDS_PER_HOUR})'
    return Formula(pattern, (Ref(first), Ref(second)))


def change_of(now: str, before: str) -> Formula:
    """By what part a column has grown; empty where there was nothing before."""
    return Formula('IF({1}=0,"",{0}/{1}-1)', (Ref(now), Ref(before)))


def signed_columns(
    texts: Texts,
    header: str,
    value: Callable[[T], int | None],
    *,
    formula: Formula | None = None,
    total: Total = Total.SUM,
) -> list[Column[T]]:
    """Signed decimal hours and the same in hours and minutes.

    Args:
        texts: the person's language.
        header: of the decimal hours, in English.
        value: seconds; None where there is nothing to tell.
        formula: how the decimal hours follow from other columns.
        total: of the decimal hours; the text follows it.
    """
    name = texts(header)

    def clock(line: T) -> CellValue:
        seconds = value(line)
        return None if seconds is None else clock_text(seconds)

    def total_clock(totals: Mapping[str, CellValue]) -> CellValue:
        seconds = totals.get(name)
        return clock_text(seconds) if isinstance(seconds, int) else None

    return [
        Column(name, Kind.SIGNED_HOURS, value, total, formula=formula),
        Column(
            texts("{figure} (h:mm)", figure=name),
            Kind.CLOCK,
            clock,
            Total.NONE if total is Total.NONE else Total.LIKE_ROW,
            formula=clock_of(name),
            total_result=total_clock,
        ),
    ]
