"""How large a number of Toggl's may be to be believed.

Nothing is allocated, laid out, asked for or waited for because of a number from the network alone. Beyond these bounds
it is an answer that cannot be understood, or, where no hours rest on it, as good as absent.
"""

from __future__ import annotations

from datetime import UTC, datetime

LARGEST_ID = 2**63 - 1

LONGEST_SECONDS = 250_000_000_000
"""Of a whole team on a project: 8,000 years, the longest duration that Excel can show."""
LONGEST_PERSON_SECONDS = 1_000_000_000
"""Of one person on one project within the 365 days of a question: 31 years, for there are entries side by side."""
MOST_DAYS = 366
"""With time on them, within the 365 days of a question."""
MOST_CENTS = 10**15
"""Of an amount or an hourly rate."""

MOST_PROJECTS = 200_000
"""In the list of a workspace that says how many there are."""
MOST_UNCOUNTED_PROJECTS = 50_000
"""In one that does not say so."""
MOST_PROJECT_PAGES = 1_000
MOST_LOOKED_UP_IDS = 10_000
"""People, or projects, that no list has and that are asked for by their ids; the rest stays nameless."""

MOST_ENTRY_ROWS = 5_000_000
"""Of one reading of the detailed report, whatever the tracked time allows."""
MOST_ENTRY_PAGES = 20_000
EARLIEST_TIME = datetime(1990, 1, 1, tzinfo=UTC)
LATEST_TIME = datetime(2100, 1, 1, tzinfo=UTC)

MOST_TIME_SHEET_PAGES = 50
"""Of up to 1,000 time sheets each."""

MOST_REQUESTS = 10_000_000
"""Of a quota."""
LONGEST_WINDOW_SECONDS = 24 * 3600
"""Until a quota is there again."""


def believable_project_count(active_count: int) -> int:
    """How many projects a list may have that does not say how many there are, archived ones included.

    Args:
        active_count: as the list of workspaces has it.
    """
    return min(MOST_PROJECTS, max(MOST_UNCOUNTED_PROJECTS, 10 * active_count))


def is_believable_time(time: datetime) -> bool:
    """Whether somebody may have tracked then; `time` is aware."""
    return EARLIEST_TIME <= time < LATEST_TIME
