"""What a careful reader must be told beside the figures; facts here, words in `toggl_desktop.ui`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteKind(StrEnum):
    """What a note is about; the meaning of its facts stands beside each."""

    NOT_ADMIN = "not-admin"  # role: the caller sees only what Toggl shows to that role
    UNKNOWN_USERS = "unknown-users"  # count
    UNKNOWN_PROJECTS = "unknown-projects"  # count
    USER_LIST_DENIED = "user-list-denied"
    DETAILS_UNAVAILABLE = "details-unavailable"  # text: Toggl's own words
    BILLABLE_UNKNOWN = "billable-unknown"
    BILLABLE_INCOMPLETE = "billable-incomplete"  # count of rows without a figure
    TOTAL_DIFFERS = "total-differs"  # seconds: ours minus Toggl's
    PAIRS_DIFFER = "pairs-differ"  # count of people's projects whose time differs from Toggl's figure for all of it
    BILLABLE_DIFFERS = "billable-differs"  # count of people's projects whose billable time does
    DETAILS_LEFT_OUT = "details-left-out"  # count of projects of which only some people are in the workbook
    DETAILS_DIFFER = "details-differ"  # count of projects whose own total differs
    AMOUNTS_LEFT_OUT = "amounts-left-out"  # count of projects without an amount
    PEOPLE_AMOUNTS_LEFT_OUT = "people-amounts-left-out"  # count of projects with an amount, but none for each person
    ENTRIES_UNAVAILABLE = "entries-unavailable"  # text: Toggl's own words
    ENTRIES_DIFFER = "entries-differ"  # count of people's projects whose entries do not add up to Toggl's figure
    ENTRIES_FROM_CSV = "entries-from-csv"
    ABSENCE_PROJECTS_UNKNOWN = "absence-projects-unknown"  # text: names that no project has
    NO_TIME = "no-time"  # nothing tracked in the period and selection


@dataclass(frozen=True, slots=True)
class Note:
    """One note; `count` and `text` as `NoteKind` says."""

    kind: NoteKind
    count: int = 0
    text: str = ""
