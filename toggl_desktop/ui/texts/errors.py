"""Every failure as one message: what happened, what to do, and technical details to copy."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from toggl_desktop.core.errors import Cancelled, TogglDesktopError
from toggl_desktop.ui.texts import input_errors, saved_errors, toggl_errors, workbook_errors, working_hours_errors
from toggl_desktop.ui.texts.translate import translate

Words = tuple[str, str]  # what happened, what to do

_SHOWN_FACTS = {
    "endpoint": "Request",
    "status": "Status",
    "request_id": "Request id",
    "organization_id": "Organization",
    "resets_at": "Quota resets at",
    "field": "Field",
    "problem": "Problem",
    "path": "Path",
    "reason": "Reason",
    "limit": "Limit",
    "needed": "Needed",
    "allowed": "Allowed",
}
_SHOWN_FRAMES = 6


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A failure in words.

    Attributes:
        title: what happened, one sentence.
        advice: what the person can do.
        details: English lines for a support person: class, endpoint, status, request id; never a secret.
    """

    title: str
    advice: str
    details: str


def describe_error(error: BaseException) -> ErrorText:
    """Put a failure into the words of its nearest class in `ERROR_WORDS`, or general ones for the unexpected."""
    for kind in type(error).__mro__:
        if kind in ERROR_WORDS:
            title, advice = ERROR_WORDS[kind](error)
            return ErrorText(title, advice, _details(error))
    return ErrorText(
        translate("Errors", "Something unexpected went wrong."),
        translate(
            "Errors",
            "Please try again. If it happens again, copy the details and send them with the log file to whoever looks "
            "after this program for you.",
        ),
        _details(error),
    )


def _toggl_desktop_error(_: TogglDesktopError) -> Words:
    return (
        translate("Errors", "This did not work."),
        translate("Errors", "Please try again. If it happens again, copy the details and report them."),
    )


def _cancelled(_: Cancelled) -> Words:
    return (
        translate("Errors", "Cancelled."),
        translate("Errors", "Nothing was saved. What was read is kept, so starting again is quick."),
    )


ERROR_WORDS: dict[type[BaseException], Callable[[Any], Words]] = {
    TogglDesktopError: _toggl_desktop_error,
    Cancelled: _cancelled,
    **input_errors.WORDS,
    **saved_errors.WORDS,
    **toggl_errors.WORDS,
    **workbook_errors.WORDS,
    **working_hours_errors.WORDS,
}


def _details(error: BaseException) -> str:
    """Facts of our own errors, which never hold secrets; of foreign ones the class and the place only."""
    lines = [f"Error: {type(error).__name__}"]
    if isinstance(error, TogglDesktopError):
        if str(error):
            lines.append(f"Message: {error}")
        for attribute, label in _SHOWN_FACTS.items():
            fact = getattr(error, attribute, None)
            if fact not in (None, ""):
                lines.append(f"{label}: {fact}")
    else:
        lines += _places(error)
    cause = error.__cause__
    while cause is not None:
        lines.append(f"Caused by: {type(cause).__name__}")
        cause = cause.__cause__
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-_SHOWN_FRAMES:]
    names = [frame.filename.replace("\\", "/").rsplit("/", 1)[-1] for frame in frames]
    return [f"At: {name}, line {frame.lineno}, {frame.name}" for name, frame in zip(names, frames, strict=True)]
