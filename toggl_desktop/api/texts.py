"""Words from Toggl's error answers, made fit to be shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

LONGEST_QUOTE = 200
_TOKEN_LIKE = re.compile(r"[0-9a-fA-F]{32,}|(?i:Basic|Bearer)\s+[A-Za-z0-9+/=_.-]{8,}")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def read_error_text(body: bytes, mask: Callable[[str], str]) -> str:
    """The text of an error answer: a JSON string, an object with a message, or plain text; a web page has none.

    Args:
        body: as received.
        mask: takes out the credentials in use.

    Returns:
        At most 200 characters on one line, without anything that looks like a token.
    """
    text = body[:65_536].decode("utf-8", "replace").strip()
    if text.startswith(("<", "{", "[", '"')):
        text = _from_json(text)
    text = _UNPRINTABLE.sub(" ", _TOKEN_LIKE.sub("***", mask(text))).strip()
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def _from_json(text: str) -> str:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if isinstance(value, dict):
        value = next((value[name] for name in ("message", "error", "error_message") if name in value), "")
    return value.strip() if isinstance(value, str) else ""
