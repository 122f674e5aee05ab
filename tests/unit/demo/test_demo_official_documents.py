"""Our schemas and the stand-in's answers against Toggl's published documents, where these are at hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from toggl_desktop.demo import Behaviour, Plan, sample_company

DOCUMENTS = Path(__file__).resolve().parents[4] / "shared" / "openapi"
NAMES = (
    "me", "me_workspaces", "me_quota", "me_organizations", "workspace", "workspace_projects", "workspace_users",
    "workspace_clients", "projects_summary", "project_summary", "weekly_time_entries", "summary_time_entries",
    "filters_users", "filters_projects", "filters_clients", "search_time_entries", "workspace_memberships",
    "workspace_timesheets",
)  # fmt: skip

# Seen in recorded answers, though the documents do not have them.
RECORDED_ONLY = {"server_deleted_at", "toggl_accounts_id"}
# The documents declare a map where recorded answers have an array.
WRONG_IN_DOCUMENT = {"$.groups[].sub_groups"}

pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="Toggl's published documents are not beside the project")


@pytest.fixture(scope="module")
def documents() -> dict[str, Any]:
    return {path.name: json.loads(path.read_text("utf-8")) for path in DOCUMENTS.glob("*.json")}


def resolve(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema itself behind references and single-element compositions."""
    while True:
        if "$ref" in schema:
            schema = document["definitions"][schema["$ref"].rsplit("/", 1)[-1]]
        elif "allOf" in schema:
            schema = schema["allOf"][0]
        else:
            return schema


def operation(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = document["paths"][schema["path"]][schema["method"].lower()]
    return found


def official_answer(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The declared answer; where the document has just ``string``, the definition that the schema names."""
    declared: Mapping[str, Any] = operation(document, schema)["responses"]["200"]["schema"]
    if "answer_definition" in schema:
        assert declared == {"type": "string"}
        row = {"$ref": f"#/definitions/{schema['answer_definition']}"}
        return {"type": "array", "items": row} if schema["answer"]["type"] == "array" else row
    return declared


def compare(document: Mapping[str, Any], ours: Mapping[str, Any], official: Mapping[str, Any], where: str) -> list[str]:
    """Differences between one of our schemas and the official one; null is allowed beside any official type."""
    if where in WRONG_IN_DOCUMENT:
        return []
    official = resolve(document, official)
    kinds = {ours["type"]} if isinstance(ours["type"], str) else set(ours["type"]) - {"null"}
    if kinds != {official.get("type", "object")}:
        return [f"{where}: {sorted(kinds)} is {official.get('type')} in the document"]
    found: list[str] = []
    for name, part in ours.get("properties", {}).items():
        if name in official.get("properties", {}):
            found += compare(document, part, official["properties"][name], f"{where}.{name}")
        else:
            found.append(f"{where}.{name} is not in the document")
    if "items" in ours:
        found += compare(document, ours["items"], official["items"], f"{where}[]")
    return found


def differences(document: Mapping[str, Any], value: Any, official: Mapping[str, Any], where: str) -> list[str]:
    """Where an answer of the stand-in is not what the document declares."""
    official = resolve(document, official)
    kind = official.get("type", "object")
    if value is None or where in WRONG_IN_DOCUMENT:
        return []
    fits = {
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }[kind]
    if not fits:
        return [f"{where}: {value!r} is no {kind}"]
    found: list[str] = []
    if isinstance(value, dict):
        for name, part in value.items():
            if name in official.get("properties", {}):
                found += differences(document, part, official["properties"][name], f"{where}.{name}")
            elif name not in RECORDED_ONLY:
                found.append(f"{where}.{name} is not in the document")
    if isinstance(value, list):
        for item in value:
            found += differences(document, item, official["items"], f"{where}[]")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_our_schema_agrees_with_the_document(name: str, schemas: dict[str, Any], documents: dict[str, Any]) -> None:
    schema = schemas[name]
    document = documents[schema["document"]]
    assert compare(document, schema["answer"], official_answer(document, schema), "$") == []
    if "body" in schema:
        (body,) = [item for item in operation(document, schema)["parameters"] if item["in"] == "body"]
        assert compare(document, schema["body"], body["schema"], "$") == []


def test_every_schema_is_compared(schemas: dict[str, Any]) -> None:
    assert set(NAMES) == schemas.keys()


@pytest.mark.parametrize("plan", list(Plan))
def test_answers_are_what_the_documents_declare(
    serve: Any, schemas: dict[str, Any], documents: dict[str, Any], plan: Plan
) -> None:
    company = sample_company(date(2025, 11, 20))
    caller = serve(company, behaviour=Behaviour(plan=plan))
    workspace_id, project_id = company.workspaces[0].id, company.projects[0].id
    span = {"start_date": "2025-11-10", "end_date": "2025-11-16"}
    bodies = {"summary_time_entries": span | {"grouping": "users", "sub_grouping": "projects"}}
    for name, schema in schemas.items():
        document = documents[schema["document"]]
        path = schema["path"].format(workspace_id=workspace_id, project_id=project_id)
        if schema["method"] == "GET":
            answer = caller.get(
                path + {"workspace_projects": "?active=both", "workspace_clients": "?status=both"}.get(name, "")
            )
        else:
            body = {} if name.startswith("filters") else bodies.get(name, span)
            answer = caller.call("POST", path, body)
        if name == "workspace_timesheets" and plan is not Plan.PREMIUM:
            assert (answer.status, answer.json()) == (402, "Approvals are a premium feature")
            continue
        assert answer.status == 200
        assert answer.json()
        assert differences(document, answer.json(), official_answer(document, schema), "$") == [], name
