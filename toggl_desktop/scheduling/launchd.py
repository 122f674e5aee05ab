"""launchd on macOS: an agent of the person's own session for each saved export.

launchd makes up for a time at which the computer slept; ``RunAtLoad`` looks after a time at which it was off.
"""

from __future__ import annotations

import os
import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.whole import write_whole
from toggl_desktop.core.schedulers import Programs, Task
from toggl_desktop.scheduling.command import command_of, task_id

PREFIX = "io.github.toggl_desktop.TogglExport.export."


class LaunchdScheduler:
    """`TaskScheduler` of macOS.

    Args:
        programs: runs ``launchctl``.
        program: how this program is started.
        folder: of the person's agents, ``~/Library/LaunchAgents``.
        user_id: whose session.
    """

    def __init__(self, programs: Programs, program: Sequence[str], folder: Path, user_id: int | None = None) -> None:
        self._programs = programs
        self._program = program
        self._folder = folder
        self._domain = f"gui/{os.getuid() if user_id is None else user_id}"

    def install(self, task: Task) -> None:
        """See `TaskScheduler.install`."""
        self.remove(task.name)
        label = PREFIX + task_id(task.name)
        path = self._path(label)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, plistlib.dumps(agent_of(task, self._program, label), sort_keys=False))
        except OSError as error:
            raise SchedulingFailed("launchd", error.strerror or type(error).__name__) from error
        ended = self._programs.run(["launchctl", "bootstrap", self._domain, str(path)])
        if not ended.worked:
            Disk().remove(path)
            raise SchedulingFailed("launchd", ended.problem)

    def remove(self, name: str) -> None:
        """See `TaskScheduler.remove`."""
        self._remove(PREFIX + task_id(name))

    def remove_all(self) -> None:
        """See `TaskScheduler.remove_all`."""
        for path in sorted(self._folder.glob(f"{PREFIX}*.plist")):
            self._remove(path.name.removesuffix(".plist"))

    def has(self, name: str) -> bool:
        """See `TaskScheduler.has`."""
        return self._path(PREFIX + task_id(name)).exists()

    def _remove(self, label: str) -> None:
        path = self._path(label)
        if not path.exists():
            return
        try:
            Disk().delete(path)
        except OSError as error:
            raise SchedulingFailed("launchd", error.strerror or type(error).__name__) from error
        # Last, for it ends what it removes: perhaps this very process. No error when it was not loaded.
        self._programs.run(["launchctl", "bootout", f"{self._domain}/{label}"])

    def _path(self, label: str) -> Path:
        return self._folder / f"{label}.plist"


def agent_of(task: Task, program: Sequence[str], label: str) -> dict[str, Any]:
    """The agent as a property list. Nothing in it is secret: the token stays in the key store."""
    return {
        "Label": label,
        "ProgramArguments": command_of(task, program),
        "StartCalendarInterval": intervals_of(task.schedule),
        "RunAtLoad": True,
        "ProcessType": "Background",
        "LimitLoadToSessionType": "Aqua",
    }


def intervals_of(schedule: Schedule) -> list[dict[str, int]]:
    """The schedule as calendar intervals; of the last and the first working day all days on which they can fall."""
    at = {"Hour": schedule.at.hour, "Minute": schedule.at.minute}
    match schedule.every:
        case Every.DAY:
            return [at]
        case Every.WEEK:
            return [{"Weekday": schedule.weekday % 7, **at}]  # launchd counts from Sunday, which is 0
    match schedule.month_day:
        case MonthDay.LAST:
            days = [28, 29, 30, 31]
        case MonthDay.FIRST_WORKING:
            days = [1, 2, 3]
        case day:
            days = [int(day)]
    return [{"Day": day, **at} for day in days]
