"""`export --into` and `changes`, as somebody types them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.fakes.clerk import clerks_workbook, sign

PROGRAM = [sys.executable, "-m", "toggl_desktop"]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *words], capture_output=True, text=True, check=False)


def test_a_workbook_gets_the_hours_and_tells_what_has_changed(tmp_path: Path, isolated_home: Path) -> None:
    path = clerks_workbook(tmp_path / "hers.xlsx")
    done = run("export", "--demo", "--into", str(path), "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["path"] == str(path)
    assert told["update"]["kept"] == ["Invoice", "Notes & más", "Hidden", "Chart sheet"]
    assert told["update"]["changes"] is None
    assert load_workbook(path).sheetnames[4] == "Summary"
    before = path.read_bytes()
    asked = run("changes", "--demo", str(path), "--json")
    assert asked.returncode == 0, asked.stderr
    assert json.loads(asked.stdout)["changes"] == []
    assert json.loads(asked.stdout)["seconds_now"] == told["tracked_seconds"]
    assert path.read_bytes() == before
    other = run("export", "--demo", "--into", str(path), "--output", str(tmp_path / "other.xlsx"))
    assert other.returncode == 0, other.stderr
    assert "sheets renewed, 4 kept; nothing has changed since" in other.stderr
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [("export", "--demo", "--into"), ("changes", "--demo")])
def test_what_cannot_be_updated_is_a_sentence(tmp_path: Path, isolated_home: Path, words: tuple[str, ...]) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear Nora")
    done = run(*words, str(path))
    assert done.returncode == 7
    assert "is not an Excel workbook" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("export", "--demo"),
        ("export", "--demo", "--into", "x.xlsx", "--file-per", "person"),
        ("export", "--demo", "--output", "x.xlsx", "--break-signature"),
    ],
)
def test_wrong_usage(words: tuple[str, ...]) -> None:
    assert run(*words).returncode == 2


def test_a_signed_workbook_is_updated_when_its_signature_may_become_invalid(
    tmp_path: Path, isolated_home: Path
) -> None:
    path = sign(clerks_workbook(tmp_path / "signed.xlsx"))
    before = path.read_bytes()
    refused = run("export", "--demo", "--into", str(path))
    assert refused.returncode == 7
    assert "is digitally signed" in refused.stderr
    assert "--break-signature" in refused.stderr
    assert path.read_bytes() == before
    done = run("export", "--demo", "--into", str(path), "--break-signature")
    assert done.returncode == 0, done.stderr
    assert "Summary" in load_workbook(path).sheetnames
