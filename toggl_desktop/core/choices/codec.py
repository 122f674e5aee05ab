"""`ExportChoices` as plain values (JSON, TOML) and back: the one encoder and the one decoder.

Plain values are truth values, whole numbers, texts, lists and objects of them; nothing is null, because TOML has no
such thing: what is None is left out or called ``none``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.export_choices import Detail, EntryColumn, ExportChoices, FilePer, Times
from toggl_desktop.core.choices.open_points import PointKind, PointRules
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection, RoundPer
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import InputError

NONE = "none"
CUSTOM = "custom"


class DecodedChoices(NamedTuple):
    """What plain values mean.

    Attributes:
        choices: with a default for whatever is missing or `unclear`.
        unclear: keys whose value means nothing to this version, in the order of the fields.
        unknown: keys that belong to no field.
    """

    choices: ExportChoices
    unclear: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldCodec:
    """How one field stands in a file.

    Attributes:
        key: its name there.
        encode: to a plain value; None leaves it out.
        decode: back from an untrusted value; raises ValueError for what `encode` never makes.
    """

    key: str
    encode: Callable[[Any], Any]
    decode: Callable[[object], Any]


def encode_choices(choices: ExportChoices) -> dict[str, Any]:
    """Every field as a plain value."""
    encoded = {codec.key: codec.encode(getattr(choices, name)) for name, codec in CODECS.items()}
    return {key: value for key, value in encoded.items() if value is not None}


def decode_choices(values: Mapping[str, Any]) -> DecodedChoices:
    """The choices that were encoded, by whatever version; never fails."""
    values = _without_former_names(values)
    decoded: dict[str, Any] = {}
    unclear: list[str] = []
    for name, codec in CODECS.items():
        if codec.key not in values:
            continue
        try:
            decoded[name] = codec.decode(values[codec.key])
        except (ValueError, InputError):
            unclear.append(codec.key)
    known = {codec.key for codec in CODECS.values()}
    unknown = tuple(sorted(key for key in values if key not in known))
    return DecodedChoices(replace(ExportChoices(), **decoded), tuple(unclear), unknown)


def _without_former_names(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The rules over projects and people formerly stood under ``rules``."""
    rules = values.get("rules")
    if not isinstance(rules, Mapping):
        return values
    return {**rules, **{key: value for key, value in values.items() if key != "rules"}}


def flag(key: str) -> FieldCodec:
    """A truth value."""
    return FieldCodec(key, lambda value: value, lambda value: _checked(value, bool))


def choice(key: str, kind: type[StrEnum]) -> FieldCodec:
    """A member of an enumeration, by its value."""
    return FieldCodec(key, lambda value: value.value, lambda value: kind(_checked(value, str)))


def choice_or_none(key: str, kind: type[StrEnum], none: str) -> FieldCodec:
    """A member of an enumeration, or None, which is written as `none`."""

    def decode(value: object) -> StrEnum | None:
        text = _checked(value, str)
        return None if text in {none, ""} else kind(text)

    return FieldCodec(key, lambda value: none if value is None else value.value, decode)


def several(key: str, kind: type[StrEnum]) -> FieldCodec:
    """Members of an enumeration in their order, each once."""

    def decode(value: object) -> tuple[StrEnum, ...]:
        members = tuple(kind(_checked(one, str)) for one in _checked(value, list))
        if len(set(members)) < len(members):
            raise ValueError("twice the same")
        return members

    return FieldCodec(key, lambda value: [one.value for one in value], decode)


def one_of(key: str, allowed: Iterable[int]) -> FieldCodec:
    """A whole number among a few."""
    numbers = frozenset(allowed)

    def decode(value: object) -> int:
        number = _checked_number(value)
        if number not in numbers:
            raise ValueError(number)
        return number

    return FieldCodec(key, lambda value: value, decode)


def _workspace(value: object) -> int | None:
    return _checked_number(value) or None


def _encode_period(period: Period | None) -> dict[str, str] | None:
    if period is None:
        return None
    return {"from": period.start_date.isoformat(), "to": period.end_date.isoformat()}


def _decode_period(value: object) -> Period:
    days = _checked_group(value, {"from", "to"})
    if len(days) != 2:
        raise ValueError("half a period")
    return Period(_decode_day(days["from"]), _decode_day(days["to"]))


def _decode_day(value: object) -> date:
    return value if type(value) is date else date.fromisoformat(_checked(value, str))


def _encode_projects(rule: ProjectSelection) -> dict[str, Any]:
    return {
        "everything": rule.everything,
        "clients": _encode_ids(rule.client_ids),
        "projects": _encode_ids(rule.project_ids),
        "without": _encode_ids(rule.excluded_project_ids),
    }


def _decode_projects(value: object) -> ProjectSelection:
    rule = _checked_group(value, {"everything", "clients", "projects", "without"})
    return ProjectSelection(
        everything=_checked(rule.get("everything", True), bool),
        client_ids=_decode_ids(rule.get("clients", [])),
        project_ids=_decode_ids(rule.get("projects", [])),
        excluded_project_ids=_decode_ids(rule.get("without", [])),
    )


def _encode_users(rule: UserSelection) -> dict[str, Any]:
    return {
        "everything": rule.everything,
        "users": _encode_ids(rule.user_ids),
        "without": _encode_ids(rule.excluded_user_ids),
    }


def _decode_users(value: object) -> UserSelection:
    rule = _checked_group(value, {"everything", "users", "without"})
    return UserSelection(
        everything=_checked(rule.get("everything", True), bool),
        user_ids=_decode_user_ids(rule.get("users", [])),
        excluded_user_ids=_decode_user_ids(rule.get("without", [])),
    )


def _encode_points(rules: PointRules) -> dict[str, Any]:
    limits = {name: getattr(rules, name) for name in _LIMITS}
    return {"kinds": sorted(kind.value for kind in rules.kinds), **limits, "with_today": rules.with_today}


def _decode_points(value: object) -> PointRules:
    group = _checked_group(value, {"kinds", "with_today", *_LIMITS})
    limits = {name: _checked_number(group[name]) for name in _LIMITS if name in group}
    if any(seconds < 0 for seconds in limits.values()):
        raise ValueError("negative limit")
    rules = PointRules()
    kinds = frozenset(PointKind(one) for one in _checked(group["kinds"], list)) if "kinds" in group else rules.kinds
    return replace(rules, kinds=kinds, with_today=_checked(group.get("with_today", False), bool), **limits)


def _encode_ids(ids: frozenset[int | None] | frozenset[int]) -> list[int | str]:
    named: list[int | str] = [*sorted(one for one in ids if one is not None)]
    return [*named, NONE] if None in ids else named


def _decode_ids(value: object) -> frozenset[int | None]:
    """Ids; ``none`` (formerly null) is time without a project, or the projects without a client."""
    ids = _checked(value, list)
    return frozenset(None if one is None or one == NONE else _checked_number(one) for one in ids)


def _decode_user_ids(value: object) -> frozenset[int]:
    return frozenset(_checked_number(one) for one in _checked(value, list))


def _checked(value: object, kind: type[Any]) -> Any:
    if not isinstance(value, kind):
        raise ValueError(type(value).__name__)
    return value


def _checked_number(value: object) -> int:
    if isinstance(value, bool):
        raise ValueError("bool")
    number: int = _checked(value, int)
    return number


def _checked_group(value: object, keys: set[str]) -> Mapping[str, object]:
    group: Mapping[str, object] = _checked(value, dict)
    if not group.keys() <= keys:
        raise ValueError(sorted(group.keys() - keys))
    return group


_LIMITS = tuple(field.name for field in fields(PointRules) if field.name.endswith("_seconds"))

CODECS: Mapping[str, FieldCodec] = {
    "workspace_id": FieldCodec("workspace", lambda value: value, _workspace),
    "preset": choice_or_none("preset", Preset, CUSTOM),
    "custom_period": FieldCodec("custom_period", _encode_period, _decode_period),
    "split": choice("split", Split),
    "projects": FieldCodec("projects", _encode_projects, _decode_projects),
    "users": FieldCodec("users", _encode_users, _decode_users),
    "include_idle": flag("include_idle"),
    "rounding_direction": choice_or_none("rounding_direction", RoundingDirection, NONE),
    "rounding_minutes": one_of("rounding_minutes", ROUNDING_MINUTES),
    "user_sheets": flag("user_sheets"),
    "project_sheets": flag("project_sheets"),
    "project_details": flag("project_details"),
    "with_billable": flag("with_billable"),
    "client_copy": flag("client_copy"),
    "file_per": choice("file_per", FilePer),
    "open_when_done": flag("open_when_done"),
    "compare": choice("compare", Compare),
    "points": FieldCodec("open_points", _encode_points, _decode_points),
    "working_hours": FieldCodec("working_hours", lambda value: value, lambda value: _checked(value, str)),
    "times": choice("times", Times),
    "round_per": choice("round_per", RoundPer),
    "detail": choice("detail", Detail),
    "entry_lines": flag("entry_lines"),
    "entry_columns": several("entry_columns", EntryColumn),
    "with_descriptions": flag("with_descriptions"),
    "with_people": flag("with_people"),
}
"""By field of `ExportChoices`."""
