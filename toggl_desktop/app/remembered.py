"""Choices in the settings: for the next run, and for "repeat last export"."""

from __future__ import annotations

from dataclasses import replace

from toggl_desktop.app.settings import Settings
from toggl_desktop.core.choices.codec import decode_choices, encode_choices
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.period import Preset

_RULES = ("projects", "users")


def load_choices(settings: Settings) -> ExportChoices:
    """The choices of the last run, with the rules over projects and people of the workspace chosen then."""
    choices = decode_choices(settings.plain()).choices
    choices = replace(choices, preset=choices.preset or Preset.LAST_MONTH, custom_period=None)
    return with_rules_of(settings, choices, choices.workspace_id)


def save_choices(settings: Settings, choices: ExportChoices) -> None:
    """Remember; a period of picked dates leaves the remembered preset alone, rules are kept by workspace."""
    changes = encode_choices(replace(choices, custom_period=None))
    rules = {key: changes.pop(key) for key in _RULES}
    if choices.preset is None:
        del changes["preset"]
    if choices.workspace_id is not None:
        changes[_rules_key(choices.workspace_id)] = rules
    settings.change(changes)


def with_rules_of(settings: Settings, choices: ExportChoices, workspace_id: int | None) -> ExportChoices:
    """`choices` for another workspace: its own rules over projects and people, everything else kept."""
    rules = decode_choices(settings.group(_rules_key(workspace_id)).plain()).choices
    return replace(choices, workspace_id=workspace_id, projects=rules.projects, users=rules.users)


def _rules_key(workspace_id: int | None) -> str:
    return f"rules/{workspace_id}"
