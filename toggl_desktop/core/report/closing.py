"""The month's end of a report: open points, targets and balances, from what was read for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from toggl_desktop.core.choices.open_points import PointRules
from toggl_desktop.core.choices.options import HoursQuestion
from toggl_desktop.core.choices.period import Period, legal_calls, today_in
from toggl_desktop.core.choices.working_hours import Contract, WorkingHours, WorkingRules
from toggl_desktop.core.month_end.accounts import days_before
from toggl_desktop.core.month_end.holidays import NoHolidays
from toggl_desktop.core.month_end.open_points import find_points
from toggl_desktop.core.month_end.targets import Targets
from toggl_desktop.core.month_end.tracked import OpenPoints, Tracked, TrackedEntry
from toggl_desktop.core.month_end.working_time import (
    TrackedTime,
    WorkingTime,
    balance_before,
    last_counted_day,
    working_time,
)
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.sums import Pair, Sums
from toggl_desktop.core.toggl.models import HoursRow, Profile, Project, User
from toggl_desktop.core.toggl.names import match_key

Days = dict[tuple[int, date], dict[int | None, int]]
"""Tracked seconds by person and day, then by project."""


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """What the report says of completeness and of what was agreed.

    Attributes:
        through: the last day that counts as over; before the period's first day when none does.
        times: by the order of the report's people; only of those with a contract in the period.
        contracts: the contract of each person that holds last in the period.
        agreed: what the file of working hours says; None without one.
        unknown_projects: names of projects that mean an absence by the rules, but that no project has.
    """

    points: OpenPoints
    through: date
    times: tuple[WorkingTime, ...] = ()
    contracts: Mapping[int, Contract] = field(default_factory=dict)
    agreed: WorkingHours | None = None
    unknown_projects: tuple[str, ...] = ()

    def of_person(self, user_id: int) -> MonthEnd:
        """What concerns one person, for a file of their own."""
        return replace(
            self,
            points=replace(self.points, points=tuple(one for one in self.points.points if one.user_id == user_id)),
            times=tuple(one for one in self.times if one.user_id == user_id),
            contracts={key: contract for key, contract in self.contracts.items() if key == user_id},
        )


def balance_calls(
    question: HoursQuestion, agreed: WorkingHours, user_ids: Iterable[int], today: date
) -> tuple[Period, ...]:
    """The further hours that balances rest on: before the period, and of the part of it that is over.

    Args:
        question: without them.
        agreed: the working hours.
        user_ids: whose balances are told.
        today: in the profile's time zone.
    """
    periods = list(days_before(agreed, user_ids, question.period))
    through = last_counted_day(question.period, today, with_today=False)
    if question.period.start_date <= through < question.period.end_date:
        periods.append(Period(question.period.start_date, through))
    return tuple(call for period in periods for call in legal_calls(period))


class Closing:
    """Puts a month's end together.

    Args:
        question: that the store answers.
        store: what was fetched.
        profile: whose today it is.
        now: aware.
        rules: what counts as an open point.
        agreed: working hours, if there are any.
        is_selected: whether a pair is in the selection; None when every pair is.
    """

    def __init__(
        self,
        question: HoursQuestion,
        store: WorkspaceStore,
        profile: Profile,
        now: datetime,
        rules: PointRules,
        agreed: WorkingHours | None,
        is_selected: Callable[[Pair], bool] | None,
    ) -> None:
        self._question = question
        self._store = store
        self._now = now
        self._rules = rules
        self._agreed = agreed
        self._targets = Targets(agreed, NoHolidays()) if agreed is not None else None
        self._is_selected = is_selected
        self._today = today_in(profile.timezone, now)

    def month_end(
        self,
        users: Sequence[User],
        projects: Mapping[int, Project],
        sums: Sums,
        entries: Sequence[ReportEntry] | None,
    ) -> MonthEnd:
        """All of it.

        Args:
            users: whose time is looked at, with time or without, in the report's order.
            projects: every known one.
            sums: of the whole period.
            entries: None where they were not read.
        """
        period = self._question.period
        through = last_counted_day(period, self._today, with_today=self._rules.with_today)
        days = self._days(entries)
        rules = self._agreed.rules if self._agreed else WorkingRules()
        absence_ids, unknown = _absence_projects(rules, projects)
        absent = _absent(days, entries, absence_ids, frozenset(map(match_key, rules.absence_tags)))
        tracked = Tracked(
            period=period,
            first_weekday=self._question.first_weekday,
            through=through,
            now=round(self._now.timestamp()),
            users=users,
            projects=projects,
            hours={pair: seconds for pair, (seconds, _) in sums.items()},
            days=days,
            entries=None if entries is None else [_tracked_entry(one) for one in entries],
            targets=self._targets,
            absent=absent,
            time_sheets=self._store.time_sheets_of(period),
        )
        times, contracts = self._times(users, through, days, absent, absence_ids, sums)
        return MonthEnd(find_points(tracked, self._rules), through, times, contracts, self._agreed, unknown)

    # --- hours by day ------------------------------------------------------------------------------------------------

    def _days(self, entries: Sequence[ReportEntry] | None) -> Days | None:
        """From the entries, else from what splits and open points had read of days; None where that is not all days."""
        days: Days = {}

        def add(user_id: int, day: date, project_id: int | None, seconds: int) -> None:
            of_day = days.setdefault((user_id, day), {})
            of_day[project_id] = of_day.get(project_id, 0) + seconds

        if entries is not None:
            for one in entries:
                add(one.entry.user_id, one.day, one.entry.project_id, one.entry.tracked_seconds)
            return days
        for day in self._question.period.dates():
            rows = self._rows_of_day(day)
            if rows is None:
                return None
            for user_id, project_id, seconds in rows:
                if seconds and (self._is_selected is None or self._is_selected((user_id, project_id))):
                    add(user_id, day, project_id, seconds)
        return days

    def _rows_of_day(self, day: date) -> Iterable[tuple[int, int | None, int]] | None:
        single: tuple[HoursRow, ...] | None = self._store.hours.get(Period(day, day))
        if single is not None:
            return [(row.user_id, row.project_id, row.tracked_seconds) for row in single]
        known = self._store.day_hours.get(day)
        return None if known is None else [(row.user_id, row.project_id, row.tracked_seconds) for row in known]

    # --- targets and balances ----------------------------------------------------------------------------------------

    def _times(
        self,
        users: Sequence[User],
        through: date,
        days: Days | None,
        absent: Mapping[tuple[int, date], int],
        absence_ids: frozenset[int],
        sums: Sums,
    ) -> tuple[tuple[WorkingTime, ...], dict[int, Contract]]:
        targets, start = self._targets, self._question.period.start_date
        if targets is None or through < start:
            return (), {}
        counted = Period(start, through)
        by_user: dict[int, dict[date, TrackedTime]] = {}
        for (user_id, day), of_projects in (days or {}).items():
            if day <= through:
                time = TrackedTime(sum(of_projects.values()), absent.get((user_id, day), 0))
                by_user.setdefault(user_id, {})[day] = time
        in_all = None if days is not None else self._counted_sums(counted, absence_ids, sums)
        times: list[WorkingTime] = []
        contracts: dict[int, Contract] = {}
        for user in users:
            found = working_time(
                targets,
                user.id,
                counted,
                balance_before(targets, user.id, start, lambda since, user_id=user.id: self._since(user_id, since)),  # type: ignore[misc]
                by_day=None if days is None else by_user.get(user.id, {}),
                in_all=None if in_all is None else in_all.get(user.id, TrackedTime(0)),
            )
            contract = targets.contract(user.id, through)
            if found is not None and contract is not None:
                times.append(found)
                contracts[user.id] = contract
        return tuple(times), contracts

    def _counted_sums(self, counted: Period, absence_ids: frozenset[int], sums: Sums) -> dict[int, TrackedTime] | None:
        """By person, of the days that are over; None where they were not read by themselves."""
        if counted == self._question.period:
            pairs = {pair: seconds for pair, (seconds, _) in sums.items()}
        else:
            calls = legal_calls(counted)
            if any(call not in self._store.hours for call in calls):
                return None
            pairs = {}
            for call in calls:
                for row in self._store.hours[call]:
                    pair = (row.user_id, row.project_id)
                    if self._is_selected is None or self._is_selected(pair):
                        pairs[pair] = pairs.get(pair, 0) + row.tracked_seconds
        found: dict[int, TrackedTime] = {}
        for (user_id, project_id), seconds in pairs.items():
            before = found.get(user_id, TrackedTime(0))
            absence = seconds if project_id in absence_ids else 0
            found[user_id] = TrackedTime(before.seconds + seconds, before.absence_seconds + absence)
        return found

    def _since(self, user_id: int, first_day: date) -> int | None:
        """All that somebody tracked from a day on up to the period; None where a part was not read."""
        total = 0
        day, start = first_day, self._question.period.start_date
        by_start = {call.start_date: call for call in self._question.balance_calls}
        while day < start:
            call = by_start.get(day)
            rows = None if call is None else self._store.hours.get(call)
            if call is None or rows is None:
                return None
            total += sum(row.tracked_seconds for row in rows if row.user_id == user_id)
            day = call.end_date + timedelta(days=1)
        return total


def _tracked_entry(one: ReportEntry) -> TrackedEntry:
    entry = one.entry
    return TrackedEntry(
        entry.id,
        entry.user_id,
        entry.project_id,
        entry.task,
        entry.description,
        entry.is_billable,
        one.day,
        one.start_second,
        one.end_second,
        entry.started_at,
        entry.span_seconds,
        entry.tracked_seconds,
    )


def _absence_projects(rules: WorkingRules, projects: Mapping[int, Project]) -> tuple[frozenset[int], tuple[str, ...]]:
    """Ids of the projects that mean an absence, and the names that no project has."""
    wanted = {match_key(name): name for name in rules.absence_projects}
    found = {project.id: match_key(project.name) for project in projects.values() if match_key(project.name) in wanted}
    unknown = tuple(name for key, name in wanted.items() if key not in found.values())
    return frozenset(found), unknown


def _absent(
    days: Days | None, entries: Sequence[ReportEntry] | None, project_ids: frozenset[int], tags: frozenset[str]
) -> dict[tuple[int, date], int]:
    """Seconds on absence projects, and of entries with an absence tag, by person and day; each entry counts once."""
    absent: dict[tuple[int, date], int] = {}
    if entries is not None and tags:
        for one in entries:
            is_tagged = any(match_key(tag) in tags for tag in one.entry.tags)
            if is_tagged or one.entry.project_id in project_ids:
                key = (one.entry.user_id, one.day)
                absent[key] = absent.get(key, 0) + one.entry.tracked_seconds
        return absent
    for key, projects in (days or {}).items():
        seconds = sum(projects.get(project_id, 0) for project_id in project_ids)
        if seconds:
            absent[key] = seconds
    return absent
