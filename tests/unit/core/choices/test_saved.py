"""Saved exports, their file, and what no longer exists."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.choices import export_choices, ids
from tests.unit.core.choices.test_schedule import schedules
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.missing import leave_out, missing_from, names_of
from toggl_desktop.core.choices.saved import KnownNames, SavedExport, SavedExports
from toggl_desktop.core.choices.saved_codec import (
    SavedFileNewer,
    decode_saved,
    encode_for_others,
    encode_saved,
)
from toggl_desktop.core.choices.schedule import Every, Schedule
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.choices.toml_text import toml_text
from toggl_desktop.core.errors import BadSavedName, NamedThing, SavedNameTaken, UnknownName
from toggl_desktop.core.toggl.models import Project, User, Workspace

words = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20).filter(lambda text: text[0] != "-")
named = st.dictionaries(ids, words, max_size=3)
saved_exports = st.builds(
    SavedExport,
    name=words,
    choices=export_choices,
    folder=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    file_name=words,
    overwrite=st.booleans(),
    into=st.just("") | words,
    schedule=st.none() | schedules,
    names=st.builds(KnownNames, st.just("") | words, named, named, named),
)
PAYROLL = SavedExport("Payroll", ExportChoices(workspace_id=7))
TEAM = SavedExport("Team's week", ExportChoices())
BOTH = SavedExports((PAYROLL, TEAM), default="Payroll")


def through_a_file(saved: SavedExports) -> Any:
    return decode_saved(tomllib.loads(toml_text(encode_saved(saved))))


@given(st.lists(saved_exports, max_size=3), st.booleans())
def test_saved_exports_survive_their_file(exports: list[SavedExport], has_default: bool) -> None:
    saved = SavedExports()
    for one in exports:
        saved = saved.with_export(_as_kept(one))
    if has_default and saved.exports:
        saved = saved.with_default(saved.names[-1])
    assert through_a_file(saved) == (saved, 0)


def _as_kept(saved: SavedExport) -> SavedExport:
    """A schedule of days or weeks keeps no day of the month, and so on."""
    schedule = saved.schedule
    if schedule is not None and schedule.every is not Every.MONTH:
        schedule = replace(schedule, month_day=1)
    if schedule is not None and schedule.every is not Every.WEEK:
        schedule = replace(schedule, weekday=1)
    return replace(saved, schedule=schedule)


@given(saved_exports)
def test_a_copy_for_a_colleague_holds_neither_places_nor_schedule(saved: SavedExport) -> None:
    choices = replace(saved.choices, working_hours="/home/ann/secret hours.xlsx")
    placed = replace(saved, choices=choices, folder="/home/ann/secret place", into="/home/ann/secret.xlsx")
    document = encode_for_others(placed)
    choices = replace(saved.choices, working_hours="")
    expected = replace(saved, choices=choices, folder="", into="", schedule=None)
    assert decode_saved(document).exports.exports == (expected,)
    assert "/home/ann" not in toml_text(document)


def test_names_are_kept_only_for_what_is_chosen_by_id() -> None:
    choices = ExportChoices(
        projects=ProjectSelection(False, frozenset({5, None}), frozenset({10, None})),
        users=UserSelection(True, frozenset(), frozenset({2, 9})),
    )
    names = names_of(choices, WORKSPACE, PROJECTS, USERS, KnownNames(users={9: "Gone", 1: "Ann"}))
    assert names == KnownNames("Acme", {5: "Alpha"}, {10: "Alpha: Website"}, {2: "Bob", 9: "Gone"})


def test_what_is_unclear_is_kept_until_somebody_looked() -> None:
    entry = encode_saved(SavedExports((PAYROLL,)))
    entry["export"][0]["choices"] |= {"split": "fortnight", "zodiac": {"sign": "aries"}}
    (saved,) = decode_saved(entry).exports.exports
    assert saved.unclear == {"split": "fortnight", "zodiac": {"sign": "aries"}}
    assert through_a_file(SavedExports((saved,))).exports.exports == (saved,)
    assert not saved.with_choices(saved.choices, saved.names).unclear


@pytest.mark.parametrize(
    "entry",
    [3, {}, {"name": 7, "choices": {}}, {"name": "x"}, {"name": "-x", "choices": {}}, {"name": "", "choices": {}}],
)
def test_an_entry_that_is_none_leaves_the_others_alone(entry: Any) -> None:
    document = encode_saved(BOTH)
    document["export"].insert(1, entry)
    assert decode_saved(document) == (BOTH, 1)


@pytest.mark.parametrize("change", [{"export": 3}, {"version": "one"}, {"version": True}])
def test_a_file_that_is_none_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        decode_saved(encode_saved(BOTH) | change)


def test_a_file_of_a_later_version_is_not_read() -> None:
    with pytest.raises(SavedFileNewer):
        decode_saved(encode_saved(BOTH) | {"version": 2})


@pytest.mark.parametrize("schedule", [3, {}, {"every": "day"}, {"every": "day", "at": "25:00"}, {"every": 1, "at": 8}])
def test_a_senseless_schedule_is_none(schedule: Any) -> None:
    document = encode_saved(BOTH)
    document["export"][0]["schedule"] = schedule
    assert decode_saved(document).exports == BOTH


def test_a_schedule_may_be_written_by_hand() -> None:
    text = '[schedule]\nevery = "month"\nday = "last"\nat = 08:30:00\nsince = 2026-11-29T09:00:00'
    document = encode_saved(BOTH)
    document["export"][0] |= tomllib.loads(text)
    found = decode_saved(document).exports.exports[0].schedule
    assert found is not None
    assert found.next_run(datetime(2026, 11, 29, 12)) == datetime(2026, 11, 30, 8, 30)
    assert found == Schedule(Every.MONTH, time(8, 30), 1, found.month_day, datetime(2026, 11, 29, 9))


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [("payrol", ("Payroll",)), ("week", ("Team's week",)), ("zzzz", ("Payroll", "Team's week"))],
)
def test_an_unknown_name_comes_with_the_nearest_ones(wanted: str, nearest: tuple[str, ...]) -> None:
    with pytest.raises(UnknownName) as caught:
        BOTH.find(wanted)
    assert (caught.value.thing, caught.value.known_names) == (NamedThing.SAVED_EXPORT, nearest)


def test_names_are_found_however_they_are_typed() -> None:
    assert BOTH.find(" PAYROLL ") is PAYROLL


def test_the_default_follows_its_export() -> None:
    assert BOTH.renamed("payroll", "Wages").default == "Wages"
    assert BOTH.renamed("Payroll", "payroll").names == ("payroll", "Team's week")
    assert BOTH.renamed("Team's week", "Team").default == "Payroll"
    assert BOTH.without("Payroll").default == ""
    assert BOTH.without("Team's week").default == "Payroll"
    assert BOTH.with_default("").default == ""


def test_names_are_unique_and_sensible() -> None:
    with pytest.raises(SavedNameTaken):
        BOTH.renamed("Payroll", "team's WEEK")
    for name in ("", " x", "-x", "a\nb", "x" * 81):
        with pytest.raises(BadSavedName):
            BOTH.with_export(SavedExport(name, ExportChoices()))
    assert BOTH.free_name("payroll") == "payroll (2)"
    assert len(BOTH.with_export(SavedExport("PAYROLL", ExportChoices())).exports) == 2


WORKSPACE = Workspace(7, "Acme")
PROJECTS = [Project(10, "Website", 5, "Alpha"), Project(11, "Inner")]
USERS = [User(1, "Ann"), User(2, "Bob")]


def test_what_is_taken_in_and_gone_is_named() -> None:
    choices = ExportChoices(
        projects=ProjectSelection(False, frozenset({5, 6, None}), frozenset({10, 12, None}), frozenset({13})),
        users=UserSelection(False, frozenset({1, 3})),
    )
    names = KnownNames("Acme", {6: "Beta"}, {12: "Old", 13: "Older"}, {3: "Cid"})
    missing = missing_from(choices, names, PROJECTS, USERS)
    assert [(one.thing, one.id, one.name) for one in missing] == [
        (NamedThing.CLIENT, 6, "Beta"),
        (NamedThing.PROJECT, 12, "Old"),
        (NamedThing.USER, 3, "Cid"),
    ]
    rest = leave_out(choices, missing)
    assert rest.projects == ProjectSelection(False, frozenset({5, None}), frozenset({10, None}), frozenset({13}))
    assert rest.users.user_ids == {1}
    assert not missing_from(rest, names, PROJECTS, USERS)


def test_a_rule_over_everything_misses_nothing() -> None:
    choices = ExportChoices(
        projects=ProjectSelection(True, frozenset({6}), frozenset({12}), frozenset({13})),
        users=UserSelection(True, frozenset({3}), frozenset({4})),
    )
    assert missing_from(choices, KnownNames(), PROJECTS, USERS) == ()


def test_what_nobody_knows_a_name_of_is_named_by_its_id() -> None:
    choices = ExportChoices(users=UserSelection(False, frozenset({3})))
    assert missing_from(choices, KnownNames(), PROJECTS, USERS)[0].name == "3"
