"""What a workbook can hold, and the refusal of what cannot fit."""

from __future__ import annotations

from pathlib import Path

from toggl_desktop.core.errors import WorkbookLimit, WorkbookTooLarge

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_SHEETS = 10_000
"""Excel has no fixed limit, only memory: about 0.1 MB a sheet, so that 10,000 sheets are what a 32-bit Excel opens."""
MAX_LINKS_PER_SHEET = 65_530
"""More hyperlinks on one sheet make Excel repair the file."""
MAX_CELL_CHARACTERS = 32_767
MAX_SHEET_NAME_UNITS = 31


def check_limits(path: Path, *, rows: int, columns: int, sheets: int) -> None:
    """Refuse a workbook that cannot fit.

    Args:
        path: the target, for the error.
        rows: of the longest sheet.
        columns: of the widest sheet.
        sheets: of the workbook.

    Raises:
        WorkbookTooLarge: one figure is too large.
    """
    for limit, needed, allowed in (
        (WorkbookLimit.ROWS, rows, MAX_ROWS),
        (WorkbookLimit.COLUMNS, columns, MAX_COLUMNS),
        (WorkbookLimit.SHEETS, sheets, MAX_SHEETS),
    ):
        if needed > allowed:
            raise WorkbookTooLarge(path=str(path), limit=limit, needed=needed, allowed=allowed)
