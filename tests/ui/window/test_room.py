"""In every language everything that matters has room, down to the smallest window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow, Speak
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.session import SessionState, SignInWay
from toggl_desktop.app.translations import LANGUAGES
from toggl_desktop.core.errors import ConnectionFailed, SignInRefused
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel
from toggl_desktop.ui.blocks.selector import Selector
from toggl_desktop.ui.preview.totals import TotalsHeader
from toggl_desktop.ui.window.geometry import SMALLEST_SIZE
from toggl_desktop.ui.window.workspace_page import LEFT_WIDTH

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SIZES = [(1180, 780), (1024, 640), SMALLEST_SIZE]


def resize(window: WindowDriver, size: tuple[int, int]) -> None:
    window.window.resize(*size)
    window.qtbot.waitUntil(lambda: (window.window.width(), window.window.height()) == size)
    for _ in range(3):  # one page or two, then what stands on them, then their sizes
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def clipped(widget: QWidget) -> list[str]:
    """Visible one-line labels that are narrower than their text."""
    labels = [one for one in widget.findChildren(QLabel) if one.isVisible() and not one.wordWrap()]
    return [one.text() for one in labels if one.text() and one.width() < one.sizeHint().width()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_totals_are_whole(open_window: OpenWindow, speak: Speak, language: str, size: tuple[int, int]) -> None:
    speak(language)
    window = open_window()
    resize(window, size)
    if size == SMALLEST_SIZE:
        resize(window, (size[0], 500))  # lower ones leave them to the tables
        window.click_page(1)
    totals = window.find(TotalsHeader, "previewTotals")
    for figures in (("12:30", "100 %"), ("11845:49", "11.845,83"), ("1111845:49", "1.111.845,83")):
        totals.tracked.show_figure(*figures)
        totals.billable.show_figure(*figures)
        window.qtbot.waitUntil(lambda: clipped(totals) == [])
        area = totals.parentWidget()
        assert totals.mapTo(area, totals.rect().bottomRight()).x() <= area.width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_window_is_large_enough_for_its_parts(
    open_window: OpenWindow, speak: Speak, language: str
) -> None:
    speak(language)
    window = open_window()
    window.export()
    resize(window, SMALLEST_SIZE)
    page = window.content.page

    def is_enough() -> bool:
        needed = window.window.minimumSizeHint()
        return needed.width() <= SMALLEST_SIZE[0] and needed.height() <= SMALLEST_SIZE[1]

    assert is_enough(), window.window.minimumSizeHint()
    window.parts.export.state = RunState(RunPhase.FAILED, error=ConnectionFailed("no route", endpoint="GET /me"))
    window.parts.export.changed.emit(window.parts.export.state)
    assert page.message.isVisible()
    assert is_enough(), window.window.minimumSizeHint()
    window.parts.export.state = RunState()
    window.parts.export.changed.emit(window.parts.export.state)
    window.click_page(1)
    QApplication.processEvents()
    assert is_enough(), window.window.minimumSizeHint()
    right = page.preview_column.mapTo(window.window, page.preview_column.rect().bottomRight())
    assert right.x() < SMALLEST_SIZE[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_lists_keep_their_width(
    open_window: OpenWindow, speak: Speak, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    window = open_window()
    resize(window, size)
    for panel in (window.content.page.projects, window.content.page.people):
        assert panel.width() >= LEFT_WIDTH - 2 * STEP
        assert panel.switch.width() >= panel.switch.sizeHint().width()
        assert panel.count.shown_text() == panel.count.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_offer_to_read_over_time_is_whole(open_window: OpenWindow, speak: Speak, language: str) -> None:
    speak(language)
    window = open_window()
    window.choose("splitSelector", "week")
    window.settle()
    resize(window, SMALLEST_SIZE)
    window.click_page(1)
    window.content.page.preview.tabs.setCurrentIndex(2)
    button = window.content.page.preview_column.split_button
    assert button.isVisible()
    window.qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    cost = window.find(QLabel, "previewCost")
    assert cost.height() < 2 * cost.fontMetrics().lineSpacing(), "on one line"


def test_in_the_smallest_window_the_table_has_the_room_of_the_chart(open_window: OpenWindow) -> None:
    window = open_window()
    resize(window, SMALLEST_SIZE)
    window.click_page(1)
    QApplication.processEvents()
    assert not window.is_shown("projectChart")
    assert window.find(QWidget, "projectTable").height() >= 75
    resize(window, (1180, 780))
    window.qtbot.waitUntil(lambda: window.is_shown("projectChart"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_result_keeps_its_verb(open_window: OpenWindow, speak: Speak, language: str) -> None:
    speak(language)
    window = open_window()
    window.export()
    resize(window, SMALLEST_SIZE)
    label = window.find(ElidedLabel, "resultLabel")
    verb = label.text().replace(window.parts.export.state.summary.path.name, "").strip()  # type: ignore[union-attr]
    label.setText(label.text().replace("out", "A very long name of a workspace and its period"))
    label.set_flexible_part("A very long name of a workspace and its period.xlsx")
    assert verb in label.shown_text()
    assert "…" in label.shown_text()


def tooltip_of(qtbot: QtBot, widget: QWidget) -> str:
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    place = QPoint(5, 5)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text()


def test_a_long_entry_is_cut_with_dots_and_told_in_full(qtbot: QtBot) -> None:
    selector = Selector()
    qtbot.addWidget(selector)
    selector.addItems(["Short", "A workspace with a name that never ends"])
    selector.resize(140, 30)
    selector.show()
    assert selector.shown_text() == "Short"
    selector.setCurrentIndex(1)
    assert selector.shown_text().endswith("…")
    assert "never ends" in tooltip_of(qtbot, selector)


def test_a_label_without_room_tells_its_text_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Signed in as somebody with a name that never ends")
    label.resize(120, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert "never ends" in tooltip_of(qtbot, label)
    label.resize(900, 20)
    assert tooltip_of(qtbot, label) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1180, 780), (1024, 640)])
def test_a_refused_token_moves_nothing_on_the_welcome_page(
    open_window: OpenWindow, speak: Speak, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    window = open_window(signed_in=False)
    resize(window, size)
    page = window.content.sign_in.page
    QApplication.processEvents()
    place = page.token_field.mapTo(window.window, QPoint(0, 0))
    page.show_state(SessionState(way=SignInWay.TOKEN, error=SignInRefused(remaining_attempts=3)))
    assert page.error_panel.isVisible()
    QApplication.processEvents()
    assert page.token_field.mapTo(window.window, QPoint(0, 0)) == place
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_in_words_move_nothing_below_them(open_window: OpenWindow, speak: Speak, language: str) -> None:
    speak(language)
    window = open_window()
    resize(window, (1024, 640))
    field = window.content.page.projects.filter
    places = set()
    for start, end in (((2026, 10, 1), (2026, 10, 1)), ((2025, 9, 30), (2026, 12, 31)), ((2026, 2, 1), (2026, 1, 1))):
        window.parts.choices.pick_dates(date(*start), date(*end))
        QApplication.processEvents()
        places.add(field.mapTo(window.window, QPoint(0, 0)).y())
    assert len(places) == 1
