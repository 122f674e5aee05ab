"""Excel tables (ListObjects): their XML part, and the formulas of their total rows."""

from __future__ import annotations

from toggl_desktop.excel.cell_text import text_xml
from toggl_desktop.excel.engine.formulas import formula_xml, reference
from toggl_desktop.excel.engine.styles import TABLE_STYLE
from toggl_desktop.excel.layouts.formulas import Part, Ref
from toggl_desktop.excel.layouts.sheet import TableLayout, Total, column_letter

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SUM_OF_VISIBLE = 109


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
    if column.total is Total.LIKE_ROW and column.formula is not None:
        refs = tuple(ref._replace(part=Part.TOTAL) if ref.part is Part.THIS_ROW else ref for ref in column.formula.refs)
        return formula_xml(column.formula._replace(refs=refs), table.name)
    return None


def calculated_formula(table: TableLayout, index: int) -> str | None:
    """The formula (as XML text) of every row of a column; None for a column of values."""
    formula = table.columns[index].formula
    return formula_xml(formula, table.name) if formula else None


def _cells_of(table: TableLayout, index: int) -> str:
    return text_xml(reference(Ref(table.columns[index].header, Part.ROWS), table.name))


def table_xml(table: TableLayout, table_id: int) -> str:
    """The part that describes the table."""
    pieces = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        f'<table xmlns="{_SPREADSHEET}" id="{table_id}" name="{table.name}" displayName="{table.name}"',
        f' ref="{range_of(table)}"',
        ' totalsRowCount="1">' if table.totals is not None else ' totalsRowShown="0">',
        f'<autoFilter ref="{range_of(table, with_total_row=False)}"/>' if table.has_filter else "",
        f'<tableColumns count="{len(table.columns)}">',
    ]
    for index, column in enumerate(table.columns):
        attributes, total = _total_xml(table, index)
        calculated = calculated_formula(table, index)
        formulas = f"<calculatedColumnFormula>{calculated}</calculatedColumnFormula>" if calculated else ""
        pieces.append(f'<tableColumn id="{index + 1}" name="{text_xml(column.header)}"{attributes}')
        pieces.append(f">{formulas}{total}</tableColumn>" if formulas or total else "/>")
    pieces.append(
        f'</tableColumns><tableStyleInfo name="{TABLE_STYLE}" showFirstColumn="0" showLastColumn="0"'
        ' showRowStripes="1" showColumnStripes="0"/></table>'
    )
    return "".join(pieces)


def _total_xml(table: TableLayout, index: int) -> tuple[str, str]:
    """Attributes and content of a column's element that say what its total row holds."""
    if table.totals is None or table.totals[index] is None:
        return "", ""
    match table.columns[index].total:
        case Total.LABEL:
            return f' totalsRowLabel="{text_xml(str(table.totals[index]))}"', ""
        case Total.SUM:
            return ' totalsRowFunction="sum"', ""
        case Total.RATIO | Total.LIKE_ROW:
            formula = total_formula(table, index)
            return ' totalsRowFunction="custom"', f"<totalsRowFormula>{formula}</totalsRowFormula>"
    return "", ""
