"""Estimates of projects and what was used of them, everybody's time ever since; from the list of projects."""

from __future__ import annotations

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.columns import HoursColumn
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Ref
from toggl_desktop.excel.layouts.lines import Line, ProjectLabel
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    CellValue,
    Column,
    Kind,
    MergedCells,
    PlacedCell,
    Role,
    Total,
)
from toggl_desktop.excel.layouts.signed import clock_of_cell, clock_text, signed_columns

_LAST_COLUMN = 4


def has_budget(book: Book) -> bool:
    """Whether a project has an estimate, in a workbook that may tell of everybody's time."""
    choices = book.options.choices
    if choices.client_copy or choices.file_per is FilePer.PERSON:
        return False
    return any(label.estimated_seconds for label in book.figures.labels.values())


def budget_columns(book: Book) -> list[HoursColumn]:
    """Estimate, used in all, what part that is, and what is left; nothing where no project has an estimate."""
    if not has_budget(book):
        return []
    texts = book.texts
    estimate, used = texts("Estimate"), texts("Used in all")
    left = Formula(
        f'IF({{0}}="","",(ROUND({{0}}*{SECONDS_PER_DAY},0)-ROUND({{1}}*{SECONDS_PER_DAY},0))/{SECONDS_PER_HOUR})',
        (Ref(estimate), Ref(used)),
    )
    return [
        Column(estimate, Kind.DURATION, _estimate, Total.SUM),
        Column(used, Kind.DURATION, _used, Total.SUM),
        Column(
            texts("Used"),
            Kind.USED,
            _used_share,
            bar=True,
            formula=Formula('IF(N({0})=0,"",{1}/{0})', (Ref(estimate), Ref(used))),
        ),
        *signed_columns(texts, "Left", _left, formula=left, total=Total.NONE),
    ]


def budget_cells(book: Book, label: ProjectLabel, row: int) -> tuple[list[PlacedCell], list[MergedCells]]:
    """The same as lines of facts below a project's table, from `row` on; nothing without an estimate."""
    left = left_seconds(label)
    if left is None or not has_budget(book):
        return [], []
    texts = book.texts
    share = Computed(Formula(f"B{row + 2}/B{row + 1}"), used_share(label))
    hours = f"(ROUND(B{row + 1}*{SECONDS_PER_DAY},0)-ROUND(B{row + 2}*{SECONDS_PER_DAY},0))/{SECONDS_PER_HOUR}"
    facts: list[tuple[str, CellValue, Kind]] = [
        (texts("Estimate"), label.estimated_seconds, Kind.DURATION),
        (texts("Used in all"), label.actual_seconds, Kind.DURATION),
        (texts("Used"), share, Kind.USED),
        (texts("Left"), Computed(Formula(hours), left), Kind.SIGNED_HOURS),
        (
            texts("{figure} (h:mm)", figure=texts("Left")),
            Computed(clock_of_cell(f"B{row + 4}"), clock_text(left)),
            Kind.CLOCK,
        ),
    ]
    cells = [PlacedCell(row, 1, texts("Budget"), CellStyle(Role.SECTION))]
    merged = []
    for number, (name, value, kind) in enumerate(facts, row + 1):
        style = CellStyle(Role.FACT, kind)
        cells += [
            PlacedCell(number, 1, name, CellStyle(Role.LABEL)),
            PlacedCell(number, 2, value, style),
            *(PlacedCell(number, column, None, style) for column in range(3, _LAST_COLUMN + 1)),
        ]
        merged.append(MergedCells(number, 2, _LAST_COLUMN))
    return cells, merged


def _estimate(line: Line) -> int | None:
    return line.project.estimated_seconds if line.project else None


def _used(line: Line) -> int | None:
    """Of projects without an estimate nothing, so that the sums belong together."""
    return line.project.actual_seconds if line.project and line.project.estimated_seconds else None


def used_share(label: ProjectLabel | None) -> float | None:
    """Used of estimated; None where either is not known."""
    if label is None or label.actual_seconds is None or not label.estimated_seconds:
        return None
    return label.actual_seconds / label.estimated_seconds


def left_seconds(label: ProjectLabel | None) -> int | None:
    """What is left of the estimate, below zero where more was used."""
    if label is None or label.actual_seconds is None or not label.estimated_seconds:
        return None
    return label.estimated_seconds - label.actual_seconds


def _used_share(line: Line) -> float | None:
    return used_share(line.project)


def _left(line: Line) -> int | None:
    return left_seconds(line.project)
