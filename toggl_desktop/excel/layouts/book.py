"""What all sheets of one workbook share: figures, columns, names, language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from toggl_desktop.core.options import WorkbookOptions
from toggl_desktop.core.report import Report
from toggl_desktop.excel.layouts.columns import Columns
from toggl_desktop.excel.layouts.lines import Figures, Line
from toggl_desktop.excel.layouts.periods import interval_headings, period_words
from toggl_desktop.excel.layouts.sheet import Target
from toggl_desktop.excel.sheet_names import SheetNames
from toggl_desktop.excel.texts import Texts


class Book:
    """One workbook in the making.

    Attributes:
        project_titles: a project's name, with its client where several projects have that name.
        user_sheets: sheet name by user id; empty when people have no sheets.
        note_texts: what a reader must know; none in a copy for a client.
        project_sheets: sheet name by project id (None for time without a project); empty without project sheets.
    """

    def __init__(
        self, report: Report, options: WorkbookOptions, program_version: str, checkpoint: Callable[[], None]
    ) -> None:
        self.report = report
        self.options = options
        self.program_version = program_version
        self.texts = Texts(options.texts)
        self.note_texts = () if options.client_copy else options.note_texts
        self.figures = Figures(report, self.texts, with_idle=not options.client_copy, checkpoint=checkpoint)
        self.columns = Columns(self.figures, options, self.texts)
        self.period_words = period_words(report.period, self.texts)
        self.headings = interval_headings(report, self.texts) if self.figures.is_split else []
        self.project_titles = self._project_titles()
        names = SheetNames(self.texts)
        self._fixed_names = names.fixed
        self.user_sheets: dict[int, str] = {}
        self.project_sheets: dict[int | None, str] = {}
        if options.user_sheets:
            self.user_sheets = names.name_users(self.figures.users_with_time)
            checkpoint()
        if options.project_sheets:
            without_project = self.texts("Without project") if report.has_unassigned else None
            self.project_sheets = names.name_projects(report.projects, without_project)
            checkpoint()

    def _project_titles(self) -> dict[int | None, str]:
        labels = self.figures.labels
        count = Counter(label.name.casefold() for label in labels.values())
        return {
            project_id: f"{label.name} ({label.client})"
            if count[label.name.casefold()] > 1 and label.client
            else label.name
            for project_id, label in labels.items()
        }

    def name(self, title: str) -> str:
        """The name of a fixed sheet, by its English title."""
        return self._fixed_names[title]

    def link_to_user(self, line: Line) -> Target | None:
        """To the sheet of the line's person."""
        sheet = self.user_sheets.get(line.user.id) if line.user else None
        return Target(sheet) if sheet else None

    def link_to_project(self, line: Line) -> Target | None:
        """To the sheet of the line's project."""
        sheet = self.project_sheets.get(line.project.id) if line.project else None
        return Target(sheet) if sheet else None
