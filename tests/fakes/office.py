"""LibreOffice as a clerk who corrects, sorts, filters and deletes; see ``tests/readers/office.py``."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).parents[1] / "readers" / "office.py"


@cache
def python_with_uno() -> str | None:
    """A Python that can talk to LibreOffice, the system's own."""
    if shutil.which("soffice") is None:
        return None
    python = "/usr/bin/python3"
    try:
        done = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
    except OSError:
        return None
    return python if done.returncode == 0 else None


class Clerk:
    """Works on one workbook at a time; every call is a method of `Office` in the script."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, command: str, *arguments: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, *arguments]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"LibreOffice gave up at {command} {arguments}"
        return json.loads(answer)


@contextmanager
def clerk_at_work(folder: Path) -> Iterator[Clerk]:
    """A LibreOffice with a profile of its own."""
    python = python_with_uno()
    assert python is not None
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [python, str(SCRIPT), str(port), (folder / "profile").as_uri()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == '"ready"\n'
        clerk = Clerk(process)
        try:
            yield clerk
        finally:
            clerk("end")
