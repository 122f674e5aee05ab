"""Servers, a plain caller and a small schema checker for the tests of the stand-in."""

from __future__ import annotations

import base64
import gzip
import http.client
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from toggl_desktop.demo import Client, Company, DemoServer, Person, Project, TimeEntry, Workspace

SCHEMAS = Path(__file__).resolve().parents[2] / "data" / "toggl_schemas"


@dataclass
class Response:
    """An answer as a client gets it, unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


class Caller:
    """Calls a server over one connection per call."""

    def __init__(self, server: DemoServer) -> None:
        self.server = server
        self.login: tuple[str, str] | None = (server.token, "api_token")
        self.headers: dict[str, str] = {}

    def connect(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.server.url)
        return http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=20)

    def send(self, method: str, path: str, body: Any = None) -> http.client.HTTPConnection:
        headers = {"Content-Type": "application/json", **self.headers}
        if self.login is not None:
            headers["Authorization"] = "Basic " + base64.b64encode(":".join(self.login).encode()).decode()
        connection = self.connect()
        payload = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection.request(method, path, payload, headers)
        return connection

    def call(self, method: str, path: str, body: Any = None) -> Response:
        connection = self.send(method, path, body)
        try:
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        if response.headers.get("Content-Encoding") == "gzip":
            content = gzip.decompress(content)
        return Response(response.status, response.headers, content)

    def get(self, path: str) -> Response:
        return self.call("GET", f"/api/v9{path}")

    def report(self, path: str, body: Any = None, workspace_id: int = 10) -> Response:
        return self.call("POST", f"/reports/api/v3/workspace/{workspace_id}{path}", {} if body is None else body)


@pytest.fixture
def serve() -> Iterator[Callable[..., Caller]]:
    """Start servers that end with the test."""
    servers: list[DemoServer] = []

    def start(company: Company, **options: Any) -> Caller:
        server = DemoServer(company, **options)
        servers.append(server)
        return Caller(server.start())

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def company() -> Company:
    """Three people and four projects in workspace 10, a week of entries by hand; workspace 20 is somebody else's."""
    monday, tuesday, friday = date(2025, 3, 3), date(2025, 3, 4), date(2025, 3, 7)
    entry = TimeEntry
    return Company(
        workspaces=[
            Workspace(10, "Main", 100, hourly_rate_cents=8_000),
            Workspace(11, "Second", 101, currency="USD"),
            Workspace(20, "Not ours", 200),
        ],
        people=[
            Person(1, "Ann", "ann@example.com", frozenset({10, 11}), is_admin=True),
            Person(2, "Bjørn", "bjorn@example.com", frozenset({10}), hourly_rate_cents=10_000),
            Person(3, "Carla", "carla@example.com", frozenset({10}), is_active=False),
            Person(4, "Gone", "gone@example.com", frozenset({10}), is_active=False, is_deleted=True),
        ],
        clients=[Client(50, 10, "Müller & Søn"), Client(51, 10, "Old <Client>", is_archived=True)],
        projects=[
            Project(1000, 10, "Alpha", 50, hourly_rate_cents=12_000, currency="USD"),
            Project(1001, 10, "Beta", 51, is_active=False),
            Project(1002, 10, "Secret", None, is_private=True, member_ids=frozenset({2})),
            Project(1003, 10, "Internal", None, is_billable=False),
        ],
        entries=[
            entry(4_000_000_001, 10, 1, 1000, monday, 3_601, True),
            entry(4_000_000_002, 10, 1, 1000, monday, 59, False),
            entry(4_000_000_003, 10, 1, None, tuesday, 1_234, False),
            entry(4_000_000_004, 10, 2, 1000, friday, 7_200, True),
            entry(4_000_000_005, 10, 2, 1002, friday, 1_801, True),
            entry(4_000_000_006, 10, 3, 1001, date(2024, 3, 5), 5_000, True),
            entry(4_000_000_007, 10, 4, None, friday, 60, False),
            entry(4_000_000_008, 11, 1, None, monday, 77, False),
        ],
        signed_in_id=1,
    )


def problems_with(value: Any, schema: Mapping[str, Any], where: str = "$") -> list[str]:
    """What about the value is not as the schema says; knows type, required, properties, items, minItems, maxItems."""
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    fits: dict[str, bool] = {
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "null": value is None,
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }
    if not any(fits[kind] for kind in kinds):
        return [f"{where}: {value!r} is not {' or '.join(kinds)}"]
    found: list[str] = []
    if isinstance(value, dict):
        found += [f"{where}.{name} is missing" for name in schema.get("required", []) if name not in value]
        for name, part in schema.get("properties", {}).items():
            if name in value:
                found += problems_with(value[name], part, f"{where}.{name}")
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(f"{where} has {len(value)} items")
        for index, item in enumerate(value):
            found += problems_with(item, schema["items"], f"{where}[{index}]")
    return found


@pytest.fixture(name="problems_with")
def problems_with_fixture() -> Callable[[Any, Mapping[str, Any]], list[str]]:
    return problems_with


def load_schemas() -> dict[str, dict[str, Any]]:
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(SCHEMAS.glob("*.json"))}


@pytest.fixture(scope="session")
def schemas() -> dict[str, dict[str, Any]]:
    """Our own description of every endpoint relied upon, by file name."""
    found = load_schemas()
    assert len(found) == 18
    return found
