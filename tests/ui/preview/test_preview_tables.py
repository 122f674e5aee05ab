"""The preview's tables under Qt's model tester: sorting, selecting, copying."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.fakes.reports import company_report, hostile_report
from toggl_desktop.app.preview import PersonPreview, build_preview
from toggl_desktop.core.choices.period import Split
from toggl_desktop.ui.blocks.theme import ThemeController
from toggl_desktop.ui.preview.columns import interval_columns, person_columns, project_columns
from toggl_desktop.ui.preview.figures_header import FiguresHeader
from toggl_desktop.ui.preview.table_model import Column, RowTableModel
from toggl_desktop.ui.preview.table_view import FiguresTable

DESCENDING = Qt.SortOrder.DescendingOrder
DISPLAY = Qt.ItemDataRole.DisplayRole


# What the offscreen platform says when a window is shown or raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def model(qapp: object) -> RowTableModel[Any]:
    preview = build_preview(company_report(Split.MONTH))
    model: RowTableModel[Any] = RowTableModel(())
    model.set_rows(preview.projects, project_columns(preview))
    return model


def texts(model: RowTableModel[Any], column: int) -> list[str]:
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_model_passes_qts_own_tester(model: RowTableModel[Any], qtmodeltester: Any) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for column in range(model.columnCount()):
        model.sort(column)
        model.sort(column, DESCENDING)
    model.set_rows(())
    model.set_rows(build_preview(company_report()).projects)
    assert tester.model() is model
    qtmodeltester.check(model, force_py=True)


def test_every_column_sorts_both_ways_and_loses_no_row(model: RowTableModel[Any]) -> None:
    everything = {row.project_id for row in model.rows}
    for number, column in enumerate(model.columns):
        model.sort(number)
        keys = [column.key(row) for row in model.rows]
        assert keys == sorted(keys)
        model.sort(number, DESCENDING)
        keys = [column.key(row) for row in model.rows]
        assert keys == sorted(keys, reverse=True)
        assert {row.project_id for row in model.rows} == everything


def test_names_sort_without_regard_to_case_and_accents(qapp: object) -> None:
    preview = build_preview(company_report())
    model: RowTableModel[Any] = RowTableModel(person_columns(preview))
    model.set_rows(preview.people)
    model.sort(0)
    names = texts(model, 0)
    assert names.index("Chloé Dubois") == names.index("Ben Castellano") + 1


def test_new_rows_keep_the_sorting(model: RowTableModel[Any]) -> None:
    model.sort(0)
    before = texts(model, 0)
    model.set_rows(build_preview(company_report(Split.MONTH)).projects)
    assert texts(model, 0) == before


def test_an_index_follows_its_row_through_sorting(model: RowTableModel[Any]) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    index = QPersistentModelIndex(model.index(3, 0))
    name = index.data()
    model.sort(0)
    assert index.data() == name
    model.sort(2, DESCENDING)
    assert index.data() == name


def test_figures_stand_right_and_names_left(model: RowTableModel[Any]) -> None:
    for number, column in enumerate(model.columns):
        alignment = model.data(model.index(0, number), Qt.ItemDataRole.TextAlignmentRole)
        wanted = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
        assert alignment & wanted
        assert model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) & wanted


def test_nothing_lies_below_a_cell_or_outside(model: RowTableModel[Any]) -> None:
    cell = model.index(0, 0)
    assert model.rowCount(cell) == model.columnCount(cell) == 0
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.data(model.index(-1, 0)) is None


def test_billable_and_rounded_columns_come_only_with_their_figures(qapp: object) -> None:
    def headers(report: Any) -> list[str]:
        return [column.header for column in project_columns(build_preview(report))]

    assert "Billable" in headers(company_report())
    assert "Billable" not in headers(company_report(with_billable=False))
    assert "Rounded" not in headers(company_report())


def test_hostile_names_are_shown_on_one_line_and_copied_harmlessly(qapp: object) -> None:
    preview = build_preview(hostile_report())
    model: RowTableModel[Any] = RowTableModel(project_columns(preview))
    model.set_rows(preview.projects)
    shown = texts(model, 0)
    assert all(name.strip() and "\n" not in name and "\r" not in name for name in shown)
    for text in shown:
        text.encode()
    lines = model.as_text(range(model.rowCount()), range(model.columnCount()), with_headers=True).split("\n")
    assert len(lines) == model.rowCount() + 1
    assert {line.count("\t") for line in lines} == {model.columnCount() - 1}
    assert not any(cell[:1] in ("=", "@", "+") for line in lines for cell in line.split("\t")[:2])
    assert any(line.startswith("'=1+1\t") for line in lines)


@pytest.fixture
def table(qtbot: QtBot) -> FiguresTable:
    preview = build_preview(company_report())
    table = FiguresTable("Hours by person")
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show_rows(preview.people, person_columns(preview), first_sort=1)
    table.show()
    return table


def test_the_largest_figure_comes_first_until_a_header_is_clicked(table: FiguresTable, qtbot: QtBot) -> None:
    hours = [row.hours.tracked_seconds for row in table.rows_model.rows]
    assert hours == sorted(hours, reverse=True)
    header = table.horizontalHeader()
    middle = header.sectionPosition(0) + header.sectionSize(0) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft() + _point(middle, 8))
    names = [row.name_rank for row in table.rows_model.rows]
    assert names == sorted(names)


def right_edge(image: QImage, area: QRect) -> int:
    """The last column of pixels in the area that is not ground."""
    ground = image.pixelColor(area.right(), area.top())
    return max(
        x
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
        if abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60
    )


def test_headings_stand_above_their_figures_and_the_arrow_beside_the_heading(
    themed: ThemeController, table: FiguresTable
) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, FiguresHeader)
    left, width = header.sectionViewportPosition(1), header.sectionSize(1)
    section = QRect(left, 0, width, header.height())
    heading = right_edge(header.grab().toImage(), section.adjusted(4, 4, -1, -4))
    figure = right_edge(table.viewport().grab().toImage(), QRect(left + 4, 4, width - 5, table.rowHeight(0) - 8))
    assert abs(heading - figure) <= 1
    arrow = header.arrow_rect(section, 1)
    assert abs(arrow.center().y() - section.center().y()) <= 1
    assert section.left() <= arrow.left()
    assert arrow.right() < heading - header.fontMetrics().horizontalAdvance("Hours") + 3
    assert header.arrow_rect(QRect(0, 0, 200, 30), 0).left() > header.fontMetrics().horizontalAdvance("Person")


def test_the_chosen_sorting_stays_when_other_figures_come(table: FiguresTable) -> None:
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    preview = build_preview(company_report(Split.WEEK))
    table.show_rows(preview.people, person_columns(preview), first_sort=1)
    names = [row.name_rank for row in table.rows_model.rows]
    assert names == sorted(names)


def test_a_narrow_table_leaves_out_the_least_important_figures_and_copies_them_all_the_same(
    table: FiguresTable,
) -> None:
    def shown() -> list[str]:
        columns = table.rows_model.columns
        return [column.header for number, column in enumerate(columns) if not table.isColumnHidden(number)]

    everything = [column.header for column in table.rows_model.columns]
    table.resize(1200, 300)
    assert shown() == everything
    seen = []
    for width in range(1200, 200, -10):
        table.resize(width, 300)
        if shown() not in seen:
            seen.append(shown())
    assert [len(one) for one in seen] == [6, 5, 4, 3]
    assert seen[-1] == ["Person", "Hours", "Billable"]
    assert table.rows_model.columnCount() == len(everything)
    table.copy_selection(with_headers=True)
    assert QGuiApplication.clipboard().text().split("\n")[0] == "\t".join(everything)
    table.resize(1200, 300)
    assert shown() == everything


@pytest.mark.parametrize("width", [460, 520, 600, 800])
def test_no_figure_is_cut_and_nothing_scrolls_sideways(table: FiguresTable, qtbot: QtBot, width: int) -> None:
    table.resize(width, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("width", [330, 360, 400])
def test_names_give_way_before_the_last_figure_is_cut(qtbot: QtBot, width: int) -> None:
    preview = build_preview(company_report())
    table = FiguresTable("projects")
    qtbot.addWidget(table)
    table.show_rows(preview.projects, project_columns(preview), first_sort=2)
    table.resize(width, 300)
    table.show()
    qtbot.waitUntil(lambda: table.horizontalHeader().length() == table.viewport().width())
    assert not table.isColumnHidden(2)


def test_ctrl_c_copies_the_selected_rows_with_tabs(table: FiguresTable, qtbot: QtBot) -> None:
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    row = table.rows_model.rows[0]
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[0] == row.name
    assert float(cells[2]) == pytest.approx(row.hours.tracked_seconds / 3600, abs=0.005)
    assert "\n" not in QGuiApplication.clipboard().text()


def test_copying_with_headings_takes_every_row_when_none_is_selected(table: FiguresTable, qtbot: QtBot) -> None:
    table.clearSelection()
    shift_control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, shift_control)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == table.rows_model.rowCount() + 1
    assert lines[0].startswith("Person\tHours\tDecimal")


def test_selected_rows_are_told_in_their_order(table: FiguresTable) -> None:
    table.selectAll()
    assert table.selected_rows() == list(table.rows_model.rows)
    table.clearSelection()
    assert table.selected_rows() == []


def test_sorting_keeps_the_selection_on_its_rows(table: FiguresTable) -> None:
    table.selectRow(2)
    chosen = table.selected_rows()
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert table.selected_rows() == chosen


def test_tab_leaves_the_table(table: FiguresTable) -> None:
    assert not table.tabKeyNavigation()


def test_time_sorts_by_date_not_by_its_words(qapp: object) -> None:
    preview = build_preview(company_report(Split.DAY))
    model: RowTableModel[Any] = RowTableModel(interval_columns(preview))
    model.set_rows(preview.intervals)
    model.sort(1)
    model.sort(0)
    assert [row.number for row in model.rows] == list(range(31))


def test_equal_rows_keep_their_order(qapp: object) -> None:
    columns = [Column[PersonPreview]("Same", text=lambda row: row.name, key=lambda _: 0)]
    people = build_preview(company_report()).people
    model: RowTableModel[PersonPreview] = RowTableModel(columns)
    model.set_rows(people)
    model.sort(0)
    model.sort(0, DESCENDING)
    assert tuple(model.rows) == people


def _point(x: int, y: int) -> Any:
    from PySide6.QtCore import QPoint

    return QPoint(x, y)
