"""A signal at any moment of a command: exit code, words and files tell the same story."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends other signals in other ways")

SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]
RUN = "from toggl_desktop.__main__ import main\nsys.exit(main())"
"""As the installed command does."""

AT_IMPORT = """
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            send()
sys.meta_path.insert(0, Finder())
"""
WHILE_WRITING = """
import toggl_desktop.excel.writer as writer
plan = writer.plan_workbook
writer.plan_workbook = lambda *arguments: [send(), *plan(*arguments)][1:]
"""
AFTER_SAVING = """
import toggl_desktop.excel.writer as writer
saved = writer.SavedWorkbook
writer.SavedWorkbook = lambda **facts: [send(), saved(**facts)][1]
"""
AT_EXIT = "import atexit; atexit.register(send)\n"
EARLY = ("toggl_desktop.cli.output", "toggl_desktop.cli.arguments", "toggl_desktop.bootstrap", "openpyxl")
BEFORE_SAVING = {
    **{module: AT_IMPORT.format(module=module) for module in EARLY},
    "while writing": WHILE_WRITING,
}
AFTER = {"after saving": AFTER_SAVING, "at exit": AT_EXIT}


def run(number: str, preparation: str, folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    script = f"import os, signal, sys\ndef send(): os.kill(os.getpid(), signal.{number})\n{preparation}\n{RUN}"
    return subprocess.run(
        [sys.executable, "-c", script, "export", "--demo", "--output", str(folder / "hours.xlsx")],
        env={**os.environ, "TOGGL_DESKTOP_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("moment", BEFORE_SAVING)
def test_until_the_file_is_saved_nothing_is_written(
    number: str, moment: str, folder: Path, isolated_home: Path
) -> None:
    done = run(number, BEFORE_SAVING[moment], folder, isolated_home)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Cancelled. Nothing was written.\n"
    assert not list(folder.iterdir())


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("moment", AFTER)
def test_a_saved_file_is_told_of(number: str, moment: str, folder: Path, isolated_home: Path) -> None:
    done = run(number, AFTER[moment], folder, isolated_home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{folder / 'hours.xlsx'}\n"
    assert [path.name for path in folder.iterdir()] == ["hours.xlsx"]


@pytest.mark.parametrize("number", SIGNALS)
def test_while_the_server_is_silent(number: str, folder: Path) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = subprocess.Popen(
            [sys.executable, "-m", "toggl_desktop", "export", "--output", str(folder)],
            env={**os.environ, "TOGGL_API_URL": url, "TOGGL_API_TOKEN": "t"},
            stderr=subprocess.PIPE,
            text=True,
        )
        connection, _ = silent.accept()
        assert connection.recv(16)
        process.send_signal(getattr(signal, number))
        _, complaint = process.communicate(timeout=20)
        connection.close()
    assert (process.returncode, complaint) == (130, "Cancelled. Nothing was written.\n")
    assert not list(folder.iterdir())


@pytest.mark.parametrize("number", SIGNALS)
def test_while_the_key_store_waits_to_be_unlocked(number: str, folder: Path) -> None:
    script = """
import sys, threading
from toggl_desktop.app.token_store import KeyringTokenStore
KeyringTokenStore._load = lambda self: print("asked", flush=True) or threading.Event().wait()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", script + RUN, "export", "--output", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "asked\n"
    process.send_signal(getattr(signal, number))
    _, complaint = process.communicate(timeout=20)
    assert (process.returncode, complaint) == (130, "Cancelled. Nothing was written.\n")


@pytest.mark.parametrize("number", SIGNALS)
def test_the_sample_server_ends_in_good_order(number: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "toggl_desktop", "demo-server"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["token"]
    process.send_signal(getattr(signal, number))
    _, complaint = process.communicate(timeout=20)
    assert (process.returncode, complaint) == (0, "")
