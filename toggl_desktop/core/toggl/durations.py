"""Whole seconds in words and numbers."""

from __future__ import annotations

SECONDS_PER_HOUR = 3600
SECONDS_PER_DAY = 86400


def format_hours_minutes(seconds: int) -> str:
    """Seconds as Excel's ``[h]:mm`` shows them: hours may exceed 24, odd seconds are cut (``97260`` → ``27:01``)."""
    sign = "-" if seconds < 0 else ""
    minutes = abs(seconds) // 60
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def decimal_hours(seconds: int) -> float:
    """Seconds as hours, unrounded."""
    return seconds / SECONDS_PER_HOUR
