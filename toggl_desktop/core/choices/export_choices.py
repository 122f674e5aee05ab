"""What an export is: everything a person chooses, as rules, in one frozen value.

The window edits one, the command line parses one, the settings remember one, a workbook's `About` tells one. It holds
rules and not today's result: "last month" and not its days, "everything of this client" and not its projects of today.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.open_points import PointRules
from toggl_desktop.core.choices.period import Period, Preset, Split, resolve_preset
from toggl_desktop.core.choices.rounding import RoundingDirection, RoundingRule, RoundPer
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

DEFAULT_ROUNDING_MINUTES = 15


class FilePer(StrEnum):
    """Whether one export makes one file, or a folder with one file each."""

    REPORT = "report"
    PERSON = "person"
    CLIENT = "client"


class Detail(StrEnum):
    """How much is read from Toggl."""

    HOURS = "hours"
    ENTRIES = "entries"


class EntryColumn(StrEnum):
    """Columns of `Entries` that can be chosen; amounts are one column for each currency."""

    DATE = "date"
    START = "start"
    END = "end"
    HOURS = "hours"
    DECIMAL = "decimal"
    ROUNDED = "rounded"
    PERSON = "person"
    CLIENT = "client"
    PROJECT = "project"
    TASK = "task"
    DESCRIPTION = "description"
    TAGS = "tags"
    BILLABLE = "billable"
    RATE = "rate"
    AMOUNT = "amount"
    ENTRY_ID = "id"
    PERSONNEL_NUMBER = "personnel-number"
    COST_CENTRE = "cost-centre"
    REFERENCE = "reference"


class Times(StrEnum):
    """How durations are shown."""

    AUTO = "auto"  # with seconds where there are any
    HM = "hm"
    HMS = "hms"


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What an export is. CONTRIBUTING's recipe "Add a choice" names what belongs to a new field.

    A field's default is what a newcomer gets, and what a file means that was written before the field existed.

    Attributes:
        workspace_id: None for the profile's own default.
        preset: the named period; None for `custom_period`.
        custom_period: picked dates; without effect beside a preset.
        split: how the period is cut into columns.
        projects: rule over the projects of the workspace; `users` likewise over its people.
        include_idle: list people of the selection who tracked nothing.
        rounding_direction: None for no rounding.
        rounding_minutes: one of `ROUNDING_MINUTES`; without effect when there is no rounding.
        round_per: what is rounded; each entry only where every entry is read.
        detail: hours, or every time entry.
        entry_lines: each person's sheet lists the entries.
        entry_columns: columns of `Entries` in their order; empty for the usual ones.
        with_descriptions: what people wrote into their entries stands in the workbook.
        with_people: people's names stand in the workbook; else all of them are one.
        user_sheets: one sheet per person; `project_sheets` likewise per project.
        project_details: ask for rates, amounts and days: one more request per project.
        with_billable: billable columns; without them the workbook shows hours only.
        client_copy: a copy that goes to a client: about this one client only; no money, no billable figures, no notes,
            nothing about limits, idle people or how it was made.
        file_per: one file, or a folder with one for each person or client.
        open_when_done: open the workbook, or the folder.
        compare: earlier hours that are shown beside these: one more request.
        points: what counts as an open point.
        working_hours: path of the file with contracts and absences; empty for none.
        times: how durations are shown.
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
    round_per: RoundPer = RoundPer.ROW
    user_sheets: bool = True
    project_sheets: bool = True
    project_details: bool = False
    with_billable: bool = True
    client_copy: bool = False
    file_per: FilePer = FilePer.REPORT
    open_when_done: bool = False
    compare: Compare = Compare.NONE
    points: PointRules = field(default_factory=PointRules)
    working_hours: str = ""
    times: Times = Times.AUTO
    detail: Detail = Detail.HOURS
    entry_lines: bool = False
    entry_columns: tuple[EntryColumn, ...] = ()
    with_descriptions: bool = True
    with_people: bool = True

    def period(self, today: date, first_weekday: int) -> Period:
        """The days that are meant.

        Args:
            today: today in the profile's time zone.
            first_weekday: Toggl's ``beginning_of_week``.
        """
        if self.preset is None and self.custom_period is not None:
            return self.custom_period
        return resolve_preset(self.preset or Preset.LAST_MONTH, today, first_weekday)

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
