"""A short sum over what stands on a sheet, which another program that saves the file does not change.

Not in it: where a row stands (so that sorting changes nothing), what formulas result in, fonts and number formats.
In it: every text and number to a hundredth of a second, in which column it stands, whether a cell is a formula, and its
fill. It is written into the mark of a workbook; when it is read again, a sheet that sums up to something else was
changed by somebody.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from html import unescape

from toggl_desktop.excel.cell_text import text_xml

MOST_CELLS = 60_000
"""Larger sheets have none: what differs in their rows is found when the rows are compared."""
_MOST_REMEMBERED = 100_000
_HUNDREDTHS_PER_DAY = 8_640_000
_CELL = re.compile(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_STYLE = re.compile(r' s="(\d+)"')
_TYPE = re.compile(r' t="(\w+)"')
_VALUE = re.compile(r"<(?:v|t)(?: [^>]*)?>(.*?)</(?:v|t)>", re.DOTALL)
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")

FORMULA = "f"


def plain_text(text: str) -> str:
    """A text without Excel's ``_x000D_`` escapes."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def content_mark(cell_type: str, value: str) -> str:
    """What counts of a cell's content.

    Args:
        cell_type: as in the file, e.g. ``n``; ``s`` for any text.
        value: as in the file; the text itself for a text.
    """
    if cell_type == "n":
        try:
            return f"n{round(float(value) * _HUNDREDTHS_PER_DAY)}"
        except (ValueError, OverflowError):
            return f"n{value}"
    if cell_type == "s":
        return "s" + "".join(value.split())
    return cell_type + value


class Fingerprint:
    """Sums up a sheet, row by row, in any order."""

    def __init__(self) -> None:
        self._sum = 0
        self._cells = 0

    def add(self, marks: Iterable[tuple[str, str]]) -> None:
        """One row: columns in any notation, with what counts of their cells."""
        pieces = [f"{column}\x1e{mark}" for column, mark in marks]
        if pieces:
            self._cells += len(pieces)
            self._sum += zlib.crc32("\x1f".join(pieces).encode("utf-8", "replace"))

    @property
    def is_full(self) -> bool:
        """Whether it has become too much; what comes now need not be added."""
        return self._cells > MOST_CELLS

    @property
    def text(self) -> str:
        """Eight digits; ``-`` for a sheet that is too large."""
        return "-" if self.is_full else f"{self._sum & 0xFFFFFFFF:08x}"


def sheet_fingerprint(cells: Fingerprint, drawing_count: int) -> str:
    """What a sheet's cells sum up to, and how many charts and pictures it has."""
    return f"{cells.text}/{drawing_count}"


class RowWatcher:
    """Takes the fingerprint of rows that are on their way into a new workbook.

    Args:
        text_at: a text of the shared table.
        fill_of: the fill of a style id, see `fill_mark`.
    """

    def __init__(self, text_at: Callable[[int], str], fill_of: Callable[[int], str]) -> None:
        self._text_at = text_at
        self._fill_of = fill_of
        self._marks: dict[tuple[str, str], str] = {}

    def watch(self, rows: Iterable[str], fingerprint: Fingerprint) -> Iterator[str]:
        """The same rows."""
        known = self._marks
        for row in rows:
            if not fingerprint.is_full:
                marks = []
                for column, attributes, content in _CELL.findall(row):
                    mark = known.get((attributes, content))
                    if mark is None:
                        if len(known) >= _MOST_REMEMBERED:
                            known.clear()
                        mark = known[attributes, content] = self._mark(attributes, content)
                    if mark:
                        marks.append((column, mark))
                fingerprint.add(marks)
            yield row

    def _mark(self, attributes: str, content: str) -> str:
        if not content:
            return ""
        style = _STYLE.search(attributes)
        fill = self._fill_of(int(style[1])) if style else ""
        if "<f" in content:
            return FORMULA + fill
        value = _VALUE.search(content)
        if value is None:
            return ""
        kind = _TYPE.search(attributes)
        cell_type = kind[1] if kind else "n"
        text = unescape(value[1])
        if cell_type == "s":
            text = plain_text(unescape(text_xml(self._text_at(int(text)))))
        elif cell_type in {"inlineStr", "str"}:
            text = plain_text(text)
        if not text:
            return ""
        return content_mark("s" if cell_type in {"s", "inlineStr", "str"} else cell_type, text) + fill
