"""Running the checks one after the other and writing down what each found."""

from __future__ import annotations

import json
import logging
import os
import platform
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toggl_desktop import __version__
from toggl_desktop.core.files.whole import write_whole
from toggl_desktop.self_test.demands import Check

log = logging.getLogger(__name__)

WATCHDOG_SECONDS = 240.0


@dataclass
class Report:
    """What was found, check by check; `as_json` is the file's content."""

    started_at: float = field(default_factory=time.monotonic)
    checks: dict[str, dict[str, Any]] = field(default_factory=dict)
    running: str = ""

    @property
    def is_ok(self) -> bool:
        """Whether every check that was begun has passed, and there were any."""
        return bool(self.checks) and not self.running and all(check["ok"] for check in self.checks.values())

    def as_json(self) -> str:
        """One object; ``totals`` are the figures of the exported workbook, in the words of ``export --json``."""
        document = {
            "ok": self.is_ok,
            "version": __version__,
            "built": bool(getattr(sys, "frozen", False)),
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "seconds": round(time.monotonic() - self.started_at, 3),
            "totals": self.checks.get("export", {}).get("totals"),
            "checks": self.checks,
        }
        return json.dumps(document, ensure_ascii=False, indent=1)


def run_self_test(report_path: Path) -> int:
    """Run every check and write the report, in one step at the end.

    Args:
        report_path: the JSON file; its folder must exist.

    Returns:
        the exit code: 0 when everything works, else 1. A check that hangs ends the process with 1 after four minutes,
        and the report says which one it was.
    """
    from toggl_desktop.self_test.checks import SMALL_CHECKS
    from toggl_desktop.self_test.window import check_window_and_export

    report = Report()
    watchdog = threading.Timer(WATCHDOG_SECONDS, _give_up, (report, report_path))
    watchdog.daemon = True
    watchdog.start()
    try:
        with tempfile.TemporaryDirectory(prefix="toggl-self-test-") as name, _home_in(Path(name)):
            for title, check in SMALL_CHECKS.items():
                run_check(report, title, check, Path(name))
            run_check(report, "export", check_window_and_export, Path(name))
    finally:
        watchdog.cancel()
        watchdog.join()
        save_report(report, report_path)
    return 0 if report.is_ok else 1


def run_check(report: Report, title: str, check: Check, folder: Path) -> None:
    """Run one check; whatever it raises is a failure with its traceback."""
    report.running = title
    started_at = time.monotonic()
    try:
        facts: Mapping[str, Any] = {"ok": True, **check(folder)}
    except Exception as error:
        log.exception("self-test: %s failed", title)
        facts = {"ok": False, "error": "".join(traceback.format_exception(error)).strip()}
    report.checks[title] = {**facts, "seconds": round(time.monotonic() - started_at, 3)}
    report.running = ""


def save_report(report: Report, path: Path) -> None:
    """Write beside `path` and move over it, so that nobody reads half a report."""
    write_whole(path, report.as_json().encode("utf-8"))


def _give_up(report: Report, path: Path) -> None:
    frames = sys._current_frames()
    stacks = ["".join(traceback.format_stack(frame)) for frame in frames.values()]
    report.checks[report.running or "watchdog"] = {
        "ok": False,
        "error": f"not finished within {WATCHDOG_SECONDS:.0f} s",
        "stacks": stacks,
    }
    save_report(report, path)
    os._exit(1)


class _home_in:  # noqa: N801 - reads as a statement
    """Settings and logs go to a throw-away folder while it lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before: str | None = None

    def __enter__(self) -> None:
        self._before = os.environ.get("TOGGL_DESKTOP_HOME")
        os.environ["TOGGL_DESKTOP_HOME"] = str(self._folder / "home")

    def __exit__(self, *_: object) -> None:
        if self._before is None:
            del os.environ["TOGGL_DESKTOP_HOME"]
        else:
            os.environ["TOGGL_DESKTOP_HOME"] = self._before
