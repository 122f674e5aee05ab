"""Every cell of every kind of sheet: value, formula, number format, look; compared with what was found good.

After an intended change: ``UPDATE_GOLDEN=1 python -m pytest tests/unit/excel/test_excel_golden.py``, then read the
difference of ``tests/data/golden_workbook.txt`` line by line before it is committed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from tests.fakes.reports import build_report
from tests.fakes.workbooks import QUARTERS, save
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, ProjectDetails, Rate, User

GOLDEN = Path(__file__).parents[2] / "data" / "golden_workbook.txt"


def small_report(split: Split) -> Report:
    users = [User(11, "Ann"), User(12, "Bob =1+1"), User(13, "User 13", is_active=False, is_known=False)]
    projects = [
        Project(21, "Website", 31, "Acme", color="#0b83d9", currency="EUR"),
        Project(22, "Website", 32, "Bolt & Co", False, "#d94182", "USD"),
        Project(23, "Project 23", is_known=False),
    ]
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {
        (11, 21): [(45_296, 45_296), (0, 0)],
        (11, 22): [(3_600, 1_800), (1_201, 0)],
        (12, 21): [(97_260, 0), (59, 59)],
        (12, None): [(0, None), (7_200, None)],
        (13, 23): [(600, None), (600, None)],
    }
    if split is Split.NONE:
        hours = {pair: [(sum(tracked for tracked, _ in cells), cells[0][1])] for pair, cells in hours.items()}
    details = {
        21: ProjectDetails(21, 142_615, 9, 119_531, (Rate(45_296, 9_500, "EUR"),)),
        22: ProjectDetails(22, 4_801, None, 4_750, (Rate(1_000, 9_500, "USD"), Rate(800, 12_000, "USD"))),
    }
    return build_report(
        users,
        projects,
        hours,
        period=Period(date(2026, 9, 28), date(2026, 10, 11)),
        split=split,
        rounding=QUARTERS if split is Split.NONE else None,
        idle_users=[User(14, "Zoë")],
        include_idle=True,
        details=details if split is Split.NONE else None,
    )


def dump(path: Path) -> Iterator[str]:
    """One line per cell, after one line per sheet."""
    book = openpyxl.load_workbook(path)
    results = openpyxl.load_workbook(path, data_only=True)
    for sheet in book:
        widths = " ".join(f"{letter}={one.width:.1f}" for letter, one in sorted(sheet.column_dimensions.items()))
        tab = sheet.sheet_properties.tabColor
        yield f"## {sheet.title!r} frozen {sheet.freeze_panes} tab {tab.rgb if tab else None} widths {widths}"
        for table in sheet.tables.values():
            yield f"   table {table.name} {table.ref}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate} {value_text(cell, results[sheet.title][cell.coordinate])} {look_of(cell)}"


def value_text(cell: Any, result: Any) -> str:
    shown = f"{cell.data_type} {cell.value!r}"
    return f"{shown} -> {result.value!r}" if cell.data_type == "f" else shown


def look_of(cell: Any) -> str:
    parts = [cell.number_format, f"{cell.font.sz:g}pt", cell.font.color.rgb]
    parts += ["bold"] * bool(cell.font.b) + ["italic"] * bool(cell.font.i)
    parts.append(f"{cell.alignment.horizontal}/{cell.alignment.vertical}")
    if cell.fill.fill_type:
        parts.append(f"on {cell.fill.fgColor.rgb}")
    if cell.hyperlink:
        parts.append(f"=> {cell.hyperlink.location}")
    return "[" + " ".join(parts) + "]"


def test_every_cell_is_as_it_was(tmp_path: Path) -> None:
    lines = []
    for split in (Split.NONE, Split.WEEK):
        note = WorkbookOptions(note_texts=("A person is in no list.",))
        path = save(small_report(split), tmp_path / f"{split.value}.xlsx", note)
        lines += [f"# split: {split.value}", *dump(path)]
    text = "\n".join(lines) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8").splitlines() == text.splitlines()
