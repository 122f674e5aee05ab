"""The person's own columns come back into a table that was written anew: each cell beside the row it belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from lxml import etree

from toggl_desktop.excel.earlier.cells import Texts
from toggl_desktop.excel.earlier.own_columns import (
    OwnCell,
    OwnColumns,
    RowKey,
    calculated_formulas,
    keyed_rows,
    last_row,
    translated,
)
from toggl_desktop.excel.earlier.sheets import Sheet, Table
from toggl_desktop.excel.layouts.sheet import column_letter
from toggl_desktop.excel.package.documents import MAIN, main_tag
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.update.grafting import Additions
from toggl_desktop.excel.update.own_rules import with_own_rules

_ROW_END = re.compile(rb'(<row r="(\d+)"[^>]*?)(?:/>|>(.*?)</row>)', re.DOTALL)
_COLUMNS_END = re.compile(rb"</cols>")
_DIMENSION = re.compile(rb'(<dimension ref="[A-Z]+\d+:)[A-Z]+(\d+")')


def with_own_columns(
    old: ExistingPackage,
    old_sheet: Sheet,
    fresh: ExistingPackage,
    sheet: Sheet,
    own: OwnColumns,
    sources: Mapping[str, str],
) -> Additions:
    """A new sheet with the person's columns to the right of its table.

    Args:
        old: the person's file.
        sheet: of the fresh workbook.
        own: what stood there.
        sources: columns of the table in the fresh workbook: heading → English source.
    """
    table = next(one for one in sheet.tables if one.name == own.table.name)
    letters = {header: column_letter(table.area.right + number) for number, header in enumerate(own.headers, 1)}
    cells = _Cells(own, letters)
    rows: dict[int, RowKey | None] = {
        row.number: key for row, key, _ in keyed_rows(fresh, sheet.part, table, sources, Texts(fresh))
    }
    last = last_row(table)

    def with_cells(match: re.Match[bytes]) -> bytes:
        number = int(match[2])
        if number == table.area.top:
            added = cells.headers(number)
        elif number in rows:
            added = cells.of_row(number, rows[number]) if number <= last else cells.total(number)
        else:
            return match[0]
        return match[1] + b">" + (match[3] or b"") + added + b"</row>"

    content = _ROW_END.sub(with_cells, fresh.read(sheet.part))
    right = column_letter(table.area.right + len(own.headers)).encode()
    content = _DIMENSION.sub(rb"\g<1>" + right + rb"\2", content, count=1)
    former = old.tree(old_sheet.part)
    content = with_own_rules(content, former, own, letters, table.area.top + 1, last)
    widths = _widths(former, own, table.area.right + 1)
    content = _COLUMNS_END.sub(widths + b"</cols>", content, count=1)
    return Additions(content, {table.name: _wider(table, own)})


class _Cells:
    """Makes the person's cells of each row."""

    def __init__(self, own: OwnColumns, letters: Mapping[str, str]) -> None:
        self._own = own
        self._letters = letters
        self._former_letters = {header: column_letter(place) for header, place in _places(own).items()}
        self._filled = _filled_formulas(own, self._former_letters)
        self._styles = _styles(own)

    def headers(self, row: int) -> bytes:
        pieces = []
        for header in self._own.headers:
            cell = etree.Element(main_tag("c"), nsmap={None: MAIN})
            cell.set("t", "inlineStr")
            text = etree.SubElement(etree.SubElement(cell, main_tag("is")), main_tag("t"))
            text.text = header
            pieces.append(self._at(cell, header, row))
        return b"".join(pieces)

    def of_row(self, row: int, key: RowKey | None) -> bytes:
        kept = self._own.cells.get(key or (), {})
        pieces = []
        for header in self._own.headers:
            cell = kept.get(header)
            if cell is not None:
                pieces.append(self._moved(cell, header, row))
            elif header in self._filled:
                pieces.append(self._formula(header, row))
        return b"".join(pieces)

    def total(self, row: int) -> bytes:
        total = self._own.total
        return b"".join(self._moved(total[header], header, row) for header in self._own.headers if header in total)

    def _moved(self, cell: OwnCell, header: str, row: int) -> bytes:
        element = deepcopy(cell.element)
        formula = element.find(main_tag("f"))
        if formula is not None and formula.text and not formula.get("t"):
            origin = f"{self._former_letters[header]}{cell.row}"
            formula.text = translated(formula.text, origin, f"{self._former_letters[header]}{row}")
        return self._at(element, header, row)

    def _formula(self, header: str, row: int) -> bytes:
        formula, origin = self._filled[header]
        element = etree.Element(main_tag("c"), nsmap={None: MAIN})
        if header in self._styles:
            element.set("s", self._styles[header])
        place = f"{self._former_letters[header]}{row}"
        etree.SubElement(element, main_tag("f")).text = translated(formula, origin, place) if origin else formula
        return self._at(element, header, row)

    def _at(self, element: Any, header: str, row: int) -> bytes:
        attributes = dict(element.attrib)
        element.attrib.clear()
        element.set("r", f"{self._letters[header]}{row}")
        attributes.pop("r", None)
        for name, value in attributes.items():
            element.set(name, value)
        return _plain_xml(element)


def _plain_xml(element: Any) -> bytes:
    """An element as it stands within a sheet, where its namespace is declared already."""
    etree.cleanup_namespaces(element)
    return bytes(etree.tostring(element, with_tail=False)).replace(f' xmlns="{MAIN}"'.encode(), b"", 1)


def _places(own: OwnColumns) -> dict[str, int]:
    left = own.table.area.left
    return {header: left + own.table.headers.index(header) for header in own.headers}


def _filled_formulas(own: OwnColumns, letters: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Formulas that go down a whole column, by header: with the cell each is from, or ``""`` if it fits all."""
    calculated = calculated_formulas(own.table, own.headers)
    filled = {header: (formula, "") for header, formula in calculated.items()}
    for header in own.headers:
        cells = [row[header] for row in own.cells.values() if header in row]
        formulas = [cell.element.find(main_tag("f")) for cell in cells]
        is_whole = len(cells) == len(own.cells) and all(formula is not None and formula.text for formula in formulas)
        if header not in filled and cells and is_whole:
            filled[header] = (formulas[0].text, f"{letters[header]}{cells[0].row}")
    return filled


def _styles(own: OwnColumns) -> dict[str, str]:
    styles: dict[str, str] = {}
    for row in own.cells.values():
        for header, cell in row.items():
            if header not in styles and cell.element.get("s"):
                styles[header] = cell.element.get("s")
    return styles


def _wider(table: Table, own: OwnColumns) -> Any:
    """The table's part with the person's columns behind ours."""
    root = deepcopy(table.root)
    area = table.area
    left, right = column_letter(area.left), column_letter(area.right + len(own.headers))
    root.set("ref", f"{left}{area.top}:{right}{area.bottom}")
    own_filter = root.find(main_tag("autoFilter"))
    if own_filter is not None:
        own_filter.set("ref", f"{left}{area.top}:{right}{last_row(table)}")
    columns = root.find(main_tag("tableColumns"))
    former = {column.get("name"): column for column in own.table.root.iter(main_tag("tableColumn"))}
    for header in own.headers:
        column = deepcopy(former[header])
        column.set("id", str(len(columns) + 1))
        columns.append(column)
    columns.set("count", str(len(columns)))
    return root


def _widths(root: Any, own: OwnColumns, first: int) -> bytes:
    """The ``<col>`` elements of the person's columns, in their new places."""
    pieces = []
    places = _places(own)
    for number, header in enumerate(own.headers, first):
        for column in root.iterfind(f"{main_tag('cols')}/{main_tag('col')}"):
            if int(column.get("min", "0")) <= places[header] <= int(column.get("max", "0")):
                copied = deepcopy(column)
                copied.set("min", str(number))
                copied.set("max", str(number))
                pieces.append(_plain_xml(copied))
    return b"".join(pieces)
