"""Periods in words, and headings that differ and sort."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.choices.period import Period, Split, split_period
from toggl_desktop.excel.layouts.periods import interval_heading, period_words
from toggl_desktop.excel.texts import Texts

ENGLISH = Texts({})


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-10-01", "2026-10-31", "October 2026"),
        ("2026-10-01", "2026-10-15", "1–15 October 2026"),
        ("2026-10-05", "2026-10-05", "5 October 2026"),
        ("2026-09-28", "2026-10-04", "28 September – 4 October 2026"),
        ("2025-12-29", "2026-01-04", "29 December 2025 – 4 January 2026"),
        ("2026-07-01", "2026-09-30", "July – September 2026"),
        ("2026-01-01", "2026-12-31", "2026"),
        ("2026-05-02", "2026-05-31", "2–31 May 2026"),
    ],
)
def test_a_period_in_words(first: str, last: str, words: str) -> None:
    assert period_words(Period(date.fromisoformat(first), date.fromisoformat(last)), ENGLISH) == words


@pytest.mark.parametrize(
    ("first", "last", "split", "first_weekday", "heading"),
    [
        ("2026-10-01", "2026-10-31", Split.MONTH, 1, "2026-10 Oct"),
        ("2026-05-01", "2026-05-31", Split.MONTH, 1, "2026-05 May"),
        ("2026-10-05", "2026-10-11", Split.WEEK, 1, "2026-W41 (5 – 11 Oct)"),
        ("2026-10-04", "2026-10-10", Split.WEEK, 0, "2026-W41 (4 – 10 Oct)"),
        ("2026-10-01", "2026-10-04", Split.WEEK, 1, "2026-W40 (1 – 4 Oct)"),
        ("2026-09-28", "2026-10-04", Split.WEEK, 1, "2026-W40 (28 Sep – 4 Oct)"),
        ("2027-01-01", "2027-01-03", Split.WEEK, 1, "2026-W53 (1 – 3 Jan)"),
        ("2026-10-05", "2026-10-05", Split.DAY, 1, "2026-10-05 Mon"),
    ],
)
def test_a_heading(first: str, last: str, split: Split, first_weekday: int, heading: str) -> None:
    interval = Period(date.fromisoformat(first), date.fromisoformat(last))
    found = interval_heading(interval, split, first_weekday, ENGLISH)
    assert found.replace("\xa0", " ") == heading
    assert " " not in found.partition("(")[2], "would break inside the brackets"


@given(
    st.dates(date(2006, 1, 1), date(2028, 12, 31)),
    st.integers(0, 366),
    st.sampled_from([Split.MONTH, Split.WEEK, Split.DAY]),
    st.integers(0, 6),
)
def test_headings_differ_and_sort_by_time(first: date, days: int, split: Split, first_weekday: int) -> None:
    period = Period(first, min(date.fromordinal(first.toordinal() + days), date(2029, 12, 31)))
    headings = [
        interval_heading(one, split, first_weekday, ENGLISH) for one in split_period(period, split, first_weekday)
    ]
    assert len(set(headings)) == len(headings)
    assert sorted(headings) == headings
