"""Nothing that the program writes, raises, logs or shows holds a secret: everything is searched for all of them."""

from __future__ import annotations

import base64
import io
import logging
import os
import pickle
import subprocess
import sys
import traceback
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.connector import RequestsConnector
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import SignInRefused, TogglDesktopError, UnexpectedAnswer
from toggl_desktop.core.export import sign_in_with_password, sign_in_with_token
from toggl_desktop.core.ports import SystemClock
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, Fault, FaultKind, sample_company
from toggl_desktop.excel.writer import ExcelWorkbookWriter

TODAY = date(2026, 11, 20)
WEEK = Period(date(2026, 11, 2), date(2026, 11, 8))
TOKEN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
PASSWORD = "Corr3ct-Horse+Battery/Staple"


@pytest.fixture(scope="module")
def company() -> Company:
    return sample_company(TODAY)


@pytest.fixture
def server(company: Company) -> Iterator[DemoServer]:
    with DemoServer(company, token=TOKEN, password=PASSWORD) as running:
        assert {TOKEN, PASSWORD} < set(running.secrets)
        yield running


@pytest.fixture
def connector(server: DemoServer) -> Iterator[RequestsConnector]:
    opened = RequestsConnector(
        server.url, clock=SystemClock(), version="0", pace_seconds=0, retry=RetryPolicy.without_waits()
    )
    yield opened
    opened.close()


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def forms(server: DemoServer) -> list[str]:
    """Every secret, and every form in which it could appear on a line, in an address or in a header."""
    found = set(server.secrets)
    for pair in (f"{TOKEN}:api_token", f"{server.email}:{PASSWORD}"):
        found |= {pair, base64.b64encode(pair.encode()).decode()}
    for secret in tuple(found):
        found |= {quote(secret), quote(secret, safe=""), secret.upper(), repr(secret)[1:-1]}
    return sorted(found)


def leaks(server: DemoServer, *texts: str | bytes) -> list[str]:
    assert any(texts)
    joined = "\n".join(text if isinstance(text, str) else text.decode("latin-1") for text in texts)
    return [form for form in forms(server) if form in joined]


def everything_about(error: BaseException) -> str:
    """As a crash report with local variables would show it."""
    while error.__traceback__ is not None and error.__traceback__.tb_frame.f_code.co_filename == __file__:
        # The test's own frames know the secrets.
        error.__traceback__ = error.__traceback__.tb_next
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    return "\n".join([str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error)), shown])


def contents(folder: Path) -> Iterator[bytes]:
    """Names and bytes of every file, workbooks unpacked."""
    for path in sorted(folder.rglob("*")):
        yield str(path).encode()
        if path.is_file():
            yield path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    yield from (archive.read(name) for name in archive.namelist())


def test_the_search_finds_what_it_should(server: DemoServer) -> None:
    encoded = base64.b64encode(f"{TOKEN}:api_token".encode())
    for text in (
        TOKEN,
        PASSWORD,
        b"x" + encoded + b"y",
        quote(PASSWORD, safe=""),
        server.secrets[2],
        server.secrets[3],
    ):
        assert leaks(server, text)
    program = compile(f"def fail():\n    hidden = {TOKEN!r}\n    raise ValueError(len(hidden))", "program.py", "exec")
    names: dict[str, Callable[[], None]] = {}
    exec(program, names)
    with pytest.raises(ValueError, match="32") as caught:
        names["fail"]()
    assert leaks(server, everything_about(caught.value))


@pytest.mark.parametrize("with_password", [False, True])
def test_a_whole_export(
    server: DemoServer,
    connector: RequestsConnector,
    tmp_path: Path,
    isolated_home: Path,
    everything_logged: pytest.LogCaptureFixture,
    with_password: bool,
) -> None:
    context = FakeContext()
    clock = SystemClock()
    if with_password:
        credentials = PasswordCredentials(server.email, Secret(PASSWORD))
        sitting, _ = sign_in_with_password(connector, credentials, clock, context)
        assert not leaks(server, repr(credentials), str(credentials))
    else:
        sitting = sign_in_with_token(connector, Secret(TOKEN), clock, context)
    workspace = sitting.account.workspaces[0]
    question = HoursQuestion(workspace, WEEK, Split.DAY, 1, ProjectSelection())
    request = ExportRequest(question, ReportOptions(), WorkbookOptions(), tmp_path / "hours.xlsx")
    result = sitting.export(request, ExcelWorkbookWriter("0"), str, context)
    shown = [
        repr(thing)
        for thing in (connector, sitting, sitting.api, vars(sitting.api), vars(connector), sitting.account, result)
    ]
    channel = vars(sitting.api)["_channel"]
    shown += [repr(vars(channel)), repr(vars(connector)["_transport"].__dict__), repr(context.reports)]
    shown += [repr(sitting.store_of(workspace.id)), repr(sitting.api.known_quota(workspace.organization_id))]
    assert not leaks(server, *shown)
    assert not leaks(server, *contents(tmp_path), *contents(isolated_home.parent))
    assert not leaks(server, everything_logged.text, *(repr(vars(record)) for record in everything_logged.records))
    assert any(record.name.startswith("urllib3") for record in everything_logged.records)
    for logged in server.requests:
        assert not leaks(server, logged.path, repr(logged.query), repr(logged.body), logged.user_agent)


def echo(status: int) -> Callable[[str], Fault]:
    return lambda text: Fault(FaultKind.REPLACED, status=status, body=text.encode(), times=None)


ECHOES: dict[str, Callable[[str], Fault]] = {
    **{str(status): echo(status) for status in (400, 401, 403, 404, 405, 410, 418, 422, 429, 500, 503, 204)},
    "402 feature": lambda text: echo(402)(f"no feature for {text}"),
    "402 quota": lambda text: echo(402)(f"hourly limit of {text}"),
    "402": echo(402),
    "page": lambda text: echo(200)(f"<html>{text}</html>"),
    "JSON text": lambda text: echo(200)(f'"{text}"'),
    "wrong type": lambda text: echo(200)(f'[{{"id": "{text}", "name": ["{text}"], "remaining": "{text}"}}]'),
    "cut": lambda text: echo(200)(f'[{{"api_token": "{text}'),
    "redirect": lambda text: replace(echo(302)(text), headers={"Location": f"http://127.0.0.1:1/?token={quote(text)}"}),
    "odd header": lambda text: replace(echo(200)(text), headers={"Content-Encoding": "gzip", "X-Echo": quote(text)}),
}


@pytest.mark.parametrize("form", ["token", "header", "password"])
@pytest.mark.parametrize("kind", ECHOES)
def test_an_answer_that_echoes_the_credentials(
    server: DemoServer,
    connector: RequestsConnector,
    everything_logged: pytest.LogCaptureFixture,
    kind: str,
    form: str,
) -> None:
    header = base64.b64encode(f"{TOKEN}:api_token".encode()).decode()
    text = {"token": TOKEN, "header": f"Basic {header}", "password": PASSWORD}[form]
    server.behaviour = Behaviour(faults=(ECHOES[kind](text),))
    context = FakeContext()
    api = connector.connect(Secret(TOKEN))
    credentials = PasswordCredentials(server.email, Secret(PASSWORD))
    asks: dict[str, Callable[[], object]] = {
        "token": lambda: api.fetch_workspaces(context),
        "header": lambda: api.fetch_quotas(context),
        "password": lambda: connector.exchange_password(credentials, context),
    }
    with pytest.raises(TogglDesktopError) as caught:
        asks[form]()
    assert not leaks(server, everything_about(caught.value), everything_logged.text, repr(context.reports))


def test_a_token_of_another_type(server: DemoServer, connector: RequestsConnector) -> None:
    server.behaviour = Behaviour(faults=(echo(200)(f'{{"id": 5, "api_token": ["{TOKEN}"]}}'),))
    with pytest.raises(UnexpectedAnswer) as caught:
        connector.exchange_password(PasswordCredentials(server.email, Secret(PASSWORD)), FakeContext())
    assert caught.value.field == "api_token"
    assert not leaks(server, everything_about(caught.value))


@pytest.mark.parametrize("kind", [FaultKind.RESET, FaultKind.RESET_IN_BODY, FaultKind.CUT_BODY, None])
def test_a_broken_line(
    server: DemoServer,
    connector: RequestsConnector,
    everything_logged: pytest.LogCaptureFixture,
    kind: FaultKind | None,
) -> None:
    if kind is None:
        server.stop()
    else:
        server.behaviour = Behaviour(faults=(Fault(kind, times=None),))
    with pytest.raises(TogglDesktopError) as caught:
        connector.connect(Secret(TOKEN)).fetch_workspaces(FakeContext())
    assert caught.value.__context__ is None
    assert not leaks(server, everything_about(caught.value), everything_logged.text)


def test_wrong_credentials(
    server: DemoServer, connector: RequestsConnector, everything_logged: pytest.LogCaptureFixture
) -> None:
    wrong = "f" * 31 + "0"
    with pytest.raises(SignInRefused) as caught:
        connector.connect(Secret(wrong)).fetch_profile(FakeContext())
    assert wrong not in everything_about(caught.value) + everything_logged.text
    with pytest.raises(SignInRefused) as caught:
        connector.exchange_password(PasswordCredentials(server.email, Secret("Wr0ng-Horse")), FakeContext())
    assert "Wr0ng-Horse" not in everything_about(caught.value) + everything_logged.text


@pytest.mark.parametrize("fails", [False, True])
def test_the_command_line(server: DemoServer, tmp_path: Path, isolated_home: Path, fails: bool) -> None:
    if fails:
        server.behaviour = Behaviour(faults=(ECHOES["403"](TOKEN),))
    arguments = [
        "export",
        "--output",
        str(tmp_path / "hours.xlsx"),
        "--from",
        "2026-11-02",
        "--to",
        "2026-11-08",
        "--json",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "toggl_desktop", *arguments],
        env={**os.environ, "TOGGL_API_URL": server.url, "TOGGL_API_TOKEN": TOKEN},
        capture_output=True,
        check=False,
    )
    assert (done.returncode != 0) is fails
    assert server.requests
    assert (tmp_path / "hours.xlsx").exists() is not fails
    assert not leaks(server, done.stdout, done.stderr, *contents(tmp_path), *contents(isolated_home))


def test_workbooks_are_searched_inside(server: DemoServer, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", TOKEN)
    (tmp_path / "x.xlsx").write_bytes(packed.getvalue())
    assert leaks(server, *contents(tmp_path))
