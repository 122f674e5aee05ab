"""How cost grows: 1, 2, 4 and 8 times the work, and the exponent that fits; 1 is linear, 2 quadratic."""

from __future__ import annotations

import json
import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

from tests.benchmarks.children import run_python
from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import Setting, child_environment

MOST_EXPONENT = 1.15
FACTORS = (1, 2, 4, 8)
WORDS = {
    "build_seconds": "build",
    "write_seconds": "write",
    "dealing_seconds": "cut to one report a person",
    "memory_mib": "memory",
}


class Axis(NamedTuple):
    """What grows, and from where; the number of pairs grows with it."""

    name: str
    people: int
    projects: int
    pairs: int
    grows_people: bool
    grows_projects: bool
    split: str = "none"


AXES = (
    Axis("people", 60, 250, 6_000, grows_people=True, grows_projects=False),
    Axis("projects", 60, 250, 6_000, grows_people=False, grows_projects=True),
    Axis("pairs of the same people and projects", 200, 500, 12_000, grows_people=False, grows_projects=False),
    Axis("pairs by months", 60, 250, 1_500, grows_people=False, grows_projects=False, split="month"),
)


def run(setting: Setting) -> list[Result]:
    """Processor time and memory of building and writing, each measurement in a process of its own."""
    results = []
    for axis in AXES:
        found = [_measure(setting, axis, factor) for factor in FACTORS]
        plain = exponent(FACTORS, [one["plain_seconds"] for one in found])
        for what, name in WORDS.items():
            values = [one[what] for one in found]
            shown = f"{name}, 1× to 8× {axis.name}: {' → '.join(f'{value:.2g}' for value in values)}"
            unit = "MiB" if what == "memory_mib" else "s"
            is_of_dicts = what in ("build_seconds", "dealing_seconds")
            results.append(
                _result(f"{shown} {unit}; exponent", exponent(FACTORS, values), plain if is_of_dicts else None)
            )
    return results


def _result(name: str, found: float, plain: float | None) -> Result:
    """Held against 1.15, or where even a plain dict does worse (caches, sorting), against that."""
    if plain is not None and plain > MOST_EXPONENT:
        return Result(name, "", [found], [plain], "a plain dict", most_ratio=1.0)
    return Result(name, "", [found], most=MOST_EXPONENT)


def exponent(factors: Sequence[float], values: Sequence[float]) -> float:
    """The slope of the straight line through the logarithms."""
    logs = [math.log(factor) for factor in factors]
    return statistics.linear_regression(logs, [math.log(max(value, 1e-3)) for value in values]).slope


def _measure(setting: Setting, axis: Axis, factor: int) -> dict[str, float]:
    people = axis.people * (factor if axis.grows_people else 1)
    projects = axis.projects * (factor if axis.grows_projects else 1)
    arguments = [people, projects, axis.pairs * factor, axis.split, setting.folder]
    command = ["-m", "tests.benchmarks.growth_process", *map(str, arguments)]
    runs = [json.loads(run_python(command, child_environment(setting.folder))[0]) for _ in range(setting.runs(3))]
    return {name: statistics.median(one[name] for one in runs) for name in runs[0]}
