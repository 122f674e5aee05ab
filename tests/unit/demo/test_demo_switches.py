"""Each switch does what it says, and nothing else."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from toggl_desktop.demo import (
    Behaviour,
    Billable,
    Company,
    Compression,
    ErrorForm,
    Plan,
    ProjectPages,
    Twins,
    UserShape,
    sample_company,
)
from toggl_desktop.demo.view import View

WEEK = {"start_date": "2025-03-03", "end_date": "2025-03-09"}
TOTAL = 3_660 + 1_234 + 7_200 + 1_801 + 60


def matrix(caller: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = caller.report("/projects/summary", WEEK).json()
    return rows


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        (Behaviour(plan=Plan.STARTER), [3_601, 0, 7_200, 1_801, 0]),
        (Behaviour(plan=Plan.FREE), ["missing"] * 5),
        (Behaviour(plan=Plan.FREE, billable=Billable.PRESENT), [3_601, 0, 7_200, 1_801, 0]),
        (Behaviour(billable=Billable.NULL), [None] * 5),
        (Behaviour(billable=Billable.MISSING), ["missing"] * 5),
    ],
)
def test_billable_seconds(serve: Any, company: Company, behaviour: Behaviour, expected: list[Any]) -> None:
    rows = matrix(serve(company, behaviour=behaviour))
    assert [row.get("billable_seconds", "missing") for row in rows] == expected
    assert sum(row["tracked_seconds"] for row in rows) == TOTAL


def test_on_free_a_project_has_nothing_but_seconds(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(plan=Plan.FREE))
    assert caller.report("/projects/1000/summary", WEEK).json() == {"seconds": 10_860, "rates": None}
    project = caller.get("/workspaces/10/projects").json()[0]
    assert (project["billable"], project["rate"], project["currency"]) == (None, None, None)
    assert "billable_seconds" not in caller.report("/weekly/time_entries", WEEK).json()[0]


def test_weekly_billable_arrays_can_be_missing(serve: Any, company: Company) -> None:
    rows = serve(company, behaviour=Behaviour(weekly_billable=False)).report("/weekly/time_entries", WEEK).json()
    assert {"user_id", "project_id", "seconds"} == rows[0].keys()
    rows = serve(company, behaviour=Behaviour(billable=Billable.NULL)).report("/weekly/time_entries", WEEK).json()
    assert rows[0]["billable_seconds"] is None


def test_a_missing_feature_on_project_summary_only(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(refused_feature="project dashboard"))
    refused = caller.report("/projects/1000/summary", WEEK)
    assert refused.status == 402
    assert refused.json() == "Workspace needs to have the project dashboard feature enabled"
    assert int(refused.headers["X-Toggl-Quota-Remaining"]) > 0
    assert len(matrix(caller)) == 5


@pytest.mark.parametrize(("null", "body"), [(False, b"[]"), (True, b"null")])
def test_empty_lists(serve: Any, company: Company, null: bool, body: bytes) -> None:
    caller = serve(company, behaviour=Behaviour(null_for_empty=null))
    quiet = {"start_date": "2020-01-01", "end_date": "2020-01-07"}
    for path in ("/projects/summary", "/weekly/time_entries"):
        assert caller.report(path, quiet).body == body
    assert caller.get("/workspaces/11/projects").body == body
    assert caller.get("/workspaces/11/clients").body == body
    assert caller.report("/filters/projects", {"ids": [1]}).body == body


def test_lists_in_an_items_object(serve: Any, company: Company) -> None:
    plain, wrapped = serve(company), serve(company, behaviour=Behaviour(items_object=True))
    assert wrapped.report("/projects/summary", WEEK).json() == {"items": matrix(plain)}
    assert wrapped.report("/weekly/time_entries", WEEK).json().keys() == {"items"}
    assert len(wrapped.get("/workspaces/10/users").json()["items"]) == 3


def test_duplicate_rows_add_up(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(duplicate_rows=True))
    rows = matrix(caller)
    assert len(rows) == 10
    assert sum(row["tracked_seconds"] for row in rows) == TOTAL
    assert sum(row["billable_seconds"] for row in rows) == 12_602
    weekly = caller.report("/weekly/time_entries", WEEK).json()
    assert len(weekly) == 10
    assert sum(sum(row["seconds"]) for row in weekly) == TOTAL


def test_hidden_people_and_projects_stay_in_reports(serve: Any, company: Company) -> None:
    hidden = {"hidden_user_ids": frozenset({2, 3}), "hidden_project_ids": frozenset({1000})}
    caller = serve(company, behaviour=Behaviour(**hidden))
    assert [row["id"] for row in caller.get("/workspaces/10/users").json()] == [1]
    assert 1000 not in [row["id"] for row in caller.get("/workspaces/10/projects?active=both").json()]
    assert sum(row["tracked_seconds"] for row in matrix(caller)) == TOTAL
    assert [row["name"] for row in caller.report("/filters/users", {"ids": [2]}).json()] == ["Bjørn"]
    assert [row["name"] for row in caller.report("/filters/users", {"ids": [2, 3], "active": False}).json()] == [
        "Carla"
    ]
    assert [row["name"] for row in caller.report("/filters/projects", {"ids": [1000]}).json()] == ["Alpha"]

    caller.server.behaviour = Behaviour(**hidden, filters_know_hidden=False)
    assert caller.report("/filters/users", {"ids": [2]}).json() == []
    assert caller.report("/filters/users", {"ids": [3, 4], "active": False}).json() == []
    assert caller.report("/filters/projects", {"ids": [1000]}).json() == []

    caller.server.behaviour = Behaviour(**hidden, inactive_means_all=True)
    assert [row["id"] for row in caller.report("/filters/users", {"ids": [2, 3], "active": False}).json()] == [2, 3]


def test_user_rows_in_older_shapes(serve: Any, company: Company) -> None:
    named = serve(company, behaviour=Behaviour(user_shape=UserShape.NAME)).get("/workspaces/10/users").json()
    assert (named[1]["name"], "fullname" in named[1]) == ("Bjørn", False)
    caller = serve(company, behaviour=Behaviour(user_shape=UserShape.MEMBERSHIP))
    row = caller.get("/workspaces/10/users").json()[2]
    assert (row["uid"], row["user_id"], row["name"], row["inactive"]) == (3, 3, "Carla", True)
    assert row["id"] not in {1, 2, 3, 4}
    caller.server.behaviour = Behaviour(user_shape=UserShape.MEMBERSHIP, twins=Twins.LEGACY)
    row = caller.get("/workspaces/10/users").json()[2]
    assert (row["uid"], "user_id" in row, "workspace_id" in row) == (3, False, False)
    caller.server.behaviour = Behaviour(user_shape=UserShape.MEMBERSHIP, twins=Twins.CURRENT)
    row = caller.get("/workspaces/10/users").json()[2]
    assert (row["user_id"], "uid" in row) == (3, False)


@pytest.mark.parametrize(
    ("twins", "names"),
    [
        (Twins.BOTH, {"workspace_id", "wid", "client_id", "cid"}),
        (Twins.CURRENT, {"workspace_id", "client_id"}),
        (Twins.LEGACY, {"wid", "cid"}),
    ],
)
def test_twins(serve: Any, company: Company, twins: Twins, names: set[str]) -> None:
    row = serve(company, behaviour=Behaviour(twins=twins)).get("/workspaces/10/projects").json()[0]
    assert {name for name in ("workspace_id", "wid", "client_id", "cid") if name in row} == names
    assert {row[name] for name in names} == {10, 50}


def test_extra_fields_everywhere(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(extra_fields=True))
    for body in (
        caller.get("/me").json(),
        caller.get("/workspaces/10/projects").json()[0],
        caller.get("/workspaces/10/users").json()[0],
        matrix(caller)[0],
        caller.report("/weekly/time_entries", WEEK).json()[0],
        caller.report("/projects/1000/summary", WEEK).json(),
    ):
        assert "new_in_2031" in body
    assert sum(row["tracked_seconds"] for row in matrix(caller)) == TOTAL


def page_ids(caller: Any, page: int) -> list[int]:
    return [row["id"] for row in caller.get(f"/workspaces/10/projects?active=both&per_page=2&page={page}").json()]


def test_pages_that_end_early_repeat_or_overlap(serve: Any, company: Company) -> None:
    caller = serve(company)
    names = [page_ids(caller, page) for page in (1, 2, 3)]
    assert names == [[1000, 1001], [1003, 1002], []]
    caller.server.behaviour = Behaviour(project_pages=ProjectPages.ENDS_EARLY)
    assert [page_ids(caller, page) for page in (1, 2)] == [[1000, 1001], []]
    assert caller.get("/workspaces/10/projects?active=both").json()[0]["total_count"] == 4
    caller.server.behaviour = Behaviour(project_pages=ProjectPages.REPEATS)
    assert [page_ids(caller, page) for page in (1, 2, 9)] == [[1000, 1001]] * 3
    caller.server.behaviour = Behaviour(project_pages=ProjectPages.OVERLAPS)
    assert [page_ids(caller, page) for page in (1, 2, 3)] == [[1000, 1001], [1001, 1003], [1003, 1002]]
    caller.server.behaviour = Behaviour(page_size_cap=1)
    answer = caller.get("/workspaces/10/projects?active=both&per_page=200&page=2")
    assert ([row["id"] for row in answer.json()], answer.headers["X-Page-Size"]) == ([1001], "1")


def test_project_rows_without_count_or_client_name(serve: Any, company: Company) -> None:
    row = serve(company).get("/workspaces/10/projects").json()[0]
    assert (row["total_count"], row["client_name"]) == (3, "Müller & Søn")
    caller = serve(company, behaviour=Behaviour(total_count=False, client_names=False))
    row = caller.get("/workspaces/10/projects").json()[0]
    assert "total_count" not in row
    assert "client_name" not in row


@pytest.mark.parametrize(
    ("form", "body", "kind"),
    [
        (ErrorForm.TOGGL, b'"At least one parameter must be set"', "application/json; charset=utf-8"),
        (ErrorForm.JSON, b'"At least one parameter must be set"', "application/json; charset=utf-8"),
        (ErrorForm.TEXT, b"At least one parameter must be set\n", "text/plain; charset=utf-8"),
        (ErrorForm.EMPTY, b"", None),
    ],
)
def test_errors_have_forms(serve: Any, company: Company, form: ErrorForm, body: bytes, kind: str | None) -> None:
    caller = serve(company, behaviour=Behaviour(error_form=form))
    refused = caller.report("/projects/summary", {})
    assert (refused.status, refused.body, refused.headers.get("Content-Type")) == (400, body, kind)
    assert caller.get("/me").status == 200


def test_the_log_in_refusal_as_json(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(error_form=ErrorForm.JSON))
    caller.login = ("x" * 32, "api_token")
    assert caller.get("/me").json() == "Incorrect username and/or password"


@pytest.mark.parametrize(
    ("compression", "small", "large"),
    [(Compression.LARGE, None, "gzip"), (Compression.ALWAYS, "gzip", "gzip"), (Compression.NEVER, None, None)],
)
def test_compression(
    serve: Any, company: Company, compression: Compression, small: str | None, large: str | None
) -> None:
    caller = serve(company, behaviour=Behaviour(compression=compression))
    plain = caller.get("/workspaces/10/projects")
    assert "Content-Encoding" not in plain.headers
    caller.headers["Accept-Encoding"] = "gzip, deflate"
    packed = caller.get("/workspaces/10/projects")
    assert packed.headers.get("Content-Encoding") == large
    assert packed.json() == plain.json()
    assert caller.get("/workspaces/10/clients").headers.get("Content-Encoding") == small


@pytest.mark.parametrize(("limit", "refused_days"), [(365, 366), (366, 367), (31, 32)])
def test_the_longest_range(serve: Any, company: Company, limit: int, refused_days: int) -> None:
    caller = serve(company, behaviour=Behaviour(range_limit_days=limit))

    def ask(days: int) -> Any:
        end = date(2024, 1, 1) + timedelta(days=days - 1)
        return caller.report("/projects/summary", {"start_date": "2024-01-01", "end_date": end.isoformat()})

    assert ask(limit).status == 200
    assert ask(refused_days).json() == f"Maximum allowed date range is {limit} days"
    caller.server.behaviour = Behaviour(range_limit_days=None)
    assert ask(2_000).status == 200


def test_weekly_arrays_of_another_length(serve: Any, company: Company) -> None:
    caller = serve(company)

    def lengths(body: dict[str, str]) -> set[int]:
        return {len(row["seconds"]) for row in caller.report("/weekly/time_entries", body).json()}

    three_days = {"start_date": "2025-03-03", "end_date": "2025-03-05"}
    month = {"start_date": "2025-03-01", "end_date": "2025-03-31"}
    assert lengths(three_days) == lengths(month) == {7}
    caller.server.behaviour = Behaviour(weekly_length=None)
    assert lengths(three_days) == {3}
    assert lengths(month) == {31}
    caller.server.behaviour = Behaviour(weekly_length=5)
    assert lengths(month) == {5}


def test_weekly_arrays_stop_at_the_end_date_unless_told_otherwise(serve: Any, company: Company) -> None:
    caller = serve(company)
    three_days = {"start_date": "2025-03-03", "end_date": "2025-03-05"}

    def total() -> int:
        return sum(sum(row["seconds"]) for row in caller.report("/weekly/time_entries", three_days).json())

    assert total() == 3_660 + 1_234
    caller.server.behaviour = Behaviour(weekly_ignores_end=True)
    assert total() == TOTAL


def test_null_seconds(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(null_seconds=True))
    assert caller.report("/weekly/time_entries", WEEK).json()[0]["seconds"] == [3_660, *[None] * 6]
    assert caller.report("/projects/1003/summary", WEEK).json()["seconds"] is None
    assert caller.report("/projects/1000/summary", WEEK).json()["seconds"] == 10_860


def test_a_member_silently_sees_less(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(role="member"))
    workspace = caller.get("/me/workspaces").json()[0]
    assert (workspace["role"], workspace["admin"]) == ("member", False)
    assert {(row["user_id"], row["project_id"]) for row in matrix(caller)} == {(1, 1000), (1, None), (2, 1000)}
    weekly = caller.report("/weekly/time_entries", WEEK).json()
    assert sum(sum(row["seconds"]) for row in weekly) == 3_660 + 1_234 + 7_200
    assert [row["name"] for row in caller.get("/workspaces/10/projects").json()] == ["Alpha", "Internal"]
    assert caller.report("/projects/1002/summary", WEEK).status == 403
    refused = caller.get("/workspaces/10/users")
    assert (refused.status, refused.json()) == (403, "User does not have access to this resource.")
    caller.server.behaviour = Behaviour(role="member", members_may_list_users=True)
    assert len(caller.get("/workspaces/10/users").json()) == 3


def test_a_member_of_a_strict_workspace_sees_own_time_only(serve: Any, company: Company) -> None:
    strict = replace(company, workspaces=[replace(company.workspaces[0], limits_public_project_data=True)])
    caller = serve(strict, behaviour=Behaviour(role="member"))
    assert {row["user_id"] for row in matrix(caller)} == {1}


def test_a_member_of_the_sample_sees_less() -> None:
    sample = sample_company(date(2025, 11, 20))
    workspace = sample.workspaces[0]
    view = View(sample, Behaviour(role="member"))
    sees = view.visible_pairs(workspace)
    pairs = sample.ledger.matrix(workspace.id, date.min, date.max)
    assert len(view.listed_projects(workspace.id)) == 44
    assert 0.5 * len(pairs) < sum(sees(pair) for pair in pairs) < len(pairs)


def test_redirects_lead_elsewhere(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(redirect_to="http://127.0.0.1:9/other/"))
    answer = caller.get("/workspaces/10/projects?page=2&active=both")
    assert answer.status == 307
    assert answer.headers["Location"] == "http://127.0.0.1:9/other/api/v9/workspaces/10/projects?page=2&active=both"


def test_huge_ids(serve: Any, company: Company) -> None:
    offset = 2**53
    caller = serve(company.renumbered(offset))
    rows = caller.report("/projects/summary", WEEK, 10 + offset).json()
    assert rows[0]["user_id"] == 1 + offset
    assert sum(row["tracked_seconds"] for row in rows) == TOTAL


def test_every_answer_has_toggls_headers(serve: Any, company: Company) -> None:
    caller = serve(company)
    first, second = caller.get("/me"), caller.get("/nothing")
    for answer in (first, second):
        assert answer.headers["X-Service-Level"] == "GREEN"
        assert len(answer.headers["X-Request-Id"]) == 32
        assert answer.headers["Server"] == "nginx"
    assert first.headers["X-Request-Id"] != second.headers["X-Request-Id"]
    assert first.headers["Content-Type"] == "application/json; charset=utf-8"


def test_compressed_answers_are_real_gzip(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(compression=Compression.ALWAYS))
    caller.headers["Accept-Encoding"] = "gzip"
    connection = caller.send("GET", "/api/v9/me")
    response = connection.getresponse()
    packed = response.read()
    connection.close()
    assert len(packed) == int(response.headers["Content-Length"])
    assert json.loads(gzip.decompress(packed))["id"] == 1
