"""What took the hours, as lists with charts beside them; the totals of `Summary` are sums of these lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from toggl_desktop.core.choices.period import Split
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.formulas import share_of_total
from toggl_desktop.excel.layouts.labels import chart_labels
from toggl_desktop.excel.layouts.periods import interval_heading
from toggl_desktop.excel.layouts.sheet import ChartLayout, ChartShape, Column, Kind, TableLayout, Target, Total
from toggl_desktop.excel.layouts.tables import build_table

TOP_COUNT = 15
MOST_INTERVALS = 62
"""Of more days than that, the months are shown."""
LIST_COLUMN = 4
TOP_PROJECTS = "Top_projects"
NUMBER_WIDTH = 12.0
CHART_WIDTH = 74.0
_SHORTEST_CHART = {ChartShape.BARS: 6, ChartShape.COLUMNS: 12}


class Part(NamedTuple):
    """One line of a list on the summary."""

    name: str
    seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None
    whole_seconds: int
    target: Target | None
    color: str


class PartList(NamedTuple):
    """A list on the summary, with the name of its table."""

    table_name: str
    heading: str
    first_header: str
    parts: list[Part]
    shape: ChartShape


def part_lists(book: Book) -> list[PartList]:
    """Projects, people, and hours over time if split."""
    figures, texts = book.figures, book.texts
    whole = figures.whole_seconds
    projects = [
        Part(
            book.names.project_titles[line.project.id],
            line.tracked_seconds,
            line.billable_seconds,
            line.rounded_seconds,
            whole,
            book.link_to_project(line),
            line.project.color,
        )
        for line in figures.project_lines()
        if line.project
    ]
    people = [
        Part(
            line.user.name,
            line.tracked_seconds,
            line.billable_seconds,
            line.rounded_seconds,
            whole,
            book.link_to_user(line),
            "",
        )
        for line in figures.user_lines()
        if line.user and line.tracked_seconds
    ]
    project, person = texts("Project"), texts("Person")
    lists = [PartList(TOP_PROJECTS, texts("Hours by project"), project, _labelled(projects), ChartShape.BARS)]
    if book.with_people:
        lists.append(PartList("Top_people", texts("Hours by person"), person, _labelled(people), ChartShape.BARS))
    if figures.is_split:
        title, periods = _hours_over_time(book)
        lists.append(PartList("Over_time", title, texts("Period"), periods, ChartShape.COLUMNS))
    return lists


def number_columns(book: Book) -> list[Column[Part]]:
    """Hours, rounded and billable where they are shown, and the share."""
    texts = book.texts
    hours, rounded, billable = texts("Hours"), texts("Rounded hours"), texts("Billable hours")
    columns: list[Column[Part]] = [
        Column(hours, Kind.DURATION, lambda part: part.seconds, Total.SUM, width=NUMBER_WIDTH)
    ]
    if book.columns.with_rounded:
        columns.append(Column(rounded, Kind.DURATION, lambda part: part.rounded_seconds, Total.SUM, width=NUMBER_WIDTH))
    if book.columns.with_billable:
        columns.append(
            Column(billable, Kind.DURATION, lambda part: part.billable_seconds, Total.SUM, width=NUMBER_WIDTH)
        )
    columns.append(
        Column(
            texts("Share"),
            Kind.SHARE,
            lambda part: part.seconds / part.whole_seconds if part.whole_seconds else 0.0,
            Total.SUM,
            width=NUMBER_WIDTH,
            formula=share_of_total(hours),
        )
    )
    return columns


def _labelled(parts: list[Part]) -> list[Part]:
    labels = chart_labels([part.name for part in parts])
    return [part._replace(name=label) for part, label in zip(parts, labels, strict=True)]


def _hours_over_time(book: Book) -> tuple[str, list[Part]]:
    """A title, and a line for each interval, or for each month where there are very many days."""
    report, texts = book.report, book.texts
    headings, title = book.headings, texts("Hours over time")
    if report.split is Split.DAY and len(headings) > MOST_INTERVALS:
        headings = [interval_heading(day, Split.MONTH, report.profile.first_weekday, texts) for day in report.intervals]
        title = texts("Hours over time, by month")
    parts = {heading: Part(heading, 0, None, None, book.figures.whole_seconds, None, "") for heading in headings}
    for row in report.rows:
        heading = headings[row.interval]
        part = parts[heading]
        parts[heading] = part._replace(
            seconds=part.seconds + row.tracked_seconds,
            billable_seconds=_sum(part.billable_seconds, row.billable_seconds),
            rounded_seconds=_sum(part.rounded_seconds, row.rounded_seconds),
        )
    return title, list(parts.values())


def _sum(first: int | None, second: int | None) -> int | None:
    """What is known of two figures together."""
    return second if first is None else first if second is None else first + second


def rest_of(parts: Iterable[Part], name: str) -> Part:
    """Several lines as one."""
    rest = Part(name, 0, None, None, 0, None, "")
    for part in parts:
        rest = Part(
            name,
            rest.seconds + part.seconds,
            _sum(rest.billable_seconds, part.billable_seconds),
            _sum(rest.rounded_seconds, part.rounded_seconds),
            part.whole_seconds,
            None,
            "",
        )
    return rest


def list_with_chart(
    book: Book, listed: PartList, *, top: int, name_width: float
) -> tuple[TableLayout, ChartLayout | None]:
    """The table of a list, and the chart that stands right of it.

    Args:
        book: the workbook.
        listed: what is shown; of bars the longest.
        top: row of the table's header.
        name_width: characters.
    """
    shown = listed.parts
    rest: list[Part] = []
    if listed.shape is ChartShape.BARS:
        shown = sorted(listed.parts, key=lambda part: -part.seconds)
        shown, rest = shown[:TOP_COUNT], shown[TOP_COUNT:]
    lines = [*shown, rest_of(rest, book.texts("Others ({count})", count=len(rest)))] if rest else shown
    names: Column[Part] = Column(
        listed.first_header,
        Kind.TEXT,
        lambda part: part.name,
        Total.LABEL,
        width=name_width,
        link=lambda part: part.target,
    )
    columns = [names, *number_columns(book)]
    table = build_table(listed.table_name, columns, lines, book.texts, top=top, left=LIST_COLUMN)
    if not any(part.seconds for part in shown):
        return table, None
    chart = ChartLayout(
        title=listed.heading,
        shape=listed.shape,
        row=top,
        column=table.right + 2,
        first_row=table.first_row,
        name_column=LIST_COLUMN,
        value_column=LIST_COLUMN + 1,
        names=tuple(part.name for part in shown),
        seconds=tuple(part.seconds for part in shown),
        colors=tuple(part.color for part in shown),
        height_rows=max(min(table.bottom, top + TOP_COUNT + 2) - top + 1, _SHORTEST_CHART[listed.shape]),
        width=CHART_WIDTH,
    )
    return table, chart
