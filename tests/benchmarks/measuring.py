"""Timing two ways of doing the same thing in turn, and what comes out of it."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Result:
    """One line of the table.

    Attributes:
        ours: one figure per run, in `unit`.
        peer: the same for what we compare with, run in turn; empty when there is nothing to compare with.
        peer_name: what that is.
        most: the bar: the highest median of `ours` that passes, or with `most_ratio` the highest ratio to the peer.
        judges_worst: hold the worst run against the bar, not the median.
    """

    name: str
    unit: str
    ours: Sequence[float]
    peer: Sequence[float] = ()
    peer_name: str = ""
    most: float | None = None
    most_ratio: float | None = None
    judges_worst: bool = False

    @property
    def median(self) -> float:
        """Of our runs."""
        return statistics.median(self.ours)

    @property
    def worst(self) -> float:
        """Of our runs."""
        return max(self.ours)

    @property
    def peer_median(self) -> float | None:
        """Of the peer's runs."""
        return statistics.median(self.peer) if self.peer else None

    @property
    def ratio(self) -> float | None:
        """Median over the pairs of runs that stood side by side, so that a busy minute weighs on both."""
        pairs = [(ours, peer) for ours, peer in zip(self.ours, self.peer, strict=False) if peer]
        return statistics.median(ours / peer for ours, peer in pairs) if pairs else None

    @property
    def passes(self) -> bool | None:
        """Whether the bar is reached; None without a bar."""
        if self.most_ratio is not None:
            return self.ratio is not None and self.ratio <= self.most_ratio
        if self.most is not None:
            return (self.worst if self.judges_worst else self.median) <= self.most
        return None

    def as_json(self) -> dict[str, object]:
        """All figures, computed ones too."""
        computed = {"median": self.median, "worst": self.worst, "peer_median": self.peer_median}
        return asdict(self) | computed | {"ratio": self.ratio, "passes": self.passes}


@dataclass(frozen=True)
class Seconds:
    """What one call took: by the clock, and of the processor (its own child processes included)."""

    wall: float
    cpu: float


def seconds_of(work: Callable[[], object]) -> Seconds:
    """Time one call, with everything that exists before out of the garbage collector's way."""
    gc.collect()
    gc.freeze()
    cpu, start = _cpu_seconds(), time.perf_counter()
    try:
        work()
    finally:
        end = time.perf_counter()
        gc.unfreeze()
    return Seconds(end - start, _cpu_seconds() - cpu)


def in_turn(runs: int, ours: Callable[[], object], peer: Callable[[], object]) -> tuple[list[Seconds], list[Seconds]]:
    """Time two calls alternately; who goes first changes with each round."""
    of_ours: list[Seconds] = []
    of_peer: list[Seconds] = []
    for number in range(runs):
        both = [(ours, of_ours), (peer, of_peer)]
        for work, times in both if number % 2 == 0 else reversed(both):
            times.append(seconds_of(work))
    return of_ours, of_peer


def compared(
    name: str, peer_name: str, times: tuple[list[Seconds], list[Seconds]], *, most_ratio: float | None = None
) -> list[Result]:
    """Two lines: by the clock, and in processor time, which other programs on the machine disturb less."""
    ours, peer = times
    return [
        Result(
            f"{name}", "s", [one.wall for one in ours], [one.wall for one in peer], peer_name, most_ratio=most_ratio
        ),
        Result(f"{name}, processor", "s", [one.cpu for one in ours], [one.cpu for one in peer], peer_name),
    ]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all are not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _cpu_seconds() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system
