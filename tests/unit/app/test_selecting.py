"""Clicks on check boxes as changes of a rule."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.app import selecting
from toggl_desktop.core.choices.selection import ProjectSelection

ACME, BIRCH = 5, 6
CLIENT_OF: dict[int | None, int | None] = {10: ACME, 11: ACME, 20: BIRCH, 30: None, None: None}


def chosen(rule: ProjectSelection) -> set[int | None]:
    return {project for project, client in CLIENT_OF.items() if rule.includes(project, client)}


def test_leaving_one_out_of_all_takes_future_projects_in() -> None:
    rule = selecting.set_project(selecting.all_projects(), 10, ACME, on=False)
    assert chosen(rule) == {11, 20, 30, None}
    assert rule.includes(99, ACME)
    assert selecting.set_project(rule, 10, ACME, on=True).is_everything


def test_a_client_is_kept_as_a_rule() -> None:
    rule = selecting.set_client(selecting.no_projects(), ACME, [10, 11], on=True)
    assert chosen(rule) == {10, 11}
    assert rule.includes(99, ACME)
    assert not rule.includes(99, BIRCH)
    without_one = selecting.set_project(rule, 11, ACME, on=False)
    assert chosen(without_one) == {10}
    assert without_one.includes(99, ACME)
    assert chosen(selecting.set_client(without_one, ACME, [10, 11], on=True)) == {10, 11}
    assert chosen(selecting.set_client(rule, ACME, [10, 11], on=False)) == set()


def test_leaving_a_client_out_of_all() -> None:
    rule = selecting.set_client(selecting.all_projects(), ACME, [10, 11], on=False)
    assert chosen(rule) == {20, 30, None}
    assert selecting.set_client(rule, ACME, [10, 11], on=True).is_everything


def test_time_without_a_project_is_a_line_of_its_own() -> None:
    rule = selecting.set_project(selecting.no_projects(), None, None, on=True)
    assert chosen(rule) == {None}
    without_client = selecting.set_client(selecting.no_projects(), None, [30], on=True)
    assert chosen(without_client) == {30}


def test_with_time_is_these_and_no_others() -> None:
    assert chosen(selecting.these_projects({20, None})) == {20, None}


@given(st.lists(st.tuples(st.sampled_from([10, 11, 20, 30, None, "acme"]), st.booleans()), max_size=12), st.booleans())
def test_after_any_clicks_each_line_is_what_was_clicked_last(
    clicks: list[tuple[object, bool]], everything: bool
) -> None:
    rule = selecting.all_projects() if everything else selecting.no_projects()
    expected = dict.fromkeys(CLIENT_OF, everything)
    for what, on in clicks:
        if what == "acme":
            rule = selecting.set_client(rule, ACME, [10, 11], on=on)
            expected |= {10: on, 11: on}
        else:
            rule = selecting.set_project(rule, what, CLIENT_OF[what], on=on)  # type: ignore[arg-type, index]
            expected[what] = on  # type: ignore[index]
    assert {project: project in chosen(rule) for project in CLIENT_OF} == expected


@given(st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.booleans()), max_size=8), st.booleans())
def test_people_likewise(clicks: list[tuple[int, bool]], everything: bool) -> None:
    rule = selecting.all_users() if everything else selecting.no_users()
    expected = dict.fromkeys([1, 2, 3], everything)
    for user_id, on in clicks:
        rule = selecting.set_user(rule, user_id, on=on)
        expected[user_id] = on
    assert {user_id: rule.includes(user_id) for user_id in expected} == expected
    assert rule.includes(99) == everything
