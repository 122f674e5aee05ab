"""The main page: what to export at the left, what will be in it at the right, the run below."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, card
from toggl_desktop.ui.blocks.message_panel import MessagePanel
from toggl_desktop.ui.choices.checklist_panel import ChecklistPanel, ChecklistWords
from toggl_desktop.ui.choices.options_panel import OptionsPanel
from toggl_desktop.ui.choices.period_panel import PeriodPanel
from toggl_desktop.ui.preview.column import PreviewColumn
from toggl_desktop.ui.run.run_area import RunArea
from toggl_desktop.ui.texts.translate import translate

CHOICES_WIDTH = 280
LISTS_WIDTH = 280
PREVIEW_WIDTH = 330


class WorkspacePage(QWidget):
    """All panels of a signed-in account, laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspacePage")
        self.banner = MessagePanel("adminBanner", self)
        self.message = MessagePanel("messagePanel", self)
        self.period = PeriodPanel()
        self.options = OptionsPanel()
        self.projects = ChecklistPanel(
            ChecklistWords(
                names="project",
                title=translate("Lists", "&Projects"),
                spoken=translate("Lists", "Projects"),
                search=translate("Lists", "Search projects and clients"),
                switch=translate("Lists", "Show archived"),
                nothing=translate("Lists", "The projects show here once they are read."),
            )
        )
        self.people = ChecklistPanel(
            ChecklistWords(
                names="people",
                title=translate("Lists", "Peop&le"),
                spoken=translate("Lists", "People"),
                search=translate("Lists", "Search people"),
                switch=translate("Lists", "List people with no time"),
                nothing=translate("Lists", "The people show here once they are read."),
            )
        )
        self.preview_column = PreviewColumn()
        self.preview = self.preview_column.panel
        self.run = RunArea(self)
        self._lay_out()

    def set_choices_enabled(self, is_enabled: bool) -> None:
        """Let the choices be changed, or not while an export runs."""
        for part in (
            self._choices,
            self._lists,
            self.preview_column.refresh_button,
            self.preview_column.split_button,
        ):
            part.setEnabled(is_enabled)

    def order_tabs(self) -> None:
        """Make Tab go in reading order; to be called when the page has its place, for moving a widget loses it."""
        preview = self.preview_column
        tables = [self.preview.project_table, self.preview.person_table, self.preview.time_table]
        chain = [
            *self.banner.tab_chain(),
            *self.period.tab_chain(),
            *self.options.tab_chain(),
            *self.projects.tab_chain(),
            *self.people.tab_chain(),
            preview.refresh_button,
            self.preview.tabs,
            *tables,
            preview.split_button,
            *self.message.tab_chain(),
            *self.run.tab_chain(),
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, STEP)
        layout.setSpacing(STEP)
        layout.addWidget(self.banner)
        self._choices = self._choices_column()
        self._lists = self._lists_column()
        self.preview_column.setMinimumWidth(PREVIEW_WIDTH)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("mainSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(STEP)
        splitter.addWidget(self._lists)
        splitter.addWidget(self.preview_column)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LISTS_WIDTH, 10 * PREVIEW_WIDTH])
        columns = QHBoxLayout()
        columns.setSpacing(STEP)
        columns.addWidget(self._choices)
        columns.addWidget(splitter, 1)
        layout.addLayout(columns, 1)
        layout.addWidget(self.message)
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
