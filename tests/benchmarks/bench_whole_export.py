"""A whole export over the loopback interface against XlsxWriter's time for writing the same cells alone."""

from __future__ import annotations

import time
from pathlib import Path

from tests.benchmarks.bench_writing import save
from tests.benchmarks.measuring import Result, compared, in_turn
from tests.benchmarks.setting import Access, Setting, read_report, serving, sign_in
from tests.benchmarks.workbook_model import cell_count, model_of
from tests.benchmarks.xlsxwriter_peer import write_with_xlsxwriter

MOST_RATIO = 1.0


def run(setting: Setting) -> list[Result]:
    """Sign in, read names and hours, parse, aggregate, write every sheet; the demo server is another process."""
    size = setting.largest
    path = setting.folder / "whole.xlsx"
    parts: dict[str, list[float]] = {"sign in, fetch, parse and build": [], "write": []}
    with serving(size) as access:
        model = model_of(read_report(sign_in(access)[0]))
        times = in_turn(
            setting.runs(3),
            lambda: _export(access, path, parts),
            lambda: write_with_xlsxwriter(model, setting.folder / "peer.xlsx"),
        )
    return [
        *compared(f"the whole {size.name} export", "XlsxWriter, writing alone", times, most_ratio=MOST_RATIO),
        *(Result(f"of that: {name}", "s", own) for name, own in parts.items()),
        Result(f"cells with a value in the {size.name} workbook", "", [cell_count(model)]),
        Result(f"sheets in the {size.name} workbook", "", [len(model)]),
    ]


def _export(access: Access, path: Path, parts: dict[str, list[float]]) -> None:
    start = time.perf_counter()
    sitting, services = sign_in(access)
    report = read_report(sitting)
    read = time.perf_counter()
    save(services.writer, report, path)
    for name, seconds in zip(parts, (read - start, time.perf_counter() - read), strict=True):
        parts[name].append(seconds)
