"""The sheet `Checks`: proof that the sums agree; what concerns people's tracking stands on `Open points`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toggl_desktop.core.choices.open_points import PointKind
from toggl_desktop.core.report.money import AmountGap, PeopleGap
from toggl_desktop.core.toggl.names import unknown_project, unknown_user
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.check_amounts import amount_checks
from toggl_desktop.excel.layouts.check_sums import CHECKS_TABLE, CheckLine, sheet_checks, sum_checks, verdict_words
from toggl_desktop.excel.layouts.formulas import difference_in_seconds
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.sheet import (
    Area,
    Column,
    Highlight,
    Kind,
    SheetLayout,
    Target,
)
from toggl_desktop.excel.layouts.tables import build_table

_FIRST_ROW = 2
_RESULT_COLUMN = 2


_GAP_TEXTS: dict[AmountGap | PeopleGap, str] = {
    AmountGap.NOT_TOLD: "Toggl gives none",
    AmountGap.SEVERAL_CURRENCIES: "in several currencies",
    PeopleGap.NO_RATE: "no rate",
    PeopleGap.SEVERAL_RATES: "several rates",
    PeopleGap.TIME_WITHOUT_RATE: "billable time without a rate",
    PeopleGap.DO_NOT_ADD_UP: "rate and hours do not make up Toggl's amount",
}


def checks_sheet(book: Book) -> SheetLayout:
    """All checks; one that found nothing says so."""
    texts = book.texts
    hours, compared, difference = texts("Hours"), texts("Compared with"), texts("Difference in seconds")
    columns: list[Column[CheckLine]] = [
        Column(texts("Check"), Kind.TEXT, lambda line: line.check, wraps=True),
        Column(texts("Result"), Kind.TEXT, lambda line: line.result),
        Column(texts("Who or what"), Kind.TEXT, lambda line: line.subject, link=lambda line: line.target, wraps=True),
        Column(texts("When"), Kind.TEXT, lambda line: line.when),
        Column(hours, Kind.DURATION, lambda line: line.hours),
        Column(compared, Kind.DURATION, lambda line: line.compared),
        Column(difference, Kind.COUNT, lambda line: line.difference, formula=difference_in_seconds(hours, compared)),
    ]
    lines = [*sum_checks(book), *_findings(book), *sheet_checks(book)]
    table = build_table(CHECKS_TABLE, columns, lines, texts, with_total_row=False)
    layout = list_sheet(book.name("Checks"), table, frozen_columns=1)
    results = Area(table.first_row, _RESULT_COLUMN, table.last_row, _RESULT_COLUMN)
    differs = f"AND(ISNUMBER($G{table.first_row}),$G{table.first_row}<>0)"
    return replace(layout, highlights=(Highlight(results, differs),))


def _findings(book: Book) -> Iterator[CheckLine]:
    texts = book.texts
    if book.options.client_copy:
        return
    if book.report.entries is not None:
        yield from _entry_differences(book)
    if not book.with_people:
        return
    yield from _or_nothing(book, texts("Person not in Toggl's list"), list(_unknown_people(book)))
    yield from _or_nothing(book, texts("Project not in Toggl's list"), list(_unknown_projects(book)))
    month_end = book.report.month_end
    if month_end is None or PointKind.MISSING_DAY in month_end.points.unchecked:  # else it is an open point
        yield from _or_nothing(book, texts("Person without time"), list(_idle_people(book)))
    if book.columns.with_money:
        yield from amount_checks(book)
        yield from _money(book)


def _or_nothing(book: Book, check: str, findings: list[tuple[str, str, int | None, Target | None]]) -> list[CheckLine]:
    if not findings:
        return [CheckLine(check, "", "", None, None, None, book.texts("Nothing found"), None)]
    look = book.texts("Have a look")
    return [
        CheckLine(check, subject, when, seconds, None, None, look, target)
        for subject, when, seconds, target in findings
    ]


Finding = tuple[str, str, int | None, Target | None]


def _entry_differences(book: Book) -> Iterator[CheckLine]:
    """People and projects whose entries do not add up to Toggl's own figure."""
    texts = book.texts
    check = texts("Entries that do not add up to Toggl's hours")
    found = [
        CheckLine(
            check,
            _pair_words(book, one.user_id, one.project_id),
            book.period_words,
            one.entry_seconds,
            one.matrix_seconds,
            one.entry_seconds - one.matrix_seconds,
            verdict_words(one.entry_seconds - one.matrix_seconds, texts),
            None,
        )
        for one in book.report.entry_differences
    ]
    yield from found or _or_nothing(book, check, [])


def _pair_words(book: Book, user_id: int, project_id: int | None) -> str:
    """A person and a project by their names, also where only an entry knows of them and the hours do not."""
    user = book.figures.users_by_id.get(user_id) or unknown_user(user_id)
    label = book.figures.labels.get(project_id)
    if label is not None:
        project_name = label.name
    else:
        project_name = book.texts("Without project") if project_id is None else unknown_project(project_id).name
    return f"{user.name} – {project_name}"


def _unknown_people(book: Book) -> Iterator[Finding]:
    for number, line in enumerate(book.figures.user_lines()):
        if line.user and not line.user.is_known:
            target = Target(book.name("People"), f"A{_FIRST_ROW + number}")
            yield line.user.name, book.period_words, line.tracked_seconds, target


def _unknown_projects(book: Book) -> Iterator[Finding]:
    known = {project.id: project.is_known for project in book.report.projects}
    for number, (project_id, label) in enumerate(book.figures.labels.items()):
        if project_id is not None and not known[project_id]:
            seconds = book.figures.project_totals[project_id].tracked_seconds
            yield label.name, book.period_words, seconds, Target(book.name("Projects"), f"B{_FIRST_ROW + number}")


def _idle_people(book: Book) -> Iterator[Finding]:
    places = {user.id: place for place, user in enumerate(book.figures.users)}
    for user in book.report.idle_users:
        place = places.get(user.id)
        target = None if place is None else Target(book.name("People"), f"A{_FIRST_ROW + place}")
        yield user.name, book.period_words, 0, target


def _money(book: Book) -> Iterator[CheckLine]:
    """Projects with a missing amount, with the reason as result."""
    texts, figures = book.texts, book.figures
    for check in ("Project without an amount", "People without amounts"):
        found = []
        for number, (project_id, label) in enumerate(figures.labels.items()):
            money = None if project_id is None else figures.money.get(project_id)
            gap: AmountGap | PeopleGap | None = money.amount_gap if money else None
            if money and check == "People without amounts":
                gap = None if money.amount_gap else money.people_gap
            if gap is not None:
                reason, target = texts(_GAP_TEXTS[gap]), Target(book.name("Projects"), f"B{_FIRST_ROW + number}")
                found.append(CheckLine(texts(check), label.name, book.period_words, None, None, None, reason, target))
        yield from found or _or_nothing(book, texts(check), [])
