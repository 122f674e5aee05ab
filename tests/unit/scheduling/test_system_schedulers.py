"""What is told to systemd, launchd, cron and Windows, and that they understand it."""

from __future__ import annotations

import csv
import errno
import io
import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes.schedulers import FakePrograms
from tests.unit.core.choices.test_schedule import schedules
from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.files.disk import System
from toggl_desktop.core.schedulers import ProgramOutput, Task
from toggl_desktop.scheduling.command import command_of, task_id, this_program
from toggl_desktop.scheduling.cron import CronScheduler
from toggl_desktop.scheduling.finding import find_scheduler
from toggl_desktop.scheduling.launchd import LaunchdScheduler, intervals_of
from toggl_desktop.scheduling.programs import SystemPrograms
from toggl_desktop.scheduling.systemd import SystemdScheduler, calendar_of, service_text, timer_text
from toggl_desktop.scheduling.task_scheduler import NAMESPACE, WindowsTaskScheduler, task_xml

PROGRAM = ["/usr/lib/toggl desktop/toggl-desktop"]
EIGHT = time(8, 30)
MONTHLY = Schedule(Every.MONTH, EIGHT, month_day=1)
PAYROLL = Task("Payroll", MONTHLY, ("--demo",))
HARD_NAMES = ['100 % "Ann\'s" $HOME; `x` \\ & <b>', "Zürich – März", "%n %i %%", "a\\"]
names = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=30).filter(
    lambda text: text == text.strip() and not text.startswith("-")
)
ALL_DAYS = [
    Schedule(Every.DAY, EIGHT),
    *(Schedule(Every.WEEK, EIGHT, weekday=day) for day in range(1, 8)),
    *(Schedule(Every.MONTH, EIGHT, month_day=day) for day in (1, 15, 28, *MonthDay)),
]


# --- names and commands ----------------------------------------------------------------------------------------------


@given(names, names)
def test_a_task_has_a_name_of_its_own_that_every_system_takes(one: str, other: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]{8,40}", task_id(one))
    if one.casefold() != other.casefold():
        assert task_id(one) != task_id(other) or one.strip().casefold() == other.strip().casefold()


def test_the_command_is_a_run_of_its_own_kind() -> None:
    assert command_of(PAYROLL, ["x"]) == ["x", "run", "Payroll", "--scheduled", "--demo"]


@pytest.mark.parametrize(
    ("platform", "is_built", "executable", "there", "expected"),
    [
        ("linux", True, "/usr/bin/toggl-desktop", (), ["/usr/bin/toggl-desktop"]),
        ("linux", False, "/v/bin/python", (), ["/v/bin/python", "-m", "toggl_desktop"]),
        ("win32", True, "/p/toggl-desktop.exe", ("Toggl Export.exe",), ["/p/Toggl Export.exe"]),
        ("win32", True, "/p/toggl-desktop.exe", (), ["/p/toggl-desktop.exe"]),
        ("win32", False, "/p/python.exe", ("pythonw.exe",), ["/p/pythonw.exe", "-m", "toggl_desktop"]),
    ],
)
def test_this_program_is_started_without_a_black_window(
    platform: str, is_built: bool, executable: str, there: tuple[str, ...], expected: list[str]
) -> None:
    found = this_program(
        is_built=is_built, executable=executable, platform=platform, exists=lambda path: path.name in there
    )
    assert [word.replace("\\", "/") for word in found] == expected


# --- systemd ---------------------------------------------------------------------------------------------------------


def unquoted(line: str) -> list[str]:
    """As systemd takes a command line apart; there must be nothing that it would fill in."""
    assert not {"%", "$"} & set(line.replace("%%", "").replace("$$", ""))
    words = [match[1] for match in re.finditer(r'"((?:[^"\\]|\\.)*)"', line)]
    plain = [re.sub(r"\\(.)", r"\1", word) for word in words]
    return [word.replace("%%", "%").replace("$$", "$") for word in plain]


@given(names)
def test_systemd_runs_exactly_the_command(name: str) -> None:
    task = Task(name, MONTHLY)
    text = service_text(task, PROGRAM)
    (line,) = (line for line in text.splitlines() if line.startswith("ExecStart="))
    assert unquoted(line.removeprefix("ExecStart=")) == command_of(task, PROGRAM)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze here")
@pytest.mark.parametrize("name", ["Payroll", *HARD_NAMES])
def test_systemd_accepts_the_units(tmp_path: Path, name: str) -> None:
    task = Task(name, MONTHLY, ("--demo",))
    program = tmp_path / "toggl desktop"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for suffix, text in ((".service", service_text(task, [str(program)])), (".timer", timer_text(task))):
        (tmp_path / f"unit{suffix}").write_text(text, encoding="utf-8")
    ended = subprocess.run(
        ["systemd-analyze", "--user", "verify", str(tmp_path / "unit.timer"), str(tmp_path / "unit.service")],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},  # it looks for one even without a session
    )
    about_ours = [line for line in ended.stderr.splitlines() if "unit." in line]
    assert (ended.returncode, about_ours) == (0, [])


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze here")
@pytest.mark.parametrize("schedule", ALL_DAYS, ids=calendar_of)
def test_systemd_starts_it_whenever_it_is_due(schedule: Schedule) -> None:
    """Its own next events hold every due moment of three months."""
    base = datetime(2026, 12, 31, 23, 0)
    ended = subprocess.run(
        ["systemd-analyze", "calendar", "--iterations=100", f"--base-time={base}", calendar_of(schedule)],
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": "UTC", "PATH": "/usr/bin:/bin", "LC_ALL": "C"},
    )
    events = {datetime.fromisoformat(found) for found in re.findall(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", ended.stdout)}
    due, moment = set(), base
    while (moment := schedule.next_run(moment)) < base + timedelta(days=90):
        due.add(moment)
    assert due
    assert due <= events


def test_systemd_is_told_to_enable_and_to_forget(tmp_path: Path) -> None:
    programs = FakePrograms()
    scheduler = SystemdScheduler(programs, PROGRAM, tmp_path / "systemd" / "user")
    scheduler.install(PAYROLL)
    unit = f"toggl-desktop-export-{task_id('Payroll')}"
    assert scheduler.has("payroll")
    assert {path.name for path in (tmp_path / "systemd" / "user").iterdir()} == {f"{unit}.service", f"{unit}.timer"}
    assert [call[3:] for call in programs.calls] == [
        ["daemon-reload"],
        ["enable", f"{unit}.timer"],
        ["restart", f"{unit}.timer"],
    ]
    assert "Persistent=true" in (tmp_path / "systemd" / "user" / f"{unit}.timer").read_text()
    programs.calls.clear()
    scheduler.install(Task("Other", MONTHLY))
    scheduler.remove("Nothing")
    scheduler.remove("Payroll")
    assert ["disable", "--now", f"{unit}.timer"] in [call[3:] for call in programs.calls]
    assert not scheduler.has("Payroll")
    scheduler.remove_all()
    assert not list((tmp_path / "systemd" / "user").iterdir())


def test_nothing_stays_of_a_unit_that_systemd_refused(tmp_path: Path) -> None:
    programs = FakePrograms({("systemctl", "--user", "--no-ask-password", "enable"): ProgramOutput(1, "", "no")})
    with pytest.raises(SchedulingFailed) as caught:
        SystemdScheduler(programs, PROGRAM, tmp_path).install(PAYROLL)
    assert caught.value.reason == "no"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", [SystemdScheduler, LaunchdScheduler])
def test_a_file_that_somebody_holds_for_a_moment_is_removed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Any
) -> None:
    scheduler = kind(FakePrograms(), PROGRAM, tmp_path)
    scheduler.install(PAYROLL)
    refusals = [PermissionError(errno.EBUSY, "held")]
    unlink = System.unlink

    def hold(system: System, path: Path) -> None:
        if refusals:
            raise refusals.pop()
        unlink(system, path)

    monkeypatch.setattr(System, "unlink", hold)
    scheduler.remove("Payroll")
    assert not refusals
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


# --- launchd ---------------------------------------------------------------------------------------------------------


def started_by_launchd(schedule: Schedule, day: date) -> bool:
    return any(
        interval.get("Day", day.day) == day.day
        and interval.get("Weekday", day.isoweekday() % 7) == day.isoweekday() % 7
        for interval in intervals_of(schedule)
    )


@given(schedules, st.dates(date(2024, 1, 1), date(2029, 12, 31)))
def test_launchd_starts_it_whenever_it_is_due(schedule: Schedule, day: date) -> None:
    if schedule.due_at(day) is not None:
        assert started_by_launchd(schedule, day)
    assert all((one["Hour"], one["Minute"]) == (schedule.at.hour, schedule.at.minute) for one in intervals_of(schedule))


@pytest.mark.parametrize("name", ["Payroll", *HARD_NAMES])
def test_the_agent_is_read_back(tmp_path: Path, name: str) -> None:
    programs = FakePrograms()
    scheduler = LaunchdScheduler(programs, PROGRAM, tmp_path / "LaunchAgents", 501)
    task = Task(name, Schedule(Every.WEEK, EIGHT, weekday=7))
    scheduler.install(task)
    (path,) = (tmp_path / "LaunchAgents").iterdir()
    agent = plistlib.loads(path.read_bytes())
    assert agent["Label"] == path.name.removesuffix(".plist")
    assert agent["ProgramArguments"] == command_of(task, PROGRAM)
    assert agent["StartCalendarInterval"] == [{"Weekday": 0, "Hour": 8, "Minute": 30}]
    assert set(agent) == {
        "Label",
        "ProgramArguments",
        "StartCalendarInterval",
        "RunAtLoad",
        "ProcessType",
        "LimitLoadToSessionType",
    }
    assert programs.calls == [["launchctl", "bootstrap", "gui/501", str(path)]]
    scheduler.remove_all()
    assert programs.calls[-1] == ["launchctl", "bootout", f"gui/501/{agent['Label']}"]
    assert not path.exists()


def test_nothing_stays_of_an_agent_that_launchd_refused(tmp_path: Path) -> None:
    programs = FakePrograms({("launchctl", "bootstrap"): ProgramOutput(5, "", "Input/output error")})
    with pytest.raises(SchedulingFailed):
        LaunchdScheduler(programs, PROGRAM, tmp_path, 501).install(PAYROLL)
    assert not list(tmp_path.iterdir())


# --- cron ------------------------------------------------------------------------------------------------------------


class Crontab(FakePrograms):
    """``crontab`` with a table of its own."""

    table: str | None = None

    def run(self, command: Any, *, given: str = "", **others: Any) -> ProgramOutput:
        self.calls.append(list(command))
        if command[1] == "-":
            self.table = given
        elif self.table is None:
            return ProgramOutput(1, "", "no crontab for ann")
        return ProgramOutput(0, self.table or "")


def test_cron_keeps_what_is_not_ours() -> None:
    programs = Crontab()
    programs.table = "# mine\n5 4 * * * echo x\n"
    scheduler = CronScheduler(programs, PROGRAM)
    scheduler.install(PAYROLL)
    scheduler.install(Task("Other", MONTHLY))
    scheduler.install(Task("PAYROLL", Schedule(Every.DAY, time(9, 5))))
    assert programs.table is not None
    assert len(programs.table.splitlines()) == 6
    assert "5 * * * * '/usr/lib/toggl desktop/toggl-desktop' run PAYROLL --scheduled" in programs.table
    assert scheduler.has("payroll")
    scheduler.remove("Payroll")
    assert not scheduler.has("Payroll")
    assert scheduler.has("Other")
    scheduler.remove_all()
    assert programs.table == "# mine\n5 4 * * * echo x\n"


def test_a_table_that_cannot_be_read_is_not_written_over() -> None:
    programs = FakePrograms({("crontab", "-l"): ProgramOutput(1, "", "you are not allowed")})
    with pytest.raises(SchedulingFailed):
        CronScheduler(programs, PROGRAM).install(PAYROLL)
    assert ["crontab", "-"] not in programs.calls


@given(names)
def test_the_shell_of_cron_gets_exactly_the_command(name: str) -> None:
    programs = Crontab()
    task = Task(name, MONTHLY)
    CronScheduler(programs, PROGRAM).install(task)
    assert programs.table is not None
    line = programs.table.splitlines()[-1]
    assert re.sub(r"\\%", "", line).count("%") == 0
    command = line.split(" ", 5)[5].replace("\\%", "%")
    assert shlex.split(command) == command_of(task, PROGRAM)


# --- Windows ---------------------------------------------------------------------------------------------------------

ORDER = {
    "Task": ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"],
    "CalendarTrigger": [
        "Enabled",
        "StartBoundary",
        "EndBoundary",
        "Repetition",
        "ExecutionTimeLimit",
        "RandomDelay",
        "ScheduleByDay",
        "ScheduleByWeek",
        "ScheduleByMonth",
    ],
    "ScheduleByWeek": ["WeeksInterval", "DaysOfWeek"],
    "ScheduleByMonth": ["DaysOfMonth", "Months"],
    "Principal": ["UserId", "LogonType", "RunLevel"],
    "Exec": ["Command", "Arguments", "WorkingDirectory"],
}
"""Children of elements in the order of Microsoft's Task Scheduler schema, as far as it or its own exports have one."""


def plain_tag(element: ElementTree.Element) -> str:
    assert element.tag.startswith(f"{{{NAMESPACE}}}")
    return element.tag.rpartition("}")[2]


def text_of(root: ElementTree.Element, name: str) -> str:
    (found,) = root.iter(f"{{{NAMESPACE}}}{name}")
    return found.text or ""


@pytest.mark.parametrize("schedule", ALL_DAYS, ids=calendar_of)
def test_the_task_follows_the_published_order(schedule: Schedule) -> None:
    content = task_xml(Task("Payroll", schedule), ["C:\\P\\Toggl Export.exe"], "OFFICE\\ann")
    assert content.startswith(b"\xff\xfe")
    assert content.decode("utf-16").startswith('<?xml version="1.0" encoding="UTF-16"?>')
    root = ElementTree.fromstring(content)
    assert (plain_tag(root), root.get("version")) == ("Task", "1.2")
    for element in root.iter():
        children = [plain_tag(child) for child in element]
        order = ORDER.get(plain_tag(element))
        if order is not None:
            assert children == [name for name in order if name in children]
    assert text_of(root, "StartBoundary").endswith("T08:30:00")
    assert (text_of(root, "LogonType"), text_of(root, "UserId")) == ("InteractiveToken", "OFFICE\\ann")
    assert text_of(root, "StartWhenAvailable") == "true"
    assert text_of(root, "MultipleInstancesPolicy") == "Queue"
    assert text_of(root, "DisallowStartIfOnBatteries") == "false"


def windows_days(schedule: Schedule) -> set[str]:
    root = ElementTree.fromstring(task_xml(Task("x", schedule), ["x"], ""))
    days = {element.text or "" for element in root.iter(f"{{{NAMESPACE}}}Day")}
    week = root.find(f".//{{{NAMESPACE}}}DaysOfWeek")
    return days | ({plain_tag(element) for element in week} if week is not None else set())


def test_windows_starts_it_on_the_days_on_which_it_can_be_due() -> None:
    assert windows_days(Schedule(Every.DAY, EIGHT)) == set()
    assert windows_days(Schedule(Every.WEEK, EIGHT, weekday=7)) == {"Sunday"}
    assert windows_days(Schedule(Every.MONTH, EIGHT, month_day=28)) == {"28"}
    assert windows_days(Schedule(Every.MONTH, EIGHT, month_day=MonthDay.LAST)) == {"Last"}
    assert windows_days(Schedule(Every.MONTH, EIGHT, month_day=MonthDay.FIRST_WORKING)) == {"1", "2", "3"}


@given(names)
def test_windows_gets_exactly_the_command(name: str) -> None:
    task = Task(name, MONTHLY, ("--home", "C:\\a b\\"))
    root = ElementTree.fromstring(task_xml(task, ["C:\\P\\Toggl Export.exe"], "x"))
    assert text_of(root, "Command") == "C:\\P\\Toggl Export.exe"
    assert windows_words(text_of(root, "Arguments")) == command_of(task, ["x"])[1:]


def windows_words(line: str) -> list[str]:
    """As Windows programs take their command line apart."""
    words: list[str] = []
    word, has_word, is_quoted, index = "", False, False, 0
    while index < len(line):
        slashes = len(re.match(r"\\*", line[index:])[0])  # type: ignore[index]
        index += slashes
        char = line[index : index + 1]
        if char == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
            has_word = True
        else:
            word += "\\" * slashes
            has_word = has_word or bool(slashes)
            if char in " \t" and not is_quoted:
                if has_word:
                    words.append(word)
                word, has_word = "", False
            else:
                word, has_word = word + char, True
        index += 1
    return [*words, word] if has_word else words


def test_schtasks_is_called_with_a_file_and_by_name() -> None:
    read: list[bytes] = []

    def look(command: Any) -> None:
        if "/XML" in command:
            read.append(Path(command[command.index("/XML") + 1]).read_bytes())

    programs = FakePrograms(on_call=look)
    scheduler = WindowsTaskScheduler(programs, ["C:\\P\\x.exe"], {"USERDOMAIN": "OFFICE", "USERNAME": "ann"})
    scheduler.install(PAYROLL)
    path = f"\\Toggl Export\\{task_id('Payroll')}"
    (call,) = programs.calls
    assert call[:4] == ["schtasks", "/Create", "/TN", path]
    assert call[4] == "/XML"
    assert call[6:] == ["/F"]
    assert text_of(ElementTree.fromstring(read[0]), "UserId") == "OFFICE\\ann"
    assert not Path(call[5]).exists()
    scheduler.remove("Payroll")
    assert programs.calls[1:] == [["schtasks", "/Query", "/TN", path], ["schtasks", "/Delete", "/TN", path, "/F"]]


def test_only_tasks_of_ours_are_removed() -> None:
    rows = io.StringIO()
    csv.writer(rows, quoting=csv.QUOTE_ALL).writerows(
        [["\\Other", "N/A", "Ready"], ["\\Toggl Export\\a-1", "N/A", "Ready"], ["\\Toggl Export\\a-1", "N/A", "Ready"]]
    )
    programs = FakePrograms({("schtasks", "/Query"): ProgramOutput(0, rows.getvalue())})
    WindowsTaskScheduler(programs, ["x"], {}).remove_all()
    assert [call for call in programs.calls if call[1] == "/Delete"] == [
        ["schtasks", "/Delete", "/TN", "\\Toggl Export\\a-1", "/F"]
    ]


def test_what_windows_refused_is_told() -> None:
    programs = FakePrograms({("schtasks", "/Create"): ProgramOutput(1, "", "ERROR: Access is denied.")})
    with pytest.raises(SchedulingFailed) as caught:
        WindowsTaskScheduler(programs, ["x"], {}).install(PAYROLL)
    assert caught.value.reason == "ERROR: Access is denied."


# --- all of them -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "answers", "expected"),
    [
        ("win32", {}, WindowsTaskScheduler),
        ("darwin", {}, LaunchdScheduler),
        ("linux", {}, SystemdScheduler),
        ("linux", {("systemctl",): ProgramOutput(1, "", "Failed to connect to bus")}, CronScheduler),
        (
            "linux",
            {("systemctl",): ProgramOutput(None), ("crontab",): ProgramOutput(1, "", "no crontab for ann")},
            CronScheduler,
        ),
        ("linux", {("systemctl",): ProgramOutput(None), ("crontab",): ProgramOutput(None, "", "crontab: gone")}, None),
    ],
)
def test_each_system_has_its_own(tmp_path: Path, platform: str, answers: Any, expected: type | None) -> None:
    if platform == "darwin" and not hasattr(os, "getuid"):
        pytest.skip("there are no numbers of users here")
    found = find_scheduler(FakePrograms(answers), platform=platform, home=tmp_path, environment={}, program=["x"])
    assert type(found) is (expected or type(None))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(schedules, names)
def test_no_secret_is_written_or_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schedule: Schedule, name: str
) -> None:
    """Whatever a scheduler gets, in files, arguments and input, holds nothing of the environment's secrets."""
    token = "0123456789abcdef0123456789abcdef"
    monkeypatch.setenv("TOGGL_API_TOKEN", token)
    task = Task(name, schedule)
    written: list[bytes] = []

    def look(command: Any) -> None:
        written.extend(word.encode() for word in command)
        written.extend(Path(word).read_bytes() for word in command if word.endswith("task.xml"))

    programs = FakePrograms(on_call=look)
    for platform in ("win32", "darwin", "linux"):
        scheduler = find_scheduler(programs, platform=platform, home=tmp_path, program=PROGRAM)
        assert scheduler is not None
        scheduler.install(task)
    CronScheduler(programs, PROGRAM).install(task)
    written += [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    written += [text.encode() for text in programs.given]
    assert len(written) > 10
    for content in written:
        for encoding in ("utf-8", "utf-16-le"):
            assert token.encode(encoding) not in content
            assert "TOGGL_API_TOKEN".encode(encoding) not in content


def test_programs_get_no_secret_and_never_fail(tmp_path: Path) -> None:
    programs = SystemPrograms({"TOGGL_API_TOKEN": "secret", "PATH": "/usr/bin:/bin"})
    script = "import os, sys; print('TOGGL_API_TOKEN' in os.environ, sys.stdin.read()); sys.exit(3)"
    ended = programs.run([sys.executable, "-c", script], given="hello")
    assert (ended.code, ended.text.strip()) == (3, "False hello")
    assert programs.run([str(tmp_path / "nothing")]).code is None
    slow = programs.run([sys.executable, "-c", "import threading; threading.Event().wait()"], timeout_seconds=0.2)
    assert slow.code is None
    assert "took too long" in slow.problem
