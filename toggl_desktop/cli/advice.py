"""What to do after a failure on the command line, where nothing is kept and options take the place of buttons.

English like all of the command line; what is not in here reads as in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from toggl_desktop.core.errors import (
    BadSchedule,
    ConnectionFailed,
    DiskFull,
    KeyStoreSilent,
    NameNotAllowed,
    NotWritable,
    QuotaSpent,
    QuotaStaysSpent,
    SavedExportOutdated,
    SavedNameTaken,
    ServerFailed,
    SeveralClients,
    TimedOut,
    TogglError,
    UpdateRefusal,
    UpdateRefused,
    WorkbookError,
    WorkbookExists,
    WorkbookInUse,
)
from toggl_desktop.ui.texts.errors import ERROR_WORDS, ErrorText, describe_error
from toggl_desktop.ui.texts.formats import format_time

_AGAIN = "Please run the command again in a few minutes."

ADVICE: dict[type[BaseException], Callable[[Any], str]] = {
    WorkbookError: lambda _: "Please give another file or folder with --output and run the command again.",
    WorkbookInUse: lambda _: "Please close it in Excel and run the command again, or give another name with --output.",
    WorkbookExists: lambda _: "Please give another name with --output, or add --overwrite.",
    UpdateRefused: lambda error: (
        "Please take the signature away in Excel (File, Info, View Signatures), or add --break-signature."
        if error.refusal is UpdateRefusal.SIGNED
        else describe_error(error).advice
    ),
    NotWritable: lambda _: (
        "The folder is missing, is read-only or does not belong to you. Please give another one with --output."
    ),
    NameNotAllowed: lambda _: (
        'Please give another name with --output, without < > : " / \\ | ? * and none such as CON, NUL or COM1.'
    ),
    DiskFull: lambda _: "Please free some space, or give a place on another disk with --output.",
    SeveralClients: lambda _: (
        "Please name one client with --client, or projects of one with --project; or add --file-per client."
    ),
    SavedExportOutdated: lambda _: (
        "Nothing was left out on its own. Please open the saved export in the window, look at it and save it again; or "
        "add --leave-out-missing."
    ),
    BadSchedule: lambda _: "Please give --every day; or --every week or month with --on and a day of it; or --never.",
    SavedNameTaken: lambda _: "Please give another name, or add --overwrite to replace it.",
    KeyStoreSilent: lambda _: "Please unlock it and run the command again, or set TOGGL_API_TOKEN.",
    QuotaStaysSpent: lambda _: "Other programs may use the same Toggl account. Please run the command again later.",
    QuotaSpent: lambda error: (
        f"It goes on at {format_time(error.resets_at)}. Please run the command again then; with --wait it waits for "
        "that by itself."
    ),
    ConnectionFailed: lambda _: "Please check the internet connection and run the command again.",
    TimedOut: lambda _: "Please run the command again in a few minutes, or choose a shorter period.",
    ServerFailed: lambda _: _AGAIN,
    TogglError: lambda _: _AGAIN,
}


def describe_on_command_line(error: BaseException) -> ErrorText:
    """The words for a failure, with advice that holds on the command line."""
    text = describe_error(error)
    for kind in type(error).__mro__:
        if kind in ADVICE:
            return replace(text, advice=ADVICE[kind](error))
        if kind in ERROR_WORDS:
            break
    return text
