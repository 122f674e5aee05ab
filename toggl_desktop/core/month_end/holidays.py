"""The port through which the holidays of a region come; the adapter is `toggl_desktop/holiday_library.py`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol


class HolidayCalendar(Protocol):
    """Public holidays by region, such as ``DE-BY``, ``AT-9``, ``US-CA`` or a whole country, ``FR``."""

    def knows(self, region: str) -> bool:
        """Whether there is such a region."""

    def holidays(self, region: str, year: int) -> Mapping[date, str]:
        """The region's holidays of one year with their names; nothing for a region that is not known."""


class NoHolidays:
    """For where nobody has a region."""

    def knows(self, region: str) -> bool:  # noqa: ARG002
        """None."""
        return False

    def holidays(self, region: str, year: int) -> Mapping[date, str]:  # noqa: ARG002
        """None."""
        return {}
