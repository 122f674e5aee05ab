"""Rounding of durations for billing, of each entry or each person, project and period; raw seconds stay beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ROUNDING_MINUTES = (1, 5, 6, 10, 12, 15, 30, 60)


class RoundingDirection(StrEnum):
    """Which way a duration goes that lies between two steps."""

    UP = "up"
    NEAREST = "nearest"
    DOWN = "down"


class RoundPer(StrEnum):
    """What is rounded: each time entry, or each person's time on a project within a period."""

    ROW = "row"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class RoundingRule:
    """Round to multiples of `minutes`, one of `ROUNDING_MINUTES`; a tie goes up.

    Raises:
        ValueError: another step.
    """

    direction: RoundingDirection
    minutes: int

    def __post_init__(self) -> None:
        if self.minutes not in ROUNDING_MINUTES:
            raise ValueError(f"no rounding step of {self.minutes} minutes")

    def apply(self, seconds: int) -> int:
        """Rounded seconds, a multiple of ``60 * minutes``."""
        step = 60 * self.minutes
        match self.direction:
            case RoundingDirection.UP:
                return -(-seconds // step) * step
            case RoundingDirection.DOWN:
                return seconds // step * step
            case RoundingDirection.NEAREST:
                return (2 * seconds + step) // (2 * step) * step
