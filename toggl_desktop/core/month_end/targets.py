"""How much was agreed for a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from toggl_desktop.core.choices.working_hours import Absence, AbsenceKind, Contract, WorkingHours
from toggl_desktop.core.month_end.holidays import HolidayCalendar


class DayTarget(NamedTuple):
    """What was agreed with one person for one day.

    Attributes:
        contract_seconds: of the weekday, before anything is taken off.
        target_seconds: what is expected: nothing on a holiday or a whole day's absence, half on half a day's.
        holiday: its name; empty on other days.
        absence: why the person is away, by the file of working hours; None when they are not.
    """

    contract_seconds: int
    target_seconds: int
    holiday: str = ""
    absence: AbsenceKind | None = None

    @property
    def absence_seconds(self) -> int:
        """How much of the day's hours the absence took off; a holiday comes before it."""
        return self.contract_seconds - self.target_seconds if self.absence else 0


class Targets:
    """What was agreed, by person and day."""

    def __init__(self, hours: WorkingHours, calendar: HolidayCalendar) -> None:
        self.hours = hours
        self._calendar = calendar
        self._years: dict[tuple[str, int], Mapping[date, str]] = {}

    def contract(self, user_id: int, day: date) -> Contract | None:
        """The contract that holds on a day; None before the first one, and for people without any."""
        found = None
        for contract in self.hours.contracts_by_user.get(user_id, ()):
            if contract.start_date > day:
                break
            found = contract
        return found

    def latest_contract(self, user_id: int) -> Contract | None:
        """The person's last contract, whenever it begins."""
        contracts = self.hours.contracts_by_user.get(user_id, ())
        return contracts[-1] if contracts else None

    def target(self, user_id: int, day: date) -> DayTarget | None:
        """What is expected of a person on a day; None where no contract holds."""
        contract = self.contract(user_id, day)
        if contract is None:
            return None
        agreed = contract.week[day.weekday()]
        holiday = self.holiday(contract.region, day)
        if holiday and self.hours.rules.holidays_reduce_target:
            return DayTarget(agreed, 0, holiday)
        absence, is_half_day = self._absence(user_id, day)
        if absence is None or not agreed:
            return DayTarget(agreed, agreed, holiday)
        return DayTarget(agreed, agreed // 2 if is_half_day else 0, holiday, absence)

    def holiday(self, region: str, day: date) -> str:
        """The name of the holiday that a region, or everybody, has on a day; empty for none."""
        for place in (region, "") if region else ("",):
            if name := self._own_holidays.get((place, day)):
                return name
        if not region:
            return ""
        key = (region, day.year)
        if key not in self._years:
            self._years[key] = self._calendar.holidays(region, day.year)
        return self._years[key].get(day, "")

    @cached_property
    def _own_holidays(self) -> dict[tuple[str, date], str]:
        return {(one.region, one.day): one.name for one in self.hours.holidays}

    def _absence(self, user_id: int, day: date) -> tuple[AbsenceKind | None, bool]:
        """Two half days make a whole one, whatever they are for."""
        found: list[Absence] = [
            one for one in self.hours.absences_by_user.get(user_id, ()) if one.start_date <= day <= one.end_date
        ]
        if not found:
            return None, False
        whole = [one for one in found if not one.is_half_day]
        return (whole or found)[0].kind, not whole and len(found) == 1
