"""Run as a program: updates a workbook again and again, each time in a process that is killed at another moment.

A moment is a call to the system that Python's audit events report (a file opened, moved, removed), or one at which the
update asks whether it was cancelled. Prints one JSON object: how many moments there are, and what each kill left.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import threading
import zipfile
from pathlib import Path

from tests.fakes.reports import company_report
from tests.fakes.updating import UPDATER, longer
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.progress import CancellableContext
from toggl_desktop.excel.update.updater import backup_path

COUNT = 50
REPORT = longer(company_report(), 4101, 5400)


def main(path: Path) -> None:
    """Update and kill."""
    original = path.read_bytes()
    whole = _run(path, None)
    updated_size = path.stat().st_size
    chance = random.Random(14)
    outcomes: list[str] = []
    for moment in [*sorted(chance.sample(range(whole - 1), COUNT - 1)), whole - 1]:
        for left_over in path.parent.iterdir():  # they would be moments of the next run
            left_over.unlink()
        path.write_bytes(original)
        _run(path, moment)
        outcomes.append(_outcome(path, original, updated_size))
    path.write_bytes(original)
    _run(path, None)
    left = [one.name for one in path.parent.iterdir() if one not in (path, backup_path(path))]
    sys.stdout.write(json.dumps({"moments": whole, "outcomes": outcomes, "left": left}))


def _run(path: Path, moment: int | None) -> int:
    """Update in a process of its own, killed at a moment; returns how many there were."""
    reading, writing = os.pipe()
    process_id = os.fork()
    if process_id == 0:
        os.close(reading)
        count = 0

        def pass_moment() -> None:
            nonlocal count
            count += 1
            if moment is not None and count > moment:
                os.kill(os.getpid(), signal.SIGKILL)

        def hook(event: str, _: object) -> None:
            if event == "open" or (event.startswith(("os.", "shutil.")) and event != "os.kill"):
                pass_moment()

        class Context(CancellableContext):
            def checkpoint(self) -> None:
                pass_moment()

        sys.addaudithook(hook)
        UPDATER.update(REPORT, WorkbookOptions(), path, path, Context(threading.Event()))
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(process_id, 0)
    return int(text or "0")


def _outcome(path: Path, original: bytes, updated_size: int) -> str:
    if path.read_bytes() == original:
        backup = backup_path(path)
        return "old" if not backup.exists() or backup.read_bytes() == original else "broken copy"
    with zipfile.ZipFile(path) as archive:
        is_whole = archive.testzip() is None and abs(path.stat().st_size - updated_size) < 2000
        return "new" if is_whole and backup_path(path).read_bytes() == original else "broken"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
