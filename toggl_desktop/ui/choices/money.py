"""What an export shows of money, as one choice. Pure."""

from __future__ import annotations

from enum import StrEnum

from toggl_desktop.core.choices.export_choices import ExportChoices


class Money(StrEnum):
    """From nothing to everything; each takes in the one before it."""

    HOURS = "hours"
    BILLABLE = "billable"
    AMOUNTS = "amounts"


def money_of(choices: ExportChoices) -> Money:
    """Which of the three these choices mean; a client's copy holds hours only, whatever else is chosen."""
    if choices.client_copy or not choices.with_billable:
        return Money.HOURS
    return Money.AMOUNTS if choices.project_details else Money.BILLABLE


def changes_of_money(money: Money) -> dict[str, object]:
    """The fields of `ExportChoices` that go with it."""
    return {"with_billable": money is not Money.HOURS, "project_details": money is Money.AMOUNTS}
