"""The sheet `Changes`: what is not as it was when the workbook was written the last time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from toggl_desktop.core.changes.comparison import Comparison, GoneRemark, What
from toggl_desktop.core.changes.hours import HoursKey, ProjectName
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.report.money import Amounts
from toggl_desktop.core.toggl.durations import format_hours_minutes
from toggl_desktop.core.toggl.models import Cents
from toggl_desktop.excel.layouts.banners import Banners
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.keeping import Changes
from toggl_desktop.excel.layouts.lists import header_height
from toggl_desktop.excel.layouts.paging import pages_wide
from toggl_desktop.excel.layouts.periods import period_words
from toggl_desktop.excel.layouts.sheet import (
    CellStyle,
    Column,
    Kind,
    PlacedCell,
    Role,
    SheetLayout,
    Target,
    widths_by_column,
)
from toggl_desktop.excel.layouts.tables import build_table
from toggl_desktop.excel.texts import Texts

_WHAT_TEXTS = {
    What.ADDED: "Added",
    What.REMOVED: "Removed",
    What.MORE: "More",
    What.LESS: "Less",
    What.EDITED: "Edited",
    What.MOVED: "Moved",
    What.DESCRIBED: "New description",
}
_TABLE_TOP = 6
_WIDTHS = {1: 18.0, 2: 24.0, 3: 24.0, 4: 30.0, 5: 12.0, 6: 12.0, 7: 14.0, 8: 14.0, 9: 14.0, 10: 40.0}


class _Line(NamedTuple):
    what: str
    person: str
    project: ProjectName
    days: Period | None
    seconds_before: int | None
    seconds_now: int | None
    difference: int | None
    amounts: Amounts
    remark: str


def changes_sheet(book: Book, changes: Changes) -> SheetLayout:
    """A sentence about all of it, and a row for each change; no table where nothing has changed."""
    texts = book.texts
    back = book.name("Summary")
    lines = list(_lines(changes, texts))
    tables = []
    if lines:
        columns: list[Column[_Line]] = [
            Column(texts("What"), Kind.TEXT, lambda line: line.what),
            Column(texts("Person"), Kind.TEXT, lambda line: line.person or None, wraps=True),
            Column(texts("Client"), Kind.TEXT, lambda line: line.project.client or None, wraps=True),
            Column(texts("Project"), Kind.TEXT, lambda line: line.project.name or None, wraps=True),
            Column(texts("From"), Kind.DATE, lambda line: line.days.start_date if line.days else None, width=12),
            Column(texts("To"), Kind.DATE, lambda line: line.days.end_date if line.days else None, width=12),
            Column(texts("Hours before"), Kind.DURATION, lambda line: line.seconds_before),
            Column(texts("Hours now"), Kind.DURATION, lambda line: line.seconds_now),
            Column(texts("Difference in decimal hours"), Kind.DECIMAL_HOURS, lambda line: line.difference),
            *_amount_columns(book, lines),
            Column(texts("Remark kept"), Kind.TEXT, lambda line: line.remark or None, wraps=True),
        ]
        tables.append(build_table("Changes", columns, lines, texts, top=_TABLE_TOP, with_total_row=False))
    widths = widths_by_column(tables, {}) if tables else dict(_WIDTHS)
    banners = Banners(widths)
    banners.add(2, texts("Changes"), Role.TITLE)
    banners.add(3, changes_sentence(changes, book), Role.SUBTITLE)
    banners.add(4, _compared_sentence(changes.comparison, texts), Role.NOTE)
    link = PlacedCell(1, 1, texts("← {sheet}", sheet=back), CellStyle(Role.LINK), Target(back))
    return SheetLayout(
        name=book.name("Changes"),
        cells=(link, *banners.cells),
        tables=tuple(tables),
        column_widths=widths,
        row_heights={**banners.heights, **{one.top: header_height(one) for one in tables}},
        frozen_rows=_TABLE_TOP if tables else 0,
        repeated_row=_TABLE_TOP if tables else None,
        pages_wide=pages_wide(list(widths.values()), 0),
        show_grid=False,
        merged=tuple(banners.merged),
    )


def _amount_columns(book: Book, lines: Sequence[_Line]) -> Iterator[Column[_Line]]:
    """One for each currency in which amounts are known before and now."""
    currencies = {currency for line in lines for currency in line.amounts} if book.columns.with_billable else set()
    for currency in sorted(currencies):
        header = book.texts("Amount difference {currency}", currency=currency)
        yield Column(header, Kind.MONEY, partial(_amount, currency), currency=currency)


def _amount(currency: str, line: _Line) -> Cents | None:
    return line.amounts.get(currency)


def changes_sentence(changes: Changes, book: Book) -> str:
    """``Since 2 Nov 2026, 08:14: 3 people, +2:15 h, −0:30 h; the total is now 412:05 h (was 410:20 h)``."""
    texts, comparison = book.texts, changes.comparison
    since = _moment(changes.since, book) if changes.since else texts("the last export")
    if comparison is None or not comparison.compared:
        return texts("There is nothing to compare with: the earlier hours are of other days.")
    total = f"{format_hours_minutes(comparison.seconds_now)} h"
    if not comparison.changes:
        return texts("Nothing has changed since {moment}. The total is {total}.", moment=since, total=total)
    return texts(
        "Since {moment}: {people} people, {more}, {less}; the total is now {total} (was {before})",
        moment=since,
        people=comparison.people,
        more=f"+{format_hours_minutes(comparison.more_seconds)} h",
        less=f"−{format_hours_minutes(comparison.less_seconds)} h",
        total=total,
        before=f"{format_hours_minutes(comparison.seconds_before)} h",
    )


def _compared_sentence(comparison: Comparison | None, texts: Texts) -> str:
    if comparison is None or not comparison.compared:
        return texts("Nothing was compared.")
    days = "; ".join(period_words(one, texts) for one in _joined(comparison.compared))
    return texts("Compared: {days}, as far as both exports have time there.", days=days)


def _joined(stretches: Sequence[Period]) -> list[Period]:
    """Stretches of days that follow each other, as one."""
    joined: list[Period] = []
    for one in stretches:
        if joined and (one.start_date - joined[-1].end_date).days == 1:
            joined[-1] = Period(joined[-1].start_date, one.end_date)
        else:
            joined.append(one)
    return joined


def _lines(changes: Changes, texts: Texts) -> Iterator[_Line]:
    remarks: dict[HoursKey | None, list[GoneRemark]] = {}
    for remark in changes.remarks:
        remarks.setdefault(remark.key, []).append(remark)
    for change in changes.comparison.changes if changes.comparison else ():
        kept = remarks.pop(change.key, []) if change.key else []
        yield _Line(
            texts(_WHAT_TEXTS[change.what]),
            change.person,
            change.project,
            change.days,
            change.seconds_before,
            change.seconds_now,
            change.difference_seconds,
            change.amount_differences,
            "; ".join(one.text for one in kept),
        )
    for others in remarks.values():
        for one in others:
            yield _Line(texts("Removed"), one.person, one.project, one.days, None, None, None, {}, one.text)


def _moment(moment: datetime, book: Book) -> str:
    try:
        local = moment.astimezone(ZoneInfo(book.report.profile.timezone))
    except (OSError, ValueError, KeyError):
        local = moment.astimezone(UTC)
    return f"{period_words(Period(local.date(), local.date()), book.texts)}, {local:%H:%M}"
