"""Charts with stored values, made with openpyxl."""

from __future__ import annotations

import math
import re
from typing import Any, cast

from openpyxl.chart import BarChart
from openpyxl.chart.chartspace import ChartContainer, ChartSpace
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, SpreadsheetDrawing, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.utils import quote_sheetname

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR, format_hours_minutes
from toggl_desktop.core.toggl.shortening import cut_end
from toggl_desktop.excel.engine.styles import ACCENT, QUIET_INK
from toggl_desktop.excel.layouts.sheet import ChartLayout, ChartShape, SheetLayout, column_letter
from toggl_desktop.excel.text_width import text_width

_LONGEST_DESCRIPTION = 1000
_GRID_INK = "DFE5EA"
_DURATION = "[h]:mm"
_DURATION_WITH_SECONDS = "[h]:mm:ss"
_ROUND_HOURS = (1 / 12, 1 / 6, 1 / 4, 1 / 2, 1, 2, 5)
_MOST_STEPS = 6
_ROOM_FOR_LABELS = 1.12
_ROOM_FOR_LONG_LABELS = 1.3
_WIDE = 90
"""Characters."""
_PIXELS_PER_ROW = 24
_PIXELS_PER_CHARACTER = 7
_LABEL_PIXELS_PER_CHARACTER = 6
_MARGIN_PIXELS = 16
_BAR_PIXELS = 16
_COLUMN_PIXELS = 56
_NARROWEST_GAP_PERCENT = 40
_WIDEST_GAP_PERCENT = 500


def make_drawing(sheet: SheetLayout) -> SpreadsheetDrawing:
    """All charts of a sheet."""
    drawing: Any = _Drawing()
    drawing.charts = [make_chart(layout, sheet) for layout in sheet.charts]
    drawing.descriptions = [_description(layout) for layout in sheet.charts]
    return cast(SpreadsheetDrawing, drawing)


class _Drawing(SpreadsheetDrawing):
    """openpyxl's drawing, with a text for each chart for those who do not see it."""

    tagname = SpreadsheetDrawing.tagname
    __elements__ = SpreadsheetDrawing.__elements__

    def __init__(self) -> None:
        super().__init__()
        self.descriptions: list[str] = []

    def _chart_frame(self, idx: int) -> Any:
        make_frame: Any = super()._chart_frame  # type: ignore[misc]
        frame = make_frame(idx)
        frame.nvGraphicFramePr.cNvPr.descr = self.descriptions[idx - 1]
        return frame


class _Chart(BarChart):
    """openpyxl's bar chart, which says itself that it has no title and square corners; Excel assumes otherwise."""

    tagname = BarChart.tagname
    __attrs__ = BarChart.__attrs__
    __elements__ = BarChart.__elements__
    __nested__ = BarChart.__nested__

    def _write(self) -> Any:
        area: Any = self.plot_area
        area.layout = self.layout
        area._charts = [self]
        container = ChartContainer(autoTitleDeleted=True, plotArea=area, plotVisOnly=True, dispBlanksAs="gap")
        frame = GraphicalProperties(solidFill="FFFFFF", ln=LineProperties(noFill=True))
        space: Any = ChartSpace(chart=container, roundedCorners=False, style=self.style, spPr=frame)
        return space.to_tree()


def make_chart(layout: ChartLayout, sheet: SheetLayout) -> BarChart:
    """A bar chart that shows cells of `sheet`; the values stand in the chart too, so that it shows everywhere."""
    chart: Any = _Chart()
    is_lying = layout.shape is ChartShape.BARS
    chart.type = "bar" if is_lying else "col"
    chart.style = 2
    chart.gapWidth = _gap_percent(layout)
    chart.legend = None
    chart.anchor = _anchor(layout)
    chart.series = [_series(layout, sheet)]
    chart.x_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin" if is_lying else "minMax"
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=_GRID_INK))
    chart.x_axis.txPr = _small_text()
    chart.x_axis.majorTickMark = "none"
    chart.x_axis.tickLblPos = "low"
    chart.y_axis.scaling.min = 0
    chart.y_axis.crosses = "max" if is_lying else "autoZero"
    chart.y_axis.delete = is_lying
    if is_lying:
        chart.layout = _room_for_names(layout)
        chart.x_axis.tickLblSkip = 1
        chart.y_axis.scaling.max = max(layout.seconds) * _room_for_labels(layout, sheet) / SECONDS_PER_DAY
        chart.y_axis.majorGridlines = None
        chart.dataLabels = DataLabelList()
        chart.dataLabels.showVal = True
        chart.dataLabels.showSerName = chart.dataLabels.showCatName = chart.dataLabels.showLegendKey = False
        chart.dataLabels.numFmt = _DURATION_WITH_SECONDS if sheet.with_seconds else _DURATION
        chart.dataLabels.txPr = _small_text()
    else:
        step_hours, steps = hour_steps(max(layout.seconds))
        chart.y_axis.number_format = "[h]" if step_hours >= 1 else _DURATION
        chart.y_axis.majorUnit = step_hours / 24
        chart.y_axis.scaling.max = step_hours * steps / 24
        chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID_INK))
        chart.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
        chart.y_axis.txPr = _small_text()
    return cast(BarChart, chart)


def _room_for_labels(layout: ChartLayout, sheet: SheetLayout) -> float:
    """How much longer the axis is than the longest bar; labels are as long beside a narrow chart as beside a wide."""
    return _ROOM_FOR_LABELS if not sheet.with_seconds or layout.width > _WIDE else _ROOM_FOR_LONG_LABELS


def hour_steps(most_seconds: int) -> tuple[float, int]:
    """Hours between two lines of an axis, and how many of them it takes to get above all values.

    1, 2, 5, 10, 20, 50, … hours; parts of an hour where everything is below 3 hours.
    """
    hours = most_seconds / SECONDS_PER_HOUR
    scale = 1
    while True:
        for step in _ROUND_HOURS if scale == 1 else (1, 2, 5):
            if hours <= step * scale * _MOST_STEPS:
                return step * scale, max(math.ceil(hours / (step * scale)), 1)
        scale *= 10


def _gap_percent(layout: ChartLayout) -> int:
    """Between bars, of a bar; few bars stay slender."""
    if layout.shape is ChartShape.BARS:
        room, wanted = layout.height_rows * _PIXELS_PER_ROW, _BAR_PIXELS
    else:
        room, wanted = int(layout.width * _PIXELS_PER_CHARACTER), _COLUMN_PIXELS
    gap = int(100 * (room / len(layout.seconds) / wanted - 1))
    return min(max(gap, _NARROWEST_GAP_PERCENT), _WIDEST_GAP_PERCENT)


def _room_for_names(layout: ChartLayout) -> Layout:
    """As wide as the names need that are not too long; longer ones go on in a second line or are cut there."""
    longest = max(map(text_width, layout.names))
    left = (longest * _LABEL_PIXELS_PER_CHARACTER + _MARGIN_PIXELS) / (layout.width * _PIXELS_PER_CHARACTER)
    place = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=left, y=0.02, w=0.98 - left, h=0.96)
    return Layout(manualLayout=place)


def _anchor(layout: ChartLayout) -> TwoCellAnchor:
    """From the upper left corner of its first cell to that of the cell right below its last."""
    top = layout.row - 1
    start = AnchorMarker(col=layout.column - 1, row=top)
    return TwoCellAnchor(editAs="oneCell", _from=start, to=AnchorMarker(layout.column, 0, top + layout.height_rows, 0))


def _description(layout: ChartLayout) -> str:
    values = [
        f"{name} {format_hours_minutes(seconds)}" for name, seconds in zip(layout.names, layout.seconds, strict=True)
    ]
    return cut_end(f"{layout.title}: {'; '.join(values)}", _LONGEST_DESCRIPTION)


def _series(layout: ChartLayout, sheet: SheetLayout) -> Series:
    count = len(layout.seconds)
    quoted = quote_sheetname(sheet.name)

    def cells(column: int) -> str:
        letter = column_letter(column)
        return f"{quoted}!${letter}${layout.first_row}:${letter}${layout.first_row + count - 1}"

    values = [NumVal(idx=index, v=repr(seconds / SECONDS_PER_DAY)) for index, seconds in enumerate(layout.seconds)]
    names = [StrVal(idx=index, v=name) for index, name in enumerate(layout.names) if name]
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


def _small_text() -> RichText:
    properties = CharacterProperties(sz=900, solidFill=QUIET_INK)
    paragraph: Any = Paragraph(pPr=ParagraphProperties(defRPr=properties), endParaRPr=properties)
    paragraph.r = []  # openpyxl puts an empty text there
    return RichText(p=[paragraph])
