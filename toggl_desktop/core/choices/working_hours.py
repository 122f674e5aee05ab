"""What was agreed with people: contracts, absences, own holidays, rules. Durations are whole seconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

Week = tuple[int, int, int, int, int, int, int]
"""Agreed seconds from Monday to Sunday."""


class AbsenceKind(StrEnum):
    """Why somebody is not at work."""

    VACATION = "vacation"
    SICK = "sick"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Contract:
    """What was agreed with one person from a day on, until their next contract.

    Attributes:
        region: whose holidays hold, e.g. ``DE-BY``; empty for none.
        balance_seconds: of the time account on `start_date`, before that day's work; None carries the account on,
            or begins it at zero with the person's first contract.
    """

    user_id: int
    start_date: date
    week: Week
    region: str = ""
    balance_seconds: int | None = None
    personnel_number: str = ""
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which somebody is away; both ends included."""

    user_id: int
    start_date: date
    end_date: date
    kind: AbsenceKind
    is_half_day: bool = False


@dataclass(frozen=True, slots=True)
class OwnHoliday:
    """A day off beside those of the region; an empty region means everybody."""

    day: date
    name: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class WorkingRules:
    """How time is counted.

    Attributes:
        absence_projects: names of projects that mean an absence, as typed.
        absence_tags: names of tags that do.
        absence_is_worked: such time counts as worked; else it lowers the target and is not worked.
        tolerance_seconds: by how much a day or week may miss its target before it is an open point.
        holidays_reduce_target: nothing is expected on a holiday.
    """

    absence_projects: tuple[str, ...] = ()
    absence_tags: tuple[str, ...] = ()
    absence_is_worked: bool = True
    tolerance_seconds: int = 0
    holidays_reduce_target: bool = True


@dataclass(frozen=True)
class WorkingHours:
    """Everything that was agreed."""

    contracts: tuple[Contract, ...] = ()
    absences: tuple[Absence, ...] = ()
    holidays: tuple[OwnHoliday, ...] = ()
    rules: WorkingRules = field(default_factory=WorkingRules)

    @cached_property
    def contracts_by_user(self) -> dict[int, tuple[Contract, ...]]:
        """Each person's contracts, by their first day."""
        grouped: dict[int, list[Contract]] = {}
        for contract in sorted(self.contracts, key=lambda one: one.start_date):
            grouped.setdefault(contract.user_id, []).append(contract)
        return {user_id: tuple(found) for user_id, found in grouped.items()}

    @cached_property
    def absences_by_user(self) -> dict[int, tuple[Absence, ...]]:
        """Each person's absences in the order given."""
        grouped: dict[int, list[Absence]] = {}
        for absence in self.absences:
            grouped.setdefault(absence.user_id, []).append(absence)
        return {user_id: tuple(found) for user_id, found in grouped.items()}
