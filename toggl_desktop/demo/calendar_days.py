"""Days off: public holidays, the studio's winter break, vacations and sick days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from random import Random


@lru_cache(maxsize=16)
def public_holidays(year: int) -> frozenset[date]:
    """Public holidays as in Berlin, and the studio's break from Christmas to New Year."""
    easter = _easter(year)
    movable = {easter + timedelta(days=days) for days in (-2, 1, 39, 50)}
    fixed = {date(year, 1, 1), date(year, 3, 8), date(year, 5, 1), date(year, 10, 3)}
    winter_break = {date(year, 12, day) for day in range(24, 32)}
    return frozenset(movable | fixed | winter_break)


def named_holidays(year: int, *, is_bavarian: bool) -> dict[date, str]:
    """The same days with their names, in Berlin or in Bavaria, which has others as well."""
    easter = _easter(year)
    names = {
        date(year, 1, 1): "Neujahr",
        easter + timedelta(days=-2): "Karfreitag",
        easter + timedelta(days=1): "Ostermontag",
        date(year, 5, 1): "Tag der Arbeit",
        easter + timedelta(days=39): "Christi Himmelfahrt",
        easter + timedelta(days=50): "Pfingstmontag",
        date(year, 10, 3): "Tag der Deutschen Einheit",
        **{date(year, 12, day): "Betriebsferien" for day in range(24, 32)},
        date(year, 12, 25): "1. Weihnachtstag",
        date(year, 12, 26): "2. Weihnachtstag",
    }
    if not is_bavarian:
        return names | {date(year, 3, 8): "Internationaler Frauentag"}
    return names | {
        date(year, 1, 6): "Heilige Drei Könige",
        easter + timedelta(days=60): "Fronleichnam",
        date(year, 8, 15): "Mariä Himmelfahrt",
        date(year, 11, 1): "Allerheiligen",
    }


def days_off(rng: Random, start: date, end: date) -> dict[date, bool]:
    """Five to six weeks of vacations a year (False), and a few days in bed (True)."""
    days: dict[date, bool] = {}
    for year in range(start.year, end.year + 1):
        summer = date(year, 6, 20) + timedelta(days=int(rng.random() * 55))
        short = date(year, (2, 3, 5, 10, 11)[int(rng.random() * 5)], 1 + int(rng.random() * 24))
        days.update(dict.fromkeys(_run(summer, 12 + int(rng.random() * 10)), False))
        days.update(dict.fromkeys(_run(short, 5 + int(rng.random() * 5)), False))
        for _ in range(1 + int(rng.random() * 4)):
            first = date(year, 1, 1) + timedelta(days=int(rng.random() * 360))
            days.update(dict.fromkeys(_run(first, 1 + int(rng.random() * 2.5)), True))
    return days


def _run(first: date, length: int) -> Iterator[date]:
    return (first + timedelta(days=offset) for offset in range(length))


def _easter(year: int) -> date:
    """Easter Sunday (Gregorian, after Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)
