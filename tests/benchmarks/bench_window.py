"""How fluid the real window stays during an export, and how much memory all of it takes."""

from __future__ import annotations

import json
from typing import Any

from tests.benchmarks.children import run_python
from tests.benchmarks.measuring import Result, percentile
from tests.benchmarks.setting import LARGE, MEDIUM, Setting, Size, child_environment, serving

MOST_GAP_MS = {MEDIUM: 50, LARGE: 100}
MOST_P99_MS = 30
MOST_MEMORY_MIB = 450


def run(setting: Setting) -> list[Result]:
    """Gaps between the ticks of a 10 ms timer; the peer is the same window with nothing to do, in turn."""
    results = []
    for size in (MEDIUM,) if setting.is_quick else (MEDIUM, LARGE):
        results += _measure(setting, size, setting.runs(6))
    return results


def _measure(setting: Setting, size: Size, rounds: int) -> list[Result]:
    home = setting.folder / f"window-{size.name}"
    home.mkdir()
    with serving(size) as access:
        arguments = ["-m", "tests.benchmarks.window_process", "stalls", str(rounds), str(home)]
        output, peak = run_python(arguments, child_environment(home, access))
    found: dict[str, Any] = json.loads(output)
    idle, exports = found["idle"], [one["gaps"] for one in found["exports"]]
    what = f"during the {size.name} export"
    return [
        Result(
            f"longest gap {what}", "ms", list(map(max, exports)), list(map(max, idle)), "idle", most=MOST_GAP_MS[size]
        ),
        Result(
            f"99 % of gaps {what}",
            "ms",
            [percentile(one, 0.99) for one in exports],
            [percentile(one, 0.99) for one in idle],
            "idle",
            most=MOST_P99_MS,
        ),
        Result(f"longest gap while the {size.name} preview is read", "ms", [max(found["reading"])]),
        Result(f"{size.name} export from the window", "s", [one["seconds"] for one in found["exports"]]),
        Result(
            f"peak memory of window and writer, {size.name}",
            "MiB",
            [peak],
            most=MOST_MEMORY_MIB if size == LARGE else None,
        ),
    ]
