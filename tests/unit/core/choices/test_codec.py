"""Choices to plain values and back."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.choices import export_choices
from toggl_desktop.core.choices.codec import CODECS, decode_choices, encode_choices
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.period import Period, Preset
from toggl_desktop.core.choices.rounding import RoundingDirection
from toggl_desktop.core.choices.selection import ProjectSelection

FIELDS = [field.name for field in fields(ExportChoices)]
plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def test_every_field_has_a_key_of_its_own() -> None:
    assert sorted(CODECS) == sorted(FIELDS)
    assert len({codec.key for codec in CODECS.values()}) == len(FIELDS)


@given(export_choices)
def test_choices_survive_json(choices: ExportChoices) -> None:
    values = json.loads(json.dumps(encode_choices(choices)))
    assert decode_choices(values) == (choices, (), ())


@pytest.mark.parametrize("name", FIELDS)
@given(st.data())
def test_every_field_survives_alone(name: str, data: st.DataObject) -> None:
    choices = replace(ExportChoices(), **{name: getattr(data.draw(export_choices), name)})
    assert decode_choices(encode_choices(choices)).choices == choices


@given(export_choices)
def test_nothing_is_null_so_that_other_formats_can_hold_it(choices: ExportChoices) -> None:
    def check(value: Any) -> None:
        assert value is not None
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(inner)

    check(encode_choices(choices))


@pytest.mark.parametrize("name", FIELDS)
@given(value=plain_values)
def test_damage_to_one_field_is_named_and_leaves_the_others_alone(name: str, value: Any) -> None:
    key = CODECS[name].key
    others = encode_choices(replace(ExportChoices(), workspace_id=7, preset=Preset.LAST_YEAR))
    decoded = decode_choices(others | {key: value})
    expected = decode_choices({other: kept for other, kept in others.items() if other != key}).choices
    if decoded.unclear:
        assert decoded == (expected, (key,), ())
    else:
        assert replace(decoded.choices, **{name: getattr(expected, name)}) == expected


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("preset", "last-decade"),
        ("split", 3),
        ("rounding_direction", "sideways"),
        ("rounding_minutes", 7),
        ("rounding_minutes", True),
        ("file_per", None),
        ("workspace", "seven"),
        ("user_sheets", "no"),
        ("projects", {"projects": "all"}),
        ("projects", {"tags": [1]}),
        ("projects", {"everything": 1}),
        ("users", []),
        ("users", {"users": [True]}),
        ("users", {"users": ["none"]}),
        ("custom_period", {"from": "2026-10-01"}),
        ("custom_period", {"from": "2026-10-31", "to": "2026-10-01"}),
        ("custom_period", {"from": "2026-10-32", "to": "2026-11-01"}),
    ],
)
def test_what_means_nothing_is_a_default_and_is_named(key: str, value: Any) -> None:
    assert decode_choices({key: value}) == (ExportChoices(), (key,), ())


def test_keys_of_a_later_version_are_named() -> None:
    assert decode_choices({"zodiac": "aries", "split": "week"}).unknown == ("zodiac",)


def test_what_is_missing_is_a_default() -> None:
    assert decode_choices({}) == (ExportChoices(), (), ())


def test_days_of_a_toml_file_are_days() -> None:
    values = tomllib.loads('preset = "custom"\ncustom_period = { from = 2026-10-01, to = 2026-10-31 }')
    choices = decode_choices(values).choices
    assert (choices.preset, choices.custom_period) == (None, Period(date(2026, 10, 1), date(2026, 10, 31)))


def test_what_former_versions_wrote_is_understood() -> None:
    projects = {"everything": False, "clients": [5, None], "projects": [None], "without": []}
    former = {"preset": "", "rounding_direction": "", "rules": {"projects": projects, "users": {"everything": True}}}
    decoded = decode_choices(former)
    assert decoded.choices.preset is None
    assert decoded.choices.rounding_direction is None
    assert decoded.choices.projects == ProjectSelection(False, frozenset({5, None}), frozenset({None}))
    assert not decoded.unclear
    assert RoundingDirection("up") is decode_choices({"rounding_direction": "up"}).choices.rounding_direction
