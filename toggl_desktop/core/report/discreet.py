"""A report without what people wrote, or without their names, for a copy that goes out of the house."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.report import PairRow, Report, ReportRow
from toggl_desktop.core.report.sums import Sums, add_hours
from toggl_desktop.core.toggl.models import User

EVERYBODY_ID = 0

Figures = TypeVar("Figures", ReportRow, PairRow)


def discreet(report: Report, choices: ExportChoices, everybody: str) -> Report:
    """The report as these choices let it be seen.

    Args:
        report: all of it.
        choices: what is left out.
        everybody: what the people are called together.
    """
    if not choices.with_descriptions and report.entries is not None:
        report = replace(report, entries=tuple(map(_without_description, report.entries)))
    return report if choices.with_people else _without_people(report, everybody)


def _without_description(one: ReportEntry) -> ReportEntry:
    return one._replace(entry=one.entry._replace(description="")) if one.entry.description else one


def _without_people(report: Report, everybody: str) -> Report:
    """Everybody's time added up, as if one person had tracked it; sums and projects stay what they are."""
    user = User(EVERYBODY_ID, everybody)
    rows: dict[tuple[int, int | None], ReportRow] = {}
    for row in report.rows:
        key = (row.interval, row.project_id)
        before = rows.get(key)
        rows[key] = row._replace(user_id=EVERYBODY_ID) if before is None else _added(before, row)
    pairs: dict[int | None, PairRow] = {}
    for pair in report.pairs:
        known = pairs.get(pair.project_id)
        pairs[pair.project_id] = pair._replace(user_id=EVERYBODY_ID) if known is None else _added(known, pair)
    sums: Sums = {}
    for (_, project_id), hours in report.toggl_sums.items():
        both = (EVERYBODY_ID, project_id)
        sums[both] = add_hours(sums[both], hours) if both in sums else hours
    places = {project_id: place for place, project_id in enumerate(report.project_ids)}
    return replace(
        report,
        users=(user,) if report.pairs else (),
        rows=tuple(sorted(rows.values(), key=lambda row: (places[row.project_id], row.interval))),
        pairs=tuple(sorted(pairs.values(), key=lambda pair: places[pair.project_id])),
        toggl_sums=sums,
        idle_users=(),
        listed_users=(),
        selected_user_names=None,
        earlier=None,
        entries=None
        if report.entries is None
        else tuple(one._replace(entry=one.entry._replace(user_id=EVERYBODY_ID)) for one in report.entries),
        entry_differences=(),
    )


def _added(first: Figures, second: Figures) -> Figures:
    """Two rows of the same interval and project as one."""
    tracked, billable = add_hours(
        (first.tracked_seconds, first.billable_seconds), (second.tracked_seconds, second.billable_seconds)
    )
    rounded = None
    if first.rounded_seconds is not None and second.rounded_seconds is not None:
        rounded = first.rounded_seconds + second.rounded_seconds
    return first._replace(tracked_seconds=tracked, billable_seconds=billable, rounded_seconds=rounded)
