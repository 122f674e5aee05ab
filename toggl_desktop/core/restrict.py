"""Cutting one report down to one person or one client, for a file of their own. No request is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from toggl_desktop.core.models import Project, User
from toggl_desktop.core.names import client_sort_key, full_name
from toggl_desktop.core.notes import Note, NoteKind
from toggl_desktop.core.report import Report
from toggl_desktop.core.report_notes import billable_notes, detail_notes, difference_notes, unknown_notes
from toggl_desktop.core.subject import ABOUT_PEOPLE, Subject, SubjectKind, subjects_within_client

_KEPT_NOTES = (NoteKind.NOT_ADMIN, NoteKind.DETAILS_UNAVAILABLE, NoteKind.USER_LIST_DENIED)


def report_of_user(report: Report, user: User) -> Report:
    """The part of a report that one person tracked."""
    part = _restrict(report, lambda user_id, _: user_id == user.id)
    of_projects = (subject for subject in report.subjects if subject.kind not in ABOUT_PEOPLE)
    return replace(
        part,
        selected_user_names=(user.name,),
        idle_users=(),
        subjects=(Subject(SubjectKind.PERSON, user.name), *of_projects),
    )


def reports_by_user(report: Report) -> Iterator[tuple[User, Report]]:
    """One report for each person, A to Z; people without time only if the report lists them."""
    for user in report.users:
        yield user, report_of_user(report, user)


def reports_by_client(report: Report) -> Iterator[tuple[str | None, Report]]:
    """One report for each client, A to Z; then one (None) for projects without a client and time without a project."""
    names = {project.client_name or None for project in report.projects}
    if report.has_unassigned:
        names.add(None)
    for name in sorted(names, key=client_sort_key):
        yield name, _report_of_client(report, name)


def _report_of_client(report: Report, client_name: str | None) -> Report:
    clients: dict[int | None, str | None] = {project.id: project.client_name or None for project in report.projects}
    part = _restrict(report, lambda _, project_id: clients.get(project_id) == client_name)
    known = {project.id: project for project in (*report.listed_projects, *report.projects)}
    own = [project for project in known.values() if (project.client_name or None) == client_name]
    return replace(
        part,
        selected_project_names=tuple(map(full_name, part.projects)),
        idle_users=(),
        subjects=(
            Subject(SubjectKind.CLIENT, client_name or ""),
            *subjects_within_client(report.options.projects, own, is_nameless=client_name is None),
            *(subject for subject in report.subjects if subject.kind in ABOUT_PEOPLE),
        ),
    )


def _restrict(report: Report, keeps: Callable[[int, int | None], bool]) -> Report:
    pairs = tuple(pair for pair in report.pairs if keeps(pair.user_id, pair.project_id))
    user_ids = {pair.user_id for pair in pairs}
    project_ids = {pair.project_id for pair in pairs}
    others = {pair.project_id for pair in report.pairs if not keeps(pair.user_id, pair.project_id)}
    divided = report.divided_project_ids.union(one for one in others & project_ids if one is not None)
    projects: tuple[Project, ...] = tuple(project for project in report.projects if project.id in project_ids)
    part = replace(
        report,
        users=tuple(user for user in report.users if user.id in user_ids),
        projects=projects,
        has_unassigned=None in project_ids,
        rows=tuple(row for row in report.rows if keeps(row.user_id, row.project_id)),
        pairs=pairs,
        toggl_sums={pair: sums for pair, sums in report.toggl_sums.items() if keeps(*pair)},
        details={
            project.id: report.details[project.id]
            for project in projects
            if project.id in report.details and project.id not in divided
        },
        divided_project_ids=divided,
    )
    return replace(part, notes=tuple(_notes(report, part)))


def _notes(report: Report, part: Report) -> Iterator[Note]:
    if not part.pairs:
        yield Note(NoteKind.NO_TIME)
    yield from (note for note in report.notes if note.kind in _KEPT_NOTES)
    yield from unknown_notes(part)
    yield from billable_notes(part)
    yield from difference_notes(part)
    yield from detail_notes(part)
