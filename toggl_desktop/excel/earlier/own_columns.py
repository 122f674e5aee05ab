"""The person's own columns in our tables: which they are, and what stands in them, by what each row is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from toggl_desktop.excel.earlier.cells import Cell, Row, Texts, read_rows
from toggl_desktop.excel.earlier.sheets import Recognised, Sheet, Table
from toggl_desktop.excel.layouts.sheet import column_letter
from toggl_desktop.excel.package.documents import main_tag
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.mark import KEYED_TABLES, Mark
from toggl_desktop.excel.texts import WORKBOOK_TEXTS

RowKey = tuple[str, ...]
_KEYS: Mapping[str, tuple[str, ...]] = {
    "Data": ("Project ID", "User ID", "From", "To"),
    "People": ("Person",),
    "Projects": ("Client", "Project"),
    "Entries": ("Entry ID", "Date", "Start", "Person", "Project"),
}
_ENTRY_ID = "Entry ID"
AMOUNT = "Billable amount"
"""Begins the English source of columns with amounts; the currency follows, where it is known."""
_READ = {*(source for key in _KEYS.values() for source in key), "Client", "Tracked seconds", "Hours", "Description"}
_WITH_CURRENCY = tuple(
    text.partition("{currency}")[0] for text in WORKBOOK_TEXTS if "{currency}" in text and "{sheet}" not in text
)


@dataclass(frozen=True, slots=True)
class OwnCell:
    """A cell of the person's in a row of ours.

    Attributes:
        row: where it stood.
        element: as it stood in the file.
        text: what it shows, without its number format.
    """

    row: int
    element: Any
    text: str


@dataclass(frozen=True, slots=True)
class OwnColumns:
    """The person's columns of one table, from left to right.

    Attributes:
        table: as it stands in the file.
        places: column numbers on the sheet.
        cells: by the row's key, then by header; empty cells are missing.
        names: of a row's person, client and project, for those that are gone.
    """

    table: Table
    headers: tuple[str, ...]
    places: tuple[int, ...]
    cells: Mapping[RowKey, Mapping[str, OwnCell]]
    names: Mapping[RowKey, Mapping[str, str]]
    total: Mapping[str, OwnCell]


def sources_of(table: Table, mark: Mark | None) -> dict[str, str]:
    """Which columns of a table are ours: heading → English source. The others are the person's."""
    if mark is not None and table.name in mark.columns:
        known = mark.columns[table.name]
        return {header: known[header] for header in table.headers if header in known}
    plain = set(WORKBOOK_TEXTS)
    return {header: header for header in table.headers if header in plain or header.startswith(_WITH_CURRENCY)}


def own_columns(package: ExistingPackage, sheet: Sheet, recognised: Recognised) -> OwnColumns | None:
    """The person's columns of a sheet that is one keyed table; None where there are none.

    Raises:
        UpdateRefused: a part is damaged.
    """
    table = next((one for one in sheet.tables if one.name in KEYED_TABLES), None)
    if table is None:
        return None
    ours = sources_of(table, recognised.mark)
    headers = tuple(header for header in table.headers if header not in ours)
    if not headers:
        return None
    places = {table.area.left + table.headers.index(header): header for header in headers}
    cells: dict[RowKey, dict[str, OwnCell]] = {}
    names: dict[RowKey, dict[str, str]] = {}
    total: dict[str, OwnCell] = {}
    masters = _Masters()
    last = last_row(table)
    for row, key, facts in keyed_rows(package, sheet.part, table, ours, recognised.texts, places):
        own = {places[cell.column]: _own_cell(row, cell, masters) for cell in row.cells if cell.column in places}
        if key is None:
            if row.number > last:
                total.update(own)
        elif own:
            cells[key] = own
            names[key] = facts
    return OwnColumns(table, headers, tuple(sorted(places)), cells, names, total)


def last_row(table: Table) -> int:
    """The last row of a table above its total row."""
    return table.area.bottom - int(table.root.get("totalsRowCount", "0") or 0)


def keyed_rows(
    package: ExistingPackage,
    part: str,
    table: Table,
    sources: Mapping[str, str],
    texts: Texts,
    own_places: Collection[int] = (),
) -> Iterator[tuple[Row, RowKey | None, dict[str, str]]]:
    """The rows of a table below its header, with what each is about (None for the total row) and its texts."""
    columns = {
        table.area.left + place: sources[header] for place, header in enumerate(table.headers) if header in sources
    }
    columns = {place: source for place, source in columns.items() if source in _READ or source.startswith(AMOUNT)}
    wanted = {*columns, *own_places}
    seen: Counter[RowKey] = Counter()
    last = last_row(table)
    for row in read_rows(package, part, texts, wanted):
        if not table.area.top < row.number <= table.area.bottom:
            continue
        if row.number > last:
            yield row, None, {}
            continue
        facts = {columns[cell.column]: _plain(cell) for cell in row.cells if cell.column in columns and cell.value}
        key = _row_key(table.name, facts)
        seen[key] += 1
        yield row, (*key, str(seen[key])), facts


def _row_key(table_name: str, facts: Mapping[str, str]) -> RowKey:
    if table_name == "Entries" and facts.get(_ENTRY_ID):
        return (facts[_ENTRY_ID],)
    return tuple(facts.get(source, "") for source in _KEYS[table_name])


def _plain(cell: Cell) -> str:
    if cell.kind != "n":
        return cell.value
    try:
        return f"{float(cell.value):.10g}"
    except ValueError:
        return cell.value


def _own_cell(row: Row, cell: Cell, masters: _Masters) -> OwnCell:
    element = deepcopy(cell.element)
    masters.unshare(element, f"{column_letter(cell.column)}{row.number}")
    return OwnCell(row.number, element, cell.value)


class _Masters:
    """Formulas that a column shares: each cell gets its own, for the cells part."""

    def __init__(self) -> None:
        self._formulas: dict[str, tuple[str, str]] = {}

    def unshare(self, element: Any, place: str) -> None:
        formula = element.find(main_tag("f"))
        if formula is None or formula.get("t") != "shared":
            return
        index = formula.get("si", "")
        if formula.text:
            self._formulas[index] = (formula.text, place)
        elif index in self._formulas:
            formula.text = translated(*self._formulas[index], place)
        for attribute in ("t", "si", "ref"):
            formula.attrib.pop(attribute, None)


def translated(formula: str, origin: str, place: str) -> str:
    """A formula as it reads when it is copied from one cell into another."""
    from openpyxl.formula.translate import Translator

    translate: Any = Translator
    return str(translate(f"={formula}", origin=origin).translate_formula(place))[1:]


def calculated_formulas(table: Table, headers: Sequence[str]) -> dict[str, str]:
    """Formulas that fill a whole column, by header."""
    formulas = {}
    for column in table.root.iter(main_tag("tableColumn")):
        formula = column.find(main_tag("calculatedColumnFormula"))
        if formula is not None and column.get("name") in headers and formula.text:
            formulas[column.get("name", "")] = formula.text
    return formulas
