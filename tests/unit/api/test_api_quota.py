from datetime import timedelta

import pytest

from tests.fakes.toggl import FakeClock
from toggl_desktop.api.messages import Call
from toggl_desktop.api.quota import QuotaLedger, read_count
from toggl_desktop.core.toggl.models import Quota

PERSONAL = Call("GET", "/api/v9/me", is_personal=True)
ORGANIZATION = Call("GET", "/api/v9/workspaces/7/users", organization_id=70)


def headers(remaining: str, resets_in: str | None = "600") -> dict[str, str]:
    found = {"x-toggl-quota-remaining": remaining}
    return found if resets_in is None else {**found, "x-toggl-quota-resets-in": resets_in}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(clock: FakeClock) -> QuotaLedger:
    return QuotaLedger(clock)


def test_each_bucket_has_its_own_figure(ledger: QuotaLedger, clock: FakeClock) -> None:
    ledger.note_headers(PERSONAL, headers("29", "3600"))
    ledger.note_headers(ORGANIZATION, headers("12"))
    assert ledger.known(None) == Quota(None, 29, None, clock.now() + timedelta(hours=1))
    assert ledger.known(70) == Quota(70, 12, None, clock.now() + timedelta(minutes=10))
    assert ledger.known(71) is None


@pytest.mark.parametrize("odd", [{}, headers("-1"), headers(""), headers("many"), headers("1e3"), headers("9" * 30)])
def test_absent_or_odd_headers_change_nothing(ledger: QuotaLedger, odd: dict[str, str]) -> None:
    ledger.note_headers(ORGANIZATION, headers("12"))
    before = ledger.known(70)
    ledger.note_headers(ORGANIZATION, odd)
    assert ledger.known(70) == before


def test_a_figure_without_reset_keeps_the_reset_that_was_known(ledger: QuotaLedger, clock: FakeClock) -> None:
    ledger.note_headers(ORGANIZATION, headers("12"))
    ledger.note_headers(ORGANIZATION, headers("11", None))
    assert ledger.known(70) == Quota(70, 11, None, clock.now() + timedelta(minutes=10))


def test_totals_of_the_quota_call_stay(ledger: QuotaLedger, clock: FakeClock) -> None:
    ledger.note_quotas([Quota(70, 20, 30, clock.now() + timedelta(minutes=5))])
    ledger.note_headers(ORGANIZATION, headers("19", "300"))
    assert ledger.known(70) == Quota(70, 19, 30, clock.now() + timedelta(minutes=5))


def test_after_the_reset_the_bucket_is_full_or_unknown(ledger: QuotaLedger, clock: FakeClock) -> None:
    ledger.note_quotas([Quota(70, 2, 30, clock.now() + timedelta(minutes=5))])
    ledger.note_headers(PERSONAL, headers("3", "300"))
    clock.time += timedelta(minutes=5)
    assert ledger.known(70) == Quota(70, 30, 30, None)
    assert ledger.known(None) is None


def test_a_spent_bucket_has_nothing_left(ledger: QuotaLedger, clock: FakeClock) -> None:
    resets_at = clock.now() + timedelta(minutes=9)
    ledger.note_quotas([Quota(70, 2, 30, clock.now() + timedelta(minutes=5))])
    ledger.note_spent(ORGANIZATION, resets_at)
    ledger.note_spent(PERSONAL, resets_at)
    assert ledger.known(70) == Quota(70, 0, 30, resets_at)
    assert ledger.known(None) == Quota(None, 0, None, resets_at)


def test_a_workspace_without_organization_does_not_pass_for_the_personal_bucket(
    ledger: QuotaLedger, clock: FakeClock
) -> None:
    call = Call("GET", "/api/v9/workspaces/7/users")
    ledger.note_headers(call, headers("1"))
    assert ledger.known(None) is None
    ledger.note_spent(call, clock.now() + timedelta(hours=1))
    assert ledger.known(None) is None


def test_counts() -> None:
    assert [read_count(text) for text in ("0", " 7 ", "-1", "+1", "1.5", "", None, "\u0663")] == [0, 7] + [None] * 6
