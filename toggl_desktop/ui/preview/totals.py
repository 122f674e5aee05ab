"""The big figures above the tables."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from toggl_desktop.app.preview import Preview
from toggl_desktop.ui.preview.colors import TEXT_CONTRAST, mix, readable_color
from toggl_desktop.ui.texts.formats import format_decimal_hours, format_duration, format_number, format_share
from toggl_desktop.ui.texts.translate import translate


class TotalsHeader(QWidget):
    """Tracked and billable hours, projects and people.

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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(28)
        for figure in (self.tracked, self.billable, self.projects, self.people):
            layout.addWidget(figure)
        layout.addStretch(1)

    def show_totals(self, preview: Preview) -> None:
        """Show the totals of a preview."""
        total = preview.total
        decimal = translate("Preview", "{hours} h", "decimal hours").format(
            hours=format_decimal_hours(total.tracked_seconds)
        )
        if total.rounded_seconds is not None:
            decimal = translate("Preview", "{hours} rounded").format(hours=format_duration(total.rounded_seconds))
        self.tracked.show_figure(format_duration(total.tracked_seconds), decimal)
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
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        if self._figure.font() != font:
            self._figure.setFont(font)
