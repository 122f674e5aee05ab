"""The detailed report: the same story as the matrix, in pages and as CSV, with a switch for all that is not known."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from toggl_desktop.demo import (
    Behaviour,
    Client,
    Company,
    CsvDialect,
    CsvExtent,
    EntryNames,
    EntryOffset,
    EntryPages,
    Person,
    Plan,
    Project,
    Tag,
    Task,
    TimeEntry,
    Workspace,
)

DAY = date(2025, 7, 7)
WHOLE = {"start_date": "2025-07-01", "end_date": "2025-07-31"}
RAW = {"rounding": 0, "rounding_minutes": 0, "order_by": "date", "order_dir": "ASC"}
SEARCH = "/search/time_entries"


@pytest.fixture
def company() -> Company:
    """Two people in two zones; seven entries, the fourth over midnight, the last with a stop of its own."""
    make = TimeEntry
    return Company(
        workspaces=[Workspace(10, "Main", 100, hourly_rate_cents=8_000)],
        people=[
            Person(1, "Ann", "ann@example.com", is_admin=True, timezone="Europe/Berlin"),
            Person(2, "Bo", "bo@example.com", timezone="America/New_York"),
        ],
        clients=[Client(50, 10, "Müller & Søn")],
        projects=[Project(1000, 10, "Alpha", 50), Project(1001, 10, "Beta", hourly_rate_cents=12_000, currency="USD")],
        tasks=[Task(70, 1000, "Concept")],
        tags=[Tag(80, 10, "on site"), Tag(81, 10, "a, b")],
        entries=[
            make(901, 10, 1, 1000, DAY, 3_601, True, 32_400, 'Say "hi",\nthen go', 70, (80, 81)),
            make(902, 10, 2, 1000, DAY, 1_800, True, 36_000, "Call"),
            make(903, 10, 1, None, DAY, 61, False, 39_600),
            make(904, 10, 1, 1001, DAY + timedelta(days=1), 7_200, True, 82_800, "Night"),
            make(905, 10, 2, 1001, DAY + timedelta(days=2), 900, False, 28_800, "Call"),
            make(906, 10, 2, 1000, DAY + timedelta(days=2), 600, True, 30_000, "Call"),
            make(907, 10, 2, None, DAY + timedelta(days=3), 360_000, False, 0, "", None, (), 10),
        ],
        signed_in_id=1,
    )


def pages(caller: Any, size: int, most: int = 12, **more: Any) -> list[list[dict[str, Any]]]:
    """Page after page as the cursor says; at most `most`."""
    found: list[list[dict[str, Any]]] = []
    cursor: dict[str, int] = {}
    for _ in range(most):
        answer = caller.report(SEARCH, WHOLE | RAW | {"page_size": size} | cursor | more)
        assert answer.status == 200
        found.append(answer.json())
        after = answer.headers.get("X-Next-Row-Number")
        if after is None:
            break
        cursor = {"first_row_number": int(after)}
    return found


def ids(rows: list[dict[str, Any]]) -> list[int]:
    return [entry["id"] for row in rows for entry in row["time_entries"]]


@pytest.mark.parametrize("size", [1, 2, 3, 6, 7, 8])
def test_the_pages_hold_every_entry_once_in_order(serve: Any, company: Company, size: int) -> None:
    found = pages(serve(company), size)
    rows = [row for page in found for row in page]
    assert ids(rows) == [901, 902, 903, 904, 905, 906, 907]
    assert [row["row_number"] for row in rows] == [1, 2, 3, 4, 5, 6, 7]
    assert all(len(page) == size for page in found[:-1])


def test_the_entries_add_up_to_the_matrix(serve: Any, company: Company) -> None:
    caller = serve(company)
    tracked: Counter[object] = Counter()
    for row in pages(caller, 50)[0]:
        tracked[row["user_id"], row["project_id"]] += sum(entry["seconds"] for entry in row["time_entries"])
    matrix = caller.report("/projects/summary", WHOLE).json()
    assert tracked == {(row["user_id"], row["project_id"]): row["tracked_seconds"] for row in matrix}


def test_a_row_and_what_enriching_adds(serve: Any, company: Company) -> None:
    caller = serve(company)
    plain, rich = pages(caller, 50)[0], pages(caller, 50, enrich_response=True)[0]
    assert plain[0] == {
        "user_id": 1, "username": "Ann", "project_id": 1000, "task_id": 70, "billable": True,
        "description": 'Say "hi",\nthen go', "tag_ids": [80, 81], "billable_amount_in_cents": 8_002,
        "hourly_rate_in_cents": 8_000, "currency": "EUR", "row_number": 1,
        "time_entries": [{
            "id": 901, "seconds": 3_601, "start": "2025-07-07T09:00:00+02:00", "stop": "2025-07-07T10:00:01+02:00",
            "at": "2025-07-07T08:00:01+00:00",
        }],
    }  # fmt: skip
    added = {name: rich[0][name] for name in rich[0].keys() - plain[0].keys()}
    assert added == {
        "email": "ann@example.com", "project_name": "Alpha", "project_color": "0", "project_hex": "#0b83d9",
        "client_name": "Müller & Søn", "task_name": "Concept", "tag_names": ["on site", "a, b"],
    }  # fmt: skip
    assert (rich[3]["currency"], rich[3]["billable_amount_in_cents"]) == ("USD", 24_000)
    assert rich[2]["billable_amount_in_cents"] is None


@pytest.mark.parametrize(
    ("behaviour", "expected"), [(EntryNames.ALWAYS, (True, True)), (EntryNames.NEVER, (False, False))]
)
def test_names(serve: Any, company: Company, behaviour: EntryNames, expected: tuple[bool, bool]) -> None:
    caller = serve(company, behaviour=Behaviour(entry_names=behaviour))
    found = tuple("email" in pages(caller, 50, enrich_response=rich)[0][0] for rich in (False, True))
    assert found == expected


@pytest.mark.parametrize(
    ("offset", "starts"),
    [
        (EntryOffset.OWNER, ["2025-07-07T09:00:00+02:00", "2025-07-07T10:00:00-04:00"]),
        (EntryOffset.CALLER, ["2025-07-07T09:00:00+02:00", "2025-07-07T16:00:00+02:00"]),
        (EntryOffset.UTC, ["2025-07-07T07:00:00+00:00", "2025-07-07T14:00:00+00:00"]),
    ],
)
def test_offsets_change_the_clock_and_not_the_instant(
    serve: Any, company: Company, offset: EntryOffset, starts: list[str]
) -> None:
    rows = pages(serve(company, behaviour=Behaviour(entry_offset=offset)), 50)[0]
    assert [row["time_entries"][0]["start"] for row in rows[:2]] == starts
    for row in rows[:-1]:
        entry = row["time_entries"][0]
        span = datetime.fromisoformat(entry["stop"]) - datetime.fromisoformat(entry["start"])
        assert span.total_seconds() == entry["seconds"]
    last = rows[-1]["time_entries"][0]
    span = datetime.fromisoformat(last["stop"]) - datetime.fromisoformat(last["start"])
    assert (span.total_seconds(), last["seconds"]) == (10, 360_000)


def test_a_page_too_large(serve: Any, company: Company) -> None:
    refusing = serve(company, behaviour=Behaviour(entries_page_cap=3))
    refused = refusing.report(SEARCH, WHOLE | RAW | {"page_size": 4})
    assert (refused.status, "page_size" in refused.json()) == (400, True)
    silent = serve(company, behaviour=Behaviour(entries_page_cap=3, refuses_large_pages=False))
    assert [len(page) for page in pages(silent, 1_000)] == [3, 3, 1]
    assert [len(page) for page in pages(serve(company, behaviour=Behaviour(entries_page_cap=None)), 10**6)] == [7]


@pytest.mark.parametrize(
    ("kind", "sizes"),
    [
        (EntryPages.OVERLAPS, [3, 3, 3]),
        (EntryPages.REPEATS, [3] * 12),
        (EntryPages.EMPTY_WITH_CURSOR, [3] + [0] * 11),
        (EntryPages.ENDS_EARLY, [3]),
    ],
)
def test_pages_that_misbehave(serve: Any, company: Company, kind: EntryPages, sizes: list[int]) -> None:
    assert [len(page) for page in pages(serve(company, behaviour=Behaviour(entry_pages=kind)), 3)] == sizes


def test_both_cursors_at_once_find_nothing(serve: Any, company: Company) -> None:
    body = WHOLE | RAW | {"first_row_number": 2, "first_id": 902}
    assert serve(company).report(SEARCH, body).json() == []


def test_filters_rounding_order_and_grouping(serve: Any, company: Company) -> None:
    caller = serve(company)
    assert ids(pages(caller, 50, user_ids=[2], project_ids=[1000, None])[0]) == [902, 906, 907]
    assert ids(pages(caller, 50, order_by="duration", order_dir="DESC")[0])[:2] == [907, 904]
    rounded = pages(caller, 50, rounding=1, rounding_minutes=15)[0]
    assert [row["time_entries"][0]["seconds"] for row in rounded[:3]] == [4_500, 1_800, 900]
    groups = pages(caller, 50, grouped=True)[0]
    assert [[entry["id"] for entry in row["time_entries"]] for row in groups] == [
        [901], [902, 906], [903], [904], [905], [907],
    ]  # fmt: skip


def test_nothing_costs_money_on_free_or_where_amounts_are_hidden(serve: Any, company: Company) -> None:
    free = pages(serve(company, behaviour=Behaviour(plan=Plan.FREE)), 50)[0]
    hidden = pages(serve(company), 50, hide_amounts=True)[0]
    for row in (*free, *hidden):
        assert row["hourly_rate_in_cents"] is row["billable_amount_in_cents"] is None
    assert not any(row["billable"] for row in free)


def test_tasks_and_tags_can_be_missing(serve: Any, company: Company) -> None:
    behaviour = Behaviour(entry_tasks=False, entry_tags=False, null_for_empty=True)
    row = pages(serve(company, behaviour=behaviour), 50, enrich_response=True)[0][0]
    assert (row["task_id"], row["tag_ids"], row["tag_names"]) == (None, None, [])


def read_csv(answer: Any, delimiter: str = ",") -> list[list[str]]:
    assert answer.headers["Content-Type"].startswith("text/csv")
    return list(csv.reader(io.StringIO(answer.body.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_the_csv_holds_everything_with_names_only(serve: Any, company: Company) -> None:
    answer = serve(company).report(f"{SEARCH}.csv", WHOLE | RAW | {"page_size": 2})
    assert answer.body.startswith(b"\xef\xbb\xbfUser,Email,Client")
    rows = read_csv(answer)
    assert rows[0][-1] == "Amount (EUR)"
    assert rows[1] == [
        "Ann", "ann@example.com", "Müller & Søn", "Alpha", "Concept", 'Say "hi",\nthen go', "Yes", "2025-07-07",
        "09:00:00", "2025-07-07", "10:00:01", "01:00:01", "on site, a, b", "80.02",
    ]  # fmt: skip
    assert len(rows) == 8
    assert rows[7][9:12] == ["2025-07-10", "00:00:10", "100:00:00"]


def test_the_csv_of_one_page_refused_and_without_a_mark(serve: Any, company: Company) -> None:
    path = f"{SEARCH}.csv"
    one_page = serve(company, behaviour=Behaviour(csv_extent=CsvExtent.ONE_PAGE, csv_mark=False))
    answer = one_page.report(path, WHOLE | RAW | {"page_size": 2})
    assert answer.body.startswith(b"User")
    assert len(read_csv(answer)) == 3
    refused = serve(company, behaviour=Behaviour(csv_extent=CsvExtent.REFUSED)).report(path, WHOLE | RAW)
    assert (refused.status, refused.json()) == (402, "Workspace needs to have this feature enabled")


@pytest.mark.parametrize("dialect", list(CsvDialect))
def test_every_dialect_has_a_cell_for_each_heading(serve: Any, company: Company, dialect: CsvDialect) -> None:
    answer = serve(company, behaviour=Behaviour(csv_dialect=dialect)).report(f"{SEARCH}.csv", WHOLE | RAW)
    rows = read_csv(answer, dialect.delimiter)
    assert len({tuple(cells) for cells in rows}) == 8
    assert {len(cells) for cells in rows} == {len(rows[0])}
    assert "01:00:01" in rows[1]


def test_entries_refused_while_hours_are_not(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=Behaviour(refused_entries="Workspace needs to have this feature enabled"))
    assert caller.report(SEARCH, WHOLE | RAW).status == 402
    assert caller.report(f"{SEARCH}.csv", WHOLE | RAW).status == 402
    assert caller.report("/projects/summary", WHOLE).status == 200


def test_members_see_no_time_zones_of_others(serve: Any, company: Company) -> None:
    rows = serve(company).get("/workspaces/10/workspace_users").json()
    assert [(row["user_id"], row["timezone"]) for row in rows] == [(1, "Europe/Berlin"), (2, "America/New_York")]
    assert serve(company, behaviour=Behaviour(role="user")).get("/workspaces/10/workspace_users").status == 403
