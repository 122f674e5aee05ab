"""Which earlier days a period is compared with."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import StrEnum

from toggl_desktop.core.choices.period import WEEK_DAYS, Period, month_of, move_period

_MONTHS_A_YEAR = 12
_WEEKS_A_YEAR = 52


class Compare(StrEnum):
    """What the hours are shown beside."""

    NONE = "none"
    PREVIOUS = "previous"
    LAST_YEAR = "last-year"


def compared_period(period: Period, compare: Compare) -> Period | None:
    """The days to compare with; None for no comparison.

    Whole months, quarters and years are compared with whole ones whatever their number of days, half months with half
    months. Weeks are compared with weeks: a year ago is 52 weeks ago, so that the weekdays are the same.
    """
    match compare:
        case Compare.NONE:
            return None
        case Compare.PREVIOUS:
            return move_period(period, -1)
        case Compare.LAST_YEAR:
            return _a_year_before(period)


def _a_year_before(period: Period) -> Period:
    start = _same_day_last_year(period.start_date)
    if period.end_date == month_of(period.end_date).end_date and period.start_date.day in (1, 16):
        return Period(start, month_of(period.end_date, -_MONTHS_A_YEAR).end_date)
    if period.day_count % WEEK_DAYS == 0:
        back = timedelta(weeks=_WEEKS_A_YEAR)
        return Period(period.start_date - back, period.end_date - back)
    return Period(start, _same_day_last_year(period.end_date))


def _same_day_last_year(day: date) -> date:
    last = calendar.monthrange(day.year - 1, day.month)[1]
    return day.replace(year=day.year - 1, day=min(day.day, last))
