"""Words for what goes wrong between this computer and Toggl."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toggl_desktop.core.errors import (
    AccessDenied,
    CertificateFailed,
    ConnectionFailed,
    EndpointGone,
    NotFound,
    PlanFeatureMissing,
    ProxyFailed,
    QuotaSpent,
    QuotaStaysSpent,
    Rejected,
    ServerFailed,
    TimedOut,
    TogglError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.ui.texts.formats import format_time
from toggl_desktop.ui.texts.translate import translate


def _toggl_error(_: TogglError) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl could not answer this request."),
        translate("Errors", "Please try again in a few minutes. What was read already is kept."),
    )


def _connection_failed(_: ConnectionFailed) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl cannot be reached."),
        translate("Errors", "Please check the internet connection and try again. What was read already is kept."),
    )


def _proxy_failed(_: ProxyFailed) -> tuple[str, str]:
    return (
        translate("Errors", "The proxy of your network did not let the connection through."),
        translate(
            "Errors",
            "Please ask your IT department to allow connections to api.track.toggl.com, or to check the proxy settings "
            "of this computer.",
        ),
    )


def _timed_out(_: TimedOut) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl took too long to answer."),
        translate("Errors", "Please try again in a few minutes, or choose a shorter period. What was read is kept."),
    )


def _certificate_failed(error: CertificateFailed) -> tuple[str, str]:
    advice = translate(
        "Errors",
        "This computer does not trust the certificate it was shown. In an office network, please ask your IT "
        "department to install the company’s certificate; otherwise check date and time of this computer.",
    )
    if error.places:
        where = translate("Errors", "Trusted certificates are looked for here: {places}.")
    else:
        where = translate("Errors", "No trusted certificates were found on this computer at all.")
    return (
        translate("Errors", "The connection to Toggl is not secure, so it was not used."),
        f"{advice} {where.format(places=', '.join(error.places))}",
    )


def _access_denied(_: AccessDenied) -> tuple[str, str]:
    return (
        translate("Errors", "Your Toggl account may not see this."),
        translate(
            "Errors",
            "Please choose another workspace, or ask an administrator of this one to give you access to its reports.",
        ),
    )


def _quota_spent(error: QuotaSpent) -> tuple[str, str]:
    advice = translate(
        "Errors",
        "It goes on at {time}. You can wait, or start again later: what was read is kept and not asked for again.",
    )
    return (
        translate("Errors", "Toggl’s hourly quota of requests is used up."),
        advice.format(time=format_time(error.resets_at)),
    )


def _quota_stays_spent(error: QuotaStaysSpent) -> tuple[str, str]:
    return (
        translate(
            "Errors",
            "Toggl’s hourly quota of requests stayed used up, though it was waited for %n time(|s).",
            None,
            error.waits,
        ),
        translate(
            "Errors", "Other programs may use the same Toggl account. Please start again later: what was read is kept."
        ),
    )


def _too_many_requests(_: TooManyRequests) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl asks for a break because too many requests came in a short time."),
        translate("Errors", "Please wait a few minutes. Other programs that use the same Toggl account count as well."),
    )


def _plan_feature_missing(error: PlanFeatureMissing) -> tuple[str, str]:
    return (
        translate("Errors", "The Toggl plan of this workspace does not include this."),
        _with_toggl_text(
            translate("Errors", "Please export without it, for example without project details."), error.toggl_text
        ),
    )


def _not_found(_: NotFound) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl no longer knows what was asked for."),
        translate("Errors", "It may have been deleted meanwhile. Please read the projects and people again."),
    )


def _endpoint_gone(_: EndpointGone) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl has switched off a part of its service that this program needs."),
        translate("Errors", "Please look for a newer version of this program."),
    )


def _rejected(error: Rejected) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl did not accept this request."),
        _with_toggl_text(
            translate("Errors", "Please try another period or other filters, or report the details."), error.toggl_text
        ),
    )


def _server_failed(_: ServerFailed) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl has a problem at the moment."),
        translate("Errors", "Please try again in a few minutes. What was read already is kept."),
    )


def _unexpected_answer(_: UnexpectedAnswer) -> tuple[str, str]:
    return (
        translate("Errors", "Toggl sent an answer that this program does not understand."),
        translate(
            "Errors",
            "To keep wrong figures out of your workbook, nothing was exported. Please try again; if it happens again, "
            "look for a newer version of this program or report the details.",
        ),
    )


def _with_toggl_text(advice: str, toggl_text: str) -> str:
    if not toggl_text.strip():
        return advice
    return f"{advice} {translate('Errors', 'Toggl says: “{words}”').format(words=toggl_text.strip())}"


WORDS: dict[type[BaseException], Callable[[Any], tuple[str, str]]] = {
    TogglError: _toggl_error,
    ConnectionFailed: _connection_failed,
    ProxyFailed: _proxy_failed,
    TimedOut: _timed_out,
    CertificateFailed: _certificate_failed,
    AccessDenied: _access_denied,
    QuotaSpent: _quota_spent,
    QuotaStaysSpent: _quota_stays_spent,
    TooManyRequests: _too_many_requests,
    PlanFeatureMissing: _plan_feature_missing,
    NotFound: _not_found,
    EndpointGone: _endpoint_gone,
    Rejected: _rejected,
    ServerFailed: _server_failed,
    UnexpectedAnswer: _unexpected_answer,
}
