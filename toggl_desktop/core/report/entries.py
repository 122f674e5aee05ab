"""Time entries as a report shows them: on their owner's clock, on the day on which they began, sorted, rounded."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, legal_calls
from toggl_desktop.core.choices.rounding import RoundPer
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.reading.entry_reading import EntryDifference, differences, matrix_sums
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.sums import Pair, Sums, with_checkpoints
from toggl_desktop.core.toggl.entries import TimeEntry
from toggl_desktop.core.toggl.models import Profile

DAY_SECONDS = 86_400
_OFFSET_SECONDS = 900
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()


class ReportEntry(NamedTuple):
    """One time entry in a report.

    Attributes:
        day: on which it began, and to which it belongs in full.
        start_second: of the clock on that day.
        end_second: likewise, 86,400 and more on later days, less than `start_second` where Toggl says so; None without
            an end.
        rounded_seconds: by the report's rule; None where it does not round each entry.
    """

    entry: TimeEntry
    day: date
    start_second: int
    end_second: int | None
    rounded_seconds: int | None

    @property
    def pair(self) -> Pair:
        """Whose time on what."""
        return self.entry.user_id, self.entry.project_id


class Clocks:
    """Everybody's clock: of their own time zone where it is known, else as Toggl sent the times."""

    def __init__(self, zones: Mapping[int, str], profile: Profile) -> None:
        names = {**zones, profile.user_id: zones.get(profile.user_id) or profile.timezone}
        self._zones = {user_id: zone for user_id, name in names.items() if (zone := _zone(name)) is not None}
        self._offsets: dict[tuple[str, int], int] = {}

    def knows(self, user_id: int) -> bool:
        """Whether this person's time zone is known."""
        return user_id in self._zones

    def offset_seconds(self, user_id: int, at: int, sent_minutes: int) -> int:
        """What to add to UTC; zones change their offset on a quarter of an hour only.

        Args:
            user_id: whose clock.
            at: seconds since 1970 in UTC.
            sent_minutes: the offset that Toggl sent.
        """
        zone = self._zones.get(user_id)
        if zone is None:
            return sent_minutes * 60
        key = (zone.key, at // _OFFSET_SECONDS)
        known = self._offsets.get(key)
        if known is None:
            moment = datetime.fromtimestamp(key[1] * _OFFSET_SECONDS, UTC)
            known = self._offsets[key] = (zone.utcoffset(moment.astimezone(zone)) or timedelta()) // timedelta(
                seconds=1
            )
        return known


def collect_entries(
    question: HoursQuestion,
    options: ReportOptions,
    profile: Profile,
    store: WorkspaceStore,
    is_selected: Callable[[Pair], bool] | None,
    context: JobContext,
) -> list[ReportEntry]:
    """The selected entries that were read, on their owners' clocks, by day and start."""
    clocks = Clocks(store.time_zones or {}, profile)
    days: dict[int, date] = {}
    rounds = options.rounding is not None and options.round_per is RoundPer.ENTRY
    apply = options.rounding.apply if options.rounding is not None and rounds else None
    found: list[ReportEntry] = []
    for entry in with_checkpoints(_read(question, store), context):
        if is_selected is not None and not is_selected((entry.user_id, entry.project_id)):
            continue
        at, sent = entry.started_at, entry.offset_minutes
        number, start = divmod(at + clocks.offset_seconds(entry.user_id, at, sent), DAY_SECONDS)
        end = None
        if entry.span_seconds is not None:
            stop = at + entry.span_seconds
            end = stop + clocks.offset_seconds(entry.user_id, stop, sent) - number * DAY_SECONDS
        day = days.get(number)
        if day is None:
            day = days[number] = _within(date.fromordinal(_EPOCH_ORDINAL + number), question.period)
        rounded = None if apply is None else apply(entry.tracked_seconds)
        found.append(ReportEntry(entry, day, start, end, rounded))
    found.sort(key=lambda one: (one.day, one.entry.started_at, one.entry.id or 0))
    return found


def sorted_by_person(entries: Sequence[ReportEntry], user_places: Mapping[int, int]) -> tuple[ReportEntry, ...]:
    """By day, then by person in the order of the report, then by start."""
    return tuple(sorted(entries, key=lambda one: (one.day, user_places[one.entry.user_id])))


def entry_sums(entries: Iterable[ReportEntry], intervals: Sequence[Period], toggl: Sums) -> list[Sums]:
    """Tracked and billable seconds of each interval, from the entries.

    Billable time is known where Toggl says it for the pair as a whole: on the Free plan every entry claims not to be.
    """
    starts = [interval.start_date for interval in intervals]
    sums: list[Sums] = [{} for _ in intervals]
    for one in entries:
        entry, pair = one.entry, one.pair
        own = toggl.get(pair)
        is_known = entry.is_billable is not None and (own is None or own[1] is not None)
        into = sums[bisect_right(starts, one.day) - 1]
        tracked, billable = into.get(pair, (0, 0))
        seconds = entry.tracked_seconds
        if not is_known or billable is None:
            into[pair] = (tracked + seconds, None)
        else:
            into[pair] = (tracked + seconds, billable + (seconds if entry.is_billable else 0))
    return sums


def rounded_sums(entries: Iterable[ReportEntry], intervals: Sequence[Period]) -> dict[tuple[int, Pair], int]:
    """Sums of the rounded entries by interval and pair."""
    starts = [interval.start_date for interval in intervals]
    sums: dict[tuple[int, Pair], int] = {}
    for one in entries:
        key = (bisect_right(starts, one.day) - 1, one.pair)
        sums[key] = sums.get(key, 0) + (one.rounded_seconds or 0)
    return sums


def entry_differences(
    question: HoursQuestion, store: WorkspaceStore, is_selected: Callable[[Pair], bool] | None
) -> tuple[EntryDifference, ...]:
    """Where the entries of selected pairs still do not add up to the matrix."""
    found: dict[Pair, EntryDifference] = {}
    for period in legal_calls(question.period):
        reading = store.entries.get(period)
        if reading is None:
            continue
        for one in differences(reading.entries, matrix_sums(store.hours[period], reading.wanted)):
            pair = (one.user_id, one.project_id)
            if is_selected is None or is_selected(pair):
                before = found.get(pair, EntryDifference(*pair, 0, 0))
                found[pair] = EntryDifference(
                    *pair, before.entry_seconds + one.entry_seconds, before.matrix_seconds + one.matrix_seconds
                )
    return tuple(found.values())


def people_without_zone(entries: Iterable[ReportEntry], store: WorkspaceStore, profile: Profile) -> int:
    """How many people's clocks are shown as Toggl sent them, because their time zone is not known."""
    clocks = Clocks(store.time_zones or {}, profile)
    return sum(not clocks.knows(user_id) for user_id in {one.entry.user_id for one in entries})


def _read(question: HoursQuestion, store: WorkspaceStore) -> Iterator[TimeEntry]:
    for period in legal_calls(question.period):
        reading = store.entries.get(period)
        if reading is not None:
            yield from reading.entries


def _within(day: date, period: Period) -> date:
    """A clock that is not its owner's may show the day before or after; the entry is of this period all the same."""
    return min(max(day, period.start_date), period.end_date)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None
