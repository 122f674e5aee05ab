"""systemd's user timers: a service and a timer for each saved export, in the person's own folder.

``Persistent=true`` makes up for a time at which the computer was off or slept, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.core.files.whole import write_whole
from toggl_desktop.core.schedulers import ProgramOutput, Programs, Task
from toggl_desktop.scheduling.command import command_of, task_id

PREFIX = "toggl-desktop-export-"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SYSTEMCTL = ("systemctl", "--user", "--no-ask-password")


class SystemdScheduler:
    """`TaskScheduler` of a session that systemd looks after.

    Args:
        programs: runs ``systemctl``.
        program: how this program is started.
        folder: of the person's units, ``~/.config/systemd/user``.
    """

    def __init__(self, programs: Programs, program: Sequence[str], folder: Path) -> None:
        self._programs = programs
        self._program = program
        self._folder = folder

    def install(self, task: Task) -> None:
        """See `TaskScheduler.install`."""
        unit = PREFIX + task_id(task.name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / f"{unit}.service", service_text(task, self._program).encode())
            write_whole(self._folder / f"{unit}.timer", timer_text(task).encode())
        except OSError as error:
            self._delete(unit)
            raise SchedulingFailed("systemd", error.strerror or type(error).__name__) from error
        for words in (("daemon-reload",), ("enable", f"{unit}.timer"), ("restart", f"{unit}.timer")):
            ended = self._systemctl(*words)
            if not ended.worked:
                self._systemctl("disable", "--now", f"{unit}.timer")
                self._delete(unit)
                raise SchedulingFailed("systemd", ended.problem)

    def remove(self, name: str) -> None:
        """See `TaskScheduler.remove`."""
        self._remove([PREFIX + task_id(name)])

    def remove_all(self) -> None:
        """See `TaskScheduler.remove_all`."""
        self._remove(sorted({path.stem for path in self._folder.glob(f"{PREFIX}*") if path.is_file()}))

    def has(self, name: str) -> bool:
        """See `TaskScheduler.has`."""
        return (self._folder / f"{PREFIX}{task_id(name)}.timer").exists()

    def _remove(self, units: Sequence[str]) -> None:
        there = [unit for unit in units if (self._folder / f"{unit}.timer").exists()]
        for unit in there:
            self._systemctl("disable", "--now", f"{unit}.timer")
        for unit in units:
            self._delete(unit)
        if there:
            self._systemctl("daemon-reload")

    def _delete(self, unit: str) -> None:
        try:
            for name in (f"{unit}.timer", f"{unit}.service", f"timers.target.wants/{unit}.timer"):
                Disk().delete(self._folder / name)
        except OSError as error:
            raise SchedulingFailed("systemd", error.strerror or type(error).__name__) from error

    def _systemctl(self, *words: str) -> ProgramOutput:
        return self._programs.run([*_SYSTEMCTL, *words])


def service_text(task: Task, program: Sequence[str]) -> str:
    """The unit that makes the export once. Nothing in it is secret: the token stays in the key store."""
    command = " ".join(_quoted(word) for word in command_of(task, program))
    return (
        "[Unit]\n"
        f"Description={_escaped(f'Toggl Export: {task.name}')}\n"
        f"ConditionPathExists={_escaped(program[0])}\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"ExecStart={command}\n"
    )


def timer_text(task: Task) -> str:
    """The unit that starts the other one."""
    return (
        "[Unit]\n"
        f"Description={_escaped(f'Toggl Export: {task.name}')}\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar={calendar_of(task.schedule)}\n"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def calendar_of(schedule: Schedule) -> str:
    """The schedule as a calendar event; of a first working day all days on which it can fall."""
    at = f"{schedule.at:%H:%M}:00"
    match schedule.every:
        case Every.DAY:
            return f"*-*-* {at}"
        case Every.WEEK:
            return f"{_WEEKDAYS[schedule.weekday - 1]} *-*-* {at}"
    match schedule.month_day:
        case MonthDay.LAST:
            return f"*-*~01 {at}"
        case MonthDay.FIRST_WORKING:
            return f"Mon..Fri *-*-01..03 {at}"
    return f"*-*-{schedule.month_day:02d} {at}"


def _escaped(text: str) -> str:
    """A text in which a percent sign is one."""
    return text.replace("%", "%%")


def _quoted(word: str) -> str:
    """A word of a command line: in quotation marks, with nothing in it that systemd would replace."""
    inner = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{inner}"'
