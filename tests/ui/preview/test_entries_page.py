"""The tab with the single entries: opening a row, searching, sorting, and a hundred thousand of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.entries import with_entries
from tests.fakes.reports import company_report
from toggl_desktop.app.entry_preview import EntryOrder, build_entry_preview
from toggl_desktop.app.preview import build_preview
from toggl_desktop.core.choices.export_choices import EntryColumn
from toggl_desktop.core.report.report import Report
from toggl_desktop.ui.dialogs.columns_dialog import ColumnsDialog, choose_columns
from toggl_desktop.ui.preview.entries_page import EntriesPage
from toggl_desktop.ui.preview.panel import PreviewPanel
from toggl_desktop.ui.texts.formats import format_clock

DATE, TIME, HOURS, PERSON, PROJECT, DESCRIPTION = range(6)


@pytest.fixture(scope="module")
def report() -> Report:
    return with_entries(company_report())


@pytest.fixture
def page(qtbot: QtBot, report: Report) -> EntriesPage:
    found = EntriesPage()
    qtbot.addWidget(found)
    found.show_preview(build_entry_preview(report))
    return found


def seconds(page: EntriesPage) -> int:
    return sum(row.tracked_seconds for row in page.model.rows)


def test_all_entries_are_there_by_date(page: EntriesPage, report: Report) -> None:
    assert page.model.rowCount() == len(report.entries or ())
    assert seconds(page) == report.tracked_seconds
    days = [row.day for row in page.model.rows]
    assert days == sorted(days)
    assert page.all_button.isHidden()


def test_the_search_finds_words_anywhere_in_any_case(qtbot: QtBot, page: EntriesPage, report: Report) -> None:
    page.search.setText("page DESIGN")
    qtbot.waitUntil(lambda: page.model.rowCount() < len(report.entries or ()))
    assert {row.description for row in page.model.rows} == {"Design of the start page"}
    page.search.setText("nobody wrote this")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    page.all_button.click()
    assert page.model.rowCount() == len(report.entries or ())


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
@pytest.mark.parametrize("column", range(6))
def test_every_column_sorts_what_is_found(page: EntriesPage, column: int, order: Qt.SortOrder) -> None:
    user_id = page.model.rows[0].user_id
    page.open_person(user_id)
    found = {row.number for row in page.model.rows}
    page.table.sortByColumn(column, order)
    assert {row.number for row in page.model.rows} == found
    keys: dict[int, Callable[..., object]] = {
        DATE: lambda row: row.day,
        TIME: lambda row: row.day,
        HOURS: lambda row: row.tracked_seconds,
        PERSON: lambda row: row.person,
        PROJECT: lambda row: (row.project_id is None, row.client == "", row.client.casefold(), row.project.casefold()),
        DESCRIPTION: lambda row: (not row.description, row.description.casefold()),
    }
    values = [keys[column](row) for row in page.model.rows]
    is_down = order is Qt.SortOrder.DescendingOrder
    assert values == sorted(values, reverse=is_down)  # type: ignore[type-var]


def test_opening_a_row_shows_its_entries_only(qtbot: QtBot, report: Report) -> None:
    panel = PreviewPanel()
    qtbot.addWidget(panel)
    panel.offer_entries(True)
    panel.show_preview(build_preview(report))
    for table, field in ((panel.project_table, "project_id"), (panel.person_table, "user_id")):
        row = table.rows_model.rows[1]
        table.activated.emit(table.rows_model.index(1, 0))
        assert panel.tabs.currentWidget() is panel.entries
        assert {getattr(one, field) for one in panel.entries.model.rows} == {getattr(row, field)}
        assert seconds(panel.entries) == row.hours.tracked_seconds
        assert not panel.entries.all_button.isHidden()
    panel.show_preview(build_preview(replace(report, entries=None)))
    panel.tabs.setCurrentIndex(0)
    panel.project_table.activated.emit(panel.project_table.rows_model.index(0, 0))
    assert panel.tabs.currentIndex() == 0


def test_orders_hold_every_row_once(report: Report) -> None:
    preview = build_entry_preview(report)
    assert preview is not None
    for order in EntryOrder:
        assert sorted(preview.orders[order]) == list(range(len(preview.rows)))
    assert build_entry_preview(replace(report, entries=None)) is None


@pytest.mark.parametrize(
    ("clock", "words"), [(0, "00:00"), (32_461, "09:01"), (86_400 + 1_800, "00:30 +1"), (-60, "23:59 -1")]
)
def test_a_clock_on_another_day_says_so(clock: int, words: str) -> None:
    assert format_clock(clock) == words


def test_columns_are_ticked_moved_and_given_back_in_their_order(qtbot: QtBot) -> None:
    dialog = ColumnsDialog((EntryColumn.HOURS, EntryColumn.DATE))
    qtbot.addWidget(dialog)
    assert dialog.chosen() == (EntryColumn.HOURS, EntryColumn.DATE)
    dialog.list.setCurrentRow(1)
    dialog.up_button.click()
    assert dialog.chosen() == (EntryColumn.DATE, EntryColumn.HOURS)
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen() == (EntryColumn.DATE, EntryColumn.HOURS, EntryColumn.START)
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.ok_button.isEnabled()
    dialog.usual_button.click()
    assert dialog.ok_button.isEnabled()
    assert dialog.chosen() == ()


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the screen that is none
@pytest.mark.parametrize("agrees", [True, False])
def test_columns_are_asked_for_without_keeping_anybody_waiting(qtbot: QtBot, agrees: bool) -> None:
    owner, answers = QWidget(), list[tuple[EntryColumn, ...]]()
    qtbot.addWidget(owner)
    owner.show()
    choose_columns((EntryColumn.HOURS, EntryColumn.DATE), owner, answers.append)
    dialog = owner.findChild(ColumnsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.isModal()
    assert answers == []
    dialog.accept() if agrees else dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert answers == ([(EntryColumn.HOURS, EntryColumn.DATE)] if agrees else [])
