"""The sheet `Working time`: target, worked time and balance of everybody with a contract."""

from __future__ import annotations

from toggl_desktop.core.choices.working_hours import Contract
from toggl_desktop.core.month_end.working_time import WorkingTime
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.lists import list_sheet
from toggl_desktop.excel.layouts.sheet import Column, Kind, SheetLayout, Target, Total
from toggl_desktop.excel.layouts.signed import difference_of, signed_columns, sum_of_signed
from toggl_desktop.excel.layouts.tables import build_table


def times_of(book: Book) -> tuple[WorkingTime, ...]:
    """Everybody's; none in a copy for a client."""
    month_end = book.report.month_end
    return () if month_end is None or book.options.client_copy or not book.with_people else month_end.times


def contract_of(book: Book, user_id: int) -> Contract | None:
    """The contract that a person has at the end of the period."""
    month_end = book.report.month_end
    return month_end.contracts.get(user_id) if month_end and not book.options.client_copy else None


def working_time_sheet(book: Book) -> SheetLayout:
    """One row a person."""
    texts = book.texts
    names = {user.id: user.name for user in (*book.report.idle_users, *book.report.users)}
    times = times_of(book)
    target, worked = texts("Target"), texts("Worked")
    before, difference = texts("Balance before"), texts("Difference")
    balance_now = sum_of_signed(before, difference)

    def to_person(line: WorkingTime) -> Target | None:
        sheet = book.user_sheets.get(line.user_id)
        return Target(sheet) if sheet else None

    def number(line: WorkingTime) -> str | None:
        contract = contract_of(book, line.user_id)
        return contract.personnel_number or None if contract else None

    def centre(line: WorkingTime) -> str | None:
        contract = contract_of(book, line.user_id)
        return contract.cost_centre or None if contract else None

    target_kind = Kind.SIGNED_HOURS if any(one.target_seconds < 0 for one in times) else Kind.DURATION
    columns: list[Column[WorkingTime]] = [
        Column(
            texts("Person"), Kind.TEXT, lambda line: names.get(line.user_id), Total.LABEL, link=to_person, wraps=True
        ),
        *([Column(texts("Personnel number"), Kind.TEXT, number)] if any(number(line) for line in times) else []),
        *([Column(texts("Cost centre"), Kind.TEXT, centre)] if any(centre(line) for line in times) else []),
        Column(target, target_kind, lambda line: line.target_seconds, Total.SUM),
        Column(worked, Kind.DURATION, lambda line: line.worked_seconds, Total.SUM),
        Column(texts("Absence days"), Kind.DAYS, lambda line: float(line.absence_days), Total.SUM),
        Column(texts("Holidays"), Kind.COUNT, lambda line: line.holidays),
        *signed_columns(
            texts,
            "Difference",
            lambda line: line.difference_seconds,
            formula=difference_of(worked, target) if target_kind is Kind.DURATION else None,
        ),
        *signed_columns(texts, "Balance before", lambda line: line.balance_before),
        *signed_columns(texts, "Balance now", _balance_now, formula=balance_now),
    ]
    table = build_table("Working_time", columns, times, texts)
    return list_sheet(book.name("Working time"), table, frozen_columns=1)


def _balance_now(line: WorkingTime) -> int | None:
    """As the formula says it; where an account began within the period, its own balance stands before."""
    if line.balance_before is None or line.difference_seconds is None:
        return None
    return line.balance_before + line.difference_seconds
