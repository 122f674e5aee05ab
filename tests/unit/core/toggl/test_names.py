"""Names: how they sort, how they are found, what they become in a file name."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.toggl import PROFILE, WORKSPACE
from toggl_desktop.core.choices.file_names import safe_subject, suggested_file_name, unique_file_name
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.resolve import resolve_preset, resolve_projects, resolve_users, resolve_workspace
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.choices.targets import check_target
from toggl_desktop.core.errors import (
    AmbiguousName,
    NamedThing,
    NameNotAllowed,
    NotWritable,
    UnknownName,
    WorkbookExists,
)
from toggl_desktop.core.toggl.models import Account, Project, User, Workspace
from toggl_desktop.core.toggl.names import find_by_name_or_id, sort_key

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
PROJECTS = [
    Project(10, "Website", client_id=1, client_name="Beta"),
    Project(11, "Website", client_id=2, client_name="Alpha"),
    Project(12, "Inner"),
    Project(13, "10"),
]


def test_names_sort_as_people_expect() -> None:
    assert sorted(["zoe", "Émile", "Łukasz", "Eva", "Øyvind", "adam", "Über", "mia", " bob"], key=sort_key) == [
        "adam",
        " bob",
        "Émile",
        "Eva",
        "Łukasz",
        "mia",
        "Øyvind",
        "Über",
        "zoe",
    ]


def test_a_name_goes_before_an_id() -> None:
    assert find_by_name_or_id(NamedThing.PROJECT, "10", PROJECTS).id == 13
    assert find_by_name_or_id(NamedThing.PROJECT, "12", PROJECTS).id == 12
    assert find_by_name_or_id(NamedThing.PROJECT, " inner ", PROJECTS).id == 12


def test_an_unclear_name_is_refused_with_its_candidates() -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve_projects(PROJECTS, ["Website"], [])
    assert caught.value.candidates == ("10 Website", "11 Website")
    assert resolve_projects(PROJECTS, ["alpha: website"], []).project_ids == {11}
    twins = [*PROJECTS, Project(14, "website", client_id=2, client_name="Alpha")]
    with pytest.raises(AmbiguousName) as caught:
        resolve_projects(twins, ["Alpha: Website"], [])
    assert caught.value.candidates == ("11 Alpha: Website", "14 Alpha: website")
    assert resolve_projects(twins, ["14"], []).project_ids == {14}


@pytest.mark.parametrize(("here", "there"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_accents_may_be_typed_in_both_ways(here: Literal["NFC", "NFD"], there: Literal["NFC", "NFD"]) -> None:
    """macOS takes file names apart, and what is copied from them."""
    project = Project(10, normalize(here, "Größe é"), client_id=1, client_name=normalize(here, "Ångström"))
    user = User(1, normalize(here, "Żaneta Öz"), normalize(here, "öz@example.com"))
    assert resolve_projects([project], [normalize(there, "grösse É")], []).project_ids == {10}
    assert resolve_projects([project], [normalize(there, "ångström: GRÖSSE é")], []).project_ids == {10}
    assert resolve_projects([project], [], [normalize(there, "Ångström")]).client_ids == {1}
    assert resolve_users([user], [normalize(there, "żaneta öz")]).user_ids == {1}
    assert resolve_users([user], [normalize(there, "ÖZ@example.com")]).user_ids == {1}


def test_rules_from_names() -> None:
    rule = resolve_projects(PROJECTS, ["Inner", "without project"], ["Beta"])
    assert rule == ProjectSelection(False, frozenset({1}), frozenset({12, None}))
    assert rule.includes(99, 1)
    assert rule.includes(None, None)
    assert not rule.includes(11, 2)
    assert resolve_projects(PROJECTS, [], []) == ProjectSelection()
    users = [User(1, "Ann", "ann@example.com"), User(2, "Bob")]
    assert resolve_users(users, ["ANN@example.com", "bob"]) == UserSelection(False, frozenset({1, 2}))
    with pytest.raises(UnknownName) as caught:
        resolve_users(users, ["Carl"])
    assert caught.value.known_names == ("Ann", "Bob")


def test_the_default_workspace_is_the_profiles_if_it_still_is_one() -> None:
    other = Workspace(8, "Other")
    assert resolve_workspace(Account(PROFILE, (other, WORKSPACE)), None) == WORKSPACE
    assert resolve_workspace(Account(PROFILE, (other,)), None) == other
    assert resolve_workspace(Account(PROFILE, (other, WORKSPACE)), "other") == other
    with pytest.raises(UnknownName):
        resolve_workspace(Account(PROFILE, ()), None)


def test_preset_names() -> None:
    assert resolve_preset("last-month") == "last-month"
    with pytest.raises(UnknownName):
        resolve_preset("lastmonth")


def test_excluding_keeps_new_projects_in() -> None:
    rule = ProjectSelection(excluded_project_ids=frozenset({10, None}))
    assert rule.includes(4711, None)
    assert not rule.includes(10, 1)
    assert not rule.includes(None, None)


@pytest.mark.parametrize(
    ("subject", "period", "name"),
    [
        ("Acme", OCTOBER, "Acme hours 2026-10.xlsx"),
        ("Acme", Period(date(2026, 10, 1), date(2026, 10, 15)), "Acme hours 2026-10-01 to 2026-10-15.xlsx"),
        ("Acme", Period(date(2026, 10, 1), date(2026, 10, 1)), "Acme hours 2026-10-01.xlsx"),
        ('A/B: "C"?', OCTOBER, "A B C hours 2026-10.xlsx"),
        ("CON", OCTOBER, "_CON hours 2026-10.xlsx"),
        (" ... ", OCTOBER, "Toggl hours 2026-10.xlsx"),
        ("a\x9b31mb\x85c", OCTOBER, "a 31mb c hours 2026-10.xlsx"),
        ("漢" * 80, OCTOBER, "漢" * 52 + "… hours 2026-10.xlsx"),
    ],
)
def test_suggested_file_names(subject: str, period: Period, name: str) -> None:
    assert suggested_file_name(subject, period) == name


@given(st.text())
def test_a_file_name_is_legal_everywhere(name: str) -> None:
    safe = safe_subject(name)
    assert safe
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe == safe.strip(" .")
    assert len(safe) <= 81
    days = Period(date(2026, 10, 1), date(2026, 10, 15))
    whole = unique_file_name(suggested_file_name(name, days, "Arbeitsstunden und mehr"), set())
    assert len(whole.encode()) + len(" (12345)") <= 255


def test_colliding_file_names_get_a_number() -> None:
    taken: set[str] = set()
    names = [unique_file_name(name, taken) for name in ("Ann.xlsx", "ann.xlsx", "Ann.xlsx")]
    assert names == ["Ann.xlsx", "ann (2).xlsx", "Ann (3).xlsx"]


def test_targets_are_checked(tmp_path: Path) -> None:
    check_target(tmp_path / "new.xlsx", overwrite=False)
    (tmp_path / "old.xlsx").write_text("x")
    with pytest.raises(WorkbookExists):
        check_target(tmp_path / "old.xlsx", overwrite=False)
    check_target(tmp_path / "old.xlsx", overwrite=True)
    with pytest.raises(NotWritable):
        check_target(tmp_path / "missing" / "new.xlsx", overwrite=False)
    with pytest.raises(NotWritable):
        check_target(tmp_path, overwrite=True)
    with pytest.raises(NotWritable) as caught:
        check_target(tmp_path / ("x" * 300), overwrite=True)
    assert caught.value.reason == os.strerror(errno.ENAMETOOLONG)
    with pytest.raises((NotWritable, NameNotAllowed)):
        check_target(tmp_path / "nul\0.xlsx", overwrite=True)
    with pytest.raises(NotWritable):
        check_target(tmp_path / "old.xlsx" / "new.xlsx", overwrite=True)


@pytest.mark.usefixtures("needs_links")
def test_a_ring_of_links_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    with pytest.raises(NotWritable):
        check_target(tmp_path / "ring", overwrite=True)
