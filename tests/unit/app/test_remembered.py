"""Choices in the settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from toggl_desktop.app.remembered import load_choices, save_choices, with_rules_of
from toggl_desktop.app.settings import Settings
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.rounding import RoundingDirection
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

UNUSUAL = ExportChoices(
    workspace_id=7,
    preset=Preset.LAST_QUARTER,
    split=Split.WEEK,
    projects=ProjectSelection(False, frozenset({5, None}), frozenset({10, None}), frozenset({11})),
    users=UserSelection(True, frozenset(), frozenset({2})),
    include_idle=True,
    rounding_direction=RoundingDirection.UP,
    rounding_minutes=30,
    user_sheets=False,
    project_sheets=False,
    project_details=True,
    with_billable=False,
    client_copy=True,
    file_per=FilePer.CLIENT,
    open_when_done=True,
)


def test_choices_survive_a_restart_and_rules_are_kept_by_workspace(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_choices(Settings(path), UNUSUAL)
    again = load_choices(Settings(path))
    assert again == UNUSUAL
    elsewhere = with_rules_of(Settings(path), again, 8)
    assert elsewhere.projects.is_everything
    assert elsewhere.users.is_everything
    assert elsewhere.split is Split.WEEK
    assert with_rules_of(Settings(path), elsewhere, 7).projects == UNUSUAL.projects


def test_picked_dates_are_forgotten_and_leave_the_preset_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_choices(Settings(path), UNUSUAL)
    picked = Period(date(2026, 1, 2), date(2026, 1, 3))
    save_choices(Settings(path), ExportChoices(workspace_id=7, preset=None, custom_period=picked))
    again = load_choices(Settings(path))
    assert again.preset is Preset.LAST_QUARTER
    assert again.custom_period is None
    assert "2026" not in path.read_text(encoding="utf-8")


def test_damaged_settings_are_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"preset": "custom", "custom_period": {"from": "2026-01-01", "to": "2026-01-02"}, "split": 3}')
    assert load_choices(Settings(path)) == ExportChoices()
