"""The hours of an earlier period beside those of the report."""

from __future__ import annotations

from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.columns import HoursColumn
from toggl_desktop.excel.layouts.lines import Line, ProjectLabel
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, Total
from toggl_desktop.excel.layouts.signed import change_of, difference_of, signed_columns


def user_lines(book: Book) -> list[Line]:
    """One line a person; those who had time before and have none now stand at the end."""
    figures, earlier = book.figures, book.report.earlier
    lines = figures.user_lines()
    if earlier is None:
        return lines
    before: dict[int, int] = {}
    for (user_id, _), (tracked, _) in earlier.sums.items():
        before[user_id] = before.get(user_id, 0) + tracked
    listed = {line.user.id for line in lines if line.user}
    lines += [
        Line(user, None, *figures.no_totals[:3], figures.whole_seconds)
        for user in earlier.users
        if user.id not in listed
    ]
    return [line._replace(before_seconds=before.get(line.user.id, 0) if line.user else 0) for line in lines]


def project_lines(book: Book) -> list[Line]:
    """One line a project; those with time before and none now stand at the end."""
    figures, earlier = book.figures, book.report.earlier
    lines = figures.project_lines()
    if earlier is None:
        return lines
    before: dict[int | None, int] = {}
    for (_, project_id), (tracked, _) in earlier.sums.items():
        before[project_id] = before.get(project_id, 0) + tracked
    labels = [figures.label_of(project) for project in earlier.projects]
    if None in before and None not in figures.labels:
        labels.append(ProjectLabel(None, "", book.texts("Without project"), "", ""))
    lines += [Line(None, label, *figures.no_totals[:3], figures.whole_seconds) for label in labels]
    return [line._replace(before_seconds=before.get(line.project.id, 0) if line.project else 0) for line in lines]


def comparison_columns(book: Book) -> list[HoursColumn]:
    """Hours before, by how much they changed, and by what part; nothing without a comparison."""
    if book.report.earlier is None:
        return []
    texts = book.texts
    hours, before = texts("Hours"), texts("Before")
    return [
        Column(before, Kind.DURATION, lambda line: line.before_seconds, Total.SUM),
        *signed_columns(texts, "Change", _change, formula=difference_of(hours, before)),
        Column(
            texts("Change %"),
            Kind.CHANGE,
            _change_share,
            Total.LIKE_ROW,
            formula=change_of(hours, before),
            total_result=lambda totals: change_share(totals.get(hours), totals.get(before)),
        ),
    ]


def _change(line: Line) -> int:
    return line.tracked_seconds - (line.before_seconds or 0)


def _change_share(line: Line) -> CellValue:
    return change_share(line.tracked_seconds, line.before_seconds)


def change_share(now: CellValue, before: CellValue) -> float | str:
    """By what part the hours have grown; empty where there were none before."""
    if not isinstance(now, int) or not isinstance(before, int) or not before:
        return ""
    return now / before - 1
