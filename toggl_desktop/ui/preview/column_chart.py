"""Columns over time, drawn with Qt's own painter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from toggl_desktop.ui.blocks.colors import ProjectColors, mix, muted_text
from toggl_desktop.ui.preview.chart_frame import draw_frame
from toggl_desktop.ui.texts.formats import format_duration, format_number
from toggl_desktop.ui.texts.translate import translate

_MARGIN = 12.0
_GAP = 6.0
_WIDEST_COLUMN = 56.0
_MOST_LINES = 6
_HOUR_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class TimeColumn:
    """One column of the chart."""

    label: str
    seconds: int


def scale_steps(highest_seconds: int, most_steps: int) -> tuple[int, ...]:
    """Whole hours for the lines of a scale, from 0 to the first round number that is not below the highest column."""
    highest = max(1, math.ceil(highest_seconds / 3600))
    magnitude = 1
    while True:
        for step in (magnitude * factor for factor in _HOUR_STEPS):
            count = math.ceil(highest / step)
            if count <= max(1, most_steps):
                return tuple(step * number for number in range(count + 1))
        magnitude *= 10


class ColumnChart(QWidget):
    """One column for each month, week or day.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[TimeColumn, ...] = ()
        self._colors = ProjectColors(self.palette())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_columns(self, columns: Sequence[TimeColumn]) -> None:
        """Show these columns in their order."""
        self._columns = tuple(columns)
        self.setAccessibleDescription(self._describe())
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(380, 260)

    def minimumSizeHint(self) -> QSize:
        """The least that can be read."""
        return QSize(220, 120)

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._colors = ProjectColors(self.palette())
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show a column's name and hours under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            plot = self._plot(self._steps())
            number = int((event.pos().x() - plot.left()) // self._slot(plot)) if self._columns else -1
            if 0 <= number < len(self._columns):
                QToolTip.showText(event.globalPos(), _words(self._columns[number]), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw scale, columns and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(painter, self)
        if not any(column.seconds for column in self._columns):
            painter.setPen(muted_text(self.palette()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, translate("Preview", "No hours to draw"))
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        steps = self._steps()
        plot = self._plot(steps)
        self._draw_scale(painter, steps, plot)
        self._draw_columns(painter, steps[-1], plot)
        self._draw_labels(painter, plot)

    def _draw_scale(self, painter: QPainter, steps: Sequence[int], plot: QRectF) -> None:
        palette = self.palette()
        faint = mix(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.16)
        height = self.fontMetrics().height()
        for step in steps:
            y = self._snap(plot.bottom() - plot.height() * step / steps[-1]) + 0.5 / self.devicePixelRatioF()
            painter.setPen(QPen(faint, 1.0 / self.devicePixelRatioF()))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(muted_text(palette))
            painter.drawText(
                QRectF(0, y - height / 2, plot.left() - _GAP, height),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                _hours_label(step),
            )

    def _draw_columns(self, painter: QPainter, top_hours: int, plot: QRectF) -> None:
        accent = self.palette().color(QPalette.ColorRole.Highlight).name()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.color(accent))
        slot = self._slot(plot)
        gap = 0.0 if slot < 4 else min(0.3 * slot, 12.0)
        width = min(slot - gap, _WIDEST_COLUMN)
        for number, column in enumerate(self._columns):
            if column.seconds <= 0:
                continue
            middle = plot.left() + (number + 0.5) * slot
            left, right = self._snap(middle - width / 2), self._snap(middle + width / 2)
            right = max(right, left + 1.0 / self.devicePixelRatioF())
            top = self._snap(plot.bottom() - plot.height() * column.seconds / (top_hours * 3600))
            painter.drawRect(QRectF(QPointF(left, top), QPointF(right, self._snap(plot.bottom()))))

    def _draw_labels(self, painter: QPainter, plot: QRectF) -> None:
        metrics = painter.fontMetrics()
        slot = self._slot(plot)
        widest = max(metrics.horizontalAdvance(column.label) for column in self._columns) + 2 * _GAP
        every = max(1, math.ceil(widest / slot))
        painter.setPen(muted_text(self.palette()))
        for number in range(0, len(self._columns), every):
            middle = plot.left() + (number + 0.5) * slot
            left = min(max(middle - widest / 2, 0.0), max(0.0, self.width() - widest))
            painter.drawText(
                QRectF(left, plot.bottom() + _GAP, widest, metrics.height()),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                self._columns[number].label,
            )

    def _steps(self) -> tuple[int, ...]:
        highest = max((column.seconds for column in self._columns), default=0)
        room = self.height() - 2 * _MARGIN - self.fontMetrics().height() - _GAP
        return scale_steps(highest, min(_MOST_LINES, int(room // (2.2 * self.fontMetrics().height()))))

    def _plot(self, steps: Sequence[int]) -> QRectF:
        metrics = self.fontMetrics()
        left = _MARGIN + max(metrics.horizontalAdvance(_hours_label(step)) for step in steps) + _GAP
        top = _MARGIN + metrics.height() / 2
        bottom = self.height() - _MARGIN - metrics.height() - _GAP
        return QRectF(left, top, max(10.0, self.width() - _MARGIN - left), max(10.0, bottom - top))

    def _slot(self, plot: QRectF) -> float:
        return plot.width() / max(1, len(self._columns))

    def _snap(self, position: float) -> float:
        ratio = self.devicePixelRatioF()
        return round(position * ratio) / ratio

    def _describe(self) -> str:
        busy = [column for column in self._columns if column.seconds > 0]
        if not busy:
            return translate("Preview", "No hours to draw")
        highest = max(busy, key=lambda column: column.seconds)
        lowest = min(busy, key=lambda column: column.seconds)
        return translate("Preview", "{count} columns. Most: {most}. Least: {least}.").format(
            count=format_number(len(self._columns)), most=_words(highest), least=_words(lowest)
        )


def _hours_label(hours: int) -> str:
    return translate("Preview", "{hours} h").format(hours=format_number(hours))


def _words(column: TimeColumn) -> str:
    return translate("Preview", "{name}: {hours} h", "a column of the chart").format(
        name=column.label, hours=format_duration(column.seconds)
    )
