"""The one way in which text gets into a cell: as text, exactly as typed."""

from __future__ import annotations

import re

from toggl_desktop.core.toggl.shortening import cut_end
from toggl_desktop.excel.limits import MAX_CELL_CHARACTERS

REPLACEMENT = "\ufffd"

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile('[&<>"\r]|_(?=x[0-9A-Fa-f]{4}_)')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "_": "_x005F_"}


def clean_text(text: str) -> str:
    """The text with U+FFFD for every character that XML 1.0 forbids (control characters, unpaired surrogates)."""
    return _FORBIDDEN.sub(REPLACEMENT, text)


def text_xml(text: str) -> str:
    """What stands between ``<t>`` and ``</t>`` (also fit for an attribute of type ST_Xstring).

    Excel reads ``_x0041_`` in a text as "A", so that a literal one is written as ``_x005F_x0041_``. Longer than a cell
    can hold (32,767) is cut with an ellipsis.
    """
    return _SPECIAL.sub(lambda match: _ESCAPES[match[0]], cut_end(clean_text(text), MAX_CELL_CHARACTERS))


def text_element(text: str) -> str:
    """``<t>`` with a text; blanks at its ends and line breaks are declared as meant, as Excel does it."""
    keeps_space = text != text.strip() or "\n" in text
    return f'<t xml:space="preserve">{text_xml(text)}</t>' if keeps_space else f"<t>{text_xml(text)}</t>"
