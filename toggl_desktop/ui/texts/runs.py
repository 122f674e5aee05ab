"""Words about runs of saved exports: what a desktop message says, and the last result."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from toggl_desktop.core.schedulers import DesktopMessage
from toggl_desktop.ui.texts.formats import format_date, format_time
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate


def message_made(name: str, path: Path) -> DesktopMessage:
    """The message about a workbook that is there."""
    title = translate("Runs", "“{name}” is ready").format(name=shown_name(name))
    return DesktopMessage(title, shown_name(path.name), path, translate("Runs", "Open"))


def message_failed(name: str, title: str, advice: str) -> DesktopMessage:
    """The message about a run that made nothing: what went wrong, and what to do."""
    return DesktopMessage(
        translate("Runs", "“{name}” was not made").format(name=shown_name(name)), f"{title} {advice}".strip()
    )


def describe_last(started_at: datetime, path: str, title: str) -> str:
    """The last result in one sentence.

    Args:
        started_at: aware time.
        path: what was written; empty when nothing was.
        title: what went wrong.
    """
    local = started_at.astimezone()
    when = f"{format_date(local.date())}, {format_time(started_at)}"
    if title:
        return translate("Runs", "{when}: not made. {reason}").format(when=when, reason=title)
    return translate("Runs", "{when}: {file}").format(when=when, file=shown_name(Path(path).name))
