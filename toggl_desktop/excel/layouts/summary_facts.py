"""The facts of the sheet `Summary`, and the large figures on top of it."""

from __future__ import annotations

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.compared import change_share
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Part, Ref, decimal_sum_of, ratio_of_sums, sum_of
from toggl_desktop.excel.layouts.open_points import summary_of_points
from toggl_desktop.excel.layouts.sheet import CellStyle, CellValue, Kind, Role
from toggl_desktop.excel.layouts.summary_lists import TOP_PROJECTS

LargeFigure = tuple[str, CellValue, CellStyle, CellValue, CellStyle]
"""Label, figure and its look, what stands below it and its look."""
_FIGURES = 4


def summary_facts(book: Book) -> list[tuple[str, CellValue, CellStyle]]:
    """Label, value and look of each fact; hours follow the list of projects on the same sheet."""
    report, texts, figures = book.report, book.texts, book.figures
    tracked = figures.whole_seconds
    facts: list[tuple[str, CellValue, Kind]] = [
        (texts("Workspace"), report.workspace.name, Kind.TEXT),
        (texts("Period"), book.period_words, Kind.TEXT),
        (texts("From"), report.period.start_date, Kind.DATE),
        (texts("To"), report.period.end_date, Kind.DATE),
        (texts("Total hours"), _sum(book, "Hours", tracked), Kind.DURATION),
        (texts("Total decimal hours"), _decimal_sum(book, "Hours", tracked), Kind.DECIMAL_HOURS),
    ]
    if book.columns.with_rounded:
        rounded = sum(totals.rounded_seconds or 0 for totals in figures.user_totals.values())
        facts += [
            (texts("Rounded hours"), _sum(book, "Rounded hours", rounded), Kind.DURATION),
            (texts("Rounded decimal hours"), _decimal_sum(book, "Rounded hours", rounded), Kind.DECIMAL_HOURS),
        ]
    if book.columns.with_billable:
        facts += [
            (texts("Billable hours"), _billable(book), Kind.DURATION),
            (texts("Billable share"), _billable_share(book), Kind.SHARE),
        ]
    if report.earlier is not None:
        before = report.earlier.tracked_seconds
        facts += [
            (texts("Before"), before, Kind.DURATION),
            (texts("Change"), _change(book, tracked, before), Kind.SIGNED_HOURS),
            (texts("Change %"), _change_share(book, tracked, before), Kind.CHANGE),
        ]
    counts = [(texts("Projects"), len(figures.labels))]
    if book.with_people:
        counts.insert(0, (texts("People"), len(figures.user_totals)))
    if report.entries is not None:
        counts.append((texts("Entries"), len(report.entries)))
    points = summary_of_points(book)
    return [
        *((label, value, CellStyle(Role.FACT, kind)) for label, value, kind in facts),
        *_amounts(book),
        *((label, count, CellStyle(Role.FACT, Kind.COUNT)) for label, count in counts),
        *([(texts("Open points"), points, CellStyle(Role.FACT))] if points else []),
    ]


def _amounts(book: Book) -> list[tuple[str, CellValue, CellStyle]]:
    """What everything is worth in each currency; nothing where a part is not known."""
    if not book.columns.with_money:
        return []
    amounts = book.figures.amounts_of(book.figures.labels)
    return [
        (
            book.texts("Billable amount {currency}", currency=currency),
            amount,
            CellStyle(Role.FACT, Kind.MONEY, currency),
        )
        for currency, amount in sorted(amounts.items())
    ]


def large_figures(book: Book) -> list[LargeFigure]:
    """Hours, billable hours with their share, people, projects; and what they are worth, where that is known."""
    texts, figures = book.texts, book.figures
    tracked = figures.whole_seconds
    duration, count = CellStyle(Role.FIGURE, Kind.DURATION), CellStyle(Role.FIGURE, Kind.COUNT)
    decimal, share = CellStyle(Role.FIGURE_NOTE, Kind.DECIMAL_HOURS), CellStyle(Role.FIGURE_NOTE, Kind.SHARE)
    blank = CellStyle(Role.FIGURE_NOTE)
    shown: list[LargeFigure] = [
        (texts("Tracked"), _sum(book, "Hours", tracked), duration, _decimal_sum(book, "Hours", tracked), decimal)
    ]
    if book.columns.with_billable and figures.billable_seconds is not None:
        shown.append((texts("Billable"), _billable(book), duration, _billable_share(book), share))
    if book.with_people:
        shown.append((texts("People"), len(figures.user_totals), count, None, blank))
    shown.append((texts("Projects"), len(figures.labels), count, None, blank))
    amounts = _amounts(book)
    if amounts and len(shown) == _FIGURES:
        label, amount, style = amounts[0]
        also = amounts[1] if len(amounts) > 1 else ("", None, blank)
        shown.append(
            (label, amount, style._replace(role=Role.FIGURE), also[1], also[2]._replace(role=Role.FIGURE_NOTE))
        )
    return shown


def _sum(book: Book, title: str, seconds: int | None) -> Computed:
    return Computed(sum_of(TOP_PROJECTS, book.texts(title)), seconds or 0)


def _decimal_sum(book: Book, title: str, seconds: int | None) -> Computed:
    return Computed(decimal_sum_of(TOP_PROJECTS, book.texts(title)), seconds or 0)


def _billable(book: Book) -> CellValue:
    billable = book.figures.billable_seconds
    return None if billable is None else _sum(book, "Billable hours", billable)


def _billable_share(book: Book) -> CellValue:
    """Empty where a part of the billable time is not known."""
    figures = book.figures
    if figures.billable_seconds is None or figures.is_billable_partial:
        return None
    formula = ratio_of_sums(TOP_PROJECTS, book.texts("Billable hours"), book.texts("Hours"))
    tracked = figures.whole_seconds
    return Computed(formula, figures.billable_seconds / tracked if tracked else "")


def _change(book: Book, tracked: int, before: int) -> Computed:
    pattern = f"(ROUND(SUM({{}})*{SECONDS_PER_DAY},0)-{before})/{SECONDS_PER_HOUR}"
    return Computed(Formula(pattern, (_hours(book),)), tracked - before)


def _change_share(book: Book, tracked: int, before: int) -> CellValue:
    if not before:
        return None
    return Computed(Formula(f"SUM({{}})*{SECONDS_PER_DAY}/{before}-1", (_hours(book),)), change_share(tracked, before))


def _hours(book: Book) -> Ref:
    return Ref(book.texts("Hours"), Part.ROWS, table=TOP_PROJECTS)
