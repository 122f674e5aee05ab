"""Starting the real program as a double-click does: one window, a second start, the installer's wish, no screen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "toggl_desktop"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    whole = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    whole = {name: value for name, value in whole.items() if value}
    return subprocess.run(
        [*PROGRAM, *arguments], cwd=ROOT, env=whole, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def first(isolated_home: Path, qtbot: QtBot) -> Iterator[QProcess]:
    """The program with its window on sample data, once it is up."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(str(ROOT))
    process.start(PROGRAM[0], [*PROGRAM[1:], "--demo"])
    assert process.waitForStarted(10_000)
    log = isolated_home / "logs" / "toggl-export.log"
    qtbot.waitUntil(lambda: log.exists() and "started" in log.read_text(encoding="utf-8"), timeout=30_000)
    yield process
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(10_000)


def test_a_second_start_opens_no_second_window_and_an_installer_can_close_the_first(
    first: QProcess, isolated_home: Path
) -> None:
    second = run("--demo")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert first.state() is QProcess.ProcessState.Running
    log = (isolated_home / "logs" / "toggl-export.log").read_text(encoding="utf-8")
    assert log.count("started") == 1
    done = run("--quit")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert first.waitForFinished(10_000)
    assert first.exitCode() == 0
    assert first.readAllStandardError().data() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
def test_a_log_out_ends_it_in_good_order(first: QProcess, isolated_home: Path) -> None:
    os.kill(first.processId(), signal.SIGTERM)
    assert first.waitForFinished(10_000)
    assert (first.exitStatus(), first.exitCode()) == (QProcess.ExitStatus.NormalExit, 0)
    assert first.readAllStandardError().data() == b""
    log = (isolated_home / "logs" / "toggl-export.log").read_text(encoding="utf-8")
    assert log.index("on the screen") < log.index("started")
    assert "window_geometry" in (isolated_home / "settings.json").read_text(encoding="utf-8")


def test_asking_nobody_to_quit_is_fine() -> None:
    done = run("--quit")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
def test_without_a_screen_there_is_a_sentence_and_no_abort() -> None:
    done = run(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen")
