"""The port through which reports become workbooks; the adapter is `excel`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from toggl_desktop.core.choices.options import WorkbookOptions
    from toggl_desktop.core.progress import JobContext
    from toggl_desktop.core.report.report import Report


@dataclass(frozen=True, slots=True)
class SavedWorkbook:
    """A workbook that is on disk, complete."""

    path: Path
    sheet_count: int


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
