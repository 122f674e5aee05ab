"""Streams, code pages, parents and children, as Windows has them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "toggl_desktop"]
EXPORT = ["export", "--demo", "--overwrite"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp437", "cp932"])
def test_every_code_page_gets_its_words(tmp_path: Path, encoding: str) -> None:
    target = tmp_path / "Zürich – 東京.xlsx"
    done = subprocess.run(
        [*PROGRAM, *EXPORT, "--json", "--output", str(target)],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["path"] == str(target)
    assert target.exists()


def test_without_streams_as_pythonw_has_none(tmp_path: Path) -> None:
    windowed = Path(sys.executable).with_name("pythonw.exe")
    if not windowed.exists():
        pytest.skip("this Python has no pythonw.exe")
    target = tmp_path / "hours.xlsx"
    done = subprocess.run([str(windowed), "-m", "toggl_desktop", *EXPORT, "--output", str(target)], check=False)
    assert done.returncode == 0
    assert target.read_bytes()[:2] == b"PK"


_LARGE = """
import sys
from pathlib import Path
from tests.fakes.workbooks import context
from tests.fakes.reports import company_report
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.excel.child_process import ChildProcessWriter
from toggl_desktop.excel.writer import ExcelWorkbookWriter

if __name__ == "__main__":
    import multiprocessing, os, threading
    writer = ChildProcessWriter("1", ExcelWorkbookWriter("1"), from_row_count=0)
    def tell():
        while not multiprocessing.active_children():
            pass
        print(multiprocessing.active_children()[0].pid, flush=True)
    threading.Thread(target=tell, daemon=True).start()
    while True:
        writer.save(company_report(), WorkbookOptions(), Path(sys.argv[1]), overwrite=True, context=context())
"""


def test_a_child_does_not_outlive_its_parent(tmp_path: Path) -> None:
    from toggl_desktop.core.files.leftovers import _exists

    script = tmp_path / "parent.py"
    script.write_text(_LARGE, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    parent = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "hours.xlsx")],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    )
    assert parent.stdout is not None
    with parent.stdout:
        child = int(parent.stdout.readline())
    assert _exists(child)
    parent.kill()
    parent.wait(20)
    waiting = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"])
    try:
        while _exists(child):
            assert waiting.poll() is None, "the child is still there after 20 seconds"
    finally:
        waiting.kill()
        waiting.wait()
