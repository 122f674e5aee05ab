"""Reading an answer of 100,000 rows against `json.loads` alone, which makes no rows and checks nothing."""

from __future__ import annotations

import gc
import json
import random
import sys
import threading
import time
from collections.abc import Callable

from tests.benchmarks.measuring import Result, compared, in_turn
from tests.benchmarks.setting import Setting, context
from toggl_desktop.api.hours import parse_hours
from toggl_desktop.ui.window.application import SWITCH_INTERVAL_SECONDS

ROWS = 100_000
MOST_HELD_MS = 30.0
MOST_RATIO = 1.5


def run(setting: Setting) -> list[Result]:
    """Time, and how long other threads stand still at the most."""
    body = summary_body(ROWS)

    def ours() -> None:
        assert len(parse_hours(body, context())) == ROWS

    def peer() -> None:
        assert len(json.loads(body)) == ROWS

    runs = setting.runs(9)
    name = f"parse {ROWS:,} rows ({len(body) / 1e6:.0f} MB)"
    results = compared(name, "json.loads", in_turn(runs, ours, peer), most_ratio=MOST_RATIO)
    held = [(longest_hold_ms(ours), longest_hold_ms(peer)) for _ in range(runs)]
    results.append(
        Result(
            "longest hold of the interpreter while parsing",
            "ms",
            [one for one, _ in held],
            [other for _, other in held],
            "json.loads",
            most=MOST_HELD_MS,
        )
    )
    return results


def summary_body(rows: int) -> bytes:
    """What ``projects/summary`` answers."""
    chance = random.Random(3)
    return json.dumps(
        [
            {
                "user_id": 9_000_000 + row % 500,
                "project_id": 210_000_000 + row // 500,
                "tracked_seconds": chance.randrange(60, 200_000),
                "billable_seconds": chance.randrange(0, 60_000),
            }
            for row in range(rows)
        ],
        separators=(",", ":"),
    ).encode()


def longest_hold_ms(work: Callable[[], None]) -> float:
    """The longest time for which a thread that wakes every millisecond did not run while `work` did.

    Without the garbage collector, as in the program's jobs.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    longest = 0.0
    gc.collect()
    gc.disable()
    try:
        worker = threading.Thread(target=work)
        last = time.perf_counter()
        worker.start()
        while worker.is_alive():
            time.sleep(0.001)
            now = time.perf_counter()
            longest = max(longest, now - last)
            last = now
        worker.join()
    finally:
        gc.enable()
        sys.setswitchinterval(before)
    return longest * 1000
