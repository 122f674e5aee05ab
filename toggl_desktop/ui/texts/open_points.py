"""Words for open points: what each kind is, what could not be looked for, and a message to a person about theirs."""

from __future__ import annotations

from collections.abc import Iterable

from toggl_desktop.core.choices.open_points import PointKind, PointNeed
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY
from toggl_desktop.ui.texts.formats import format_date
from toggl_desktop.ui.texts.translate import translate


def describe_kind(kind: PointKind) -> str:  # noqa: PLR0912 - one line for each
    """What is open, in a few words."""
    match kind:
        case PointKind.MISSING_DAY:
            return translate("OpenPoints", "No time tracked")
        case PointKind.DAY_OFF_TARGET:
            return translate("OpenPoints", "Day differs from the target")
        case PointKind.WEEK_OFF_TARGET:
            return translate("OpenPoints", "Week differs from the target")
        case PointKind.LONG_DAY:
            return translate("OpenPoints", "Long day")
        case PointKind.LONG_WEEK:
            return translate("OpenPoints", "Long week")
        case PointKind.OVERLAP:
            return translate("OpenPoints", "Overlaps with another entry")
        case PointKind.SHORT_BREAK:
            return translate("OpenPoints", "Break too short")
        case PointKind.SHORT_REST:
            return translate("OpenPoints", "Rest too short")
        case PointKind.LONG_ENTRY:
            return translate("OpenPoints", "Long entry")
        case PointKind.SHORT_ENTRY:
            return translate("OpenPoints", "Very short entry")
        case PointKind.DURATION_DIFFERS:
            return translate("OpenPoints", "Start and end do not fit the duration")
        case PointKind.OVER_MIDNIGHT:
            return translate("OpenPoints", "Goes on over midnight")
        case PointKind.FUTURE_ENTRY:
            return translate("OpenPoints", "Lies in the future")
        case PointKind.NO_PROJECT:
            return translate("OpenPoints", "Without a project")
        case PointKind.ARCHIVED_PROJECT:
            return translate("OpenPoints", "On an archived project")
        case PointKind.NO_DESCRIPTION:
            return translate("OpenPoints", "Without a description")
        case PointKind.NO_TASK:
            return translate("OpenPoints", "Without a task")
        case PointKind.BILLABLE_ON_UNBILLABLE:
            return translate("OpenPoints", "Billable on a project that is not")
        case PointKind.UNBILLABLE_ON_BILLABLE:
            return translate("OpenPoints", "Not billable on a billable project")
        case PointKind.WEEKEND_WORK:
            return translate("OpenPoints", "Work on a weekend")
        case PointKind.HOLIDAY_WORK:
            return translate("OpenPoints", "Work on a holiday")
        case PointKind.OVER_ESTIMATE:
            return translate("OpenPoints", "Beyond the estimate")
        case PointKind.NOT_SUBMITTED:
            return translate("OpenPoints", "Time sheet not submitted")
        case PointKind.NOT_APPROVED:
            return translate("OpenPoints", "Time sheet not approved")


def describe_need(need: PointNeed) -> str:
    """What would have to be read."""
    match need:
        case PointNeed.HOURS | PointNeed.PROJECT_LIST:
            return translate("OpenPoints", "needs the hours")
        case PointNeed.DAYS:
            return translate("OpenPoints", "needs the hours of each day")
        case PointNeed.TARGETS:
            return translate("OpenPoints", "needs the working hours")
        case PointNeed.ENTRIES:
            return translate("OpenPoints", "needs every time entry")
        case PointNeed.TIME_SHEETS:
            return translate("OpenPoints", "needs Toggl's approvals")


def describe_unmet(found: OpenPoints) -> dict[str, str]:
    """What was not looked for: by need, the kinds with commas."""
    unmet: dict[str, list[str]] = {}
    for kind, need in found.unchecked.items():
        unmet.setdefault(describe_need(need), []).append(describe_kind(kind))
    return {
        translate("OpenPoints", "Not looked at, {need}").format(need=need): ", ".join(kinds)
        for need, kinds in unmet.items()
    }


def describe_amount(seconds: int | None) -> str:
    """Hours and minutes, with seconds where there are some; empty for None."""
    if seconds is None:
        return ""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "−" if seconds < 0 else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02d}" + (f":{rest:02d}" if rest else "")


def start_text(point: OpenPoint) -> str:
    """When the entry began, as ``09:30``; empty for points that are about no entry."""
    if point.start_second is None:
        return ""
    minutes = point.start_second % SECONDS_PER_DAY // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def message_to(name: str, points: Iterable[OpenPoint], period: str) -> str:
    """A short friendly text about one person's points, to paste into a chat or a mail.

    Args:
        name: of the person.
        points: theirs, in order.
        period: in words.
    """
    lines = [
        translate("OpenPoints", "Hello {name},").format(name=name),
        translate("OpenPoints", "could you please look at your time in Toggl for {period}?").format(period=period),
        "",
        *map(_message_line, points),
        "",
        translate("OpenPoints", "Thank you!"),
    ]
    return "\n".join(lines)


def _message_line(point: OpenPoint) -> str:
    when = " ".join(part for part in (format_date(point.day) if point.day else "", start_text(point)) if part)
    what = describe_kind(point.kind)
    amount = describe_amount(point.value) if point.value else ""
    text = ": ".join(part for part in (when, what) if part)
    text = f"{text} ({amount})" if amount else text
    description = " ".join(point.description.split())
    return f"• {text} – {description}" if description else f"• {text}"
