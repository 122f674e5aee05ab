"""Which amounts may be shown: a table of what Toggl can send, and that nothing ever grows on the way."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.reports import build_report
from toggl_desktop.core.report.amounts import amounts_by_user, amounts_of_projects, money_by_project
from toggl_desktop.core.report.money import AmountGap, PeopleGap, ProjectMoney, priced, project_money, sum_amounts
from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.report_notes import money_notes
from toggl_desktop.core.report.restrict import reports_by_user
from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.models import Cents, Project, ProjectDetails, Rate, User

H = 3600
NOT_TOLD, MIXED = AmountGap.NOT_TOLD, AmountGap.SEVERAL_CURRENCIES
NO_RATE, SEVERAL = PeopleGap.NO_RATE, PeopleGap.SEVERAL_RATES
UNPRICED, DIFFER = PeopleGap.TIME_WITHOUT_RATE, PeopleGap.DO_NOT_ADD_UP


class Case(NamedTuple):
    """Toggl's amount, rates as (seconds, cents, currency), people's billable seconds; what is shown of it."""

    amount: Cents | None
    rates: list[tuple[int | None, Cents | None, str]]
    people: list[int | None]
    shown: dict[str, Cents]
    of_people: list[dict[str, Cents]] | AmountGap | PeopleGap | None
    amount_gap: AmountGap | None = None
    currency: str = "EUR"
    answers: int = 1


CASES = {
    "one rate of all time": Case(10_000, [(2 * H, 5000, "EUR")], [H, H], {"EUR": 10_000}, [{"EUR": 5000}] * 2),
    "M1: half of the time without a rate": Case(
        5000, [(H, 5000, "EUR"), (H, None, "")], [H, H], {"EUR": 5000}, UNPRICED
    ),
    "M2: a rate of half of the time": Case(5000, [(H, 5000, "EUR")], [H, H], {"EUR": 5000}, DIFFER),
    "M3: two currencies that add up": Case(
        11_000, [(H, 5000, "EUR"), (H, 6000, "USD")], [H, H], {"EUR": 5000, "USD": 6000}, SEVERAL
    ),
    "two currencies that do not add up": Case(12_000, [(H, 5000, "EUR"), (H, 6000, "USD")], [H, H], {}, SEVERAL, MIXED),
    "two currencies, one without its time": Case(
        11_000, [(None, 5000, "EUR"), (H, 6000, "USD")], [H, H], {}, SEVERAL, MIXED
    ),
    "two currencies and no amount": Case(
        None, [(H, 5000, "EUR"), (H, 6000, "USD")], [H, H], {"EUR": 5000, "USD": 6000}, SEVERAL
    ),
    "no rates, an amount": Case(5000, [], [H], {"EUR": 5000}, NO_RATE),
    "no rates, no amount": Case(None, [], [H], {}, NO_RATE, NOT_TOLD),
    "no rates, an amount of nothing": Case(0, [], [H], {"EUR": 0}, NO_RATE),
    "nothing billable": Case(None, [], [0, 0], {}, None),
    "nothing billable, and said so": Case(0, [(0, 5000, "EUR")], [0], {"EUR": 0}, None),
    "two rates of one currency": Case(11_000, [(H, 5000, "EUR"), (H, 6000, "EUR")], [H, H], {"EUR": 11_000}, SEVERAL),
    "one rate in two rows": Case(10_000, [(H, 5000, "EUR")] * 2, [H, H], {"EUR": 10_000}, [{"EUR": 5000}] * 2),
    "a rate that no time was billed at": Case(
        5000, [(H, 5000, "EUR"), (0, 9000, "USD")], [H], {"EUR": 5000}, [{"EUR": 5000}]
    ),
    "only time without a rate": Case(0, [(H, None, "EUR")], [H], {"EUR": 0}, UNPRICED),
    "time without a rate is no amount": Case(
        None, [(H, 5000, "EUR"), (H, None, "EUR")], [H, H], {}, UNPRICED, NOT_TOLD
    ),
    "time without a rate in another currency": Case(
        9000, [(H, 5000, "EUR"), (H, None, "USD")], [H, H], {}, UNPRICED, MIXED
    ),
    "a rate of zero is a rate": Case(0, [(H, 0, "EUR")], [H], {"EUR": 0}, [{"EUR": 0}]),
    "the rate's currency goes before the project's": Case(
        5000, [(H, 5000, "USD")], [H], {"USD": 5000}, [{"USD": 5000}]
    ),
    "a rate without a currency is in the project's": Case(5000, [(H, 5000, "")], [H], {"EUR": 5000}, [{"EUR": 5000}]),
    "rates with and without a currency": Case(
        10_000, [(H, 5000, "EUR"), (H, 5000, "")], [H, H], {"EUR": 10_000}, [{"EUR": 5000}] * 2
    ),
    "a rate without a currency beside a foreign one": Case(
        11_000, [(H, 5000, "USD"), (H, 6000, "")], [H, H], {}, SEVERAL, MIXED
    ),
    "no currency anywhere": Case(5000, [(H, 5000, "")], [H], {"": 5000}, [{"": 5000}], currency=""),
    "lower case": Case(5000, [(H, 5000, " eur ")], [H], {"EUR": 5000}, [{"EUR": 5000}], currency="Eur"),
    "an unknown currency": Case(5000, [(H, 5000, "Taler")], [H], {"TALER": 5000}, [{"TALER": 5000}]),
    "a rate without its time that adds up": Case(
        10_000, [(None, 5000, "EUR")], [H, H], {"EUR": 10_000}, [{"EUR": 5000}] * 2
    ),
    "a rate without its time that does not": Case(5000, [(None, 5000, "EUR")], [H, H], {"EUR": 5000}, DIFFER),
    "a rate without time and amount": Case(None, [(None, 5000, "EUR")], [H], {}, DIFFER, NOT_TOLD),
    "a rate of all time and no amount": Case(None, [(H, 5000, "EUR")], [H], {"EUR": 5000}, [{"EUR": 5000}]),
    "a rate of a part and no amount": Case(None, [(H, 5000, "EUR")], [H, H], {}, DIFFER, NOT_TOLD),
    "an amount that is not the rate's": Case(4000, [(H, 5000, "EUR")], [H], {"EUR": 4000}, DIFFER),
    "people whose billable time is not known": Case(5000, [(H, 5000, "EUR")], [H, None], {"EUR": 5000}, DIFFER),
    "nobody's billable time is known": Case(5000, [(H, 5000, "EUR")], [None], {"EUR": 5000}, DIFFER),
    "cents are rounded": Case(83, [(60, 5000, "EUR")], [30, 30], {"EUR": 83}, [{"EUR": 42}] * 2),
    "a cent more than rounding": Case(85, [(60, 5000, "EUR")], [30, 30], {"EUR": 85}, DIFFER),
    "two answers round twice": Case(85, [(60, 5000, "EUR")], [60], {"EUR": 85}, [{"EUR": 83}], answers=2),
    "a rate with a fraction": Case(66_667, [(20 * H, 3333.33, "EUR")], [20 * H], {"EUR": 66_667}, [{"EUR": 66_667}]),
    "an amount with a fraction": Case(0.5, [(36, 50, "EUR")], [36], {"EUR": 0.5}, [{"EUR": 1}]),
    "a negative amount": Case(-5000, [(H, -5000, "EUR")], [H], {"EUR": -5000}, [{"EUR": -5000}]),
    "a negative amount of a rate that is not": Case(-5000, [(H, 5000, "EUR")], [H], {"EUR": -5000}, DIFFER),
    "whole yen": Case(
        100_000,
        [(H, 100_000, "JPY")],
        [H // 3 + 1, 2 * H // 3 - 1],
        {"JPY": 100_000},
        [{"JPY": 33_400}, {"JPY": 66_600}],
    ),
    "three decimals": Case(125, [(90, 5000, "KWD")], [45, 45], {"KWD": 125}, [{"KWD": 62.5}] * 2),
}


def money_of(case: Case) -> ProjectMoney:
    rates = tuple(Rate(*rate) for rate in case.rates)
    details = ProjectDetails(1, 9 * H, None, case.amount, rates, case.answers)
    return project_money(details, case.currency, case.people)


@pytest.mark.parametrize("name", CASES)
def test_what_is_shown(name: str) -> None:
    case = CASES[name]
    money = money_of(case)
    assert money.amounts == case.shown
    assert money.amount_gap is case.amount_gap
    if isinstance(case.of_people, list):
        assert [money.amounts_of(seconds) for seconds in case.people] == case.of_people
        assert money.people_gap is None
    else:
        assert money.people_gap is case.of_people
        assert not any(money.amounts_of(seconds) for seconds in case.people)


def test_rates_are_all_shown_and_priced_only_where_they_make_up_the_amount() -> None:
    money = money_of(CASES["M1: half of the time without a rate"])
    assert money.rates == (Rate(H, 5000, "EUR"), Rate(H, None, "EUR"))
    assert money.amounts_of_rates == (5000, None)
    assert money_of(CASES["M3: two currencies that add up"]).amounts_of_rates == (5000, 6000)
    assert money_of(CASES["an amount that is not the rate's"]).amounts_of_rates == (None,)
    assert money_of(CASES["two currencies that do not add up"]).amounts_of_rates == (None, None)


SECONDS = st.sampled_from([0, 1, 59, 60, 1200, H, 2 * H, 99_999])
CENTS = st.sampled_from([-100, 0, 1, 33, 5000, 5000.5, 6000, 123_457])
CURRENCIES = st.sampled_from(["", "EUR", "eur", "USD", "JPY", "KWD", "XYZ"])
RATES = st.lists(st.tuples(st.none() | SECONDS, st.none() | CENTS, CURRENCIES), max_size=3)


def exact(value: Cents) -> Fraction:
    return Fraction(str(value))


@given(st.none() | CENTS, RATES, st.lists(st.none() | SECONDS, min_size=1, max_size=4), CURRENCIES, st.booleans())
def test_no_currency_holds_more_than_toggl_said(
    amount: Cents | None,
    rates: list[tuple[int | None, Cents | None, str]],
    people: list[int | None],
    currency: str,
    is_true: bool,
) -> None:
    if is_true:  # amounts that come from the rates are rare otherwise
        amount = round(sum(exact(cents or 0) * (seconds or 0) for seconds, cents, _ in rates) / H)
    money = money_of(Case(amount, rates, people, {}, None, None, currency))
    said: dict[str, Fraction] = {}
    for rate in money.rates:
        if rate.hourly_rate_cents is not None and rate.billable_seconds is not None:
            part = exact(rate.hourly_rate_cents) * rate.billable_seconds / H
            said[rate.currency] = said.get(rate.currency, Fraction()) + part
    if amount is not None:
        assert sum(map(exact, money.amounts.values())) in {0, exact(amount)}
    if amount is None or len(money.amounts) > 1:
        for code, shown in money.amounts.items():
            assert abs(exact(shown) - said[code]) <= Fraction(50, 10 ** currency_decimals(code))
    of_people = sum_amounts(money.amounts_of(seconds) for seconds in people)
    for code, shown in of_people.items():
        digit = Fraction(100, 10 ** currency_decimals(code))
        assert abs(exact(shown) - exact(money.amounts[code])) < max(digit, 1) + digit / 2 * len(people)
    assert (money.rate is None) or (None not in people)


def test_a_part_is_rounded_half_away_from_zero_in_its_currency() -> None:
    assert [priced(Rate(None, cents, "EUR"), 1800) for cents in (1, 3, -1, -3, 0.5)] == [1, 2, -1, -2, 0]
    assert [priced(Rate(None, cents, "JPY"), 1800) for cents in (100, 99, -100)] == [100, 0, -100]
    assert [priced(Rate(None, cents, "KWD"), 1800) for cents in (1, 0.1)] == [0.5, 0.1]
    assert priced(Rate(None, 1, "CLF"), 36) == 0.01


def report_of_three() -> Report:
    projects = [Project(1, "Solo", 9, "C"), Project(2, "Mixed", 9, "C"), Project(3, "Internal", 8, "D")]
    details = {
        1: ProjectDetails(1, 3 * H, 1, 15_000, (Rate(3 * H, 5000, "EUR"),)),
        2: ProjectDetails(2, 2 * H, 1, 11_000, (Rate(H, 5000, "EUR"), Rate(H, 6000, "EUR"))),
        3: ProjectDetails(3, H, 1, None, ()),
    }
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {
        (1, 1): [(H, H)],
        (2, 1): [(2 * H, 2 * H)],
        (2, 2): [(2 * H, 2 * H)],
        (1, 3): [(H, 0)],
        (3, None): [(H, 0)],
    }
    return build_report([User(number, f"U{number}") for number in (1, 2, 3)], projects, hours, details=details)


def test_sums_of_which_a_part_is_not_known_are_not_shown() -> None:
    report = report_of_three()
    money = money_by_project(report, report.pairs)
    assert amounts_by_user(report, money) == {1: {"EUR": 5000}}
    billable: dict[int | None, int | None] = {1: 3 * H, 2: 2 * H, 3: 0, None: 0}
    assert amounts_of_projects([1, 2], billable, money) == {"EUR": 26_000}
    assert amounts_of_projects([1, 2, 3, None], billable, money) == {"EUR": 26_000}
    assert amounts_of_projects([1, None], billable | {None: 1}, money) == {}
    assert amounts_of_projects([1, None], billable | {None: None}, money) == {}
    assert amounts_of_projects([3], billable, money) == {}


def test_what_is_left_out_is_noted_also_in_parts() -> None:
    report = report_of_three()
    assert list(money_notes(report)) == [Note(NoteKind.PEOPLE_AMOUNTS_LEFT_OUT, count=1)]
    parts = {user.name: part for user, part in reports_by_user(report)}
    assert Note(NoteKind.PEOPLE_AMOUNTS_LEFT_OUT, count=1) in parts["U2"].notes
    assert not any(note.kind is NoteKind.PEOPLE_AMOUNTS_LEFT_OUT for note in parts["U1"].notes)


@pytest.mark.parametrize(
    ("currency", "decimals"), [("EUR", 2), ("jpy", 0), (" KWD", 3), ("CLF", 4), ("TALER", 2), ("", 2), ("KRW", 0)]
)
def test_decimals_of_currencies(currency: str, decimals: int) -> None:
    assert currency_decimals(currency) == decimals
