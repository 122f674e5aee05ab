"""Which amounts may be shown: those that Toggl says, and those that follow from its rates without a guess.

All amounts are hundredths of their currency (Toggl's "cents", whatever the currency) and exact: whole numbers, or
fractions where Toggl sends or a currency of three decimals needs them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

from toggl_desktop.core.toggl.currencies import USUAL_DECIMALS, currency_code, currency_decimals
from toggl_desktop.core.toggl.durations import SECONDS_PER_HOUR
from toggl_desktop.core.toggl.models import Cents, ProjectDetails, Rate

Amounts = Mapping[str, Cents]
"""Hundredths by currency code; the unknown currency is the empty code."""


class AmountGap(StrEnum):
    """Why a project has no amount."""

    NOT_TOLD = "not-told"  # Toggl gives none, and its rates do not make one
    SEVERAL_CURRENCIES = "several-currencies"  # and the rates do not say how much of it is in which


class PeopleGap(StrEnum):
    """Why the people of a project have no amounts."""

    NO_RATE = "no-rate"
    SEVERAL_RATES = "several-rates"
    TIME_WITHOUT_RATE = "time-without-rate"
    DO_NOT_ADD_UP = "do-not-add-up"  # the rate times the people's billable time is not the project's amount


@dataclass(frozen=True, slots=True)
class ProjectMoney:
    """What may be shown of one project's money.

    Attributes:
        amounts: of the whole project; empty where none may be shown.
        rate: the one rate of all billable time, by which the people's amounts make up the project's; else None.
        rates: all rates as Toggl gives them, each with the currency that it is in, empty if that is not known.
        amount_gap: why `amounts` is empty; None where nothing is left out.
        people_gap: why `rate` is None; None where nothing is left out.
    """

    amounts: Amounts = field(default_factory=dict)
    rate: Rate | None = None
    rates: tuple[Rate, ...] = ()
    amount_gap: AmountGap | None = None
    people_gap: PeopleGap | None = None

    def amounts_of(self, billable_seconds: int | None) -> Amounts:
        """What a part of the billable time is worth; empty where that cannot be said."""
        if self.rate is None or billable_seconds is None:
            return {}
        return {self.rate.currency: priced(self.rate, billable_seconds)}

    @property
    def amounts_of_rates(self) -> tuple[Cents | None, ...]:
        """The amount of each of `rates`; all None unless they make up `amounts`."""
        parts = [_priced_if_known(rate) for rate in self.rates]
        sums = _by_currency(self.rates)
        if sums is None or dict(self.amounts) != sums:
            return (None,) * len(parts)
        return tuple(parts)


def project_money(details: ProjectDetails, currency: str, billable_seconds: Sequence[int | None]) -> ProjectMoney:
    """What may be shown of a project's money.

    Args:
        details: Toggl's own figures for the whole project.
        currency: the project's own, else the workspace's; empty where neither is known.
        billable_seconds: of each person, or of each row, together the whole project's; None where it is not known.
    """
    rates = _with_currencies(details.rates, currency_code(currency))
    counted = _merged(rate for rate in rates if rate.billable_seconds != 0)
    billable = _sum_if_known(billable_seconds)
    amounts, amount_gap = _amounts(details, counted, currency_code(currency), billable)
    rate, people_gap = _people(details, counted, amounts, billable)
    return ProjectMoney(amounts, rate, rates, amount_gap, people_gap)


def priced(rate: Rate, seconds: int) -> Cents:
    """Time at a rate, rounded to the decimals of its currency, half of the last one away from zero."""
    cents = rate.hourly_rate_cents
    if isinstance(cents, int) and currency_decimals(rate.currency) == USUAL_DECIMALS:  # the usual case, fast
        amount = (2 * abs(cents) * seconds + SECONDS_PER_HOUR) // (2 * SECONDS_PER_HOUR)
        return amount if cents >= 0 else -amount
    return _rounded(_exactly_priced(rate, seconds), rate.currency)


def sum_amounts(parts: Iterable[Amounts]) -> Amounts:
    """Sums by currency."""
    sums: dict[str, Fraction] = {}
    for part in parts:
        for currency, amount in part.items():
            sums[currency] = sums.get(currency, Fraction()) + _exact(amount)
    return {currency: _plain(amount) for currency, amount in sums.items()}


def _with_currencies(rates: Sequence[Rate], currency: str) -> tuple[Rate, ...]:
    """A rate without a currency is in the project's, unless the others show that this is not the only one."""
    named = {currency_code(rate.currency) for rate in rates if rate.currency.strip()}
    fallback = currency if named <= {currency} else ""
    return tuple(replace(rate, currency=currency_code(rate.currency) or fallback) for rate in rates)


def _merged(rates: Iterable[Rate]) -> list[Rate]:
    """Each rate once, with all of its time."""
    seconds: dict[tuple[Cents | None, str], list[int | None]] = {}
    for rate in rates:
        seconds.setdefault((rate.hourly_rate_cents, rate.currency), []).append(rate.billable_seconds)
    return [Rate(_sum_if_known(of_rate), cents, currency) for (cents, currency), of_rate in seconds.items()]


def _amounts(
    details: ProjectDetails, rates: Sequence[Rate], currency: str, billable: int | None
) -> tuple[Amounts, AmountGap | None]:
    own = details.billable_amount_cents
    currencies = {rate.currency for rate in rates if rate.currency or rate.hourly_rate_cents is not None}
    if own is not None and len(currencies) <= 1:
        return {next(iter(currencies), currency): own}, None
    parts = _by_currency(rates)
    if own is not None:
        if parts is None or "" in parts or sum(map(_exact, parts.values())) != _exact(own):
            return {}, AmountGap.SEVERAL_CURRENCIES
        return parts, None
    if not rates and billable == 0:
        return {}, None
    is_whole = billable is not None and billable == _sum_if_known([rate.billable_seconds for rate in rates])
    is_priced = all(rate.hourly_rate_cents is not None for rate in rates)
    if not rates or parts is None or not is_whole or not is_priced or ("" in parts and len(parts) > 1):
        return {}, AmountGap.NOT_TOLD
    return parts, None


def _people(
    details: ProjectDetails, rates: Sequence[Rate], amounts: Amounts, billable: int | None
) -> tuple[Rate | None, PeopleGap | None]:
    if billable == 0:
        return None, None
    if not rates:
        return None, PeopleGap.NO_RATE
    if any(rate.hourly_rate_cents is None for rate in rates):
        return None, PeopleGap.TIME_WITHOUT_RATE
    if len(rates) > 1:
        return None, PeopleGap.SEVERAL_RATES
    (rate,) = rates
    own = amounts.get(rate.currency)
    if billable is None or own is None or rate.billable_seconds not in {None, billable}:
        return None, PeopleGap.DO_NOT_ADD_UP
    rounding = details.answer_count * max(Fraction(1), _last_digit(rate.currency))
    if abs(_exactly_priced(rate, billable) - _exact(own)) >= rounding:
        return None, PeopleGap.DO_NOT_ADD_UP
    return rate, None


def _by_currency(rates: Iterable[Rate]) -> dict[str, Cents] | None:
    """Rates times their time; None where the time of one is not known. Time without a rate adds nothing."""
    sums: dict[str, Fraction] = {}
    for rate in rates:
        if rate.hourly_rate_cents is None or rate.billable_seconds == 0:
            continue
        if rate.billable_seconds is None:
            return None
        part = _exactly_priced(rate, rate.billable_seconds)
        sums[rate.currency] = sums.get(rate.currency, Fraction()) + part
    return {currency: _rounded(amount, currency) for currency, amount in sums.items()}


def _priced_if_known(rate: Rate) -> Cents | None:
    if rate.hourly_rate_cents is None or rate.billable_seconds is None:
        return None
    return priced(rate, rate.billable_seconds)


def _exactly_priced(rate: Rate, seconds: int) -> Fraction:
    return _exact(rate.hourly_rate_cents or 0) * seconds / SECONDS_PER_HOUR


def _rounded(amount: Fraction, currency: str) -> Cents:
    digit = _last_digit(currency)
    steps = int(abs(amount) / digit + Fraction(1, 2))
    return _plain(digit * (steps if amount >= 0 else -steps))


def _last_digit(currency: str) -> Fraction:
    """What the last decimal of the currency is worth in hundredths."""
    return Fraction(100, 10 ** currency_decimals(currency))


def _exact(amount: Cents) -> Fraction:
    """As Toggl wrote it: 0.1 is a tenth."""
    return Fraction(amount) if isinstance(amount, int) else Fraction(repr(amount))


def _plain(amount: Fraction) -> Cents:
    return int(amount) if amount.denominator == 1 else float(amount)


def _sum_if_known(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
