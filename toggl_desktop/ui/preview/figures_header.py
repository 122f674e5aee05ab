"""The headings of a table of figures, with the sort arrow on the line of its heading."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from toggl_desktop.ui.blocks.colors import muted_text

ARROW_ROOM = 14
"""What a heading needs for the arrow beside it."""

_ARROW = 7.0
_GAP = 6


class FiguresHeader(QHeaderView):
    """Headings stand above their figures, sorted or not; the arrow goes into the free room beside the words.

    The style sheet switches off Qt's own arrow, which would push the words aside or lie above them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the heading and, in the sorted column, the arrow."""
        painter.save()
        super().paintSection(painter, rect, number)
        painter.restore()
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == number:
            self._paint_arrow(painter, self.arrow_rect(rect, number))

    def arrow_rect(self, section: QRect, number: int) -> QRect:
        """Where the arrow stands: right of words, left of the headings of figures."""
        model = self.model()
        role = Qt.ItemDataRole.TextAlignmentRole
        is_right = bool(
            Qt.AlignmentFlag(model.headerData(number, self.orientation(), role)) & Qt.AlignmentFlag.AlignRight
        )
        words = self.fontMetrics().horizontalAdvance(str(model.headerData(number, self.orientation())))
        margin = self.style().pixelMetric(self.style().PixelMetric.PM_HeaderMargin, None, self)
        size = int(_ARROW)
        x = section.right() - margin - words - _GAP - size if is_right else section.left() + margin + words + _GAP
        return QRect(x, section.center().y() - size // 2, size, size)

    def _paint_arrow(self, painter: QPainter, place: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(muted_text(self.palette()), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        is_down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        middle, reach = QPointF(place.center()), _ARROW / 2
        ends, tip = (-reach / 2, reach / 2) if is_down else (reach / 2, -reach / 2)
        painter.drawPolyline([middle + QPointF(-reach, ends), middle + QPointF(0, tip), middle + QPointF(reach, ends)])
        painter.restore()
