"""The holidays of regions, from the library **holidays**; the only module that knows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property


class LibraryHolidays:
    """Public holidays by region: a country (``DE``) or one of its subdivisions (``DE-BY``).

    Args:
        language: of their names, such as ``de``; where the library has none for a country, the country's own.
    """

    def __init__(self, language: str = "") -> None:
        self._language = language.replace("-", "_")

    @cached_property
    def _regions(self) -> frozenset[str]:
        from holidays import list_supported_countries

        countries = list_supported_countries()
        return frozenset(countries) | {f"{country}-{part}" for country, parts in countries.items() for part in parts}

    def knows(self, region: str) -> bool:
        """Whether the library has it."""
        return region in self._regions

    def holidays(self, region: str, year: int) -> Mapping[date, str]:
        """The holidays of one year with their names; nothing for a region that is not known."""
        if not self.knows(region):
            return {}
        import holidays

        country, _, part = region.partition("-")
        offered = holidays.list_localized_countries().get(country, [])
        own: str | None = getattr(holidays, country).default_language
        # Without a language the library would take the computer's.
        language = next((one for one in offered if self._language and _is_same(one, self._language)), own)
        found = holidays.country_holidays(country, subdiv=part or None, years=year, language=language)
        return {day: str(name) for day, name in sorted(found.items()) if day.year == year}


def _is_same(offered: str, wanted: str) -> bool:
    return offered == wanted or offered.partition("_")[0] == wanted.partition("_")[0]
