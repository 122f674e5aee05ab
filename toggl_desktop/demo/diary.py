"""What the sample's people did and when: begin, words, tasks and tags of the entries that the timekeeper tracked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from random import Random

from toggl_desktop.demo import cast
from toggl_desktop.demo.records import Project, Tag, Task, TimeEntry

_FIRST_TASK_ID = 92_440_118
_FIRST_TAG_ID = 15_730_264
_DAY_SECONDS = 86_400

# By skill, as in `cast`: what such people write into their entries.
_DOINGS = {
    "d": (
        "Wireframes, second round", "Icons & illustrations", "Layout of the start page", "Corrections from the client",
        "Colour and type studies", "Print-ready files", "Moodboard",
    ),
    "w": (
        "Fix: menu does not close on iPad", "Code review", "Form validation", "Deployment to staging",
        "Performance: images", "Accessibility – keyboard", "API connection",
    ),
    "c": ("Copy for the landing page", "Proofreading", "Interview notes", "Newsletter text", "Translation check FR/DE"),
    "s": ("Workshop preparation", "Interviews with users", "Positioning paper", "Competitor research"),
    "m": ("Shooting, day 1", "Editing", "Colour grading", "Photo selection"),
    "p": ("Planning", "Status call", "Estimate and offer", "Hand-over to the client", "Weekly"),
    "o": ("Invoices", "Correspondence", "Bookkeeping", "Travel bookings"),
}  # fmt: skip
_TASKS = ("Concept", "Design", "Build", "Review & test")
_TAGS = ("on site", "remote", "overtime", "correction loop", "to discuss")


def sample_tasks(projects: Sequence[Project]) -> list[Task]:
    """Tasks for the projects that have an estimate."""
    estimated = [project for project in projects if project.estimated_hours is not None]
    return [
        Task(_FIRST_TASK_ID + (index * len(_TASKS) + place) * 61, project.id, name)
        for index, project in enumerate(estimated)
        for place, name in enumerate(_TASKS)
    ]


def sample_tags(workspace_id: int) -> list[Tag]:
    """Tags of a workspace."""
    return [
        Tag(_FIRST_TAG_ID + index * 43 + workspace_id % 1_000, workspace_id, name) for index, name in enumerate(_TAGS)
    ]


class Diary:
    """Completes the entries of one person; `rng` is the diary's own, so that the hours do not depend on it."""

    def __init__(
        self, rng: Random, member: cast.Member, tasks: Mapping[int, Sequence[Task]], tags: Mapping[int, Sequence[Tag]]
    ) -> None:
        self._rng = rng
        self._doings = [doing for skill in member.skills for doing in _DOINGS[skill]]
        self._tasks = tasks
        self._tags = tags

    def complete(self, rows: Sequence[TimeEntry]) -> Iterator[TimeEntry]:
        """The same entries one after another on each day, with a break at noon; no two of them overlap."""
        for _, day_rows in groupby(rows, attrgetter("day")):
            yield from self._day(list(day_rows))

    def _day(self, rows: Sequence[TimeEntry]) -> Iterator[TimeEntry]:
        pauses = [60 * int(12 * self._rng.random()) for _ in rows]
        lunch = 60 * (30 + 5 * int(7 * self._rng.random()))
        begin = 60 * (465 + 5 * int(16 * self._rng.random()))
        latest = _DAY_SECONDS - 60 - lunch - sum(pauses) - sum(row.seconds for row in rows)
        at = min(begin, latest)
        had_lunch = False
        for row, pause in zip(rows, pauses, strict=True):
            if not had_lunch and at + row.seconds // 2 > 45_000:
                at, had_lunch = at + lunch, True
            yield self._told(row, at)
            at += row.seconds + pause

    def _told(self, row: TimeEntry, start_second: int) -> TimeEntry:
        word, task, tag = self._rng.random(), self._rng.random(), self._rng.random()
        tasks = self._tasks.get(row.project_id, ()) if row.project_id is not None else ()
        tags = self._tags.get(row.workspace_id, ())
        chosen = tags[: 1 + int(tag * 1_000) % len(tags)][-(1 if tag > 0.02 else 2) :] if tags and tag < 0.12 else ()
        return row._replace(
            start_second=start_second,
            description="" if word < 0.07 else self._doings[int((word - 0.07) / 0.93 * len(self._doings))],
            task_id=tasks[int(task * len(tasks))].id if tasks and task < 0.9 else None,
            tag_ids=tuple(one.id for one in chosen),
        )
