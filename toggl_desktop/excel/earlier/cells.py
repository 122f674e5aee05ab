"""The cells of a sheet that some program wrote, row by row."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache
from typing import Any, NamedTuple

from lxml import etree

from toggl_desktop.excel.package.documents import main_tag
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.fingerprints import plain_text

_ROW, _CELL, _VALUE, _FORMULA, _INLINE = map(main_tag, ("row", "c", "v", "f", "is"))
_TEXT, _RUN, _PHONETIC = main_tag("t"), main_tag("r"), main_tag("rPh")
_DIGITS = "0123456789"
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


@cache
def column_number(letters: str) -> int:
    """1 for ``A``."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class Area(NamedTuple):
    """Cells from one corner to the other, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


def area_of(reference: str) -> Area:
    """The cells of a reference like ``A1:H20``.

    Raises:
        ValueError: it is none.
    """
    corners = [_REFERENCE.fullmatch(corner) for corner in reference.replace("$", "").split(":")]
    first, last = corners[0], corners[-1]
    if first is None or last is None:
        raise ValueError(f"{reference!r} is no area")
    return Area(int(first[2]), column_number(first[1]), int(last[2]), column_number(last[1]))


class Cell(NamedTuple):
    """One cell that holds something.

    Attributes:
        kind: ``n``, ``b``, ``e``, ``d``, or ``s`` for every text.
        value: as in the file; of a text, the text.
        style: index into the workbook's cell formats.
        element: as it stands in the file; good until the next row is read.
    """

    column: int
    kind: str
    value: str
    is_formula: bool
    style: int
    element: Any


class Row(NamedTuple):
    """One row, its cells from left to right."""

    number: int
    cells: list[Cell]


class Texts:
    """The shared strings of a workbook, read when the first one is wanted."""

    def __init__(self, package: ExistingPackage) -> None:
        self._package = package
        self._texts: list[str] | None = None

    def at(self, place: str) -> str:
        """The text at a place; an empty one where there is none."""
        if self._texts is None:
            self._texts = self._read()
        number = int(place) if place.isdecimal() else -1
        return self._texts[number] if 0 <= number < len(self._texts) else ""

    def _read(self) -> list[str]:
        found = self._package.workbook_relations.of_kind("sharedStrings")
        if not found or not self._package.has(found[0].target):
            return []
        return [rich_text(item) for item in self._package.tree(found[0].target)]


def rich_text(item: Any) -> str:
    """The text of an ``<si>`` or ``<is>``, without its formats and without readings."""
    pieces = [text.text or "" for text in item.iter(_TEXT) if text.getparent() is item or text.getparent().tag == _RUN]
    return plain_text("".join(pieces))


def read_rows(package: ExistingPackage, part: str, texts: Texts, wanted: Container[int] | None = None) -> Iterator[Row]:
    """The rows of a sheet, from top to bottom.

    Args:
        wanted: columns to be read; None for all.

    Raises:
        UpdateRefused: the part is damaged.
    """
    number = 0
    with package.open(part) as stream:
        for _, row in etree.iterparse(
            stream, events=("end",), tag=_ROW, resolve_entities=False, no_network=True, huge_tree=True
        ):
            given = row.get("r")
            number = int(given) if given else number + 1
            yield Row(number, _cells(row, texts, wanted))
            row.clear()
            while row.getprevious() is not None:
                del row.getparent()[0]


def _cells(row: Any, texts: Texts, wanted: Container[int] | None) -> list[Cell]:
    cells = []
    column = 0
    for element in row.iterchildren(_CELL):
        reference = element.get("r")
        column = column_number(reference.rstrip(_DIGITS)) if reference else column + 1
        if wanted is not None and column not in wanted:
            continue
        kind = element.get("t", "n")
        value = formula = inline = None
        for child in element:
            if child.tag == _VALUE:
                value = child.text
            elif child.tag == _FORMULA:
                formula = child
            elif child.tag == _INLINE:
                inline = child
        if kind == "s":
            value = texts.at(value or "")
        elif inline is not None:
            kind, value = "s", rich_text(inline)
        elif kind == "str":
            kind, value = "s", plain_text(value or "")
        style = int(element.get("s", "0"))
        if formula is not None or value is not None or style:
            cells.append(Cell(column, kind, value or "", formula is not None, style, element))
    return cells
