"""Workbooks that Excel has written; not part of this project, but in a folder ``shared/workbooks`` beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import python_calamine
from openpyxl import load_workbook

from tests.fakes.reports import company_report
from tests.fakes.updating import longer, raw_bytes_of, update
from toggl_desktop.core.errors import UpdateRefusal, UpdateRefused

FOLDER = Path(__file__).resolve().parents[4].parent / "shared" / "workbooks"
WORKBOOKS = sorted(path.name for path in FOLDER.glob("*.xls[xm]"))
REFUSED = {"SimpleStrict.xlsx": UpdateRefusal.STRICT}
REPORT = company_report()
LATER = longer(REPORT, 4101, 5400)
EDITED = {
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/core.xml",
    "docProps/custom.xml",
    "xl/calcChain.xml",
}

if not WORKBOOKS:
    pytest.skip("no shared/workbooks beside the project", allow_module_level=True)


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")  # says what of these workbooks openpyxl does not know
@pytest.mark.parametrize("name", WORKBOOKS)
def test_it_is_updated_twice_with_all_foreign_parts_or_refused(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(FOLDER / name, tmp_path / name))
    before = raw_bytes_of(path)
    if name in REFUSED:
        with pytest.raises(UpdateRefused) as refused:
            update(path, REPORT)
        assert refused.value.refusal is REFUSED[name]
        assert raw_bytes_of(path) == before
        return
    names = load_workbook(path).sheetnames
    update(path, REPORT)
    update(path, LATER)
    after = raw_bytes_of(path)
    kept = [part for part in before if part != "xl/calcChain.xml"]
    assert [part for part in after if part in before] == kept
    assert {part for part in kept if before[part] != after[part]} <= EDITED
    book = load_workbook(path)
    assert book.sheetnames[: len(names)] == names
    assert {"Summary", "Data", "Changes"} <= set(book.sheetnames)
    rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Data").to_python()
    assert len(rows) == len(LATER.rows) + 1
