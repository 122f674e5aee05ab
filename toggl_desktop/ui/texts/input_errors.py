"""Words for what was asked for wrongly and for failed sign-ins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toggl_desktop.core.choices.period import EARLIEST_DATE, LATEST_DATE
from toggl_desktop.core.errors import (
    AmbiguousName,
    BadDate,
    BadServerAddress,
    HalfAPeriod,
    InputError,
    KeyStoreSilent,
    NamedThing,
    NothingSelected,
    PeriodOutOfRange,
    PeriodReversed,
    PortUnavailable,
    SeveralClients,
    SignInError,
    SignInMissing,
    SignInRefused,
    StrayQuotationMark,
    TokenNotInAnswer,
    UnknownName,
)
from toggl_desktop.ui.texts.formats import format_date
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate

_SHOWN_NAMES = 20


def _input_error(_: InputError) -> tuple[str, str]:
    return (
        translate("Errors", "This cannot be exported as it is."),
        translate("Errors", "Please check the period and the filters."),
    )


def _period_reversed(error: PeriodReversed) -> tuple[str, str]:
    title = translate("Errors", "The period ends ({end}) before it starts ({start}).")
    return (
        title.format(start=format_date(error.start_date), end=format_date(error.end_date)),
        translate("Errors", "Please choose an end date that is not before the start date."),
    )


def _period_out_of_range(_: PeriodOutOfRange) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl has no reports for these dates."),
        translate("Errors", "Please choose days from {first} to {last}.").format(
            first=format_date(EARLIEST_DATE), last=format_date(LATEST_DATE)
        ),
    )


def _bad_date(error: BadDate) -> tuple[str, str]:
    return (
        translate("Errors", "“{text}” is not a date.").format(text=error.text),
        translate("Errors", "Please write dates as year-month-day, for example 2026-10-31."),
    )


def _half_a_period(_: HalfAPeriod) -> tuple[str, str]:
    return (
        translate("Errors", "The period is not clear."),
        translate("Errors", "Please give both a start date and an end date, or the name of a period instead of them."),
    )


def _bad_server_address(_: BadServerAddress) -> tuple[str, str]:
    return (
        translate("Errors", "The server address in TOGGL_API_URL cannot be used."),
        translate(
            "Errors",
            "It must start with https:// and hold nothing but the server’s name; http:// is possible on this computer "
            "only. Without TOGGL_API_URL the program talks to Toggl itself.",
        ),
    )


def _unknown_name(error: UnknownName) -> tuple[str, str]:
    if error.thing is NamedThing.WORKSPACE and not error.name:
        return (
            translate("Errors", "This account has no workspace."),
            translate("Errors", "Please ask an administrator of your team at Toggl to invite you to the workspace."),
        )
    if error.thing is NamedThing.SAVED_EXPORT and not error.name:
        return (
            translate("Errors", "There is no saved export yet."),
            translate("Errors", "Please save one first."),
        )
    title = {
        NamedThing.WORKSPACE: lambda: translate("Errors", "There is no workspace “{name}” in this account."),
        NamedThing.PROJECT: lambda: translate("Errors", "There is no project “{name}” in this workspace."),
        NamedThing.CLIENT: lambda: translate("Errors", "There is no client “{name}” in this workspace."),
        NamedThing.USER: lambda: translate("Errors", "There is nobody called “{name}” in this workspace."),
        NamedThing.PRESET: lambda: translate("Errors", "There is no period called “{name}”."),
        NamedThing.SAVED_EXPORT: lambda: translate("Errors", "There is no saved export “{name}”."),
    }[error.thing]().format(name=shown_name(error.name))
    if not error.known_names:
        return title, translate("Errors", "Please check the spelling.")
    known = ", ".join(map(shown_name, error.known_names[:_SHOWN_NAMES]))
    if len(error.known_names) > _SHOWN_NAMES:
        known += ", …"
    return title, translate("Errors", "Please choose one of these: {names}.").format(names=known)


def _ambiguous_name(error: AmbiguousName) -> tuple[str, str]:
    return (
        translate("Errors", "“{name}” is the name of several.").format(name=shown_name(error.name)),
        translate("Errors", "Please give the number instead of the name: {candidates}.").format(
            candidates=", ".join(map(shown_name, error.candidates[:_SHOWN_NAMES]))
        ),
    )


def _stray_quotation_mark(error: StrayQuotationMark) -> tuple[str, str]:
    return (
        translate("Errors", "The path “{path}” is followed by a quotation mark that does not belong to it.").format(
            path=error.path
        ),
        translate(
            "Errors",
            "A backslash right before a quotation mark takes away the mark’s meaning. Please leave out the last "
            "backslash.",
        ),
    )


def _port_unavailable(error: PortUnavailable) -> tuple[str, str]:
    return (
        translate("Errors", "Port {port} of this computer cannot be used.").format(port=error.port),
        translate("Errors", "Please choose another port, or none: then a free one is taken."),
    )


def _nothing_selected(_: NothingSelected) -> tuple[str, str]:
    return (
        translate("Errors", "There is nothing to export with these filters."),
        translate("Errors", "Please select at least one project and one person, or another period."),
    )


def _several_clients(_: SeveralClients) -> tuple[str, str]:
    return (
        translate("Errors", "A copy for a client must not show other clients, and with these filters it would."),
        translate(
            "Errors",
            "Please choose projects of one client only, without “Without project”, or one workbook per client.",
        ),
    )


def _sign_in_error(_: SignInError) -> tuple[str, str]:
    return (
        translate("Errors", "Signing in did not work."),
        translate("Errors", "Please check your API token, or your email and password, and try again."),
    )


def _sign_in_missing(_: SignInMissing) -> tuple[str, str]:
    return (
        translate("Errors", "You are not signed in."),
        translate("Errors", "Please sign in with your API token, or with your email and password."),
    )


def _sign_in_refused(error: SignInRefused) -> tuple[str, str]:
    if error.with_password:
        title = translate("Errors", "Toggl does not accept this email and password.")
        advice = translate(
            "Errors",
            "Please check both. If you sign in to Toggl with Google, Apple or your company’s account, use the API "
            "token instead.",
        )
    else:
        title = translate("Errors", "Toggl does not accept this API token.")
        advice = translate(
            "Errors",
            "Please copy it again from the end of your Toggl profile page. A token that was reset there is no longer "
            "valid.",
        )
    if error.remaining_attempts is None:
        return title, advice
    attempts = translate(
        "Errors",
        "Toggl allows %n more attempt(|s) before it locks the sign-in for a while.",
        None,
        error.remaining_attempts,
    )
    return title, f"{advice} {attempts}"


def _token_not_in_answer(_: TokenNotInAnswer) -> tuple[str, str]:
    return (
        translate("Errors", "Email and password are right, but Toggl did not hand out an API token for the account."),
        translate("Errors", "Please sign in with the API token from your Toggl profile page."),
    )


def _key_store_silent(_: KeyStoreSilent) -> tuple[str, str]:
    return (
        translate("Errors", "The key store of this computer does not answer."),
        translate(
            "Errors",
            "A remembered token can neither be read nor removed meanwhile. Please sign in with your API token; to be "
            "remembered again, unlock the key store or restart the computer.",
        ),
    )


WORDS: dict[type[BaseException], Callable[[Any], tuple[str, str]]] = {
    InputError: _input_error,
    PeriodReversed: _period_reversed,
    PeriodOutOfRange: _period_out_of_range,
    BadDate: _bad_date,
    HalfAPeriod: _half_a_period,
    BadServerAddress: _bad_server_address,
    UnknownName: _unknown_name,
    AmbiguousName: _ambiguous_name,
    PortUnavailable: _port_unavailable,
    StrayQuotationMark: _stray_quotation_mark,
    NothingSelected: _nothing_selected,
    SeveralClients: _several_clients,
    SignInError: _sign_in_error,
    SignInMissing: _sign_in_missing,
    SignInRefused: _sign_in_refused,
    TokenNotInAnswer: _token_not_in_answer,
    KeyStoreSilent: _key_store_silent,
}
