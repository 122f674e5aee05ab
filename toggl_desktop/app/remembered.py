"""Choices as plain values: for the next run, and for "repeat last export"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from toggl_desktop.app.choices import DEFAULT_ROUNDING_MINUTES, Choices
from toggl_desktop.app.settings import Settings, Values
from toggl_desktop.core.choices.options import FilePer
from toggl_desktop.core.choices.period import Preset, Split
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

_FLAGS = (
    "include_idle",
    "user_sheets",
    "project_sheets",
    "project_details",
    "with_billable",
    "client_copy",
    "open_when_done",
)


def load_choices(settings: Settings) -> Choices:
    """The choices of the last run, with the rules over projects and people of the workspace chosen then."""
    choices = decode_choices(settings)
    return with_rules_of(settings, choices, choices.workspace_id)


def save_choices(settings: Settings, choices: Choices) -> None:
    """Remember; a period of picked dates leaves the remembered preset alone, rules are kept by workspace."""
    changes = encode_choices(choices)
    rules = changes.pop("rules")
    if choices.preset is None:
        del changes["preset"]
    if choices.workspace_id is None:
        del changes["workspace"]
    else:
        changes[_rules_key(choices.workspace_id)] = rules
    settings.change(changes)


def with_rules_of(settings: Settings, choices: Choices, workspace_id: int | None) -> Choices:
    """`choices` for another workspace: its own rules over projects and people, everything else kept."""
    rules = settings.group(_rules_key(workspace_id))
    return replace(choices, workspace_id=workspace_id, projects=_decode_projects(rules), users=_decode_users(rules))


def encode_choices(choices: Choices) -> dict[str, Any]:
    """Plain values for JSON; picked dates are not among them."""
    flags: dict[str, Any] = {name: getattr(choices, name) for name in _FLAGS}
    return flags | {
        "workspace": choices.workspace_id,
        "preset": choices.preset.value if choices.preset else "",
        "split": choices.split.value,
        "file_per": choices.file_per.value,
        "rounding_direction": choices.rounding_direction.value if choices.rounding_direction else "",
        "rounding_minutes": choices.rounding_minutes,
        "rules": {
            "projects": {
                "everything": choices.projects.everything,
                "clients": _sorted_ids(choices.projects.client_ids),
                "projects": _sorted_ids(choices.projects.project_ids),
                "without": _sorted_ids(choices.projects.excluded_project_ids),
            },
            "users": {
                "everything": choices.users.everything,
                "users": _sorted_ids(choices.users.user_ids),
                "without": _sorted_ids(choices.users.excluded_user_ids),
            },
        },
    }


def decode_choices(values: Values) -> Choices:
    """The choices that were encoded; a default for whatever is missing, damaged or of another version."""
    defaults = Choices()
    direction = values.text("rounding_direction")
    minutes = values.number("rounding_minutes", DEFAULT_ROUNDING_MINUTES)
    rules = values.group("rules")
    flags: dict[str, Any] = {name: values.flag(name, getattr(defaults, name)) for name in _FLAGS}
    return Choices(
        workspace_id=values.number("workspace") or None,
        preset=values.choice("preset", Preset, Preset.LAST_MONTH),
        split=values.choice("split", Split, Split.NONE),
        projects=_decode_projects(rules),
        users=_decode_users(rules),
        file_per=values.choice("file_per", FilePer, FilePer.REPORT),
        rounding_direction=RoundingDirection(direction) if direction in set(RoundingDirection) else None,
        rounding_minutes=minutes if minutes in ROUNDING_MINUTES else DEFAULT_ROUNDING_MINUTES,
        **flags,
    )


def _rules_key(workspace_id: int | None) -> str:
    return f"rules/{workspace_id}"


def _sorted_ids(ids: frozenset[int | None] | frozenset[int]) -> list[int | None]:
    return sorted(ids, key=lambda one: (one is None, one or 0))


def _decode_projects(rules: Values) -> ProjectSelection:
    rule = rules.group("projects")
    return ProjectSelection(
        everything=rule.flag("everything", True),
        client_ids=rule.ids("clients"),
        project_ids=rule.ids("projects"),
        excluded_project_ids=rule.ids("without"),
    )


def _decode_users(rules: Values) -> UserSelection:
    rule = rules.group("users")
    return UserSelection(
        everything=rule.flag("everything", True),
        user_ids=frozenset(one for one in rule.ids("users") if one is not None),
        excluded_user_ids=frozenset(one for one in rule.ids("without") if one is not None),
    )
