"""What a cell of the file means: dates, hours, yes and no, as Excel and LibreOffice store them."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.excel.working_hours.words import ANSWERS, find_key

_CLOCK = re.compile(r"([+\-−–]?)(\d{1,5}):([0-5]?\d)(?::([0-5]?\d))?")
_HOURS = re.compile(r"([+\-−–]?)(\d{1,5}(?:[.,]\d{1,10})?)\s*h?", re.IGNORECASE)
_DAY_ZERO = datetime(1899, 12, 30)
_FIRST_REAL_YEAR = 1905


def read_text(value: object) -> str:
    """A text as it is shown; numbers without a needless ``.0``."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value).strip()


def is_blank(value: object) -> bool:
    """Whether nothing stands there."""
    return value is None or (isinstance(value, str) and not value.strip())


def read_date(value: object) -> date | None:
    """A real date; None for anything else, also for texts that look like one: which number is the month?"""
    if isinstance(value, datetime):
        value = value.date()
    return value if isinstance(value, date) and value.year >= _FIRST_REAL_YEAR else None


def read_seconds(value: object) -> int | None:
    """Hours as a time (``8:00``), a duration beyond a day, a number (8 or 7.5) or a text; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    if isinstance(value, datetime):  # a time of 24 hours and more whose format shows hours only
        since = round((value - _DAY_ZERO).total_seconds())
        return since if value.year < _FIRST_REAL_YEAR else None
    if isinstance(value, time):
        return round((value.hour * 60 + value.minute) * 60 + value.second + value.microsecond / 1e6)
    if isinstance(value, int | float):
        return round(value * SECONDS_PER_HOUR) if math.isfinite(value) else None
    return _seconds_of_text(value) if isinstance(value, str) else None


def _seconds_of_text(text: str) -> int | None:
    if found := _CLOCK.fullmatch(text.strip()):
        sign, hours, minutes, seconds = found.groups()
        total = (int(hours) * 60 + int(minutes)) * 60 + int(seconds or 0)
    elif found := _HOURS.fullmatch(text.strip()):
        sign, number = found.groups()
        total = round(float(number.replace(",", ".")) * SECONDS_PER_HOUR)
    else:
        return None
    return -total if sign and sign != "+" else total


def read_answer(value: object) -> bool | None:
    """Yes or no in any language, true or false, 1 or 0, ``x``; None for anything else."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float) and value in (0, 1):
        return bool(value)
    if isinstance(value, str) and value.strip().casefold() == "x":
        return True
    found = find_key(ANSWERS, value)
    return None if found is None else found == "yes"


def is_within_a_day(seconds: int) -> bool:
    """Whether so much can be worked on one day."""
    return 0 <= seconds <= SECONDS_PER_DAY
