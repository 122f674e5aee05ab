"""The two ways of reading long answers, in one go and field by field: what they say is the same, whatever comes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.toggl import FakeContext
from toggl_desktop.api import typed_rows
from toggl_desktop.api.entries import PageTexts, parse_entry_page
from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.hours import parse_hours
from toggl_desktop.api.json_body import BrokenBody
from toggl_desktop.api.messages import Answer

HOURS: dict[str, Any] = {"user_id": 1, "project_id": 2, "tracked_seconds": 3, "billable_seconds": None}
SINGLE: dict[str, Any] = {
    "id": 901, "seconds": 61, "start": "2025-07-07T23:59:59+02:00", "stop": "2025-07-08T00:01:00+02:00",
}  # fmt: skip
ENTRY: dict[str, Any] = {
    "user_id": 1, "project_id": None, "task_id": None, "billable": True, "description": "Büro", "tag_ids": [],
    "billable_amount_in_cents": 2, "hourly_rate_in_cents": 80, "currency": "EUR", "tag_names": [],
    "time_entries": [SINGLE],
}  # fmt: skip
ODD: list[Any] = [
    *(None, True, False, 0, -1, 7, 1.0, 1.5, 10**9, 10**9 + 1, 2**31, 2**63 - 1, 2**63, 2**70),
    *("", "x", "7", "},{", "\ud83d", "\u0000", "2025-07-07T24:00:00Z", "2025-W28-1T09:00:00Z", "2025-07-07 09:00:00Z"),
    *("2025-07-07T09:00:00.5Z", "2025-07-07T09:00:60Z", "2025-07-07T09:00:00", "1989-12-31T23:00:00Z", "20250707T0900"),
    *([], [1], ["x"], [{}, {}], {}, {"a": [{"b": 1}, {"b": 2}]}),
]
EXTRA = ["uid", "pid", "tid", "task_name", "beside", "user_id"]
SPLICES = [
    b"",
    b" ",
    b",",
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"\\",
    b"\\u0041",
    b"\xff",
    b"\xc3",
    b"NaN",
    b"1e3",
    b".0",
    b"},{",
]


@pytest.fixture(scope="module", autouse=True)
def _short_pieces() -> Any:
    """So short that three rows are several pieces."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typed_rows, "_PIECE_BYTES", 10)
        yield


def outcome(read: Any) -> object:
    """What was read, or which error with which words."""
    try:
        return read()
    except (ShapeError, BrokenBody) as error:
        return type(error), str(error)


def both(body: bytes) -> None:
    """Read it as hours and as entries, with and without the short way."""
    readers = [
        lambda: parse_hours(body, FakeContext()),
        lambda: parse_entry_page(Answer(200, {}, body), PageTexts(), FakeContext()),
    ]
    found = [outcome(read) for read in readers]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typed_rows, "usual_hours", lambda _: iter([None]))
        patch.setattr(typed_rows, "usual_entries", lambda _: None)
        assert found == [outcome(read) for read in readers]


CHANGES = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([*HOURS, *ENTRY, *SINGLE, *EXTRA]), st.sampled_from(ODD)), max_size=3
)
KINDS = st.sampled_from([HOURS, ENTRY])
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", ":\t")])


def rows_of(kind: dict[str, Any], changes: list[tuple[int, str, Any]]) -> list[dict[str, Any]]:
    rows = [dict(kind) for _ in range(3)]
    for number, name, value in changes:
        if name in SINGLE and kind is ENTRY:
            rows[number]["time_entries"] = [{**SINGLE, name: value}]
        else:
            rows[number][name] = value
    return rows


@given(KINDS, CHANGES, SEPARATORS, st.booleans())
def test_odd_values(kind: Any, changes: Any, separators: Any, is_plain: bool) -> None:
    text = json.dumps(rows_of(kind, changes), separators=separators, ensure_ascii=is_plain)
    both(text.encode(errors="replace"))


@given(KINDS, CHANGES, SEPARATORS, st.sampled_from(SPLICES), st.floats(0, 1), st.integers(0, 3))
def test_bodies_cut_and_spliced(
    kind: Any, changes: Any, separators: Any, splice: bytes, share: float, dropped: int
) -> None:
    body = json.dumps(rows_of(kind, changes), separators=separators).encode()
    at = round(share * len(body))
    both(body[:at] + splice + body[at + dropped :])


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b" [ ] ", b"null", b"{}", b"[", b"]", b"[1]", b"[{}]", b"[[]]", b'{"items": []}', b"<html>",
        b"\xef\xbb\xbf[]", b"[{},]", b"[,{}]", b"[{}]]", b"[{}] [{}]",
        b'[{"user_id":1,"project_id":2,"tracked_seconds":3,"billable\\u005fseconds":4}]',
        b'[{"user_id":1,"user_id":5,"project_id":2,"tracked_seconds":3}]',
        b'[{"user_id":1,"project_id":2,"tracked_seconds":3,"x":"\xff"}]',
        b'[{"user_id":1,"project_id":2,"tracked_seconds":3,"x":"},{"},{"user_id":1,"project_id":2,"tracked_seconds":3}]',
        b"[" * 100_000,
    ],
)  # fmt: skip
def test_bodies_of_every_shape(body: bytes) -> None:
    both(body)


def test_the_usual_is_read_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """In pieces, and without the parsers that go field by field."""
    for name in ("hours.Row", "entries.Row"):
        monkeypatch.setattr(f"toggl_desktop.api.{name}", None)
    many = [HOURS | {"user_id": number} for number in range(1, 100)]
    body = json.dumps(many).encode()
    assert [row.user_id for row in parse_hours(body, FakeContext())] == list(range(1, 100))
    assert len(list(typed_rows.usual_hours(body))) == 99
    page = parse_entry_page(Answer(200, {}, json.dumps([ENTRY] * 2).encode()), PageTexts(), FakeContext())
    assert [entry.started_at for entry in page.entries] == [1_751_925_599] * 2
