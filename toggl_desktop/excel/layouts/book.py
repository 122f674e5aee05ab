"""What all sheets of one workbook share: figures, columns, names, language."""

from __future__ import annotations

from collections.abc import Callable

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.excel.layouts.columns import Columns
from toggl_desktop.excel.layouts.keeping import Keeping
from toggl_desktop.excel.layouts.lines import Figures, Line
from toggl_desktop.excel.layouts.periods import interval_headings, period_words
from toggl_desktop.excel.layouts.sheet import CellStyle, PlacedCell, Role, Target
from toggl_desktop.excel.layouts.stable_names import StableNames
from toggl_desktop.excel.layouts.subjects import subject_words
from toggl_desktop.excel.texts import Texts


class Book:
    """One workbook in the making.

    Attributes:
        subject: what the workbook is cut down to, in words; empty when it is about everything.
        subtitle: the subject, if there is one, and the period.
        note_texts: what a reader must know; none in a copy for a client.
        is_time_sheet: a file for one person: that person's sheet, and what is behind it.
        is_client_file: a file for one client.
        with_people: whether people's names are in it; else all of them are one.
        names: of sheets and projects; `user_sheets` and `project_sheets` are its own.
    """

    def __init__(
        self,
        report: Report,
        options: WorkbookOptions,
        program_version: str,
        checkpoint: Callable[[], None],
        keeping: Keeping | None = None,
    ) -> None:
        self.report = report
        self.options = options
        self.program_version = program_version
        self.texts = Texts(options.texts)
        self.note_texts = () if options.client_copy else options.note_texts
        self.figures = Figures(report, self.texts, with_idle=not options.client_copy, checkpoint=checkpoint)
        self.columns = Columns(self.figures, options, self.texts)
        self.period_words = period_words(report.period, self.texts)
        self.subject = subject_words(report, options, self.texts)
        self.subtitle = " · ".join(part for part in (self.subject, self.period_words) if part)
        self.headings = interval_headings(report, self.texts) if self.figures.is_split else []
        self.names = StableNames(report, options, self.texts, checkpoint, keeping)
        self.with_people = options.choices.with_people
        self.user_sheets, self.project_sheets = self.names.user_sheets, self.names.project_sheets
        file_per = FilePer.REPORT if keeping else options.choices.file_per
        self.is_time_sheet = file_per is FilePer.PERSON and len(self.user_sheets) == 1
        self.is_client_file = file_per is FilePer.CLIENT

    def name(self, title: str) -> str:
        """The name of a fixed sheet, by its English title."""
        return self.names.fixed[title]

    def way_back(self, sheet: str) -> list[PlacedCell]:
        """A link in A1 to the first sheet, on every other one.

        Args:
            sheet: where the link is going to stand.
        """
        first = next(iter(self.user_sheets.values())) if self.is_time_sheet else self.name("Summary")
        if sheet == first:
            return []
        return [PlacedCell(1, 1, self.texts("← {sheet}", sheet=first), CellStyle(Role.LINK), Target(first))]

    def link_to_user(self, line: Line) -> Target | None:
        """To the sheet of the line's person."""
        sheet = self.user_sheets.get(line.user.id) if line.user else None
        return Target(sheet) if sheet else None

    def link_to_project(self, line: Line) -> Target | None:
        """To the sheet of the line's project."""
        sheet = self.project_sheets.get(line.project.id) if line.project else None
        return Target(sheet) if sheet else None
