"""Builds the program once and runs it the way it runs on a computer that has nothing of ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.frozen.program import ROOT, TIMEOUT_SECONDS, BuiltProgram, build


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.frozen)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltProgram:
    """The program, built now, or the one in ``TOGGL_BUILT_PROGRAM``."""
    ready = os.environ.get("TOGGL_BUILT_PROGRAM")
    if ready:
        return BuiltProgram(Path(ready).resolve())
    pytest.importorskip("PyInstaller", reason="PyInstaller is not installed")
    if sys.platform == "linux" and shutil.which("objdump") is None:
        pytest.skip("PyInstaller needs objdump (package binutils)")
    return build(tmp_path_factory.mktemp("frozen"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home folder, with a blank in its name."""
    folder = tmp_path / "Anna Müller"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def source_totals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What ``export --demo --json`` says from source today."""
    folder = tmp_path_factory.mktemp("source")
    done = subprocess.run(
        [sys.executable, "-m", "toggl_desktop", "export", "--demo", "--json", "--output", str(folder / "source.xlsx")],
        cwd=ROOT,
        env={**os.environ, "TOGGL_DESKTOP_HOME": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=TIMEOUT_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    totals: dict[str, Any] = json.loads(done.stdout)
    assert totals["tracked_seconds"] > 0
    return totals


@pytest.fixture
def virtual_screen(tmp_path: Path) -> Iterator[str]:
    """A screen for programs that want a real one; the value for DISPLAY."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("Xvfb is not installed")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
