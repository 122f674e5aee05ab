"""Tooltips hold names that people typed at Toggl; Qt would take some of them for HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, wrapped where it is long."""
    return f"<span>{escape(text)}</span>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip; screen readers, which would read out its tags, get the plain text."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)
