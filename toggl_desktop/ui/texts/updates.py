"""Updating an existing workbook, in words: what it is, what will happen, what has happened, and what has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from toggl_desktop.core.changes.comparison import Comparison, What
from toggl_desktop.core.workbooks import EarlierWorkbook, UpdatedWorkbook
from toggl_desktop.ui.texts.formats import format_date, format_duration, format_time
from toggl_desktop.ui.texts.periods import describe_days, describe_period
from toggl_desktop.ui.texts.translate import translate

_MOST_NAMES = 6


def describe_look(earlier: EarlierWorkbook) -> str:
    """What a workbook is and what an update would do to it, in one paragraph."""
    sentences = [_what_it_is(earlier)]
    if earlier.renewed:
        sentences.append(
            translate(
                "Updates",
                "%n of its sheets (comes|come) from Toggl Export and will be renewed.",
                None,
                len(earlier.renewed),
            )
        )
    else:
        sentences.append(translate("Updates", "The sheets with the hours will be added to it."))
    kept = _kept(earlier)
    if kept:
        sentences.append(translate("Updates", "Everything else stays as it is: {names}.").format(names=kept))
    if earlier.own_columns:
        sentences.append(
            translate("Updates", "Your own columns stay beside their rows: {names}.").format(
                names=_names(earlier.own_columns)
            )
        )
    if earlier.changed:
        sentences.append(
            translate(
                "Updates",
                "Somebody changed something in {names}: the old state is kept as a copy behind the new sheet.",
            ).format(names=_names(earlier.changed))
        )
    if earlier.is_signed:
        sentences.append(translate("Updates", "Its digital signature will no longer be valid."))
    return " ".join(sentences)


def _what_it_is(earlier: EarlierWorkbook) -> str:
    if not earlier.is_ours or earlier.hours is None:
        return translate("Updates", "“{file}” holds no hours of Toggl Export yet.").format(file=earlier.path.name)
    facts = [earlier.title or describe_period(earlier.hours.period)]
    if earlier.made_at is not None:
        facts.append(translate("Updates", "exported {moment}").format(moment=describe_moment(earlier.made_at)))
    return translate("Updates", "“{file}”: {facts}.").format(file=earlier.path.name, facts=", ".join(facts))


def _kept(earlier: EarlierWorkbook) -> str:
    things = [_names(earlier.kept)] if earlier.kept else []
    if earlier.charts:
        things.append(translate("Updates", "%n chart(|s)", None, earlier.charts))
    if earlier.has_macros:
        things.append(translate("Updates", "macros"))
    return ", ".join(things)


def _names(names: Sequence[str]) -> str:
    shown = list(names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        shown.append(translate("Updates", "%n more", None, len(names) - _MOST_NAMES))
    return ", ".join(shown)


def describe_updated(updated: UpdatedWorkbook) -> str:
    """What an update has done: ``14 sheets renewed, 3 kept; 7 changes since 2 November 2026, 08:14: see Changes``."""
    text = translate("Updates", "%n sheet(|s) renewed, {kept} kept", None, len(updated.renewed)).format(
        kept=len(updated.kept)
    )
    if updated.comparison is not None and updated.comparison.compared:
        text += "; " + describe_comparison_briefly(updated.comparison, updated.since)
    if updated.copies:
        text += ". " + translate(
            "Updates", "Somebody had changed something in our sheets; what they were like is kept: {names}."
        ).format(names=_names(updated.copies))
    return text


def describe_comparison_briefly(comparison: Comparison, since: datetime | None) -> str:
    """``7 changes since 2 November 2026, 08:14: see Changes``, or that there is none."""
    moment = format_date(since.astimezone().date()) if since else translate("Updates", "the last export")
    if not comparison.changes:
        return translate("Updates", "nothing has changed since {moment}").format(moment=moment)
    return translate("Updates", "%n change(|s) since {moment}: see Changes", None, len(comparison.changes)).format(
        moment=moment
    )


def describe_comparison(comparison: Comparison | None, since: datetime | None) -> str:
    """``Since 2 November 2026, 08:14: 3 people, +2:15 h, −0:30 h; the total is now 412:05 h (was 410:20 h).``"""
    moment = describe_moment(since) if since else translate("Updates", "the last export")
    if comparison is None or not comparison.compared:
        return translate("Updates", "There is nothing to compare with: the workbook's hours are of other days.")
    total = format_duration(comparison.seconds_now)
    if not comparison.changes:
        return translate("Updates", "Nothing has changed since {moment}. The total is {total} h.").format(
            moment=moment, total=total
        )
    return translate(
        "Updates",
        "Since {moment}: %n (person|people), +{more} h, −{less} h; the total is now {total} h (was {before} h).",
        None,
        comparison.people,
    ).format(
        moment=moment,
        more=format_duration(comparison.more_seconds),
        less=format_duration(comparison.less_seconds),
        total=total,
        before=format_duration(comparison.seconds_before),
    )


def describe_moment(moment: datetime) -> str:
    """``2 November 2026, 08:14`` in this computer's time zone."""
    from toggl_desktop.core.choices.period import Period

    day = moment.astimezone().date()
    return f"{describe_days(Period(day, day))}, {format_time(moment)}"


_WHAT: dict[What, Callable[[], str]] = {
    What.ADDED: lambda: translate("Updates", "Added"),
    What.REMOVED: lambda: translate("Updates", "Removed"),
    What.MORE: lambda: translate("Updates", "More"),
    What.LESS: lambda: translate("Updates", "Less"),
    What.EDITED: lambda: translate("Updates", "Edited"),
    What.MOVED: lambda: translate("Updates", "Moved"),
    What.DESCRIBED: lambda: translate("Updates", "New description"),
}


def what_name(what: What) -> str:
    """What has happened to a row, as it stands in a list."""
    return _WHAT[what]()
