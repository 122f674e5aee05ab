"""The preview panel as the person sees it: figures, states, charts, themes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QToolTip
from pytestqt.qtbot import QtBot

from tests.fakes.reports import build_report, company_report, hostile_report
from toggl_desktop.app.preview import build_preview
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.ui.blocks.colors import contrast_ratio, readable_color
from toggl_desktop.ui.preview.bar_chart import Bar, BarChart
from toggl_desktop.ui.preview.column_chart import ColumnChart, TimeColumn, scale_steps
from toggl_desktop.ui.preview.panel import PreviewPanel
from toggl_desktop.ui.preview.state_page import StatePage
from toggl_desktop.ui.texts.formats import format_duration

WEBSITE = Project(10, "Website", 5, "Acme", color="#0b83d9")


# What the offscreen platform says when a window is shown or raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def panel(qtbot: QtBot) -> PreviewPanel:
    panel = PreviewPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 600)
    panel.show()
    return panel


def state_of(panel: PreviewPanel) -> str | None:
    """The title of the page in place of the figures, None when the figures are shown."""
    shown = [page for page in panel.findChildren(StatePage) if page.isVisible()]
    return shown[0].title() if shown else None


def test_before_anything_is_read_it_says_what_to_do(panel: PreviewPanel) -> None:
    assert state_of(panel) == "Nothing loaded yet"


def test_figures_of_a_report(panel: PreviewPanel) -> None:
    report = company_report(Split.WEEK)
    panel.show_preview(build_preview(report))
    assert state_of(panel) is None
    assert panel.totals.tracked.text() == format_duration(report.tracked_seconds)
    assert panel.totals.billable.text() == format_duration(report.billable_seconds or 0)
    assert panel.totals.people.text() == str(len(report.users))
    assert panel.totals.projects.text() == str(len(report.project_ids))  # as many as the workbook counts
    assert panel.project_table.rows_model.rowCount() == len(report.project_ids)
    assert panel.person_table.rows_model.rowCount() == len(report.users)
    assert panel.time_table.rows_model.rowCount() == len(report.intervals)


def test_it_can_be_found_by_name(panel: PreviewPanel) -> None:
    tabs = panel.findChild(QTabWidget, "previewTabs")
    assert tabs is panel.tabs
    shown = [tabs.tabText(number) for number in range(tabs.count()) if tabs.isTabVisible(number)]
    assert shown == ["By project", "By person", "Over time"]


def test_loading_problem_and_no_time_replace_the_figures(panel: PreviewPanel) -> None:
    panel.show_preview(build_preview(company_report()))
    panel.show_loading("Reading March 2026, 3 of 12")
    assert state_of(panel) == "Reading hours…"
    panel.show_problem("Toggl cannot be reached.", "Please try again.")
    assert state_of(panel) == "Toggl cannot be reached."
    panel.show_preview(build_preview(build_report([], [], {})))
    assert state_of(panel) == "No time in this period"
    panel.show_preview(build_preview(company_report()))
    assert state_of(panel) is None


def test_an_unsplit_period_says_how_to_see_it_over_time(panel: PreviewPanel) -> None:
    panel.show_preview(build_preview(company_report()))
    panel.tabs.setCurrentIndex(2)
    assert state_of(panel) == "The period is not split"
    panel.show_preview(build_preview(company_report(Split.MONTH)))
    assert state_of(panel) is None


def test_unknown_billable_time_is_not_shown_as_zero(panel: PreviewPanel) -> None:
    panel.show_preview(build_preview(company_report(with_billable=False)))
    assert panel.totals.billable.text() == "–"


def test_people_without_time_are_told_apart(panel: PreviewPanel) -> None:
    panel.show_preview(build_preview(company_report(include_idle=True)))
    assert panel.totals.people.text() == "13"
    assert panel.totals.people.remark() == "2 without time"


def test_selected_rows_are_added_up(panel: PreviewPanel) -> None:
    report = company_report()
    panel.show_preview(build_preview(report))
    selection = panel.findChild(QLabel, "previewSelection")
    assert selection is not None
    assert not selection.isVisible(), "it takes no room while there is nothing to add up"
    panel.project_table.selectAll()
    assert selection.isVisible()
    assert selection.text().startswith(
        f"{len(report.project_ids)} rows selected: {format_duration(report.tracked_seconds)}"
    )
    panel.tabs.setCurrentIndex(1)
    assert selection.text() == ""
    assert not selection.isVisible()


def test_narrow_panels_put_the_chart_below_the_table(panel: PreviewPanel, qtbot: QtBot) -> None:
    panel.show_preview(build_preview(company_report()))
    qtbot.waitUntil(lambda: panel.project_chart.x() >= 0)
    right_of_table = panel.project_chart.mapTo(panel, QPoint(0, 0)).x()
    panel.resize(560, 600)
    QApplication.processEvents()
    assert panel.project_chart.mapTo(panel, QPoint(0, 0)).x() < right_of_table
    assert panel.project_chart.mapTo(panel, QPoint(0, 0)).y() > panel.project_table.mapTo(panel, QPoint(0, 0)).y()


@pytest.mark.parametrize("split", [Split.NONE, Split.DAY])
def test_hostile_names_are_drawn(panel: PreviewPanel, split: Split) -> None:
    panel.show_preview(build_preview(hostile_report(split)))
    for tab in range(3):
        panel.tabs.setCurrentIndex(tab)
        assert not panel.grab().isNull()


def test_every_part_has_an_accessible_name_and_charts_say_their_figures(panel: PreviewPanel) -> None:
    panel.show_preview(build_preview(company_report(Split.MONTH)))
    for widget in (panel.project_table, panel.person_table, panel.time_table, panel.tabs):
        assert widget.accessibleName()
    for chart in (panel.project_chart, panel.person_chart, panel.time_chart):
        assert chart.accessibleName()
        assert " h" in chart.accessibleDescription()


def test_bars_that_do_not_fit_are_added_up(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    bars = [Bar(f"Project {number}", 3600 * (200 - number), "#0b83d9") for number in range(100)]
    chart.set_bars(bars, sum(bar.seconds for bar in bars))
    shown = chart.shown_bars()
    assert 3 <= len(shown) < 12
    assert shown[-1].is_rest
    assert shown[-1].label == f"{100 - len(shown) + 1} others"
    assert sum(bar.seconds for bar in shown) == sum(bar.seconds for bar in bars)
    chart.set_bars(bars[:2], 100)
    assert chart.shown_bars() == tuple(bars[:2])


def _image(chart: BarChart | ColumnChart) -> QImage:
    return chart.grab().toImage()


def _columns_of(image: QImage, color: QColor) -> set[int]:
    return {
        x
        for x in range(image.width())
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).rgb() == color.rgb()
    }


def test_a_bar_twice_as_long_has_twice_the_hours(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(600, 120)
    red, blue = QColor("#c00000"), QColor("#0000c0")
    chart.set_bars([Bar("One", 7200, red.name()), Bar("Two", 3600, blue.name())], 10800)
    image = _image(chart)
    long, short = len(_columns_of(image, red)), len(_columns_of(image, blue))
    assert long > 100
    assert long / short == pytest.approx(2, abs=0.05)


def test_a_tooltip_tells_the_whole_name(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(300, 150)
    chart.show()
    chart.set_bars([Bar("A name that is far too long to be read in the chart itself", 5400)], 10800)
    place = QPoint(20, 25)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert "chart itself: 1:30 h, 50.0" in QToolTip.text()
    QToolTip.hideText()


def test_the_chart_over_time_draws_a_column_where_there_is_time(qtbot: QtBot) -> None:
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    accent = readable_color(
        chart.palette().color(QPalette.ColorRole.Highlight), chart.palette().color(QPalette.ColorRole.Base)
    )
    chart.set_columns([TimeColumn("Mon", 3600), TimeColumn("Tue", 0), TimeColumn("Wed", 7200)])
    drawn = _columns_of(_image(chart), accent)
    thirds = [sum(1 for x in drawn if 50 + part * 150 <= x < 50 + (part + 1) * 150) for part in range(3)]
    assert thirds[0] > 10
    assert thirds[2] > 10
    assert thirds[1] == 0
    assert "Most: Wed: 2:00 h" in chart.accessibleDescription()


def test_four_years_of_days_can_be_drawn(panel: PreviewPanel) -> None:
    period = Period(date(2026, 1, 1), date(2029, 12, 31))
    cells = [(day % 9 * 3600, 0) for day in range(period.day_count)]
    report = build_report([User(1, "Ann")], [WEBSITE], {(1, 10): cells}, period=period, split=Split.DAY)
    panel.show_preview(build_preview(report))
    panel.tabs.setCurrentIndex(2)
    assert not panel.grab().isNull()
    assert panel.time_table.rows_model.rowCount() == period.day_count


@pytest.mark.parametrize(
    ("hours", "lines", "steps"), [(7, 4, (0, 2, 4, 6, 8)), (95, 5, (0, 20, 40, 60, 80, 100)), (0, 3, (0, 1))]
)
def test_a_scale_has_round_numbers(hours: int, lines: int, steps: tuple[int, ...]) -> None:
    assert scale_steps(hours * 3600, lines) == steps


@pytest.mark.parametrize("background", ["#ffffff", "#1d2126", "#000000"])
@pytest.mark.parametrize("color", ["#ffffff", "#000000", "#fff200", "#0b83d9", "#525266", "#1d2126", "#808080"])
def test_project_colours_stand_out_in_light_and_dark(color: str, background: str) -> None:
    readable = readable_color(QColor(color), QColor(background))
    assert contrast_ratio(readable, QColor(background)) >= 3


def test_a_colour_that_stands_out_already_is_left_alone() -> None:
    assert readable_color(QColor("#0b83d9"), QColor("#ffffff")) == QColor("#0b83d9")


def test_a_new_theme_repaints_dots_and_bars(panel: PreviewPanel, qtbot: QtBot) -> None:
    hours = {(1, 10): [(3600, 0)]}
    yellow = Project(10, "Website", color="#fff200")
    panel.show_preview(build_preview(build_report([User(1, "Ann")], [yellow], hours)))
    model = panel.project_table.rows_model
    light = model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).toImage()
    dark = QPalette(QColor("#15181c"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#1d2126"))
    panel.setPalette(dark)
    repainted = model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).toImage()
    assert light.pixelColor(6, 6) != repainted.pixelColor(6, 6)
    assert repainted.pixelColor(6, 6).name() == "#fff200"
