"""Which notes a report deserves."""

from __future__ import annotations

from collections.abc import Iterator

from toggl_desktop.core.choices.options import HoursQuestion
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.amounts import money_by_project
from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.sums import Hours, Pair, add_hours


def notes_of(report: Report, question: HoursQuestion, store: WorkspaceStore) -> Iterator[Note]:
    """Everything that a careful reader of this report must be told."""
    if not report.pairs:
        yield Note(NoteKind.NO_TIME)
    if not question.workspace.is_admin:
        yield Note(NoteKind.NOT_ADMIN, text=question.workspace.role)
    yield from unknown_notes(report)
    if store.users_denied:
        yield Note(NoteKind.USER_LIST_DENIED)
    if question.details_of is not None and store.details_denied is not None:
        yield Note(NoteKind.DETAILS_UNAVAILABLE, text=store.details_denied)
    if question.with_entries and store.entries_denied is not None:
        yield Note(NoteKind.ENTRIES_UNAVAILABLE, text=store.entries_denied)
    if any(reading.is_from_csv for reading in store.entries.values()) and report.entries is not None:
        yield Note(NoteKind.ENTRIES_FROM_CSV)
    if report.month_end is not None and report.month_end.unknown_projects:
        yield Note(NoteKind.ABSENCE_PROJECTS_UNKNOWN, text=", ".join(report.month_end.unknown_projects))
    yield from billable_notes(report)
    yield from difference_notes(report)
    yield from detail_notes(report)
    yield from money_notes(report)


def unknown_notes(report: Report) -> Iterator[Note]:
    """People and projects that stand in the figures but in no list of Toggl's."""
    unknown_users = sum(not user.is_known for user in report.users)
    if unknown_users:
        yield Note(NoteKind.UNKNOWN_USERS, count=unknown_users)
    unknown_projects = sum(not project.is_known for project in report.projects)
    if unknown_projects:
        yield Note(NoteKind.UNKNOWN_PROJECTS, count=unknown_projects)


def billable_notes(report: Report) -> Iterator[Note]:
    """Figures of billable time that Toggl does not give."""
    without_figure = sum(pair.billable_seconds is None for pair in report.pairs)
    if report.pairs and without_figure == len(report.pairs):
        yield Note(NoteKind.BILLABLE_UNKNOWN)
    elif without_figure:
        yield Note(NoteKind.BILLABLE_INCOMPLETE, count=without_figure)


def difference_notes(report: Report) -> Iterator[Note]:
    """Our figures against Toggl's own for the whole period: in all, and for each person and project."""
    if report.entry_differences:
        yield Note(NoteKind.ENTRIES_DIFFER, count=len(report.entry_differences))
    if report.split is Split.NONE:
        return  # they are Toggl's own
    difference = report.tracked_seconds - report.toggl_tracked_seconds
    if difference:
        yield Note(NoteKind.TOTAL_DIFFERS, count=difference)
    ours = {(pair.user_id, pair.project_id): pair.tracked_seconds for pair in report.pairs}
    toggl = report.toggl_sums
    differences = [ours.get(pair, 0) - tracked for pair, (tracked, _) in toggl.items()]
    differences += [tracked for pair, tracked in ours.items() if pair not in toggl]
    if sum(map(abs, differences)) != abs(difference):  # else the total says it all
        yield Note(NoteKind.PAIRS_DIFFER, count=sum(map(bool, differences)))
    yield from _billable_difference_notes(report)


def _billable_difference_notes(report: Report) -> Iterator[Note]:
    """The billable time of the intervals, where all of it is known, against that of the whole period."""
    sums: dict[Pair, Hours] = {}
    for row in report.rows:
        pair, hours = (row.user_id, row.project_id), (row.tracked_seconds, row.billable_seconds)
        sums[pair] = add_hours(sums[pair], hours) if pair in sums else hours
    differing = sum(
        known != pair.billable_seconds
        for pair in report.pairs
        if (known := sums[pair.user_id, pair.project_id][1]) is not None
    )
    if differing:
        yield Note(NoteKind.BILLABLE_DIFFERS, count=differing)


def detail_notes(report: Report) -> Iterator[Note]:
    """Details that are about more than this report; and each project's own total against the people's sum."""
    if not report.details_loaded:
        return
    left_out = sum(project.id in report.divided_project_ids for project in report.projects)
    if left_out:
        yield Note(NoteKind.DETAILS_LEFT_OUT, count=left_out)
    sums: dict[int | None, int] = {}
    for pair in report.pairs:
        sums[pair.project_id] = sums.get(pair.project_id, 0) + pair.tracked_seconds
    differing = sum(sums.get(one.project_id, 0) != one.tracked_seconds for one in report.details.values())
    if differing:
        yield Note(NoteKind.DETAILS_DIFFER, count=differing)


def money_notes(report: Report) -> Iterator[Note]:
    """Projects of which an amount, or the amounts of their people, cannot be said."""
    money = money_by_project(report, report.pairs).values()
    without_amount = sum(one.amount_gap is not None for one in money)
    if without_amount:
        yield Note(NoteKind.AMOUNTS_LEFT_OUT, count=without_amount)
    without_people = sum(one.amount_gap is None and one.people_gap is not None for one in money)
    if without_people:
        yield Note(NoteKind.PEOPLE_AMOUNTS_LEFT_OUT, count=without_people)
