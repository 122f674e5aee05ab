"""What runs by itself goes with the program."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import time
from pathlib import Path

import pytest

from tests.fakes.schedulers import FakePrograms
from toggl_desktop.core.choices.schedule import Every, Schedule
from toggl_desktop.core.schedulers import ProgramOutput, Task
from toggl_desktop.scheduling.finding import all_schedulers, find_scheduler

PACKAGING = Path(__file__).parents[3] / "packaging"
DAILY = Task("Payroll", Schedule(Every.DAY, at=time(8, 0)))


def test_timers_go_even_where_systemd_cannot_be_reached(tmp_path: Path) -> None:
    scheduler = find_scheduler(FakePrograms(), platform="linux", home=tmp_path, environment={}, program=["x"])
    assert scheduler is not None
    scheduler.install(DAILY)
    units = tmp_path / ".config" / "systemd" / "user"
    assert len(list(units.iterdir())) == 2
    out_of_reach = FakePrograms({("systemctl",): ProgramOutput(1, "", "no bus"), ("crontab",): ProgramOutput(None)})
    for one in all_schedulers(out_of_reach, platform="linux", home=tmp_path, environment={}, program=["x"]):
        one.remove_all()
    assert not list(units.iterdir())


@pytest.mark.skipif(shutil.which("getent") is None or os.name == "nt", reason="Debian's own tools are not here")
@pytest.mark.parametrize(("action", "expected"), [("remove", ["ann", "cid"]), ("upgrade", [])])
def test_the_package_removes_tasks_of_those_who_have_any(tmp_path: Path, action: str, expected: list[str]) -> None:
    """Ann has a timer, Bob has nothing of ours, Cid a line of cron."""
    programs, log = tmp_path / "bin", tmp_path / "log"
    programs.mkdir()
    units = tmp_path / "ann" / ".config" / "systemd" / "user"
    units.mkdir(parents=True)
    (units / "toggl-desktop-export-x.timer").touch()
    lines = [f"{user}:x:{uid}:{uid}::{tmp_path / user}:/bin/sh" for uid, user in enumerate(("ann", "bob", "cid"), 1000)]
    (tmp_path / "passwd").write_text("\n".join(lines) + "\n")
    scripts = {
        "getent": f"cat '{tmp_path / 'passwd'}'",
        "crontab": "[ \"$2\" = cid ] && echo '# Toggl Export: x' || exit 1",
        "runuser": f'echo "$@" >> "{log}"; cat > /dev/null; exit 1',
    }
    for name, script in scripts.items():
        path = programs / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
    environment = {"PATH": f"{programs}:{os.environ['PATH']}"}
    subprocess.run(["sh", str(PACKAGING / "linux" / "prerm"), action], env=environment, check=True)
    called = log.read_text().splitlines() if log.exists() else []
    assert [line.split()[1] for line in called] == expected
    assert all(line.endswith("/usr/bin/toggl-desktop schedule --remove-all") for line in called)


def test_the_uninstaller_of_windows_removes_tasks_while_the_program_is_still_there() -> None:
    text = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    section = text.partition('Section "Uninstall"')[2]
    assert 0 < section.index("schedule --remove-all") < section.index("REMOVE_PROGRAM")
    assert "schedule --remove-all" not in text.partition('Section "Uninstall"')[0]
