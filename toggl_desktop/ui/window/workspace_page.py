"""The main page: what to export at the left, what will be in it at the right, messages and the run below.

In a window too narrow for both sides they are two pages, and "More" is a third.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.column_scroll import ColumnScroll
from toggl_desktop.ui.blocks.controls import STEP
from toggl_desktop.ui.blocks.message_area import MessageArea
from toggl_desktop.ui.choices.presenter import ChoicesPresenter
from toggl_desktop.ui.preview.presenter import PreviewPresenter
from toggl_desktop.ui.run.presenter import RunPresenter
from toggl_desktop.ui.saved.presenter import SavedPresenter
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.window.geometry import FIRST_SIZE
from toggl_desktop.ui.window.pages_bar import PagesBar

NARROW = 900
LOW = 420
LEFT_WIDTH = 300
SHEET_WIDTH = 290
PREVIEW_WIDTH = 330
LEFT_SHARE = 0.27
"""Of the width, at the first start."""


class Side(IntEnum):
    """The pages of a narrow window."""

    CHOICES = 0
    PREVIEW = 1


class WorkspacePage(QWidget):
    """The areas of a signed-in account, laid out.

    Args:
        choices: the top line and the left column.
        saved: a line above everything, once something was saved.
        preview: the right column.
        run: messages and the line along the bottom.
    """

    def __init__(
        self, choices: ChoicesPresenter, saved: SavedPresenter, preview: PreviewPresenter, run: RunPresenter
    ) -> None:
        super().__init__()
        self.setObjectName("workspacePage")
        self.banner = choices.banner
        self.undo_bar = choices.undo_bar
        self.saved = saved.bar
        self.saved_notice = saved.notice
        self.period = choices.period
        self.workbook = choices.workbook
        self.sheet = choices.sheet
        self.projects = choices.projects
        self.people = choices.people
        self.preview_column = preview.column
        self.preview = preview.column.panel
        self.message = run.message
        self.messages = MessageArea(self.message, self.saved_notice, self.undo_bar, self.banner)
        self.run = run.area
        self.sides = PagesBar((translate("Window", "Choose"), translate("Window", "Preview")), self)
        self._is_narrow: bool | None = None
        self._is_sheet_open = False
        self._lay_out()
        self.sides.currentChanged.connect(self._turn)
        self.workbook.more_wanted.connect(self._toggle_sheet)
        self.workbook.difference_chosen.connect(self._show_control)
        self.sheet.closed.connect(self.close_sheet)
        self._show_sides()

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        self.projects.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Put "More" away."""
        self._is_sheet_open = False
        self._show_sides()
        self.workbook.more_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two sides where there is room, else two pages."""
        super().resizeEvent(event)
        self.messages.set_low(event.size().height() < LOW)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.period.set_narrow(is_narrow)
            self.run.set_narrow(is_narrow)
            self._show_sides()

    def order_tabs(self) -> None:
        """Make Tab go in reading order; to be called when the page has its place, for moving a widget loses it."""
        self.messages.hand_over_to(self)
        preview = self.preview_column
        tables = [self.preview.project_table, self.preview.person_table, self.preview.time_table]
        chain = [
            *self.saved.tab_chain(),
            *self.period.tab_chain(),
            self.sides,
            *self.projects.tab_chain(),
            *self.people.tab_chain(),
            *self.workbook.tab_chain(),
            *self.sheet.tab_chain(),
            preview.refresh_button,
            *preview.update_card.tab_chain(),
            self.preview.tabs,
            *tables,
            self.preview.changes.table,
            preview.split_button,
            *self.message.tab_chain(),
            *self.saved_notice.tab_chain(),
            *self.undo_bar.tab_chain(),
            *self.banner.tab_chain(),
            *self.run.tab_chain(),
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _turn(self) -> None:
        self._is_sheet_open = False
        self._show_sides()

    def _toggle_sheet(self) -> None:
        if self._is_sheet_open:
            self.close_sheet()
            return
        self._is_sheet_open = True
        self._show_sides()
        self.sheet.focus_first()

    def _show_control(self, control: QWidget) -> None:
        self._is_sheet_open = True
        self._show_sides()
        self.sheet.go_to(control)

    def _show_sides(self) -> None:
        is_narrow, is_open = bool(self._is_narrow), self._is_sheet_open
        side = Side(max(0, self.sides.currentIndex()))
        self.sides.setVisible(is_narrow)
        self.sheet.setVisible(is_open)
        self.left.setVisible(not is_narrow or (side is Side.CHOICES and not is_open))
        self.preview_column.setVisible(not is_narrow or (side is Side.PREVIEW and not is_open))
        sizes, needed = self.splitter.sizes(), self.sheet.minimumSizeHint().width()
        if is_open and not is_narrow and sizes[1] < needed:  # a part that was hidden may come back without any width
            self.splitter.setSizes([sizes[0], needed, max(0, sizes[2] - needed)])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, STEP, 12, 4)
        layout.setSpacing(STEP)
        self.period.end.addWidget(self.sides)
        self.left = self._left_column()
        self.preview_column.setMinimumWidth(PREVIEW_WIDTH)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("mainSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(STEP)
        for place, (part, share) in enumerate(((self.left, 27), (self.sheet, 0), (self.preview_column, 73))):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes(
            [round(FIRST_SIZE[0] * LEFT_SHARE), SHEET_WIDTH, round(FIRST_SIZE[0] * (1 - LEFT_SHARE))]
        )
        layout.addWidget(self.saved)
        layout.addWidget(self.period)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.messages)
        layout.addWidget(self.run)

    def _left_column(self) -> QWidget:
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setObjectName("listsSplitter")
        lists.setChildrenCollapsible(False)
        lists.setHandleWidth(STEP)
        for place, (part, share) in enumerate(((self.projects, 3), (self.people, 2), (self.workbook, 0))):
            lists.addWidget(part)
            lists.setStretchFactor(place, share)
        lists.setSizes([300, 200, 10])
        scroll = ColumnScroll(lists, "choicesScroll")
        scroll.setMinimumWidth(LEFT_WIDTH)
        return scroll
