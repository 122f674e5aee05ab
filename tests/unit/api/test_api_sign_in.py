"""Signing in at a server that behaves as Toggl does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.connector import RequestsConnector
from toggl_desktop.core.errors import SignInMissing, SignInRefused
from toggl_desktop.core.ports import SystemClock
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, ErrorForm, Person, Workspace

COMPANY = Company(workspaces=[Workspace(7, "Acme", 70)], people=[Person(1, "Ann", "ann@example.com")])


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(COMPANY) as running:
        yield running


@pytest.fixture
def connector(server: DemoServer) -> Iterator[RequestsConnector]:
    opened = RequestsConnector(server.url, clock=SystemClock(), version="1.2", pace_seconds=0)
    yield opened
    opened.close()


def test_email_and_password_give_the_token(server: DemoServer, connector: RequestsConnector) -> None:
    credentials = PasswordCredentials(server.email, Secret(server.password))
    token, profile = connector.exchange_password(credentials, FakeContext())
    assert token == Secret(server.token)
    assert (profile.user_id, profile.name) == (1, "Ann")
    assert connector.connect(token).fetch_profile(FakeContext()) == profile
    assert [request.credentials for request in server.requests] == ["password", "token"]
    assert {request.user_agent for request in server.requests} == {"Toggl-Desktop/1.2"}
    assert all(request.accepts_gzip for request in server.requests)


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("attempts", [None, 3])
def test_a_wrong_password(server: DemoServer, connector: RequestsConnector, status: int, attempts: int | None) -> None:
    server.behaviour = Behaviour(wrong_login_status=status, login_attempts=attempts)
    with pytest.raises(SignInRefused) as caught:
        connector.exchange_password(PasswordCredentials(server.email, Secret("wrong")), FakeContext())
    assert caught.value.with_password
    assert (caught.value.remaining_attempts is None) is (attempts is None)
    assert len(server.requests) == 1


@pytest.mark.parametrize("form", ErrorForm)
def test_a_wrong_token(server: DemoServer, connector: RequestsConnector, form: ErrorForm) -> None:
    server.behaviour = Behaviour(error_form=form)
    with pytest.raises(SignInRefused) as caught:
        connector.connect(Secret("0" * 32)).fetch_profile(FakeContext())
    assert not caught.value.with_password
    assert len(server.requests) == 1


def test_an_account_without_a_password(server: DemoServer, connector: RequestsConnector) -> None:
    server.behaviour = Behaviour(has_password=False)
    with pytest.raises(SignInRefused):
        connector.exchange_password(PasswordCredentials(server.email, Secret(server.password)), FakeContext())


def test_credentials_that_something_on_the_way_took_out(
    server: DemoServer, connector: RequestsConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toggl_desktop.api.authorization.Authorization.header", lambda _: "")
    with pytest.raises(SignInMissing):
        connector.connect(Secret(server.token)).fetch_profile(FakeContext())


def test_a_redirect_to_another_server_takes_no_credentials_along(
    server: DemoServer, connector: RequestsConnector
) -> None:
    with DemoServer(COMPANY, token=server.token) as elsewhere:
        server.behaviour = Behaviour(redirect_to=elsewhere.url)
        with pytest.raises(Exception, match="redirect") as caught:
            connector.connect(Secret(server.token)).fetch_profile(FakeContext())
        assert type(caught.value).__name__ == "UnexpectedAnswer"
        assert elsewhere.requests == ()
