"""File names after a pattern."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.choices import periods
from toggl_desktop.core.choices.file_names import patterned_file_name
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.saved import FILE_NAME_PATTERN

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (FILE_NAME_PATTERN, "Acme Payroll 2026-10.xlsx"),
        ("Hours", "Hours.xlsx"),
        ("Hours.xlsx", "Hours.xlsx"),
        ("{name}/{name}: {what}", "Payroll Payroll {what}.xlsx"),
        ("", "Toggl.xlsx"),
        ("con", "_con.xlsx"),
    ],
)
def test_words_take_the_place_of_their_marks(pattern: str, expected: str) -> None:
    assert patterned_file_name(pattern, "Acme", "Payroll", OCTOBER) == expected


@given(st.text(max_size=80), st.text(max_size=80), periods)
def test_a_name_fits_on_every_disk_and_into_one_folder(workspace: str, name: str, period: Period) -> None:
    file_name = patterned_file_name(FILE_NAME_PATTERN, workspace, name, period)
    assert len(file_name.encode()) <= 240
    assert not set(file_name) & set('<>:"/\\|?*\0\n')


def test_braces_in_names_are_no_marks() -> None:
    assert patterned_file_name(FILE_NAME_PATTERN, "{name}", "{period}", OCTOBER) == "{name} {period} 2026-10.xlsx"
