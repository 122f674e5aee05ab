"""Titles and notes above tables: in one line where there is room, else in as many lines as they need."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from toggl_desktop.excel.layouts.sheet import CellStyle, MergedCells, PlacedCell, Role
from toggl_desktop.excel.text_width import text_width

_POINTS = {Role.TITLE: 18.0, Role.SUBTITLE: 12.0}
_BODY_POINTS = 11.0
_SINGLE_LINE_POINTS = {Role.TITLE: 26.0}
_LINE_SPACING = 1.4
_CAUTION = 1.25
"""Capitals are wider than `text_width` takes them for; a line too many is better than a wider page."""
_WIDEST = 260.0
_MOST_LINES = 8


@dataclass(slots=True)
class Banners:
    """Collects lines of text that stand above a table and are never wider than it.

    Args:
        widths: by column, without a gap from A on.
    """

    widths: Mapping[int, float]
    cells: list[PlacedCell] = field(default_factory=list)
    merged: list[MergedCells] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)

    def add(self, row: int, text: str, role: Role) -> None:
        """Put a text into a row; the cells below the whole width become one where it needs several lines."""
        points = _POINTS.get(role, _BODY_POINTS)
        column, room = self._room()
        needed = text_width(text) * points / _BODY_POINTS * _CAUTION
        wraps = needed > room and column > 1
        self.cells.append(PlacedCell(row, 1, text, CellStyle(role, wraps=wraps)))
        if wraps:
            lines = min(math.ceil(needed / room), _MOST_LINES)
            self.merged.append(MergedCells(row, 1, column))
            self.heights[row] = round(lines * points * _LINE_SPACING)
        elif role in _SINGLE_LINE_POINTS:
            self.heights[row] = _SINGLE_LINE_POINTS[role]

    def _room(self) -> tuple[int, float]:
        """The last column of the first page's width, and the characters up to there."""
        column, room = 0, 0.0
        for number, width in sorted(self.widths.items()):
            if column and room + width > _WIDEST:
                break
            column, room = number, room + width
        return column, room
