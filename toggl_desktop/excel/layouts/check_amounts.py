"""The amounts of people in `Data` against Toggl's own amounts of the same projects, as a formula."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.models import Cents
from toggl_desktop.excel.layouts.book import Book
from toggl_desktop.excel.layouts.check_sums import CheckLine
from toggl_desktop.excel.layouts.formulas import Computed, Formula, Part, Ref, quoted
from toggl_desktop.excel.layouts.sheet import Target
from toggl_desktop.excel.texts import Texts


class _Sum(NamedTuple):
    """Amounts in one currency, in hundredths.

    Attributes:
        of_rows: what the rows of `Data` add up to, each of them rounded.
        of_toggl: what Toggl says of their projects.
        rounding: how much rounding alone can make of it.
    """

    of_rows: Cents
    of_toggl: Cents
    rounding: Cents


def amount_checks(book: Book) -> Iterator[CheckLine]:
    """One line for each currency in which the rows of `Data` have amounts."""
    if not book.columns.with_money:
        return
    texts, data = book.texts, book.name("Data")
    for currency, one in sorted(_sums(book).items()):
        check = texts("Amounts in {sheet} {currency}", sheet=data, currency=currency)
        verdict = Computed(_formula(texts, currency, one), _words(texts, currency, one))
        yield CheckLine(check, data, book.period_words, None, None, None, verdict, Target(data))


def _sums(book: Book) -> dict[str, _Sum]:
    sums: dict[str, _Sum] = {}
    rated = {project_id: money for project_id, money in book.figures.row_money.items() if money.rate is not None}
    for row in book.report.rows:
        money = rated.get(row.project_id) if row.project_id is not None else None
        for currency, amount in money.amounts_of(row.billable_seconds).items() if money else ():
            before = sums.get(currency, _Sum(0, 0, 0))
            rounding = before.rounding + _digit(currency) / 2
            sums[currency] = before._replace(of_rows=before.of_rows + amount, rounding=rounding)
    for project_id, money in rated.items():
        for currency, amount in money.amounts.items():
            before = sums.get(currency, _Sum(0, 0, 0))
            answers = book.report.details[project_id].answer_count
            sums[currency] = before._replace(
                of_toggl=before.of_toggl + amount, rounding=before.rounding + answers * max(1, _digit(currency))
            )
    return sums


def _digit(currency: str) -> float:
    """What the last decimal of the currency is worth in hundredths."""
    return float(100 / 10 ** currency_decimals(currency))


def _words(texts: Texts, currency: str, one: _Sum) -> str:
    decimals = currency_decimals(currency)
    difference = abs(one.of_rows - one.of_toggl)
    units = int(difference / _digit(currency) + 0.5)
    if not units:
        return texts("Agrees")
    whole, part = divmod(units, 10**decimals)
    amount = f"{whole}.{part:0{decimals}d}" if decimals else str(whole)
    before, after = _around(
        texts, "Rounding {amount}" if difference <= one.rounding else "Differs by {hours}", currency
    )
    return f"{before}{amount}{after}"


def _formula(texts: Texts, currency: str, one: _Sum) -> Formula:
    """Without Excel's ``TEXT``, whose format codes depend on the reader's language."""
    decimals = currency_decimals(currency)
    units = f"ROUND(ABS(SUM({{0}})-{one.of_toggl / 100!r})*{10**decimals},0)"
    amount = units
    if decimals:
        amount = f'INT({units}/{10**decimals})&"."&RIGHT("{"0" * decimals}"&MOD({units},{10**decimals}),{decimals})'
    rounded, differs = (
        f"{quoted(before)}&{amount}&{quoted(after)}"
        for before, after in (_around(texts, text, currency) for text in ("Rounding {amount}", "Differs by {hours}"))
    )
    most = int(one.rounding / _digit(currency))
    pattern = f"IF({units}=0,{quoted(texts('Agrees'))},IF({units}<={most},{rounded},{differs}))"
    header = texts("Billable amount {currency}", currency=currency)
    refs = (Ref(header, Part.ROWS, table="Data"),)
    return Formula(f"IFERROR({pattern},{quoted(texts('sheet removed'))})", refs)


def _around(texts: Texts, text: str, currency: str) -> tuple[str, str]:
    """What stands before and after the number."""
    before, after = texts(text).replace("{hours}", "{amount}").split("{amount}")
    return before, f" {currency}{after}".rstrip()
