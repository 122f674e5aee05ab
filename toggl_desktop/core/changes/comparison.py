"""Two sets of hours, compared as far as both know of the same days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from toggl_desktop.core.changes.hours import NO_PROJECT, EntryFact, Hours, HoursKey, ProjectName
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.report.money import Amounts, sum_amounts


class What(StrEnum):
    """What has happened to a row or an entry."""

    ADDED = "added"
    REMOVED = "removed"
    MORE = "more"
    LESS = "less"
    EDITED = "edited"  # an entry's day or person, or several things at once
    MOVED = "moved"  # an entry, to another project
    DESCRIBED = "described"  # an entry got another description


@dataclass(frozen=True, slots=True)
class Change:
    """One row, or one entry, that is not what it was.

    Attributes:
        project: of now; of then for what is gone. An empty name is time without a project.
        seconds_before: None for what was not there; `seconds_now` likewise.
        key: of a row of hours; None for an entry.
        entry_id: of an entry; empty for a row of hours.
        amount_differences: more (or less, below zero) money than before, by currency; empty where it is not known of
            both sides.
    """

    what: What
    person: str
    project: ProjectName
    days: Period
    seconds_before: int | None
    seconds_now: int | None
    key: HoursKey | None = None
    entry_id: str = ""
    amount_differences: Amounts = field(default_factory=dict)

    @property
    def difference_seconds(self) -> int:
        """More (or less, below zero) time than before."""
        return (self.seconds_now or 0) - (self.seconds_before or 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed.

    Attributes:
        changes: the latest days first.
        compared: the stretches of days that both sides know; empty where there is nothing to compare.
        seconds_before: in these days; `seconds_now` likewise.
    """

    changes: tuple[Change, ...]
    compared: tuple[Period, ...]
    seconds_before: int
    seconds_now: int

    @property
    def people(self) -> int:
        """How many people's time has changed."""
        return len({change.person for change in self.changes})

    @property
    def more_seconds(self) -> int:
        """All that has been added."""
        return sum(max(change.difference_seconds, 0) for change in self.changes)

    @property
    def less_seconds(self) -> int:
        """All that is gone, as a positive figure."""
        return sum(max(-change.difference_seconds, 0) for change in self.changes)


@dataclass(frozen=True, slots=True)
class GoneRemark:
    """What a person had written beside a row of ours that is gone.

    Attributes:
        text: her columns with what stood in them.
        key: of a row of hours; None for other rows.
    """

    person: str
    project: ProjectName
    days: Period | None
    text: str
    key: HoursKey | None = None


def compare(before: Hours, now: Hours) -> Comparison:
    """What has changed from one to the other.

    With the entries of both, each entry is compared; else each person's time on each project in each stretch of days. A
    month cannot be compared with its weeks: then their sum is.
    """
    blocks = common_days(before, now)
    seconds_before, seconds_now = _within(before, blocks), _within(now, blocks)
    if before.entries is not None and now.entries is not None:
        changes = list(_entry_changes(before.entries, now.entries, blocks))
    else:
        changes = list(_hour_changes(seconds_before, seconds_now, before, now, blocks))
    changes.sort(key=_order)
    return Comparison(tuple(changes), blocks, sum(seconds_before.values()), sum(seconds_now.values()))


def apply_changes(seconds: Mapping[HoursKey, int], changes: Iterable[Change]) -> dict[HoursKey, int]:
    """What becomes of rows when changes are applied to them."""
    applied = dict(seconds)
    for change in changes:
        if change.key is not None:
            applied[change.key] = applied.get(change.key, 0) + change.difference_seconds
            if change.seconds_now is None:
                del applied[change.key]
    return applied


def common_days(before: Hours, now: Hours) -> tuple[Period, ...]:
    """The smallest stretches of days that no row of either side reaches out of, within the days that both cover."""
    start = max(before.period.start_date, now.period.start_date)
    end = min(before.period.end_date, now.period.end_date)
    blocks: list[tuple[date, date]] = []
    for days in sorted({key.days for hours in (before, now) for key in hours.seconds}, key=_bounds):
        first, last = _bounds(days)
        if blocks and first <= blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(blocks[-1][1], last))
        else:
            blocks.append((first, last))
    return tuple(Period(first, last) for first, last in blocks if start <= first and last <= end)


def rows_within(hours: Hours, blocks: Iterable[Period]) -> dict[HoursKey, int]:
    """The rows that are compared, each stretch of days summed up."""
    return _within(hours, tuple(blocks))


def _bounds(days: Period) -> tuple[date, date]:
    return days.start_date, days.end_date


def _within(hours: Hours, blocks: tuple[Period, ...]) -> dict[HoursKey, int]:
    rows: dict[HoursKey, int] = {}
    for key, summed in _summed_keys(hours, blocks):
        rows[summed] = rows.get(summed, 0) + hours.seconds[key]
    return rows


def _summed_keys(hours: Hours, blocks: tuple[Period, ...]) -> Iterable[tuple[HoursKey, HoursKey]]:
    """Each row that is compared, with the key of the stretch of days that it is summed up in."""
    block_of: dict[Period, Period | None] = {}
    for key in hours.seconds:
        if key.days not in block_of:
            block_of[key.days] = next((block for block in blocks if _holds(block, key.days)), None)
        block = block_of[key.days]
        if block is not None:
            yield key, HoursKey(key.user_id, key.project_id, block)


class _Worth:
    """What the rows of one side are worth, as far as it is known of all that are summed up."""

    def __init__(self, hours: Hours, blocks: tuple[Period, ...]) -> None:
        self._parts: dict[HoursKey, list[Amounts]] = {}
        if hours.amounts:
            for key, summed in _summed_keys(hours, blocks):
                self._parts.setdefault(summed, []).append(hours.amounts.get(key, {}))
        self._currencies = {currency for amounts in hours.amounts.values() for currency in amounts}

    def of(self, key: HoursKey) -> Amounts | None:
        """None for a row that is not there."""
        parts = self._parts.get(key)
        if parts is None:
            return None
        return sum_amounts(parts) if all(part.keys() == parts[0].keys() for part in parts) else {}

    def difference(self, key: HoursKey, now: _Worth) -> Amounts:
        """See `Change.amount_differences`."""
        return _difference(self.of(key), now.of(key), self._currencies & now._currencies)


def _difference(then: Amounts | None, today: Amounts | None, currencies: Set[str]) -> Amounts:
    """What is not there is worth nothing, in currencies in which both sides have amounts at all."""
    known = (then or {}) if today is None else today
    if not known.keys() <= currencies or (then is not None and then.keys() != known.keys()):
        return {}
    less: Amounts = {currency: -amount for currency, amount in (then or {}).items()}
    return sum_amounts([today or {}, less])


def _holds(block: Period, days: Period) -> bool:
    return block.start_date <= days.start_date and days.end_date <= block.end_date


def _hour_changes(
    seconds_before: Mapping[HoursKey, int],
    seconds_now: Mapping[HoursKey, int],
    before: Hours,
    now: Hours,
    blocks: tuple[Period, ...],
) -> Iterable[Change]:
    worth_before, worth_now = _Worth(before, blocks), _Worth(now, blocks)
    for key in seconds_before.keys() | seconds_now.keys():
        then, today = seconds_before.get(key), seconds_now.get(key)
        if then == today:
            continue
        person = now.people.get(key.user_id) or before.people.get(key.user_id) or f"User {key.user_id}"
        project = now.projects.get(key.project_id) or before.projects.get(key.project_id) or _unnamed(key.project_id)
        difference = worth_before.difference(key, worth_now)
        yield Change(_what(then, today), person, project, key.days, then, today, key, amount_differences=difference)


def _unnamed(project_id: int | None) -> ProjectName:
    return NO_PROJECT if project_id is None else ProjectName("", f"Project {project_id}")


def _what(then: int | None, today: int | None) -> What:
    if then is None:
        return What.ADDED
    if today is None:
        return What.REMOVED
    return What.MORE if today > then else What.LESS


def _entry_changes(
    before: Mapping[str, EntryFact], now: Mapping[str, EntryFact], blocks: tuple[Period, ...]
) -> Iterable[Change]:
    currencies = _currencies(before) & _currencies(now)
    for entry_id in before.keys() | now.keys():
        then, today = before.get(entry_id), now.get(entry_id)
        shown = today or then
        what = _what_of_entry(then, today)
        if shown is None or what is None or not any(_holds(block, shown.days) for block in blocks):
            continue
        yield Change(
            what,
            shown.person,
            shown.project or NO_PROJECT,
            shown.days,
            then.seconds if then else None,
            today.seconds if today else None,
            entry_id=entry_id,
            amount_differences=_difference(
                then.amounts if then else None, today.amounts if today else None, currencies
            ),
        )


def _currencies(entries: Mapping[str, EntryFact]) -> set[str]:
    return {currency for entry in entries.values() for currency in entry.amounts}


def _what_of_entry(then: EntryFact | None, today: EntryFact | None) -> What | None:
    """What has happened to an entry; None for nothing. What one side does not tell is not compared."""
    if then is None or today is None:
        return _what(then.seconds if then else None, today.seconds if today else None)
    differs = [
        (then.seconds != today.seconds, What.MORE if today.seconds > then.seconds else What.LESS),
        (_has_moved(then, today), What.MOVED),
        (_is_described_anew(then.description, today.description), What.DESCRIBED),
        (then.days != today.days, What.EDITED),
    ]
    found = [what for is_different, what in differs if is_different]
    if not found:
        return None
    return found[0] if len(found) == 1 else What.EDITED


def _has_moved(then: EntryFact, today: EntryFact) -> bool:
    """By ids where both are known, for a project may have got another name."""
    if then.project_ref and today.project_ref:
        return then.project_ref != today.project_ref
    return None not in (then.project, today.project) and then.project != today.project


def _is_described_anew(then: str | None, today: str | None) -> bool:
    """Blanks and characters that no cell can hold do not count."""
    if then is None or today is None:
        return False
    return _visible(then) != _visible(today)


def _visible(text: str) -> str:
    return "".join(character for character in text if character.isprintable() and character not in " \ufffd")


def _order(change: Change) -> tuple[int, str, str, str, str]:
    return -change.days.start_date.toordinal(), change.person, change.project.client, change.project.name, change.what
