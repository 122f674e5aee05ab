"""Cutting one report down to one person or one client, for a file of their own. No request is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace

from toggl_desktop.core.reading.entry_reading import EntryDifference
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.core.report.report import EarlierHours, PairRow, Report, ReportRow
from toggl_desktop.core.report.report_notes import (
    billable_notes,
    detail_notes,
    difference_notes,
    money_notes,
    unknown_notes,
)
from toggl_desktop.core.report.subject import ABOUT_PEOPLE, Subject, SubjectKind, subjects_within_client
from toggl_desktop.core.report.sums import Sums
from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.names import (
    NO_CLIENT,
    ClientKey,
    client_key_order,
    client_of,
    full_name,
    project_sort_key,
    user_sort_key,
)

ABOUT_ENTRIES = (NoteKind.ENTRIES_UNAVAILABLE, NoteKind.ENTRIES_FROM_CSV)
_KEPT_NOTES = (NoteKind.NOT_ADMIN, NoteKind.DETAILS_UNAVAILABLE, NoteKind.USER_LIST_DENIED, *ABOUT_ENTRIES)


def reports_by_user(report: Report) -> Iterator[tuple[User, Report]]:
    """One report for each person, A to Z; people without time only if the report lists them."""
    shares = _Shares(report, lambda user_id, _: user_id)
    of_projects = tuple(subject for subject in report.subjects if subject.kind not in ABOUT_PEOPLE)
    for user in report.users:
        part = replace(
            shares.part(user.id),
            selected_user_names=(user.name,),
            idle_users=(),
            subjects=(Subject(SubjectKind.PERSON, user.name), *of_projects),
            month_end=report.month_end and report.month_end.of_person(user.id),
        )
        yield user, part


def reports_by_client(report: Report) -> Iterator[tuple[ClientKey, Report]]:
    """One report for each client, A to Z; then one for projects without a client and time without a project."""
    earlier_projects = report.earlier.projects if report.earlier else ()
    clients: dict[int | None, ClientKey] = {
        project.id: client_of(project) for project in (*report.projects, *earlier_projects)
    }
    shares = _Shares(report, lambda _, project_id: clients.get(project_id, NO_CLIENT))
    shown = {client_of(project) for project in report.projects}
    if report.has_unassigned:
        shown.add(NO_CLIENT)
    known = {project.id: project for project in (*report.listed_projects, *report.projects)}
    own: dict[ClientKey, list[Project]] = {}
    for project in known.values():
        own.setdefault(client_of(project), []).append(project)
    of_people = tuple(subject for subject in report.subjects if subject.kind in ABOUT_PEOPLE)
    for client in sorted(shown, key=client_key_order):
        part = shares.part(client)
        rule, is_nameless = report.options.projects, client == NO_CLIENT
        of_projects = subjects_within_client(rule, own.get(client, []), is_nameless=is_nameless)
        part = replace(
            part,
            selected_project_names=tuple(map(full_name, part.projects)),
            idle_users=(),
            subjects=(Subject(SubjectKind.CLIENT, client.name), *of_projects, *of_people),
            month_end=None,
        )
        yield client, part


class _Shares:
    """A report's figures, dealt out once to whom they belong to, so that no part looks through all of them.

    Args:
        report: all of it.
        owner_of: from user and project to whom the time goes.
    """

    def __init__(self, report: Report, owner_of: Callable[[int, int | None], Hashable]) -> None:
        self._report = report
        self._rows: dict[Hashable, list[ReportRow]] = {}
        self._pairs: dict[Hashable, list[PairRow]] = {}
        self._sums: dict[Hashable, Sums] = {}
        self._entries: dict[Hashable, list[ReportEntry]] = {}
        self._differences: dict[Hashable, list[EntryDifference]] = {}
        for row in report.rows:
            self._rows.setdefault(owner_of(row.user_id, row.project_id), []).append(row)
        for pair in report.pairs:
            self._pairs.setdefault(owner_of(pair.user_id, pair.project_id), []).append(pair)
        for key, hours in report.toggl_sums.items():
            self._sums.setdefault(owner_of(*key), {})[key] = hours
        self._earlier: dict[Hashable, Sums] = {}
        for key, hours in (report.earlier.sums if report.earlier else {}).items():
            self._earlier.setdefault(owner_of(*key), {})[key] = hours
        for entry in report.entries or ():
            self._entries.setdefault(owner_of(*entry.pair), []).append(entry)
        for one in report.entry_differences:
            self._differences.setdefault(owner_of(one.user_id, one.project_id), []).append(one)
        self._user_places = {user.id: place for place, user in enumerate(report.users)}
        self._project_places = {project.id: place for place, project in enumerate(report.projects)}
        self._people = Counter(pair.project_id for pair in report.pairs)

    def part(self, owner: Hashable) -> Report:
        """What belongs to one of them; its names and subjects are still those of the whole."""
        report, pairs = self._report, tuple(self._pairs.get(owner, ()))
        people = Counter(pair.project_id for pair in pairs)
        divided = report.divided_project_ids.union(
            project_id
            for project_id, count in people.items()
            if project_id is not None and count < self._people[project_id]
        )
        user_places = sorted({self._user_places[pair.user_id] for pair in pairs})
        project_places = sorted(self._project_places[one] for one in people if one is not None)
        projects = tuple(report.projects[place] for place in project_places)
        part = replace(
            report,
            users=tuple(report.users[place] for place in user_places),
            projects=projects,
            has_unassigned=None in people,
            rows=tuple(self._rows.get(owner, ())),
            pairs=pairs,
            toggl_sums=self._sums.get(owner, {}),
            details={
                project.id: report.details[project.id]
                for project in projects
                if project.id in report.details and project.id not in divided
            },
            divided_project_ids=divided,
            earlier=self._earlier_of(owner, {pair.user_id for pair in pairs}, set(people)),
            entries=None if report.entries is None else tuple(self._entries.get(owner, ())),
            entry_differences=tuple(self._differences.get(owner, ())),
        )
        return replace(part, notes=tuple(_notes(report, part)))

    def _earlier_of(self, owner: Hashable, user_ids: set[int], project_ids: set[int | None]) -> EarlierHours | None:
        report = self._report
        if report.earlier is None:
            return None
        sums = self._earlier.get(owner, {})
        users = {user_id for user_id, _ in sums} - user_ids
        projects = {project_id for _, project_id in sums} - project_ids
        known_users = {user.id: user for user in (*report.users, *report.earlier.users)}
        known_projects = {project.id: project for project in (*report.projects, *report.earlier.projects)}
        return EarlierHours(
            report.earlier.period,
            sums,
            tuple(sorted((known_users[one] for one in users), key=user_sort_key)),
            tuple(sorted((known_projects[one] for one in projects if one is not None), key=project_sort_key)),
        )


def _notes(report: Report, part: Report) -> Iterator[Note]:
    if not part.pairs:
        yield Note(NoteKind.NO_TIME)
    yield from (note for note in report.notes if note.kind in _KEPT_NOTES)
    yield from unknown_notes(part)
    yield from billable_notes(part)
    yield from difference_notes(part)
    yield from detail_notes(part)
    yield from money_notes(part)
