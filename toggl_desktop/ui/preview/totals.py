"""The big figures above the tables."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from toggl_desktop.app.preview import Preview
from toggl_desktop.ui.blocks.colors import TEXT_CONTRAST, mix, readable_color
from toggl_desktop.ui.texts.formats import format_decimal_hours, format_duration, format_number, format_share
from toggl_desktop.ui.texts.translate import translate


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """How large the figures are, how far apart, and how many stand side by side."""

    size: float
    gap: int
    in_row: int


_ARRANGEMENTS = (
    _Arrangement(1.7, 28, 4),
    _Arrangement(1.7, 16, 4),
    _Arrangement(1.35, 16, 4),
    _Arrangement(1.35, 16, 2),
)
"""From roomy to tight; the last one is for windows as narrow as they get."""


class TotalsHeader(QWidget):
    """Tracked and billable hours, projects and people; closer together in a narrow window, but always whole.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewTotals")
        self.tracked = _Figure(translate("Preview", "Tracked"), self)
        self.billable = _Figure(translate("Preview", "Billable"), self)
        self.projects = _Figure(translate("Preview", "Projects"), self)
        self.people = _Figure(translate("Preview", "People"), self)
        self.tracked.setObjectName("trackedTotal")
        self.billable.setObjectName("billableTotal")
        self._figures = (self.tracked, self.billable, self.projects, self.people)
        self._arrangement: _Arrangement | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures closer together where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The tightest arrangement's width."""
        return QSize(self._width_of(_ARRANGEMENTS[-1]), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Measure again when a figure or the font changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def show_totals(self, preview: Preview) -> None:
        """Show the totals of a preview."""
        total = preview.total
        decimal = translate("Preview", "{hours} h", "decimal hours").format(
            hours=format_decimal_hours(total.tracked_seconds)
        )
        if total.rounded_seconds is not None:
            decimal = translate("Preview", "{hours} rounded").format(hours=format_duration(total.rounded_seconds))
        self.tracked.show_figure(format_duration(total.tracked_seconds), decimal)
        self.billable.setVisible(preview.shows_billable)
        if total.billable_seconds is None:
            self.billable.show_figure("–", translate("Preview", "not known"))
        else:
            share = format_share(total.billable_seconds, total.tracked_seconds)
            if total.is_billable_partial:
                share = translate("Preview", "known in part")
            self.billable.show_figure(format_duration(total.billable_seconds), share)
        with_time = sum(person.hours.tracked_seconds > 0 for person in preview.people)
        self.projects.show_figure(format_number(len(preview.projects)), "")  # as the workbook counts its rows
        idle = len(preview.people) - with_time
        words = translate("Preview", "%n without time", None, idle) if idle else ""
        self.people.show_figure(format_number(with_time), words)

    def _arrange(self) -> None:
        fitting = (one for one in _ARRANGEMENTS if self._width_of(one) <= self.width())
        wanted = next(fitting, _ARRANGEMENTS[-1])
        if wanted == self._arrangement:
            return
        self._arrangement = wanted
        self._grid.setHorizontalSpacing(wanted.gap)
        for figure in self._figures:
            self._grid.removeWidget(figure)
            figure.set_size(wanted.size)
        for number, figure in enumerate(self._figures):
            self._grid.addWidget(figure, number // wanted.in_row, number % wanted.in_row)
        for column in range(len(self._figures) + 1):
            self._grid.setColumnStretch(column, int(column == wanted.in_row))
        self.updateGeometry()

    def _width_of(self, arrangement: _Arrangement) -> int:
        widths = [figure.width_at(arrangement.size) for figure in self._figures]
        columns = [max(widths[column :: arrangement.in_row]) for column in range(arrangement.in_row)]
        return sum(columns) + arrangement.gap * arrangement.in_row


class _Figure(QFrame):
    """One figure: its name, the figure in large letters, and a small line below."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = QLabel(name, self)
        self._figure = QLabel(self)
        self._remark = QLabel(self)
        for label in (self._name, self._figure, self._remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._size = _ARRANGEMENTS[0].size
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for label in (self._name, self._figure, self._remark):
            layout.addWidget(label)
        self._fit_theme()

    def show_figure(self, figure: str, remark: str) -> None:
        """Show a figure and what belongs to it."""
        self._figure.setText(figure)
        self._remark.setText(remark)
        words = f"{self._name.text()}: {figure}"
        self._figure.setAccessibleName(f"{words}, {remark}" if remark else words)

    def text(self) -> str:
        """The figure as it is shown."""
        return self._figure.text()

    def remark(self) -> str:
        """The small line as it is shown."""
        return self._remark.text()

    def set_size(self, size: float) -> None:
        """Show the figure in letters of this many times the usual size."""
        self._size = size
        self._fit_theme()

    def width_at(self, size: float) -> int:
        """The width that it needs in letters of this many times the usual size."""
        small = max(label.sizeHint().width() for label in (self._name, self._remark))
        return max(small, QFontMetrics(self._figure_font(size)).horizontalAdvance(self._figure.text()) + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colours and the font of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit_theme()

    def _fit_theme(self) -> None:
        window = self.palette().color(QPalette.ColorRole.Window)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        muted = readable_color(mix(text, window, 0.3), window, TEXT_CONTRAST)
        for label in (self._name, self._remark):
            palette = label.palette()
            if palette.color(QPalette.ColorRole.WindowText) != muted:
                palette.setColor(QPalette.ColorRole.WindowText, muted)
                label.setPalette(palette)
        font = self._figure_font(self._size)
        if self._figure.font() != font:
            self._figure.setFont(font)

    def _figure_font(self, size: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setBold(True)
        return font
