"""The tab with the open points: what to look at, and a message to the person whom it concerns."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from toggl_desktop.app.points_preview import PointRow, PointsPreview
from toggl_desktop.core.choices.period import Period
from toggl_desktop.ui.blocks.controls import STEP
from toggl_desktop.ui.preview.state_page import StatePage
from toggl_desktop.ui.preview.table_model import Column
from toggl_desktop.ui.preview.table_view import FiguresTable
from toggl_desktop.ui.texts.formats import format_date
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.open_points import describe_amount, describe_kind, describe_unmet, message_to, start_text
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.translate import translate

_PERSON = 0
_WHAT = 2


class PointsPage(QWidget):
    """A table of points; `Copy message` puts a friendly text to the selected person on the clipboard.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openPointsTab")
        self._preview: PointsPreview | None = None
        self._period: Period | None = None
        self.table = FiguresTable(translate("OpenPoints", "Open points"), self)
        self.table.setObjectName("openPointsTable")
        self.table.widest_column = _WHAT
        self.unmet = QLabel(self)
        self.unmet.setObjectName("openPointsUnmet")
        self.unmet.setTextFormat(Qt.TextFormat.PlainText)
        self.unmet.setWordWrap(True)
        self.copied = QLabel(self)
        self.copied.setObjectName("openPointsCopied")
        self.copied.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_button = QPushButton(translate("OpenPoints", "Copy &message"), self)
        self.copy_button.setObjectName("copyMessageButton")
        self.copy_button.setToolTip(
            translate("OpenPoints", "A short text to the person of the selected line with all of their open points.")
        )
        self.copy_button.setAccessibleDescription(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self.copy_message)
        self._nothing = StatePage(self)
        self.table.selected_rows_changed.connect(self._show_who)
        self._lay_out()

    def show_preview(self, preview: PointsPreview | None, period: Period | None) -> None:
        """Show other points."""
        self._preview, self._period = preview, period
        rows = preview.rows if preview is not None else ()
        self.table.show_rows(rows, _columns(), first_sort=_PERSON)
        unmet = describe_unmet(preview.found) if preview is not None else {}
        text = "\n".join(f"{need}: {kinds}" for need, kinds in unmet.items())
        self.unmet.setText(text)
        self.unmet.setVisible(bool(text))
        self._nothing.show_state(translate("OpenPoints", "No open points"), text)
        self._pages.setCurrentIndex(1 if rows else 0)
        self._show_who()

    def copy_message(self) -> None:
        """Put the message to the person of the current line on the clipboard; nothing is sent."""
        row = self._current()
        if row is None or row.point.user_id is None or self._preview is None or self._period is None:
            return
        points = [one.point for one in self._preview.of_person(row.point.user_id)]
        QGuiApplication.clipboard().setText(message_to(row.person, points, describe_period(self._period)))
        self.copied.setText(
            translate("OpenPoints", "The message to {name} is on the clipboard.").format(name=shown_name(row.person))
        )

    def _current(self) -> PointRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def _show_who(self) -> None:
        row = self._current()
        self.copy_button.setEnabled(row is not None and row.point.user_id is not None)
        self.copied.setText("")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        foot.addWidget(self.copied, 1)
        foot.addWidget(self.copy_button)
        points = QWidget(self)
        layout = QVBoxLayout(points)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.unmet)
        layout.addLayout(foot)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(points)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


def _columns() -> tuple[Column[PointRow], ...]:
    return (
        Column(translate("OpenPoints", "Person"), _person, lambda row: row.number),
        Column(
            translate("OpenPoints", "Date"),
            lambda row: format_date(row.point.day) if row.point.day else "",
            lambda row: row.point.day or date.min,
        ),
        Column(
            translate("OpenPoints", "What"), lambda row: describe_kind(row.point.kind), lambda row: row.point.kind.value
        ),
        Column(
            translate("OpenPoints", "Value"),
            lambda row: describe_amount(row.point.value),
            lambda row: row.point.value or 0,
            is_figure=True,
        ),
        Column(
            translate("OpenPoints", "Limit"),
            lambda row: describe_amount(row.point.limit),
            lambda row: row.point.limit or 0,
            is_figure=True,
            gives_way=2,
        ),
        Column(translate("OpenPoints", "Project"), _project, _project, gives_way=3),
        Column(translate("OpenPoints", "Entry"), _entry, _entry, gives_way=1),
    )


def _person(row: PointRow) -> str:
    return "" if row.point.user_id is None else shown_name(row.person)


def _project(row: PointRow) -> str:
    return translate("OpenPoints", "Without a project") if row.point.is_without_project else row.project


def _entry(row: PointRow) -> str:
    return " ".join(part for part in (start_text(row.point), " ".join(row.point.description.split())) if part)
