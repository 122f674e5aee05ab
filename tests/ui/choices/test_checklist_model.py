"""The list model: under Qt's model tester, and with 5,000 projects."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from toggl_desktop.app.lines import Line, LineKind
from toggl_desktop.ui.choices.checklist_model import HOURS_COLUMN, ChecklistModel
from toggl_desktop.ui.choices.checklist_panel import ChecklistPanel, ChecklistWords
from toggl_desktop.ui.choices.checklist_view import ChecklistView, mark_rect

ON, OFF, PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked

LINES = (
    Line(LineKind.CLIENT, 5, "Acme", "acme", tracked_seconds=3600, project_ids=(10, 11)),
    Line(LineKind.PROJECT, 10, "Website", "website acme", client_id=5, color="#0b83d9", tracked_seconds=3600),
    Line(LineKind.PROJECT, 11, "Old", "old acme", client_id=5, is_archived=True),
    Line(LineKind.CLIENT, None, "", "", project_ids=(30,)),
    Line(LineKind.PROJECT, 30, "Lonely", "lonely "),
    Line(LineKind.PROJECT, None, "", ""),
)


@pytest.fixture
def model(qapp: object) -> ChecklistModel:
    model = ChecklistModel()
    model.set_lines(LINES)
    return model


def names(model: ChecklistModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def states(model: ChecklistModel) -> list[Qt.CheckState]:
    rows = range(model.rowCount())
    return [Qt.CheckState(model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole)) for row in rows]


@pytest.mark.qt_log_level_fail("WARNING")
def test_qts_own_tester_finds_nothing(model: ChecklistModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_search("acme")
    model.set_search("nothing at all")
    model.set_with_archived(True)
    model.set_search("")
    model.set_rule(lambda line: False)
    model.set_lines(LINES[:3])
    model.set_lines(())
    model.set_lines(LINES)
    assert tester.model() is model


def test_names_hours_and_what_a_screen_reader_says(model: ChecklistModel) -> None:
    assert names(model) == ["Acme", "Website", "No client", "Lonely", "Without project"]
    assert model.index(1, HOURS_COLUMN).data() == "1:00"
    assert model.index(3, HOURS_COLUMN).data() == ""
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(spoken) == "Client Acme, 2 projects, selected, 1:00"
    assert model.index(1, 0).data(spoken) == "Website, selected, 1:00"
    assert model.data(QModelIndex()) is None


def test_a_client_is_partly_checked_even_when_the_other_project_is_hidden(model: ChecklistModel) -> None:
    model.set_rule(lambda line: line.id == 10)
    assert states(model) == [PARTLY, ON, OFF, OFF, OFF]
    model.set_rule(lambda line: line.id in (10, 11))
    assert states(model)[0] is ON


def test_a_click_asks_and_does_not_decide(model: ChecklistModel) -> None:
    asked: list[tuple[str, bool]] = []
    model.toggled.connect(lambda line, on: asked.append((line.name, on)))
    assert model.setData(model.index(1, 0), OFF, Qt.ItemDataRole.CheckStateRole)
    assert model.setData(model.index(1, 0), 2, Qt.ItemDataRole.CheckStateRole)
    model.toggle(0)
    assert asked == [("Website", False), ("Website", True), ("Acme", False)]
    assert states(model)[1] is ON
    assert not model.setData(model.index(1, 0), "x", Qt.ItemDataRole.EditRole)


def test_search_looks_into_clients_too_and_takes_several_words(model: ChecklistModel) -> None:
    model.set_search("ac web")
    assert names(model) == ["Acme", "Website"]
    model.set_search("without")
    assert names(model) == ["Without project"]
    model.set_search("OLD")
    assert names(model) == []
    model.set_with_archived(True)
    assert names(model) == ["Acme", "Old (archived)"]


def test_other_hours_keep_the_place_in_the_list(model: ChecklistModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    later = tuple(Line(**{name: getattr(line, name) for name in Line.__slots__}) for line in LINES)
    model.set_lines(later)
    assert resets == []
    model.set_lines(LINES[:4])
    assert resets == [1]


def test_five_thousand_projects_are_searched_in_one_reset(qapp: object) -> None:
    model = ChecklistModel()
    lines: list[Line] = []
    for client in range(250):
        ids = tuple(range(client * 20, client * 20 + 20))
        lines.append(Line(LineKind.CLIENT, client, f"Client {client}", f"client {client}", project_ids=ids))
        lines += [
            Line(LineKind.PROJECT, one, f"Project {one}", f"project {one} client {client}", client_id=client)
            for one in ids
        ]
    model.set_lines(tuple(lines))
    asked: list[int] = []
    model.set_rule(lambda line: bool(asked.append(1)) or True)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_search("project 4321")
    assert names(model) == ["Client 216", "Project 4321"]
    assert resets == [1]
    assert asked == []  # nothing but visible lines is ever asked for its check box


def test_a_client_collapses_and_loses_nothing_of_what_is_checked(model: ChecklistModel) -> None:
    model.set_rule(lambda line: line.id == 10)
    assert model.set_collapsed(LINES[0], on=True) == 0
    assert names(model) == ["Acme", "No client", "Lonely", "Without project"]
    assert states(model)[0] is PARTLY
    assert model.index(0, HOURS_COLUMN).data() == "1:00"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("partly selected, 1:00, collapsed")
    model.set_search("website")
    assert names(model) == ["Acme", "Website"]
    model.set_search("")
    model.set_lines(LINES[:])
    assert "Website" not in names(model)
    model.set_collapsed(LINES[0], on=False)
    assert "Website" in names(model)


def test_time_without_a_project_belongs_to_no_client_that_could_hide_it(model: ChecklistModel) -> None:
    model.set_collapsed(LINES[3], on=True)
    assert names(model) == ["Acme", "Website", "No client", "Without project"]


def test_left_and_right_collapse_and_open_a_client(qtbot: QtBot, model: ChecklistModel) -> None:
    view = ChecklistView(model)
    qtbot.addWidget(view)
    view.setCurrentIndex(model.index(1, 0))
    for key, current, count in (
        (Qt.Key.Key_Left, "Acme", 5),
        (Qt.Key.Key_Left, "Acme", 4),
        (Qt.Key.Key_Left, "Acme", 4),
        (Qt.Key.Key_Right, "Acme", 5),
    ):
        qtbot.keyClick(view, key)
        assert (view.currentIndex().data(), model.rowCount()) == (current, count)


def test_a_click_on_the_mark_collapses_and_a_click_beside_it_ticks(qtbot: QtBot, model: ChecklistModel) -> None:
    asked: list[str] = []
    model.toggled.connect(lambda line, _: asked.append(line.name))
    view = ChecklistView(model)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(model.index(0, 0))
    mark = mark_rect(view.itemDelegate(), option, model.index(0, 0))
    assert min(mark.width(), mark.height()) >= 24
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark.center())
    assert (model.rowCount(), asked) == (4, [])
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark.center() + QPoint(60, 0))
    assert (model.rowCount(), asked) == (4, ["Acme"])


def test_only_what_is_ticked_can_be_shown_and_what_is_unticked_stays_in_sight(model: ChecklistModel) -> None:
    model.set_rule(lambda line: line.id == 10)
    model.set_only_ticked(True)
    assert names(model) == ["Acme", "Website"]
    model.set_rule(lambda line: line.id == 30)
    assert names(model) == ["Acme", "Website", "No client", "Lonely"]
    model.set_only_ticked(False)
    assert names(model) == ["Acme", "Website", "No client", "Lonely", "Without project"]


def test_the_panel_says_what_is_ticked_outside_the_search(qtbot: QtBot) -> None:
    panel = ChecklistPanel(ChecklistWords("project", "&Projects", "Projects", "Search", "Show archived"))
    qtbot.addWidget(panel)
    panel.show_lines(LINES)
    panel.show_rule(lambda line: line.id in (10, 30))
    assert panel.outside.isHidden()
    panel.filter.setText("website")
    assert panel.outside.text() == "Outside the search: 1 selected"
    panel.show_rule(lambda line: line.id == 10)
    assert panel.outside.isHidden()
    panel.filter.setText("")
    panel.ticked_button.click()
    assert [line.name for line in panel.model.shown] == ["Acme", "Website"]
