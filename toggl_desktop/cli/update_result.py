"""What the command line tells of an updated workbook, and of what has changed since it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from toggl_desktop.core.changes.comparison import Comparison
from toggl_desktop.core.workbooks import UpdatedWorkbook
from toggl_desktop.ui.texts.updates import describe_updated


def describe_changes(comparison: Comparison) -> dict[str, Any]:
    """A comparison as JSON; durations in seconds, amounts in their currency, where both sides know them."""
    return {
        "compared": [[one.start_date.isoformat(), one.end_date.isoformat()] for one in comparison.compared],
        "seconds_before": comparison.seconds_before,
        "seconds_now": comparison.seconds_now,
        "changes": [
            {
                "what": change.what.value,
                "person": change.person,
                "client": change.project.client,
                "project": change.project.name,
                "from": change.days.start_date.isoformat(),
                "to": change.days.end_date.isoformat(),
                "seconds_before": change.seconds_before,
                "seconds_now": change.seconds_now,
                "amount_difference": {
                    currency: hundredths / 100 for currency, hundredths in change.amount_differences.items()
                },
            }
            for change in comparison.changes
        ],
    }


def describe_update(updated: UpdatedWorkbook) -> dict[str, Any]:
    """What ``export --into --json`` adds about the update."""
    return {
        "update": {
            "sentence": describe_updated(updated),
            "renewed": list(updated.renewed),
            "kept": list(updated.kept),
            "copies": list(updated.copies),
            "since": updated.since.isoformat() if updated.since else None,
            "backup": str(updated.backup.absolute()) if updated.backup else None,
            **(describe_changes(updated.comparison) if updated.comparison else {"changes": None}),
        }
    }


def into_target(into: str, output: str) -> str:
    """Where an updated workbook goes: its kind stays what it is, so that the ending does."""
    suffix = Path(into).suffix
    return output if Path(output).suffix.casefold() == suffix.casefold() else output + suffix
