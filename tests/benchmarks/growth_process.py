"""Builds and writes one report: ``growth_process PEOPLE PROJECTS PAIRS SPLIT FOLDER``; prints JSON."""

from __future__ import annotations

import gc
import json
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil

from tests.benchmarks.bench_writing import save
from tests.benchmarks.setting import YEAR, context
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Split, split_period
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.report.build import build_report
from toggl_desktop.core.report.restrict import reports_by_user
from toggl_desktop.core.toggl.models import HoursRow, Profile, Project, ProjectPage, User, Workspace
from toggl_desktop.excel.writer import ExcelWorkbookWriter

BUILDS = 3


def make_store(people: int, projects: int, pairs: int, split: Split) -> WorkspaceStore:
    """Hours of exactly `pairs` pairs, in every interval of the split."""
    chance = random.Random(2)
    users = tuple(User(1000 + number, f"Firstname Lastname {number:05}") for number in range(people))
    found = tuple(
        Project(50_000 + number, f"Project {number:05}", number % 90, f"Client {number % 90:02}", color="#0b83d9")
        for number in range(projects)
    )
    store = WorkspaceStore(users=users, clients=(), request_count=3, read_at=datetime.now(UTC))
    store.project_pages[1] = ProjectPage(found, 1, is_last=True)
    chosen = [divmod(place, projects) for place in chance.sample(range(people * projects), pairs)]
    for interval in dict.fromkeys((YEAR, *split_period(YEAR, split, 1))):
        store.hours[interval] = tuple(
            HoursRow(1000 + user, 50_000 + project, chance.randrange(60, 90_000), chance.randrange(60))
            for user, project in chosen
        )
    return store


def main() -> None:
    """See above."""
    people, projects, pairs = map(int, sys.argv[1:4])
    split, folder = Split(sys.argv[4]), Path(sys.argv[5])
    gc.disable()  # as the program does while a job runs
    store = make_store(people, projects, pairs, split)
    workspace = Workspace(7, "Acme", 70, has_billable=True, currency="EUR")
    profile = Profile(1000, "Nora", "nora@example.com", "UTC", 1, 7)
    writer = ExcelWorkbookWriter("0")
    question = HoursQuestion(workspace, YEAR, split)
    build_seconds = []
    for _ in range(BUILDS):
        before, start = psutil.Process().memory_info().rss, time.process_time()
        report = build_report(question, ReportOptions(), profile, store, datetime.now(UTC), context())
        built = time.process_time()
        build_seconds.append(built - start)
    save(writer, report, folder / f"growth-{people}-{projects}.xlsx")
    written = time.process_time()
    assert sum(1 for _ in reports_by_user(report)) == people
    found = {
        "build_seconds": min(build_seconds),
        "plain_seconds": min(plain_seconds(store, split) for _ in range(BUILDS)),
        "write_seconds": written - built,
        "dealing_seconds": time.process_time() - written,
        "memory_mib": (_peak_bytes() - before) / 2**20,
    }
    sys.stdout.write(json.dumps(found) + "\n")


def plain_seconds(store: WorkspaceStore, split: Split) -> float:
    """The least that adding up takes: the rows into a dict of pairs, its keys sorted, each looked up again."""
    start = time.process_time()
    for interval in split_period(YEAR, split, 1):
        sums = {(user, project): (tracked, billable) for user, project, tracked, billable in store.hours[interval]}
        assert [sums[pair] for pair in sorted(sums, key=lambda pair: (pair[0], pair[1] or 0))]
    return time.process_time() - start


def _peak_bytes() -> int:
    """Of this program alone: what ``getrusage`` tells begins on Linux with the peak of the process that started it."""
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
