"""The sums that must agree, as formulas over the other sheets: a corrected hour shows wherever it is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toggl_desktop.core.choices.export_choices import EntryColumn
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, format_hours_minutes
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.clients import CLIENTS_TABLE, has_clients_sheet
from toggl_desktop.excel.layouts.columns import project_id_text
from toggl_desktop.excel.layouts.compared import project_lines, user_lines
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Part, Ref, quoted
from toggl_desktop.excel.layouts.keeping import person_key, project_key
from toggl_desktop.excel.layouts.matrices import split_titles
from toggl_desktop.excel.layouts.sheet import CellValue, Target
from toggl_desktop.excel.texts import Texts

CHECKS_TABLE = "Checks"
_FIRST_ROW = 2


class CheckLine(NamedTuple):
    """One check, or one finding of it.

    Attributes:
        hours: seconds, or the formula of a sum.
        compared: what it should be, likewise; None where nothing is compared.
        difference: seconds; "" where a sheet is missing.
    """

    check: str
    subject: str
    when: str
    hours: CellValue
    compared: CellValue
    difference: CellValue
    result: CellValue
    target: Target | None


def sum_checks(book: Book) -> Iterator[CheckLine]:
    """Toggl's own total, then the lists against it, and the hours of `Data` against its seconds."""
    texts, report = book.texts, book.report
    toggl = report.toggl_tracked_seconds
    subject = book.subject or report.workspace.name
    yield CheckLine(texts("Toggl's own total"), subject, book.period_words, toggl, None, None, None, None)
    for check, title, table, row_count, seconds in _lists(book):
        cell = "A1" if row_count is None else f"A{_FIRST_ROW + max(row_count, 1)}"
        target = Target(book.name(title), cell)
        hours = _or_removed(Formula("SUM({})", (_column(texts, table, "Hours"),)), seconds, texts)
        name = texts(check, sheet=book.name(title))
        yield _compared(book, name, book.name(title), hours, seconds, toggl, toggl, target)
    seconds = sum(row.tracked_seconds for row in report.rows)
    formula = Formula(f"SUM({{}})/{SECONDS_PER_DAY}", (_column(texts, "Data", "Tracked seconds"),))
    told = _or_removed(formula, seconds, texts)
    hours = _or_removed(Formula("SUM({})", (_column(texts, "Data", "Hours"),)), seconds, texts)
    data = book.name("Data")
    yield _compared(book, texts("Seconds in data"), data, hours, seconds, told, seconds, Target(data))


def sheet_checks(book: Book) -> Iterator[CheckLine]:
    """The sheet of each person and each project against `Data`."""
    yield from _sheets_of_people(book)
    yield from _sheets_of_projects(book)


def _lists(book: Book) -> Iterator[tuple[str, str, str, int | None, int]]:
    """Check, title of the sheet, table, number of rows above its total row (None without one), seconds."""
    figures, report = book.figures, book.report
    of_users = sum(totals.tracked_seconds for totals in figures.user_totals.values())
    of_projects = sum(totals.tracked_seconds for totals in figures.project_totals.values())
    of_pairs = sum(pair.tracked_seconds for pairs in figures.pairs_by_user.values() for pair in pairs)
    of_rows = sum(row.tracked_seconds for row in report.rows)
    users, projects = len(user_lines(book)), len(project_lines(book))
    if book.with_people:
        yield "Sum of people", "People", "People", users, of_users
    yield "Sum of projects", "Projects", "Projects", projects, of_projects
    if has_clients_sheet(book):
        yield "Sum of {sheet}", "Clients", CLIENTS_TABLE, None, of_projects
    if book.with_people:
        yield "Sum of people by project", "People by project", "People_by_project", len(figures.users), of_pairs
    if report.split is not Split.NONE:
        by_person, by_project = split_titles(report.split)
        if book.with_people:
            yield "Sum of {sheet}", by_person, by_person.replace(" ", "_"), len(figures.users), of_rows
        yield "Sum of {sheet}", by_project, by_project.replace(" ", "_"), len(figures.labels), of_rows
    yield "Sum of data", "Data", "Data", None, of_rows
    chosen = book.options.choices.entry_columns
    if report.entries is not None and (not chosen or EntryColumn.HOURS in chosen):
        of_entries = sum(one.entry.tracked_seconds for one in report.entries)
        yield "Sum of entries", "Entries", "Entries", None, of_entries


def _sheets_of_people(book: Book) -> Iterator[CheckLine]:
    check = book.texts("Sheet of a person and data")
    for user in book.figures.users_with_time:
        sheet = book.user_sheets.get(user.id)
        if sheet is not None:
            seconds = book.figures.user_totals[user.id].tracked_seconds
            yield _sheet_check(book, check, sheet, person_key(user.id), "User ID", str(user.id), seconds)


def _sheets_of_projects(book: Book) -> Iterator[CheckLine]:
    check = book.texts("Sheet of a project and data")
    for project_id in book.figures.labels:
        sheet = book.project_sheets.get(project_id)
        if sheet is not None:
            seconds = book.figures.project_totals[project_id].tracked_seconds
            table, key = project_key(project_id), project_id_text(project_id)
            yield _sheet_check(book, check, sheet, table, "Project ID", key, seconds)


def _sheet_check(book: Book, check: str, sheet: str, table: str, id_header: str, key: str, seconds: int) -> CheckLine:
    texts = book.texts
    own = _or_removed(Formula("SUM({})", (_column(texts, table, "Hours"),)), seconds, texts)
    refs = (_column(texts, "Data", "Hours"), _column(texts, "Data", id_header))
    of_data = _or_removed(Formula(f"SUMIFS({{}},{{}},{quoted(key)})", refs), seconds, texts)
    return _compared(book, check, sheet, own, seconds, of_data, seconds, Target(sheet))


def _column(texts: Texts, table: str, title: str) -> Ref:
    return Ref(texts(title), Part.ROWS, table=table)


def _or_removed(formula: Formula, seconds: int, texts: Texts) -> Computed:
    pattern = f"IFERROR({formula.pattern},{quoted(texts('sheet removed'))})"
    return Computed(Formula(pattern, formula.refs), seconds)


def _compared(
    book: Book,
    check: str,
    subject: str,
    hours: CellValue,
    seconds: int,
    compared: CellValue,
    expected: int,
    target: Target,
) -> CheckLine:
    difference = seconds - expected
    verdict = Computed(_verdict_formula(book.texts), verdict_words(difference, book.texts))
    return CheckLine(check, subject, book.period_words, hours, compared, difference, verdict, target)


def verdict_words(difference: int, texts: Texts) -> str:
    """``Agrees``, ``Differs by 1:00``, ``Differs by 0:00:07``; the formula on the sheet says the same."""
    if not difference:
        return texts("Agrees")
    seconds = abs(difference) % 60
    hours = format_hours_minutes(abs(difference)) + (f":{seconds:02d}" if seconds else "")
    return texts("Differs by {hours}", hours=hours)


def _verdict_formula(texts: Texts) -> Formula:
    """Without Excel's ``TEXT``, whose format codes depend on the reader's language."""
    before, after = texts("Differs by {hours}").split("{hours}")
    hours = (
        'INT(ABS({0})/3600)&":"&RIGHT("0"&INT(MOD(ABS({0}),3600)/60),2)'
        '&IF(MOD(ABS({0}),60)=0,"",":"&RIGHT("0"&MOD(ABS({0}),60),2))'
    )
    differs = f"{quoted(before)}&{hours}&{quoted(after)}"
    removed = quoted(texts("sheet removed"))
    pattern = f"IF(ISNUMBER({{0}}),IF({{0}}=0,{quoted(texts('Agrees'))},{differs}),{removed})"
    return Formula(pattern, (Ref(texts("Difference in seconds"), table=CHECKS_TABLE),))
