"""``toggl-desktop changes``: what was edited in Toggl since a workbook was written. The workbook is not touched."""

from __future__ import annotations

import argparse
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.export_command import progress_line, sign_in
from toggl_desktop.cli.output import print_json, print_line
from toggl_desktop.cli.update_result import describe_changes
from toggl_desktop.core.changes.comparison import Change, Comparison, compare
from toggl_desktop.core.changes.hours import hours_of_report
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import check_reportable
from toggl_desktop.core.choices.resolve import resolve_workspace
from toggl_desktop.core.errors import UpdateRefusal, UpdateRefused
from toggl_desktop.core.files.names import typed_path
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.toggl.durations import format_hours_minutes
from toggl_desktop.core.workbooks import EarlierWorkbook
from toggl_desktop.ui.texts.updates import describe_comparison, what_name


@dataclass(frozen=True, slots=True)
class FoundChanges:
    """What `find_changes` has found."""

    earlier: EarlierWorkbook
    comparison: Comparison
    requests: int


def find_changes(options: argparse.Namespace, services: Services, stop: threading.Event) -> FoundChanges:
    """Read the hours that a workbook is about again, and compare.

    Args:
        options: what was typed.
        services: the outside world.
        stop: cancels.

    Raises:
        TogglDesktopError: the file has no hours, or Toggl cannot be asked.
        Cancelled.
    """
    with progress_line() as on_progress:
        return _find(options, services, CancellableContext(stop, on_progress))


def _find(options: argparse.Namespace, services: Services, context: JobContext) -> FoundChanges:
    path = Path(typed_path(options.file))
    if services.updater is None:
        raise RuntimeError("no way to look into workbooks")
    earlier = services.updater.look(path, context)
    if earlier.hours is None:
        raise UpdateRefused(path=str(path), refusal=UpdateRefusal.NO_HOURS)
    period = earlier.hours.period
    check_reportable(period)
    sitting = sign_in(services, context, wait_for_quota=options.wait)
    choices = earlier.choices or ExportChoices(preset=None, custom_period=period)
    wanted = str(earlier.workspace_id) if earlier.workspace_id is not None else None
    workspace = resolve_workspace(sitting.account, wanted)
    if not earlier.hours.amounts:  # nothing to compare amounts with
        choices = replace(choices, project_details=False)
    question = HoursQuestion.of(choices, workspace, period, sitting.profile.first_weekday)
    report = sitting.read_report(question, ReportOptions.of(choices), context, wait_for_quota=options.wait)
    return FoundChanges(earlier, compare(earlier.hours, hours_of_report(report)), sitting.api.request_count)


def print_changes(found: FoundChanges, *, as_json: bool) -> None:
    """Tell on standard output what has changed."""
    comparison, earlier = found.comparison, found.earlier
    if as_json:
        print_json(
            {
                "path": str(earlier.path.absolute()),
                "since": earlier.made_at.isoformat() if earlier.made_at else None,
                **describe_changes(comparison),
                "requests": found.requests,
            }
        )
        return
    print_line(describe_comparison(comparison, earlier.made_at))
    for change in comparison.changes:
        print_line("\t".join(_row(change)))


def _row(change: Change) -> list[str]:
    sign = "−" if change.difference_seconds < 0 else "+"
    return [
        what_name(change.what),
        change.person,
        change.project.client,
        change.project.name,
        f"{change.days.start_date} to {change.days.end_date}",
        f"{sign}{format_hours_minutes(abs(change.difference_seconds))} h",
    ]
