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
        for what, unit in (("build_seconds", "s"), ("write_seconds", "s"), ("memory_mib", "MiB")):
            values = [one[what] for one in found]
            name = f"{what.split('_')[0]}, 1× to 8× {axis.name}"
            results += [
                Result(f"{name}: {' → '.join(f'{value:.2g}' for value in values)} {unit}; exponent", "",
                       [exponent(FACTORS, values)], most=MOST_EXPONENT)
            ]  # fmt: skip
    return results


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
