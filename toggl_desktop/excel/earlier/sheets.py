"""Which sheets of a workbook are ours, whatever they are called by now and whoever saved the file last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from toggl_desktop.excel.earlier.cells import Area, Texts, area_of, read_rows
from toggl_desktop.excel.layouts.keeping import is_single_key
from toggl_desktop.excel.package.documents import RELATION, main_tag
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.fingerprints import plain_text
from toggl_desktop.excel.package.mark import CUSTOM, Mark, read_mark
from toggl_desktop.excel.texts import SHEET_TITLES

_SHEET_OF_TABLE = {
    "Top_projects": "Summary",
    "Top_people": "Summary",
    "People": "People",
    "Projects": "Projects",
    "People_by_project": "People by project",
    "Data": "Data",
    "Checks": "Checks",
    "Changes": "Changes",
    "Entries": "Entries",
}
"""For workbooks whose mark is lost."""
_PROGRAM = "Toggl Export "
_FIRST_ROWS = 60
_PLAIN_HEADERS = {
    "Data": {"Project ID", "User ID", "Hours", "Tracked seconds"},
    "People": {"Person", "Hours", "Decimal hours"},
    "Projects": {"Client", "Project", "Hours", "Decimal hours"},
    "Checks": {"Check", "Result"},
    "Changes": {"What", "Hours before", "Hours now"},
    "Entries": {"Date", "Person", "Hours", "Decimal hours"},
}


@dataclass(frozen=True, slots=True)
class Table:
    """An Excel table as it stands in the file.

    Attributes:
        headers: of its columns, from left to right.
        root: of its part.
    """

    name: str
    part: str
    area: Area
    headers: tuple[str, ...]
    root: Any


@dataclass(frozen=True, slots=True)
class Sheet:
    """One tab of a workbook, hers or ours.

    Attributes:
        place: among the tabs, from 0.
        part: its part; empty for a tab without one.
        kind: ``worksheet``, ``chartsheet``, ….
    """

    place: int
    name: str
    sheet_id: str
    relation_id: str
    part: str
    kind: str
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table | None:
        """One of its tables."""
        return next((one for one in self.tables if one.name == name), None)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A workbook's sheets.

    Attributes:
        mark: None where it has none: it was never ours, or its properties got lost.
        ours: our sheets by key, see `toggl_desktop.excel.layouts.keeping.Keeping`.
        texts: its shared strings.
    """

    mark: Mark | None
    sheets: tuple[Sheet, ...]
    ours: Mapping[str, Sheet]
    texts: Texts

    @property
    def foreign(self) -> tuple[Sheet, ...]:
        """The sheets that are not ours, in their order."""
        parts = {sheet.place for sheet in self.ours.values()}
        return tuple(sheet for sheet in self.sheets if sheet.place not in parts)


def recognise(package: ExistingPackage) -> Recognised:
    """Look through a workbook's sheets and tables.

    Raises:
        UpdateRefused: a part is damaged.
    """
    mark = read_mark(custom_properties(package))
    sheets = read_sheets(package)
    texts = Texts(package)
    ours: dict[str, Sheet] = {}
    for sheet in sheets:
        key = _key(sheet, mark)
        if key and key not in ours:
            ours[key] = sheet
    if mark is None and "Data" not in ours:
        ours = {}  # a sheet of hers may have a table called `People` too
    else:
        _add_sheets_without_tables(package, sheets, mark, texts, ours)
    return Recognised(mark, sheets, ours, texts)


def custom_properties(package: ExistingPackage) -> dict[str, str]:
    """The texts among the document's own properties."""
    properties: dict[str, str] = {}
    for relation in package.relations("").of_kind("custom-properties"):
        if package.has(relation.target):
            for element in package.tree(relation.target).iter(f"{{{CUSTOM}}}property"):
                properties[element.get("name", "")] = "".join(element.itertext())
    return properties


def read_sheets(package: ExistingPackage) -> tuple[Sheet, ...]:
    """All tabs in their order, with the tables on them.

    Raises:
        UpdateRefused: a part is damaged.
    """
    return tuple(_sheets(package))


def _sheets(package: ExistingPackage) -> Iterator[Sheet]:
    element = package.workbook.find(main_tag("sheets"))
    relations = {one.id: one for one in package.workbook_relations}
    for place, sheet in enumerate(element if element is not None else ()):
        relation = relations.get(sheet.get(f"{{{RELATION}}}id", ""))
        part = package.actual(relation.target) if relation and package.has(relation.target) else ""
        kind = relation.kind if relation else ""
        tables = tuple(_tables(package, part)) if kind == "worksheet" and part else ()
        name, sheet_id = plain_text(sheet.get("name", "")), sheet.get("sheetId", "")
        yield Sheet(place, name, sheet_id, relation.id if relation else "", part, kind, tables)


def _tables(package: ExistingPackage, part: str) -> Iterator[Table]:
    for relation in package.relations(part).of_kind("table"):
        if not package.has(relation.target):
            continue
        root = package.tree(relation.target)
        columns = root.find(main_tag("tableColumns"))
        headers = tuple(plain_text(one.get("name", "")) for one in (columns if columns is not None else ()))
        name = root.get("displayName") or root.get("name", "")
        try:
            area = area_of(root.get("ref", ""))
        except ValueError:
            continue
        yield Table(name, package.actual(relation.target), area, headers, root)


def _key(sheet: Sheet, mark: Mark | None) -> str:
    """The key of a sheet by its tables; empty for one that is not ours."""
    if mark is not None:
        tables = {one.table: one.key for one in mark.sheets if one.table}
        return next((tables[table.name] for table in sheet.tables if table.name in tables), "")
    for table in sheet.tables:
        if is_single_key(table.name) and "Decimal hours" in table.headers:
            return table.name
        title = _SHEET_OF_TABLE.get(table.name, "")
        if title and _PLAIN_HEADERS.get(title, set()) <= set(table.headers):
            return title
    return ""


def _add_sheets_without_tables(
    package: ExistingPackage, sheets: tuple[Sheet, ...], mark: Mark | None, texts: Texts, ours: dict[str, Sheet]
) -> None:
    """Sheets of ours that have no table are known by their names; `About`, also renamed, by what stands on it."""
    names = {one.name: one.key for one in mark.sheets if not one.table} if mark else {}
    names = names or {title: title for title in SHEET_TITLES}
    known = {sheet.place for sheet in ours.values()}
    for sheet in sheets:
        if sheet.kind != "worksheet" or sheet.tables or sheet.place in known or not sheet.part:
            continue
        key = names.get(sheet.name, "")
        if not key and "About" not in ours and _is_about(package, sheet, texts):
            key = "About"
        if key and key not in ours:
            ours[key] = sheet


def _is_about(package: ExistingPackage, sheet: Sheet, texts: Texts) -> bool:
    for row in read_rows(package, sheet.part, texts):
        if row.number > _FIRST_ROWS:
            return False
        if any(cell.column == 2 and cell.value.startswith(_PROGRAM) for cell in row.cells):
            return True
    return False
