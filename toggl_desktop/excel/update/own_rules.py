"""What the person has laid over her own columns: lists to choose from, and formats that depend on the content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from lxml import etree

from toggl_desktop.excel.earlier.cells import Area, area_of
from toggl_desktop.excel.earlier.own_columns import OwnColumns
from toggl_desktop.excel.package.documents import MAIN, main_tag

_BEHIND_RULES = re.compile(
    rb"<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|tableParts|extLst)\b"
    rb"|</worksheet>"
)
_SHEET_DATA_END = re.compile(rb"</sheetData>|<sheetData/>")


def with_own_rules(
    content: bytes, former: Any, own: OwnColumns, letters: Mapping[str, str], first_row: int, last_row: int
) -> bytes:
    """A new sheet with the rules of the person's columns, over the rows that it has now.

    Args:
        content: the new sheet.
        former: root of the old one.
        own: her columns.
        letters: of them on the new sheet, by header.
        first_row: below the table's header.
        last_row: above its total row.
    """
    rules = b"".join(map(_xml, _rules(former, own, letters, first_row, last_row)))
    after_cells = _SHEET_DATA_END.search(content)
    place = _BEHIND_RULES.search(content, after_cells.end()) if after_cells else None
    return content if not rules or place is None else content[: place.start()] + rules + content[place.start() :]


def rules_beside_own(root: Any, own: OwnColumns | None) -> bool:
    """Whether there are lists to choose from on cells that are not in the person's own columns."""
    return any(
        not _own_headers(one, own)
        for one in root.iterfind(f"{main_tag('dataValidations')}/{main_tag('dataValidation')}")
    )


def _rules(former: Any, own: OwnColumns, letters: Mapping[str, str], first_row: int, last_row: int) -> Iterator[Any]:
    def moved(element: Any) -> Any:
        headers = _own_headers(element, own)
        if not headers:
            return None
        copied = deepcopy(element)
        areas = [f"{letters[header]}{first_row}:{letters[header]}{last_row}" for header in headers]
        copied.set("sqref", " ".join(areas))
        return copied

    for element in former.iterfind(main_tag("conditionalFormatting")):
        copied = moved(element)
        if copied is not None:
            yield copied
    validations = former.findall(f"{main_tag('dataValidations')}/{main_tag('dataValidation')}")
    kept = [copied for one in validations if (copied := moved(one)) is not None]
    if kept:
        parent = etree.Element(main_tag("dataValidations"), nsmap={None: MAIN})
        parent.set("count", str(len(kept)))
        parent.extend(kept)
        yield parent


def _own_headers(element: Any, own: OwnColumns | None) -> list[str]:
    """The person's columns that a rule is about; none if it is about other cells too."""
    if own is None:
        return []
    places = {own.table.area.left + own.table.headers.index(header): header for header in own.headers}
    headers: list[str] = []
    for reference in element.get("sqref", "").split():
        try:
            area: Area = area_of(reference)
        except ValueError:
            return []
        if not all(place in places for place in range(area.left, area.right + 1)):
            return []
        headers += [places[place] for place in range(area.left, area.right + 1)]
    return list(dict.fromkeys(headers))


def _xml(element: Any) -> bytes:
    etree.cleanup_namespaces(element)
    return bytes(etree.tostring(element, with_tail=False))
