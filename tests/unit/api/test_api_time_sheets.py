"""Time sheets: what every shape of Toggl's answer means, and which answers are refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.time_sheets import parse_time_sheets, time_sheet_query
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.toggl.time_sheets import TimeSheetPage, TimeSheetState

START, END = date(2026, 11, 2), date(2026, 11, 8)


def sheet(**fields: Any) -> dict[str, Any]:
    return {"member_id": 1, "period_start": "2026-11-02", "period_end": "2026-11-08", "status": "open"} | fields


def parsed(value: Any, page: int = 1) -> TimeSheetPage:
    return parse_time_sheets(json.dumps(value).encode(), page)


@pytest.mark.parametrize(
    ("fields", "is_submitted", "is_approved"),
    [
        ({"status": "open"}, False, False),
        ({"status": "open", "submitted_at": ""}, False, False),
        ({"status": "submitted"}, True, False),
        ({"status": "Approved", "submitted_at": None}, True, True),
        ({"status": "rejected", "submitted_at": "2026-11-09T08:00:00Z"}, False, False),
        ({"status": "something new", "submitted_at": "2026-11-09T08:00:00Z"}, True, False),
        ({"status": None}, False, False),
    ],
)
def test_states(fields: dict[str, Any], is_submitted: bool, is_approved: bool) -> None:
    found = parsed({"data": [sheet(**fields)]})
    assert found.sheets == (TimeSheetState(1, START, END, is_submitted, is_approved),)


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ({}, (START, END)),
        ({"period_start": None, "start_date": "2026-11-02T00:00:00Z"}, (START, END)),
        ({"period_end": "2026-11-08T23:59:59Z"}, (START, END)),
        ({"period_end": None}, (START, START)),
        ({"period_end": "2026-11-01"}, (START, START)),
    ],
)
def test_days(fields: dict[str, Any], days: tuple[date, date]) -> None:
    (found,) = parsed({"data": [sheet(**fields)]}).sheets
    assert (found.start_date, found.end_date) == days


ROW = sheet()


@pytest.mark.parametrize(
    ("answer", "page", "count", "is_last"),
    [
        (None, 1, 0, True),
        ([], 1, 0, True),
        ({"data": None}, 1, 0, True),
        ({"data": [ROW], "per_page": 1000, "total_count": 1}, 1, 1, True),
        ({"data": [ROW], "per_page": 1, "total_count": 2}, 1, 1, False),
        ({"data": [ROW], "per_page": 1, "total_count": 2}, 2, 1, True),
        ([{"data": [ROW], "per_page": 1, "total_count": 2}], 1, 1, False),
        ({"data": [ROW], "per_page": 1}, 1, 1, False),
        ({"data": [], "per_page": 1, "total_count": 9}, 3, 0, True),
    ],
)
def test_pages(answer: Any, page: int, count: int, is_last: bool) -> None:
    found = parsed(answer, page)
    assert (len(found.sheets), found.is_last) == (count, is_last)


@pytest.mark.parametrize(
    "answer",
    [
        7,
        "text",
        {},
        [7],
        {"data": 7},
        {"data": [7]},
        {"data": [sheet(member_id=None)]},
        {"data": [sheet(member_id=2**64)]},
        {"data": [sheet(status=7)]},
        {"data": [sheet(period_start="soon")]},
        {"data": [sheet(period_start=None)]},
        {"data": [ROW], "total_count": 10**12},
    ],
)
def test_other_shapes_are_refused(answer: Any) -> None:
    with pytest.raises(ShapeError):
        parsed(answer)


@pytest.mark.parametrize("period", [Period(date.min, date.min), Period(date.max, date.max), Period(START, END)])
def test_every_period_can_be_asked_for(period: Period) -> None:
    query = dict(time_sheet_query(period, 1))
    assert date.fromisoformat(query["after"]) < date.fromisoformat(query["before"])
