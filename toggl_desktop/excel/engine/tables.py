"""Excel tables (ListObjects): their XML part, and the formulas of their total rows."""

from __future__ import annotations

import re

from toggl_desktop.excel.cell_text import text_xml
from toggl_desktop.excel.engine.styles import TABLE_STYLE
from toggl_desktop.excel.layouts.sheet import TableLayout, Total, column_letter

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SUM_OF_VISIBLE = 109
_SPECIAL_IN_REFERENCE = re.compile(r"[\[\]#'@]")


def range_of(table: TableLayout, *, with_total_row: bool = True) -> str:
    """The cells of a table, header included."""
    bottom = table.bottom if with_total_row else table.last_row
    return f"{column_letter(table.left)}{table.top}:{column_letter(table.right)}{bottom}"


def total_formula(table: TableLayout, index: int) -> str | None:
    """The formula (as XML text) in the total row of a column; None where nothing is calculated."""
    column = table.columns[index]
    if table.totals is None or table.totals[index] is None:
        return None
    if column.total is Total.SUM:
        return f"SUBTOTAL({_SUM_OF_VISIBLE},{_cells_of(table, index)})"
    if column.total is Total.RATIO and column.ratio_of is not None:
        headers = [column.header for column in table.columns]
        top, bottom = (_cells_of(table, headers.index(header)) for header in column.ratio_of)
        return f"IFERROR(SUBTOTAL({_SUM_OF_VISIBLE},{top})/SUBTOTAL({_SUM_OF_VISIBLE},{bottom}),0)"
    return None


def _cells_of(table: TableLayout, index: int) -> str:
    """``Table[Header]``, or ``B2:B9`` for a header that could be misread as part of the formula."""
    header = table.columns[index].header
    if _is_plain(header):
        return f"{table.name}[{text_xml(header)}]"
    letter = column_letter(table.left + index)
    return f"{letter}{table.first_row}:{letter}{table.last_row}"


def _is_plain(header: str) -> bool:
    return not _SPECIAL_IN_REFERENCE.search(header)


def table_xml(table: TableLayout, table_id: int) -> str:
    """The part that describes the table."""
    pieces = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        f'<table xmlns="{_SPREADSHEET}" id="{table_id}" name="{table.name}" displayName="{table.name}"',
        f' ref="{range_of(table)}"',
        ' totalsRowCount="1">' if table.totals is not None else ' totalsRowShown="0">',
        f'<autoFilter ref="{range_of(table, with_total_row=False)}"/>',
        f'<tableColumns count="{len(table.columns)}">',
    ]
    for index, column in enumerate(table.columns):
        pieces.append(f'<tableColumn id="{index + 1}" name="{text_xml(column.header)}"{_total_xml(table, index)}')
    pieces.append(
        f'</tableColumns><tableStyleInfo name="{TABLE_STYLE}" showFirstColumn="0" showLastColumn="0"'
        ' showRowStripes="1" showColumnStripes="0"/></table>'
    )
    return "".join(pieces)


def _total_xml(table: TableLayout, index: int) -> str:
    column = table.columns[index]
    if table.totals is None or table.totals[index] is None:
        return "/>"
    match column.total:
        case Total.LABEL:
            return f' totalsRowLabel="{text_xml(str(table.totals[index]))}"/>'
        case Total.SUM if _is_plain(column.header):
            return ' totalsRowFunction="sum"/>'
        case Total.SUM | Total.RATIO:
            formula = total_formula(table, index)
            return f' totalsRowFunction="custom"><totalsRowFormula>{formula}</totalsRowFormula></tableColumn>'
    return "/>"
