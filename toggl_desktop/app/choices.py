"""Everything a person chooses on the main window, as one frozen value, and what it means for an export."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from toggl_desktop.core.choices.options import FilePer, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, Preset, Split, resolve_preset
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.toggl.models import Workspace

DEFAULT_ROUNDING_MINUTES = 15


@dataclass(frozen=True, slots=True)
class Choices:
    """What stands on the window.

    Attributes:
        preset: the named period; None when the person picked dates.
        custom_period: the picked dates; never remembered beyond this run.
        projects: rule over the projects of the chosen workspace; `users` likewise.
        rounding_direction: None for no rounding.
    """

    workspace_id: int | None = None
    preset: Preset | None = Preset.LAST_MONTH
    custom_period: Period | None = None
    split: Split = Split.NONE
    projects: ProjectSelection = field(default_factory=ProjectSelection)
    users: UserSelection = field(default_factory=UserSelection)
    include_idle: bool = False
    rounding_direction: RoundingDirection | None = None
    rounding_minutes: int = DEFAULT_ROUNDING_MINUTES
    user_sheets: bool = True
    project_sheets: bool = True
    project_details: bool = False
    with_billable: bool = True
    client_copy: bool = False
    file_per: FilePer = FilePer.REPORT
    open_when_done: bool = False

    def period(self, today: date, first_weekday: int) -> Period:
        """The days that are meant.

        Args:
            today: today in the profile's time zone.
            first_weekday: Toggl's ``beginning_of_week``.
        """
        if self.preset is None and self.custom_period is not None:
            return self.custom_period
        return resolve_preset(self.preset or Preset.LAST_MONTH, today, first_weekday)

    def question(self, workspace: Workspace, period: Period, first_weekday: int) -> HoursQuestion:
        """What has to be known from Toggl for the export."""
        return HoursQuestion(
            workspace=workspace,
            period=period,
            split=self.split,
            first_weekday=first_weekday,
            details_of=self.projects if self.project_details and not self.client_copy else None,
            details_users=self.users,
            details_by_person=self.file_per is FilePer.PERSON,
        )

    @property
    def selects_projects(self) -> bool:
        """Whether the rule over projects can take in any."""
        rule = self.projects
        return bool(rule.everything or rule.client_ids or rule.project_ids)

    @property
    def selects_users(self) -> bool:
        """Whether the rule over people can take in anybody."""
        return bool(self.users.everything or self.users.user_ids)

    @property
    def rounding(self) -> RoundingRule | None:
        """The rounding rule, if any."""
        if self.rounding_direction is None:
            return None
        return RoundingRule(self.rounding_direction, self.rounding_minutes)

    @property
    def report_options(self) -> ReportOptions:
        """What the report holds."""
        return ReportOptions(
            projects=self.projects, users=self.users, include_idle=self.include_idle, rounding=self.rounding
        )

    @property
    def workbook_options(self) -> WorkbookOptions:
        """How the workbook is laid out; without texts."""
        return WorkbookOptions(
            user_sheets=self.user_sheets,
            project_sheets=self.project_sheets,
            with_billable=self.with_billable,
            client_copy=self.client_copy,
        )
