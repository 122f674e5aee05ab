"""Time sheets, as Toggl's approvals have them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class TimeSheetState(NamedTuple):
    """One time sheet: a person's days from `start_date` to `end_date`, both included."""

    user_id: int
    start_date: date
    end_date: date
    is_submitted: bool
    is_approved: bool


@dataclass(frozen=True, slots=True)
class TimeSheetPage:
    """One page of a list of time sheets."""

    sheets: tuple[TimeSheetState, ...]
    is_last: bool
