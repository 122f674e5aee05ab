"""What the person asks for beside period, projects and people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.rounding import RoundingRule
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.toggl.models import Workspace


class FilePer(StrEnum):
    """Whether one export makes one file, or a folder with one file each."""

    REPORT = "report"
    PERSON = "person"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Everything that decides what a report holds, once its hours are fetched. Changing it sends no request.

    Attributes:
        include_idle: list people of the selection who tracked nothing.
        rounding: a rounded column beside the raw hours; None for raw only.
        daily_limit_seconds: days above it are pointed out (when split by days).
        weekly_limit_seconds: weeks above it are pointed out (when split by days or weeks).
    """

    projects: ProjectSelection = field(default_factory=ProjectSelection)
    users: UserSelection = field(default_factory=UserSelection)
    include_idle: bool = False
    rounding: RoundingRule | None = None
    daily_limit_seconds: int = 12 * 3600
    weekly_limit_seconds: int = 60 * 3600


@dataclass(frozen=True, slots=True)
class WorkbookOptions:
    """How a report is laid out as a workbook.

    Attributes:
        user_sheets: one sheet per person.
        project_sheets: one sheet per project.
        with_billable: billable columns; without them the workbook shows hours only.
        client_copy: a copy that goes to a client: about this one client only; no money, no billable figures, no notes,
            nothing about limits, idle people or how it was made.
        texts: English text of the workbook → text in the person's language; missing ones stay English.
        note_texts: the report's notes in words, in their order.
    """

    user_sheets: bool = True
    project_sheets: bool = True
    with_billable: bool = True
    client_copy: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    note_texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursQuestion:
    """What has to be known from Toggl; everything else of an export costs no request.

    Attributes:
        first_weekday: Toggl's ``beginning_of_week``; decides where weeks are cut.
        details_of: load project details for the projects of this rule that have time; None for no details.
        details_users: only projects on which these people, and nobody else, have time need details.
        details_by_person: the report is cut into people, so that only projects of a single person need details.
    """

    workspace: Workspace
    period: Period
    split: Split = Split.NONE
    first_weekday: int = 1
    details_of: ProjectSelection | None = None
    details_users: UserSelection = field(default_factory=UserSelection)
    details_by_person: bool = False


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One export, complete.

    Attributes:
        target: the workbook, or the folder when `file_per` asks for several.
        overwrite: an existing file may be replaced.
        wait_for_quota: wait for the next hour when the quota is spent, instead of failing with `QuotaSpent`.
    """

    question: HoursQuestion
    report: ReportOptions
    workbook: WorkbookOptions
    target: Path
    file_per: FilePer = FilePer.REPORT
    overwrite: bool = False
    wait_for_quota: bool = False
