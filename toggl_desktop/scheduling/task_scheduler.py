"""Windows Task Scheduler: a task for each saved export in a folder of its own.

The order of the elements is that of Microsoft's Task Scheduler schema. ``StartWhenAvailable`` makes up for a time at
which the computer was off or slept, once. ``InteractiveToken`` runs only while the person is signed in, and needs no
password.
"""

from __future__ import annotations

import csv
import io
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.files.whole import write_whole
from toggl_desktop.core.schedulers import ProgramOutput, Programs, Task
from toggl_desktop.scheduling.command import command_of, task_id

FOLDER = "\\Toggl Export\\"
NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LONGEST_RUN = "PT12H"


class WindowsTaskScheduler:
    """`TaskScheduler` over ``schtasks``.

    Args:
        programs: runs ``schtasks``.
        program: how this program is started.
        environment: tells who is signed in.
    """

    def __init__(
        self, programs: Programs, program: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        self._programs = programs
        self._program = program
        self._environment = os.environ if environment is None else environment

    def install(self, task: Task) -> None:
        """See `TaskScheduler.install`."""
        text = task_xml(task, self._program, self._user())
        try:
            with tempfile.TemporaryDirectory(prefix="toggl-export-") as folder:
                path = Path(folder) / "task.xml"
                write_whole(path, text)
                ended = self._schtasks("/Create", "/TN", FOLDER + task_id(task.name), "/XML", str(path), "/F")
        except OSError as error:
            raise SchedulingFailed("Task Scheduler", error.strerror or type(error).__name__) from error
        if not ended.worked:
            raise SchedulingFailed("Task Scheduler", ended.problem)

    def remove(self, name: str) -> None:
        """See `TaskScheduler.remove`."""
        if self.has(name):
            self._delete(FOLDER + task_id(name))

    def remove_all(self) -> None:
        """See `TaskScheduler.remove_all`."""
        for path in self._paths():
            self._delete(path)

    def has(self, name: str) -> bool:
        """See `TaskScheduler.has`."""
        return self._schtasks("/Query", "/TN", FOLDER + task_id(name)).worked

    def _paths(self) -> list[str]:
        """Every task in our folder; a folder that is not there holds none."""
        ended = self._schtasks("/Query", "/FO", "CSV", "/NH")
        rows = csv.reader(io.StringIO(ended.text))
        return sorted({row[0] for row in rows if row and row[0].startswith(FOLDER)})

    def _delete(self, path: str) -> None:
        ended = self._schtasks("/Delete", "/TN", path, "/F")
        if not ended.worked:
            raise SchedulingFailed("Task Scheduler", ended.problem)

    def _schtasks(self, *words: str) -> ProgramOutput:
        return self._programs.run(["schtasks", *words])

    def _user(self) -> str:
        domain, name = self._environment.get("USERDOMAIN", ""), self._environment.get("USERNAME", "")
        return f"{domain}\\{name}" if domain and name else name


def task_xml(task: Task, program: Sequence[str], user: str) -> bytes:
    """The task's definition, UTF-16 as ``schtasks`` wants it. No secret is in it: the token stays in the key store.

    Args:
        task: what and when.
        program: how this program is started.
        user: whose task, ``DOMAIN\\name``.
    """
    root = Element("Task", {"version": "1.2", "xmlns": NAMESPACE})
    about = SubElement(root, "RegistrationInfo")
    _text(about, "Description", f"Toggl Export: {task.name}")
    trigger = SubElement(SubElement(root, "Triggers"), "CalendarTrigger")
    _text(trigger, "StartBoundary", f"{date(2024, 1, 1).isoformat()}T{task.schedule.at:%H:%M}:00")
    _add_days(trigger, task.schedule)
    principal = SubElement(SubElement(root, "Principals"), "Principal", {"id": "Author"})
    if user:
        _text(principal, "UserId", user)
    _text(principal, "LogonType", "InteractiveToken")
    _text(principal, "RunLevel", "LeastPrivilege")
    settings = SubElement(root, "Settings")
    for name, value in (
        ("MultipleInstancesPolicy", "Queue"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        ("AllowHardTerminate", "true"),
        ("StartWhenAvailable", "true"),
        ("RunOnlyIfNetworkAvailable", "false"),
        ("AllowStartOnDemand", "true"),
        ("Enabled", "true"),
        ("Hidden", "false"),
        ("RunOnlyIfIdle", "false"),
        ("WakeToRun", "false"),
        ("ExecutionTimeLimit", _LONGEST_RUN),
        ("Priority", "7"),
    ):
        _text(settings, name, value)
    words = command_of(task, program)
    action = SubElement(SubElement(root, "Actions", {"Context": "Author"}), "Exec")
    _text(action, "Command", words[0])
    _text(action, "Arguments", subprocess.list2cmdline(words[1:]))
    text = '<?xml version="1.0" encoding="UTF-16"?>\n' + tostring(root, encoding="unicode")
    return text.encode("utf-16")


def _add_days(trigger: Element, schedule: Schedule) -> None:
    """The days; of a first working day all on which it can fall."""
    match schedule.every:
        case Every.DAY:
            _text(SubElement(trigger, "ScheduleByDay"), "DaysInterval", "1")
        case Every.WEEK:
            weeks = SubElement(trigger, "ScheduleByWeek")
            _text(weeks, "WeeksInterval", "1")
            SubElement(SubElement(weeks, "DaysOfWeek"), _WEEKDAYS[schedule.weekday - 1])
        case Every.MONTH:
            months = SubElement(trigger, "ScheduleByMonth")
            days = SubElement(months, "DaysOfMonth")
            for day in _days_of(schedule.month_day):
                _text(days, "Day", day)
            names = SubElement(months, "Months")
            for month in _MONTHS:
                SubElement(names, month)


def _days_of(month_day: int | MonthDay) -> list[str]:
    match month_day:
        case MonthDay.LAST:
            return ["Last"]
        case MonthDay.FIRST_WORKING:
            return ["1", "2", "3"]
    return [str(month_day)]


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
