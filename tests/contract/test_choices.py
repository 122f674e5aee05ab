"""A choice is a choice everywhere: on the command line, in the settings, in `About`.

A new field of `ExportChoices` fails here until it is in all of these places; CONTRIBUTING, Add a choice.
"""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fakes.choices import export_choices
from tests.unit.cli.test_export_command import World, world
from toggl_desktop.app.remembered import load_choices, save_choices
from toggl_desktop.app.settings import Settings
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.period import Preset
from toggl_desktop.core.toggl.models import Workspace
from toggl_desktop.excel.layouts.about import about_sheet
from toggl_desktop.excel.layouts.book import Book

__all__ = ["world"]

FIELDS = [field.name for field in fields(ExportChoices)]
OPTIONS: dict[str, list[str]] = {
    "workspace_id": ["--workspace", "Other"],
    "preset": ["--period", "last-week"],
    "custom_period": ["--from", "2026-10-05", "--to", "2026-10-06"],
    "split": ["--split", "week"],
    "projects": ["--client", "Alpha"],
    "users": ["--user", "Ann"],
    "include_idle": ["--include-idle"],
    "rounding_direction": ["--rounding", "up:15"],
    "rounding_minutes": ["--rounding", "up:30"],
    "user_sheets": ["--no-user-sheets"],
    "project_sheets": ["--no-project-sheets"],
    "project_details": ["--project-details"],
    "with_billable": ["--hours-only"],
    "client_copy": ["--client-copy", "--client", "Alpha"],
    "file_per": ["--file-per", "person"],
    "open_when_done": ["--open"],
    "compare": ["--compare", "previous"],
    "points": ["--points=+short-break", "--limits", "day=9:00"],
    "working_hours": ["--working-hours", "Working hours.xlsx"],
    "times": ["--times", "hms"],
    "detail": ["--entries"],
    "entry_lines": ["--entry-lines"],
    "entry_columns": ["--columns", "date,hours"],
    "with_descriptions": ["--no-descriptions"],
    "with_people": ["--no-people"],
    "round_per": ["--rounding", "up:15", "--round-per", "entry", "--entries"],
}
"""By field, options of the command line that give it another value than the usual."""

NOT_TOLD = {
    "include_idle": "the people without time stand in the workbook themselves",
    "user_sheets": "the list of contents shows which sheets there are",
    "project_sheets": "the list of contents shows which sheets there are",
    "entry_columns": "the sheet shows its columns",
    "open_when_done": "it says nothing about the workbook",
}
"""By field, why `About` need not tell it."""


@pytest.mark.parametrize("name", FIELDS)
def test_every_choice_can_be_made_on_the_command_line(world: World, name: str) -> None:
    assert name in OPTIONS, f"no option of the command line is known to set {name}"
    _export(world, *OPTIONS[name])
    chosen = world.writer.saved[-1][2].choices
    assert getattr(chosen, name) != getattr(replace(ExportChoices(), workspace_id=7), name)


def test_what_is_not_typed_is_the_usual(world: World) -> None:
    _export(world)
    assert world.writer.saved[-1][2].choices == ExportChoices(workspace_id=7)


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in NOT_TOLD])
def test_about_tells_every_choice(world: World, name: str) -> None:
    """What differs from the usual makes another `About`."""
    _export(world)
    usual = _about(world)
    _export(world, *OPTIONS[name])
    assert _about(world) != usual


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(export_choices)
def test_every_choice_is_remembered_but_picked_dates(tmp_path: Path, choices: ExportChoices) -> None:
    path = tmp_path / "settings.json"
    path.unlink(missing_ok=True)
    choices = replace(choices, workspace_id=choices.workspace_id or 7)
    save_choices(Settings(path), choices)
    preset = choices.preset or Preset.LAST_MONTH
    assert load_choices(Settings(path)) == replace(choices, preset=preset, custom_period=None)


def _export(world: World, *options: str) -> None:
    world.toggl.other_workspaces = (Workspace(8, "Other"),)
    world.export("--overwrite", *options, output=str(world.folder))


def _about(world: World) -> set[tuple[str, str]]:
    """Label and value of each line, but those that every run changes."""
    _, report, options = world.writer.saved[-1]
    placed = about_sheet(Book(report, options, "1", lambda: None)).cells
    cells = {(cell.row, cell.column): cell.value for cell in placed}
    lines = {(str(value), str(cells.get((row, 2), ""))) for (row, column), value in cells.items() if column == 1}
    return {line for line in lines if line[0] not in {"Requests to Toggl", "Read from Toggl at", "Made at"}}
