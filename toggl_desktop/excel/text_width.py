"""How wide a text is in columns of a proportional office font, roughly as Excel counts column widths."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NARROW = frozenset("iljtfrI.,:;'|!()[] ")
_WIDE = frozenset("mwMWQO@%&—…")


@lru_cache(maxsize=65_536)
def text_width(text: str) -> float:
    """Width of the widest line in units of a digit of the standard font (11 pt Calibri)."""
    return max((sum(map(_character_width, line)) for line in text.splitlines()), default=0.0)


@lru_cache(maxsize=4096)
def _character_width(character: str) -> float:
    if character < "\x7f":
        if character in _NARROW:
            return 0.6
        if character in _WIDE:
            return 1.5
        return 1.2 if character.isupper() else 1.0
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me", "Cc"}:
        return 0.0
    if character > "\uffff" or unicodedata.east_asian_width(character) in {"W", "F"}:
        return 2.1
    return 1.15
