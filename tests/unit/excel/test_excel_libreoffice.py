"""LibreOffice opens every kind of workbook, calculates the same totals itself, and shows no ``###``."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.fakes.workbooks import save_kind

OFFICE = shutil.which("soffice")
PDF_TO_TEXT = shutil.which("pdftotext")

pytestmark = pytest.mark.skipif(not OFFICE or not PDF_TO_TEXT, reason="LibreOffice or pdftotext is not installed")


def convert(path: Path, target: str, folder: Path) -> None:
    profile = folder / "profile"
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", target,
         "--outdir", str(folder), str(path)],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip


def pages_as_text(path: Path, folder: Path) -> str:
    """What a person would see on the printed pages of the whole workbook."""
    folder.mkdir()
    convert(path, "pdf", folder)
    pdf = folder / f"{path.stem}.pdf"
    return subprocess.run([str(PDF_TO_TEXT), "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()


def without_stored_results(path: Path) -> Path:
    """The same workbook without results of formulas, so that whoever opens it has to calculate them."""
    bare = path.with_name(f"bare-{path.name}")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(bare, "w") as target:
        for part in source.namelist():
            target.writestr(part, re.sub(rb"(<f>[^<]*</f>)<v>[^<]*</v>", rb"\1", source.read(part)))
    return bare


@pytest.mark.parametrize("kind", ["everything", "hostile", "compared", "agreed"])
def test_libreoffice_shows_and_calculates_the_same_totals(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    stored = pages_as_text(path, tmp_path / "stored")
    calculated = pages_as_text(without_stored_results(path), tmp_path / "calculated")
    assert stored.count("Total") > 10
    assert stored.splitlines() == calculated.splitlines()
    assert not re.search(r"###|Err:\d|#NAME\?|#REF!|#VALUE!", stored)
