"""What a timer starts, started by the very command line of its unit: the workbook is there, and the person is told."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, time
from pathlib import Path

import pytest

from tests.fakes.schedulers import FakePrograms
from tests.unit.scheduling.test_system_schedulers import unquoted
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.schedule import Every, Schedule
from toggl_desktop.core.schedulers import Task
from toggl_desktop.scheduling.systemd import SystemdScheduler

NAME = "Ann's 100 % payroll"
DAILY = Schedule(Every.DAY, time(0, 0), since=datetime(2026, 1, 1))


@pytest.mark.skipif(sys.platform != "linux", reason="units and notify-send are of Linux")
def test_the_units_own_command_line_makes_the_workbook_once_and_tells(tmp_path: Path) -> None:
    home, reports, units, programs = (tmp_path / name for name in ("home", "reports", "units", "bin"))
    for folder in (home, reports, programs):
        folder.mkdir()
    saved = SavedExport(NAME, ExportChoices(), folder=str(reports), schedule=DAILY)
    SavedExportFile(home / "saved-exports.toml").change(lambda exports: exports.with_export(saved))
    task = Task(NAME, DAILY, ("--demo", "--home", str(home)))
    SystemdScheduler(FakePrograms(), [sys.executable, "-m", "toggl_desktop"], units).install(task)
    (service,) = units.glob("*.service")
    (line,) = (one for one in service.read_text(encoding="utf-8").splitlines() if one.startswith("ExecStart="))
    told = tmp_path / "told"
    notify = programs / "notify-send"
    notify.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{told}"\n')
    notify.chmod(0o755)
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "TOGGL_API_TOKEN": "5e" * 16}
    for _ in range(2):
        command = unquoted(line.removeprefix("ExecStart="))
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert ended.returncode == 0, ended.stderr
        assert "5e5e" not in ended.stdout + ended.stderr
    (workbook,) = reports.iterdir()
    assert NAME in workbook.name
    words = told.read_text(encoding="utf-8")
    assert words.count(f"“{NAME}” is ready") == 1
    assert workbook.name in words
    written = b"".join(path.read_bytes() for path in [*home.rglob("*"), *units.iterdir()] if path.is_file())
    assert b"5e5e" not in written
