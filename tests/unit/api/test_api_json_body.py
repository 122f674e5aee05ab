import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toggl_desktop.api.json_body import ROWS_PER_BATCH, BrokenBody, read_value, row_batches


def iter_rows(body: bytes) -> Iterator[object]:
    return (row for batch in row_batches(body) for row in batch)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=8), inner, max_size=5),
    max_leaves=20,
)


@given(st.lists(JSON), st.sampled_from([None, 0, 3, "\t\r\n "]), st.booleans())
def test_rows_are_what_json_loads_gives(rows: list[Any], indent: int | str | None, ascii_only: bool) -> None:
    body = json.dumps(rows, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    try:
        expected = json.loads(body)
    except UnicodeDecodeError:
        with pytest.raises(BrokenBody):
            list(iter_rows(body))
    else:
        assert list(iter_rows(body)) == expected


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (b"[]", []),
        (b" \n[ ] \r\n", []),
        (b"null", []),
        (b"null\n", []),
        (b'{"items": [1, 2]}', [1, 2]),
        (b'{"items": null, "total": 0}', []),
        (b"[1]", [1]),
        (b" [ 1 , 2 ] ", [1, 2]),
        (b"\xef\xbb\xbf[1]", [1]),
        (b'["},{][\\"", {"a": {"b": [{}]}}, "\\\\"]', ['},{]["', {"a": {"b": [{}]}}, "\\"]),
        ('["é😀"]'.encode(), ["é😀"]),
        (b'[{"a":1},{"a":2}]', [{"a": 1}, {"a": 2}]),
    ],
)
def test_shapes_of_lists(body: bytes, rows: list[object]) -> None:
    assert list(iter_rows(body)) == rows


@pytest.mark.parametrize("body", [b'"text"', b"7", b"true", b"{}", b'{"report": [], "totals": []}', b'{"items": {}}'])
def test_json_that_is_no_list(body: bytes) -> None:
    with pytest.raises(TypeError, match="list expected, got"):
        list(iter_rows(body))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b"<!DOCTYPE html><html></html>",
        b"[",
        b"[1",
        b"[1,",
        b"[1,]",
        b"[1 2]",
        b"[1}",
        b"[,1]",
        b"[1] trailing",
        b"[] []",
        b"nul",
        b'{"items": [1',
        b"null null",
        b'[{"user_id":1001,"project_id":2001,"tracked_sec',
        b'["\xff"]',
        b"[NaN]",
        b"[-Infinity]",
        b"[" * 100_000,
        b"[" + b'{"a":' * 100_000,
        b"[" + b"9" * 5000 + b"]",
        b'["tab\tinside"]',
    ],
)
def test_broken_bodies(body: bytes) -> None:
    with pytest.raises(BrokenBody):
        list(iter_rows(body))
    if body[:1] != b"[":
        with pytest.raises(BrokenBody):
            read_value(body)


@settings(max_examples=30)
@given(st.lists(st.dictionaries(st.text(max_size=3), st.integers() | st.text(max_size=5)), min_size=1, max_size=4))
def test_every_cut_is_noticed(rows: list[dict[str, Any]]) -> None:
    body = json.dumps(rows).encode()
    for length in range(len(body)):
        with pytest.raises(BrokenBody):
            list(iter_rows(body[:length]))


@given(st.binary(max_size=60))
def test_bytes_give_rows_or_one_of_two_errors(body: bytes) -> None:
    try:
        list(iter_rows(body))
    except (BrokenBody, TypeError):
        return
    json.loads(body.decode("utf-8-sig"))


def test_pieces_of_a_character_at_the_border_of_a_block_fit_together() -> None:
    for padding in range(4):
        text = "x" * ((1 << 20) - 6 + padding) + "😀é" * 4
        assert list(iter_rows(json.dumps([text], ensure_ascii=False).encode())) == [text]


@pytest.mark.parametrize("count", [0, 1, ROWS_PER_BATCH - 1, ROWS_PER_BATCH, ROWS_PER_BATCH + 1, 3 * ROWS_PER_BATCH])
@pytest.mark.parametrize("form", ["{}", '{{"items": {}}}'])
def test_batches_hold_every_row_once(count: int, form: str) -> None:
    batches = list(row_batches(form.format(json.dumps(list(range(count)))).encode()))
    assert [row for batch in batches for row in batch] == list(range(count))
    assert max((len(batch) for batch in batches), default=0) <= ROWS_PER_BATCH


def test_batches_come_one_by_one() -> None:
    body = json.dumps(list(range(ROWS_PER_BATCH + 5))).encode()
    batches = row_batches(body[:-3])
    assert len(next(batches)) == ROWS_PER_BATCH
    with pytest.raises(BrokenBody):
        next(batches)
