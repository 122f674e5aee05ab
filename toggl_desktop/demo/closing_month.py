"""The sample's last month as it looks before it is closed: complete and plausible, but for a few things to find."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from toggl_desktop.demo.agreed import Terms
from toggl_desktop.demo.calendar_days import named_holidays
from toggl_desktop.demo.records import Person, Planted, Project, TimeEntry

_LONGEST_DAY = 34_200
_LONGEST_WEEK = 165_600
_MORNING = 9 * 3600


class ClosingMonth:
    """Tidies one month of everybody's entries and plants what is to be found in it.

    Args:
        month: its days.
        today: the sample's last day.
        people: in the order of the cast.
        terms: what was agreed with each of them.
        off: by user id, days off and whether the person was ill.
        projects: all of them; the last one stands for vacations.
    """

    def __init__(
        self,
        month: Sequence[date],
        today: date,
        people: Sequence[Person],
        terms: Sequence[Terms],
        off: Mapping[int, Mapping[date, bool]],
        projects: Sequence[Project],
    ) -> None:
        self._month = month
        self._today = today
        self._people = people
        self._terms = {person.id: one for person, one in zip(people, terms, strict=True)}
        self._off = off
        self._projects = {project.id: project for project in projects}
        self._vacation = projects[-1]
        self._studio_id = self._vacation.workspace_id
        self._holidays = {
            (year, is_bavarian): named_holidays(year, is_bavarian=is_bavarian)
            for year in range(month[0].year - 3, today.year + 1)
            for is_bavarian in (False, True)
        }
        self.planted: list[Planted] = []

    def tidied(self, rows: Iterable[TimeEntry]) -> list[TimeEntry]:
        """The same entries: outside the month only without work on holidays, inside it without anything open."""
        days: defaultdict[tuple[int, date], list[TimeEntry]] = defaultdict(list)
        for row in rows:
            if not self._is_free(row.user_id, row.day):
                days[row.user_id, row.day].append(row)
        first = self._month[0]
        for person in self._people:
            for offset in range((self._today - first).days + 1):
                self._track_vacation(person, first + timedelta(days=offset), days)
            for day in self._month:
                self._tidy_day(person, day, days)
            self._tidy_weeks(person, days)
        self._plant(days)
        return [row for of_day in days.values() for row in of_day]

    def _is_free(self, user_id: int, day: date) -> bool:
        """A holiday of the person's region, or a day of the week that they no longer work on."""
        terms = self._terms[user_id]
        has_new_week = len(terms.contracts) > 1 and self._month[0] < terms.contracts[-1].start_date <= day
        is_dropped = has_new_week and day.weekday() < 5 and not terms.seconds(day)
        return is_dropped or day in self._holidays[day.year, terms.region.endswith("BY")]

    def _is_workday(self, person: Person, day: date) -> bool:
        agreed = self._terms[person.id].seconds(day)
        return bool(agreed) and not self._is_free(person.id, day) and day not in self._off[person.id]

    def _track_vacation(self, person: Person, day: date, days: defaultdict[tuple[int, date], list[TimeEntry]]) -> None:
        is_sick = self._off[person.id].get(day)
        seconds = self._terms[person.id].seconds(day)
        if is_sick is False and seconds and not self._is_free(person.id, day):
            days[person.id, day] = [self._entry(person, self._vacation, day, seconds, "Vacation")]

    def _entry(self, person: Person, project: Project, day: date, seconds: int, words: str) -> TimeEntry:
        return TimeEntry(0, project.workspace_id, person.id, project.id, day, seconds, False, _MORNING, words)

    def _tidy_day(self, person: Person, day: date, days: defaultdict[tuple[int, date], list[TimeEntry]]) -> None:
        rows = [self._on_a_project(row, days) for row in days[person.id, day]]
        if self._is_workday(person, day) and not any(row.workspace_id == self._studio_id for row in rows):
            project = self._usual_project(person.id, days)
            if rows:
                rows[0] = self._moved(rows[0], project)
            else:
                rows = [self._entry(person, project, day, self._terms[person.id].seconds(day), "Planning")]
        days[person.id, day] = list(_shortened(rows, _LONGEST_DAY))

    def _tidy_weeks(self, person: Person, days: defaultdict[tuple[int, date], list[TimeEntry]]) -> None:
        weeks: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
        for day in self._month:
            weeks[day.isocalendar()[:2]].append(day)
        for of_week in weeks.values():
            total = sum(row.seconds for day in of_week for row in days[person.id, day])
            for day in of_week if total > _LONGEST_WEEK else ():
                share = sum(row.seconds for row in days[person.id, day]) * _LONGEST_WEEK // total
                days[person.id, day] = list(_shortened(days[person.id, day], share))

    def _on_a_project(self, row: TimeEntry, days: Mapping[tuple[int, date], Sequence[TimeEntry]]) -> TimeEntry:
        if row.project_id is not None and self._projects[row.project_id].is_active:
            return row
        if row.workspace_id != self._studio_id:
            return row
        return self._moved(row, self._usual_project(row.user_id, days))

    def _moved(self, row: TimeEntry, project: Project) -> TimeEntry:
        return row._replace(
            workspace_id=project.workspace_id,
            project_id=project.id,
            is_billable=project.is_billable,
            task_id=None,
            tag_ids=(),
        )

    def _usual_project(self, user_id: int, days: Mapping[tuple[int, date], Sequence[TimeEntry]]) -> Project:
        """The active one that the person works on most in the month."""
        seconds = Counter[int]()
        for day in self._month:
            for row in days.get((user_id, day), ()):
                if row.project_id is not None and row.workspace_id == self._studio_id:
                    seconds[row.project_id] += row.seconds * self._projects[row.project_id].is_active
        seconds.pop(self._vacation.id, None)
        best = max(seconds, key=lambda one: (seconds[one], one), default=None)
        usual = None if best is None or not seconds[best] else self._projects[best]
        return usual or next(one for one in self._projects.values() if one.is_active and not one.is_billable)

    # --- what is to be found -----------------------------------------------------------------------------------------

    def _plant(self, days: defaultdict[tuple[int, date], list[TimeEntry]]) -> None:
        _, forgetful, _, late, away, diligent, _, doubled, _, _, careless, *_ = self._people
        day = self._place(away, days, 3)
        days[away.id, day] = [self._entry(away, self._vacation, day, self._terms[away.id].seconds(day), "Long weekend")]

        day = self._place(forgetful, days, 13)
        days[forgetful.id, day] = []
        self.planted.append(Planted("missing-day", forgetful.id, day))

        day = self._place(doubled, days, 8)
        first, second, *others = sorted(self._studio_rows(doubled, day, days), key=lambda row: row.start_second)
        second = second._replace(start_second=first.start_second + first.seconds - 900)
        days[doubled.id, day] = [first, second, *others]
        self.planted.append(Planted("overlap", doubled.id, day))

        day = self._place(late, days, 19)
        rows = list(_shortened(self._studio_rows(late, day, days), 21_600))
        night = rows[-1]._replace(start_second=81_600, seconds=6_300, description="Release, watching the servers")
        days[late.id, day] = [*rows, night]
        self.planted.append(Planted("over-midnight", late.id, day))

        day = self._place(diligent, days, 6)
        rows = list(_shortened(self._studio_rows(diligent, day, days), 30_600))
        last = max(rows, key=lambda row: row.start_second)
        free = max(last.start_second + last.seconds, 61_200)
        evening = last._replace(start_second=free, seconds=38_520 - sum(row.seconds for row in rows))
        days[diligent.id, day] = [*rows, evening]
        self.planted.append(Planted("long-day", diligent.id, day))

        day = self._place(careless, days, 15)
        rows = days[careless.id, day] = self._studio_rows(careless, day, days)
        rows[0] = rows[0]._replace(
            workspace_id=self._studio_id, project_id=None, is_billable=False, task_id=None, tag_ids=()
        )
        self.planted.append(Planted("no-project", careless.id, day))

    def _studio_rows(
        self, person: Person, day: date, days: Mapping[tuple[int, date], Sequence[TimeEntry]]
    ) -> list[TimeEntry]:
        return [row for row in days.get((person.id, day), ()) if row.workspace_id == self._studio_id]

    def _place(self, person: Person, days: Mapping[tuple[int, date], Sequence[TimeEntry]], around: int) -> date:
        """A day, from the one `around` on, of work on several things, in a week with room for one more."""
        for day in [*self._month[around:], *self._month[:around]]:
            rows = self._studio_rows(person, day, days)
            monday = day - timedelta(days=day.weekday())
            week = sum(
                row.seconds for offset in range(7) for row in days.get((person.id, monday + timedelta(days=offset)), ())
            )
            is_long_enough = len(rows) >= 2 and min(row.seconds for row in rows[:2]) > 1_200
            if self._is_workday(person, day) and is_long_enough and week < _LONGEST_WEEK - 10_000:
                return day
        raise LookupError(person.name)


def _shortened(rows: Sequence[TimeEntry], most_seconds: int) -> Iterator[TimeEntry]:
    """The same entries, each shorter by the same part where together they are too long."""
    total = sum(row.seconds for row in rows)
    for row in rows:
        yield row if total <= most_seconds else row._replace(seconds=row.seconds * most_seconds // total)
