"""Typing dates as people do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from toggl_desktop.ui.choices.date_field import DateField

BRITISH, GERMAN, AMERICAN = (
    QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    QLocale(QLocale.Language.German, QLocale.Country.Germany),
    QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
)
BEFORE = date(2026, 10, 1)


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def make_field(qtbot: QtBot, locale: QLocale) -> tuple[QWidget, DateField, list[date]]:
    QLocale.setDefault(locale)
    home = QWidget()
    qtbot.addWidget(home)
    layout = QVBoxLayout(home)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(QLineEdit())
    field = DateField()
    field.setDate(QDate(BEFORE.year, BEFORE.month, BEFORE.day))
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    home.show()
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    heard: list[date] = []
    field.dateChanged.connect(lambda day: heard.append(day.toPython()))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    return home, field, heard


@pytest.mark.parametrize("over_everything", [False, True])
@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        (BRITISH, "15/09/2026", date(2026, 9, 15)),
        (BRITISH, "15092026", date(2026, 9, 15)),
        (BRITISH, "1/9/2026", date(2026, 9, 1)),
        (BRITISH, "15/09/26", date(2026, 9, 15)),
        (BRITISH, "15/09/1999", date(1999, 9, 15)),
        (GERMAN, "15.09.2026", date(2026, 9, 15)),
        (GERMAN, "5.9.26", date(2026, 9, 5)),
        (AMERICAN, "9/15/2026", date(2026, 9, 15)),
        (BRITISH, "x", BEFORE),
    ],
)
def test_a_typed_date_is_that_date_and_no_other_on_the_way(
    qtbot: QtBot, locale: QLocale, typed: str, meant: date, over_everything: bool
) -> None:
    home, field, heard = make_field(qtbot, locale)
    if over_everything:
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.date().toPython() == meant
    assert set(heard) <= {meant}
    home.close()


@pytest.mark.parametrize("pasted", ["15/09/2026", " 2026-09-15\n"])
def test_a_date_can_be_pasted(qtbot: QtBot, pasted: str) -> None:
    home, field, heard = make_field(qtbot, BRITISH)
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard == [date(2026, 9, 15)]
    QGuiApplication.clipboard().setText("no date")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard == [date(2026, 9, 15)]
    home.close()


@pytest.mark.parametrize(("first_weekday", "shown"), [(0, Qt.DayOfWeek.Sunday), (1, Qt.DayOfWeek.Monday), (6, 6)])
def test_the_calendar_begins_weeks_as_toggl_does(qtbot: QtBot, first_weekday: int, shown: Qt.DayOfWeek | int) -> None:
    _home, field, _ = make_field(qtbot, BRITISH)
    field.begin_weeks_on(1)
    qtbot.keyClick(field, Qt.Key.Key_F4)
    field.begin_weeks_on(first_weekday)
    assert field.calendarWidget().firstDayOfWeek() == Qt.DayOfWeek(shown)


def test_the_digits_are_those_of_the_words(qtbot: QtBot) -> None:
    home, field, _ = make_field(qtbot, BRITISH)
    home.setLocale(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert field.text() == "01/10/2026"
