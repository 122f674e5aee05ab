"""Periods, presets and columns of a split, in words."""

from __future__ import annotations

from datetime import date

import pytest

from toggl_desktop.core.choices.period import Period, Preset, Split, month_of, quarter_of, year_of
from toggl_desktop.ui.texts.periods import describe_days, describe_period, interval_label, preset_name, split_name

OCTOBER = month_of(date(2026, 10, 7))


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (OCTOBER, "October 2026"),
        (year_of(date(2026, 1, 1)), "2026"),
        (quarter_of(date(2026, 8, 1)), "July–September 2026"),
        (Period(date(2025, 11, 1), date(2026, 1, 31)), "November 2025 – January 2026"),
        (Period(date(2026, 10, 1), date(2026, 10, 15)), "1–15 October 2026"),
        (Period(date(2026, 9, 28), date(2026, 10, 4)), "28 September – 4 October 2026"),
        (Period(date(2025, 12, 29), date(2026, 1, 4)), "29 December 2025 – 4 January 2026"),
        (Period(date(2026, 10, 5), date(2026, 10, 5)), "5 October 2026"),
    ],
)
def test_a_period_is_told_in_few_words(period: Period, words: str) -> None:
    assert describe_period(period) == words


def test_a_whole_month_can_be_told_by_its_days() -> None:
    assert describe_days(OCTOBER) == "1–31 October 2026"


def test_every_preset_and_split_has_a_name_of_its_own() -> None:
    names = [preset_name(preset, date(2026, 10, 7)) for preset in Preset]
    assert len(set(names)) == len(Preset)
    assert all(names)
    assert len({split_name(split) for split in Split}) == len(Split)


def test_the_months_before_the_last_are_called_by_their_names_across_the_year() -> None:
    assert preset_name(Preset.TWO_MONTHS_AGO, date(2026, 1, 31)) == "November 2025"
    assert preset_name(Preset.THREE_MONTHS_AGO, date(2026, 1, 31)) == "October 2025"


@pytest.mark.parametrize(
    ("split", "period", "label"),
    [
        (Split.MONTH, OCTOBER, "Oct 2026"),
        (Split.WEEK, Period(date(2026, 10, 5), date(2026, 10, 11)), "5–11 Oct"),
        (Split.WEEK, Period(date(2026, 8, 31), date(2026, 9, 6)), "31 Aug – 6 Sept"),
        (Split.DAY, Period(date(2026, 10, 5), date(2026, 10, 5)), "Mon 5 Oct"),
        (Split.NONE, OCTOBER, "October 2026"),
    ],
)
def test_a_column_of_a_split_has_a_short_label(split: Split, period: Period, label: str) -> None:
    assert interval_label(period, split) == label
