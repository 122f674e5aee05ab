"""From the bytes of the file to what was agreed, or to every wrong cell at once."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from toggl_desktop.core.choices.period import LATEST_DATE
from toggl_desktop.core.choices.working_hours import (
    Absence,
    AbsenceKind,
    Contract,
    OwnHoliday,
    Week,
    WorkingHours,
    WorkingRules,
)
from toggl_desktop.core.errors import CellProblem, WorkingHoursUnreadable, WorkingHoursWrong
from toggl_desktop.core.month_end.holidays import HolidayCalendar
from toggl_desktop.core.toggl.names import match_key
from toggl_desktop.excel.working_hours.cells import (
    is_blank,
    is_within_a_day,
    read_answer,
    read_date,
    read_seconds,
    read_text,
)
from toggl_desktop.excel.working_hours.grid import Grid, GridRow, Problems, read_grid
from toggl_desktop.excel.working_hours.words import KINDS, RULES, SHEETS, WEEKDAYS, SheetKey, find_key, word

_LARGEST_ID = 2**53


def read_working_hours(content: bytes, path: str, calendar: HolidayCalendar, language: str = "en") -> WorkingHours:
    """What the file says, with the public holidays of every region in it.

    Args:
        content: of the file; it may be open in Excel meanwhile.
        path: for errors.
        calendar: which regions there are, and their holidays.
        language: in which missing sheets and columns are named.

    Raises:
        WorkingHoursUnreadable: it is no workbook.
        WorkingHoursWrong: cells of it mean nothing.
    """
    book = _open(content, path)
    problems = Problems()
    grids = {key: _grid(book, key, problems, language) for key in SheetKey if key is not SheetKey.HOW_TO}
    people = _People(grids[SheetKey.PEOPLE])
    regions: set[str] = set()
    contracts = tuple(_contracts(grids[SheetKey.PEOPLE], people, calendar, regions))
    absences = tuple(_absences(grids[SheetKey.ABSENCES], people))
    own = tuple(_holidays(grids[SheetKey.HOLIDAYS], calendar))
    rules = _rules(grids[SheetKey.RULES])
    if problems.cells:
        raise WorkingHoursWrong(path, tuple(problems.cells))
    public = _public_holidays(contracts, regions, calendar)
    return WorkingHours(contracts, absences, (*public, *own), rules)


def _open(content: bytes, path: str) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that openpyxl does not keep; nothing is kept here
            return load_workbook(BytesIO(content), data_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise WorkingHoursUnreadable(path, type(error).__name__) from error


def _grid(book: Any, key: SheetKey, problems: Problems, language: str) -> Grid:
    for sheet in book.worksheets:
        if find_key(SHEETS, sheet.title, (key,)) is not None:
            return read_grid(sheet, key, problems, language)
    problems.add(word(SHEETS, key, language), "", CellProblem.SHEET_MISSING)
    return Grid("")


class _People:
    """Who stands on the sheet of people: by name as by id."""

    def __init__(self, grid: Grid) -> None:
        self._ids: dict[str, set[int]] = {}
        for row in grid.rows:
            user_id = _id_in(row)
            if user_id is not None:
                self._ids.setdefault(match_key(read_text(row["person"])), set()).add(user_id)
                self._ids.setdefault(str(user_id), set()).add(user_id)

    def find(self, row: GridRow) -> int | None:
        """The person of a row; complains where there is none or where there are several of that name."""
        user_id = _id_in(row)
        if user_id is not None:
            return user_id
        if not is_blank(row["user_id"]):
            row.complain("user_id", CellProblem.NO_USER_ID)
            return None
        found = self._ids.get(match_key(read_text(row["person"])), set())
        if len(found) == 1:
            return next(iter(found))
        row.complain("person", CellProblem.AMBIGUOUS_PERSON if found else CellProblem.UNKNOWN_PERSON)
        return None


def _id_in(row: GridRow) -> int | None:
    text = read_text(row["user_id"])
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text[:20]) < _LARGEST_ID else None


def _contracts(grid: Grid, people: _People, calendar: HolidayCalendar, regions: set[str]) -> Iterator[Contract]:
    taken: set[tuple[int, date]] = set()
    for row in grid.rows:
        terms = [row[day] for day in WEEKDAYS]
        if is_blank(row["from"]) and all(map(is_blank, [*terms, row["balance"]])):
            continue  # somebody whose working hours nobody wants to know
        user_id = people.find(row)
        start = _date(row, "from")
        week = _week(row)
        region = _region(row, calendar)
        if region:
            regions.add(region)
        balance = None
        if not is_blank(row["balance"]):
            balance = read_seconds(row["balance"])
            if balance is None:
                row.complain("balance", CellProblem.NO_HOURS)
        if user_id is None or start is None or week is None:
            continue
        if (user_id, start) in taken:
            row.complain("from", CellProblem.OVERLAPPING_CONTRACT)
        taken.add((user_id, start))
        yield Contract(
            user_id,
            start,
            week,
            region or "",
            balance,
            read_text(row["personnel_number"]),
            read_text(row["cost_centre"]),
        )


def _date(row: GridRow, column: str) -> date | None:
    if is_blank(row[column]):
        row.complain(column, CellProblem.DATE_MISSING)
        return None
    day = read_date(row[column])
    if day is None:
        row.complain(column, CellProblem.NO_DATE)
    return day


def _week(row: GridRow) -> Week | None:
    hours: list[int] = []
    for column in WEEKDAYS:
        seconds = 0 if is_blank(row[column]) else read_seconds(row[column])
        if seconds is None:
            row.complain(column, CellProblem.NO_HOURS)
        elif seconds < 0:
            row.complain(column, CellProblem.NEGATIVE_HOURS)
        elif not is_within_a_day(seconds):
            row.complain(column, CellProblem.TOO_MANY_HOURS)
        else:
            hours.append(seconds)
    return (hours[0], hours[1], hours[2], hours[3], hours[4], hours[5], hours[6]) if len(hours) == 7 else None


def _region(row: GridRow, calendar: HolidayCalendar) -> str:
    region = read_text(row["region"]).upper().replace("_", "-")
    if region and not calendar.knows(region):
        row.complain("region", CellProblem.UNKNOWN_REGION)
        return ""
    return region


def _absences(grid: Grid, people: _People) -> Iterator[Absence]:
    for row in grid.rows:
        user_id = people.find(row)
        start = _date(row, "from")
        end = start if is_blank(row["to"]) else _date(row, "to")
        kind = find_key(KINDS, row["kind"])
        if kind is None:
            row.complain("kind", CellProblem.UNKNOWN_KIND)
        is_half = False if is_blank(row["half_day"]) else read_answer(row["half_day"])
        if is_half is None:
            row.complain("half_day", CellProblem.NO_ANSWER)
        if start is not None and end is not None and end < start:
            row.complain("to", CellProblem.ENDS_BEFORE_START)
        elif user_id is not None and start is not None and end is not None and kind is not None:
            yield Absence(user_id, start, end, AbsenceKind(kind), bool(is_half))


def _holidays(grid: Grid, calendar: HolidayCalendar) -> Iterator[OwnHoliday]:
    for row in grid.rows:
        day = _date(row, "date")
        region = _region(row, calendar)
        if day is not None:
            yield OwnHoliday(day, read_text(row["name"]) or word(SHEETS, SheetKey.HOLIDAYS, "en"), region)


def _rules(grid: Grid) -> WorkingRules:
    projects: list[str] = []
    tags: list[str] = []
    answers = {"absence_is_worked": True, "holidays_reduce_target": True}
    tolerance = 0
    for row in grid.rows:
        rule = find_key(RULES, row["rule"])
        value = row["value"]
        if rule is None:
            row.complain("rule", CellProblem.UNKNOWN_RULE)
        elif is_blank(value):
            continue
        elif rule == "absence_project":
            projects.append(read_text(value))
        elif rule == "absence_tag":
            tags.append(read_text(value))
        elif rule == "tolerance":
            seconds = read_seconds(value)
            if seconds is None or seconds < 0:
                row.complain("value", CellProblem.NO_HOURS if seconds is None else CellProblem.NEGATIVE_HOURS)
            else:
                tolerance = seconds
        else:
            answer = read_answer(value)
            if answer is None:
                row.complain("value", CellProblem.NO_ANSWER)
            else:
                answers[rule] = answer
    return WorkingRules(
        tuple(projects), tuple(tags), answers["absence_is_worked"], tolerance, answers["holidays_reduce_target"]
    )


def _public_holidays(
    contracts: tuple[Contract, ...], regions: set[str], calendar: HolidayCalendar
) -> Iterator[OwnHoliday]:
    first_year = min((contract.start_date.year for contract in contracts), default=LATEST_DATE.year)
    for region in sorted(regions):
        for year in range(first_year, LATEST_DATE.year + 1):
            for day, name in calendar.holidays(region, year).items():
                yield OwnHoliday(day, name, region)
