"""The sample company: always the same, complete, and plausible to look at."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest

from toggl_desktop.demo import Company, large_company, sample_company
from toggl_desktop.demo.calendar_days import public_holidays
from toggl_desktop.demo.cast import PALETTE
from toggl_desktop.demo.sample import first_day

TODAY = date(2025, 11, 20)


@pytest.fixture(scope="module")
def sample() -> Company:
    return sample_company(TODAY)


def test_the_same_day_gives_the_same_company(sample: Company) -> None:
    assert sample_company(TODAY) == sample
    assert sample_company(TODAY).entries == sample.entries


def test_another_day_or_seed_gives_another_company(sample: Company) -> None:
    assert sample_company(TODAY, seed=1).entries != sample.entries
    assert sample_company(TODAY + timedelta(days=1)).entries != sample.entries


def test_its_size(sample: Company) -> None:
    studio, labs = sample.workspaces
    assert len(sample.people) == 14
    assert len(sample.clients_of(studio.id)) == 9
    assert len(sample.projects_of(studio.id)) == 46
    assert len(sample.projects_of(labs.id)) == 5
    seconds = Counter[int]()
    for entry in sample.entries:
        seconds[entry.workspace_id] += entry.seconds
    assert 0 < seconds[labs.id] < seconds[studio.id] / 10


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2026, 1, 1), date(2025, 12, 31), date(2027, 5, 30)])
def test_the_history_is_a_year_and_a_half_up_to_today(today: date) -> None:
    sample = sample_company(today)
    days = [entry.day for entry in sample.entries]
    assert first_day(today).day == 1
    assert 548 <= (today - first_day(today)).days <= 580
    assert min(days) - first_day(today) <= timedelta(days=5)
    assert today - timedelta(days=10) <= max(days) <= today
    tracked = {entry.project_id for entry in sample.entries}
    assert {project.id for project in sample.projects} <= tracked
    assert {person.id for person in sample.people} == {entry.user_id for entry in sample.entries}


def test_entries_are_in_order_with_ids_beyond_32_bits(sample: Company) -> None:
    ids = [entry.id for entry in sample.entries]
    assert ids == sorted(set(ids))
    assert ids[0] > 2**31
    assert [entry.day for entry in sample.entries] == sorted(entry.day for entry in sample.entries)
    assert all(entry.seconds > 0 for entry in sample.entries)


def test_entries_belong_together(sample: Company) -> None:
    people = {person.id: person for person in sample.people}
    projects = {project.id: project for project in sample.projects}
    clients = {client.id: client for client in sample.clients}
    for entry in sample.entries:
        assert people[entry.user_id].belongs_to(entry.workspace_id)
        if entry.project_id is None:
            assert not entry.is_billable
        else:
            project = projects[entry.project_id]
            assert project.workspace_id == entry.workspace_id
            assert project.is_billable or not entry.is_billable
    for project in projects.values():
        if project.client_id is not None:
            assert clients[project.client_id].workspace_id == project.workspace_id
        assert project.color in PALETTE


def test_days_look_like_work(sample: Company) -> None:
    days: defaultdict[tuple[int, date], list[int]] = defaultdict(list)
    for entry in sample.entries:
        days[entry.user_id, entry.day].append(entry.seconds)
    hours = sorted(sum(seconds) / 3600 for seconds in days.values())
    assert 7 < hours[len(hours) // 2] < 8.5
    assert hours[-1] < 16
    assert 1 <= sum(value > 12 for value in hours) <= 20
    full = [value for value in hours if 6 <= value <= 9.2]
    assert len(full) > 0.75 * len(hours)
    weekdays = Counter(day.weekday() for _, day in days)
    assert 0 < weekdays[5] < 50
    assert weekdays[6] == 0
    assert 2.5 < sum(len(seconds) for seconds in days.values()) / len(days) < 7
    assert sum(entry.seconds % 60 != 0 for entry in sample.entries) > 0.9 * len(sample.entries)


def test_nobody_works_on_holidays_or_all_year(sample: Company) -> None:
    assert not any(entry.day in public_holidays(entry.day.year) for entry in sample.entries)
    year = [entry for entry in sample.entries if entry.day.year == 2025]
    for person in sample.people:
        worked = {entry.day for entry in year if entry.user_id == person.id}
        assert len(worked) < 225, person.name


def test_easter_is_where_it_was() -> None:
    assert {date(2024, 3, 29), date(2024, 4, 1)} <= public_holidays(2024)
    assert {date(2025, 4, 18), date(2025, 4, 21)} <= public_holidays(2025)
    assert {date(2026, 4, 3), date(2026, 4, 6)} <= public_holidays(2026)


def test_the_special_cases_are_there(sample: Company) -> None:
    studio = sample.workspaces[0]
    projects = sample.projects_of(studio.id)
    names = Counter(project.name for project in projects)
    assert names["Website Relaunch"] == 2
    assert len({project.client_id for project in projects if project.name == "Website Relaunch"}) == 2
    assert any(len(project.name) > 31 for project in projects)
    assert not any(re.match(r"[=+@-]", item.name) for item in (*sample.projects, *sample.people, *sample.clients))
    assert any(re.search("[^\x00-\x7f]", person.name) for person in sample.people)
    tracked = {entry.project_id for entry in sample.entries}
    assert sum(not project.is_active and project.id in tracked for project in projects) >= 8
    assert None in tracked
    (left,) = [person for person in sample.people if not person.is_active]
    last_day = max(entry.day for entry in sample.entries if entry.user_id == left.id)
    assert TODAY - timedelta(days=200) < last_day < TODAY - timedelta(days=120)
    first_days = {
        person.id: min(entry.day for entry in sample.entries if entry.user_id == person.id) for person in sample.people
    }
    assert sum(day > TODAY - timedelta(days=365) for day in first_days.values()) == 2
    assert {project.currency or studio.currency for project in projects} == {"EUR", "USD"}
    assert any(project.hourly_rate_cents for project in projects)
    billable = sum(entry.seconds for entry in sample.entries if entry.is_billable)
    assert 0.55 < billable / sum(entry.seconds for entry in sample.entries) < 0.85


def test_part_time_people_work_less(sample: Company) -> None:
    seconds = Counter[str]()
    names = {person.id: person.name for person in sample.people}
    for entry in sample.entries:
        seconds[names[entry.user_id]] += entry.seconds
    assert seconds["Tomáš Dvořák"] < 0.7 * seconds["Mei-Ling Chen"]
    assert seconds["Amélie Rousseau"] < 0.7 * seconds["Mei-Ling Chen"]


def test_renumbering_keeps_every_relation(sample: Company) -> None:
    offset = 2**53
    moved = sample.renumbered(offset)
    assert len(moved.entries) == len(sample.entries)
    workspace_id = sample.workspaces[0].id
    matrix = sample.ledger.matrix(workspace_id, date.min, date.max)
    expected = {
        (user_id + offset, project_id and project_id + offset): seconds
        for (user_id, project_id), seconds in matrix.items()
    }
    assert moved.ledger.matrix(workspace_id + offset, date.min, date.max) == expected
    assert moved.clients_of(workspace_id + offset)[0].id == moved.projects_of(workspace_id + offset)[0].client_id
    assert moved.signed_in.name == sample.signed_in.name
    assert [len(moved.projects_of(item.id)) for item in moved.workspaces] == [46, 5]


def test_large_companies_have_exactly_the_pairs_asked_for() -> None:
    company = large_company(end=date(2025, 12, 31), people=50, projects=40, pairs=1_500, entries_per_pair=3)
    workspace_id = company.workspaces[0].id
    matrix = company.ledger.matrix(workspace_id, date(2025, 1, 1), date(2025, 12, 31))
    assert len(matrix) == 1_500
    assert len({project_id for _, project_id in matrix}) == 40
    assert sum(tracked for tracked, _ in matrix.values()) == sum(entry.seconds for entry in company.entries)
    assert (
        len(
            large_company(end=date(2025, 12, 31), people=5, projects=4, pairs=20).ledger.matrix(
                workspace_id, date.min, date.max
            )
        )
        == 20
    )
    with pytest.raises(ValueError, match="more pairs"):
        large_company(end=TODAY, people=2, projects=2, pairs=5)


def test_nobody_does_two_things_at_once_or_works_past_midnight(sample: Company) -> None:
    planted = {(one.user_id, one.day) for one in sample.planted}
    days: defaultdict[object, list[tuple[int, int]]] = defaultdict(list)
    for entry in sample.entries:
        if (entry.user_id, entry.day) not in planted:
            days[entry.user_id, entry.day].append((entry.start_second, entry.start_second + entry.seconds))
    for spans in days.values():
        spans.sort()
        assert spans[0][0] >= 0
        assert spans[-1][1] < 86_400
        assert all(stop <= start for (_, stop), (start, _) in pairwise(spans))
    assert sum(len(spans) > 1 for spans in days.values()) > len(days) / 2


def test_entries_have_words_tasks_and_tags_of_their_own_project_and_workspace(sample: Company) -> None:
    tasks = {task.id: task for task in sample.tasks}
    tags = {tag.id: tag for tag in sample.tags}
    assert len(tags) == len(sample.tags)
    assert len(tasks) == len(sample.tasks) > 20
    for entry in sample.entries:
        assert entry.task_id is None or tasks[entry.task_id].project_id == entry.project_id
        assert all(tags[tag_id].workspace_id == entry.workspace_id for tag_id in entry.tag_ids)
    words = Counter(entry.description for entry in sample.entries)
    assert 0 < words[""] < len(sample.entries) / 10
    assert len(words) > 30
    assert max(len(entry.tag_ids) for entry in sample.entries) == 2
    assert 0.05 < sum(bool(entry.tag_ids) for entry in sample.entries) / len(sample.entries) < 0.2
