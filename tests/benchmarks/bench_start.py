"""From the start of the process to a painted window, and to its first page, against a bare PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import PROJECT_FOLDER, Setting, child_environment

MOST_RATIO = 1.25
SHOWN, FURNISHED = "the window is on the screen", " started"


def run(setting: Setting) -> list[Result]:
    """Alternating processes; the first of each is not counted, for it reads from the disk."""
    window, page, bare, built = [], [], [], []
    for number in range(setting.runs(15) + 1):
        home = setting.folder / f"start-{number}"
        window.append(_painted_ms("window", home))
        bare.append(_painted_ms("bare", home))
        page.append(_painted_ms("page", home))
        if setting.built_program is not None:
            built.append(_built_ms(setting.built_program, setting.folder / f"built-{number}"))
    peer = bare[1:], "bare QMainWindow"
    results = [
        Result("start to painted window", "ms", window[1:], *peer, most_ratio=MOST_RATIO),
        Result("start to painted first page", "ms", page[1:], *peer),
    ]
    if built:
        shown, furnished = zip(*built[1:], strict=True)
        results += [
            Result("start to painted window, built", "ms", shown, *peer, most_ratio=MOST_RATIO),
            Result("start to finished window, built", "ms", furnished, *peer),
        ]
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


def _built_ms(program: Path, home: Path) -> tuple[float, float]:
    """Until the window is painted, and until it is complete; both by the log, for a built program cannot be watched."""
    log = home / "logs"
    environment = child_environment(home) | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    start = time.time()
    process = subprocess.Popen([str(program)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while FURNISHED not in (text := "".join(file.read_text(encoding="utf-8") for file in log.glob("*.log"))):
            assert process.poll() is None, "the built program ended"
            time.sleep(0.002)
    finally:
        process.terminate()
        process.wait()
    lines = text.splitlines()
    shown, furnished = (next(line for line in lines if words in line) for words in (SHOWN, FURNISHED))
    return _log_time(shown) - start * 1000, _log_time(furnished) - start * 1000


def _log_time(line: str) -> float:
    return datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f").timestamp() * 1000
