"""``toggl-desktop schedule``: saved exports that run by themselves."""

from __future__ import annotations

import argparse
from datetime import datetime, time
from typing import TYPE_CHECKING

from toggl_desktop.cli.output import print_line
from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import BadSchedule

if TYPE_CHECKING:
    from toggl_desktop.app.automatic import AutomaticRuns

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def add_schedule_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``schedule NAME --every …``, ``schedule NAME --never``, ``schedule --remove-all``."""
    schedule = commands.add_parser("schedule", help="let the system run a saved export by itself", allow_abbrev=False)
    add = schedule.add_argument
    which = schedule.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", metavar="NAME", help="a saved export; list shows them")
    which.add_argument("--remove-all", action="store_true", help="let the system run none any more, as uninstallers do")
    add("--every", choices=[str(every) for every in Every], help="how often")
    add(
        "--on",
        metavar="DAY",
        help=f"of a week: {', '.join(WEEKDAYS)}; of a month: 1 to 28, {', '.join(MonthDay)} (default: the first)",
    )
    add("--at", type=_time, default=time(8, 0), metavar="HH:MM", help="this computer's clock time (default: 08:00)")
    add("--never", action="store_true", help="run it only by hand from now on")
    add(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,  # else it would undo a --demo before the command
        help="run it on the sample data",
    )


def change_schedule(options: argparse.Namespace, runs: AutomaticRuns) -> None:
    """Do what was typed.

    Args:
        options: what was typed.
        runs: saved exports and tasks.

    Raises:
        BadSchedule, UnknownName, SchedulingFailed, SavedExportsUnreadable.
    """
    if options.never:
        runs.set_schedule(options.name, None)
        return
    if options.every is None:
        raise BadSchedule("")
    now = datetime.now()
    try:
        schedule = read_schedule(Every(options.every), options.on, options.at, now)
    except ValueError:
        raise BadSchedule(options.on or "") from None
    runs.set_schedule(options.name, schedule)
    print_line(f"next run: {schedule.next_run(now):%Y-%m-%d %H:%M}")


def read_schedule(every: Every, day: str | None, at: time, since: datetime) -> Schedule:
    """The schedule that was typed.

    Raises:
        ValueError: no such day.
    """
    if day is None:
        return Schedule(every, at, since=since)
    match every:
        case Every.WEEK:
            return Schedule(every, at, weekday=WEEKDAYS.index(day.casefold()) + 1, since=since)
        case Every.MONTH:
            month_day = int(day) if day.isascii() and day.isdecimal() else MonthDay(day)
            return Schedule(every, at, month_day=month_day, since=since)
    raise ValueError(day)


def _time(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 08:00") from None
