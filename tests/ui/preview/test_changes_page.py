"""The tab that tells what has changed since a workbook was written."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from toggl_desktop.core.changes.comparison import Change, Comparison, What
from toggl_desktop.core.changes.hours import ProjectName
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.report.money import Amounts
from toggl_desktop.ui.preview.changes_page import ChangesPage

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("amounts", "shown"),
    [({}, None), ({"EUR": 1250}, "+12.50 EUR"), ({"JPY": -90_000, "EUR": 5}, "+0.05 EUR, −900 JPY")],
)
def test_amounts_have_a_column_where_they_are_known(qtbot: QtBot, amounts: Amounts, shown: str | None) -> None:
    page = ChangesPage()
    qtbot.addWidget(page)
    change = Change(
        What.MORE, "Ann", ProjectName("Acme", "Site"), OCTOBER, 3600, 7200, None, "", amount_differences=amounts
    )
    page.show_comparison(Comparison((change,), (OCTOBER,), 3600, 7200), None, is_done=True)
    model = page.table.model()
    assert model is not None
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert (texts[-1] if shown else len(texts)) == (shown or 8)
