"""Which of our sheets the person's formulas, charts and names point at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from toggl_desktop.excel.earlier.own_columns import OwnColumns
from toggl_desktop.excel.earlier.sheets import Recognised
from toggl_desktop.excel.package.documents import main_tag
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.update.parts import reachable


def pointed_at(
    package: ExistingPackage, recognised: Recognised, keys: Iterable[str], own: Iterable[OwnColumns]
) -> tuple[str, ...]:
    """Those of our sheets that something of the person's refers to, by name or by a table's name.

    Args:
        keys: the sheets in question.
        own: the person's columns within our tables.

    Raises:
        UpdateRefused: a part is damaged.
    """
    patterns = {key: _pattern(recognised, key) for key in keys}
    if not patterns:
        return ()
    texts = [*_foreign_texts(package, recognised), *_own_texts(own)]
    return tuple(key for key, pattern in patterns.items() if any(pattern.search(text) for text in texts))


def _pattern(recognised: Recognised, key: str) -> re.Pattern[str]:
    sheet = recognised.ours[key]
    names = {sheet.name, escape(sheet.name)}
    quoted = {name.replace("'", "''") for name in names} | {escape(sheet.name, {"'": "&apos;"})}
    alternatives = [f"'{re.escape(name)}'!" for name in quoted]
    alternatives += [f"&apos;{re.escape(name)}&apos;!" for name in quoted]
    alternatives += [rf"(?<![\w'.]){re.escape(name)}!" for name in names]
    alternatives += [rf"(?<![\w.]){re.escape(table.name)}(?![\w.])" for table in sheet.tables]
    return re.compile("|".join(alternatives), re.IGNORECASE)


def _foreign_texts(package: ExistingPackage, recognised: Recognised) -> Iterable[str]:
    """The XML of everything that is not ours, the workbook's names among it."""
    ours = {sheet.part for sheet in recognised.ours.values()}
    parts = reachable(package, [""], without=ours) - ours - {package.workbook_part}
    for name in sorted(parts):
        if name.endswith((".xml", ".vml")) and not name.startswith("docProps/") and "sharedStrings" not in name:
            yield package.read(name).decode("utf-8", "replace")
    for element in package.workbook.iter(main_tag("definedName")):
        local = element.get("localSheetId")
        places = {str(sheet.place) for sheet in recognised.ours.values()}
        if local is None or local not in places:
            yield element.text or ""


def _own_texts(own: Iterable[OwnColumns]) -> Iterable[str]:
    for columns in own:
        for row in (*columns.cells.values(), columns.total):
            for cell in row.values():
                formula = cell.element.find(main_tag("f"))
                if formula is not None and formula.text:
                    yield formula.text
