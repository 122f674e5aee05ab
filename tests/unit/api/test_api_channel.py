import json
import logging
from datetime import timedelta
from typing import Any

import pytest

from tests.fakes.toggl import FakeClock, FakeContext
from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.channel import QUOTA_CALL, Channel
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.pace import Pacer
from toggl_desktop.api.parsing import parse_client, parse_list
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core.errors import (
    Cancelled,
    ConnectionFailed,
    NotFound,
    PlanFeatureMissing,
    QuotaSpent,
    ServerFailed,
    SignInMissing,
    SignInRefused,
    TimedOut,
    TogglDesktopError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.core.progress import Stage
from toggl_desktop.core.toggl.models import Client, Quota, Secret

CLIENTS = Call("GET", "/api/v9/workspaces/7/clients", organization_id=70)
ME = Call("GET", "/api/v9/me", is_personal=True)
GOOD = Answer(200, {"x-request-id": "r9"}, b'[{"id": 1, "name": "Zoo"}]')
ZOO = (Client(1, "Zoo"),)
RESET = Failure(ConnectionFailed("reset"), is_transient=True)
TIMEOUT = Failure(TimedOut("slow"), is_transient=True)


def json_answer(value: object) -> Answer:
    return Answer(200, {}, json.dumps(value).encode())


class Bench:
    """A channel over scripted outcomes."""

    def __init__(self, exchange_type: type[Any], *outcomes: Answer | Failure) -> None:
        self.clock = FakeClock()
        self.context = FakeContext(clock=self.clock)
        self.exchange = exchange_type([*outcomes])
        self.channel = Channel(
            self.exchange,
            Authorization.from_token(Secret("tok-1234567")),
            clock=self.clock,
            pacer=Pacer(0, self.clock, self._monotonic),
            retry=RetryPolicy(random_fraction=lambda: 0.5),
        )

    def _monotonic(self) -> float:
        return self.clock.time.timestamp()

    def ask(self, call: Call = CLIENTS) -> tuple[Client, ...]:
        return self.channel.ask(call, lambda body: parse_list(body, parse_client), self.context)


@pytest.fixture
def bench(scripted_exchange: type[Any]) -> Any:
    return lambda *outcomes: Bench(scripted_exchange, *outcomes)


def test_an_answer(bench: Any) -> None:
    found = bench(GOOD)
    assert found.ask() == ZOO
    assert found.channel.request_count == 1
    assert found.context.reports == []


@pytest.mark.parametrize(
    "trouble",
    [
        RESET,
        TIMEOUT,
        Answer(500),
        Answer(503),
        Answer(408),
        Answer(200),
        Answer(200, {}, b"<html>log in</html>"),
        Answer(200, {}, b'[{"id": 1, "na'),
    ],
)
def test_what_can_get_better_is_asked_again(bench: Any, trouble: Answer | Failure) -> None:
    found = bench(trouble, trouble, trouble, GOOD)
    start = found.clock.now()
    assert found.ask() == ZOO
    assert found.channel.request_count == 4
    assert found.exchange.calls == [CLIENTS] * 4
    reports = [(report.stage, report.done, report.resumes_at) for report in found.context.reports]
    assert reports == [
        (Stage.WAITING_TO_RETRY, 1, start + timedelta(seconds=2)),
        (Stage.WAITING_TO_RETRY, 2, start + timedelta(seconds=7)),
        (Stage.WAITING_TO_RETRY, 3, start + timedelta(seconds=19)),
    ]


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (RESET, ConnectionFailed),
        (TIMEOUT, TimedOut),
        (Answer(502, {}, b"<html>"), ServerFailed),
        (Answer(429), TooManyRequests),
        (Answer(200, {"x-request-id": "r9"}, b""), UnexpectedAnswer),
    ],
)
def test_and_given_up_after_the_fourth_try(bench: Any, trouble: Answer | Failure, kind: type[Exception]) -> None:
    found = bench(*[trouble] * 4)
    with pytest.raises(kind) as caught:
        found.ask()
    assert found.channel.request_count == 4
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    if isinstance(caught.value, UnexpectedAnswer):
        assert (caught.value.endpoint, caught.value.field, caught.value.problem, caught.value.request_id) == (
            "GET /api/v9/workspaces/7/clients",
            "",
            "empty",
            "r9",
        )


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 405, 410, 422])
def test_what_cannot_get_better_is_asked_once(bench: Any, status: int) -> None:
    found = bench(Answer(status))
    with pytest.raises(TogglDesktopError):
        found.ask()
    assert found.channel.request_count == 1
    assert found.context.reports == []


def test_json_of_another_shape_is_final_and_named(bench: Any) -> None:
    found = bench(Answer(200, {"x-request-id": "r9"}, b'[{"id": 1, "name": "Zoo"}, {"id": "2"}]'))
    with pytest.raises(UnexpectedAnswer) as caught:
        found.ask()
    error = caught.value
    assert (error.field, error.problem, error.request_id) == ("[1].id", "id expected, got text", "r9")
    assert error.__cause__ is None
    assert error.__context__ is None


def test_too_many_requests_holds_back_the_next_job_too(bench: Any) -> None:
    found = bench(Answer(429, {"retry-after": "30"}), GOOD)

    def cancel(_: object) -> None:
        raise Cancelled

    found.context.on_report = cancel
    with pytest.raises(Cancelled):
        found.ask()
    found.context.on_report = None
    start = found.clock.now()
    assert found.ask() == ZOO
    assert found.clock.now() - start >= timedelta(seconds=30)


QUOTA_WORDS = b'"You have hit your hourly limit for API calls. The quota will reset in 600 seconds."'


def test_a_spent_quota(bench: Any) -> None:
    found = bench(Answer(402, {"x-toggl-quota-remaining": "0", "x-toggl-quota-resets-in": "599"}, QUOTA_WORDS))
    with pytest.raises(QuotaSpent) as caught:
        found.ask()
    resets_at = found.clock.now() + timedelta(seconds=599)
    assert (caught.value.organization_id, caught.value.resets_at) == (70, resets_at)
    assert caught.value.endpoint == CLIENTS.endpoint
    assert found.channel.ledger.known(70) == Quota(70, 0, None, resets_at)
    assert found.channel.request_count == 1


def test_a_spent_personal_quota(bench: Any) -> None:
    found = bench(Answer(402, {}, QUOTA_WORDS))
    with pytest.raises(QuotaSpent) as caught:
        found.ask(ME)
    assert caught.value.organization_id is None
    assert caught.value.resets_at == found.clock.now() + timedelta(seconds=600)


def test_a_missing_feature(bench: Any) -> None:
    words = b'"Workspace needs to have the project dashboard feature enabled"'
    found = bench(Answer(402, {"x-request-id": "r"}, words))
    with pytest.raises(PlanFeatureMissing) as caught:
        found.ask()
    assert caught.value.toggl_text == "Workspace needs to have the project dashboard feature enabled"
    assert caught.value.request_id == "r"
    assert found.channel.request_count == 1


def quotas(*rows: tuple[int | None, int]) -> Answer:
    listed = [{"organization_id": org, "remaining": left, "resets_in_secs": 100, "total": 30} for org, left in rows]
    return Answer(200, {}, json.dumps(listed).encode())


@pytest.mark.parametrize("words", [b"", b"Payment Required", b"<html>402</html>"])
def test_a_402_without_words_asks_for_the_quota(bench: Any, words: bytes) -> None:
    found = bench(Answer(402, {}, words), quotas((None, 5), (70, 0)))
    with pytest.raises(QuotaSpent) as caught:
        found.ask()
    assert found.exchange.calls == [CLIENTS, QUOTA_CALL]
    assert caught.value.resets_at == found.clock.now() + timedelta(seconds=100)
    found = bench(Answer(402, {}, words), quotas((None, 5), (70, 3)))
    with pytest.raises(PlanFeatureMissing):
        found.ask()
    assert found.channel.request_count == 2


def test_a_402_of_the_quota_call_itself_is_the_quota(bench: Any) -> None:
    found = bench(Answer(402), Answer(402))
    with pytest.raises(QuotaSpent) as caught:
        found.ask()
    assert found.channel.request_count == 2
    assert caught.value.organization_id is None
    assert caught.value.resets_at == found.clock.now() + timedelta(hours=1)


def test_an_account_that_is_closed_meanwhile_fails_as_itself(bench: Any) -> None:
    with pytest.raises(SignInMissing):
        bench(Answer(402), Answer(401)).ask()


@pytest.mark.parametrize(
    ("answer", "requests"),
    [(Answer(404), 1), (Answer(500), 4), (Answer(429), 4), (json_answer([{"remaining": None}]), 1)],
)
def test_where_toggl_does_not_tell_the_quota_an_unclear_402_is_a_missing_feature(
    bench: Any, answer: Answer, requests: int
) -> None:
    found = bench(Answer(402, body=b"Payment Required"), *[answer] * requests)
    with pytest.raises(PlanFeatureMissing):
        found.ask()
    assert found.channel.request_count == 1 + requests


def test_the_words_of_a_402_go_before_each_other_in_order(bench: Any) -> None:
    words = b"You have hit your hourly limit. Upgrade to a plan with this feature."
    with pytest.raises(QuotaSpent):
        bench(Answer(402, body=words)).ask()


@pytest.mark.parametrize("remaining", [0, -1])
def test_an_overdrawn_bucket_is_a_spent_one(bench: Any, remaining: int) -> None:
    rows = [{"organization_id": 70, "remaining": remaining, "resets_in_secs": 60, "total": 30}]
    with pytest.raises(QuotaSpent):
        bench(Answer(402), json_answer(rows)).ask()


def test_headers_of_every_answer_count_even_of_errors(bench: Any) -> None:
    headers = {"x-toggl-quota-remaining": "7", "x-toggl-quota-resets-in": "60"}
    found = bench(Answer(404, headers))
    with pytest.raises(NotFound):
        found.ask()
    assert found.channel.ledger.known(70).remaining == 7


def test_echoed_tokens_stay_out_of_errors(bench: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for status in (400, 402, 403, 404, 410, 429):
        found = bench(*[Answer(status, {}, b'"no feature for tok-1234567"')] * 4)
        with pytest.raises(TogglDesktopError) as caught:
            found.ask()
        assert "tok-1234567" not in str(caught.value) + repr(vars(caught.value)) + caplog.text
        assert "***" in str(caught.value)


def test_refused(bench: Any) -> None:
    with pytest.raises(SignInRefused):
        bench(Answer(403, {}, b"Incorrect username and/or password\n")).ask(ME)
