"""Requests left and requests needed, in words."""

from __future__ import annotations

from toggl_desktop.core.reading.plan import RequestPlan
from toggl_desktop.core.toggl.models import Quota
from toggl_desktop.ui.texts.formats import format_number, format_time
from toggl_desktop.ui.texts.translate import translate


def describe_quota(quota: Quota | None) -> str:
    """What is left, e.g. ``27 of 30 requests left, more at 15:42``; empty while nothing is known."""
    if quota is None:
        return ""
    if quota.total is None:
        left = translate("Quota", "%n request(|s) left this hour", None, quota.remaining)
    else:
        left = translate("Quota", "{remaining} of %n request(|s) left", None, quota.total).format(
            remaining=format_number(quota.remaining)
        )
    if quota.resets_at is None or (quota.total is not None and quota.remaining >= quota.total):
        return left
    return translate("Quota", "{left}, more at {time}").format(left=left, time=format_time(quota.resets_at))


def describe_plan(plan: RequestPlan) -> str:
    """What an export will cost, e.g. ``This export needs about 5 requests``."""
    if plan.requests == 0:
        return translate("Quota", "Everything is loaded: this export needs no request")
    if plan.is_estimate:
        return translate("Quota", "This export needs about %n request(|s)", None, plan.requests)
    return translate("Quota", "This export needs %n request(|s)", None, plan.requests)


def describe_cost(plan: RequestPlan) -> str:
    """What an export costs beside what is left, e.g. ``about 12 requests of the 27 left this hour``."""
    if plan.requests == 0:
        return translate("Quota", "everything is loaded")
    cost = translate("Quota", "about %n request(|s)", None, plan.requests)
    if plan.quota is not None:
        cost = translate("Quota", "{requests} of the {left} left this hour").format(
            requests=cost, left=format_number(plan.quota.remaining)
        )
    if not plan.entries_here:
        return cost
    return f"{translate('Quota', '%n entr(y is|ies are) here already', None, plan.entries_here)} · {cost}"


def describe_shortage(plan: RequestPlan) -> str:
    """What to expect when the quota will not do; empty when it will."""
    if not plan.exceeds_quota:
        return ""
    if plan.quota is None or plan.quota.resets_at is None:
        return translate(
            "Quota", "The hourly quota will run out on the way. The export can wait and then go on by itself."
        )
    return translate(
        "Quota", "The hourly quota will run out on the way. The export can wait until {time} and then go on by itself."
    ).format(time=format_time(plan.quota.resets_at))


def describe_needs(plan: RequestPlan) -> str:
    """What an export needs of what is left: ``5 of 27 requests``, ``about 12 of 27 requests``, ``no requests``."""
    if plan.requests == 0:
        return translate("Quota", "no requests")
    if plan.quota is None:
        if plan.is_estimate:
            return translate("Quota", "about %n request(|s)", None, plan.requests)
        return translate("Quota", "%n request(|s)", None, plan.requests)
    needed, left = format_number(plan.requests), plan.quota.remaining
    if plan.is_estimate:
        return translate("Quota", "about {needed} of %n request(|s)", None, left).format(needed=needed)
    return translate("Quota", "{needed} of %n request(|s)", None, left).format(needed=needed)
