"""Signing in and out."""

from __future__ import annotations

import pytest

from tests.unit.app.conftest import Desk
from toggl_desktop.app.session import SessionPhase, SessionState, SignInWay
from toggl_desktop.core.errors import ConnectionFailed, SignInRefused
from toggl_desktop.core.reading.journal import NoJournals
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret


def test_a_remembered_token_signs_in_by_itself(desk: Desk) -> None:
    assert desk.opener.services.token_store is not None
    desk.opener.services.token_store.token = "t" * 32
    desk.session.start()
    assert desk.session.state == SessionState(SessionPhase.SIGNING_IN, SignInWay.REMEMBERED)
    desk.work()
    assert desk.session.state.phase is SessionPhase.SIGNED_IN
    assert desk.session.signed_in is not None
    assert desk.session.signed_in.sitting.profile.name == "Ann"


def test_without_a_remembered_token_the_page_is_quiet(desk: Desk) -> None:
    desk.session.start()
    desk.work()
    assert desk.session.state == SessionState()
    assert desk.opener.services.connector.request_count == 0


@pytest.mark.parametrize(
    ("remember", "keeps", "was_kept"), [(True, True, True), (True, False, False), (False, True, None)]
)
def test_a_token_is_kept_when_wanted_and_possible(
    desk: Desk, remember: bool, keeps: bool, was_kept: bool | None
) -> None:
    store = desk.opener.services.token_store
    assert store is not None
    store.works = keeps
    desk.session.sign_in_with_token(Secret("t" * 32), remember=remember)
    desk.work()
    assert desk.session.state.token_was_kept is was_kept
    assert (store.token is not None) is (was_kept is True)


def test_a_password_becomes_a_token(desk: Desk) -> None:
    desk.session.sign_in_with_password(PasswordCredentials("ann@example.com", Secret("pw")), remember=True)
    desk.work()
    assert desk.session.state.way is SignInWay.PASSWORD
    assert desk.opener.services.token_store is not None
    assert desk.opener.services.token_store.token == "t" * 32


def test_sample_data_never_asks_the_key_store(desk: Desk) -> None:
    desk.session.open_sample()
    desk.work()
    assert desk.opener.opened == [True]
    assert desk.session.state.is_demo


@pytest.mark.parametrize("error", [SignInRefused(), ConnectionFailed("down"), RuntimeError("bug")])
def test_every_failure_is_told_and_leaves_the_page(desk: Desk, error: Exception) -> None:
    desk.opener.services.connector.failures["me"] = error
    desk.session.sign_in_with_token(Secret("x"), remember=True)
    desk.work()
    assert desk.session.state == SessionState(SessionPhase.SIGNED_OUT, SignInWay.TOKEN, error)
    assert desk.session.signed_in is None
    assert desk.opener.services.token_store is not None
    assert desk.opener.services.token_store.token is None


def test_cancelling_ends_signing_in_even_when_it_comes_late(desk: Desk) -> None:
    desk.session.sign_in_with_token(Secret("x"), remember=False)
    desk.session.cancel()
    desk.work()
    assert desk.session.state == SessionState()
    assert desk.session.signed_in is None


def test_a_second_try_while_one_runs_is_ignored(desk: Desk) -> None:
    desk.session.sign_in_with_token(Secret("x"), remember=False)
    desk.session.open_sample()
    assert len(desk.executor.calls) == 1


def test_signing_out_forgets_the_token(desk: Desk) -> None:
    desk.session.sign_in_with_token(Secret("t" * 32), remember=True)
    desk.work()
    desk.session.sign_out()
    assert desk.session.signed_in is None
    assert desk.session.state == SessionState()
    desk.work()
    assert desk.opener.services.token_store is not None
    assert desk.opener.services.token_store.token is None


def test_signing_out_forgets_what_interrupted_readings_have_kept(desk: Desk) -> None:
    forgotten: list[int] = []
    journals = NoJournals()
    journals.forget = forgotten.append  # type: ignore[method-assign]
    desk.opener.services.journals = journals
    desk.session.sign_in_with_token(Secret("t" * 32), remember=False)
    desk.work()
    desk.session.sign_out()
    desk.work()
    assert forgotten == [1]
