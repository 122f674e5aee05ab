"""The detailed report and its CSV: what is understood, what is refused, and the oddities that must do no harm."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.toggl import FakeContext
from toggl_desktop.api.entries import PageTexts, parse_entry_page
from toggl_desktop.api.entries_csv import parse_entries_csv
from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.json_body import BrokenBody
from toggl_desktop.api.messages import Answer
from toggl_desktop.core.toggl.entries import EntryPage, NamedEntry, Shared, TimeEntry

START = 1_751_871_600  # 2025-07-07 07:00 UTC


def single(**changes: Any) -> dict[str, Any]:
    return {
        "id": 901, "seconds": 3_601, "start": "2025-07-07T09:00:00+02:00", "stop": "2025-07-07T10:00:01+02:00",
        "at": "2025-07-07T08:00:01+00:00",
    } | changes  # fmt: skip


def row(*singles: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "user_id": 1, "username": "Ann", "project_id": 1000, "task_id": None, "billable": True, "description": "Call",
        "tag_ids": [], "billable_amount_in_cents": 8_002, "hourly_rate_in_cents": 8_000, "currency": "EUR",
        "row_number": 1, "email": "ann@example.com", "tag_names": [], "time_entries": list(singles or [single()]),
    } | changes  # fmt: skip


def page(*rows: Any, headers: dict[str, str] | None = None) -> EntryPage:
    return parse_entry_page(Answer(200, headers or {}, json.dumps(list(rows)).encode()), PageTexts(), FakeContext())


def usual(**changes: Any) -> TimeEntry:
    entry = TimeEntry(901, 1, 1000, "", "Call", (), True, START, 120, 3_601, 3_601, 8_000, 8_002, "EUR")
    return entry._replace(**changes)


def test_a_row_as_documented() -> None:
    assert page(row()) == EntryPage((usual(),), 1, None)
    assert page(row(), headers={"x-next-row-number": "51", "x-next-id": "7"}).next_row == 51
    assert page() == EntryPage((), 0, None)


@pytest.mark.parametrize("rows", [[row()], [row(), row(single(id=902), currency=" eur ")]])
def test_both_ways_of_reading_say_the_same(rows: list[Any]) -> None:
    """A page of usual rows is read as a whole; one odd row makes all of them be read one by one."""
    assert page(*rows).entries[0] == usual()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"task_id": 70, "task_name": "Concept"}, {"task": "Concept"}),
        ({"task_id": 70}, {"task": "Task 70"}),
        ({"tag_ids": [80, 81], "tag_names": ["on site", "a, b"]}, {"tags": ("on site", "a, b")}),
        ({"tag_ids": [80, 81]}, {"tags": ("Tag 80", "Tag 81")}),
        ({"tag_ids": [80, 81], "tag_names": ["on site"]}, {"tags": ("Tag 80", "Tag 81")}),
        ({"tag_ids": None, "tag_names": None}, {"tags": ()}),
        ({"project_id": None}, {"project_id": None}),
        ({"billable": None}, {"is_billable": None}),
        ({"description": None}, {"description": ""}),
        ({"description": "=1+1\n\u200f\U0001f600\x00"}, {"description": "=1+1\n\u200f\U0001f600\x00"}),
        ({"description": "x" * 3_000}, {"description": "x" * 3_000}),
        ({"description": "half \ud83d"}, {"description": "half \ufffd"}),
        ({"hourly_rate_in_cents": None, "billable_amount_in_cents": None}, {"rate_cents": None, "amount_cents": None}),
        ({"currency": None}, {"currency": ""}),
        ({"new_in_2031": {"x": [1]}}, {}),
    ],
)
def test_what_a_row_may_hold(changes: dict[str, Any], expected: dict[str, Any]) -> None:
    assert page(row(**changes)).entries == (usual(**expected),)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"seconds": 0}, {"tracked_seconds": 0}),
        ({"seconds": 144_000}, {"tracked_seconds": 144_000}),
        ({"stop": "2025-07-07T08:59:00+02:00"}, {"span_seconds": -60}),
        ({"stop": None}, {"span_seconds": None}),
        ({"start": "2025-07-07T07:00:00Z"}, {"offset_minutes": 0}),
        ({"start": "2025-07-07T07:00:00.250Z", "stop": "2025-07-07T08:00:01.250Z"}, {"offset_minutes": 0}),
        ({"start": "2025-07-07T07:00:00"}, {"offset_minutes": 0}),
        ({"start": "2025-07-07T12:45:00+05:45"}, {"offset_minutes": 345}),
        ({"start": "2025-07-07T03:30:00-03:30"}, {"offset_minutes": -210}),
        ({"id": 4_415_272_765_000}, {"id": 4_415_272_765_000}),
    ],
)
def test_what_an_entry_may_hold(changes: dict[str, Any], expected: dict[str, Any]) -> None:
    assert page(row(single(**changes))).entries == (usual(**expected),)


def test_running_entries_are_rows_but_no_entries() -> None:
    running = single(seconds=-1_751_871_600, stop=None)
    found = page(row(running), row(), row(single(id=3, seconds=None, stop=None)))
    assert (found.row_count, [entry.id for entry in found.entries]) == (3, [901])


def test_grouped_entries_are_told_apart_and_share_no_amount() -> None:
    found = page(row(single(), single(id=902, seconds=60)))
    assert [(entry.id, entry.tracked_seconds, entry.amount_cents) for entry in found.entries] == [
        (901, 3_601, None),
        (902, 60, None),
    ]


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        (row(time_entries=None), "[0].time_entries"),
        ({key: value for key, value in row().items() if key != "time_entries"}, "[0].time_entries"),
        (row(time_entries=[]), "[0].time_entries"),
        (row(time_entries=[7]), "[0].time_entries[0]"),
        (row(user_id=None), "[0].user_id"),
        ({key: value for key, value in row().items() if key != "project_id"}, "[0].project_id"),
        (row(single(id=None)), "[0].time_entries[0].id"),
        (row(single(seconds="3601")), "[0].time_entries[0].seconds"),
        (row(single(seconds=1.5)), "[0].time_entries[0].seconds"),
        (row(single(start=None)), "[0].time_entries[0].start"),
        (row(single(start="yesterday")), "[0].time_entries[0].start"),
        (row(single(start="2025-07-07T09:00:00+99:00")), "[0].time_entries[0].start"),
        (row(tag_ids=["x"]), "[0].tag_ids"),
        (row(tag_ids=[1], tag_names=[2]), "[0].tag_names[0]"),
        (row(description=5), "[0].description"),
        (row(billable="yes"), "[0].billable"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_place(bad: Any, field: str) -> None:
    with pytest.raises(ShapeError) as caught:
        page(bad)
    assert caught.value.field == field


@pytest.mark.parametrize("text", ["x", "-1", "1e3"])
def test_a_cursor_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ShapeError):
        page(row(), headers={"x-next-row-number": text})


def test_a_page_cut_in_the_middle_is_no_page() -> None:
    whole = json.dumps([row(), row()]).encode()
    for at in (1, len(whole) // 2, len(whole) - 1):
        with pytest.raises(BrokenBody):
            parse_entry_page(Answer(200, {}, whole[:at]), PageTexts(), FakeContext())


ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    7,
    1.5,
    2**70,
    "",
    "x",
    [],
    [1],
    ["x"],
    [None],
    {},
    {"id": 1},
    [{}],
    [[]],
    [single()],
]


@given(st.lists(st.tuples(st.sampled_from([*row(), *single()]), st.sampled_from(ODD)), max_size=3), st.booleans())
def test_any_json_gives_entries_or_one_kind_of_error(changes: list[tuple[str, Any]], beside: bool) -> None:
    odd = row() | dict(changes)
    if odd["time_entries"] == [single()]:
        odd["time_entries"] = [single() | dict(changes)]
    rows = [odd, row()] if beside else [odd]
    try:
        found = page(*rows)
    except ShapeError:
        return
    assert found.row_count == len(rows)


# --- CSV

CLASSIC = (
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
    "Amount (EUR)"
)
LINE = (
    'Ann,ann@example.com,Søn,Alpha,Concept,"Say ""hi"",\nthen go",Yes,2025-07-07,09:00:00,2025-07-07,10:00:01,01:00:01,'
    '"on site, remote",80.02'
)


def csv_entries(*lines: str) -> tuple[NamedEntry, ...]:
    return parse_entries_csv("\n".join(lines).encode(), Shared(), FakeContext())


def test_the_classic_csv_with_a_mark_and_quoted_line_breaks() -> None:
    (found,) = csv_entries("\ufeff" + CLASSIC, LINE, "")
    assert found[:4] == ("Ann", "ann@example.com", "Søn", "Alpha")
    assert found.entry == TimeEntry(
        None, 0, None, "Concept", 'Say "hi",\nthen go', ("on site", "remote"), True, START + 7_200, 0, 3_601, 3_601,
        None, 8_002, "EUR",
    )  # fmt: skip


def test_the_csv_of_the_web_app() -> None:
    (found,) = csv_entries(
        "Description,Duration,Member,Email,Project,Tags,Start date,Start time,Stop date,Stop time",
        "Call,100:00:00,Ann,ann@example.com,Alpha,,2025-07-07,09:00:00,2025-07-07,09:00:10",
    )
    assert found[:4] == ("Ann", "ann@example.com", None, "Alpha")
    assert (found.entry.tracked_seconds, found.entry.span_seconds, found.entry.is_billable) == (360_000, 10, None)


@pytest.mark.parametrize(
    "lines",
    [
        ["Benutzer,E-Mail,Kunde,Projekt", "Ann,a,b,c"],
        [CLASSIC.replace(",", ";"), LINE],
        [CLASSIC.replace("Duration", "Time"), LINE],
        [CLASSIC, LINE.replace("01:00:01", "1.0")],
        [CLASSIC, LINE.replace("2025-07-07", "07.07.2025")],
        [CLASSIC, LINE.replace("Yes", "Ja")],
        [CLASSIC, LINE.replace("80.02", "80,02")],
        [CLASSIC, LINE + ",one more"],
        [CLASSIC, "Ann"],
    ],
)
def test_a_csv_in_another_dialect_or_language_is_refused(lines: list[str]) -> None:
    with pytest.raises(ShapeError):
        csv_entries(*lines)


@pytest.mark.parametrize(
    "body", [b"", b"\n", b"\xff\xfeU\x00s\x00", (CLASSIC + '\n"Ann').encode(), (CLASSIC + "\nA\x00").encode()]
)
def test_what_is_no_csv_is_refused(body: bytes) -> None:
    with pytest.raises((BrokenBody, ShapeError)):
        parse_entries_csv(body, Shared(), FakeContext())
