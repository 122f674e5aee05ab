"""What the sample company has agreed on with its people: contracts, days off, holidays of two regions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from toggl_desktop.core.choices.working_hours import (
    Absence,
    AbsenceKind,
    Contract,
    OwnHoliday,
    Week,
    WorkingHours,
    WorkingRules,
)
from toggl_desktop.demo import cast
from toggl_desktop.demo.calendar_days import named_holidays
from toggl_desktop.demo.records import Person

VACATION = "Vacation"
BERLIN, BAVARIA = "DE-BE", "DE-BY"
FULL_DAY = 28_080
LABS_DAY = 22_500
"""Of those who work for the smaller sister as well."""
CHANGED = "Chiara D'Angelo"
"""Her Fridays are free from the middle of last month on."""

_BAVARIANS = frozenset({"Jürgen Weiß", "Mei-Ling Chen", "Priya Raghunathan"})
_BALANCES = {"Marlene Vogt": 45_000, "Jürgen Weiß": -14_400, "Noah Okonkwo": 5_400}
_COST_CENTRES = {"d": "Design", "w": "Web", "c": "Content", "s": "Strategy", "m": "Motion", "p": "Projects"}


class Terms(NamedTuple):
    """One person's contracts, ready to be asked."""

    region: str
    contracts: tuple[Contract, ...]

    def seconds(self, day: date) -> int:
        """Agreed for a day of the week, whatever day it is; nothing before the first contract."""
        agreed = 0
        for contract in self.contracts:
            if contract.start_date <= day:
                agreed = contract.week[day.weekday()]
        return agreed


def terms_of(
    place: int,
    person: Person,
    member: cast.Member,
    year_start: date,
    month_start: date,
    bounds: tuple[date, date | None],
) -> Terms:
    """The contracts of one person.

    Everybody's account begins with the year, of newcomers with a row of no hours, so that one request tells what
    everybody worked before.

    Args:
        place: of the person in the cast.
        person: whose.
        member: the same one in the cast.
        year_start: when the accounts begin.
        month_start: of the month that is to be closed.
        bounds: first day at work, and last day of somebody who left.
    """
    region = BAVARIA if member.name in _BAVARIANS else BERLIN
    number, centre = f"P-{1001 + place}", _COST_CENTRES.get(member.skills[0], "Office")
    day = LABS_DAY if member.in_labs else FULL_DAY
    shares = [*member.week, 0.0, 0.0]
    week: Week = tuple(round(day * share) for share in shares)  # type: ignore[assignment]
    joined, left = bounds

    def contract(start: date, hours: Week, balance: int | None = None) -> Contract:
        return Contract(person.id, start, hours, region, balance, number, centre)

    none: Week = (0, 0, 0, 0, 0, 0, 0)
    contracts = [contract(year_start, week if joined <= year_start else none, _BALANCES.get(member.name, 0))]
    if joined > year_start:
        contracts.append(contract(joined, week))
    if member.name == CHANGED:
        free_friday: Week = (week[0], week[1], week[2], week[3], 0, 0, 0)
        contracts.append(contract(month_start + timedelta(days=15), free_friday))
    if left is not None:
        contracts.append(contract(max(left, year_start) + timedelta(days=1), none))
    return Terms(region, tuple(contracts))


def agreed_hours(
    terms: Sequence[Terms], off: Mapping[int, Mapping[date, bool]], until: date, years: Sequence[int]
) -> WorkingHours:
    """Everything as the file of working hours would say it.

    Args:
        terms: everybody's.
        off: by user id, days off and whether the person was ill.
        until: vacations from this day on are tracked in Toggl instead.
        years: whose holidays are named.
    """
    contracts = tuple(contract for one in terms for contract in one.contracts)
    absences = tuple(absence for user_id, days in off.items() for absence in _runs(user_id, days, until))
    holidays = tuple(
        OwnHoliday(day, name, region)
        for year in years
        for region in (BERLIN, BAVARIA)
        for day, name in sorted(named_holidays(year, is_bavarian=region == BAVARIA).items())
    )
    rules = WorkingRules(absence_projects=(VACATION,), tolerance_seconds=900)
    return WorkingHours(contracts, absences, holidays, rules)


def _runs(user_id: int, days: Mapping[date, bool], until: date) -> Iterator[Absence]:
    """Days off that follow each other are one row; vacations end before `until`."""
    start: date | None = None
    last: date | None = None
    sick = False
    for day in sorted(one for one, is_sick in days.items() if is_sick or one < until):
        if start is not None and last is not None and (day - last > timedelta(days=1) or days[day] != sick):
            yield Absence(user_id, start, last, AbsenceKind.SICK if sick else AbsenceKind.VACATION)
            start = None
        if start is None:
            start, sick = day, days[day]
        last = day
    if start is not None and last is not None:
        yield Absence(user_id, start, last, AbsenceKind.SICK if sick else AbsenceKind.VACATION)
