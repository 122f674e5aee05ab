"""The main page: what to export at the left, what will be in it at the right, the run below."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, card
from toggl_desktop.ui.blocks.message_area import MessageArea
from toggl_desktop.ui.choices.presenter import ChoicesPresenter
from toggl_desktop.ui.preview.presenter import PreviewPresenter
from toggl_desktop.ui.run.presenter import RunPresenter

CHOICES_WIDTH = 280
LISTS_WIDTH = 280
PREVIEW_WIDTH = 330


class WorkspacePage(QWidget):
    """The areas of a signed-in account, laid out.

    Args:
        choices: the left columns.
        preview: the right column.
        run: messages and the line along the bottom.
    """

    def __init__(self, choices: ChoicesPresenter, preview: PreviewPresenter, run: RunPresenter) -> None:
        super().__init__()
        self.setObjectName("workspacePage")
        self.banner = choices.banner
        self.undo_bar = choices.undo_bar
        self.period = choices.period
        self.options = choices.options
        self.projects = choices.projects
        self.people = choices.people
        self.preview_column = preview.column
        self.preview = preview.column.panel
        self.message = run.message
        self.messages = MessageArea(self.message, self.undo_bar, self.banner)
        self.run = run.area
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        self.projects.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def order_tabs(self) -> None:
        """Make Tab go in reading order; to be called when the page has its place, for moving a widget loses it."""
        self.messages.hand_over_to(self)
        preview = self.preview_column
        tables = [self.preview.project_table, self.preview.person_table, self.preview.time_table]
        chain = [
            *self.period.tab_chain(),
            *self.options.tab_chain(),
            *self.projects.tab_chain(),
            *self.people.tab_chain(),
            preview.refresh_button,
            self.preview.tabs,
            *tables,
            preview.split_button,
            *self.message.tab_chain(),
            *self.undo_bar.tab_chain(),
            *self.banner.tab_chain(),
            *self.run.tab_chain(),
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, STEP)
        layout.setSpacing(STEP)
        self.preview_column.setMinimumWidth(PREVIEW_WIDTH)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("mainSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(STEP)
        splitter.addWidget(self._lists_column())
        splitter.addWidget(self.preview_column)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LISTS_WIDTH, 10 * PREVIEW_WIDTH])
        columns = QHBoxLayout()
        columns.setSpacing(STEP)
        columns.addWidget(self._choices_column())
        columns.addWidget(splitter, 1)
        layout.addLayout(columns, 1)
        layout.addWidget(self.messages)
        layout.addWidget(self.run)

    def _choices_column(self) -> QWidget:
        frame, inside = card()
        frame.setFixedWidth(CHOICES_WIDTH)
        inside.setContentsMargins(1, 4, 1, 4)
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(11, 8, 11, 8)
        column.setSpacing(12)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addWidget(self.period)
        column.addWidget(line)
        column.addWidget(self.options)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("choicesScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        inside.addWidget(scroll)
        return frame

    def _lists_column(self) -> QWidget:
        column = QSplitter(Qt.Orientation.Vertical)
        column.setChildrenCollapsible(False)
        column.setHandleWidth(STEP)
        column.setMinimumWidth(LISTS_WIDTH)
        column.addWidget(self.projects)
        column.addWidget(self.people)
        column.setStretchFactor(0, 3)
        column.setStretchFactor(1, 2)
        return column
