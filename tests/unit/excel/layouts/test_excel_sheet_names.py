"""Sheet names are legal, readable, unique, and the same next month."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.reports import HOSTILE_NAMES
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.shortening import utf16_units
from toggl_desktop.excel.layouts.sheet_names import SheetNames, legal_name
from toggl_desktop.excel.texts import SHEET_TITLES, Texts

ENGLISH = Texts({})
names_like_people_type_them = st.one_of(
    st.text(max_size=40), st.sampled_from(HOSTILE_NAMES), st.text("_*?x01aF \u200b", max_size=40)
)


def named(users: list[str], projects: list[tuple[str, str | None]]) -> tuple[list[str], list[str]]:
    names = SheetNames(ENGLISH)
    of_users = names.name_users([User(number, name) for number, name in enumerate(users, 1)])
    of_projects = names.name_projects(
        [Project(number, name, None, client) for number, (name, client) in enumerate(projects, 1)], None
    )
    return list(of_users.values()), [of_projects[number] for number in range(1, len(projects) + 1)]


def assert_legal(name: str) -> None:
    assert 1 <= utf16_units(name) <= 31
    assert not re.search(r"[\[\]:*?/\\\x00-\x1f]", name)
    assert not name.startswith("'")
    assert not name.endswith("'")
    assert name == name.strip()
    assert not re.search("_x[0-9A-Fa-f]{4}_", name), "Excel would read a character"
    name.encode("utf-16")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Website", "Website"),
        ("R&D: a/b [new]?", "R&D- a-b (new)_"),
        ("  'quoted'  ", "quoted"),
        ("O'Brien", "O'Brien"),
        ("tab\tand\nbreak", "tab and break"),
        ("A" * 40, "A" * 30 + "…"),
        ("😀" * 20, "😀" * 15 + "…"),
        ("\u202eabc\u202c", "abc"),
        ("literal _x0041_ escape", "literal -x0041_ escape"),
        ("_x0041_x0042_ _x41_", "-x0041-x0042_ _x41_"),
        ("*x000a?", "-x000a_"),
        ("_\u200bx0041_", "-x0041_"),
        ("／full？width＊［name］＼：", "-full_width_(name)--"),
        ("＇quoted＇", "quoted"),
        ("''", ""),
        ("\u200b", ""),
        (" ", ""),
    ],
)
def test_a_name_stays_readable(typed: str, name: str) -> None:
    assert legal_name(typed) == name


def test_nothing_visible_becomes_the_id() -> None:
    assert named(["  "], [("''", None)]) == (["User 1"], ["Project 1"])


def test_projects_of_one_name_take_their_clients_names_and_only_then_a_number() -> None:
    _, projects = named([], [("Website", "Acme"), ("website", "Bolt"), ("Website", None), ("Website", "Acme")])
    assert projects == ["Website (Acme)", "website (Bolt)", "Website", "Website (Acme) (2)"]


def test_a_person_and_a_project_of_one_name_both_have_a_sheet() -> None:
    assert named(["Alex"], [("Alex", "Acme")]) == (["Alex"], ["Alex (Acme)"])
    assert named(["Alex"], [("Alex", None)]) == (["Alex"], ["Alex (2)"])


def test_people_of_one_name_are_numbered_by_id() -> None:
    assert named(["alice", "Alice"], [])[0] == ["alice", "Alice (2)"]


@pytest.mark.parametrize("taken", ["History", "summary", "PEOPLE BY WEEK", "Data", "About"])
def test_fixed_and_reserved_names_are_not_given_out(taken: str) -> None:
    users, projects = named([taken], [(taken, "Acme")])
    assert users == [f"{taken} (2)"]
    assert projects == [f"{taken} (Acme)"]


def test_a_name_that_spells_a_character_does_not_meet_the_name_with_that_character() -> None:
    assert set(named(["Plan A", "Plan _x0041_"], [])[0]) == {"Plan A", "Plan -x0041_"}


def test_a_long_name_keeps_room_for_its_client() -> None:
    _, projects = named(
        [], [("Implementation of the new platform", "Northwind"), ("Implementation of the new one", "B" * 40)] * 2
    )
    assert projects[0] == "Implement… platform (Northwind)"
    for name in projects:
        assert_legal(name)


def test_what_tells_long_names_apart_is_not_cut() -> None:
    phases = [f"Customer relationship management rollout phase {number}" for number in (1, 2, 3)]
    users, projects = named(phases, [(phase, "A client with a name that is long as well") for phase in phases])
    assert users == [f"Customer relationship… phase {number}" for number in (1, 2, 3)]
    for number, name in enumerate(projects, 1):  # people have these names already
        assert_legal(name)
        assert f"phase {number} (" in name
        assert name.endswith(")")
    _, twins = named([], [(phases[0], "A client with a name that is long as well")] * 3)
    assert [name.count("(") for name in twins] == [name.count(")") for name in twins] == [1, 2, 2]
    assert [name[-4:] for name in twins[1:]] == [" (2)", " (3)"]


def test_names_that_differ_in_case_only_in_turkish_are_numbered() -> None:
    assert set(named(["IŞIK", "Işık", "ISIK"], [])[0]) == {"IŞIK", "Işık (2)", "ISIK"}
    assert named([], [(name, None) for name in ("İnci", "inci", "INCI")])[1] == ["İnci", "inci (2)", "INCI (3)"]


def test_time_without_a_project_has_the_name_that_the_specification_gives_it() -> None:
    names = SheetNames(ENGLISH).name_projects([Project(1, "Without project")], "Without project")
    assert names == {None: "Without project", 1: "Without project (2)"}


def test_the_order_of_the_lists_does_not_matter() -> None:
    projects = [Project(number, name) for number, name in enumerate([*HOSTILE_NAMES, *HOSTILE_NAMES])]
    shuffled = projects.copy()
    random.Random(3).shuffle(shuffled)
    assert SheetNames(ENGLISH).name_projects(projects, None) == SheetNames(ENGLISH).name_projects(shuffled, None)


@given(
    st.lists(names_like_people_type_them, max_size=12),
    st.lists(st.tuples(names_like_people_type_them, st.none() | names_like_people_type_them), max_size=12),
)
def test_names_are_legal_and_unique_whatever_was_typed(
    users: list[str], projects: list[tuple[str, str | None]]
) -> None:
    of_users, of_projects = named(users, projects)
    everything = [*SHEET_TITLES, "History", *of_users, *of_projects]
    for name in everything:
        assert_legal(name)
    assert not set("".join(everything)) & set("［］：＊？／＼")
    assert len({name.casefold() for name in everything}) == len(everything)
    assert len({name.casefold().replace("i\u0307", "i").replace("ı", "i") for name in everything}) == len(everything)
    assert len({name.upper() for name in everything}) == len(everything)
