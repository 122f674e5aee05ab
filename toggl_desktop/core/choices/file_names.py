"""File names that tell subject and period, sort well, and that Windows, macOS and Linux all accept."""

from __future__ import annotations

import re

from toggl_desktop.core.choices.period import Period

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
LONGEST_SUBJECT = 80
LONGEST_SUBJECT_BYTES = 160
"""Most filesystems take names of 255 bytes, which words for the period and a number share with it."""


def suggested_file_name(subject: str, period: Period, hours_word: str = "hours") -> str:
    """``Acme hours 2026-10.xlsx`` for a whole month, ``Acme hours 2026-10-01 to 2026-10-15.xlsx`` otherwise.

    Args:
        subject: workspace, person or client; characters that Windows refuses become blanks.
        period: what the workbook covers.
        hours_word: "hours" in the person's language.
    """
    if period.is_whole_month:
        days = f"{period.start_date:%Y-%m}"
    elif period.day_count == 1:
        days = period.start_date.isoformat()
    else:
        days = f"{period.start_date.isoformat()} to {period.end_date.isoformat()}"
    return f"{safe_subject(subject)} {hours_word} {days}.xlsx"


def safe_subject(subject: str) -> str:
    """A name as part of a file name: never empty, reserved, too long, or with blanks and dots at its ends."""
    text = " ".join(_FORBIDDEN.sub(" ", subject).split()).strip(". ")
    text = text[:LONGEST_SUBJECT].encode()[:LONGEST_SUBJECT_BYTES].decode(errors="ignore").rstrip(". ")
    if not text or text.split(".")[0].casefold() in _RESERVED:
        text = f"_{text}" if text else "Toggl"
    return text


def unique_file_name(name: str, taken: set[str]) -> str:
    """`name`, or ``name (2).xlsx`` and so on, where upper and lower case count as the same; adds it to `taken`."""
    stem, dot, suffix = name.rpartition(".")
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate = f"{stem} ({number}){dot}{suffix}"
        number += 1
    taken.add(candidate.casefold())
    return candidate
