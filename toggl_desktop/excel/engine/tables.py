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
        return _subtotal(table, column.header)
    if column.total is Total.RATIO and column.ratio_of is not None:
        numerator, denominator = column.ratio_of
        return f"IFERROR({_subtotal(table, numerator)}/{_subtotal(table, denominator)},0)"
    return None


def _subtotal(table: TableLayout, header: str) -> str:
    """``SUBTOTAL(109,Table[Header])``; in a reference ``[ ] # ' @`` have an apostrophe before them."""
    escaped = _SPECIAL_IN_REFERENCE.sub(lambda match: "'" + match[0], header)
    return f"SUBTOTAL({_SUM_OF_VISIBLE},{table.name}[{formula_text(escaped)}])"


def formula_text(text: str) -> str:
    """Text within a formula element, where ``_xHHHH_`` is read as it is elsewhere."""
    return text_xml(text)


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
        case Total.SUM:
            return ' totalsRowFunction="sum"/>'
        case Total.RATIO:
            formula = total_formula(table, index)
            return f' totalsRowFunction="custom"><totalsRowFormula>{formula}</totalsRowFormula></tableColumn>'
    return "/>"
