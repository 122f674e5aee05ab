"""The port through which reports become workbooks; the adapter is `excel`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from toggl_desktop.core.changes.comparison import Comparison
    from toggl_desktop.core.changes.hours import Hours
    from toggl_desktop.core.choices.export_choices import ExportChoices
    from toggl_desktop.core.choices.options import WorkbookOptions
    from toggl_desktop.core.progress import JobContext
    from toggl_desktop.core.report.report import Report


@dataclass(frozen=True, slots=True)
class SavedWorkbook:
    """A workbook that is on disk, complete."""

    path: Path
    sheet_count: int


@dataclass(frozen=True, slots=True)
class EarlierWorkbook:
    """What an existing workbook is, and what an update would do to it.

    Attributes:
        is_ours: it holds sheets of ours; else it is a workbook that gets them.
        title: from the document's properties, e.g. ``Hours of Acme, October 2026``; empty where it has none.
        made_at: aware UTC time of the export; None where nobody knows.
        workspace_id: whose hours; None where nobody knows.
        choices: what had been chosen for it; None where nobody knows.
        hours: what stands on its sheet `Data`; None where there is none that can be read.
        renewed: names of our sheets, in their order.
        kept: names of the person's sheets.
        charts: how many are on the person's sheets.
        changed: names of our sheets in which somebody changed something.
        own_columns: headings of the person's columns in our tables.
    """

    path: Path
    is_ours: bool
    title: str
    made_at: datetime | None
    workspace_id: int | None
    choices: ExportChoices | None
    hours: Hours | None
    renewed: tuple[str, ...]
    kept: tuple[str, ...]
    charts: int
    changed: tuple[str, ...]
    own_columns: tuple[str, ...]
    has_macros: bool
    is_signed: bool


@dataclass(frozen=True, slots=True)
class UpdatedWorkbook:
    """A workbook that has got the new hours.

    Attributes:
        renewed: names of our sheets, in their order.
        kept: names of the person's sheets, untouched.
        copies: names that the old state of sheets has got in which somebody had changed something.
        since: aware UTC time of the earlier export; None where nobody knows.
        comparison: what has changed since; None where there was nothing to compare with.
        backup: the copy of the file as it was, if one was laid beside it this time.
    """

    saved: SavedWorkbook
    renewed: tuple[str, ...]
    kept: tuple[str, ...]
    copies: tuple[str, ...]
    since: datetime | None
    comparison: Comparison | None
    backup: Path | None


class WorkbookUpdater(Protocol):
    """Looks into existing workbooks and brings new hours into them."""

    def look(self, path: Path, context: JobContext) -> EarlierWorkbook:
        """What a file is; nothing is written.

        Raises:
            WorkbookError: it cannot be updated.
            Cancelled: through the context.
        """

    def update(
        self, report: Report, options: WorkbookOptions, path: Path, target: Path, context: JobContext
    ) -> UpdatedWorkbook:
        """Renew our sheets in a workbook and keep everything else as it is.

        Args:
            path: the workbook.
            target: where it goes; the workbook itself, or another file, which is replaced if it is there.

        Raises:
            WorkbookError: it cannot be updated or saved; nothing has changed.
            Cancelled: through the context, until the very last step.
        """


class WorkbookWriter(Protocol):
    """Writes a report as a workbook."""

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        """Write beside `path` and move over it in one step at the end; on any failure nothing is left behind.

        Raises:
            WorkbookError: it cannot be saved there, or cannot fit.
            Cancelled: through the context, until the very last step.
        """

    def together(self) -> AbstractContextManager[WorkbookWriter]:
        """A writer whose workbooks take their places when its context ends well; on any failure none of them does.

        Raises:
            WorkbookError: one of them cannot take its place.
        """
