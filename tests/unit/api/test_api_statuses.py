from datetime import UTC, datetime, timedelta

import pytest

from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.statuses import (
    Payment,
    judge_payment,
    judge_status,
    quota_resets_in_seconds,
    read_retry_after,
)
from toggl_desktop.core.errors import (
    AccessDenied,
    EndpointGone,
    NotFound,
    ProxyFailed,
    Rejected,
    ServerFailed,
    SignInMissing,
    SignInRefused,
    TimedOut,
    TogglError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ME = Call("GET", "/api/v9/me", is_personal=True)
USERS = Call("GET", "/api/v9/workspaces/7/users", organization_id=70)
TOKEN = Authorization.from_token(Secret("tok-1234567"))
PASSWORD = Authorization.from_password(PasswordCredentials("a@example.com", Secret("hunter2hunter2")))
REFUSED_BODY = b"Incorrect username and/or password\n"


def judge(
    status: int,
    body: bytes = b"",
    headers: dict[str, str] | None = None,
    call: Call = USERS,
    auth: Authorization = TOKEN,
) -> Failure:
    answer = Answer(status, {"x-request-id": "req-1", **(headers or {})}, body)
    failure = judge_status(call, answer, auth, NOW)
    assert failure is not None
    return failure


def test_success_and_payment_are_no_failure_yet() -> None:
    assert judge_status(ME, Answer(200), TOKEN, NOW) is None
    assert judge_status(ME, Answer(402), TOKEN, NOW) is None


@pytest.mark.parametrize(
    ("status", "kind", "is_transient"),
    [
        (400, Rejected, False),
        (401, SignInMissing, False),
        (403, AccessDenied, False),
        (404, NotFound, False),
        (405, Rejected, False),
        (407, ProxyFailed, False),
        (408, TimedOut, True),
        (409, Rejected, False),
        (410, EndpointGone, False),
        (422, Rejected, False),
        (429, TooManyRequests, True),
        (451, Rejected, False),
        (500, ServerFailed, True),
        (502, ServerFailed, True),
        (503, ServerFailed, True),
        (599, ServerFailed, True),
        (301, UnexpectedAnswer, False),
        (302, UnexpectedAnswer, False),
        (304, UnexpectedAnswer, False),
        (204, UnexpectedAnswer, False),
        (206, UnexpectedAnswer, False),
        (999, UnexpectedAnswer, False),
    ],
)
def test_the_table(status: int, kind: type, is_transient: bool) -> None:
    failure = judge(status, b'"some words"')
    assert type(failure.error) is kind
    assert failure.is_transient is is_transient
    if isinstance(failure.error, TogglError):
        assert failure.error.endpoint == "GET /api/v9/workspaces/7/users"
    if isinstance(failure.error, Rejected | ServerFailed | ProxyFailed):
        assert failure.error.status == status
    if isinstance(failure.error, Rejected):
        assert failure.error.toggl_text == "some words"
    if isinstance(failure.error, AccessDenied | NotFound | EndpointGone | TooManyRequests):
        assert "some words" in str(failure.error)
    if isinstance(failure.error, TogglError) and not isinstance(failure.error, ProxyFailed):
        assert failure.error.request_id == "req-1"


@pytest.mark.parametrize("auth", [TOKEN, PASSWORD])
@pytest.mark.parametrize("status", [401, 403])
def test_wrong_credentials(status: int, auth: Authorization) -> None:
    error = judge(status, REFUSED_BODY, auth=auth).error
    assert isinstance(error, SignInRefused)
    assert error.with_password is (auth is PASSWORD)
    assert error.remaining_attempts is None


@pytest.mark.parametrize("status", [401, 403])
def test_the_remaining_attempts_show_a_refusal_by_themselves(status: int) -> None:
    error = judge(status, b"", {"x-remaining-login-attempts": "3"}, auth=PASSWORD).error
    assert isinstance(error, SignInRefused)
    assert error.remaining_attempts == 3


def test_401_to_a_password_that_toggl_saw_is_a_refusal() -> None:
    assert isinstance(judge(401, auth=PASSWORD).error, SignInRefused)
    assert isinstance(judge(401, headers={"x-authorization-missing": "true"}, auth=PASSWORD).error, SignInMissing)
    assert isinstance(judge(401, auth=TOKEN).error, SignInMissing)


def test_403_without_words_is_about_credentials_on_personal_calls_only() -> None:
    assert isinstance(judge(403, b"", call=ME).error, SignInRefused)
    assert isinstance(judge(403, b"", call=USERS).error, AccessDenied)
    assert isinstance(judge(403, b"User does not have access to this resource.", call=ME).error, AccessDenied)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        (" 0 ", 0),
        ("Mon, 23 Nov 2026 10:01:00 GMT", 60),
        ("Mon, 23 Nov 2026 10:01:00 -0000", 60),
        ("Mon, 23 Nov 2026 09:00:00 GMT", 0),
        ("Mon, 23 Nov 99999 10:01:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", pytest.approx(2.5e11, rel=0.1)),
        ("soon", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert read_retry_after(text, NOW) == seconds


def test_retry_after_reaches_the_policy() -> None:
    assert judge(429, headers={"retry-after": "9"}).retry_after_seconds == 9
    assert judge(503, headers={"retry-after": "9"}).retry_after_seconds == 9
    assert judge(429).retry_after_seconds is None


QUOTA_WORDS = "You have hit your hourly limit for API calls. The quota will reset in 1234 seconds."
FEATURE_WORDS = "Workspace needs to have this feature enabled"


@pytest.mark.parametrize(
    ("text", "remaining", "payment"),
    [
        (QUOTA_WORDS, "0", Payment.QUOTA),
        (QUOTA_WORDS, None, Payment.QUOTA),
        ("Your quota will reset soon, or upgrade to a paid plan", None, Payment.QUOTA),
        ("See the Go to Subscriptions page", None, Payment.QUOTA),
        (FEATURE_WORDS, "5", Payment.FEATURE),
        (FEATURE_WORDS, "0", Payment.FEATURE),
        ("Tasks are a premium feature", None, Payment.FEATURE),
        ("", "0", Payment.QUOTA),
        ("", "17", Payment.FEATURE),
        ("Payment Required", None, Payment.UNCLEAR),
        ("", None, Payment.UNCLEAR),
        ("", "-3", Payment.UNCLEAR),
    ],
)
def test_the_words_of_a_402_go_before_its_headers(text: str, remaining: str | None, payment: Payment) -> None:
    headers = {} if remaining is None else {"x-toggl-quota-remaining": remaining}
    assert judge_payment(Answer(402, headers), text) is payment


@pytest.mark.parametrize(
    ("text", "header", "seconds"),
    [
        (QUOTA_WORDS, "77", 77),
        (QUOTA_WORDS, None, 1234),
        (QUOTA_WORDS, "soon", 1234),
        ("hourly limit", None, 3600),
        ("hourly limit", "999999999", 86400),
        ("quota will reset in 999999 seconds", None, 86400),
    ],
)
def test_when_the_quota_refills(text: str, header: str | None, seconds: int) -> None:
    headers = {} if header is None else {"x-toggl-quota-resets-in": header}
    assert timedelta(seconds=quota_resets_in_seconds(Answer(402, headers), text)) == timedelta(seconds=seconds)
