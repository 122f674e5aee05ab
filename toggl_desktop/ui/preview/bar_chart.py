"""Horizontal bars, longest first, drawn with Qt's own painter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from toggl_desktop.ui.blocks.colors import ProjectColors, muted_text
from toggl_desktop.ui.preview.chart_frame import draw_frame
from toggl_desktop.ui.texts.formats import format_duration, format_number, format_share
from toggl_desktop.ui.texts.translate import translate

_MARGIN = 12.0
_GAP = 10.0
_LABEL_PART = 0.36
_DESCRIBED_BARS = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        color: ``#rrggbb``; empty for a neutral one, None for the accent colour.
        is_rest: stands for all bars that do not fit; it has figures only, since its length would dwarf the others.
    """

    label: str
    seconds: int
    color: str | None = None
    is_rest: bool = False


class BarChart(QWidget):
    """As many bars as fit, the rest added up as one.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._total_seconds = 0
        self._colors = ProjectColors(self.palette())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(self, bars: Sequence[Bar], total_seconds: int) -> None:
        """Show these bars, which are sorted from long to short; those without time are left out."""
        self._bars = tuple(bar for bar in bars if bar.seconds > 0)
        self._total_seconds = total_seconds
        self.setAccessibleDescription(self._describe())
        self.update()

    def shown_bars(self) -> tuple[Bar, ...]:
        """The bars that fit, the last one standing for all others when there are more."""
        fitting = max(2, int((self.height() - 2 * _MARGIN) // self._row_height()))
        if len(self._bars) <= fitting:
            return self._bars
        rest = self._bars[fitting - 1 :]
        return (*self._bars[: fitting - 1], self._others(rest))

    def sizeHint(self) -> QSize:
        """Room for ten bars."""
        return QSize(380, round(10 * self._row_height() + 2 * _MARGIN))

    def minimumSizeHint(self) -> QSize:
        """Room for two bars."""
        return QSize(220, round(2 * self._row_height() + 2 * _MARGIN))

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._colors = ProjectColors(self.palette())
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show a bar's full name and hours under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = int((event.pos().y() - _MARGIN) // self._row_height())
            bars = self.shown_bars()
            if 0 <= number < len(bars):
                QToolTip.showText(event.globalPos(), self._words(bars[number]), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw name, bar and hours of each row."""
        bars = self.shown_bars()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(painter, self)
        if not bars:
            painter.setPen(muted_text(self.palette()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, translate("Preview", "No hours to draw"))
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        values = [self._value(bar) for bar in bars]
        metrics = painter.fontMetrics()
        label_width = min(
            max(metrics.horizontalAdvance(bar.label) for bar in bars) + 2.0, (self.width() - 2 * _MARGIN) * _LABEL_PART
        )
        value_width = max(metrics.horizontalAdvance(value) for value in values) + 2.0
        bar_left = _MARGIN + label_width + _GAP
        bar_room = max(8.0, self.width() - _MARGIN - value_width - _GAP - bar_left)
        longest = max(bar.seconds for bar in bars if not bar.is_rest)
        for number, (bar, value) in enumerate(zip(bars, values, strict=True)):
            top = _MARGIN + number * self._row_height()
            row = QRectF(0, top, self.width(), self._row_height())
            painter.setPen(muted_text(self.palette()) if bar.is_rest else self.palette().color(QPalette.ColorRole.Text))
            self._draw_label(painter, bar, QRectF(_MARGIN, row.top(), label_width, row.height()))
            value_left = bar_left
            if not bar.is_rest:
                length = max(2.0, bar_room * bar.seconds / longest)
                value_left += length + _GAP
                self._draw_bar(painter, bar, bar_left, length, row)
            painter.drawText(
                QRectF(value_left, row.top(), value_width, row.height()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                value,
            )

    def _draw_label(self, painter: QPainter, bar: Bar, room: QRectF) -> None:
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)

    def _draw_bar(self, painter: QPainter, bar: Bar, left: float, length: float, row: QRectF) -> None:
        thickness = max(8.0, self._row_height() * 0.5)
        ratio = self.devicePixelRatioF()
        edges = [left, row.center().y() - thickness / 2, left + length, row.center().y() + thickness / 2]
        x1, y1, x2, y2 = (round(edge * ratio) / ratio for edge in edges)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(bar))
        painter.drawRoundedRect(QRectF(QPointF(x1, y1), QPointF(x2, y2)), 2.0, 2.0)
        painter.restore()

    def _color(self, bar: Bar) -> QColor:
        if bar.color is None:
            return self._colors.color(self.palette().color(QPalette.ColorRole.Highlight).name())
        return self._colors.color(bar.color)

    def _row_height(self) -> float:
        return self.fontMetrics().height() + 11.0

    def _value(self, bar: Bar) -> str:
        share = format_share(bar.seconds, self._total_seconds)
        return f"{format_duration(bar.seconds)}  ·  {share}" if share else format_duration(bar.seconds)

    def _words(self, bar: Bar) -> str:
        return translate("Preview", "{name}: {hours} h, {share}").format(
            name=bar.label,
            hours=format_duration(bar.seconds),
            share=format_share(bar.seconds, self._total_seconds),
        )

    def _others(self, bars: Sequence[Bar]) -> Bar:
        label = translate("Preview", "%n (other|others)", None, len(bars))
        return Bar(label, sum(bar.seconds for bar in bars), is_rest=True)

    def _describe(self) -> str:
        if not self._bars:
            return translate("Preview", "No hours to draw")
        words = [self._words(bar) for bar in self._bars[:_DESCRIBED_BARS]]
        rest = self._bars[_DESCRIBED_BARS:]
        if rest:
            words.append(self._words(self._others(rest)))
        count = format_number(len(self._bars))
        return translate("Preview", "{count} bars, longest first. {bars}").format(count=count, bars="; ".join(words))
