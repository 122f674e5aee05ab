"""The same workbook written with XlsxWriter, in its normal mode."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
from openpyxl import Workbook

from tests.benchmarks.workbook_model import ModelSheet, ModelTable, Value
from toggl_desktop.excel.engine.styles import StyleBook
from toggl_desktop.excel.layouts.sheet import CellStyle, ChartLayout, ChartShape, Total

_PIXELS_PER_ROW = 20
_PIXELS_PER_CHARACTER = 7


def write_with_xlsxwriter(model: Sequence[ModelSheet], path: Path) -> None:
    """Same cells, formats, tables, formulas with results, charts, links, widths, heights and print settings."""
    workbook = xlsxwriter.Workbook(str(path), {"strings_to_urls": False, "strings_to_formulas": False})
    formats = _Formats(workbook)
    for sheet in model:
        _write_sheet(workbook, sheet, formats)
    workbook.close()


class _Formats:
    """XlsxWriter's formats for our styles, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._known: dict[CellStyle, Any] = {}
        self._openpyxl: Any = Workbook()
        self._book = StyleBook(self._openpyxl)

    def of(self, style: CellStyle) -> Any:
        found = self._known.get(style)
        if found is None:
            found = self._known[style] = self._workbook.add_format(self._described(style))
        return found

    def _described(self, style: CellStyle) -> dict[str, Any]:
        book = self._openpyxl
        array = book._cell_styles[self._book.id_of(style)]
        font, fill, border = book._fonts[array.fontId], book._fills[array.fillId], book._borders[array.borderId]
        alignment = book._alignments[array.alignmentId]
        number = array.numFmtId
        described: dict[str, Any] = {
            "font_name": font.name,
            "font_size": font.sz,
            "bold": bool(font.b),
            "italic": bool(font.i),
            "font_color": f"#{font.color.rgb[2:]}" if font.color else "#000000",
            "num_format": book._number_formats[number - 164] if number >= 164 else number,
            "text_wrap": bool(alignment.wrap_text),
            "indent": int(alignment.indent or 0),
            "rotation": int(alignment.textRotation or 0),
        }
        if alignment.horizontal:
            described["align"] = alignment.horizontal
        if alignment.vertical:
            described["valign"] = {"center": "vcenter"}.get(alignment.vertical, alignment.vertical)
        if fill.fill_type:
            described["bg_color"] = f"#{fill.fgColor.rgb[2:]}"
        if border.bottom and border.bottom.style:
            described |= {"bottom": 7, "bottom_color": f"#{border.bottom.color.rgb[2:]}"}
        if border.top and border.top.style:
            described |= {"top": 2, "top_color": f"#{border.top.color.rgb[2:]}"}
        return described


def _write_sheet(workbook: Any, model: ModelSheet, formats: _Formats) -> None:
    layout = model.layout
    sheet = workbook.add_worksheet(layout.name)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(layout.pages_wide, 0)
    sheet.set_margins(0.4, 0.4, 0.7, 0.7)
    sheet.set_header("&LWorkspace&RPeriod")
    sheet.set_footer("&L&A&RPage &P of &N")
    if layout.frozen_rows or layout.frozen_columns:
        sheet.freeze_panes(layout.frozen_rows, layout.frozen_columns)
    if layout.repeated_row:
        sheet.repeat_rows(layout.repeated_row - 1)
    if layout.tab_color:
        sheet.set_tab_color(layout.tab_color)
    if not layout.show_grid:
        sheet.hide_gridlines(2)
    for row, height in layout.row_heights.items():
        sheet.set_row(row - 1, height)
    for cell in model.cells:
        _write(sheet, cell.row, cell.column, cell.value, formats.of(cell.style), cell.link)
    for table in model.tables:
        _write_table(sheet, table, formats)
    for column, width in layout.column_widths.items():
        sheet.set_column(column - 1, column - 1, width)
    for chart in model.charts:
        _add_chart(workbook, sheet, layout.name, chart)


def _write_table(sheet: Any, table: ModelTable, formats: _Formats) -> None:
    layout = table.layout
    left = layout.left - 1
    columns: list[dict[str, Any]] = []
    for index, (column, width) in enumerate(zip(layout.columns, layout.widths, strict=True)):
        sheet.set_column(left + index, left + index, width)
        columns.append(
            {
                "header": column.header,
                "header_format": formats.of(table.header_styles[index]),
                "format": formats.of(table.total_styles[index]),
            }
        )
        if table.totals is not None:
            columns[-1] |= _total(column.total, table.totals[index])
    described = {
        "name": layout.name,
        "columns": columns,
        "total_row": table.totals is not None,
        "style": "Table Style Light 2",
    }
    sheet.add_table(layout.top - 1, left, layout.bottom - 1, layout.right - 1, described)
    shapes = [formats.of(style) for style in table.styles]
    fills_blanks, links = table.fills_blanks, table.links
    for row, values in enumerate(table.rows, layout.first_row - 1):
        for column, (value, shape) in enumerate(zip(values, shapes, strict=True), left):
            if value is not None or fills_blanks:
                _write(sheet, row, column, value, shape, links.get((row, column)) if links else None)


def _total(kind: Total, value: Value) -> dict[str, Any]:
    if kind is Total.LABEL:
        return {"total_string": str(value)}
    if kind in {Total.SUM, Total.RATIO} and value is not None:
        return {"total_function": "sum", "total_value": value}
    return {}


def _write(sheet: Any, row: int, column: int, value: Value, shape: Any, link: str | None) -> None:
    if link is not None:
        sheet.write_url(row, column, link, shape, str(value))
    elif value is None:
        sheet.write_blank(row, column, None, shape)
    elif isinstance(value, str):
        sheet.write_string(row, column, value, shape)
    else:
        sheet.write_number(row, column, value, shape)


def _add_chart(workbook: Any, sheet: Any, name: str, layout: ChartLayout) -> None:
    is_lying = layout.shape is ChartShape.BARS
    chart = workbook.add_chart({"type": "bar" if is_lying else "column"})
    first, last = layout.first_row - 1, layout.first_row + len(layout.seconds) - 2
    chart.add_series(
        {
            "name": layout.title,
            "categories": [name, first, layout.name_column - 1, last, layout.name_column - 1],
            "values": [name, first, layout.value_column - 1, last, layout.value_column - 1],
            "points": [{"fill": {"color": color}} if color else None for color in layout.colors],
            "gap": 40,
        }
    )
    chart.set_legend({"none": True})
    size = {"width": layout.width * _PIXELS_PER_CHARACTER, "height": layout.height_rows * _PIXELS_PER_ROW}
    chart.set_size(size)
    sheet.insert_chart(layout.row - 1, layout.column - 1, chart)
