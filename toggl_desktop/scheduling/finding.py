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


def find_scheduler(
    programs: Programs,
    *,
    platform: str = sys.platform,
    home: Path | None = None,
    environment: Mapping[str, str] | None = None,
    program: Sequence[str] | None = None,
) -> TaskScheduler | None:
    """The system's own scheduler, or None where there is none that could be used.

    Args:
        programs: asks what is there.
        platform: as `sys.platform`.
        home: the person's folder.
        environment: the person's own.
        program: how this program is started.
    """
    home = home if home is not None else Path.home()
    environment = os.environ if environment is None else environment
    program = program if program is not None else this_program(platform=platform)
    if platform == "win32":
        return WindowsTaskScheduler(programs, program, environment)
    if platform == "darwin":
        return LaunchdScheduler(programs, program, home / "Library" / "LaunchAgents")
    if programs.run(["systemctl", "--user", "--no-ask-password", "show", "--property=Version"]).worked:
        configuration = environment.get("XDG_CONFIG_HOME", "")
        base = Path(configuration) if configuration.startswith("/") else home / ".config"
        return SystemdScheduler(programs, program, base / "systemd" / "user")
    listed = programs.run(["crontab", "-l"])
    if listed.worked or "no crontab" in listed.problem:
        return CronScheduler(programs, program)
    return None
