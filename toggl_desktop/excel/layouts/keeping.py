"""What a workbook takes over from the file that it renews: names of sheets, and sheets that stay though empty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from toggl_desktop.core.changes.comparison import Comparison, GoneRemark

_OF_PERSON = re.compile(r"Person_(\d{1,18})")
_OF_PROJECT = re.compile(r"Project_(\d{1,18}|none)")
NO_PROJECT = "Project_none"


def person_key(user_id: int) -> str:
    """What tells a person's sheet from all others, whatever it is called: the name of its table."""
    return f"Person_{user_id}"


def project_key(project_id: int | None) -> str:
    """Likewise of a project; None for time without one."""
    return NO_PROJECT if project_id is None else f"Project_{project_id}"


def is_single_key(key: str) -> bool:
    """Whether a sheet is about one person or project."""
    return bool(_OF_PERSON.fullmatch(key) or _OF_PROJECT.fullmatch(key))


def is_person_key(key: str) -> bool:
    """Whether a sheet is about one person."""
    return bool(_OF_PERSON.fullmatch(key))


@dataclass(frozen=True, slots=True)
class Changes:
    """What the sheet `Changes` tells.

    Attributes:
        comparison: None where the earlier workbook has no hours to compare with.
        since: aware UTC time of the earlier export; None where nobody knows.
        remarks: what the person had written beside rows that are gone.
    """

    comparison: Comparison | None
    since: datetime | None
    remarks: tuple[GoneRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stays of an earlier workbook.

    Attributes:
        names: of our sheets as the file calls them, by key: the English title of a sheet that is there once,
            `person_key` or `project_key` of the others.
        taken: names of sheets that are not ours.
        changes: what has changed since; None in a workbook that never held sheets of ours.
        emptied: keys of people and projects whose sheets stay even without time, because formulas point at them.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    emptied: tuple[str, ...] = ()
    changes: Changes | None = None
