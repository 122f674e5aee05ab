"""Starting measured programs and watching their memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from tests.benchmarks.setting import PROJECT_FOLDER

SAMPLE_SECONDS = 0.03


def run_python(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, float]:
    """Run a Python program to its end.

    Returns:
        its output, and the peak of its resident memory with that of its child processes, in MiB. Pages that parent and
        child share count twice, so the true figure is lower.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    command = [sys.executable, *arguments]
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            command, cwd=PROJECT_FOLDER, env=dict(environment), stdout=subprocess.PIPE, stderr=errors, text=True
        )
        watch = _MemoryWatch(process.pid)
        output, _ = process.communicate()
        peak = watch.stop()
        if process.returncode:
            errors.seek(0)
            raise RuntimeError(f"{Path(command[1]).name} failed:\n{errors.read()}")
    return output, peak


class _MemoryWatch:
    """Samples a process and its children from outside, so that it does not hold them up."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> float:
        """The peak so far in MiB."""
        self._is_over.set()
        self._thread.join()
        return self._peak / 2**20

    def _watch(self) -> None:
        while not self._is_over.wait(SAMPLE_SECONDS):
            self._peak = max(self._peak, self._now())

    def _now(self) -> int:
        try:
            process = psutil.Process(self._pid)
            return sum(one.memory_info().rss for one in (process, *process.children(recursive=True)))
        except psutil.Error:
            return 0
