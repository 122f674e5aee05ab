"""Tooltips hold names that people typed at Toggl; Qt would take some of them for HTML."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, wrapped where it is long."""
    return f"<span>{escape(text)}</span>" if text else ""
