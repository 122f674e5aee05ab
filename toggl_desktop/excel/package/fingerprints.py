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

MOST_CELLS = 30_000
"""Larger sheets have none: what differs in their rows is found when the rows are compared."""
_MOST_REMEMBERED = 100_000
_HUNDREDTHS_PER_DAY = 8_640_000
_CELL_START = '<c r="'
_DIGITS = "0123456789"
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
    """Sums up a sheet, row by row, in any order.

    Args:
        expected_cells: how many there will be, where that is known: too many are not looked at.
    """

    def __init__(self, expected_cells: int = 0) -> None:
        self._sum = 0
        self._cells = expected_cells if expected_cells > MOST_CELLS else 0

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


def with_checksum(fingerprint: str, checksum: int) -> str:
    """The same with the checksum of the part in the zip: where that is right, nobody has saved the file since."""
    return f"{fingerprint}/{checksum:08x}"


def without_checksum(fingerprint: str) -> str:
    """The fingerprint of the content alone."""
    return "/".join(fingerprint.split("/")[:2])


class RowWatcher:
    """Takes the fingerprint of rows that are on their way into a new workbook.

    Args:
        text_at: a text of the shared table.
        fill_of: the fill of a style id, see `StyleBook.fill_of`.
    """

    def __init__(self, text_at: Callable[[int], str], fill_of: Callable[[int], str]) -> None:
        self._text_at = text_at
        self._fill_of = fill_of
        self._marks = _Marks(self._mark)
        self._fills: dict[str, str] = {}

    def watch(self, rows: Iterable[str], fingerprint: Fingerprint) -> Iterator[str]:
        """The same rows."""
        marks = self._marks
        for row in rows:
            if not fingerprint.is_full:
                found = []
                for cell in row.removesuffix("</row>").split(_CELL_START)[1:]:
                    reference, _, content = cell.partition('"')
                    mark = marks[content]
                    if mark:
                        found.append((reference.rstrip(_DIGITS), mark))
                fingerprint.add(found)
            yield row

    def _mark(self, content: str) -> str:
        """What counts of a cell, of which follows what stands behind its reference."""
        if content.endswith("/>") or not content:
            return ""
        attributes, _, inner = content.partition(">")
        _, _, rest = attributes.partition(' s="')
        style = rest.partition('"')[0]
        fill = self._fills.get(style)
        if fill is None:
            fill = self._fills[style] = self._fill_of(int(style)) if style else ""
        if inner.startswith("<f"):
            return FORMULA + fill
        if " t=" not in attributes:
            return content_mark("n", inner[len("<v>") : -len("</v></c>")]) + fill
        value = _VALUE.search(inner)
        if value is None:
            return ""
        shown = text_xml(self._text_at(int(value[1]))) if ' t="s"' in attributes else value[1]
        text = plain_text(unescape(shown))
        return content_mark("s", text) + fill if text else ""


class _Marks(dict[str, str]):
    """Content of a cell → what counts of it."""

    def __init__(self, mark_of: Callable[[str], str]) -> None:
        super().__init__()
        self._mark_of = mark_of

    def __missing__(self, content: str) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        mark = self[content] = self._mark_of(content)
        return mark
