"""What a job is doing, in words."""

from __future__ import annotations

from collections.abc import Callable

from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.texts.formats import format_number, format_time
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.translate import translate


def describe_progress(progress: Progress) -> str:
    """One line, e.g. ``Reading March 2026, 3 of 12``."""
    if progress.stage in (Stage.WAITING_FOR_QUOTA, Stage.WAITING_TO_RETRY):
        return _describe_wait(progress)
    if progress.stage is Stage.WRITING_SHEETS and progress.total > 0:
        return translate("Progress", "Writing sheet {done} of {total}").format(
            done=format_number(progress.done), total=format_number(progress.total)
        )
    if progress.stage is Stage.READING_ENTRIES:
        return _reading_entries(progress)
    text = _WORDS[progress.stage](progress)
    if progress.total <= 1:
        return text
    return translate("Progress", "{what}, {done} of {total}").format(
        what=text, done=format_number(progress.done), total=format_number(progress.total)
    )


def _describe_wait(progress: Progress) -> str:
    if progress.stage is Stage.WAITING_TO_RETRY:
        return translate("Progress", "Toggl did not answer as expected. Trying again in a moment…")
    if progress.resumes_at is None:
        return translate("Progress", "The hourly quota is used up. Waiting until it refills…")
    return translate("Progress", "The hourly quota is used up. Waiting until {time}…").format(
        time=format_time(progress.resumes_at)
    )


def _reading_hours(progress: Progress) -> str:
    if progress.period is None:
        return translate("Progress", "Reading hours")
    return translate("Progress", "Reading {period}").format(period=describe_period(progress.period))


def _reading_entries(progress: Progress) -> str:
    """How many there will be is worked out from the hours that those already read have."""
    if not progress.done:
        return translate("Progress", "Reading time entries")
    text = translate("Progress", "{done} of about {total} entries").format(
        done=format_number(progress.done), total=format_number(max(progress.done, progress.total))
    )
    if not progress.here_already:
        return text
    here = translate("Progress", "%n entr(y is|ies are) here already", None, progress.here_already)
    return f"{here} · {text}"


_WORDS: dict[Stage, Callable[[Progress], str]] = {
    Stage.SIGNING_IN: lambda _: translate("Progress", "Signing in"),
    Stage.READING_WORKSPACES: lambda _: translate("Progress", "Reading workspaces"),
    Stage.READING_QUOTA: lambda _: translate("Progress", "Asking how many requests are left"),
    Stage.READING_PROJECTS: lambda _: translate("Progress", "Reading projects"),
    Stage.READING_USERS: lambda _: translate("Progress", "Reading people"),
    Stage.READING_CLIENTS: lambda _: translate("Progress", "Reading clients"),
    Stage.READING_HOURS: _reading_hours,
    Stage.READING_ENTRIES: _reading_entries,
    Stage.READING_DETAILS: lambda _: translate("Progress", "Reading project details"),
    Stage.LOOKING_UP_NAMES: lambda _: translate("Progress", "Looking up names"),
    Stage.WAITING_FOR_QUOTA: _describe_wait,
    Stage.WAITING_TO_RETRY: _describe_wait,
    Stage.BUILDING: lambda _: translate("Progress", "Adding up the hours"),
    Stage.WRITING_SHEETS: lambda _: translate("Progress", "Writing the workbook"),
    Stage.SAVING: lambda _: translate("Progress", "Saving the workbook"),
}
