"""Charts with stored values, made with openpyxl."""

from __future__ import annotations

import re
from typing import Any, cast

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.utils import quote_sheetname

from toggl_desktop.core.durations import SECONDS_PER_DAY
from toggl_desktop.excel.cell_text import clean_text, cut_text
from toggl_desktop.excel.engine.styles import ACCENT, QUIET_INK
from toggl_desktop.excel.layouts.sheet import ChartLayout, ChartShape, SheetLayout, column_letter

_CM_PER_ROW = 15 / 72 * 2.54
_CM_PER_CHARACTER = 7 / 96 * 2.54
_LONGEST_LABEL = 60
_GRID_INK = "DFE5EA"
_DURATION = "[h]:mm"


def make_chart(layout: ChartLayout, sheet: SheetLayout) -> BarChart:
    """A bar chart that shows cells of `sheet`; the values stand in the chart too, so that it shows everywhere."""
    chart: Any = BarChart()
    is_lying = layout.shape is ChartShape.BARS
    chart.type = "bar" if is_lying else "col"
    chart.style = 2
    chart.gapWidth = 40
    chart.legend = None
    chart.title = None
    chart.width = layout.width * _CM_PER_CHARACTER
    chart.height = layout.height_rows * _CM_PER_ROW
    chart.anchor = f"{column_letter(layout.column)}{layout.row}"
    chart.series = [_series(layout, sheet)]
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin" if is_lying else "minMax"
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=_GRID_INK))
    chart.x_axis.txPr = _small_text()
    chart.x_axis.majorTickMark = "none"
    chart.x_axis.tickLblPos = "low"
    chart.y_axis.number_format = "[h]"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID_INK))
    chart.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.y_axis.txPr = _small_text()
    chart.y_axis.scaling.min = 0
    chart.y_axis.crosses = "max" if is_lying else "autoZero"
    chart.y_axis.delete = is_lying
    if is_lying:
        chart.x_axis.tickLblSkip = 1
        chart.y_axis.majorGridlines = None
        chart.dataLabels = DataLabelList()
        chart.dataLabels.showVal = True
        chart.dataLabels.showSerName = chart.dataLabels.showCatName = chart.dataLabels.showLegendKey = False
        chart.dataLabels.numFmt = _DURATION
        chart.dataLabels.txPr = _small_text()
    return cast(BarChart, chart)


def _series(layout: ChartLayout, sheet: SheetLayout) -> Series:
    count = len(layout.seconds)
    quoted = quote_sheetname(sheet.name)

    def cells(column: int) -> str:
        letter = column_letter(column)
        return f"{quoted}!${letter}${layout.first_row}:${letter}${layout.first_row + count - 1}"

    values = [NumVal(idx=index, v=repr(seconds / SECONDS_PER_DAY)) for index, seconds in enumerate(layout.seconds)]
    names = [StrVal(idx=index, v=_label(name)) for index, name in enumerate(layout.names)]
    series = Series(
        idx=0,
        order=0,
        tx=SeriesLabel(v=layout.title),
        cat=AxDataSource(strRef=StrRef(f=cells(layout.name_column), strCache=StrData(ptCount=count, pt=names))),
        val=NumDataSource(
            numRef=NumRef(
                f=cells(layout.value_column), numCache=NumData(formatCode=_DURATION, ptCount=count, pt=values)
            )
        ),
    )
    series.spPr = GraphicalProperties(solidFill=ACCENT)
    series.invertIfNegative = False
    for index, color in enumerate(layout.colors):
        if re.fullmatch("#[0-9a-fA-F]{6}", color):
            point = DataPoint(idx=index, invertIfNegative=False)
            point.spPr = GraphicalProperties(solidFill=color[1:].upper())
            series.dPt.append(point)
    return series


def _label(name: str) -> str:
    return cut_text(" ".join(clean_text(name).split()), _LONGEST_LABEL)


def _small_text() -> RichText:
    properties = CharacterProperties(sz=900, solidFill=QUIET_INK)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=properties), endParaRPr=properties)])
