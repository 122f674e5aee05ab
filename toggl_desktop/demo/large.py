"""A company of any size, for measuring: so many people, projects and pairs of them with time."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from toggl_desktop.demo.cast import PALETTE
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.records import Client, Person, Project, TimeEntry, Workspace

_WORKSPACE_ID = 7_100_200
_FIRST_NAMES = ("Ada", "Bruno", "Clémence", "Dmitri", "Elif", "Femke", "Göran", "Hanae", "Ivo", "Jolán", "Kofi", "Lív")
_LAST_NAMES = ("Abbott", "Brandão", "Çelik", "Dahl", "Eriksen", "Ferreira", "Groß", "Horváth", "Ito", "Jansen", "Kaya")
_DOINGS = tuple(
    f"{what} – part {part}" for what in ("Design", "Code review", "Call", "Tests", "") for part in range(12)
)
_SUBJECTS = ("Website", "Campaign", "Audit", "Portal", "Support", "Research", "Workshop", "Prototype", "Migration")


def large_company(
    *,
    end: date,
    people: int = 500,
    projects: int = 2_000,
    pairs: int = 100_000,
    entries_per_pair: int = 1,
    days: int = 365,
    seed: int = 1,
) -> Company:
    """A workspace in which exactly `pairs` pairs of person and project have time in the `days` days up to `end`.

    Raises:
        ValueError: there cannot be so many pairs.
    """
    if pairs > people * projects:
        raise ValueError("more pairs than people times projects")
    rng = Random(seed)  # noqa: S311 - not a secret
    start = end - timedelta(days=days - 1)
    clients = [Client(90_000 + number, _WORKSPACE_ID, f"Client {number:03}") for number in range(projects // 10 + 1)]
    project_rows = [
        Project(
            id=210_000_000 + number,
            workspace_id=_WORKSPACE_ID,
            name=f"{_SUBJECTS[number % len(_SUBJECTS)]} {number:04}",
            client_id=clients[number % len(clients)].id,
            color=PALETTE[number % len(PALETTE)],
            is_active=number % 7 != 0,
            is_billable=number % 5 != 0,
        )
        for number in range(projects)
    ]
    person_rows = [
        Person(
            id=9_000_000 + number,
            name=f"{_FIRST_NAMES[number % 12]} {_LAST_NAMES[number // 12 % 11]} {number // 132 + 1}",
            email=f"person{number}@example.com",
        )
        for number in range(people)
    ]
    entries: list[TimeEntry] = []
    for index in range(pairs * entries_per_pair):
        pair = index % pairs
        person = person_rows[pair % people]
        # Each round of people moves on by one project, so no pair comes twice.
        project = project_rows[(pair // people + pair % people * 31) % projects]
        entries.append(
            TimeEntry(
                4_400_000_000 + index,
                _WORKSPACE_ID,
                person.id,
                project.id,
                start + timedelta(days=int(rng.random() * days)),
                600 + int(rng.random() * 12_000),
                project.is_billable,
                8 * 3600 + index * 37 % 28_800,
                _DOINGS[index % len(_DOINGS)],
            )
        )
    return Company(
        workspaces=[Workspace(_WORKSPACE_ID, "Large Workspace", 7_100_000, hourly_rate_cents=9_000)],
        people=person_rows,
        clients=clients,
        projects=project_rows,
        entries=entries,
        signed_in_id=person_rows[0].id,
        name="Large Company",
    )
