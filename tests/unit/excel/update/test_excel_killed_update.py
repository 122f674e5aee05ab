"""A program that is killed leaves the old file or the new one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.clerk import clerks_workbook

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")
def test_fifty_kills_leave_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = clerks_workbook(tmp_path / "hers.xlsx")
    words = [sys.executable, "-m", "tests.unit.excel.update.killed_updates", str(path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert len(told["outcomes"]) == 50
    assert {"old", "new"} == set(told["outcomes"])
    assert told["left"] == []
