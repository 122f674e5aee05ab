"""``toggl-desktop check``: open points as a table or as JSON, for people and for schedulers that remind."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.choice_options import read_choices
from toggl_desktop.cli.exit_codes import ExitCode
from toggl_desktop.cli.export_command import progress_line, resolve_choices, sign_in
from toggl_desktop.cli.output import print_json, print_line, print_problem
from toggl_desktop.cli.several_workspaces import chosen_workspaces
from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.export import Sitting
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Workspace
from toggl_desktop.core.toggl.names import full_name
from toggl_desktop.ui.texts.open_points import describe_amount, describe_kind, describe_unmet, start_text

_HEADINGS = ("Person", "Date", "What", "Value", "Limit", "Project", "Entry")


def run_check(options: argparse.Namespace, services: Services, stop: threading.Event) -> list[Report]:
    """Read what the points that count need, and nothing is written.

    Raises:
        TogglDesktopError, Cancelled.
    """
    with progress_line() as on_progress:
        context = CancellableContext(stop, on_progress)
        choices = read_choices(options)
        services.working_hours.read(choices.working_hours)  # what is wrong in it is told before anything is sent
        sitting = sign_in(services, context, wait_for_quota=options.wait)
        return [
            _report(options, choices, workspace, sitting, services, context)
            for workspace in chosen_workspaces(options, sitting.account)
        ]


def _report(
    options: argparse.Namespace,
    choices: ExportChoices,
    workspace: Workspace,
    sitting: Sitting,
    services: Services,
    context: JobContext,
) -> Report:
    choices, period = resolve_choices(options, choices, sitting, services, context, workspace)
    if not options.no_entries:
        choices = replace(choices, detail=Detail.ENTRIES)
    question = HoursQuestion.of(choices, workspace, period, sitting.profile.first_weekday)
    question = replace(question, with_days=True, details_of=None, compared=None)
    return sitting.read_report(question, ReportOptions.of(choices), context, wait_for_quota=options.wait)


def print_points(reports: Sequence[Report], *, as_json: bool) -> ExitCode:
    """Tell them on standard output, and what could not be looked for on standard error."""
    found = [(report, report.month_end.points if report.month_end else OpenPoints()) for report in reports]
    has_some = any(points.points for _, points in found)
    if as_json:
        print_json(
            {
                "from": reports[0].period.start_date.isoformat(),
                "to": reports[0].period.end_date.isoformat(),
                "points": [as_object(point, report) for report, points in found for point in points.points],
                "not_checked": {
                    kind.value: need.value for _, points in found for kind, need in points.unchecked.items()
                },
            }
        )
    else:
        for report, points in found:
            if len(reports) > 1:
                print_line(f"{report.workspace.name}:")
            for line in _table([_HEADINGS, *_rows(points.points, report)] if points.points else []):
                print_line(line)
            if not points.points:
                print_line("No open points.")
    for line in dict.fromkeys(
        f"{need}: {kinds}" for _, points in found for need, kinds in describe_unmet(points).items()
    ):
        print_problem(line)
    return ExitCode.OPEN_POINTS if has_some else ExitCode.DONE


def as_object(point: OpenPoint, report: Report) -> dict[str, Any]:
    """A point as JSON; value and limit in seconds."""
    return {
        "person": _person(point, report) or None,
        "date": point.day.isoformat() if point.day else None,
        "kind": point.kind.value,
        "value": point.value,
        "limit": point.limit,
        "project": _project(point, report) or None,
        "entry_id": point.entry_id,
        "user_id": point.user_id,
        "project_id": point.project_id,
        "start": start_text(point) or None,
        "description": point.description,
        "workspace": report.workspace.name,
    }


def _rows(points: Sequence[OpenPoint], report: Report) -> Iterator[tuple[str, ...]]:
    for point in points:
        day = point.day.isoformat() if point.day else ""
        entry = " ".join(part for part in (start_text(point), point.description) if part)
        value, limit = describe_amount(point.value), describe_amount(point.limit)
        yield (
            _person(point, report),
            day,
            describe_kind(point.kind),
            value,
            limit,
            _project(point, report),
            " ".join(entry.split()),
        )


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _person(point: OpenPoint, report: Report) -> str:
    everybody = {user.id: user.name for user in (*report.idle_users, *report.users)}
    return "" if point.user_id is None else everybody.get(point.user_id, f"User {point.user_id}")


def _project(point: OpenPoint, report: Report) -> str:
    if point.is_without_project:
        return "Without project"
    projects = {project.id: full_name(project) for project in report.projects}
    return "" if point.project_id is None else projects.get(point.project_id, f"Project {point.project_id}")
