"""Runs the benchmarks, prints a table, writes JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import Setting

SUBJECTS = (
    "writing",
    "parsing",
    "building",
    "lists",
    "start",
    "window",
    "cancel",
    "whole_export",
    "requests",
    "growth",
    "entries",
)
_LIBRARIES = ("PySide6-Essentials", "openpyxl", "XlsxWriter", "requests")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked for; the exit code is 0 even when a bar is missed, for a busy machine misses bars."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs and no large sizes")
    parser.add_argument("--only", action="append", choices=SUBJECTS, help="this subject alone; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there")
    parser.add_argument("--folder", type=Path, default=_fast_folder(), help="where workbooks go (default: %(default)s)")
    parser.add_argument("--built", type=Path, metavar="PROGRAM", help="a built program, for its start-up time")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machine = describe_machine(options.folder)
    for name, value in machine.items():
        say(f"{name}: {value}")
    results: dict[str, list[Result]] = {}
    with tempfile.TemporaryDirectory(dir=options.folder, prefix="toggl-benchmarks-") as folder:
        tempfile.tempdir = folder  # XlsxWriter's temporary files too
        setting = Setting(Path(folder), is_quick=options.quick, built_program=options.built)
        for subject in options.only or SUBJECTS:
            start = time.perf_counter()
            results[subject] = import_module(f"tests.benchmarks.bench_{subject}").run(setting)
            say(f"\n{subject} ({time.perf_counter() - start:.0f} s, load {_load()})\n")
            say("\n".join(table(results[subject])))
    if options.json is not None:
        found = {subject: [result.as_json() for result in own] for subject, own in results.items()}
        options.json.write_text(json.dumps({"machine": machine, "results": found}, indent=1), encoding="utf-8")
    return 0


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def table(results: Sequence[Result]) -> list[str]:
    """The lines of a Markdown table."""
    lines = ["| what | ours | worst | peer | ratio | bar |", "| --- | ---: | ---: | ---: | ---: | --- |"]
    for result in results:
        peer = "" if result.peer_median is None else f"{figure(result.peer_median)} ({result.peer_name})"
        ratio = "" if result.ratio is None else f"{result.ratio:.2f}"
        ours = f"{figure(result.median)} {result.unit}".strip()
        lines.append(f"| {result.name} | {ours} | {figure(result.worst)} | {peer} | {ratio} | {_bar(result)} |")
    return lines


def figure(value: float) -> str:
    """Three significant digits."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def describe_machine(folder: Path) -> dict[str, str]:
    """What figures depend on."""
    return {
        "when": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "libraries": ", ".join(f"{name} {version(name)}" for name in _LIBRARIES),
        "workbooks on": "memory (tmpfs)" if folder == Path("/dev/shm") else "disk",
        "load before": _load(),
    }


def _bar(result: Result) -> str:
    if result.passes is None:
        return ""
    bar = f"ratio ≤ {result.most_ratio}" if result.most_ratio is not None else f"≤ {figure(result.most or 0)}"
    worst = ", worst" if result.judges_worst else ""
    return f"{bar}{worst}: {'yes' if result.passes else '**no**'}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _load() -> str:
    return " ".join(f"{load:.1f}" for load in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"


def _fast_folder() -> Path:
    """Memory where there is some: writing is measured, not the disk."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and os.access(memory, os.W_OK) else Path(tempfile.gettempdir())


if __name__ == "__main__":
    sys.exit(main())
