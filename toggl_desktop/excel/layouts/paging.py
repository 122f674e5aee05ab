"""Printed pages: how much fits on one, and where the next begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

HEADER_INCHES = 0.25
MARGIN_INCHES = 0.7
SIDE_MARGIN_INCHES = 0.4
ROW_POINTS = 18.0
"""Of a row with one line; what stands in it is centred."""
MOST_UPRIGHT_COLUMNS = 6

_A4_LONG_POINTS = 841.9
_A4_SHORT_POINTS = 595.3
_POINTS_PER_INCH = 72.0
_POINTS_PER_CHARACTER = 7 * 72 / 96
_SPARE_POINTS = 12.0
"""For rows that come out a little higher than asked for, as below a larger font."""
READABLE_CHARACTERS = 245.0
"""Beside one another on a page: print at not less than 60 % of its size."""


class Pages(NamedTuple):
    """Where pages begin, and the last row that has room on the last of them."""

    breaks: tuple[int, ...]
    last_row: int


def page_points(characters: float) -> float:
    """How many points of rows fit on a page that is scaled to show columns of so many characters."""
    across = _A4_LONG_POINTS - 2 * SIDE_MARGIN_INCHES * _POINTS_PER_INCH
    down = _A4_SHORT_POINTS - 2 * MARGIN_INCHES * _POINTS_PER_INCH
    percent = min(int(100 * across / (characters * _POINTS_PER_CHARACTER)), 100)
    return down / percent * 100 - _SPARE_POINTS


def points_of(first_row: int, last_row: int, heights: Mapping[int, float]) -> float:
    """How high rows are together."""
    return sum(heights.get(row, ROW_POINTS) for row in range(first_row, last_row + 1))


def pages_of(blocks: Sequence[tuple[int, int]], heights: Mapping[int, float], room: float) -> Pages:
    """Pages on which no block is cut that fits on one.

    Args:
        blocks: first and last row of each, from top to bottom.
        heights: of the rows that are not as high as usual.
        room: points of a page.
    """
    breaks = []
    top = 1
    for first, last in blocks:
        if first > top and points_of(top, last, heights) > room:
            breaks.append(first)
            top = first
        while (end := _last_row_of_page(top, heights, room)) < last:
            top = end + 1
    return Pages(tuple(breaks), _last_row_of_page(top, heights, room))


def _last_row_of_page(top: int, heights: Mapping[int, float], room: float) -> int:
    row = top
    left = room - heights.get(top, ROW_POINTS)
    while (left := left - heights.get(row + 1, ROW_POINTS)) >= 0:
        row += 1
    return row


def pages_wide(widths: Sequence[float], repeated_columns: int = 0) -> int:
    """Pages side by side, so that print stays readable: about 250 characters each, with what each one repeats."""
    repeated = sum(widths[:repeated_columns])
    across = max(READABLE_CHARACTERS - repeated, READABLE_CHARACTERS / 2)
    if round(sum(widths) - READABLE_CHARACTERS, 3) <= 0:
        return 1
    return -(-int(sum(widths) - repeated) // int(across))
