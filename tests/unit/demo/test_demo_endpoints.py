"""Every endpoint over a real socket: its shape, and that all of them tell the same story as the entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from toggl_desktop.demo import Behaviour, Company, Plan, sample_company

TODAY = date(2025, 11, 20)
WEEK = {"start_date": "2025-03-03", "end_date": "2025-03-09"}
UNROUNDED = {"rounding": 0, "rounding_minutes": 0}


@pytest.fixture(scope="module")
def sample() -> Company:
    return sample_company(TODAY)


def call_all(caller: Any, workspace_id: int, project_id: int, week: dict[str, str]) -> dict[str, Any]:
    """An answer of every endpoint that has a schema."""
    w = workspace_id
    return {
        "me": caller.get("/me").json(),
        "me_workspaces": caller.get("/me/workspaces").json(),
        "me_quota": caller.get("/me/quota").json(),
        "me_organizations": caller.get("/me/organizations").json(),
        "workspace": caller.get(f"/workspaces/{w}").json(),
        "workspace_projects": caller.get(f"/workspaces/{w}/projects?active=both").json(),
        "workspace_users": caller.get(f"/workspaces/{w}/users").json(),
        "workspace_clients": caller.get(f"/workspaces/{w}/clients?status=both").json(),
        "projects_summary": caller.report("/projects/summary", week, w).json(),
        "project_summary": caller.report(f"/projects/{project_id}/summary", week, w).json(),
        "weekly_time_entries": caller.report("/weekly/time_entries", week | UNROUNDED, w).json(),
        "summary_time_entries": caller.report(
            "/summary/time_entries", week | {"grouping": "users", "sub_grouping": "projects"}, w
        ).json(),
        "search_time_entries": caller.report(
            "/search/time_entries", week | UNROUNDED | {"enrich_response": True}, w
        ).json(),
        "workspace_timesheets": caller.get(f"/workspaces/{w}/timesheets").json(),
        "workspace_memberships": caller.get(f"/workspaces/{w}/workspace_users").json(),
        "filters_users": caller.report("/filters/users", {"active": True}, w).json(),
        "filters_projects": caller.report("/filters/projects", {}, w).json(),
        "filters_clients": caller.report("/filters/clients", {}, w).json(),
    }


@pytest.mark.parametrize("plan", list(Plan))
def test_answers_satisfy_our_schemas(
    serve: Any, sample: Company, schemas: dict[str, Any], problems_with: Callable[..., list[str]], plan: Plan
) -> None:
    caller = serve(sample, behaviour=Behaviour(plan=plan))
    week = {"start_date": "2025-11-10", "end_date": "2025-11-16"}
    answers = call_all(caller, sample.workspaces[0].id, sample.projects[0].id, week)
    assert answers.keys() == schemas.keys()
    if plan is not Plan.PREMIUM:
        assert answers.pop("workspace_timesheets") == "Approvals are a premium feature"
    for name, answer in answers.items():
        assert answer, f"{name} is empty"
        assert problems_with(answer, schemas[name]["answer"]) == [], name


def test_the_schema_checker_finds_what_is_wrong(
    schemas: dict[str, Any], problems_with: Callable[..., list[str]]
) -> None:
    weekly = schemas["weekly_time_entries"]["answer"]
    assert problems_with([{"user_id": 1, "project_id": None, "seconds": [0] * 7}], weekly) == []
    assert problems_with([{"user_id": "1", "project_id": None, "seconds": [0] * 7}], weekly)
    assert problems_with([{"user_id": 1, "project_id": None, "seconds": [0] * 6}], weekly)
    assert problems_with([{"user_id": 1, "seconds": [0] * 7}], weekly)
    assert problems_with([{"user_id": True, "project_id": 1, "seconds": [0] * 7}], weekly)
    assert problems_with({}, weekly)


def test_the_matrix_adds_up_the_entries(serve: Any, company: Company) -> None:
    rows = serve(company).report("/projects/summary", WEEK).json()
    assert rows == [
        {"user_id": 1, "project_id": 1000, "tracked_seconds": 3_660, "billable_seconds": 3_601},
        {"user_id": 1, "project_id": None, "tracked_seconds": 1_234, "billable_seconds": 0},
        {"user_id": 2, "project_id": 1000, "tracked_seconds": 7_200, "billable_seconds": 7_200},
        {"user_id": 2, "project_id": 1002, "tracked_seconds": 1_801, "billable_seconds": 1_801},
        {"user_id": 4, "project_id": None, "tracked_seconds": 60, "billable_seconds": 0},
    ]


def test_both_ends_of_a_range_are_included(serve: Any, company: Company) -> None:
    caller = serve(company)
    one_day = caller.report("/projects/summary", {"start_date": "2025-03-04", "end_date": "2025-03-04"}).json()
    assert [(row["user_id"], row["tracked_seconds"]) for row in one_day] == [(1, 1_234)]
    two = caller.report("/projects/summary", {"start_date": "2025-03-03", "end_date": "2025-03-04"}).json()
    assert sum(row["tracked_seconds"] for row in two) == 3_660 + 1_234


def test_the_weekly_arrays_begin_with_the_first_day(serve: Any, company: Company) -> None:
    rows = serve(company).report("/weekly/time_entries", WEEK | UNROUNDED).json()
    seconds = {(row["user_id"], row["project_id"]): row["seconds"] for row in rows}
    assert seconds == {
        (1, 1000): [3_660, 0, 0, 0, 0, 0, 0],
        (1, None): [0, 1_234, 0, 0, 0, 0, 0],
        (2, 1000): [0, 0, 0, 0, 7_200, 0, 0],
        (2, 1002): [0, 0, 0, 0, 1_801, 0, 0],
        (4, None): [0, 0, 0, 0, 60, 0, 0],
    }
    assert rows[0]["billable_seconds"] == [3_601, 0, 0, 0, 0, 0, 0]


def test_a_project_has_seconds_rates_days_and_amount(serve: Any, company: Company) -> None:
    caller = serve(company)
    body = caller.report("/projects/1000/summary", WEEK).json()
    assert body["seconds"] == 3_660 + 7_200
    assert body["rates"] == [{"billable_seconds": 10_801, "hourly_rate_in_cents": 12_000, "currency": "USD"}]
    assert body["billable_amount_in_cents"] == round(10_801 * 12_000 / 3_600)
    assert body["tracked_days"] == 2
    assert [item["seconds"] for item in body["graph"]] == [3_660, 0, 0, 0, 7_200, 0, 0]
    own_rate = caller.report("/projects/1002/summary", WEEK).json()["rates"]
    assert own_rate == [{"billable_seconds": 1_801, "hourly_rate_in_cents": 10_000, "currency": "EUR"}]


def test_groups_take_filters(serve: Any, company: Company) -> None:
    caller = serve(company)
    body = WEEK | {"grouping": "projects", "sub_grouping": "users", "project_ids": [None, 1002]}
    response = caller.report("/summary/time_entries", body)
    assert response.headers["X-Grouping"] == "projects"
    assert response.json() == {
        "groups": [
            {
                "id": None,
                "sub_groups": [
                    {"id": 1, "title": "Ann", "seconds": 1_234},
                    {"id": 4, "title": "Gone", "seconds": 60},
                ],
            },
            {"id": 1002, "sub_groups": [{"id": 2, "title": "Bjørn", "seconds": 1_801}]},
        ]
    }


def test_all_answers_of_the_sample_agree(serve: Any, sample: Company) -> None:
    caller = serve(sample)
    workspace_id = sample.workspaces[0].id
    start, end = date(2025, 9, 29), date(2025, 11, 2)
    span = {"start_date": start.isoformat(), "end_date": end.isoformat()}
    expected: defaultdict[tuple[int, int | None], int] = defaultdict(int)
    for entry in sample.entries:
        if entry.workspace_id == workspace_id and start <= entry.day <= end:
            expected[entry.user_id, entry.project_id] += entry.seconds
    assert len(expected) > 60
    matrix = caller.report("/projects/summary", span, workspace_id).json()
    assert {(row["user_id"], row["project_id"]): row["tracked_seconds"] for row in matrix} == expected

    by_week: defaultdict[tuple[int, int | None], int] = defaultdict(int)
    for week in range(5):
        monday = start + timedelta(weeks=week)
        body = {"start_date": monday.isoformat(), "end_date": (monday + timedelta(days=6)).isoformat()} | UNROUNDED
        for row in caller.report("/weekly/time_entries", body, workspace_id).json():
            by_week[row["user_id"], row["project_id"]] += sum(row["seconds"])
    assert by_week == expected

    groups = caller.report(
        "/summary/time_entries", span | {"grouping": "users", "sub_grouping": "projects"}, workspace_id
    ).json()["groups"]
    assert {(group["id"], sub["id"]): sub["seconds"] for group in groups for sub in group["sub_groups"]} == expected

    for project in sample.projects_of(workspace_id)[:12]:
        details = caller.report(f"/projects/{project.id}/summary", span, workspace_id).json()
        rows = [row for row in matrix if row["project_id"] == project.id]
        assert details["seconds"] == sum(row["tracked_seconds"] for row in rows)
        assert sum(rate["billable_seconds"] for rate in details["rates"]) == sum(
            row["billable_seconds"] for row in rows
        )


def test_projects_come_in_pages(serve: Any, sample: Company) -> None:
    caller = serve(sample)
    path = f"/workspaces/{sample.workspaces[0].id}/projects?active=both&per_page=20&page="
    pages = [caller.get(f"{path}{page}") for page in (1, 2, 3, 4)]
    assert [len(page.json()) for page in pages] == [20, 20, 6, 0]
    assert pages[1].headers["X-Page"] == "2"
    assert pages[1].headers["X-Page-Size"] == "20"
    rows = [row for page in pages for row in page.json()]
    assert {row["total_count"] for row in rows} == {46}
    assert {row["id"] for row in rows} == {project.id for project in sample.projects_of(sample.workspaces[0].id)}
    assert [row["name"].casefold() for row in rows] == sorted(row["name"].casefold() for row in rows)


def test_page_sizes_have_a_default_and_a_maximum(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert caller.get("/workspaces/10/projects").headers["X-Page-Size"] == "151"
    assert caller.get("/workspaces/10/projects?per_page=500").headers["X-Page-Size"] == "200"
    assert caller.get("/workspaces/10/projects?page=x").status == 400


def test_archived_projects_are_listed_on_demand(serve: Any, company: Company) -> None:
    caller = serve(company)

    def names(active: str) -> list[str]:
        return [row["name"] for row in caller.get(f"/workspaces/10/projects{active}").json()]

    assert names("?active=both") == ["Alpha", "Beta", "Internal", "Secret"]
    assert names("?active=false") == ["Beta"]
    assert names("?active=true") == names("") == ["Alpha", "Internal", "Secret"]


def test_clients_are_chosen_by_status(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert [row["id"] for row in caller.get("/workspaces/10/clients").json()] == [50]
    assert [row["id"] for row in caller.get("/workspaces/10/clients?status=both").json()] == [50, 51]
    refused = caller.get("/workspaces/10/clients?status=all")
    assert (refused.status, refused.json()) == (400, "Client status is invalid")


def test_users_show_who_left_but_not_who_was_deleted(serve: Any, company: Company) -> None:
    rows = serve(company).get("/workspaces/10/users").json()
    assert [(row["fullname"], row["inactive"]) for row in rows] == [("Ann", False), ("Bjørn", False), ("Carla", True)]


def test_lookups_know_the_deleted(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert [row["name"] for row in caller.report("/filters/users", {"ids": [1, 2, 3, 4]}).json()] == ["Ann", "Bjørn"]
    gone = caller.report("/filters/users", {"ids": [3, 4], "active": False}).json()
    assert [row["name"] for row in gone] == ["Carla", "Gone"]
    assert "deleted_at" in gone[1]
    assert [row["id"] for row in caller.report("/filters/users", {"start": 2}).json()] == [2]
    too_many = caller.report("/filters/users", {"ids": list(range(101))})
    assert (too_many.status, too_many.json()) == (400, "Maximum count of posted IDs is 100")
    assert [row["name"] for row in caller.report("/filters/projects", {"ids": [1001, 1002]}).json()] == [
        "Beta",
        "Secret",
    ]
    assert len(caller.report("/filters/projects", {"page_size": 3}).json()) == 3
    assert [row["id"] for row in caller.report("/filters/clients", {"ids": [51]}).json()] == [51]


def test_the_profile_and_its_secrets(serve: Any, company: Company) -> None:
    caller = serve(company)
    me = caller.get("/me").json()
    assert me["id"] == 1
    assert me["api_token"] == caller.server.token
    assert me["default_workspace_id"] == 10
    assert caller.get("/me?with_related_data=true").json()["workspaces"][0]["id"] == 10
    workspaces = caller.get("/me/workspaces").json()
    assert [(row["id"], row["active_project_count"]) for row in workspaces] == [(10, 3), (11, 0)]
    assert workspaces[0]["api_token"] in caller.server.secrets
    assert any(secret in workspaces[0]["ical_url"] for secret in caller.server.secrets)
    logged = caller.get("/me/logged")
    assert (logged.status, logged.body) == (200, b"")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, "At least one parameter must be set"),
        ({"start_date": None, "end_date": None}, "At least one parameter must be set"),
        ({"end_date": "2025-01-01"}, "The start_date parameter is required"),
        ({"start_date": "01.03.2025", "end_date": "2025-03-09"}, "Invalid start_date format"),
        ({"start_date": "2025-03-01", "end_date": "2025-02-30"}, "Invalid end_date format"),
        (
            {"start_date": "2005-12-31", "end_date": "2006-03-01"},
            "start_date should be within 2006-01-01 to 2030-01-01",
        ),
        ({"start_date": "2029-12-31", "end_date": "2030-01-02"}, "end_date should be within 2006-01-01 to 2030-01-01"),
        ({"start_date": "2025-03-02", "end_date": "2025-03-01"}, "Start time must be before end time"),
        ({"start_date": "2024-01-01", "end_date": "2024-12-31"}, "Maximum allowed date range is 365 days"),
        (b"{", "JSON is not valid"),
        (b"[]", "JSON is not valid"),
    ],
)
@pytest.mark.parametrize(
    "path", ["/projects/summary", "/projects/1000/summary", "/weekly/time_entries", "/summary/time_entries"]
)
def test_bad_ranges_are_refused_in_toggls_words(serve: Any, company: Company, path: str, body: Any, text: str) -> None:
    response = serve(company).report(path, body)
    assert (response.status, response.json()) == (400, text)
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"


def test_the_edges_of_a_range_are_allowed(serve: Any, company: Company) -> None:
    caller = serve(company)
    for start, end in (("2025-01-01", "2025-12-31"), ("2006-01-01", "2006-01-01"), ("2030-01-01", "2030-01-01")):
        assert caller.report("/projects/summary", {"start_date": start, "end_date": end}).status == 200


def test_a_missing_end_is_today(serve: Any, company: Company) -> None:
    caller = serve(company, today=lambda: date(2025, 3, 4))
    rows = caller.report("/projects/summary", {"start_date": "2025-03-01"}).json()
    assert sum(row["tracked_seconds"] for row in rows) == 3_660 + 1_234


@pytest.mark.parametrize(
    ("rounding", "minutes", "seconds"),
    [(0, 0, 3_660), (1, 15, 4_500 + 900), (-1, 15, 3_600), (0, 15, 3_600), (1, 1, 3_660 + 60), (0, 1, 3_600 + 60)],
)
def test_weekly_rounds_each_entry(serve: Any, company: Company, rounding: int, minutes: int, seconds: int) -> None:
    body = WEEK | {"rounding": rounding, "rounding_minutes": minutes, "user_ids": [1], "project_ids": [1000]}
    (row,) = serve(company).report("/weekly/time_entries", body).json()
    assert row["seconds"][0] == seconds


def test_bad_rounding_is_refused(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert caller.report("/weekly/time_entries", WEEK | {"rounding_minutes": 7}).status == 400
    assert caller.report("/weekly/time_entries", WEEK | {"rounding": 2}).status == 400


def test_without_a_word_on_rounding_the_workspaces_setting_holds(serve: Any, company: Company) -> None:
    rounded = replace(company, workspaces=[replace(company.workspaces[0], rounding=1, rounding_minutes=60)])
    caller = serve(rounded)
    assert caller.report("/weekly/time_entries", WEEK).json()[0]["seconds"][0] == 7_200 + 3_600
    assert caller.report("/weekly/time_entries", WEEK | UNROUNDED).json()[0]["seconds"][0] == 3_660
    assert caller.report("/projects/summary", WEEK).json()[0]["tracked_seconds"] == 3_660


def test_unknown_paths_and_methods(serve: Any, company: Company) -> None:
    caller = serve(company)
    for path in ("/me/", "/workspaces/10/projects/", "/workspaces/10/tags", "/nothing"):
        assert caller.get(path).status == 404, path
    assert caller.call("GET", "/").status == 404
    assert caller.call("POST", "/api/v9/me", {}).status == 405
    assert caller.call("GET", "/reports/api/v3/workspace/10/projects/summary").status == 405


def test_other_peoples_workspaces_are_refused(serve: Any, company: Company) -> None:
    caller = serve(company)
    for workspace_id in (20, 999):
        refused = caller.get(f"/workspaces/{workspace_id}/projects")
        assert (refused.status, refused.body) == (403, b'"workspace not found/accessible"')
        refused = caller.report("/projects/summary", WEEK, workspace_id)
        assert (refused.status, refused.body) == (403, b'"Workspace not found/accessible"')
    refused = caller.report("/projects/77/summary", WEEK)
    assert (refused.status, refused.json()) == (403, "project not found or not accessible")


def test_json_is_escaped_as_go_does(serve: Any, company: Company) -> None:
    body = serve(company).get("/workspaces/10/clients?status=both").body
    assert "Müller \\u0026 Søn".encode() in body
    assert b"Old \\u003cClient\\u003e" in body


def test_the_log_names_requests_and_buckets_but_no_credentials(serve: Any, company: Company) -> None:
    caller = serve(company)
    caller.headers["User-Agent"] = "a test"
    caller.get("/me?x=1")
    caller.report("/projects/summary", WEEK)
    caller.login = ("ann@example.com", "guess")
    caller.get("/me")
    log = caller.server.requests
    assert [(entry.method, entry.path, entry.status, entry.bucket, entry.credentials) for entry in log] == [
        ("GET", "/api/v9/me", 200, "personal", "token"),
        ("POST", "/reports/api/v3/workspace/10/projects/summary", 200, 100, "token"),
        ("GET", "/api/v9/me", 403, None, "wrong"),
    ]
    assert log[0].query == {"x": "1"}
    assert log[0].user_agent == "a test"
    assert log[1].body == WEEK
    assert not any(secret in repr(log) for secret in (*caller.server.secrets, "guess", "Basic"))
    caller.server.forget_requests()
    assert caller.server.requests == ()


def test_the_company_can_change_while_the_server_runs(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert len(caller.report("/projects/summary", WEEK).json()) == 5
    caller.server.company = company.with_entries(company.entries[:1])
    assert len(caller.report("/projects/summary", WEEK).json()) == 1


def test_connections_are_kept_alive(serve: Any, company: Company) -> None:
    connection = serve(company).connect()
    for _ in range(3):
        connection.request("GET", "/api/v9/me")
        response = connection.getresponse()
        assert response.read() == b""
        assert response.status == 401
        sock = connection.sock
        assert sock is not None
    connection.close()
