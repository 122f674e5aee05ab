import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.hours import parse_day_hours, parse_hours
from toggl_desktop.api.json_body import BrokenBody
from toggl_desktop.api.parsing import (
    parse_api_token,
    parse_client,
    parse_list,
    parse_profile,
    parse_project,
    parse_project_details,
    parse_project_page,
    parse_quota,
    parse_user,
    parse_workspace,
)
from toggl_desktop.core.errors import Cancelled
from toggl_desktop.core.toggl.models import (
    Client,
    DayHours,
    HoursRow,
    Profile,
    Project,
    ProjectDetails,
    Quota,
    Rate,
    Secret,
    User,
    Workspace,
)

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 16)


def body(value: Any) -> bytes:
    return json.dumps(value).encode()


def hours(*rows: Any) -> tuple[HoursRow, ...]:
    return parse_hours(body(list(rows)), FakeContext())


def week(*rows: Any) -> tuple[DayHours, ...]:
    return parse_day_hours(body(list(rows)), MONDAY, FakeContext())


# --- projects/summary


def test_hours_as_documented() -> None:
    assert hours(
        {"user_id": 1001, "project_id": 2001, "tracked_seconds": 5678, "billable_seconds": 56},
        {"user_id": 1001, "project_id": None, "tracked_seconds": 9876, "billable_seconds": None},
        {"user_id": 1002, "project_id": 2001, "tracked_seconds": 3600},
        {"user_id": 1002, "project_id": 2001, "tracked_seconds": 1},
    ) == (
        HoursRow(1001, 2001, 5678, 56),
        HoursRow(1001, None, 9876, None),
        HoursRow(1002, 2001, 3600, None),
        HoursRow(1002, 2001, 1, None),
    )


def test_hours_in_odd_shapes() -> None:
    big = 2**53 + 1
    assert hours(
        {"uid": big, "pid": 4_415_272_765, "tracked_seconds": 0, "billable_seconds": 0, "new": {"x": [1]}},
        {"user_id": 5, "uid": 6, "project_id": 0, "tracked_seconds": 2},
    ) == (HoursRow(big, 4_415_272_765, 0, 0), HoursRow(5, None, 2, None))
    assert parse_hours(b"null", FakeContext()) == ()
    assert parse_hours(b'{"items": []}', FakeContext()) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"user_id": None}, "user_id"),
        ({"user_id": 0}, "user_id"),
        ({"user_id": -1}, "user_id"),
        ({"user_id": "1001"}, "user_id"),
        ({"user_id": 1001.0}, "user_id"),
        ({"user_id": True}, "user_id"),
        ({"user_id": 2**63}, "user_id"),
        ({"project_id": "2001"}, "project_id"),
        ({"project_id": -1}, "project_id"),
        ({"project_id": False}, "project_id"),
        ({"tracked_seconds": None}, "tracked_seconds"),
        ({"tracked_seconds": -1}, "tracked_seconds"),
        ({"tracked_seconds": 1.5}, "tracked_seconds"),
        ({"tracked_seconds": "60"}, "tracked_seconds"),
        ({"tracked_seconds": 2**54}, "tracked_seconds"),
        ({"billable_seconds": -1}, "billable_seconds"),
        ({"billable_seconds": [1]}, "billable_seconds"),
    ],
)
def test_hours_that_cannot_be_understood_name_their_field(change: dict[str, object], field: str) -> None:
    row = {"user_id": 1001, "project_id": 2001, "tracked_seconds": 60, "billable_seconds": 1}
    with pytest.raises(ShapeError) as caught:
        hours(row, row, {**row, **change})
    assert caught.value.field == f"[2].{field}"
    assert "1001" not in caught.value.problem


@pytest.mark.parametrize("name", ["user_id", "project_id", "tracked_seconds"])
def test_a_renamed_field_does_not_turn_into_missing_time(name: str) -> None:
    row = {"user_id": 1001, "project_id": 2001, "tracked_seconds": 60}
    row["new_" + name] = row.pop(name)
    with pytest.raises(ShapeError) as caught:
        hours(row)
    assert (caught.value.field, caught.value.problem) == (f"[0].{name}", "missing")


@pytest.mark.parametrize("row", [None, 1, "x", [1], True])
def test_rows_are_objects(row: object) -> None:
    with pytest.raises(ShapeError) as caught:
        hours(row)
    assert caught.value.field == "[0]"


def test_an_odd_row_among_thousands_is_read_and_a_bad_one_named() -> None:
    usual = {"user_id": 1, "project_id": 2, "tracked_seconds": 3}
    rows: list[dict[str, object]] = [usual] * 2500
    rows[1700] = {"uid": 4, "pid": None, "tracked_seconds": 5}
    parsed = hours(*rows)
    assert len(parsed) == 2500
    assert parsed[1700] == HoursRow(4, None, 5, None)
    assert set(parsed[:1700] + parsed[1701:]) == {HoursRow(1, 2, 3, None)}
    rows[2345] = {**usual, "tracked_seconds": True}
    with pytest.raises(ShapeError) as caught:
        hours(*rows)
    assert caught.value.field == "[2345].tracked_seconds"
    with pytest.raises(ShapeError) as caught:
        week(*[{"user_id": 1, "project_id": 2, "seconds": [3] * 7}] * 1234, {"user_id": 1, "project_id": 2})
    assert caught.value.field == "[1234].seconds"


def test_a_long_answer_can_be_cancelled() -> None:
    class Impatient(FakeContext):
        checkpoints = 0

        def checkpoint(self) -> None:
            self.checkpoints += 1
            if self.checkpoints == 3:
                raise Cancelled

    rows = [{"user_id": 1, "project_id": 2, "tracked_seconds": n, "seconds": [n] * 7} for n in range(10_000)]
    with pytest.raises(Cancelled):
        parse_hours(body(rows), Impatient())
    with pytest.raises(Cancelled):
        parse_day_hours(body(rows), MONDAY, Impatient())


# --- weekly/time_entries


def test_days_as_recorded() -> None:
    assert week({"user_id": 1, "project_id": 2, "seconds": [0, 1234, 0, 56, 0, 0, 7]}) == (
        DayHours(date(2026, 11, 17), 1, 2, 1234, None),
        DayHours(date(2026, 11, 19), 1, 2, 56, None),
        DayHours(date(2026, 11, 22), 1, 2, 7, None),
    )


def test_days_with_billable_figures() -> None:
    row = {"user_id": 1, "project_id": None, "seconds": [10, None, 30, 0, 0, 0, 0], "billable_seconds": [5, 6, None]}
    assert week(row) == (
        DayHours(MONDAY, 1, None, 10, 5),
        DayHours(MONDAY + timedelta(days=1), 1, None, 0, 6),
        DayHours(MONDAY + timedelta(days=2), 1, None, 30, None),
    )


def test_a_person_without_name_and_email_is_named_by_id() -> None:
    body = json.dumps([{"id": 1001, "fullname": "", "email": None}, {"id": 2, "fullname": "", "email": "a@b.c"}])
    assert [user.name for user in parse_list(body.encode(), parse_user)] == ["User 1001", "a@b.c"]


def test_days_beyond_the_week_belong_to_the_next_question() -> None:
    assert [row.tracked_seconds for row in week({"user_id": 1, "project_id": 2, "seconds": [*range(1, 15)]})] == [
        *range(1, 8)
    ]
    assert week({"uid": 1, "pid": 2, "seconds": [3, 0, 0, 0, 0, 0, 0]}) == (DayHours(MONDAY, 1, 2, 3, None),)


@pytest.mark.parametrize("days", range(7))
def test_a_week_that_lacks_days_is_not_understood(days: int) -> None:
    with pytest.raises(ShapeError) as caught:
        week({"user_id": 1, "project_id": 2, "seconds": [60] * days})
    assert caught.value.field.endswith("seconds")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"seconds": [1, 2, -3]}, "seconds[2]"),
        ({"seconds": [0.5]}, "seconds[0]"),
        ({"seconds": ["1"]}, "seconds[0]"),
        ({"seconds": [True]}, "seconds[0]"),
        ({"seconds": [0] * 9 + ["1"]}, "seconds[9]"),
        ({"seconds": 60}, "seconds"),
        ({"seconds": None}, "seconds"),
        ({"billable_seconds": [1, {}]}, "billable_seconds[1]"),
        ({"billable_seconds": 3}, "billable_seconds"),
        ({"user_id": None}, "user_id"),
    ],
)
def test_days_that_cannot_be_understood(change: dict[str, object], field: str) -> None:
    row = {"user_id": 1, "project_id": 2, "seconds": [1, 2, 3, 0, 0, 0, 0], "billable_seconds": [1]}
    with pytest.raises(ShapeError) as caught:
        week(row, {**row, **change})
    assert caught.value.field == f"[1].{field}"


@pytest.mark.parametrize("name", ["user_id", "project_id", "seconds"])
def test_days_need_their_fields(name: str) -> None:
    row: dict[str, object] = {"user_id": 1, "project_id": 2, "seconds": [1] * 7}
    del row[name]
    with pytest.raises(ShapeError) as caught:
        week(row)
    assert caught.value.field == f"[0].{name}"


# --- lists of names


def test_profile() -> None:
    full = {
        "id": 5,
        "fullname": "Ann Lee",
        "email": "ann@example.com",
        "timezone": "Europe/Berlin",
        "beginning_of_week": 0,
        "default_workspace_id": 9,
        "api_token": "a" * 32,
        "clients": None,
    }
    assert parse_profile(body(full)) == Profile(5, "Ann Lee", "ann@example.com", "Europe/Berlin", 0, 9)
    assert parse_profile(b'{"id": 5}') == Profile(5, "", "", "UTC", 1, None)
    odd = {"id": 5, "fullname": "", "email": "e", "beginning_of_week": 9, "default_workspace_id": 0, "timezone": None}
    assert parse_profile(body(odd)) == Profile(5, "e", "e", "UTC", 1, None)
    assert parse_api_token(body(full)) == Secret("a" * 32)
    assert parse_api_token(b'{"id": 5}') is None
    assert parse_api_token(b'{"id": 5, "api_token": ""}') is None


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "id"),
        ({"id": None}, "id"),
        ({"id": 5, "fullname": 7}, "fullname"),
        ({"id": 5, "beginning_of_week": "1"}, "beginning_of_week"),
        ([], ""),
        ("x", ""),
        (None, ""),
    ],
)
def test_profiles_that_cannot_be_understood(given: object, field: str) -> None:
    with pytest.raises(ShapeError) as caught:
        parse_profile(body(given))
    assert caught.value.field == field


def test_workspaces() -> None:
    rows = [
        {
            "id": 7,
            "name": " Acme & Co ",
            "organization_id": 70,
            "role": "admin",
            "admin": True,
            "premium": True,
            "business_ws": False,
            "default_currency": "USD",
            "active_project_count": 12,
            "api_token": "secret",
            "ical_url": "/secret",
        },
        {"id": 8, "name": "B", "role": "user", "admin": True},
        {"id": 9, "name": "C", "admin": True, "business_ws": True, "active_project_count": None},
        {"id": 10, "name": None},
    ]
    assert parse_list(body(rows), parse_workspace) == (
        Workspace(7, " Acme & Co ", 70, "admin", True, True, "USD", 12),
        Workspace(8, "B", None, "user", False),
        Workspace(9, "C", None, "", True, True),
        Workspace(10, "", None, "", False),
    )
    assert "secret" not in repr(parse_list(body(rows), parse_workspace))


def test_projects() -> None:
    rows = [
        {
            "id": 1,
            "name": "=SUM(A1)",
            "client_id": 3,
            "cid": 4,
            "client_name": "Zoo",
            "active": True,
            "color": "#06aaf5",
            "currency": "EUR",
        },
        {"id": 2, "name": "Old", "cid": 4, "active": False, "color": None, "currency": None, "client_id": None},
        {"id": 3, "name": "half \ud83d"},
    ]
    assert parse_list(body(rows), parse_project) == (
        Project(1, "=SUM(A1)", 3, "Zoo", True, "#06aaf5", "EUR"),
        Project(2, "Old", 4, None, False),
        Project(3, "half \ufffd"),
    )


@pytest.mark.parametrize(
    ("count", "total", "page", "page_size", "is_last"),
    [
        (0, None, 1, 200, True),
        (199, None, 1, 200, True),
        (200, None, 1, 200, False),
        (200, 200, 1, 200, True),
        (200, 201, 1, 200, False),
        (200, 400, 2, 200, True),
        (200, 0, 1, 200, False),
        (100, None, 1, 100, False),
        (100, 250, 2, 100, False),
        (50, 250, 3, 100, True),
    ],
)
def test_the_last_page(count: int, total: int | None, page: int, page_size: int, is_last: bool) -> None:
    rows = [{"id": n + 1, "name": "P", "total_count": total} for n in range(count)]
    parsed = parse_project_page(body(rows), page, page_size)
    assert (parsed.is_last, parsed.page, len(parsed.projects)) == (is_last, page, count)
    assert parsed.total_count == (total if count and total else None)


def test_users_of_every_list() -> None:
    rows = [
        {"id": 1, "fullname": "Ann", "email": "a@x", "inactive": False, "is_active": True},
        {"id": 900, "uid": 2, "wid": 7, "name": "Bob", "email": "b@x", "inactive": True},
        {"id": 901, "user_id": 3, "uid": 4, "name": "Cem", "active": False},
        {"id": 5, "name": "Dee", "deleted_at": "2025-01-01T00:00:00Z"},
        {"id": 6, "fullname": "", "name": None, "email": "e@x"},
    ]
    assert parse_list(body(rows), parse_user) == (
        User(1, "Ann", "a@x"),
        User(2, "Bob", "b@x", is_active=False),
        User(3, "Cem"),
        User(5, "Dee", is_active=False),
        User(6, "e@x", "e@x"),
    )


def test_clients() -> None:
    assert parse_list(b'[{"id": 1, "name": "Zoo", "wid": 7, "archived": true}]', parse_client) == (Client(1, "Zoo"),)


def test_quotas() -> None:
    rows = [
        {"organization_id": None, "remaining": 27, "resets_in_secs": 3120, "total": 30, "organization_name": "x"},
        {"organization_id": 70, "remaining": -4},
    ]
    assert parse_list(body(rows), lambda row: parse_quota(row, NOW)) == (
        Quota(None, 27, 30, NOW + timedelta(seconds=3120)),
        Quota(70, -4, None, None),
    )


@pytest.mark.parametrize("row", [{}, {"remaining": None}, {"remaining": "7"}, {"remaining": 1.5}])
def test_a_quota_needs_its_figure(row: dict[str, object]) -> None:
    with pytest.raises(ShapeError) as caught:
        parse_list(body([row]), lambda quota: parse_quota(quota, NOW))
    assert caught.value.field == "[0].remaining"


# --- projects/{p}/summary


def test_details() -> None:
    assert parse_project_details(b'{"seconds": 123, "rates": null}', 5) == ProjectDetails(5, 123)
    full = {
        "seconds": 7200,
        "tracked_days": 3,
        "billable_amount_in_cents": 12345,
        "labour_cost_in_cents": 9,
        "resolution": "day",
        "graph": [None, {"seconds": None}],
        "rates": [
            {"billable_seconds": 3600, "hourly_rate_in_cents": 5000.0, "currency": "EUR"},
            {"billable_seconds": None, "hourly_rate_in_cents": 1, "currency": None},
            {"billable_seconds": 5, "hourly_rate_in_cents": None},
        ],
    }
    rates = (Rate(3600, 5000, "EUR"), Rate(None, 1, ""), Rate(5, None, ""))
    assert parse_project_details(body(full), 5) == ProjectDetails(5, 7200, 3, 12345, rates)
    assert parse_project_details(b'{"seconds": null}', 5) == ProjectDetails(5, 0)
    small = parse_project_details(b'{"seconds": 1, "rates": [{"hourly_rate_in_cents": 1, "currency": " usd"}]}', 5)
    assert small.rates == (Rate(None, 1, "USD"),)
    fractions = {
        "seconds": 1,
        "billable_amount_in_cents": -0.5,
        "rates": [{"hourly_rate_in_cents": 3333.25, "currency": None}, {"currency": "eur"}, {}],
    }
    exact = (Rate(None, 3333.25, ""), Rate(None, None, "EUR"), Rate(None, None, ""))
    assert parse_project_details(body(fractions), 5) == ProjectDetails(5, 1, None, -0.5, exact)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "seconds"),
        ({"seconds": -1}, "seconds"),
        ({"seconds": 1, "tracked_days": "3"}, "tracked_days"),
        ({"seconds": 1, "billable_amount_in_cents": True}, "billable_amount_in_cents"),
        ({"seconds": 1, "billable_amount_in_cents": "5"}, "billable_amount_in_cents"),
        ({"seconds": 1, "rates": {}}, "rates"),
        ({"seconds": 1, "rates": [5]}, "rates[0]"),
        ({"seconds": 1, "rates": [{"hourly_rate_in_cents": []}]}, "rates[0].hourly_rate_in_cents"),
        ({"seconds": 1, "rates": [{"hourly_rate_in_cents": 1, "currency": 5}]}, "rates[0].currency"),
        ([], ""),
    ],
)
def test_details_that_cannot_be_understood(given: object, field: str) -> None:
    with pytest.raises(ShapeError) as caught:
        parse_project_details(body(given), 5)
    assert caught.value.field == field


# --- anything at all

NAMES = [
    *("id", "user_id", "uid", "project_id", "pid", "tracked_seconds", "billable_seconds", "seconds", "items", "rates"),
    *("name", "fullname", "email", "active", "inactive", "total_count", "remaining", "resets_in_secs", "total"),
    *("organization_id", "hourly_rate_in_cents", "currency", "tracked_days", "beginning_of_week", "role", "admin"),
    *("api_token", "billable_amount_in_cents", "client_id", "color", "deleted_at", "active_project_count", "timezone"),
]
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(0, 9)
    | st.sampled_from([1e400, 1e300, -0.0, 2**63, -(2**70)])
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
)
ANYTHING = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=25,
)
PARSERS = [
    parse_profile,
    parse_api_token,
    parse_project_page,
    lambda answer: parse_hours(answer, FakeContext()),
    lambda answer: parse_day_hours(answer, MONDAY, FakeContext()),
    lambda answer: parse_project_details(answer, 5),
    *(
        lambda answer, row=row: parse_list(answer, row)
        for row in (parse_workspace, parse_project, parse_user, parse_client, lambda row: parse_quota(row, NOW))
    ),
]


@given(ANYTHING | st.lists(st.dictionaries(st.sampled_from(NAMES), VALUES | st.lists(VALUES, max_size=9))))
def test_any_json_parses_or_names_its_fault(value: object) -> None:
    text = json.dumps(value).encode()
    for parse in PARSERS:
        try:
            parse(text, 1) if parse is parse_project_page else parse(text)
        except ShapeError:
            continue
        except BrokenBody:
            assert b"Infinity" in text


def test_numbers_without_end() -> None:
    with pytest.raises(ShapeError):
        parse_project_details(b'{"seconds": 1, "billable_amount_in_cents": 1e999}', 5)
    with pytest.raises(ShapeError):
        parse_project_details(b'{"seconds": 1e999}', 5)
