"""Writes an existing workbook anew: the adapter's way from a report and a file to the updated file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from toggl_desktop.core.changes.comparison import Comparison, GoneRemark, compare
from toggl_desktop.core.changes.hours import hours_of_report
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.errors import UpdateRefusal
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.shortening import collision_key, shortened, utf16_units
from toggl_desktop.excel.earlier.cells import Texts
from toggl_desktop.excel.earlier.hours import first_day_of, gone_remarks, read_hours
from toggl_desktop.excel.earlier.own_columns import OwnColumns, keyed_rows, own_columns, sources_of
from toggl_desktop.excel.earlier.sheets import Recognised, Sheet, custom_properties, read_sheets, recognise
from toggl_desktop.excel.earlier.touched import touched_sheets
from toggl_desktop.excel.layouts.keeping import Changes, Keeping, is_single_key, person_key, project_key
from toggl_desktop.excel.layouts.plan import PlannedSheet
from toggl_desktop.excel.limits import MAX_SHEET_NAME_UNITS
from toggl_desktop.excel.package.appended_styles import StylesPart
from toggl_desktop.excel.package.documents import CONTENT_TYPES, main_tag, parse_xml, relations_part
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.mark import PROPERTY, read_mark
from toggl_desktop.excel.update.grafting import Additions, Graft
from toggl_desktop.excel.update.own_cells import with_own_columns
from toggl_desktop.excel.update.own_rules import rules_beside_own
from toggl_desktop.excel.update.parts import COMPRESSION_LEVEL, PackageParts
from toggl_desktop.excel.update.properties import drop_calculation_chain, refresh_pivots, set_mark, set_modified
from toggl_desktop.excel.update.references import pointed_at
from toggl_desktop.excel.writer import Renewing, write_workbook

_STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_VALIDATION = b"dataValidation "
_STYLES_PART = "xl/styles.xml"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an update has done.

    Attributes:
        renewed: names of our sheets, in their order.
        kept: names of the person's sheets.
        copies: names that the old state of changed sheets has got.
        comparison: None where the file had no hours to compare with.
    """

    renewed: tuple[str, ...]
    kept: tuple[str, ...]
    copies: tuple[str, ...]
    comparison: Comparison | None


class Found:
    """Everything that is known of a workbook before it is renewed.

    Args:
        package: the person's file.

    Raises:
        UpdateRefused: a part is damaged.
    """

    def __init__(self, package: ExistingPackage) -> None:
        self.package = package
        self.recognised = recognise(package)
        styles = [one.target for one in package.workbook_relations.of_kind("styles") if package.has(one.target)]
        self.styles_part = package.actual(styles[0]) if styles else ""
        self.styles = StylesPart(package.tree(styles[0]) if styles else None)
        self.own: dict[str, OwnColumns] = {}
        for key, sheet in self.recognised.ours.items():
            found = own_columns(package, sheet, self.recognised)
            if found is not None:
                self.own[key] = found
        self.touched = touched_sheets(package, self.recognised, self.styles.fill_of)
        self.touched += [
            key
            for key, sheet in self.recognised.ours.items()
            if key not in self.touched and self._has_rules(key, sheet)
        ]
        self.hours = read_hours(package, self.recognised) if self.recognised.ours else None

    def _has_rules(self, key: str, sheet: Sheet) -> bool:
        """Whether somebody has laid lists to choose from over our own cells."""
        content = self.package.read(sheet.part)
        return _VALIDATION in content and rules_beside_own(parse_xml(content), self.own.get(key))


def write_updated(
    file: IO[bytes],
    found: Found,
    report: Report,
    options: WorkbookOptions,
    program_version: str,
    context: JobContext,
) -> Outcome:
    """Write the updated workbook into an open file.

    Raises:
        WorkbookError: the file is damaged, or the report does not fit.
        OSError: from the disk.
        Cancelled: through the context.
    """
    package, recognised = found.package, found.recognised
    comparison = _compared(found, report)
    copies = _copy_names(recognised, found.touched, report)
    with_time = {person_key(one.user_id) for one in report.pairs} | {
        project_key(one.project_id) for one in report.pairs
    }
    singles = [key for key in recognised.ours if is_single_key(key) and key not in with_time]
    keeping = Keeping(
        names={key: sheet.name for key, sheet in recognised.ours.items()},
        taken=frozenset([*(sheet.name for sheet in recognised.foreign), *copies.values()]),
        emptied=pointed_at(package, recognised, singles, found.own.values()),
    )
    remarks: tuple[GoneRemark, ...] = ()

    def write_fresh(fresh_file: IO[bytes]) -> list[PlannedSheet]:
        since = recognised.mark.made_at if recognised.mark else None
        changes = Changes(comparison, since, remarks) if found.recognised.ours else None
        renewing = Renewing(replace(keeping, changes=changes), found.styles)
        fresh_file.seek(0)
        fresh_file.truncate()
        return write_workbook(fresh_file, report, options, package.path, program_version, context, renewing)

    with TemporaryFile() as fresh_file:
        sheets = write_fresh(fresh_file)
        gone = _gone(found, fresh_file)
        if gone:  # only the new rows tell what has no place among them, and a sheet has to list it
            remarks = gone
            sheets = write_fresh(fresh_file)
        with ZipFile(fresh_file) as fresh_archive:
            fresh = ExistingPackage(fresh_archive, package.path)
            keys = [sheet.key for sheet in sheets]
            recognised = _with_orphans_as_hers(found, keys)
            fresh_sheets = read_sheets(fresh)
            _check_names(package, recognised, fresh_sheets)
            parts = PackageParts(package)
            Graft(
                package,
                recognised,
                fresh,
                keys,
                fresh_sheets,
                parts,
                kept={key: name for key, name in copies.items() if key in recognised.ours},
                additions=_additions(found, fresh),
            ).run()
            _finish(found, fresh, fresh_sheets, report, recognised, parts)
            with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True, compresslevel=COMPRESSION_LEVEL) as archive:
                parts.write(archive, context.checkpoint)
    return Outcome(
        renewed=tuple(sheet.name for sheet in sheets),
        kept=tuple(sheet.name for sheet in recognised.foreign),
        copies=tuple(copies.values()),
        comparison=comparison,
    )


def _compared(found: Found, report: Report) -> Comparison | None:
    """What has changed; None where the file has no hours, or those of another workspace."""
    mark = found.recognised.mark
    is_other = mark is not None and mark.workspace_id not in (None, report.workspace.id)
    return None if found.hours is None or is_other else compare(found.hours, hours_of_report(report))


def _gone(found: Found, fresh_file: IO[bytes]) -> tuple[GoneRemark, ...]:
    """The remarks for whose rows the new sheets have no place."""
    remarks: list[GoneRemark] = []
    if not found.own:
        return ()
    with ZipFile(fresh_file) as archive:
        fresh = ExistingPackage(archive, found.package.path)
        mark = read_mark(custom_properties(fresh))
        sheets = {table.name: sheet for sheet in read_sheets(fresh) for table in sheet.tables}
        for own in found.own.values():
            sheet = sheets.get(own.table.name)
            table = sheet.table(own.table.name) if sheet else None
            now = set()
            if sheet is not None and table is not None:
                rows = keyed_rows(fresh, sheet.part, table, sources_of(table, mark), Texts(fresh))
                now = {key for _, key, _ in rows if key is not None}
            remarks += gone_remarks(own, now, first_day_of(found.package))
    return tuple(remarks)


def _check_names(package: ExistingPackage, recognised: Recognised, fresh_sheets: Sequence[Sheet]) -> None:
    """Refuse a workbook in which something of hers is called like a table of ours: Excel takes each name once."""
    hers = {table.name.casefold(): table.name for sheet in recognised.foreign for table in sheet.tables}
    for element in package.workbook.iter(main_tag("definedName")):
        if element.get("localSheetId") is None:
            hers[element.get("name", "").casefold()] = element.get("name", "")
    for sheet in fresh_sheets:
        for table in sheet.tables:
            if table.name.casefold() in hers:
                package.refuse(UpdateRefusal.NAME_TAKEN, hers[table.name.casefold()])


def _with_orphans_as_hers(found: Found, keys: list[str]) -> Recognised:
    """Sheets of ours that this export does not have, but that formulas point at, are left to the person as they are."""
    gone = [key for key in found.recognised.ours if key not in keys]
    needed = pointed_at(found.package, found.recognised, gone, found.own.values())
    ours = {key: sheet for key, sheet in found.recognised.ours.items() if key not in needed}
    return replace(found.recognised, ours=ours)


def _additions(found: Found, fresh: ExistingPackage) -> Callable[[str, Sheet], Additions | None]:
    mark = read_mark(custom_properties(fresh))

    def of(key: str, sheet: Sheet) -> Additions | None:
        own = found.own.get(key)
        if own is None:
            return None
        table = sheet.table(own.table.name)
        if table is None:
            return None
        former = found.recognised.ours[key]
        return with_own_columns(found.package, former, fresh, sheet, own, sources_of(table, mark))

    return of


def _copy_names(recognised: Recognised, touched: list[str], report: Report) -> dict[str, str]:
    """``Anna (2026-11-02)``: names for the old state of changed sheets, with the day on which they were written."""
    made_at = recognised.mark.made_at if recognised.mark else report.made_at
    taken = {collision_key(sheet.name) for sheet in recognised.sheets}
    names: dict[str, str] = {}
    for key in touched:
        day, number = f" ({made_at.date()})", 1
        while True:
            name = shortened(recognised.ours[key].name, MAX_SHEET_NAME_UNITS - utf16_units(day)) + day
            if collision_key(name) not in taken:
                break
            number += 1
            day = f" ({made_at.date()} {number})"
        taken.add(collision_key(name))
        names[key] = name
    return names


def _finish(
    found: Found,
    fresh: ExistingPackage,
    fresh_sheets: Sequence[Sheet],
    report: Report,
    recognised: Recognised,
    parts: PackageParts,
) -> None:
    """Everything of the workbook that is no sheet."""
    package = found.package
    if found.styles.is_changed or not found.styles_part:
        part = found.styles_part or parts.free_name(_STYLES_PART)
        parts.set_tree(part, found.styles.root)
        if not found.styles_part:
            package.workbook_relations.add("styles", part)
            package.types.set(part, _STYLES_TYPE)
    drop_calculation_chain(package, parts)
    sheets = [*recognised.ours.values(), *fresh_sheets]
    tables = {table.name for sheet in sheets for table in sheet.tables}
    refresh_pivots(package, {sheet.name for sheet in sheets}, tables, parts)
    mark = {name: value for name, value in custom_properties(fresh).items() if _is_ours(name)}
    root_relations = package.relations("")
    set_mark(package, root_relations, mark, parts)
    set_modified(package, report.made_at, parts)
    parts.set_tree(relations_part(""), root_relations.root)
    parts.set_tree(package.workbook_part, package.workbook)
    parts.set_tree(relations_part(package.workbook_part), package.workbook_relations.root)
    parts.settle_types()
    parts.set_tree(CONTENT_TYPES, package.types.root)


def _is_ours(name: str) -> bool:
    return name == PROPERTY or name.startswith(f"{PROPERTY} ")
