"""Reading entries to their end: page by page as large as Toggl takes, from the CSV where that saves an hour, proven."""

from __future__ import annotations

from toggl_desktop.core.choices.entry_filter import EntryFilter
from toggl_desktop.core.errors import (
    AccessDenied,
    EndpointGone,
    NotFound,
    PlanFeatureMissing,
    Rejected,
    TimedOut,
    UnexpectedAnswer,
)
from toggl_desktop.core.ports import TogglApi
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.csv_matching import match_names
from toggl_desktop.core.reading.entry_plan import MOST_IDS, covers, pages_to_come
from toggl_desktop.core.reading.entry_reading import (
    ENTRIES_ENDPOINT,
    EntryReading,
    differences,
    expected_count,
    matrix_sums,
    most_rows,
)
from toggl_desktop.core.reading.journal import EntryJournal, decode_pages, encode_page, reading_name
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.models import Workspace

_NO_CSV = (PlanFeatureMissing, AccessDenied, NotFound, EndpointGone, Rejected, UnexpectedAnswer, TimedOut)
MOST_TRACKED_MEANWHILE = 86_400
_BAD_REQUEST = 400
_SIZE_WORDS = ("page", "size", "limit")


class EntryReader:
    """Reads the entries of one filter; what was read stays in the store and in the journal whatever happens."""

    def __init__(
        self,
        api: TogglApi,
        journal: EntryJournal,
        workspace: Workspace,
        store: WorkspaceStore,
        context: JobContext,
    ) -> None:
        self._api = api
        self._journal = journal
        self._workspace = workspace
        self._store = store
        self._context = context
        self._sums: tuple[object, int] = (None, 0)

    def read(self, wanted: EntryFilter) -> None:
        """Read what is missing of a filter, and once more what does not agree with the matrix.

        Raises:
            TogglError, SignInError, Cancelled: calling again goes on where it stopped.
        """
        reading = self._store.entries.get(wanted.period)
        if reading is None or not covers(reading.wanted, wanted):
            reading = self._store.entries[wanted.period] = resumed(
                wanted, self._journal, self._workspace.id, self._store
            )
        try:
            self._finish(reading, keeps=True)
            self._recheck(reading)
        except (PlanFeatureMissing, AccessDenied, NotFound, EndpointGone) as error:
            self._store.entries_denied = error.toggl_text if isinstance(error, PlanFeatureMissing) else str(error)

    def _finish(self, reading: EntryReading, *, keeps: bool) -> None:
        self._tell(reading)
        while not reading.is_complete:
            if self._try_csv(reading):
                return
            self._read_page(reading, keeps=keeps)
            self._tell(reading)

    def _tell(self, reading: EntryReading) -> None:
        total = expected_count(reading, self._matrix_seconds(reading))
        self._context.report(
            Progress(Stage.READING_ENTRIES, len(reading.entries), total, here_already=reading.here_already)
        )

    def _read_page(self, reading: EntryReading, *, keeps: bool) -> None:
        paging = self._store.paging
        while True:
            asked = paging.size
            try:
                page = self._api.fetch_entries(
                    self._workspace, reading.wanted, self._context, page_size=asked, first_row=reading.next_row
                )
                break
            except Rejected as error:
                is_about_size = error.status == _BAD_REQUEST and any(
                    word in error.toggl_text.casefold() for word in _SIZE_WORDS
                )
                if not is_about_size or not paging.take_less():
                    raise
                self._journal.learn_page_size(paging.size)
        reading.add(page, self._most_rows(reading))
        if keeps:
            self._journal.append(reading_name(self._workspace.id, reading.wanted), encode_page(page))
        if page.next_row is not None and page.row_count < asked:
            paging.size = page.row_count
            self._journal.learn_page_size(paging.size)

    def _try_csv(self, reading: EntryReading) -> bool:
        """Whether the CSV held everything; asked once, where the pages cost more than the hour has left."""
        quota = self._api.known_quota(self._workspace.organization_id)
        hours = self._store.hours[reading.wanted.period]
        to_come = pages_to_come(reading, self._matrix_seconds(reading), self._store.paging.size)
        is_enough = quota is None or to_come <= quota.remaining
        if reading.csv_was_tried or not reading.row_count or is_enough or quota is None or quota.remaining < 1:
            return False
        reading.csv_was_tried = True
        try:
            rows = self._api.fetch_entries_csv(self._workspace, reading.wanted, self._context)
        except _NO_CSV:
            return False
        matrix = matrix_sums(hours, reading.wanted)
        entries = match_names(
            rows, self._store.all_users(), self._store.projects(), self._store.time_zones or {}, matrix.keys()
        )
        if entries is None or differences(entries, matrix):
            return False
        reading.take_csv(entries)
        return True

    def _recheck(self, reading: EntryReading) -> None:
        """Where entries and matrix differ somebody is tracking: both once more, the entries of those people only."""
        period = reading.wanted.period
        differing = differences(reading.entries, matrix_sums(self._store.hours[period], reading.wanted))
        if reading.was_rechecked or not differing:
            return
        if not reading.hours_were_rechecked:
            self._store.hours[period] = self._api.fetch_hours(self._workspace, period, self._context)
            reading.hours_were_rechecked = True
        if reading.recheck is None:
            users = tuple(sorted({one.user_id for one in differing}))
            user_ids = reading.wanted.user_ids if len(users) > MOST_IDS else users
            reading.recheck = EntryReading(
                EntryFilter(period, user_ids, reading.wanted.project_ids), csv_was_tried=True
            )
        self._finish(reading.recheck, keeps=False)
        reading.take_recheck()
        self._check_days(reading)

    def _check_days(self, reading: EntryReading) -> None:
        """What is tracked meanwhile is less than a day of one person; more than that means that entries are missing.

        Raises:
            UnexpectedAnswer: and the next try reads everything anew.
        """
        missing: dict[int, int] = {}
        matrix = matrix_sums(self._store.hours[reading.wanted.period], reading.wanted)
        for one in differences(reading.entries, matrix):
            missing[one.user_id] = missing.get(one.user_id, 0) + one.matrix_seconds - one.entry_seconds
        if any(abs(seconds) > MOST_TRACKED_MEANWHILE for seconds in missing.values()):
            del self._store.entries[reading.wanted.period]
            self._journal.delete(reading_name(self._workspace.id, reading.wanted))
            raise UnexpectedAnswer(
                endpoint=ENTRIES_ENDPOINT, field="seconds", problem="the entries do not add up to the hours"
            )

    def _matrix_seconds(self, reading: EntryReading) -> int:
        """Tracked time that the entries should add up to; worked out once, for there are many pages."""
        hours = self._store.hours[reading.wanted.period]
        key = (reading.wanted, id(hours))
        if self._sums[0] != key:
            self._sums = (key, sum(matrix_sums(hours, reading.wanted).values()))
        return self._sums[1]

    def _most_rows(self, reading: EntryReading) -> int:
        return most_rows(self._matrix_seconds(reading), self._store.paging.size)


def resumed(wanted: EntryFilter, journal: EntryJournal, workspace_id: int, store: WorkspaceStore) -> EntryReading:
    """A reading with the pages that an earlier run has kept; without them where they make no sense any more."""
    reading = EntryReading(wanted)
    name = reading_name(workspace_id, wanted)
    most = most_rows(sum(matrix_sums(store.hours[wanted.period], wanted).values()), store.paging.size)
    try:
        for page in decode_pages(journal.load(name)):
            reading.add(page, most)
    except UnexpectedAnswer:
        journal.delete(name)
        return EntryReading(wanted)
    reading.here_already = len(reading.entries)
    return reading
