"""Choices to plain values and back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from toggl_desktop.app.choices import Choices
from toggl_desktop.app.remembered import decode_choices, encode_choices, load_choices, save_choices, with_rules_of
from toggl_desktop.app.settings import Settings, Values
from toggl_desktop.core.choices.options import FilePer
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.rounding import RoundingDirection
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

UNUSUAL = Choices(
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


@pytest.mark.parametrize("choices", [Choices(), UNUSUAL])
def test_choices_survive_json(choices: Choices) -> None:
    assert decode_choices(Values(json.loads(json.dumps(encode_choices(choices))))) == choices


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
    save_choices(Settings(path), Choices(workspace_id=7, preset=None, custom_period=picked))
    again = load_choices(Settings(path))
    assert again.preset is Preset.LAST_QUARTER
    assert again.custom_period is None
    assert "2026" not in path.read_text(encoding="utf-8")


def test_values_of_another_version_are_defaults() -> None:
    values = {
        "preset": "last-decade",
        "split": 3,
        "rounding_direction": "sideways",
        "rounding_minutes": 7,
        "file_per": None,
        "workspace": "seven",
        "rules": {"projects": {"projects": "all"}, "users": []},
        "user_sheets": "no",
    }
    assert decode_choices(Values(values)) == Choices()
