"""Time accounts: when each begins, and which days before a period have to be read for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.working_hours import WorkingHours

_DAY = timedelta(days=1)


class Account(NamedTuple):
    """A person's account: `balance_seconds` held on the morning of `start_date`."""

    start_date: date
    balance_seconds: int


def account_on(hours: WorkingHours, user_id: int, day: date) -> Account | None:
    """The account that counts on the morning of a day: begun by the latest contract with a balance, else by the first.

    None where no contract has begun by then.
    """
    begun = [one for one in hours.contracts_by_user.get(user_id, ()) if one.start_date <= day]
    if not begun:
        return None
    stated = [one for one in begun if one.balance_seconds is not None]
    first = stated[-1] if stated else begun[0]
    return Account(first.start_date, first.balance_seconds or 0)


def days_before(hours: WorkingHours, user_ids: Iterable[int], period: Period) -> tuple[Period, ...]:
    """The days whose hours the balances before a period rest on, in pieces that no account begins within.

    People whose accounts begin on the same day share their pieces, so a team that does needs one.
    """
    accounts = (account_on(hours, user_id, period.start_date) for user_id in user_ids)
    starts = sorted({one.start_date for one in accounts if one is not None and one.start_date < period.start_date})
    return tuple(Period(start, end - _DAY) for start, end in pairwise([*starts, period.start_date]))
