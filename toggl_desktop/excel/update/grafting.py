"""Our new sheets come into the person's workbook: each under the part, the id and the place of the one it replaces."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toggl_desktop.excel.earlier.sheets import Recognised, Sheet, Table
from toggl_desktop.excel.package.documents import Relations, relations_part, xml_bytes
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.update.kept import keep_sheet
from toggl_desktop.excel.update.parts import Content, Moved, PackageParts, reachable
from toggl_desktop.excel.update.tabs import Tab, Tabs

_WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"


@dataclass(frozen=True, slots=True)
class Additions:
    """What stands in a new sheet beside what the writer made.

    Attributes:
        sheet: the whole part.
        tables: roots of its tables by name.
    """

    sheet: bytes
    tables: Mapping[str, Any]


@dataclass(slots=True)
class Graft:
    """One update of one workbook.

    Attributes:
        package: the person's file.
        recognised: its sheets.
        fresh: what the writer made, its sheets in the order of `keys`.
        keys: of the fresh sheets.
        fresh_sheets: as `read_sheets` gives them.
        parts: receive the outcome.
        kept: keys of sheets whose old state stays → the name that it gets.
        additions: by key, made of the fresh sheet.
    """

    package: ExistingPackage
    recognised: Recognised
    fresh: ExistingPackage
    keys: Sequence[str]
    fresh_sheets: Sequence[Sheet]
    parts: PackageParts
    kept: Mapping[str, str] = field(default_factory=dict)
    additions: Callable[[str, Sheet], Additions | None] = lambda _key, _sheet: None

    def run(self) -> None:
        """Replace, add and remove sheets, and arrange the tabs.

        Raises:
            UpdateRefused: a part is damaged.
        """
        ours = self.recognised.ours
        fresh_sheets = self.fresh_sheets
        copies = {
            key: Tab(name, keep_sheet(self.package, ours[key], name, self.parts), None, None)
            for key, name in self.kept.items()
        }
        self._remove_former()
        table_ids = self._table_ids(fresh_sheets)
        self.parts.reserve(self._former_table_parts(fresh_sheets))
        renewed: dict[str, Tab] = {}
        for key, sheet in zip(self.keys, fresh_sheets, strict=True):
            renewed[key] = self._bring(key, sheet, table_ids)
        tabs = self._order(renewed, copies)
        workbook = Tabs(self.package.workbook)
        workbook.arrange(tabs, self.fresh.workbook)
        workbook.calculate_on_load()

    def _remove_former(self) -> None:
        """What belonged to the old sheets alone goes; the parts of sheets that are replaced stay in their place."""
        package, ours = self.package, self.recognised.ours
        former = {sheet.part for sheet in ours.values()}
        copied = {ours[key].part for key in self.kept}
        used = reachable(package, [""], without=former)
        for part in copied:
            kept = [one.target for one in package.relations(part) if one.kind != "table" and not one.is_external]
            used |= reachable(package, [package.actual(target) for target in kept if package.has(target)])
        self.parts.remove(sorted(reachable(package, former) - used - former))
        for key, sheet in ours.items():
            self.parts.remove([relations_part(sheet.part)])
            if key not in self.keys:
                self.parts.remove([sheet.part])
                package.workbook_relations.remove(sheet.relation_id)

    def _table_ids(self, fresh_sheets: Sequence[Sheet]) -> dict[str, int]:
        """An id for each of our tables: the one it had, else a new one."""
        former = {table.name: table for sheet in self.recognised.ours.values() for table in sheet.tables}
        foreign = [table for sheet in self.recognised.foreign for table in sheet.tables]
        taken = {_table_id(table) for table in foreign}
        ids: dict[str, int] = {}
        for table in [table for sheet in fresh_sheets for table in sheet.tables]:
            given = _table_id(former[table.name]) if table.name in former else 0
            if given and given not in taken:
                ids[table.name] = given
                taken.add(given)
        for table in [table for sheet in fresh_sheets for table in sheet.tables]:
            if table.name not in ids:
                ids[table.name] = max(taken, default=0) + 1
                taken.add(ids[table.name])
        return ids

    def _former_table_parts(self, fresh_sheets: Sequence[Sheet]) -> list[str]:
        """The parts of tables that are replaced: no new part takes their names."""
        names = {table.name for sheet in fresh_sheets for table in sheet.tables}
        return [t.part for sheet in self.recognised.ours.values() for t in sheet.tables if t.name in names]

    def _bring(self, key: str, sheet: Sheet, table_ids: Mapping[str, int]) -> Tab:
        former = self.recognised.ours.get(key)
        added = self.additions(key, sheet)
        part = former.part if former else self.parts.free_name("xl/worksheets/sheet1.xml")
        self.parts.set(part, added.sheet if added else self._moved(sheet.part))
        self.package.types.set(part, _WORKSHEET_TYPE)
        tables = {
            table.part: _renumbered(table, added.tables.get(table.name) if added else None, table_ids[table.name])
            for table in sheet.tables
        }
        former_parts = {table.name: table.part for table in former.tables} if former else {}
        names = {table.part: former_parts.get(table.name, "") for table in sheet.tables}
        self._bring_relations(sheet.part, part, tables, names)
        if former:
            return Tab(former.name, former.relation_id, former.place, sheet.place)
        relation_id = self.package.workbook_relations.add("worksheet", part)
        return Tab(sheet.name, relation_id, None, sheet.place)

    def _bring_relations(
        self, fresh_part: str, part: str, contents: Mapping[str, bytes], names: Mapping[str, str]
    ) -> None:
        """Let the parts come along that a part needs, and theirs.

        Args:
            contents: of parts that do not move as they are.
            names: that some of them had before.
        """
        relations = self.fresh.relations(fresh_part)
        renamed: dict[str, str] = {}
        for relation in relations:
            target = self.fresh.actual(relation.target)
            if relation.is_external or relation.target in renamed:
                continue
            name = names.get(target) or self.parts.free_name(target)
            content: Content = contents[target] if target in contents else self._moved(target)
            self.parts.set(name, content)
            self.package.types.set(name, self.fresh.types.of(target))
            renamed[relation.target] = name
            self._bring_relations(target, name, {}, {})
        relations.retarget(renamed)
        self._set_relations(part, relations)

    def _set_relations(self, part: str, relations: Relations) -> None:
        if len(relations.root):
            self.parts.set_tree(relations_part(part), relations.root)

    def _moved(self, part: str) -> Moved:
        return Moved(self.fresh.archive, self.fresh.archive.getinfo(part))

    def _order(self, renewed: Mapping[str, Tab], copies: Mapping[str, Tab]) -> list[Tab]:
        """Her tabs and those of ours that were there keep their order; what is new follows its neighbour of ours."""
        by_place = {sheet.place: key for key, sheet in self.recognised.ours.items()}
        tabs: list[Tab] = []
        for sheet in self.recognised.sheets:
            key = by_place.get(sheet.place)
            if key is None:
                tabs.append(Tab(sheet.name, sheet.relation_id, sheet.place, None))
            elif key in renewed:
                tabs.append(renewed[key])
        before: Tab | None = None
        for key in self.keys:
            tab = renewed[key]
            if tab not in tabs:
                tabs.insert(tabs.index(before) + 1 if before else self._start(tabs), tab)
            before = tab
        for key, copy in copies.items():
            tabs.insert(tabs.index(renewed[key]) + 1 if key in renewed else len(tabs), copy)
        return tabs

    def _start(self, tabs: Sequence[Tab]) -> int:
        """Before the first of ours; behind hers in a workbook that never held any."""
        return next((place for place, tab in enumerate(tabs) if tab.fresh is not None), len(tabs))


def _table_id(table: Table) -> int:
    text = table.root.get("id", "0")
    return int(text) if text.isdecimal() else 0


def _renumbered(table: Table, changed: Any, table_id: int) -> bytes:
    root = table.root if changed is None else changed
    root.set("id", str(table_id))
    return xml_bytes(root)
