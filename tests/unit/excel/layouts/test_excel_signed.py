"""Durations that can be negative: what is stored is what LibreOffice calculates, whatever language it speaks."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.excel.engine.formulas import formula_xml
from toggl_desktop.excel.layouts.signed import clock_of_cell, clock_text

OFFICE = shutil.which("soffice")
SECONDS = (0, 1, 29, 30, 31, 59, 60, 89, 90, 3_569, 3_570, 3_600, 35_999, 36_000, 359_999, 10**7, *range(900, 940))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00"),
        (29, "0:00"),
        (-29, "0:00"),
        (30, "+0:01"),
        (-30, "−0:01"),
        (3_600, "+1:00"),
        (-5_430, "−1:31"),
        (-359_970, "−100:00"),
    ],
)
def test_signed_hours_and_minutes(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text


@given(st.integers(-(10**8), 10**8))
def test_both_signs_read_alike(seconds: int) -> None:
    assert clock_text(seconds).lstrip("+−") == clock_text(-seconds).lstrip("+−")


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
@pytest.mark.parametrize("locale", ["en-US", "fi-FI", "sv-SE", "de-DE"])
def test_libreoffice_calculates_the_same_text_in_every_language(locale: str, tmp_path: Path) -> None:
    values = [sign * seconds for seconds in SECONDS for sign in (1, -1)]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row, seconds in enumerate(values, 1):
        sheet.cell(row, 1, seconds / 3600)
        formula = formula_xml(clock_of_cell(f"A{row}"), "").replace("&lt;", "<").replace("&amp;", "&")
        sheet.cell(row, 2, f"={formula.replace('&quot;', chr(34))}")
    book.save(tmp_path / "book.xlsx")
    profile = tmp_path / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
        f"<value>{locale}</value></prop></item></oor:items>",
        encoding="utf-8",
    )
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(tmp_path), str(tmp_path / "book.xlsx")],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    with (tmp_path / "book.csv").open(encoding="utf-8", newline="") as file:
        shown = [line[1] for line in csv.reader(file)]
    assert shown == [clock_text(seconds) for seconds in values]
