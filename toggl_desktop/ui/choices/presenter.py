"""Between the panels of the left column and what is chosen; what is chosen is read for the preview."""

from __future__ import annotations

from PySide6.QtCore import QObject

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.app.lines import Line
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingState
from toggl_desktop.app.session import SessionState
from toggl_desktop.core.choices.period import legal_calls
from toggl_desktop.core.toggl.models import Workspace
from toggl_desktop.ui.blocks.message_panel import Message, MessagePanel
from toggl_desktop.ui.choices.checklist_panel import ChecklistPanel, ChecklistWords
from toggl_desktop.ui.choices.checklist_wiring import ProjectChecklist, UserChecklist
from toggl_desktop.ui.choices.entries_section import EntriesSection
from toggl_desktop.ui.choices.month_end_sections import ComparisonSection, OpenPointsSection, WorkingHoursSection
from toggl_desktop.ui.choices.options_sheet import OptionsSheet, Place
from toggl_desktop.ui.choices.period_panel import PeriodPanel
from toggl_desktop.ui.choices.sections import AfterSection, FilesSection, NumbersSection, SheetsSection
from toggl_desktop.ui.choices.workbook_panel import WorkbookPanel
from toggl_desktop.ui.choices.working_hours import WorkingHoursPresenter
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.texts.quota import describe_cost
from toggl_desktop.ui.texts.translate import translate


class ChoicesPresenter(QObject):
    """Shows what is chosen, takes what the person chooses, and asks for the figures that go with it.

    Args:
        parts: choices, reading and session.
        parent: its owner.
    """

    def __init__(self, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.banner = MessagePanel("adminBanner")
        self.undo_bar = MessagePanel("undoBar")
        self._banner_of: int | None = None
        self.period = PeriodPanel()
        self.workbook = WorkbookPanel()
        self.sheet = OptionsSheet()
        working_hours = WorkingHoursSection()
        self.working_hours = WorkingHoursPresenter(working_hours, parts)
        for place, section in (
            (Place.SHEETS, SheetsSection()),
            (Place.NUMBERS, NumbersSection()),
            (Place.FILES, FilesSection()),
            (Place.ENTRIES, EntriesSection()),
            (Place.NUMBERS, ComparisonSection()),
            (Place.WORKING_HOURS, working_hours),
            (Place.OPEN_POINTS, OpenPointsSection()),
            (Place.AFTER, AfterSection()),
        ):
            self.sheet.add_section(place, section)
        self.projects = ChecklistPanel(
            ChecklistWords(
                names="project",
                title=translate("Lists", "&Projects"),
                spoken=translate("Lists", "Projects"),
                search=translate("Lists", "Search projects and clients"),
                switch=translate("Lists", "Show archived"),
            )
        )
        self.people = ChecklistPanel(
            ChecklistWords(
                names="people",
                title=translate("Lists", "Peop&le"),
                spoken=translate("Lists", "People"),
                search=translate("Lists", "Search people"),
                switch=translate("Lists", "List people with no time"),
            )
        )
        self._project_rule = ProjectChecklist(self.projects, parts.choices)
        self._user_rule = UserChecklist(self.people, parts.choices)
        self._connect()

    def set_enabled(self, is_enabled: bool) -> None:
        """Let the choices be changed, or not while an export runs."""
        for panel in (self.period, self.workbook, self.sheet, self.projects, self.people):
            panel.setEnabled(is_enabled)

    def _connect(self) -> None:
        choices = self._parts.choices
        self.period.workspace_chosen.connect(choices.choose_workspace)
        self.period.preset_chosen.connect(choices.choose_preset)
        self.period.dates_picked.connect(choices.pick_dates)
        self.period.moved.connect(choices.move)
        for panel in (self.workbook, self.sheet):
            panel.changed.connect(lambda changes: choices.change(**changes))
        choices.changed.connect(self._show)
        choices.much_changed.connect(self._offer_undo)
        self._parts.session.changed.connect(self._show_session)
        self._parts.reading.lines_changed.connect(self._show_lines)
        self._parts.reading.changed.connect(self._show_cost)

    def _show(self, state: ChoiceState) -> None:
        self.period.show_state(state)
        self.sheet.show_choices(state.choices)
        self.workbook.show_choices(state.choices, self.sheet.differences(state.choices))
        self._project_rule.show_rule(state.choices)
        self._user_rule.show_rule(state.choices)
        self._show_banner(state.workspace)
        self.undo_bar.show_message(None)
        question = self._parts.choices.question()
        if question is not None and state.error is None:
            self._parts.reading.ask(question)

    def _show_banner(self, workspace: Workspace) -> None:
        """Once for each workspace that is opened; it can be closed."""
        if self._banner_of == workspace.id:
            return
        self._banner_of = workspace.id
        message = Message(
            "calm",
            translate("Window", "You are no administrator of this workspace."),
            translate("Window", "You will only see what Toggl shows to you."),
        )
        close = ("closeBannerButton", translate("Window", "Close message"), lambda: self.banner.show_message(None))
        self.banner.show_message(None if workspace.is_admin else message, [close])

    def _offer_undo(self) -> None:
        undo = ("undoButton", translate("Window", "Undo"), self._parts.choices.undo)
        close = ("closeUndoButton", translate("Window", "Close message"), lambda: self.undo_bar.show_message(None))
        self.undo_bar.show_message(Message("calm", translate("Window", "The selection has changed.")), [undo, close])

    def _show_cost(self, state: ReadingState[Preview]) -> None:
        """What every time entry costs, and rates and amounts, which need a request for each project that has time."""
        answer = state.answer if state.is_current else None
        self.workbook.show_detail_cost("" if answer is None else describe_cost(answer.plan))
        requests = None
        if answer is not None:
            rows = answer.preview.projects
            with_time = sum(1 for row in rows if row.project_id is not None and row.hours.tracked_seconds)
            requests = with_time * len(legal_calls(answer.question.period))
        self.workbook.show_amount_requests(requests)

    def _show_lines(self, projects: tuple[Line, ...], people: tuple[Line, ...]) -> None:
        self.projects.show_lines(projects)
        self.people.show_lines(people)

    def _show_session(self, state: SessionState) -> None:  # noqa: ARG002
        if self._parts.session.signed_in is None:
            self._banner_of = None
            self._show_lines((), ())
