"""cron, where there is no systemd: two lines for each saved export in the person's own table.

cron makes up for nothing. So it looks every hour at the schedule's minute whether a run is due.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.schedulers import Programs, Task
from toggl_desktop.scheduling.command import command_of, task_id

MARK = "# Toggl Export: "
_PLAIN = re.compile(r"[A-Za-z0-9_./:=@+,-]+")


class CronScheduler:
    """`TaskScheduler` over ``crontab``.

    Args:
        programs: runs ``crontab``.
        program: how this program is started.
    """

    def __init__(self, programs: Programs, program: Sequence[str]) -> None:
        self._programs = programs
        self._program = program

    def install(self, task: Task) -> None:
        """See `TaskScheduler.install`."""
        command = " ".join(_quoted(word) for word in command_of(task, self._program))
        lines = self._lines_without(task_id(task.name))
        self._write([*lines, MARK + task_id(task.name), f"{task.schedule.at.minute} * * * * {command}"])

    def remove(self, name: str) -> None:
        """See `TaskScheduler.remove`."""
        before = self._read()
        after = self._lines_without(task_id(name))
        if after != before:
            self._write(after)

    def remove_all(self) -> None:
        """See `TaskScheduler.remove_all`."""
        before = self._read()
        after = self._lines_without(None)
        if after != before:
            self._write(after)

    def has(self, name: str) -> bool:
        """See `TaskScheduler.has`."""
        return MARK + task_id(name) in self._read()

    def _read(self) -> list[str]:
        """The person's table; none is an empty one."""
        ended = self._programs.run(["crontab", "-l"])
        if ended.worked:
            return ended.text.splitlines()
        if ended.code == 1 and "no crontab" in ended.problem:
            return []
        raise SchedulingFailed("cron", ended.problem)

    def _lines_without(self, one: str | None) -> list[str]:
        """All lines but ours: those of one task, or of all."""
        kept: list[str] = []
        is_ours = False
        for line in self._read():
            if is_ours:
                is_ours = False
            elif line.startswith(MARK) and (one is None or line == MARK + one):
                is_ours = True
            else:
                kept.append(line)
        return kept

    def _write(self, lines: Sequence[str]) -> None:
        ended = self._programs.run(["crontab", "-"], given="".join(f"{line}\n" for line in lines))
        if not ended.worked:
            raise SchedulingFailed("cron", ended.problem)


def _quoted(word: str) -> str:
    """A word for the shell that cron starts; cron itself ends a command at a percent sign."""
    quoted = word if _PLAIN.fullmatch(word) else "'" + word.replace("'", "'\\''") + "'"
    return quoted.replace("%", "\\%")
