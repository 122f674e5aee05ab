"""Which entries a question needs: the filters that are asked for, and what is not here yet."""

from __future__ import annotations

from collections.abc import Iterator

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.choices.options import HoursQuestion
from toggl_desktop.core.choices.period import Period, legal_calls
from toggl_desktop.core.reading.entry_reading import EntryReading, differences, expected_count, matrix_sums
from toggl_desktop.core.reading.store import WorkspaceStore

MOST_IDS = 100
"""More ids are not put into a question: then everything is read and cut down here."""


def reads_entries(question: HoursQuestion, store: WorkspaceStore) -> bool:
    """Whether the question is about entries, and Toggl gives them."""
    return question.with_entries and store.entries_denied is None


def wanted_entries(question: HoursQuestion, store: WorkspaceStore, period: Period) -> EntryFilter | None:
    """The filter for one call's days, as narrow as the selection where that fits into a question.

    None where nothing of the selection has time; the hours of these days must be known.
    """
    clients = {project.id: project.client_id for project in store.projects()}
    pairs = {(row.user_id, row.project_id) for row in store.hours[period] if row.tracked_seconds}
    chosen_users = {user_id for user_id, _ in pairs if question.entry_users.includes(user_id)}
    projects = {project_id for _, project_id in pairs}
    chosen_projects = {one for one in projects if question.entry_projects.includes(one, clients.get(one or 0))}
    if not any(user_id in chosen_users and project_id in chosen_projects for user_id, project_id in pairs):
        return None
    is_for_all = question.entry_users.is_everything or len(chosen_users) > MOST_IDS
    is_for_all_projects = question.entry_projects.is_everything or len(chosen_projects) > MOST_IDS
    return EntryFilter(
        period,
        None if is_for_all else tuple(sorted(chosen_users)),
        None if is_for_all_projects else tuple(sorted(chosen_projects, key=lambda one: (one is None, one or 0))),
    )


def covers(wide: EntryFilter, narrow: EntryFilter) -> bool:
    """Whether every entry of `narrow` is among those of `wide`."""
    return (
        wide.period == narrow.period
        and _holds(wide.user_ids, narrow.user_ids)
        and _holds(wide.project_ids, narrow.project_ids)
    )


def unread_filters(question: HoursQuestion, store: WorkspaceStore) -> Iterator[EntryFilter]:
    """The filters that are still to be read, to be read on, or to be read once more because somebody is tracking."""
    if not reads_entries(question, store):
        return
    for period in legal_calls(question.period):
        wanted = wanted_entries(question, store, period)
        if wanted is None:
            continue
        reading = store.entries.get(period)
        if reading is None or not covers(reading.wanted, wanted):
            yield wanted
        elif not reading.is_complete or (not reading.was_rechecked and reading_differences(reading, store)):
            yield reading.wanted


def expected_requests(question: HoursQuestion, store: WorkspaceStore) -> int:
    """How many pages the entries will take, as far as the hours tell; none where they are not known yet."""
    if not reads_entries(question, store):
        return 0
    count = 0
    for period in legal_calls(question.period):
        if period not in store.hours:
            count += 1
            continue
        wanted = wanted_entries(question, store, period)
        if wanted is None:
            continue
        reading = store.entries.get(period)
        if reading is None or not covers(reading.wanted, wanted):
            reading = EntryReading(wanted)
        if not reading.is_complete:
            seconds = sum(matrix_sums(store.hours[period], reading.wanted).values())
            count += pages_to_come(reading, seconds, store.paging.size)
    return count


def pages_to_come(reading: EntryReading, matrix_seconds: int, page_size: int) -> int:
    """Requests until this reading is complete, at least one."""
    return max(1, -(-(expected_count(reading, matrix_seconds) - len(reading.entries)) // page_size))


def reading_differences(reading: EntryReading, store: WorkspaceStore) -> bool:
    """Whether a complete reading and the matrix of its days disagree."""
    return bool(differences(reading.entries, matrix_sums(store.hours[reading.wanted.period], reading.wanted)))


def _holds(wide: tuple[int | None, ...] | None, narrow: tuple[int | None, ...] | None) -> bool:
    return wide is None or (narrow is not None and set(narrow) <= set(wide))
