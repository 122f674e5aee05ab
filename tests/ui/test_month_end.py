"""The month's end in the window: open points in a tab, what counts, working hours, comparison."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QTabWidget
from pytestqt.qtbot import QtBot

from tests.fakes.window import make_opener
from tests.ui.conftest import OpenWindow
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.lines import Line, LineKind, with_open_points
from toggl_desktop.app.points_preview import PointRow, PointsPreview
from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.open_points import POINT_TABLE, PointKind, PointNeed, PointRules
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.excel.working_hours.files import ExcelWorkingHours
from toggl_desktop.holiday_library import LibraryHolidays
from toggl_desktop.ui.choices.checklist_model import HOURS_COLUMN, ChecklistModel
from toggl_desktop.ui.choices.month_end_sections import OpenPointsSection, WorkingHoursSection
from toggl_desktop.ui.choices.working_hours import WorkingHoursPresenter
from toggl_desktop.ui.dialogs.points_dialog import DurationField, PointsDialog
from toggl_desktop.ui.preview.points_page import PointsPage

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


def preview() -> PointsPreview:
    points = (
        OpenPoint(PointKind.MISSING_DAY, 1, date(2026, 10, 2), 0, 28_800),
        OpenPoint(PointKind.OVERLAP, 1, date(2026, 10, 5), 900, None, 10, False, 7, "Talks", 33_300),
        OpenPoint(PointKind.NO_PROJECT, 2, date(2026, 10, 6), 60, is_without_project=True),
        OpenPoint(PointKind.OVER_ESTIMATE, None, None, 999, 900, 10),
    )
    names = {1: "Ann", 2: "Ben"}
    rows = tuple(
        PointRow(number, point, names.get(point.user_id or 0, ""), "Acme: Web" if point.project_id else "")
        for number, point in enumerate(points)
    )
    return PointsPreview(rows, OpenPoints(points, {PointKind.LONG_ENTRY: PointNeed.ENTRIES}))


@pytest.fixture
def page(qtbot: QtBot, themed: object, british: None) -> PointsPage:
    made = PointsPage()
    qtbot.addWidget(made)
    made.show_preview(preview(), OCTOBER)
    return made


def test_a_message_lists_the_points_of_the_selected_person_and_nobody_elses(page: PointsPage) -> None:
    assert not page.copy_button.isEnabled()
    page.table.selectRow(1)
    page.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Hello Ann,")
    assert "No time tracked" in text
    assert "09:15: Overlaps with another entry (0:15) – Talks" in text
    assert "Without a project" not in text
    assert "October 2026" in text
    assert "Ann" in page.copied.text()


def test_a_point_about_a_project_has_nobody_to_write_to(page: PointsPage) -> None:
    page.table.selectRow(0)  # sorted by person and day: what is about projects stands last
    page.table.selectRow(3)
    assert not page.copy_button.isEnabled()


def test_what_was_not_looked_for_is_said(page: PointsPage) -> None:
    assert page.unmet.text() == "Not looked at, needs every time entry: Long entry"
    page.show_preview(replace(preview(), rows=(), found=OpenPoints()), OCTOBER)
    assert page.unmet.text() == ""


def test_the_tab_has_the_number_of_points(window: WindowDriver) -> None:
    tabs = window.find(QTabWidget, "previewTabs")
    titles = [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]
    answer = window.parts.reading.state.answer
    assert answer is not None
    assert answer.preview.points is not None
    count = len(answer.preview.points.rows)
    assert (f"Open points {count}" in titles) == bool(count)


def test_a_number_stands_beside_who_has_open_points(qtbot: QtBot, british: None) -> None:
    model = ChecklistModel()
    lines = with_open_points(
        (Line(LineKind.USER, 1, "Ann", "ann", tracked_seconds=3600), Line(LineKind.USER, 2, "Ben", "ben")),
        {1: 2, 2: 21},
    )
    model.set_lines(lines)
    assert [model.index(row, HOURS_COLUMN).data() for row in range(2)] == ["1:00 ②", "(21)"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("1:00, 2 open points")


def test_comparison_is_one_choice(window: WindowDriver) -> None:
    window.choose("compareSelector", Compare.LAST_YEAR.value)
    state = window.parts.choices.state
    assert state is not None
    assert state.choices.compare is Compare.LAST_YEAR
    selector = window.find(QComboBox, "compareSelector")
    assert [selector.itemData(place) for place in range(3)] == ["none", "previous", "last-year"]


def test_the_dialog_shows_every_kind_and_gives_back_what_it_was_given(qtbot: QtBot, british: None) -> None:
    rules = PointRules(kinds=frozenset({PointKind.SHORT_REST, PointKind.NOT_APPROVED}), day_seconds=34_201)
    dialog = PointsDialog(rules)
    qtbot.addWidget(dialog)
    assert dialog.rules() == rules
    assert set(dialog.boxes) == set(PointKind)
    assert set(dialog.limits) == {name for row in POINT_TABLE.values() for name in row.limits}
    dialog.boxes[PointKind.OVERLAP].setChecked(True)
    dialog.limits["day_seconds"].setValue(9 * 60)
    dialog.today_box.setChecked(True)
    changed = dialog.rules()
    assert changed.kinds == rules.kinds | {PointKind.OVERLAP}
    assert (changed.day_seconds, changed.with_today) == (9 * 3600 + 1, True)
    dialog.show_rules(PointRules())
    assert dialog.rules() == PointRules()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has none
def test_the_section_hands_over_what_the_dialog_says(qtbot: QtBot, british: None) -> None:
    section = OpenPointsSection()
    qtbot.addWidget(section)
    said: list[dict[str, object]] = []
    section.changed.connect(said.append)
    dialog = section.choose()
    dialog.boxes[PointKind.OVERLAP].setChecked(False)
    dialog.accept()
    (changes,) = said
    assert PointKind.OVERLAP not in changes["points"].kinds  # type: ignore[attr-defined]


@pytest.mark.parametrize(("typed", "minutes"), [("9:30", 570), ("10", 600), ("9:75", 60), ("x", 60), ("", 60)])
def test_limits_are_typed_as_hours_and_minutes(qtbot: QtBot, typed: str, minutes: int) -> None:
    field = DurationField()
    qtbot.addWidget(field)
    field.set_seconds(3600)
    assert field.valueFromText(typed) == minutes
    assert field.textFromValue(570) == "9:30"


def working_hours(driver: WindowDriver) -> tuple[WorkingHoursSection, WorkingHoursPresenter]:
    presenter = driver.content.choices.working_hours
    return driver.find(WorkingHoursSection, "workingHoursSection"), presenter


def test_a_new_file_is_written_used_and_opened(open_window: OpenWindow, tmp_path: Path) -> None:
    opener = make_opener()
    opener.services.working_hours = ExcelWorkingHours(LibraryHolidays())  # type: ignore[assignment]
    driver = open_window(opener)
    section, presenter = working_hours(driver)
    path = driver.dialogs.path = tmp_path / "Working hours.xlsx"
    presenter.begin()
    driver.executor.run_all()
    state = driver.parts.choices.state
    assert state is not None
    assert state.choices.working_hours == str(path)
    assert ("file", str(path)) in [(kind, str(what)) for kind, what in driver.desktop.opened]
    names = [cell.value for cell in openpyxl.load_workbook(path)["People"]["B"][1:]]
    assert len([name for name in names if name]) >= 2
    assert section.about.text() == path.name
    presenter.add_people()
    driver.executor.run_all()
    assert section.about.text() == "0 people added."
    section.none_action.trigger()
    state = driver.parts.choices.state
    assert state is not None
    assert state.choices.working_hours == ""


def test_a_folder_that_refuses_is_said(open_window: OpenWindow, tmp_path: Path) -> None:
    opener = make_opener()
    opener.services.working_hours = ExcelWorkingHours(LibraryHolidays())  # type: ignore[assignment]
    driver = open_window(opener)
    section, presenter = working_hours(driver)
    driver.dialogs.path = tmp_path / "no folder" / "Working hours.xlsx"
    presenter.begin()
    driver.executor.run_all()
    assert "Working hours.xlsx" in section.about.text()
    state = driver.parts.choices.state
    assert state is not None
    assert state.choices.working_hours == ""


def test_a_wrong_cell_is_told_in_the_window(open_window: OpenWindow, tmp_path: Path) -> None:
    opener = make_opener()
    files = ExcelWorkingHours(LibraryHolidays())
    opener.services.working_hours = files  # type: ignore[assignment]
    path = tmp_path / "Working hours.xlsx"
    files.create(path, [])
    book = openpyxl.load_workbook(path)
    book["People"]["A2"], book["People"]["B2"], book["People"]["G2"] = "1", "Ann", "1.1.2026"
    book.save(path)
    driver = open_window(opener)
    driver.dialogs.path = path
    working_hours(driver)[1].choose()
    driver.settle()
    assert "People G2: “1.1.2026” – is no date" in driver.message()
