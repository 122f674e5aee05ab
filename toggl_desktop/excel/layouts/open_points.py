"""The sheet `Open points`: what should be looked at before the month is closed, one row each."""

from __future__ import annotations

from collections.abc import Callable

from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, SheetLayout, Target
from toggl_desktop.excel.layouts.tables import build_table
from toggl_desktop.excel.texts import KIND_TEXTS

_FIRST_ROW = 2


def points_of(book: Book) -> OpenPoints | None:
    """The open points of the report; None in a copy for a client, which tells nothing about people's tracking."""
    month_end = book.report.month_end
    return None if month_end is None or book.options.client_copy or not book.with_people else month_end.points


def has_points(book: Book) -> bool:
    """Whether there is a sheet of them."""
    found = points_of(book)
    return bool(found and found.points)


def open_points_sheet(book: Book) -> SheetLayout:
    """One row a point, by person and day."""
    texts = book.texts
    found = points_of(book)
    columns: list[Column[OpenPoint]] = [
        Column(texts("Person"), Kind.TEXT, _person(book), link=_to_person(book), wraps=True),
        Column(texts("Date"), Kind.DATE, lambda point: point.day, width=12),
        Column(texts("What"), Kind.TEXT, lambda point: texts(KIND_TEXTS[point.kind])),
        Column(texts("Value"), Kind.DURATION, lambda point: point.value),
        Column(texts("Limit"), Kind.DURATION, lambda point: point.limit),
        Column(texts("Project"), Kind.TEXT, _project(book), link=_to_project(book), wraps=True),
        Column(texts("Start"), Kind.TEXT, _start, width=9, link=_to_entry(book)),
        Column(texts("Entry"), Kind.TEXT, lambda point: point.description or None, wraps=True),
    ]
    table = build_table("Open_points", columns, found.points if found else (), texts, with_total_row=False)
    return list_sheet(book.name("Open points"), table, frozen_columns=1)


def summary_of_points(book: Book) -> str | None:
    """How many there are, and whether more could be told; None where nothing is told of them."""
    found = points_of(book)
    if found is None:
        return None
    count = str(len(found.points)) if found.points else book.texts("none found")
    more = book.texts("every time entry would tell more")
    return f"{count}; {more}" if found.unchecked else count


def _person(book: Book) -> Callable[[OpenPoint], CellValue]:
    names = {user.id: user.name for user in (*book.report.idle_users, *book.report.users)}
    return lambda point: None if point.user_id is None else names.get(point.user_id) or f"User {point.user_id}"


def _to_person(book: Book) -> Callable[[OpenPoint], Target | None]:
    def target(point: OpenPoint) -> Target | None:
        sheet = book.user_sheets.get(point.user_id) if point.user_id is not None else None
        return Target(sheet) if sheet else None

    return target


def _project(book: Book) -> Callable[[OpenPoint], CellValue]:
    def name(point: OpenPoint) -> CellValue:
        if point.is_without_project:
            return book.texts("Without project")
        label = book.figures.labels.get(point.project_id) if point.project_id is not None else None
        return label.name if label else None

    return name


def _to_project(book: Book) -> Callable[[OpenPoint], Target | None]:
    def target(point: OpenPoint) -> Target | None:
        if point.project_id is None and not point.is_without_project:
            return None
        sheet = book.project_sheets.get(point.project_id)
        return Target(sheet) if sheet else None

    return target


def _to_entry(book: Book) -> Callable[[OpenPoint], Target | None]:
    """To the row of the entry, which stands in `Entries` in the order of the report."""
    rows = {
        one.entry.id: row for row, one in enumerate(book.report.entries or (), _FIRST_ROW) if one.entry.id is not None
    }
    sheet = book.name("Entries") if rows else ""

    def target(point: OpenPoint) -> Target | None:
        row = rows.get(point.entry_id) if point.entry_id is not None else None
        return Target(sheet, f"A{row}") if row else None

    return target


def _start(point: OpenPoint) -> str | None:
    if point.start_second is None:
        return None
    minutes = point.start_second % SECONDS_PER_DAY // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
