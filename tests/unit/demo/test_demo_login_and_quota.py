"""Who gets in, and how often."""

from __future__ import annotations

from typing import Any

import pytest

from toggl_desktop.demo import Behaviour, Company, Plan, UnusedBucket

WEEK = {"start_date": "2025-03-03", "end_date": "2025-03-09"}


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1_000.25

    def __call__(self) -> float:
        return self.now


def quota_of(response: Any) -> tuple[str | None, str | None]:
    return response.headers.get("X-Toggl-Quota-Remaining"), response.headers.get("X-Toggl-Quota-Resets-In")


def test_token_and_password_both_open(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert caller.get("/me").status == 200
    caller.login = (caller.server.email, caller.server.password)
    assert caller.get("/me").json()["api_token"] == caller.server.token


def test_credentials_are_random_unless_given(serve: Any, company: Company) -> None:
    first, second = serve(company).server, serve(company).server
    assert len(first.token) == 32
    int(first.token, 16)
    assert first.token != second.token
    assert first.password != second.password
    assert first.url != second.url
    assert serve(company, token="f" * 32).server.token == "f" * 32


@pytest.mark.parametrize("header", [None, "", "Bearer x", "Basic", "Basic ###", "Basic bm8gY29sb24="])
def test_missing_or_unreadable_credentials_are_401_without_a_body(
    serve: Any, company: Company, header: str | None
) -> None:
    caller = serve(company)
    caller.login = None
    if header is not None:
        caller.headers["Authorization"] = header
    refused = caller.get("/me")
    assert (refused.status, refused.body) == (401, b"")
    assert refused.headers["X-Authorization-Missing"] == "true"
    assert "Content-Type" not in refused.headers
    assert quota_of(refused) == (None, None)


@pytest.mark.parametrize(
    "login", [("0" * 32, "api_token"), ("ann@example.com", "wrong"), ("ann@example.com", "api_token")]
)
def test_wrong_credentials_are_403_as_text(serve: Any, company: Company, login: tuple[str, str]) -> None:
    caller = serve(company)
    caller.login = login
    for refused in (caller.get("/me"), caller.report("/projects/summary", WEEK)):
        assert (refused.status, refused.body) == (403, b"Incorrect username and/or password\n")
        assert refused.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert "X-Remaining-Login-Attempts" not in refused.headers


def test_log_in_attempts_count_down_until_one_is_right(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(login_attempts=3, wrong_login_status=401))
    right, caller.login = caller.login, ("ann@example.com", "wrong")
    left = [caller.get("/me").headers["X-Remaining-Login-Attempts"] for _ in range(5)]
    assert left == ["3", "2", "1", "0", "0"]
    assert caller.get("/me").status == 401
    caller.login = right
    assert caller.get("/me").status == 200
    caller.login = ("ann@example.com", "wrong")
    assert caller.get("/me").headers["X-Remaining-Login-Attempts"] == "3"


def test_a_single_sign_on_account_has_no_password(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(has_password=False))
    me = caller.get("/me").json()
    assert (me["has_password"], me["openid_enabled"]) == (False, True)
    caller.login = (caller.server.email, caller.server.password)
    assert caller.get("/me").status == 403


@pytest.mark.parametrize(("plan", "size"), [(Plan.FREE, 30), (Plan.STARTER, 240), (Plan.PREMIUM, 600)])
def test_the_plan_sizes_the_buckets(serve: Any, company: Company, plan: Plan, size: int) -> None:
    caller = serve(company, behaviour=Behaviour(plan=plan))
    assert quota_of(caller.get("/workspaces/10")) == (str(size - 1), "3600")
    workspace = caller.get("/workspaces/10").json()
    assert (workspace["premium"], workspace["business_ws"]) == (plan is not Plan.FREE, plan is Plan.PREMIUM)
    assert caller.get("/me/organizations").json()[0]["pricing_plan_name"] == plan.name.capitalize()


def test_buckets_are_personal_or_of_an_organization(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(personal_quota=30))
    assert quota_of(caller.get("/me"))[0] == "29"
    assert quota_of(caller.get("/me/workspaces"))[0] == "28"
    assert quota_of(caller.get("/workspaces/10/projects"))[0] == "239"
    assert quota_of(caller.report("/projects/summary", WEEK))[0] == "238"
    assert quota_of(caller.get("/workspaces/11/projects"))[0] == "239"
    assert caller.get("/me/quota").json() == [
        {"organization_id": None, "remaining": 27, "resets_in_secs": 3600, "total": 30},
        {"organization_id": 100, "remaining": 238, "resets_in_secs": 3600, "total": 240},
        {"organization_id": 101, "remaining": 239, "resets_in_secs": 3600, "total": 240},
    ]


def test_a_window_opens_with_the_first_call_and_refills_as_a_whole(serve: Any, company: Company) -> None:
    clock = Clock()
    caller = serve(company, clock=clock, behaviour=Behaviour(organization_quota=2))
    clock.now += 5_000
    assert quota_of(caller.get("/workspaces/10")) == ("1", "3600")
    clock.now += 600.5
    assert quota_of(caller.get("/workspaces/10")) == ("0", "3000")
    clock.now += 2_999
    refused = caller.get("/workspaces/10")
    assert refused.status == 402
    assert quota_of(refused) == ("0", "1")
    assert refused.json() == "You have hit your hourly limit for API calls. The quota will reset in 1 seconds."
    clock.now += 0.5
    assert quota_of(caller.get("/workspaces/10")) == ("1", "3600")


def test_a_spent_organization_leaves_personal_calls_alone(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(organization_quota=1))
    assert caller.get("/workspaces/10").status == 200
    assert [caller.get("/workspaces/10").status for _ in range(3)] == [402, 402, 402]
    assert caller.get("/workspaces/11").status == 200
    row = caller.get("/me/quota").json()[1]
    assert (row["organization_id"], row["remaining"], row["total"]) == (100, 0, 1)


def test_the_refusal_of_a_spent_quota_has_variants(serve: Any, company: Company) -> None:
    spent = {"organization_quota": 0}
    text = "Your quota will reset in {seconds} seconds; upgrade to a paid plan\n"
    behaviour = Behaviour(
        **spent, quota_refusal=text, quota_refusal_headers=False, quota_refusal_type="text/plain; charset=iso-8859-1"
    )
    refused = serve(company, behaviour=behaviour).get("/workspaces/10")
    assert refused.status == 402
    assert refused.body == b"Your quota will reset in 3600 seconds; upgrade to a paid plan\n"
    assert refused.headers["Content-Type"] == "text/plain; charset=iso-8859-1"
    assert quota_of(refused) == (None, None)


def test_quota_headers_can_be_missing(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(quota_headers=False))
    assert quota_of(caller.get("/me")) == (None, None)


def test_asking_for_the_quota_may_be_free(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(personal_quota=1, quota_call_costs=False))
    assert [caller.get("/me/quota").status for _ in range(3)] == [200, 200, 200]
    assert caller.get("/me").status == 200
    assert caller.get("/me").status == 402
    assert caller.get("/me/quota").json()[0]["remaining"] == 0
    caller.server.behaviour = Behaviour(personal_quota=1)
    assert caller.get("/me/quota").status == 402


@pytest.mark.parametrize(
    ("shape", "seconds"), [(UnusedBucket.FULL_WINDOW, 3600), (UnusedBucket.ZERO, 0), (UnusedBucket.MISSING, None)]
)
def test_an_unused_bucket_shows_in_three_ways(
    serve: Any, company: Company, shape: UnusedBucket, seconds: int | None
) -> None:
    caller = serve(company, behaviour=Behaviour(unused_bucket=shape))
    rows = {row["organization_id"]: row for row in caller.get("/me/quota").json()}
    assert None in rows
    assert rows.get(100, {}).get("resets_in_secs") == seconds


def test_refilling_starts_over(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(organization_quota=1))
    assert [caller.get("/workspaces/10").status for _ in range(2)] == [200, 402]
    caller.server.refill_quota()
    assert caller.get("/workspaces/10").status == 200


def test_a_swap_of_behaviour_keeps_the_windows(serve: Any, company: Company) -> None:
    caller = serve(company)
    caller.get("/workspaces/10")
    caller.server.behaviour = Behaviour(plan=Plan.FREE)
    assert quota_of(caller.get("/workspaces/10"))[0] == "28"


@pytest.mark.parametrize("wait", [None, 7])
def test_bursts_are_refused(serve: Any, company: Company, wait: int | None) -> None:
    clock = Clock()
    caller = serve(company, clock=clock, behaviour=Behaviour(calls_per_second=2, retry_after_seconds=wait))
    answers = [caller.get("/me") for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert answers[2].headers.get("Retry-After") == (None if wait is None else str(wait))
    clock.now += 1
    assert caller.get("/me").status == 200
