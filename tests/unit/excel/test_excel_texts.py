"""Everything the workbook says can be translated, and is."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

import toggl_desktop.excel
from tests.fakes.reports import company_report
from tests.fakes.workbooks import kind_of, save
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Split
from toggl_desktop.excel.texts import KIND_TEXTS, SHORT_MONTHS, WORKBOOK_TEXTS, Texts


def test_sources_are_listed_once() -> None:
    assert len(set(WORKBOOK_TEXTS)) == len(WORKBOOK_TEXTS)
    assert len(set(SHORT_MONTHS)) == 12
    assert all(source.strip() for source in WORKBOOK_TEXTS)


def test_an_unlisted_text_is_refused_because_nobody_could_translate_it() -> None:
    with pytest.raises(KeyError):
        Texts({})("Not in the list")


def test_every_listed_text_is_used_somewhere() -> None:
    folder = Path(toggl_desktop.excel.__file__).parent
    code = "".join(path.read_text("utf-8") for path in folder.rglob("*.py") if path.name != "texts.py")
    joined = re.sub(r'"\s*\n\s*"', "", code)
    lists = (folder / "texts.py").read_text("utf-8")
    fixed = set(re.findall(r'"([^"\n]+)"', lists[: lists.index("_COLUMNS")]))
    fixed.update(KIND_TEXTS.values())
    unused = [source for source in WORKBOOK_TEXTS if source not in fixed and f'"{source}"' not in joined]
    assert unused == []


def test_a_missing_or_empty_translation_stays_english() -> None:
    texts = Texts({"Hours": ""})
    assert texts("Hours") == "Hours"
    assert texts("Page {page} of {pages}", page=1, pages=2) == "Page 1 of 2"


def test_the_whole_workbook_speaks_the_persons_language(tmp_path: Path) -> None:
    marked = {source: f"~{source}" for source in WORKBOOK_TEXTS}
    report = company_report(Split.WEEK, with_details=True, include_idle=True)
    path = save(report, tmp_path / "book.xlsx", WorkbookOptions(texts=marked))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:7] == [
        "~Summary",
        "~People",
        "~Projects",
        "~Clients",
        "~People by project",
        "~People by week",
        "~Projects by week",
    ]
    own = set(WORKBOOK_TEXTS) - {"~"}
    untranslated = {
        (sheet.title, cell.coordinate, cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value in own
    }
    assert untranslated == set()


def test_client_copies_say_nothing_about_money_billable_time_limits_or_idle_people(tmp_path: Path) -> None:
    report, options = kind_of("client-copy")
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx", options))
    said = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    forbidden = re.compile(r"[Bb]illable|[Rr]ates?\b|[Aa]mount|\bEUR\b|\bUSD\b|[Ll]imit|Lars Holm|Mei Tan|over \d")
    assert [text for text in said if forbidden.search(text)] == []


def test_client_copies_hold_no_warnings_and_nothing_about_how_they_were_made(tmp_path: Path) -> None:
    report, options = kind_of("client-copy")
    report = replace(
        report,
        workspace=replace(report.workspace, role="secret role"),
        selected_project_names=("Other client: Secret project",),
        selected_user_names=("Secret person",),
        request_count=987_654_321,
    )
    options = replace(options, note_texts=("A secret warning.",))
    path = save(report, tmp_path / "book.xlsx", options)
    book = openpyxl.load_workbook(path, data_only=True)
    said = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    internal = re.compile(
        r"[Ss]ecret|Signed in|Role|Requests|Have a look|Nothing found|To know|987654321|"
        r"not in Toggl's list$|without time"
    )
    assert report.has_unassigned
    assert [text for text in said if internal.search(text)] == []
    assert book.properties.creator == report.workspace.name
    for name in ("docProps/core.xml", "docProps/app.xml"):
        assert report.profile.name not in zipfile.ZipFile(path).read(name).decode()
    sums = [row for row in book["Checks"].iter_rows(min_row=2, values_only=True) if row[0]]
    assert {row[1] for row in sums[1:]} == {"Agrees"}
