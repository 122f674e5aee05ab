"""TOML that the standard library reads back."""

from __future__ import annotations

import tomllib
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.choices.toml_text import toml_text

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
scalars = st.booleans() | st.integers(-(2**63), 2**63 - 1) | texts | st.dates() | st.floats(allow_nan=False)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(texts, values, max_size=4))
def test_what_is_written_is_read_back(document: dict[str, Any]) -> None:
    assert tomllib.loads(toml_text(document, "two\nlines")) == document


def test_it_is_readable() -> None:
    document = {
        "export": [{"name": "Payroll", "choices": {"split": "week", "projects": {"projects": [10, "none"]}}}],
        "version": 1,
        "at": time(8, 30),
        "since": date(2026, 11, 2),
    }
    assert toml_text(document, "Saved exports.") == (
        "# Saved exports.\n"
        "version = 1\n"
        "at = 08:30:00\n"
        "since = 2026-11-02\n"
        "\n"
        "[[export]]\n"
        'name = "Payroll"\n'
        "\n"
        "[export.choices]\n"
        'split = "week"\n'
        "\n"
        "[export.choices.projects]\n"
        'projects = [10, "none"]\n'
    )


def test_half_a_character_is_replaced() -> None:
    assert tomllib.loads(toml_text({"name": "a\ud800b"})) == {"name": "a\ufffdb"}


def test_nothing_is_no_value() -> None:
    with pytest.raises(TypeError):
        toml_text({"name": None})
