"""People down, projects or periods across; projects down, periods across."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toggl_desktop.core.choices.period import Split
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.columns import MANY_COLUMNS, HoursColumn
from toggl_desktop.excel.layouts.lines import Line
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, SheetLayout, TableLayout, Total
from toggl_desktop.excel.layouts.tables import build_table, column_width, links_of

_SPLIT_WORDS = {Split.MONTH: "month", Split.WEEK: "week", Split.DAY: "day"}
_NAME_AND_TOTALS = 3


def split_titles(split: Split) -> tuple[str, str]:
    """English titles of the two sheets of a split."""
    word = _SPLIT_WORDS[split]
    return f"People by {word}", f"Projects by {word}"


def people_by_project_sheet(book: Book) -> SheetLayout:
    """The whole matrix of durations; empty where nobody worked."""
    columns, figures = book.columns, book.figures
    person = columns.person(book.link_to_user, total=Total.LABEL)
    taken = [column.header for column in (person, columns.hours(), columns.decimal_hours())]
    projects = _project_columns(book, taken)
    last = [columns.hours(projects), columns.decimal_hours()]
    lines = figures.user_lines()
    places = {project_id: place for place, project_id in enumerate(figures.labels, 1)}
    blank: list[CellValue] = [None] * (len(projects) + _NAME_AND_TOTALS)

    def rows() -> Iterator[Sequence[CellValue]]:
        for line in lines:
            row = blank.copy()
            row[0], row[-2], row[-1] = person.value(line), line.tracked_seconds, line.tracked_seconds
            for pair in figures.pairs_by_user.get(line.user.id, ()) if line.user else ():
                row[places[pair.project_id]] = pair.tracked_seconds
            yield row

    shown = (person, *projects, *last)
    project_totals = [figures.project_totals[project_id].tracked_seconds for project_id in figures.labels]
    whole = figures.whole_seconds if figures.report.pairs else None
    totals = (book.texts("Total"), *project_totals, whole, whole)
    widths = [column_width(person, [person.value(line) for line in lines], totals[0])]
    widths += [column_width(column, (), total) for column, total in zip(shown[1:], totals[1:], strict=True)]
    table = TableLayout(
        name="People_by_project",
        top=1,
        left=1,
        columns=shown,
        rows=rows() if lines else [blank],
        row_count=max(len(lines), 1),
        totals=totals,
        widths=tuple(widths),
        links=links_of(shown[:1], lines, top=1, left=1),
    )
    return list_sheet(book.name("People by project"), table, frozen_columns=1)


def _project_columns(book: Book, taken: list[str]) -> list[HoursColumn]:
    headers = book.names.project_headers(taken)
    turned = len(headers) > MANY_COLUMNS
    return [Column(header, Kind.DURATION, lambda _: None, Total.SUM, turned=turned) for header in headers]


def people_by_interval_sheet(book: Book) -> SheetLayout:
    """People down, months, weeks or days across."""
    columns = book.columns
    shown = [columns.person(book.link_to_user, total=Total.LABEL), *_interval_columns(book)]
    return _interval_sheet(book, split_titles(book.report.split)[0], shown, book.figures.user_lines())


def projects_by_interval_sheet(book: Book) -> SheetLayout:
    """Client and project down, months, weeks or days across."""
    columns = book.columns
    shown = [columns.client(total=Total.LABEL), columns.project(book.link_to_project), *_interval_columns(book)]
    return _interval_sheet(book, split_titles(book.report.split)[1], shown, book.figures.project_lines())


def _interval_columns(book: Book) -> list[HoursColumn]:
    columns = book.columns
    intervals = columns.intervals(book.headings)
    return [*intervals, columns.hours(intervals), columns.decimal_hours()]


def _interval_sheet(book: Book, title: str, shown: list[HoursColumn], lines: list[Line]) -> SheetLayout:
    name_columns = sum(column.kind is Kind.TEXT for column in shown)
    table = build_table(title.replace(" ", "_"), shown, lines, book.texts)
    return list_sheet(book.name(title), table, frozen_columns=name_columns)
