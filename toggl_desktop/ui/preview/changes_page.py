"""The tab that tells what has changed since a workbook was written, before it is touched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from toggl_desktop.core.changes.comparison import Change, Comparison
from toggl_desktop.core.toggl.names import sort_key
from toggl_desktop.ui.preview.table_model import Column
from toggl_desktop.ui.preview.table_view import FiguresTable
from toggl_desktop.ui.texts.formats import format_amounts, format_duration
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.texts.updates import describe_comparison, what_name

_DAYS = 4


class ChangesPage(QWidget):
    """A sentence about all changes, and a row for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changesTab")
        self.sentence = QLabel(self)
        self.sentence.setObjectName("changesSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.table = FiguresTable(translate("Preview", "Changes since the workbook was written"), self)
        self.table.setObjectName("changesTable")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table, 1)

    def show_comparison(self, comparison: Comparison | None, since: datetime | None, *, is_done: bool) -> None:
        """Show what has changed.

        Args:
            comparison: None where there is nothing to compare with.
            since: when the workbook was written.
            is_done: the hours of today are known.
        """
        waiting = translate("Preview", "The hours of this period are not read yet.")
        self.sentence.setText(describe_comparison(comparison, since) if is_done else waiting)
        changes: Sequence[Change] = comparison.changes if comparison else ()
        self.table.setVisible(bool(changes))
        columns = _columns()
        if any(one.amount_differences for one in changes):
            columns = (*columns, _amounts_column())
        self.table.show_rows(changes, columns, first_sort=_DAYS)


def _columns() -> tuple[Column[Change], ...]:
    return (
        Column[Change](
            translate("Preview", "What"), text=lambda one: what_name(one.what), key=lambda one: one.what.value
        ),
        Column[Change](
            translate("Preview", "Person"), text=lambda one: one.person, key=lambda one: sort_key(one.person)
        ),
        Column[Change](
            translate("Preview", "Client"),
            text=lambda one: one.project.client,
            key=lambda one: sort_key(one.project.client),
        ),
        Column[Change](translate("Preview", "Project"), text=_project, key=lambda one: sort_key(one.project.name)),
        Column[Change](
            translate("Preview", "Days"),
            text=lambda one: describe_period(one.days),
            key=lambda one: one.days.start_date.toordinal(),
        ),
        Column[Change](
            translate("Preview", "Before"),
            text=lambda one: "" if one.seconds_before is None else format_duration(one.seconds_before),
            key=lambda one: one.seconds_before or 0,
            is_figure=True,
        ),
        Column[Change](
            translate("Preview", "Now"),
            text=lambda one: "" if one.seconds_now is None else format_duration(one.seconds_now),
            key=lambda one: one.seconds_now or 0,
            is_figure=True,
        ),
        Column[Change](
            translate("Preview", "Difference"),
            text=_difference,
            key=lambda one: one.difference_seconds,
            is_figure=True,
        ),
    )


def _amounts_column() -> Column[Change]:
    """Only where amounts are known before and now."""
    return Column[Change](
        translate("Preview", "Amount difference"),
        text=lambda one: format_amounts(one.amount_differences),
        key=lambda one: sum(one.amount_differences.values()),
        is_figure=True,
    )


def _project(change: Change) -> str:
    return change.project.name or translate("Preview", "Without project")


def _difference(change: Change) -> str:
    sign = "−" if change.difference_seconds < 0 else "+"
    return f"{sign}{format_duration(abs(change.difference_seconds))}"
