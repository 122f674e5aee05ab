"""Which scheduler this computer has."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from toggl_desktop.core.schedulers import Programs, TaskScheduler
from toggl_desktop.scheduling.command import this_program
from toggl_desktop.scheduling.cron import CronScheduler
from toggl_desktop.scheduling.launchd import LaunchdScheduler
from toggl_desktop.scheduling.systemd import SystemdScheduler
from toggl_desktop.scheduling.task_scheduler import WindowsTaskScheduler


def all_schedulers(
    programs: Programs,
    *,
    platform: str = sys.platform,
    home: Path | None = None,
    environment: Mapping[str, str] | None = None,
    program: Sequence[str] | None = None,
) -> list[TaskScheduler]:
    """Every scheduler that may ever have got a task, whether it can be used now or not; for removing all.

    Args:
        programs: asks them.
        platform: as `sys.platform`.
        home: the person's folder.
        environment: the person's own.
        program: how this program is started.
    """
    home = home if home is not None else Path.home()
    environment = os.environ if environment is None else environment
    program = program if program is not None else this_program(platform=platform)
    if platform == "win32":
        return [WindowsTaskScheduler(programs, program, environment)]
    if platform == "darwin":
        return [LaunchdScheduler(programs, program, home / "Library" / "LaunchAgents")]
    configuration = environment.get("XDG_CONFIG_HOME", "")
    base = Path(configuration) if configuration.startswith("/") else home / ".config"
    systemd = SystemdScheduler(programs, program, base / "systemd" / "user")
    listed = programs.run(["crontab", "-l"])
    has_cron = listed.worked or "no crontab" in listed.problem
    return [systemd, CronScheduler(programs, program)] if has_cron else [systemd]


def find_scheduler(
    programs: Programs,
    *,
    platform: str = sys.platform,
    home: Path | None = None,
    environment: Mapping[str, str] | None = None,
    program: Sequence[str] | None = None,
) -> TaskScheduler | None:
    """The system's own scheduler, or None where there is none that could be used; arguments as `all_schedulers`."""
    candidates = all_schedulers(programs, platform=platform, home=home, environment=environment, program=program)
    if isinstance(candidates[0], SystemdScheduler) and not _has_systemd(programs):
        candidates = candidates[1:]
    return candidates[0] if candidates else None


def _has_systemd(programs: Programs) -> bool:
    """Whether systemd looks after this very session."""
    return programs.run(["systemctl", "--user", "--no-ask-password", "show", "--property=Version"]).worked
