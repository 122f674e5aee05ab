"""Names where there is little room: what tells them apart is not what is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.core.toggl.shortening import collision_key, cut_end, shortened, told_apart, utf16_units

PHASES = [f"Customer relationship management rollout phase {number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("text", "units", "cut"),
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("😀😀😀", 5, "😀😀…"),
        ("😀😀😀", 6, "😀😀😀"),
        ("ab cd", 4, "ab…"),
        ("xe\u0301yz", 3, "x…"),
        ("x👩‍👩‍👧yz", 6, "x…"),
    ],
)
def test_cutting_splits_no_character(text: str, units: int, cut: str) -> None:
    assert cut_end(text, units) == cut


@given(st.text(), st.integers(min_value=2, max_value=40))
def test_a_cut_end_has_the_length_that_was_asked_for(text: str, units: int) -> None:
    assert utf16_units(cut_end(text, units)) <= max(units, 2)


@pytest.mark.parametrize(
    ("text", "room", "short"),
    [
        ("Website", 31, "Website"),
        (PHASES[0], 31, "Customer relationship… phase 1"),
        (PHASES[0], 22, "Customer rela… phase 1"),
        ("Implementation of the new platform", 31, "Implementation of… new platform"),
        ("Implementation of the new platform", 12, "Implementat…"),
        ("A" * 40, 31, "A" * 30 + "…"),
        ("A" * 40 + " b c", 31, "A" * 26 + "… b c"),
        (" " + "A" * 40, 31, " " + "A" * 29 + "…"),
        ("漢" * 40, 31, "漢" * 30 + "…"),
    ],
)
def test_beginning_and_last_words_stay(text: str, room: int, short: str) -> None:
    assert shortened(text, room) == short


@pytest.mark.parametrize(
    "texts",
    [
        PHASES,
        ["A" * 300, "A" * 300 + "b", "A" * 300 + "c"],
        [f"Rollout in the {region} region during the year 2026" for region in ("north", "south", "south-east")],
        ["The very same beginning, then x" + "y" * 40, "The very same beginning, then z" + "y" * 40, "The very same"],
        ["😀" * 20, "😀" * 20 + "🎉", "😀" * 19 + "🎉"],
    ],
)
@pytest.mark.parametrize("room", [22, 31, 60])
def test_what_tells_long_names_apart_is_not_cut(texts: list[str], room: int) -> None:
    short = told_apart(texts, room)
    assert len(set(map(collision_key, short))) == len(texts)
    assert all(utf16_units(text) <= room for text in short)


def test_names_that_are_one_stay_one() -> None:
    assert len(set(told_apart(["x" * 50, "X" * 50], 31))) == 2
    assert told_apart(["x" * 50, "x" * 50], 31) == ["x" * 30 + "…"] * 2


@given(st.lists(st.text(st.sampled_from("ab 漢😀e\u0301"), max_size=30), max_size=6), st.integers(4, 20))
def test_nothing_is_longer_than_its_room(texts: list[str], room: int) -> None:
    for text, short in zip(texts, told_apart(texts, room), strict=True):
        assert utf16_units(short) <= room
        assert short == text or "…" in short or utf16_units(text) <= room


def test_room_may_be_measured_in_bytes() -> None:
    def size(text: str) -> int:
        return len(text.encode())

    assert shortened("漢" * 10, 12, size) == "漢漢漢…"


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("IŞIK", "Işık", True),
        ("ISIK", "ısık", True),
        ("İstanbul", "istanbul", True),
        ("Straße", "STRASSE", True),
        ("Ａｂ（１）", "ab(1)", True),
        ("ΣΑΣ", "σας", True),
        ("A\u030a", "å", True),
        ("Rasė", "Rase", False),
        ("Ann", "Anna", False),
    ],
)
def test_names_that_are_one_to_a_program_that_ignores_case(one: str, other: str, are_one: bool) -> None:
    assert (collision_key(one) == collision_key(other)) is are_one
