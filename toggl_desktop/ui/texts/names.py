"""Names as Toggl has them, made fit for one line of a window."""

from __future__ import annotations

import unicodedata

from toggl_desktop.ui.texts.translate import translate

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def shown_name(name: str) -> str:
    """A name on one line: no line breaks, control characters or unpaired surrogates, and never nothing at all."""
    if name.isascii() and name.isprintable() and name.strip():
        return name.strip()
    line = " ".join("".join(_shown(char) for char in name if char not in _BIDI_CONTROLS).split())
    return line if line.strip("\u200b") else translate("Names", "(no name)")


def _shown(char: str) -> str:
    match unicodedata.category(char):
        case "Cs":
            return _REPLACEMENT
        case "Cc" | "Zl" | "Zp":
            return " "
    return char
