"""Which of our sheets somebody has changed since they were written."""

from __future__ import annotations

from collections.abc import Callable, Collection

from toggl_desktop.excel.earlier.cells import Texts, read_rows
from toggl_desktop.excel.earlier.own_columns import sources_of
from toggl_desktop.excel.earlier.sheets import Recognised, Sheet
from toggl_desktop.excel.layouts.sheet import column_letter
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.fingerprints import (
    FORMULA,
    Fingerprint,
    content_mark,
    sheet_fingerprint,
    with_checksum,
    without_checksum,
)
from toggl_desktop.excel.package.mark import KEYED_TABLES

_ADDED_BY_HAND = ("comments", "threadedComment", "pivotTable", "image", "oleObject", "ctrlProp")


def touched_sheets(package: ExistingPackage, recognised: Recognised, fill_of: Callable[[int], str]) -> list[str]:
    """Keys of our sheets that do not hold any more what was written, in the order of their tabs.

    The person's own columns do not count, and neither does the order of rows.

    Args:
        fill_of: the fill of a style id, see `StyleBook.fill_of`.

    Raises:
        UpdateRefused: a part is damaged.
    """
    if recognised.mark is None:
        return [key for key, sheet in recognised.ours.items() if _is_extended(package, sheet)]

    def fingerprint(sheet: Sheet) -> str:
        return fingerprint_of(package, sheet, recognised, fill_of)

    written = {one.key: one.fingerprint for one in recognised.mark.sheets}
    return [
        key
        for key, sheet in sorted(recognised.ours.items(), key=lambda one: one[1].place)
        if _is_extended(package, sheet) or not _is_as_written(package, sheet, written.get(key, ""), fingerprint)
    ]


def _is_as_written(package: ExistingPackage, sheet: Sheet, written: str, fingerprint: Callable[[Sheet], str]) -> bool:
    """Whether a sheet holds what was written; the cells of very large sheets are not compared."""
    if not written:
        return True
    content = without_checksum(written)
    if written == with_checksum(content, package.archive.getinfo(sheet.part).CRC):
        return True
    found = fingerprint(sheet)
    cells, _, drawings = content.partition("/")
    return content == found or (cells == "-" and found.endswith(f"/{drawings}"))


def fingerprint_of(
    package: ExistingPackage, sheet: Sheet, recognised: Recognised, fill_of: Callable[[int], str]
) -> str:
    """The fingerprint of what stands on a sheet now, without the person's own columns."""
    columns = _written_columns(sheet, recognised)
    fingerprint = Fingerprint()
    fills: dict[int, str] = {}
    texts: Texts = recognised.texts
    for row in read_rows(package, sheet.part, texts):
        marks = []
        for cell in row.cells:
            column = columns.get(cell.column, "") if columns else column_letter(cell.column)
            if not column or not (cell.value or cell.is_formula):
                continue
            if cell.style not in fills:
                fills[cell.style] = fill_of(cell.style)
            mark = FORMULA if cell.is_formula else content_mark(cell.kind, cell.value)
            marks.append((column, mark + fills[cell.style]))
        fingerprint.add(marks)
        if fingerprint.is_full:
            break
    return sheet_fingerprint(fingerprint, _drawing_count(package, sheet))


def _written_columns(sheet: Sheet, recognised: Recognised) -> dict[int, str]:
    """Column number now → letter then, of a sheet with columns of the person's; empty where nothing has moved."""
    table = next((one for one in sheet.tables if one.name in KEYED_TABLES), None)
    if table is None or recognised.mark is None:
        return {}
    ours: Collection[str] = sources_of(table, recognised.mark)
    if len(ours) == len(table.headers):
        return {}
    left = [place for place, header in enumerate(table.headers, table.area.left) if header in ours]
    columns = {place: column_letter(number) for number, place in enumerate(left, table.area.left)}
    beside = {place: column_letter(place) for place in range(table.area.right + 1, table.area.right + 40)}
    return {**columns, **beside}


def _is_extended(package: ExistingPackage, sheet: Sheet) -> bool:
    """Whether something hangs on the sheet that we never put there."""
    relations = package.relations(sheet.part)
    return any(relation.kind in _ADDED_BY_HAND for relation in relations)


def _drawing_count(package: ExistingPackage, sheet: Sheet) -> int:
    drawings = package.relations(sheet.part).of_kind("drawing")
    return sum(len(package.tree(one.target)) for one in drawings if package.has(one.target))
