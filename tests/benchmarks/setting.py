"""What every benchmark is given: where to write, how much to do, and companies of three sizes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from toggl_desktop.bootstrap import Services, build_services
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.export import Sitting, sign_in_with_token
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Secret

END = date.today()
YEAR = Period(END - timedelta(days=364), END)
PROJECT_FOLDER = Path(__file__).parents[2]


class Size(NamedTuple):
    """A company."""

    name: str
    people: int
    projects: int
    pairs: int


SMALL = Size("small", 10, 20, 200)
MEDIUM = Size("medium", 100, 300, 6_000)
LARGE = Size("large", 500, 2_000, 100_000)


class Access(NamedTuple):
    """How to reach a demo server."""

    url: str
    token: str


@dataclass
class Setting:
    """One run of the benchmarks.

    Attributes:
        folder: for workbooks and temporary files; emptied at the end.
        is_quick: few runs, no large sizes.
    """

    folder: Path
    is_quick: bool = False
    built_program: Path | None = None
    _reports: dict[str, Report] = field(default_factory=dict)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Small to large."""
        return (SMALL, MEDIUM) if self.is_quick else (SMALL, MEDIUM, LARGE)

    @property
    def largest(self) -> Size:
        """The largest size of this run."""
        return self.sizes[-1]

    def runs(self, thorough: int) -> int:
        """How often to measure; `thorough` is meant for a machine with nothing else to do."""
        return max(2, thorough // 3) if self.is_quick else thorough

    def report(self, size: Size) -> Report:
        """The report of a whole year, read once from a server."""
        if size.name not in self._reports:
            with serving(size) as access:
                self._reports[size.name] = read_report(sign_in(access)[0])
        return self._reports[size.name]


@contextmanager
def serving(size: Size) -> Iterator[Access]:
    """A demo server in a process of its own, so that it does not share our interpreter."""
    command = [sys.executable, "-m", "tests.benchmarks.server_process", *map(str, size[1:])]
    with subprocess.Popen(command, cwd=PROJECT_FOLDER, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield Access(**json.loads(process.stdout.readline()))
        finally:
            process.stdin.close()


def open_services(access: Access) -> Services:
    """The program's own adapters."""
    return build_services(access.url, preset_token=Secret(access.token), token_store=None)


def sign_in(access: Access) -> tuple[Sitting, Services]:
    """A fresh sitting that knows nothing yet."""
    services = open_services(access)
    return sign_in_with_token(services.connector, Secret(access.token), services.clock, context()), services


def read_report(sitting: Sitting) -> Report:
    """Fetch, parse, build: the year as a whole."""
    question = HoursQuestion(sitting.account.workspaces[0], YEAR)
    return sitting.read_report(question, ReportOptions(), context())


def context() -> CancellableContext:
    """A context that nobody cancels."""
    return CancellableContext(threading.Event())


def child_environment(home: Path, access: Access | None = None) -> dict[str, str]:
    """The environment for a child process that is the program itself, with compiled modules as when it is installed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TOGGL_DESKTOP_HOME": str(home)}
    for name in ("TOGGL_API_URL", "TOGGL_API_TOKEN", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    if access is not None:
        environment |= {"TOGGL_API_URL": access.url, "TOGGL_API_TOKEN": access.token}
    return environment
