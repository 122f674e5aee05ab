"""A table beside its chart, or above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_WIDTH_FOR_BOTH = 900
_TABLE_PART = 0.62
_HEIGHT_FOR_BOTH = 170
"""In a lower window the table has all of it: the chart says nothing that does not stand there."""


class TableAndChart(QSplitter):
    """A table with its chart on the right, or below it where that would leave too little room for either."""

    def __init__(self, table: QWidget, chart: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._chart = chart
        self.setChildrenCollapsible(False)
        self.addWidget(table)
        self.addWidget(chart)
        self._is_arranged_by_hand = False
        self.splitterMoved.connect(self._keep_arrangement)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it; share the room until the person does."""
        is_wide = event.size().width() >= _WIDTH_FOR_BOTH
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self._is_arranged_by_hand = False
        self._chart.setVisible(is_wide or event.size().height() >= _HEIGHT_FOR_BOTH)
        super().resizeEvent(event)
        if not self._is_arranged_by_hand:
            length = event.size().width() if is_wide else event.size().height()
            self.setSizes([round(length * _TABLE_PART), round(length * (1 - _TABLE_PART))])

    def _keep_arrangement(self) -> None:
        self._is_arranged_by_hand = True
