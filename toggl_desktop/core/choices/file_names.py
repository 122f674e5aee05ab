"""File names that tell subject and period, sort well, and that Windows, macOS and Linux all accept."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import TypeVar

from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.files.names import is_reserved
from toggl_desktop.core.toggl.shortening import collision_key, shortened, told_apart

Key = TypeVar("Key", bound=Hashable)

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
LONGEST_SUBJECT = 80
"""In characters, with twice as many bytes: most filesystems take 255 bytes, which period and number share with it."""
LONGEST_PATTERNED = 115
"""With the period in it already."""


def patterned_file_name(pattern: str, workspace: str, name: str, period: Period) -> str:
    """A file name after a pattern in which ``{workspace}``, ``{name}`` and ``{period}`` stand for what they say.

    Args:
        pattern: anything else in it is taken as it is.
        workspace: its name.
        name: of the saved export.
        period: what the workbook covers.
    """
    words = {"workspace": workspace, "name": name, "period": period_in_file_names(period)}
    stem = re.sub(r"\{(\w+)\}", lambda match: words.get(match[1], match[0]), pattern.removesuffix(".xlsx"))
    return f"{safe_subject(stem, LONGEST_PATTERNED)}.xlsx"


def pattern_of(stem: str, workspace: str, period: Period) -> str:
    """The rule behind a name that a person typed: what names the workspace and the period today may change later.

    Args:
        stem: without ``.xlsx``.
        workspace: its name.
        period: what the workbook covers.
    """
    rule = stem.replace(period_in_file_names(period), "{period}")
    known = safe_subject(workspace)
    return rule.replace(known, "{workspace}") if len(known) > 2 else rule


def suggested_file_name(subject: str, period: Period, hours_word: str = "hours") -> str:
    """``Acme hours 2026-10.xlsx`` for a whole month, ``Acme hours 2026-10-01 to 2026-10-15.xlsx`` otherwise.

    Args:
        subject: workspace, person or client; characters that Windows refuses become blanks.
        period: what the workbook covers.
        hours_word: "hours" in the person's language.
    """
    return f"{safe_subject(subject)} {hours_word} {period_in_file_names(period)}.xlsx"


def period_in_file_names(period: Period) -> str:
    """``2026-10`` for a whole month, ``2026-10-05`` for a day, ``2026-10-01 to 2026-10-15`` otherwise."""
    if period.is_whole_month:
        return f"{period.start_date:%Y-%m}"
    if period.day_count == 1:
        return period.start_date.isoformat()
    return f"{period.start_date.isoformat()} to {period.end_date.isoformat()}"


def safe_subject(subject: str, longest: int = LONGEST_SUBJECT) -> str:
    """A name as part of a file name: never empty, reserved, too long, or with blanks and dots at its ends."""
    text = _without_forbidden(subject)
    text = shortened(shortened(text, longest, len), 2 * longest, _bytes).rstrip(". ")
    if not text or is_reserved(text):
        text = f"_{text}" if text else "Toggl"
    return text


def numbered_path(path: Path) -> Path:
    """`path`, or ``name (2).xlsx`` and so on beside it, so that no file is replaced."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate


def file_names(subjects: Sequence[tuple[Key, str]], period: Period, hours_word: str = "hours") -> dict[Key, str]:
    """The file name of each of several subjects: those of one name are numbered, in the order in which they are given.

    Args:
        subjects: everybody there is, with or without a file, so that each has the same number every month.
        period: what the workbooks cover.
        hours_word: "hours" in the person's language.
    """
    clean = told_apart([_without_forbidden(subject) for _, subject in subjects], LONGEST_SUBJECT, len)
    taken: set[str] = set()
    return {
        key: unique_file_name(suggested_file_name(subject, period, hours_word), taken)
        for (key, _), subject in zip(subjects, clean, strict=True)
    }


def unique_file_name(name: str, taken: set[str]) -> str:
    """`name`, or ``name (2).xlsx`` and so on, where upper and lower case count as the same; adds it to `taken`."""
    stem, dot, suffix = name.rpartition(".")
    candidate, number = name, 2
    while collision_key(candidate) in taken:
        candidate = f"{stem} ({number}){dot}{suffix}"
        number += 1
    taken.add(collision_key(candidate))
    return candidate


def _without_forbidden(text: str) -> str:
    return " ".join(_FORBIDDEN.sub(" ", text).split()).strip(". ")


def _bytes(text: str) -> int:
    return len(text.encode())
