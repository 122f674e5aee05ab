"""The sample company: a year and a half of a design studio's time entries up to a given day, always the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from toggl_desktop.demo import cast
from toggl_desktop.demo.agreed import VACATION, agreed_hours, terms_of
from toggl_desktop.demo.calendar_days import days_off, public_holidays
from toggl_desktop.demo.closing_month import ClosingMonth
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.diary import Diary, sample_tags, sample_tasks
from toggl_desktop.demo.records import Client, Person, Planted, Project, Tag, Task, TimeEntry, Workspace

STUDIO_ID = 6_214_807
LABS_ID = 6_987_413
_ORGANIZATION_ID = 6_190_552
_FIRST_USER_ID = 8_041_236
_FIRST_CLIENT_ID = 64_810_377
_FIRST_PROJECT_ID = 203_771_514
_FIRST_ENTRY_ID = 3_718_244_905
_FULL_DAY_SECONDS = 7.8 * 3600
_MONTH_DAYS = 30.44
_HISTORY_MONTHS = 18


def sample_company(today: date, seed: int = 2007) -> Company:
    """A design studio of 14 people, 9 clients and 45 projects with a small second workspace.

    The history begins with the first day of the month a year and a half before `today` and includes `today`.
    The same day and seed always give the same company.
    """
    workspaces = [
        Workspace(STUDIO_ID, cast.STUDIO, _ORGANIZATION_ID, hourly_rate_cents=cast.STUDIO_RATE_CENTS),
        Workspace(LABS_ID, cast.LABS, _ORGANIZATION_ID, hourly_rate_cents=cast.STUDIO_RATE_CENTS),
    ]
    people = [_person(index, member) for index, member in enumerate(cast.MEMBERS)]
    clients = _clients(STUDIO_ID, cast.CUSTOMERS, 0) + _clients(LABS_ID, cast.LABS_CUSTOMERS, len(cast.CUSTOMERS))
    projects = _projects(STUDIO_ID, cast.JOBS, cast.CUSTOMERS, clients[: len(cast.CUSTOMERS)], people, 0, today)
    projects += _projects(
        LABS_ID, cast.LABS_JOBS, cast.LABS_CUSTOMERS, clients[len(cast.CUSTOMERS) :], people, len(cast.JOBS), today
    )
    projects.append(_vacation_project(people, len(projects), today))
    tasks = sample_tasks(projects)
    tags = [tag for workspace in workspaces for tag in sample_tags(workspace.id)]
    keeper = _Timekeeper(today, seed, people, projects[:-1])
    entries = keeper.entries(tasks, tags)
    month = _last_month(today)
    year_start = month[0].replace(month=1, day=1)
    terms = [
        terms_of(place, person, member, year_start, month[0], keeper.bounds(member))
        for place, (person, member) in enumerate(zip(people, cast.MEMBERS, strict=True))
    ]
    closing = ClosingMonth(month, today, people, terms, keeper.off, projects)
    entries = numbered(closing.tidied(entries))
    projects, planted = _estimated(projects, entries, month)
    return Company(
        workspaces=workspaces,
        people=people,
        clients=clients,
        projects=projects,
        entries=entries,
        signed_in_id=people[0].id,
        name=cast.ORGANIZATION,
        default_workspace_id=STUDIO_ID,
        tasks=tasks,
        tags=tags,
        agreed=agreed_hours(terms, keeper.off, month[0], range(year_start.year, today.year + 2)),
        planted=(*closing.planted, *planted),
    )


def numbered(rows: Iterable[TimeEntry]) -> list[TimeEntry]:
    """By day and start, numbered in the order in which they were made."""
    in_order = sorted(rows, key=lambda row: (row.day, row.start_second, row.user_id))
    return [row._replace(id=_FIRST_ENTRY_ID + number * 37) for number, row in enumerate(in_order)]


def _last_month(today: date) -> list[date]:
    """The days of the month before today's."""
    end = today.replace(day=1) - timedelta(days=1)
    return [end.replace(day=day) for day in range(1, end.day + 1)]


def _vacation_project(people: Sequence[Person], place: int, today: date) -> Project:
    return Project(
        id=_FIRST_PROJECT_ID + place * 10_433,
        workspace_id=STUDIO_ID,
        name=VACATION,
        color=cast.PALETTE[-1],
        is_billable=False,
        member_ids=frozenset(person.id for person in people),
        start_date=first_day(today),
    )


def _estimated(
    projects: Sequence[Project], entries: Sequence[TimeEntry], month: Sequence[date]
) -> tuple[list[Project], list[Planted]]:
    """The projects with estimates that hold, but for one with time in the month."""
    used: defaultdict[int | None, int] = defaultdict(int)
    for entry in entries:
        used[entry.project_id] += entry.seconds
    current = {entry.project_id for entry in entries if month[0] <= entry.day <= month[-1]}
    estimated = [project for project in projects if project.estimated_hours is not None]
    beyond = next((project for project in estimated if project.id in current and project.is_active), None)
    found: list[Project] = []
    for place, project in enumerate(projects):
        if project.estimated_hours is None:
            found.append(project)
            continue
        hours = used[project.id] / 3600
        share = 0.93 if project is beyond else 1.08 + 0.06 * (place % 7)
        found.append(replace(project, estimated_hours=max(10, round(hours * share / 10) * 10)))
    return found, [Planted("over-estimate", None, None)] if beyond is not None else []


def first_day(today: date) -> date:
    """The first day of the sample's history."""
    months = today.year * 12 + today.month - 1 - _HISTORY_MONTHS
    return date(months // 12, months % 12 + 1, 1)


def _months_before(today: date, months: float) -> date:
    return first_day(today) if months >= _HISTORY_MONTHS else today - timedelta(days=round(months * _MONTH_DAYS))


def _person(index: int, member: cast.Member) -> Person:
    return Person(
        id=_FIRST_USER_ID + index * 7_919 + index**2 * 13,
        name=member.name,
        email=f"{member.mailbox}@papierboot.example",
        workspace_ids=frozenset({STUDIO_ID, LABS_ID} if member.in_labs else {STUDIO_ID}),
        is_active=member.left_months_ago is None,
        is_admin=member.is_admin,
        hourly_rate_cents=member.rate_cents,
        timezone=member.timezone,
    )


def _clients(workspace_id: int, customers: Sequence[cast.Customer], offset: int) -> list[Client]:
    return [
        Client(_FIRST_CLIENT_ID + (offset + index) * 1_307, workspace_id, customer.name, customer.is_archived)
        for index, customer in enumerate(customers)
    ]


def _projects(
    workspace_id: int,
    jobs: Sequence[cast.Job],
    customers: Sequence[cast.Customer],
    clients: Sequence[Client],
    people: Sequence[Person],
    offset: int,
    today: date,
) -> list[Project]:
    return [
        Project(
            id=_FIRST_PROJECT_ID + (offset + index) * 10_433,
            workspace_id=workspace_id,
            name=job.name,
            client_id=None if job.customer is None else clients[job.customer].id,
            color=cast.PALETTE[(index * 5 + offset) % len(cast.PALETTE)],
            is_active=job.to_months_ago is None,
            is_billable=job.is_billable,
            is_private=job.is_private,
            member_ids=frozenset(
                person.id
                for person, member in zip(people, cast.MEMBERS, strict=True)
                if person.belongs_to(workspace_id) and set(member.skills) & set(job.needs)
            ),
            hourly_rate_cents=job.rate_cents,
            currency=None if job.customer is None else customers[job.customer].currency,
            estimated_hours=job.estimated_hours,
            start_date=_months_before(today, job.from_months_ago),
        )
        for index, job in enumerate(jobs)
    ]


class _Timekeeper:
    """Tracks everybody's days. Only `Random.random` is used: its sequence is the same in every Python."""

    def __init__(self, today: date, seed: int, people: Sequence[Person], projects: Sequence[Project]) -> None:
        self._today = today
        self._start = first_day(today)
        self._seed = seed
        self._people = people
        jobs = [*cast.JOBS, *cast.LABS_JOBS]
        self._jobs = list(zip(projects, jobs, strict=True))
        self.off: dict[int, dict[date, bool]] = {}

    def entries(self, tasks: Sequence[Task], tags: Sequence[Tag]) -> list[TimeEntry]:
        """All entries, each person's by day."""
        tasks_of: defaultdict[int, list[Task]] = defaultdict(list)
        for task in tasks:
            tasks_of[task.project_id].append(task)
        tags_of: defaultdict[int, list[Tag]] = defaultdict(list)
        for tag in tags:
            tags_of[tag.workspace_id].append(tag)
        rows: list[TimeEntry] = []
        for index, (person, member) in enumerate(zip(self._people, cast.MEMBERS, strict=True)):
            tracked = self._track(Random(self._seed * 1_000 + index), person, member)  # noqa: S311 - not a secret
            words = Random(self._seed * 1_000 + 500 + index)  # noqa: S311 - not a secret
            rows.extend(Diary(words, member, tasks_of, tags_of).complete(tracked))
        return rows

    def bounds(self, member: cast.Member) -> tuple[date, date | None]:
        """First day at work, and last day of somebody who left."""
        start = max(self._start, _months_before(self._today, member.joined_months_ago))
        left = member.left_months_ago
        return start, None if left is None else _months_before(self._today, left)

    def _track(self, rng: Random, person: Person, member: cast.Member) -> list[TimeEntry]:
        start, left = self.bounds(member)
        end = left or self._today
        off = self.off[person.id] = days_off(rng, start, end)
        # Once in a while somebody works until late at night, or on a Saturday.
        late_share = 0.004 if "w" in member.skills else 0.001
        rows: list[TimeEntry] = []
        week: list[tuple[Project, float]] = []
        for offset in range((end - start).days + 1):
            day = start + timedelta(days=offset)
            weekday = day.weekday()
            if weekday == 0 or not week:
                week = self._plan_week(rng, person, member, day)
            chance = rng.random()
            if day in off or day in public_holidays(day.year) or not week:
                continue
            if weekday < 5:
                share = member.week[weekday] * (0.84 + 0.3 * rng.random())
                if member.week[weekday] and chance < late_share:
                    share = 1.62 + 0.16 * rng.random()
            else:
                share = 0.25 + 0.45 * rng.random() if weekday == 5 and chance < 0.022 else 0.0
            if day == self._today:
                share *= 0.45
            if share:
                self._track_day(rng, person, day, share * _FULL_DAY_SECONDS, week, rows)
        return rows

    def _plan_week(self, rng: Random, person: Person, member: cast.Member, monday: date) -> list[tuple[Project, float]]:
        """The projects of a week, with weights: some of those that fit, so that weeks differ."""
        age = (self._today - monday).days / _MONTH_DAYS
        chosen: list[tuple[Project, float]] = []
        for project, job in self._jobs:
            has_begun = job.from_months_ago >= min(age, _HISTORY_MONTHS)
            has_ended = job.to_months_ago is not None and age <= job.to_months_ago
            if not has_begun or has_ended or person.id not in project.member_ids:
                continue
            fit = 1.0 if member.skills[0] in job.needs else 0.35
            if rng.random() < 0.35 + 0.25 * fit:
                chosen.append((project, job.weight * fit * (0.15 + rng.random() ** 2)))
        chosen.sort(key=lambda item: -item[1])
        return chosen[:6]

    def _track_day(
        self,
        rng: Random,
        person: Person,
        day: date,
        goal_seconds: float,
        week: Sequence[tuple[Project, float]],
        rows: list[TimeEntry],
    ) -> None:
        total_weight = sum(weight for _, weight in week)
        left = goal_seconds
        while left > 240:
            seconds = min(left, 1_100 + 9_800 * rng.random() ** 1.6)
            if left - seconds < 600:
                seconds = left
            left -= seconds
            pick = rng.random() * total_weight
            project = week[-1][0]
            for candidate, weight in week:
                pick -= weight
                if pick < 0:
                    project = candidate
                    break
            kind = rng.random()
            is_loose = kind < 0.03
            rows.append(
                TimeEntry(
                    0,
                    project.workspace_id,
                    person.id,
                    None if is_loose else project.id,
                    day,
                    int(seconds),
                    project.is_billable and not is_loose and kind < 0.95,
                )
            )
