"""Which sheets a workbook has, in which order, and whether it can fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.excel.layouts.about import about_sheet
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.changes import changes_sheet
from toggl_desktop.excel.layouts.checks import checks_sheet
from toggl_desktop.excel.layouts.clients import clients_sheet, has_clients_sheet, rows_of_clients
from toggl_desktop.excel.layouts.entries import EntryTables, entries_sheet
from toggl_desktop.excel.layouts.entry_groups import tags_sheet, tasks_sheet
from toggl_desktop.excel.layouts.keeping import Keeping, is_person_key, person_key, project_key
from toggl_desktop.excel.layouts.lists import data_sheet, people_sheet, projects_sheet
from toggl_desktop.excel.layouts.matrices import (
    people_by_interval_sheet,
    people_by_project_sheet,
    projects_by_interval_sheet,
    split_titles,
)
from toggl_desktop.excel.layouts.open_points import has_points, open_points_sheet
from toggl_desktop.excel.layouts.sheet import SheetLayout
from toggl_desktop.excel.layouts.singles import emptied_sheet, project_sheet, user_sheet
from toggl_desktop.excel.layouts.summary import summary_sheet
from toggl_desktop.excel.layouts.times import shown_times, with_note_on_seconds, with_room_for_seconds
from toggl_desktop.excel.layouts.working_time import times_of, working_time_sheet
from toggl_desktop.excel.limits import check_limits

_FIXED_COLUMNS = 16
_HEADER_AND_TOTAL = 2


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """A sheet that will be laid out when its turn comes; only one layout is in memory at a time.

    Attributes:
        key: tells it apart whatever it is called, see `toggl_desktop.excel.layouts.keeping.Keeping`.
    """

    name: str
    build: Callable[[], SheetLayout]
    key: str = ""


def plan_workbook(
    report: Report,
    options: WorkbookOptions,
    program_version: str,
    path: Path,
    checkpoint: Callable[[], None] = lambda: None,
    keeping: Keeping | None = None,
) -> list[PlannedSheet]:
    """The sheets in their order.

    Args:
        report: what the sheets are about.
        options: which sheets and columns there are.
        program_version: stands on the sheet `About`.
        path: the target, for errors.
        checkpoint: called every so often, to raise `Cancelled`.
        keeping: what stays of the file that is renewed.

    Raises:
        WorkbookTooLarge: the report cannot fit.
    """
    book = Book(report, options, program_version, checkpoint, keeping)
    figures = book.figures
    sheets: list[PlannedSheet] = []

    times = shown_times(report, options.choices.times)

    def add(title: str, build: Callable[[Book], SheetLayout]) -> None:
        sheets.append(PlannedSheet(book.name(title), partial(build, book)))

    if keeping is not None and keeping.changes is not None:
        add("Changes", partial(changes_sheet, changes=keeping.changes))
    tables = None if report.entries is None else EntryTables(book)
    if not book.is_time_sheet:
        for title, build in _lists(book):
            add(title, build)
    if tables is not None and not book.is_time_sheet:
        for title, build_entries, is_there in (
            ("Tasks", tasks_sheet, tables.columns.with_tasks),
            ("Tags", tags_sheet, tables.columns.with_tags),
            ("Entries", entries_sheet, True),
        ):
            if is_there:
                sheets.append(PlannedSheet(book.name(title), partial(build_entries, book, tables)))
    sheets += [
        PlannedSheet(book.user_sheets[user.id], partial(user_sheet, book, user.id, tables))
        for user in figures.users_with_time
        if user.id in book.user_sheets
    ]
    sheets += _emptied(book, keeping, of_people=True)
    sheets += [
        PlannedSheet(book.project_sheets[project_id], partial(project_sheet, book, project_id, tables))
        for project_id in figures.labels
        if project_id in book.project_sheets
    ]
    sheets += _emptied(book, keeping, of_people=False)
    if tables is not None and book.is_time_sheet:
        sheets.append(PlannedSheet(book.name("Entries"), partial(entries_sheet, book, tables)))
    add("Data", data_sheet)
    if not book.is_time_sheet and (not book.is_client_file or book.note_texts):  # notes name the checks
        add("Checks", checks_sheet)
    add("About", about_sheet)
    if not book.is_time_sheet:
        summary_name = book.name("Summary")
        names = [summary_name, *(sheet.name for sheet in sheets)]
        sheets.insert(0, PlannedSheet(summary_name, partial(summary_sheet, book, names)))
    check_limits(
        path,
        rows=max(
            max(len(report.rows), len(figures.users), len(figures.labels), len(sheets)) + _FIXED_COLUMNS,
            len(report.entries or ()) + _HEADER_AND_TOTAL,
            rows_of_clients(book),
        ),
        columns=max(len(figures.labels), len(report.intervals)) + _FIXED_COLUMNS,
        sheets=len(sheets),
    )
    keys = book.names.keys()
    planned = [sheet if sheet.key else replace(sheet, key=keys[sheet.name]) for sheet in sheets]
    if times.with_seconds:
        return [replace(sheet, build=partial(_with_seconds, sheet.build)) for sheet in planned]
    if times.cuts:
        return [replace(sheet, build=partial(_without_seconds, sheet.build, book)) for sheet in planned]
    return planned


def _lists(book: Book) -> Iterator[tuple[str, Callable[[Book], SheetLayout]]]:
    """English titles of the sheets about everybody and everything, and who lays them out."""
    if book.is_client_file:
        yield "Projects", projects_sheet
        return
    if has_points(book):
        yield "Open points", open_points_sheet
    if times_of(book):
        yield "Working time", working_time_sheet
    if book.with_people:
        yield "People", people_sheet
    yield "Projects", projects_sheet
    if has_clients_sheet(book):
        yield "Clients", clients_sheet
    if book.with_people:
        yield "People by project", people_by_project_sheet
    if book.figures.is_split:
        people_title, projects_title = split_titles(book.report.split)
        if book.with_people:
            yield people_title, people_by_interval_sheet
        yield projects_title, projects_by_interval_sheet


def _with_seconds(build: Callable[[], SheetLayout]) -> SheetLayout:
    return replace(with_room_for_seconds(build()), with_seconds=True)


def _without_seconds(build: Callable[[], SheetLayout], book: Book) -> SheetLayout:
    return with_note_on_seconds(build(), book.texts)


def _emptied(book: Book, keeping: Keeping | None, *, of_people: bool) -> list[PlannedSheet]:
    if keeping is None:
        return []
    with_time = {*map(person_key, book.user_sheets), *map(project_key, book.project_sheets)}
    return [
        PlannedSheet(keeping.names[key], partial(emptied_sheet, book, key, keeping.names[key]), key)
        for key in keeping.emptied
        if is_person_key(key) is of_people and key not in with_time
    ]
