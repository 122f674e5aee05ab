"""The hours that an earlier workbook holds: its tables `Data` and `Entries`, read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from toggl_desktop.core.changes.comparison import GoneRemark
from toggl_desktop.core.changes.hours import NO_PROJECT, EntryFact, Hours, HoursKey, ProjectName, project_ref
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import PeriodReversed
from toggl_desktop.core.report.money import Amounts, sum_amounts
from toggl_desktop.core.toggl.models import Cents
from toggl_desktop.excel.earlier.own_columns import AMOUNT, OwnCell, OwnColumns, keyed_rows, sources_of
from toggl_desktop.excel.earlier.sheets import Recognised, Table
from toggl_desktop.excel.package.documents import main_tag
from toggl_desktop.excel.package.existing import ExistingPackage

_DAY_ZERO = date(1899, 12, 30)
_DAYS_TO_1904 = 1462
_SECONDS_PER_DAY = 86_400
_NEEDED = ("From", "To", "User ID", "Tracked seconds")
_NEEDED_OF_ENTRIES = ("Entry ID", "Date", "Hours")
_NAMED = {"Client", "Project"}
_TRUE = {"1", "true", "on"}


def read_hours(package: ExistingPackage, recognised: Recognised) -> Hours | None:
    """What stands on the sheet `Data`; None where there is none, or where columns are missing.

    Raises:
        UpdateRefused: a part is damaged.
    """
    seconds: dict[HoursKey, int] = {}
    amounts: dict[HoursKey, Amounts] = {}
    people: dict[int, str] = {}
    projects: dict[int | None, ProjectName] = {}
    rows = _rows_of(package, recognised, "Data", _NEEDED)
    if rows is None:
        return None
    without_project = ""
    for facts in rows:
        key = _hours_key(facts, first_day_of(package))
        if key is None:
            continue
        seconds[key] = seconds.get(key, 0) + _whole(facts.get("Tracked seconds", ""))
        if worth := _amounts(facts):
            amounts[key] = sum_amounts([amounts.get(key, {}), worth])
        people.setdefault(key.user_id, facts.get("Person", ""))
        if key.project_id is None:
            without_project = facts.get("Project", "")
        else:
            projects.setdefault(key.project_id, ProjectName(facts.get("Client", ""), facts.get("Project", "")))
    period = _period(recognised, seconds)
    if period is None:
        return None
    refs = {name: project_ref(project_id) for project_id, name in projects.items()}
    if len(refs) < len(projects):  # names that stand for several projects tell nothing
        refs = {}
    entries = _read_entries(package, recognised, {**refs, ProjectName("", without_project): project_ref(None)})
    return Hours(period, seconds, people, projects, entries, amounts)


def _read_entries(
    package: ExistingPackage, recognised: Recognised, refs: Mapping[ProjectName, str]
) -> dict[str, EntryFact] | None:
    """What stands on the sheet `Entries`, by the entries' ids; None where entries have none.

    Args:
        refs: see `EntryFact.project_ref`, by the project's name.
    """
    rows = _rows_of(package, recognised, "Entries", _NEEDED_OF_ENTRIES)
    if rows is None:
        return None
    known = _known_columns(recognised)
    entries: dict[str, EntryFact] = {}
    first_day = first_day_of(package)
    for facts in rows:
        entry_id, day = facts.get("Entry ID", ""), _day(facts.get("Date", ""), first_day)
        if not entry_id or day is None:
            continue
        project = ProjectName(facts.get("Client", ""), facts.get("Project", "")) if known >= _NAMED else None
        ref = refs.get(project, "") if project else ""
        entries[entry_id] = EntryFact(
            entry_id,
            facts.get("Person", ""),
            NO_PROJECT if ref == project_ref(None) else project,
            facts.get("Description", "") if "Description" in known else None,
            Period(day, day),
            round(_number(facts.get("Hours", "")) * _SECONDS_PER_DAY),
            ref,
            _amounts(facts),
        )
    return entries


def _known_columns(recognised: Recognised) -> set[str]:
    """English sources of the columns that the table of entries has."""
    sheet = recognised.ours.get("Entries")
    table = sheet.table("Entries") if sheet else None
    return set(sources_of(table, recognised.mark).values()) if table else set()


def gone_remarks(own: OwnColumns, now: set[tuple[str, ...]], first_day: date = _DAY_ZERO) -> Iterator[GoneRemark]:
    """What stands in the person's columns in rows that are not there any more.

    Args:
        own: the columns of one table.
        now: keys of the rows there are.
        first_day: the day that the workbook counts as 0.
    """
    for row_key, cells in own.cells.items():
        text = "; ".join(f"{header}: {cell.text}" for header, cell in cells.items() if cell.text and _is_typed(cell))
        if row_key in now or not text:
            continue
        facts = own.names.get(row_key, {})
        key = _hours_key(facts, first_day) if own.table.name == "Data" else None
        project = ProjectName(facts.get("Client", ""), facts.get("Project", ""))
        yield GoneRemark(facts.get("Person", ""), project, key.days if key else None, text, key)


def _is_typed(cell: OwnCell) -> bool:
    return cell.element.find(main_tag("f")) is None


def _rows_of(
    package: ExistingPackage, recognised: Recognised, key: str, needed: tuple[str, ...]
) -> Iterator[Mapping[str, str]] | None:
    sheet = recognised.ours.get(key)
    table: Table | None = sheet.table(key) if sheet else None
    if sheet is None or table is None:
        return None
    sources = sources_of(table, recognised.mark)
    if not set(needed) <= set(sources.values()):
        return None
    rows = keyed_rows(package, sheet.part, table, sources, recognised.texts)
    return (facts for _, row_key, facts in rows if row_key is not None)


def _hours_key(facts: Mapping[str, str], first_day: date) -> HoursKey | None:
    start, end = _day(facts.get("From", ""), first_day), _day(facts.get("To", ""), first_day)
    user, project = facts.get("User ID", ""), facts.get("Project ID", "")
    if start is None or end is None or not user.isdecimal():
        return None
    try:  # time without a project has a dash, or nothing
        return HoursKey(int(user), int(project) if project.isdecimal() else None, Period(start, end))
    except PeriodReversed:
        return None


def _period(recognised: Recognised, seconds: Mapping[HoursKey, int]) -> Period | None:
    if recognised.mark is not None:
        return Period(recognised.mark.start_date, recognised.mark.end_date)
    if not seconds:
        return None
    days = [key.days for key in seconds]
    return Period(min(one.start_date for one in days), max(one.end_date for one in days))


def first_day_of(package: ExistingPackage) -> date:
    """The day that the workbook counts as 0; some count from 1904."""
    properties = package.workbook.find(main_tag("workbookPr"))
    counts_from_1904 = properties is not None and properties.get("date1904", "") in _TRUE
    return _DAY_ZERO + timedelta(days=_DAYS_TO_1904 if counts_from_1904 else 0)


def _day(text: str, first_day: date) -> date | None:
    try:
        return first_day + timedelta(days=int(float(text)))
    except (ValueError, OverflowError):
        pass
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _amounts(facts: Mapping[str, str]) -> Amounts:
    """What a row is worth: cells that show an amount, in hundredths of their currencies."""
    amounts: dict[str, Cents] = {}
    for source, text in facts.items():
        if source.startswith(AMOUNT):
            try:
                hundredths = round(float(text) * 100, 2)
            except ValueError:
                continue
            amounts[source.removeprefix(AMOUNT).strip()] = int(hundredths) if hundredths.is_integer() else hundredths
    return amounts


def _whole(text: str) -> int:
    return round(_number(text))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
