"""The panel that shows what will be in the workbook before any file is written."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from toggl_desktop.app.preview import Preview
from toggl_desktop.ui.preview.bar_chart import Bar, BarChart
from toggl_desktop.ui.preview.changes_page import ChangesPage
from toggl_desktop.ui.preview.column_chart import ColumnChart, TimeColumn
from toggl_desktop.ui.preview.columns import (
    interval_columns,
    person_columns,
    person_label,
    project_columns,
    project_label,
)
from toggl_desktop.ui.preview.entries_page import EntriesPage
from toggl_desktop.ui.preview.points_page import PointsPage
from toggl_desktop.ui.preview.state_page import StatePage
from toggl_desktop.ui.preview.table_and_chart import TableAndChart
from toggl_desktop.ui.preview.table_view import FiguresTable
from toggl_desktop.ui.preview.totals import TotalsHeader
from toggl_desktop.ui.texts.formats import format_decimal_hours, format_duration, format_number
from toggl_desktop.ui.texts.periods import interval_label
from toggl_desktop.ui.texts.translate import translate

_HOURS_OF_PROJECTS = 2
_HOURS_OF_PEOPLE = 1
_INTERVAL = 0
_ENTRIES_TAB = 3
_POINTS_TAB = 4
_CHANGES_TAB = 5
_HEIGHT_WITH_TOTALS = 200


class PreviewPanel(QWidget):
    """Totals, and three tabs with a table beside a chart; or a page that says why there is nothing to see.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewPanel")
        self.totals = TotalsHeader(self)
        self.project_table = FiguresTable(translate("Preview", "Hours by project"), self)
        self.project_table.setObjectName("projectTable")
        self.project_chart = BarChart(self)
        self.project_chart.setObjectName("projectChart")
        self.project_chart.setAccessibleName(translate("Preview", "Chart of the hours by project"))
        self.person_table = FiguresTable(translate("Preview", "Hours by person"), self)
        self.person_table.setObjectName("personTable")
        self.person_chart = BarChart(self)
        self.person_chart.setObjectName("personChart")
        self.person_chart.setAccessibleName(translate("Preview", "Chart of the hours by person"))
        self.time_table = FiguresTable(translate("Preview", "Hours over time"), self)
        self.time_table.setObjectName("timeTable")
        self.time_chart = ColumnChart(self)
        self.time_chart.setObjectName("timeChart")
        self.time_chart.setAccessibleName(translate("Preview", "Chart of the hours over time"))
        self.entries = EntriesPage(self)
        self.points = PointsPage(self)
        self.changes = ChangesPage(self)
        self._time_pages = QStackedWidget(self)
        self._time_state = StatePage(self)
        self._selection = QLabel(self)
        self._selection.setObjectName("previewSelection")
        self._selection.setTextFormat(Qt.TextFormat.PlainText)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("previewTabs")
        self.tabs.setAccessibleName(translate("Preview", "Preview"))
        self.tabs.setDocumentMode(True)
        self._has_entries = False
        self._state = StatePage(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        for table in (self.project_table, self.person_table, self.time_table, self.entries.table):
            table.selected_rows_changed.connect(self._show_selection)
        self.project_table.activated.connect(self._open_project)
        self.person_table.activated.connect(self._open_person)
        self.tabs.currentChanged.connect(self._show_selection)
        self.show_preview(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the lowest window leave the room of the totals to the tables, which have them too."""
        super().resizeEvent(event)
        self.totals.setVisible(event.size().height() >= _HEIGHT_WITH_TOTALS)

    def show_preview(self, preview: Preview | None) -> None:
        """Show a preview; None before anything was read."""
        if preview is None:
            self._show_state(
                translate("Preview", "Nothing loaded yet"),
                translate("Preview", "Choose a workspace and a period to see the hours here."),
            )
            return
        if preview.is_empty:
            self._show_state(
                translate("Preview", "No time in this period"),
                translate(
                    "Preview", "Nobody tracked time here with these filters. Try another period or more projects."
                ),
            )
            return
        self.totals.show_totals(preview)
        self._show_projects(preview)
        self._show_people(preview)
        self._show_intervals(preview)
        self.entries.show_preview(preview.entries)
        self._has_entries = preview.entries is not None
        self._show_points(preview)
        self._pages.setCurrentIndex(1)
        self._show_selection()

    def show_loading(self, text: str) -> None:
        """Say what is being read, instead of figures that are out of date."""
        self._show_state(translate("Preview", "Reading hours…"), text, is_busy=True)

    def show_problem(self, title: str, advice: str) -> None:
        """Say why there are no figures and what to do."""
        self._show_state(title, advice)

    def explain_missing_time(self, title: str, text: str) -> None:
        """Say why there is nothing over time; takes effect while the preview has no intervals."""
        self._time_state.show_state(title, text)

    def add_to_missing_time(self, button: QPushButton) -> None:
        """Put a button where it is said why there is nothing over time."""
        self._time_state.add_button(button)

    def offer_entries(self, is_offered: bool) -> None:
        """Have a tab for the single entries, or none."""
        self.tabs.setTabVisible(_ENTRIES_TAB, is_offered)

    def offer_changes(self, is_offered: bool) -> None:
        """Have a tab for what has changed since a workbook was written, or none; a new one comes to the front."""
        was_offered = self.tabs.isTabVisible(_CHANGES_TAB)
        self.tabs.setTabVisible(_CHANGES_TAB, is_offered)
        if is_offered and not was_offered:
            self.tabs.setCurrentIndex(_CHANGES_TAB)
        elif was_offered and not is_offered:
            self.tabs.setCurrentIndex(0)

    def _open_project(self, index: QModelIndex) -> None:
        if self._has_entries:
            self.entries.open_project(self.project_table.rows_model.rows[index.row()].project_id)
            self.tabs.setCurrentIndex(_ENTRIES_TAB)

    def _open_person(self, index: QModelIndex) -> None:
        if self._has_entries:
            self.entries.open_person(self.person_table.rows_model.rows[index.row()].user_id)
            self.tabs.setCurrentIndex(_ENTRIES_TAB)

    def _show_state(self, title: str, text: str, *, is_busy: bool = False) -> None:
        self._state.show_state(title, text, is_busy=is_busy)
        self._pages.setCurrentIndex(0)

    def _show_projects(self, preview: Preview) -> None:
        self.project_table.show_rows(preview.projects, project_columns(preview), first_sort=_HOURS_OF_PROJECTS)
        bars = [Bar(project_label(row), row.hours.tracked_seconds, row.color) for row in preview.projects]
        self.project_chart.set_bars(bars, preview.total.tracked_seconds)

    def _show_people(self, preview: Preview) -> None:
        self.person_table.show_rows(preview.people, person_columns(preview), first_sort=_HOURS_OF_PEOPLE)
        bars = [Bar(person_label(row), row.hours.tracked_seconds) for row in preview.people]
        self.person_chart.set_bars(bars, preview.total.tracked_seconds)

    def _show_intervals(self, preview: Preview) -> None:
        self.time_table.show_rows(preview.intervals, interval_columns(preview), first_sort=_INTERVAL)
        self.time_chart.set_columns(
            [
                TimeColumn(interval_label(row.interval, preview.split), row.hours.tracked_seconds)
                for row in preview.intervals
            ]
        )
        self._time_pages.setCurrentIndex(1 if preview.intervals else 0)
        self._explain_no_split()

    def _show_points(self, preview: Preview) -> None:
        """A tab with their number: where there are some, and where every entry was looked at."""
        self.points.show_preview(preview.points, preview.period)
        count = len(preview.points.rows) if preview.points is not None else 0
        words = translate("Preview", "Open points")
        self.tabs.setTabText(_POINTS_TAB, f"{words} {format_number(count)}" if count else words)
        self.tabs.setTabVisible(_POINTS_TAB, preview.points is not None and (count > 0 or self._has_entries))

    def _explain_no_split(self) -> None:
        self.explain_missing_time(
            translate("Preview", "The period is not split"),
            translate("Preview", "Choose a split by months, weeks or days to see the hours over time."),
        )

    def _show_selection(self) -> None:
        """Add up the selected rows of the visible table, as spreadsheets do below theirs."""
        tables = (self.project_table, self.person_table, self.time_table, self.entries.table)
        current = max(0, self.tabs.currentIndex())
        table = tables[min(current, _ENTRIES_TAB)]
        rows = table.selected_rows() if current < len(tables) else []
        self._selection.setVisible(len(rows) >= 2)
        if len(rows) < 2:
            self._selection.setText("")
            return
        is_entries = table is self.entries.table
        seconds = sum(row.tracked_seconds if is_entries else row.hours.tracked_seconds for row in rows)
        text = translate("Preview", "%n row(|s) selected: {hours} ({decimal} h)", None, len(rows))
        self._selection.setText(text.format(hours=format_duration(seconds), decimal=format_decimal_hours(seconds)))

    def _lay_out(self) -> None:
        self._explain_no_split()
        self._time_pages.addWidget(self._time_state)
        self._time_pages.addWidget(TableAndChart(self.time_table, self.time_chart))
        self.tabs.addTab(TableAndChart(self.project_table, self.project_chart), translate("Preview", "By project"))
        self.tabs.addTab(TableAndChart(self.person_table, self.person_chart), translate("Preview", "By person"))
        self.tabs.addTab(self._time_pages, translate("Preview", "Over time"))
        self.tabs.addTab(self.entries, translate("Preview", "Entries"))
        self.tabs.addTab(self.points, translate("Preview", "Open points"))
        self.tabs.setTabVisible(_POINTS_TAB, False)
        self.tabs.addTab(self.changes, translate("Preview", "Changes"))
        self.offer_entries(False)
        self.offer_changes(False)
        figures = QWidget(self)
        layout = QVBoxLayout(figures)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.totals)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._selection)
        self._pages.addWidget(self._state)
        self._pages.addWidget(figures)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
