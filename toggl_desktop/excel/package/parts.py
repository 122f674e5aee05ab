"""Small XML parts and elements of the workbook file, written as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.sax.saxutils import quoteattr

from openpyxl.utils import quote_sheetname

from toggl_desktop.excel.cell_text import text_xml
from toggl_desktop.excel.layouts.sheet import Area, PlacedLink, SheetLayout, column_letter, widths_by_column

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_BAR_COLOR = "FFA9CBDA"
_FIRST_HIGHLIGHT = 1001
"""Priorities of rules differ within a sheet; bars have the lower ones."""
_EXTENDED_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def quoted_sheet(name: str) -> str:
    """A sheet's name as it stands in a reference before the ``!``."""
    return quote_sheetname(name)


def last_cell(layout: SheetLayout) -> str:
    """The lower right corner of what is used."""
    column = max([1, *(cell.column for cell in layout.cells), *(table.right for table in layout.tables)])
    row = max([1, *(cell.row for cell in layout.cells), *(table.bottom for table in layout.tables)])
    return f"{column_letter(column)}{row}"


def columns_xml(layout: SheetLayout) -> str:
    """``<cols>`` with the widths."""
    widths = widths_by_column(layout.tables, layout.column_widths)
    if not widths:
        return ""
    columns = [
        f'<col min="{column}" max="{column}" width="{width:.2f}" customWidth="1"/>'
        for column, width in sorted(widths.items())
    ]
    return f"<cols>{''.join(columns)}</cols>"


def merged_xml(layout: SheetLayout) -> str:
    """``<mergeCells>``, if any."""
    if not layout.merged:
        return ""
    areas = [
        f'<mergeCell ref="{column_letter(first)}{row}:{column_letter(last)}{row}"/>'
        for row, first, last in layout.merged
    ]
    return f'<mergeCells count="{len(areas)}">{"".join(areas)}</mergeCells>'


def bars_xml(layout: SheetLayout) -> str:
    """``<conditionalFormatting>`` for columns with bars, if any; a bar is full at 100 %."""
    areas = [
        f"{column_letter(table.left + index)}{table.first_row}:{column_letter(table.left + index)}{table.last_row}"
        for table in layout.tables
        for index, column in enumerate(table.columns)
        if column.bar
    ]
    return "".join(
        f'<conditionalFormatting sqref="{area}"><cfRule type="dataBar" priority="{number}"><dataBar>'
        f'<cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="{_BAR_COLOR}"/></dataBar></cfRule>'
        "</conditionalFormatting>"
        for number, area in enumerate(areas, 1)
    )


def highlights_xml(layout: SheetLayout, highlight_id: Callable[[], int]) -> str:
    """``<conditionalFormatting>``, if any.

    Args:
        layout: of the sheet.
        highlight_id: gives the style of highlighted cells.
    """
    return "".join(
        f'<conditionalFormatting sqref="{_range(area)}"><cfRule type="expression" dxfId="{highlight_id()}"'
        f' priority="{priority}"><formula>{text_xml(condition)}</formula></cfRule></conditionalFormatting>'
        for priority, (area, condition) in enumerate(layout.highlights, _FIRST_HIGHLIGHT)
    )


def _range(area: Area) -> str:
    return f"{column_letter(area.first_column)}{area.first_row}:{column_letter(area.last_column)}{area.last_row}"


def breaks_xml(layout: SheetLayout) -> str:
    """``<rowBreaks>``, if any."""
    count = len(layout.page_breaks)
    if not count:
        return ""
    breaks = [f'<brk id="{row - 1}" max="16383" man="1"/>' for row in layout.page_breaks]
    return f'<rowBreaks count="{count}" manualBreakCount="{count}">{"".join(breaks)}</rowBreaks>'


def ignored_errors_xml(layout: SheetLayout) -> str:
    """``<ignoredErrors>``: ids and names that look like numbers are meant as texts, so Excel need not mark them."""
    area = f"A1:{last_cell(layout)}"
    return f'<ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors>'


def links_xml(layout: SheetLayout) -> Iterator[str]:
    """``<hyperlinks>``, if any."""
    links = [PlacedLink(cell.row, cell.column, cell.link) for cell in layout.cells if cell.link is not None]
    for table in layout.tables:
        links += table.links
    if not links:
        return
    yield "<hyperlinks>"
    for row, column, target in links:
        location = quoteattr(f"{quote_sheetname(target.sheet)}!{target.cell}")
        yield f'<hyperlink ref="{column_letter(column)}{row}" location={location}/>'
    yield "</hyperlinks>"


def application_xml(company: str) -> str:
    """The extended properties; openpyxl's class knows the company but leaves it out."""
    return (
        f'{DECLARATION}<Properties xmlns="{_EXTENDED_PROPERTIES}"><Application>Microsoft Excel</Application>'
        f"<Company>{text_xml(company)}</Company><AppVersion>16.0300</AppVersion></Properties>"
    )


def relations_xml(relations: list[tuple[str, str]]) -> str:
    """The part with the relations of a sheet, of (kind, path)."""
    items = [
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{path}"/>'
        for number, (kind, path) in enumerate(relations, 1)
    ]
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE_RELATIONS}">{"".join(items)}</Relationships>'
