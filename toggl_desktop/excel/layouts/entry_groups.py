"""The sheets `Tasks` and `Tags`: hours of the entries that have the same one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.entries import EntryTables
from toggl_desktop.excel.layouts.formulas import decimal_of, share_of_total
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.sheet import CellStyle, Column, Kind, PlacedCell, Role, SheetLayout, Total
from toggl_desktop.excel.layouts.tables import build_table


class GroupLine(NamedTuple):
    """Hours of one task or tag."""

    client: str
    project: str
    name: str
    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None
    entries: int
    whole_seconds: int


def tasks_sheet(book: Book, tables: EntryTables) -> SheetLayout:
    """One row a task, by client, project and name; time without a task stands below each project's tasks."""
    texts, labels = book.texts, book.figures.labels
    order = {project_id: place for place, project_id in enumerate(labels)}
    groups: dict[tuple[int | None, str], list[ReportEntry]] = {}
    for one in tables.entries:
        groups.setdefault((one.entry.project_id, one.entry.task), []).append(one)
    keys = sorted(groups, key=lambda key: (order[key[0]], not key[1], key[1].casefold(), key[1]))
    lines = [
        _line(
            groups[key],
            labels[key[0]].client,
            labels[key[0]].name,
            key[1] or texts("Without task"),
            tables.whole_seconds,
        )
        for key in keys
    ]
    columns: list[Column[GroupLine]] = [
        Column(texts("Client"), Kind.TEXT, lambda line: line.client or None, Total.LABEL, wraps=True),
        Column(texts("Project"), Kind.TEXT, lambda line: line.project or None, wraps=True),
        Column(texts("Task"), Kind.TEXT, lambda line: line.name, wraps=True),
        *_figures(book, tables, Total.SUM),
    ]
    table = build_table("Tasks", columns, lines, texts)
    return list_sheet(book.name("Tasks"), table, frozen_columns=3)


def tags_sheet(book: Book, tables: EntryTables) -> SheetLayout:
    """One row a tag. An entry with two stands under both, so there is no total, and the sheet says why."""
    texts = book.texts
    groups: dict[str, list[ReportEntry]] = {}
    for one in tables.entries:
        for tag in dict.fromkeys(one.entry.tags) or ("",):
            groups.setdefault(tag, []).append(one)
    keys = sorted(groups, key=lambda tag: (not tag, tag.casefold(), tag))
    lines = [_line(groups[tag], "", "", tag or texts("Without tag"), tables.whole_seconds) for tag in keys]
    columns: list[Column[GroupLine]] = [
        Column(texts("Tag"), Kind.TEXT, lambda line: line.name, wraps=True),
        *_figures(book, tables, Total.NONE),
    ]
    table = build_table("Tags", columns, lines, texts, with_total_row=False)
    sheet = list_sheet(book.name("Tags"), table, frozen_columns=1)
    note = texts("An entry with several tags counts under each of them, so the rows have no total.")
    return replace(sheet, cells=(PlacedCell(table.bottom + 2, 1, note, CellStyle(Role.NOTE)),))


def _figures(book: Book, tables: EntryTables, total: Total) -> list[Column[GroupLine]]:
    texts = book.texts
    hours = texts("Hours")
    columns: list[Column[GroupLine]] = _pair(book, "Hours", "Decimal hours", lambda line: line.tracked_seconds, total)
    if tables.columns.with_rounded:
        columns += _pair(book, "Rounded hours", "Rounded decimal", lambda line: line.rounded_seconds, total)
    if tables.columns.with_billable:
        columns += _pair(book, "Billable hours", "Billable decimal", lambda line: line.billable_seconds, total)
    columns.append(Column(texts("Entries"), Kind.COUNT, lambda line: line.entries, total))
    if total is Total.SUM:
        share = lambda line: line.tracked_seconds / line.whole_seconds if line.whole_seconds else 0.0  # noqa: E731
        columns.append(Column(texts("Share"), Kind.SHARE, share, total, formula=share_of_total(hours)))
    return columns


def _pair(
    book: Book, hours: str, decimal: str, value: Callable[[GroupLine], int | None], total: Total
) -> list[Column[GroupLine]]:
    texts = book.texts
    return [
        Column(texts(hours), Kind.DURATION, value, total),
        Column(texts(decimal), Kind.DECIMAL_HOURS, value, total, formula=decimal_of(texts(hours))),
    ]


def _line(entries: Iterable[ReportEntry], client: str, project: str, name: str, whole_seconds: int) -> GroupLine:
    found = list(entries)
    raw = [one.entry for one in found]
    is_known = all(entry.is_billable is not None for entry in raw)
    billable = sum(entry.tracked_seconds for entry in raw if entry.is_billable) if is_known else None
    rounded = [one.rounded_seconds for one in found if one.rounded_seconds is not None]
    return GroupLine(
        client,
        project,
        name,
        sum(entry.tracked_seconds for entry in raw),
        billable,
        sum(rounded) if rounded else None,
        len(found),
        whole_seconds,
    )
