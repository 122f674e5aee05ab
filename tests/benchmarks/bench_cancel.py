"""How long Cancel takes, at moments spread over a whole export that fetches everything anew."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from tests.benchmarks.children import run_python
from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import Setting, child_environment, serving

MOST_MS = 200


def run(setting: Setting) -> list[Result]:
    """From the click to the end of the job, in the real window."""
    size = setting.largest
    home = setting.folder / "cancel"
    home.mkdir()
    with serving(size) as access:
        arguments = ["-m", "tests.benchmarks.window_process", "cancel", str(setting.runs(24)), str(home)]
        output, _ = run_python(arguments, child_environment(home, access))
    cancels: list[dict[str, Any]] = json.loads(output)["cancels"]
    by_stage: dict[str, list[float]] = defaultdict(list)
    for cancel in cancels:
        if cancel["phase"] == "cancelled":
            by_stage[cancel["stage"]].append(cancel["ms"])
    every = [ms for own in by_stage.values() for ms in own]
    return [
        Result(f"cancel the {size.name} export", "ms", every, most=MOST_MS, judges_worst=True),
        *(Result(f"cancel while {stage}", "ms", own) for stage, own in by_stage.items()),
        Result("files left behind by cancelling", "", [sum(len(one["left_behind"]) for one in cancels)], most=0),
    ]
