"""The library of holidays, as this program asks it."""

from __future__ import annotations

from datetime import date

import pytest

from toggl_desktop.holiday_library import LibraryHolidays


@pytest.mark.parametrize("region", ["DE-BY", "AT-9", "CH-ZH", "US-CA", "FR", "ES-CT", "GB"])
def test_it_knows_countries_and_their_parts(region: str) -> None:
    assert LibraryHolidays("en").knows(region)
    assert LibraryHolidays("en").holidays(region, 2026)


@pytest.mark.parametrize("region", ["", "XX", "DE-XX", "de-by", "Bavaria", "DE_BY", "DE-"])
def test_it_does_not_know_what_is_none(region: str) -> None:
    assert not LibraryHolidays("en").knows(region)
    assert LibraryHolidays("en").holidays(region, 2026) == {}


def test_parts_of_a_country_differ() -> None:
    epiphany = date(2026, 1, 6)
    library = LibraryHolidays("de")
    assert library.holidays("DE-BY", 2026)[epiphany] == "Heilige Drei Könige"
    assert epiphany not in library.holidays("DE-BE", 2026)


@pytest.mark.parametrize("place", ["C", "de_DE.UTF-8", "th_TH.UTF-8"])
@pytest.mark.parametrize(
    ("language", "region", "name"),
    [
        ("de", "DE-BY", "Neujahr"),
        ("en", "DE-BY", "New Year's Day"),
        ("fr", "DE-BY", "Neujahr"),  # no French in the library: the country's own words
        ("fr", "FR", "Jour de l'an"),
        ("", "AT", "Neujahr"),
    ],
)
def test_names_are_in_the_language_asked_for_whatever_the_computer_speaks(
    place: str, language: str, region: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", place.partition(".")[0])
    monkeypatch.setenv("LANG", place)
    assert LibraryHolidays(language).holidays(region, 2026)[date(2026, 1, 1)] == name


def test_only_the_year_asked_for() -> None:
    assert {day.year for day in LibraryHolidays("en").holidays("US-CA", 2027)} == {2027}
