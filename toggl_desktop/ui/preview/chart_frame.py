"""The ground that charts are drawn on, framed like the tables beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

_RADIUS = 6.0


def draw_frame(painter: QPainter, chart: QWidget) -> None:
    """Fill the chart's area and draw its thin border."""
    palette = chart.palette()
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(QRectF(chart.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
