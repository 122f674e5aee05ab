"""The paper that printers hold in a country."""

from __future__ import annotations

_LETTER_TERRITORIES = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)


def uses_letter(locale_name: str) -> bool:
    """Whether Letter is the usual paper, and not A4.

    Args:
        locale_name: as systems tell it: ``en_US``, ``fr-CA``, ``de_DE.UTF-8``; without a territory it is A4.
    """
    name = locale_name.partition(".")[0].replace("-", "_")
    return name.rpartition("_")[2].upper() in _LETTER_TERRITORIES if "_" in name else False
