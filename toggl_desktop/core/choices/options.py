"""What an export needs, worked out from its choices: what is asked of Toggl, what the report holds, how it is laid out.

Choices are rules (`export_choices`); what is in here belongs to one run with its workspace and its days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from toggl_desktop.core.choices.comparison import compared_period
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices, FilePer
from toggl_desktop.core.choices.open_points import PointNeed, PointRules
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingRule, RoundPer
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.toggl.models import Workspace


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Everything that decides what a report holds, once its hours are fetched. Changing it sends no request.

    Attributes:
        include_idle: list people of the selection who tracked nothing.
        rounding: a rounded column beside the raw hours; None for raw only.
        round_per: what is rounded; rows where no entries were read.
        points: what counts as an open point.
        working_hours: path of the file with what was agreed; empty for none.
    """

    projects: ProjectSelection = field(default_factory=ProjectSelection)
    users: UserSelection = field(default_factory=UserSelection)
    include_idle: bool = False
    rounding: RoundingRule | None = None
    round_per: RoundPer = RoundPer.ROW
    points: PointRules = field(default_factory=PointRules)
    working_hours: str = ""

    @classmethod
    def of(cls, choices: ExportChoices) -> ReportOptions:
        """What the report of these choices holds."""
        return cls(
            projects=choices.projects,
            users=choices.users,
            include_idle=choices.include_idle,
            rounding=choices.rounding,
            points=choices.points,
            working_hours=choices.working_hours,
            round_per=choices.round_per,
        )


@dataclass(frozen=True, slots=True)
class WorkbookOptions:
    """How a report is laid out as a workbook.

    Attributes:
        choices: what the person chose; layouts ask it, and `About` tells it.
        texts: English text of the workbook → text in the person's language; missing ones stay English.
        note_texts: the report's notes in words, in their order.
        letter_paper: pages are Letter instead of A4.
    """

    choices: ExportChoices = field(default_factory=ExportChoices)
    texts: Mapping[str, str] = field(default_factory=dict)
    note_texts: tuple[str, ...] = ()
    letter_paper: bool = False

    @property
    def user_sheets(self) -> bool:
        """One sheet per person; none where people's names are left out. A file for a person is just that sheet."""
        if self.choices.file_per is FilePer.CLIENT:
            return False
        return (self.choices.user_sheets or self.choices.file_per is FilePer.PERSON) and self.choices.with_people

    @property
    def project_sheets(self) -> bool:
        """One sheet per project; a file for a person has none."""
        return self.choices.project_sheets and self.choices.file_per is not FilePer.PERSON

    @property
    def with_billable(self) -> bool:
        """Billable columns; a copy for a client never has them."""
        return self.choices.with_billable and not self.choices.client_copy

    @property
    def client_copy(self) -> bool:
        """A copy that goes to a client."""
        return self.choices.client_copy


@dataclass(frozen=True, slots=True)
class HoursQuestion:
    """What has to be known from Toggl; everything else of an export costs no request.

    Attributes:
        first_weekday: Toggl's ``beginning_of_week``; decides where weeks are cut.
        details_of: load project details for the projects of this rule that have time; None for no details.
        details_users: only projects on which these people, and nobody else, have time need details.
        details_by_person: the report is cut into people, so that only projects of a single person need details.
        compared: earlier days whose hours are shown beside the period's; None for no comparison.
        with_entries: every time entry as well; splits are worked out from them then.
        entry_projects: only entries of these projects are needed; `entry_users` likewise of these people.
        with_days: hours by day, whatever the split.
        with_time_sheets: the state of every time sheet as well.
        balance_calls: further days whose hours balances rest on, each what one call may cover.
    """

    workspace: Workspace
    period: Period
    split: Split = Split.NONE
    first_weekday: int = 1
    details_of: ProjectSelection | None = None
    details_users: UserSelection = field(default_factory=UserSelection)
    details_by_person: bool = False
    compared: Period | None = None
    with_entries: bool = False
    entry_projects: ProjectSelection = field(default_factory=ProjectSelection)
    entry_users: UserSelection = field(default_factory=UserSelection)
    with_days: bool = False
    with_time_sheets: bool = False
    balance_calls: tuple[Period, ...] = ()

    @classmethod
    def of(cls, choices: ExportChoices, workspace: Workspace, period: Period, first_weekday: int) -> HoursQuestion:
        """What has to be known for these choices; money is never asked for a copy that goes to a client."""
        return cls(
            workspace=workspace,
            period=period,
            split=choices.split,
            first_weekday=first_weekday,
            details_of=choices.projects if choices.project_details and not choices.client_copy else None,
            details_users=choices.users,
            details_by_person=choices.file_per is FilePer.PERSON,
            compared=compared_period(period, choices.compare),
            with_entries=choices.detail is Detail.ENTRIES,
            entry_projects=choices.projects,
            entry_users=choices.users,
            with_time_sheets=choices.points.needs(PointNeed.TIME_SHEETS) and not choices.client_copy,
        )


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One export, complete.

    Attributes:
        target: the workbook, or the folder when `file_per` asks for several.
        overwrite: an existing file may be replaced.
        wait_for_quota: wait for the next hour when the quota is spent, instead of failing with `QuotaSpent`.
        into: an existing workbook that gets the hours, all else in it staying as it is; None for a new workbook.
        breaks_signature: the person knows that its digital signature, if it has one, becomes invalid.
    """

    question: HoursQuestion
    report: ReportOptions
    workbook: WorkbookOptions
    target: Path
    file_per: FilePer = FilePer.REPORT
    overwrite: bool = False
    wait_for_quota: bool = False
    into: Path | None = None
    breaks_signature: bool = False

    @classmethod
    def of(
        cls,
        choices: ExportChoices,
        question: HoursQuestion,
        target: Path,
        *,
        texts: Mapping[str, str] | None = None,
        overwrite: bool = False,
        wait_for_quota: bool = False,
    ) -> ExportRequest:
        """The export of these choices.

        Args:
            choices: what an export is.
            question: of these choices for the workspace and days at hand.
            target: see the class.
            texts: see `WorkbookOptions`.
            overwrite: see the class.
            wait_for_quota: see the class.
        """
        return cls(
            question=question,
            report=ReportOptions.of(choices),
            workbook=WorkbookOptions(choices, texts if texts is not None else {}),
            target=target,
            file_per=choices.file_per,
            overwrite=overwrite,
            wait_for_quota=wait_for_quota,
        )
