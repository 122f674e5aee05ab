"""From the start of the process to a painted window, against a bare PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import PROJECT_FOLDER, Setting, child_environment

MOST_RATIO = 1.25
STARTED = "started"


def run(setting: Setting) -> list[Result]:
    """Alternating processes; the first of each is not counted, for it reads from the disk."""
    ours, bare, built = [], [], []
    for number in range(setting.runs(15) + 1):
        home = setting.folder / f"start-{number}"
        ours.append(_painted_ms("ours", home))
        bare.append(_painted_ms("bare", home))
        if setting.built_program is not None:
            built.append(_built_ms(setting.built_program, setting.folder / f"built-{number}"))
    results = [Result("start to painted window", "ms", ours[1:], bare[1:], "bare QMainWindow", most_ratio=MOST_RATIO)]
    if built:
        results.append(Result("start to shown window, built", "ms", built[1:], bare[1:], "bare QMainWindow, source"))
    return results


def _painted_ms(which: str, home: Path) -> float:
    command = [sys.executable, str(Path(__file__).with_name("start_process.py")), which]
    environment = child_environment(home) | {
        "PYTHONPATH": str(PROJECT_FOLDER),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    start = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        end = time.perf_counter()
    assert line == b"painted\n", line
    return (end - start) * 1000


def _built_ms(program: Path, home: Path) -> float:
    """Until the log says that the window is shown; the built program cannot be looked into."""
    log = home / "logs"
    environment = child_environment(home) | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    start = time.perf_counter()
    process = subprocess.Popen([str(program)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not any(STARTED in file.read_text(encoding="utf-8") for file in log.glob("*.log")):
            assert process.poll() is None, "the built program ended"
            time.sleep(0.002)
        return (time.perf_counter() - start) * 1000
    finally:
        process.terminate()
        process.wait()
