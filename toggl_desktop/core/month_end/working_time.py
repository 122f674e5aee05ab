"""Target, worked time and balance of people over a period."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.working_hours import AbsenceKind
from toggl_desktop.core.month_end.accounts import account_on
from toggl_desktop.core.month_end.targets import DayTarget, Targets

_DAY = timedelta(days=1)


class TrackedTime(NamedTuple):
    """What somebody tracked: everything, and how much of it on projects and tags that mean an absence."""

    seconds: int
    absence_seconds: int = 0


NOTHING = TrackedTime(0)


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """One day of one person who has a contract. Target + difference = worked.

    Time on a project or tag that means an absence either counts as worked, or lowers the target by just as much: the
    difference is the same, so that balances can be told from sums.

    Attributes:
        contract_seconds: agreed for the weekday, before anything is taken off.
        absence: why the person is away, by the file of working hours.
        absence_seconds: what absences of either kind make up.
        opening_seconds: the account begins on this day with that balance; None on other days.
    """

    day: date
    contract_seconds: int
    target_seconds: int
    worked_seconds: int
    holiday: str = ""
    absence: AbsenceKind | None = None
    absence_seconds: int = 0
    opening_seconds: int | None = None

    @property
    def difference_seconds(self) -> int:
        """Worked minus target."""
        return self.worked_seconds - self.target_seconds


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """One person's period. Everything is None where no contract holds in it.

    Attributes:
        target_seconds: of the days that are over and have a contract.
        worked_seconds: on the same days; None where only days could tell and they were not read.
        absence_days: sum of each day's part that was absence.
        holidays: days with agreed hours that were holidays.
        balance_before: on the morning of the first day, or of the first contract within the period; None where what
            was worked before is not known.
        balance_now: after the last day that counts.
        days: each day with a contract that counts; empty where the days were not read.
    """

    user_id: int
    target_seconds: int
    worked_seconds: int | None
    absence_days: Fraction
    holidays: int
    balance_before: int | None
    balance_now: int | None
    days: tuple[WorkingDay, ...] = ()

    @property
    def difference_seconds(self) -> int | None:
        """Worked minus target."""
        return None if self.worked_seconds is None else self.worked_seconds - self.target_seconds


def last_counted_day(period: Period, today: date, *, with_today: bool) -> date:
    """The last day that counts: never one in the future; before the period's first day when none counts."""
    return max(min(period.end_date, today if with_today else today - _DAY), period.start_date - _DAY)


def working_days(
    targets: Targets, user_id: int, days: Period, tracked: Mapping[date, TrackedTime]
) -> tuple[WorkingDay, ...]:
    """Each day with a contract.

    Args:
        targets: what was agreed.
        user_id: whose days.
        days: all of them over.
        tracked: by day; a day that is missing has no time.
    """
    found = []
    for day in days.dates():
        target = targets.target(user_id, day)
        if target is not None:
            opening = _opening(targets, user_id, day)
            found.append(working_day(day, target, tracked.get(day, NOTHING), targets, opening))
    return tuple(found)


def working_day(
    day: date, target: DayTarget, time: TrackedTime, targets: Targets, opening_seconds: int | None = None
) -> WorkingDay:
    """One day from what was agreed and what was tracked."""
    lowered = 0 if targets.hours.rules.absence_is_worked else time.absence_seconds
    return WorkingDay(
        day=day,
        contract_seconds=target.contract_seconds,
        target_seconds=target.target_seconds - lowered,
        worked_seconds=time.seconds - lowered,
        holiday=target.holiday,
        absence=target.absence,
        absence_seconds=target.absence_seconds + time.absence_seconds,
        opening_seconds=opening_seconds,
    )


def _opening(targets: Targets, user_id: int, day: date) -> int | None:
    account = account_on(targets.hours, user_id, day)
    return account.balance_seconds if account is not None and account.start_date == day else None


def running_balances(before: int | None, days: tuple[WorkingDay, ...]) -> list[int | None]:
    """The balance after each day; None where what was before it is not known."""
    balances: list[int | None] = []
    balance = before
    for day in days:
        if day.opening_seconds is not None:
            balance = day.opening_seconds
        balance = None if balance is None else balance + day.difference_seconds
        balances.append(balance)
    return balances


def expected_seconds(targets: Targets, user_id: int, start_date: date, end_date: date) -> int:
    """Sum of the targets from one day to another, both included; zero when the end lies before the start."""
    total = 0
    day = start_date
    while day <= end_date:
        target = targets.target(user_id, day)
        total += target.target_seconds if target else 0
        day += _DAY
    return total


def balance_before(
    targets: Targets, user_id: int, first_day: date, tracked_since: Callable[[date], int | None]
) -> int | None:
    """The balance on the morning of a day.

    Args:
        targets: what was agreed.
        user_id: whose account.
        first_day: of the period.
        tracked_since: all that the person tracked from a day on, up to the day before `first_day`; None where that is
            not known.
    """
    account = account_on(targets.hours, user_id, first_day)
    if account is None:
        return None
    if account.start_date >= first_day:
        return account.balance_seconds
    tracked = tracked_since(account.start_date)
    if tracked is None:
        return None
    return account.balance_seconds + tracked - expected_seconds(targets, user_id, account.start_date, first_day - _DAY)


def working_time(
    targets: Targets,
    user_id: int,
    days: Period,
    before: int | None,
    *,
    by_day: Mapping[date, TrackedTime] | None,
    in_all: TrackedTime | None,
) -> WorkingTime | None:
    """One person's period; None where no contract holds in it.

    Args:
        targets: what was agreed.
        user_id: whose.
        days: the days of the period that are over.
        before: the balance on the morning of the first day, see `balance_before`.
        by_day: what was tracked, by day; None where the days were not read.
        in_all: what was tracked on all of `days`, where that is known.
    """
    agreed = working_days(targets, user_id, days, by_day or {})
    if not agreed:
        return None
    absence_days = Fraction(0)
    for day in agreed:
        if day.contract_seconds:
            absence_days += Fraction(day.absence_seconds, day.contract_seconds)
    target = sum(day.target_seconds for day in agreed)
    worked: int | None = None
    now: int | None = None
    opening = agreed[0].opening_seconds
    begins = opening if opening is not None else before
    if by_day is not None:
        worked = sum(day.worked_seconds for day in agreed)
        now = running_balances(begins, agreed)[-1]
    elif in_all is not None and agreed[0].day == days.start_date:
        lowered = 0 if targets.hours.rules.absence_is_worked else in_all.absence_seconds
        target, worked = target - lowered, in_all.seconds - lowered
        is_one_account = all(day.opening_seconds is None for day in agreed[1:])
        now = begins + worked - target if begins is not None and is_one_account else None
    return WorkingTime(
        user_id=user_id,
        target_seconds=target,
        worked_seconds=worked,
        absence_days=absence_days,
        holidays=sum(bool(day.holiday and day.contract_seconds) for day in agreed),
        balance_before=begins,
        balance_now=now,
        days=agreed if by_day is not None else (),
    )
