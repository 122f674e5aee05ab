"""The contents on the sheet `Summary`: a link to every sheet, people beside projects, so that they stay short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.sheet import CellStyle, PlacedCell, Role, Target
from toggl_desktop.excel.limits import MAX_LINKS_PER_SHEET


def contents(book: Book, sheet_names: Sequence[str], row: int) -> list[PlacedCell]:
    """The heading and the sheets about everything, then people on the left and projects on the right.

    The sheets about everything stand on the right: `People` on the left is the label of a fact.

    Args:
        book: the workbook.
        sheet_names: of all sheets in their order, `Summary` among them.
        row: of the heading.
    """
    of_users, of_projects = set(book.user_sheets.values()), set(book.project_sheets.values())
    users = [name for name in sheet_names if name in of_users]
    projects = [name for name in sheet_names if name in of_projects]
    singles = of_users | of_projects | {book.name("Summary")}
    others = [name for name in sheet_names if name not in singles]
    if not users or not projects:
        alone = users or projects
        half = -(-len(alone) // 2)
        users, projects = alone[:half], alone[half:]
    cells = [PlacedCell(row, 1, book.texts("Contents"), CellStyle(Role.SECTION))]
    cells += _pairs([None] * len(others), others, row)
    return cells + _pairs(users, projects, row + len(others) + 1)


def _pairs(left: Iterable[str | None], right: Iterable[str], top: int) -> list[PlacedCell]:
    cells = []
    for row, pair in enumerate(zip_longest(left, right), top):
        for column, name in enumerate(pair, 1):
            if name is not None:
                target = Target(name) if row < MAX_LINKS_PER_SHEET // 4 else None
                cells.append(PlacedCell(row, column, name, CellStyle(Role.LINK), target))
    return cells
