"""A built program and how to run it as on a computer that has nothing of ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "toggl-desktop"
TIMEOUT_SECONDS = 120


@dataclass(frozen=True)
class BuiltProgram:
    """A folder that PyInstaller made."""

    folder: Path

    @property
    def command(self) -> Path:
        return self.folder / (f"{COMMAND}.exe" if sys.platform == "win32" else COMMAND)

    @property
    def internal(self) -> Path:
        return self.folder / "_internal"

    def run(self, *arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run with an environment that holds a home and nothing else: no PATH, no Python, no display."""
        bare = {"HOME": str(home), **environment}
        if sys.platform == "win32":  # nothing starts there without these
            bare |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LOCALAPPDATA", "APPDATA")}
        return subprocess.run(
            [str(self.command), *arguments],
            cwd=home,
            env=bare,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIMEOUT_SECONDS,
            check=False,
        )

    def self_test(self, home: Path, **environment: str) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
        """Run the self-test; the process and its report."""
        path = home / "report.json"
        done = self.run("--self-test", str(path), home=home, **environment)
        return done, json.loads(path.read_text(encoding="utf-8"))

    def copy(self, target: Path) -> BuiltProgram:
        """A copy that can be damaged; the files are shared until somebody replaces one."""
        shutil.copytree(self.folder, target, symlinks=True, copy_function=os.link)
        return BuiltProgram(target)


def build(target: Path, spec: Path = ROOT / "build.spec") -> BuiltProgram:
    """The documented command, with other folders."""
    options = ["--noconfirm", "--distpath", str(target / "dist"), "--workpath", str(target / "work")]
    done = subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, str(spec)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    folders = [path for path in (target / "dist").iterdir() if path.is_dir() and path.suffix != ".app"]
    assert len(folders) == 1
    return BuiltProgram(folders[0])


def wait_for(path: Path, text: str, process: subprocess.Popen[bytes]) -> None:
    """Until a file holds a text; fails when the process ends before."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not (path.exists() and text in path.read_text(encoding="utf-8")):
        assert time.monotonic() < deadline, f"{path.name} never said {text!r}"
        try:
            code = process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(f"ended with {code} before {path.name} said {text!r}")
