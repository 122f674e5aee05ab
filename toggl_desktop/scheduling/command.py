"""What the system is told to run, and under which name."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from toggl_desktop.core.schedulers import Task
from toggl_desktop.core.toggl.names import match_key

WINDOWED_PROGRAM = "Toggl Export.exe"
_NOT_FOR_FILES = re.compile(r"[^a-z0-9]+")


def task_id(name: str) -> str:
    """A short name for files and tasks that is the saved export's alone: ``payroll-1f0c2a9b``."""
    key = match_key(name)
    readable = _NOT_FOR_FILES.sub("-", key)[:24].strip("-")
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{readable}-{digest}" if readable else digest


def command_of(task: Task, program: Sequence[str]) -> list[str]:
    """Program and arguments of a run."""
    return [*program, "run", task.name, "--scheduled", *task.arguments]


def this_program(
    *,
    is_built: bool | None = None,
    executable: str = sys.executable,
    platform: str = sys.platform,
    exists: Callable[[Path], bool] = Path.exists,
) -> list[str]:
    """How this program is started again, on Windows without a black window."""
    built = bool(getattr(sys, "frozen", False)) if is_built is None else is_built
    path = Path(executable)
    if platform == "win32":
        windowed = path.with_name(WINDOWED_PROGRAM if built else "pythonw.exe")
        path = windowed if exists(windowed) else path
    return [str(path)] if built else [str(path), "-m", "toggl_desktop"]
