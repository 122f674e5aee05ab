"""What is not ours stays byte for byte as it was."""

from __future__ import annotations

import os
import stat
import threading
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.fakes.clerk import MAIN, clerks_workbook, edit_parts, part_of_sheet
from tests.fakes.reports import company_report
from tests.fakes.updating import UPDATER, longer, parts_of, raw_bytes_of, update, without
from tests.fakes.workbooks import save
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.errors import WorkbookInUse
from toggl_desktop.core.progress import CancellableContext, Progress
from toggl_desktop.excel.package.documents import RELATION
from toggl_desktop.excel.update import updater as updater_module
from toggl_desktop.excel.update.updater import backup_path

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
}
"""The only parts of hers that an update may touch."""


@pytest.fixture(params=["hers.xlsx", "hers.xlsm"])
def hers(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return clerks_workbook(tmp_path / request.param)


def tabs(path: Path) -> list[str]:
    root = etree.fromstring(parts_of(path)["xl/workbook.xml"])
    return [sheet.get("name") for sheet in root.iter(f"{{{MAIN}}}sheet")]


def test_every_foreign_part_is_the_same_bytes_in_the_same_order(hers: Path) -> None:
    before = raw_bytes_of(hers)
    result = update(hers, REPORT)
    after = raw_bytes_of(hers)
    assert [name for name in after if name in before] == list(before)
    assert {name for name in before if before[name] != after[name]} <= EDITED
    assert result.kept == ("Invoice", "Notes & más", "Hidden", "Chart sheet")
    again = raw_bytes_of(hers)
    update(hers, LATER)
    last = raw_bytes_of(hers)
    assert {name for name in before if again[name] != last[name]} <= EDITED


def test_her_styles_keep_their_numbers_and_a_second_update_adds_nothing(hers: Path) -> None:
    def formats(path: Path) -> list[bytes]:
        root = etree.fromstring(parts_of(path)["xl/styles.xml"])
        return [etree.tostring(one) for one in root.find(f"{{{MAIN}}}cellXfs")]

    before = formats(hers)
    update(hers, REPORT)
    first = formats(hers)
    assert first[: len(before)] == before
    assert len(first) > len(before)
    update(hers, LATER)  # brings the sheet `Changes`, which looks in its own way
    second = formats(hers)
    assert second[: len(first)] == first
    update(hers, REPORT)
    assert formats(hers) == second


def test_a_second_update_of_the_same_hours_changes_nothing(hers: Path) -> None:
    update(hers, REPORT)
    update(hers, REPORT)
    second = parts_of(hers)
    update(hers, REPORT)
    third = parts_of(hers)
    assert list(second) == list(third)
    assert {name for name in second if second[name] != third[name]} == set()


def test_tabs_names_and_the_shown_tab_follow(hers: Path) -> None:
    update(hers, REPORT)
    names = tabs(hers)
    assert names[:5] == ["Invoice", "Notes & más", "Hidden", "Chart sheet", "Summary"]
    root = etree.fromstring(parts_of(hers)["xl/workbook.xml"])
    assert root.find(f".//{{{MAIN}}}workbookView").get("activeTab") == "1"
    local = {one.get("name"): one.get("localSheetId") for one in root.iter(f"{{{MAIN}}}definedName")}
    assert local["VAT"] is None
    assert names[int(local["local"])] == "Notes & más"
    for one in root.iter(f"{{{MAIN}}}definedName"):
        if one.get("name", "").startswith("_xlnm.Print"):
            sheet = names[int(one.get("localSheetId"))].replace("'", "''")
            assert (one.text or "").startswith((f"'{sheet}'!", f"{sheet}!"))
    assert sum(b'tabSelected="1"' in part for name, part in parts_of(hers).items() if "sheets/" in name) == 1


def test_formulas_are_calculated_anew_and_the_chain_goes(tmp_path: Path) -> None:
    hers = clerks_workbook(tmp_path / "hers.xlsx")

    def with_chain(parts: dict[str, bytes]) -> None:
        parts["xl/calcChain.xml"] = f'<calcChain xmlns="{MAIN}"><c r="B1" i="1"/></calcChain>'.encode()
        types, relations = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
        override = f'<Override PartName="/xl/calcChain.xml" ContentType="{kind}"/></Types>'
        relation = f'<Relationship Id="rId99" Type="{RELATION}/calcChain" Target="calcChain.xml"/></Relationships>'
        parts[types] = parts[types].replace(b"</Types>", override.encode())
        parts[relations] = parts[relations].replace(b"</Relationships>", relation.encode())

    edit_parts(hers, with_chain)
    update(hers, REPORT)
    parts = parts_of(hers)
    assert "xl/calcChain.xml" not in parts
    assert b"calcChain" not in parts["[Content_Types].xml"] + parts["xl/_rels/workbook.xml.rels"]
    assert etree.fromstring(parts["xl/workbook.xml"]).find(f"{{{MAIN}}}calcPr").get("fullCalcOnLoad") == "1"


@pytest.mark.parametrize(
    ("source", "refreshes"),
    [('name="Data"', True), ('ref="A1:C9" sheet="People"', True), ('ref="A1:C9" sheet="Invoice"', False)],
)
def test_pivot_tables_over_our_tables_read_them_again(tmp_path: Path, source: str, refreshes: bool) -> None:
    hers = clerks_workbook(tmp_path / "hers.xlsx")
    part = "xl/pivotCache/pivotCacheDefinition1.xml"
    xml = (
        f'<pivotCacheDefinition xmlns="{MAIN}"><cacheSource type="worksheet"><worksheetSource {source}/></cacheSource>'
        f"<cacheFields count='0'/></pivotCacheDefinition>"
    ).encode()

    def with_pivot(parts: dict[str, bytes]) -> None:
        parts[part] = xml
        target = part.removeprefix("xl/")
        relation = (
            f'<Relationship Id="rId98" Type="{RELATION}/pivotCacheDefinition" Target="{target}"/></Relationships>'
        )
        relations = "xl/_rels/workbook.xml.rels"
        parts[relations] = parts[relations].replace(b"</Relationships>", relation.encode())

    edit_parts(hers, with_pivot)
    update(hers, REPORT)
    after = parts_of(hers)[part]
    assert (b'refreshOnLoad="1"' in after) is refreshes
    assert refreshes or after == xml


def test_unknown_elements_of_the_workbook_stay(tmp_path: Path) -> None:
    hers = clerks_workbook(tmp_path / "hers.xlsx")
    unknown = b'<extLst><ext uri="{1}" xmlns:x99="http://example.org/x99"><x99:thing a="1"/></ext></extLst></workbook>'
    edit_parts(
        hers,
        lambda parts: parts.update({"xl/workbook.xml": parts["xl/workbook.xml"].replace(b"</workbook>", unknown)}),
    )
    update(hers, REPORT)
    assert b'<x99:thing a="1"/>' in parts_of(hers)["xl/workbook.xml"]


def test_our_sheets_keep_part_id_name_and_place(tmp_path: Path) -> None:
    ours = save(REPORT, tmp_path / "ours.xlsx")
    before = etree.fromstring(parts_of(ours)["xl/workbook.xml"])
    sheets = {one.get("name"): (one.get("sheetId"), one.values()[-1]) for one in before.iter(f"{{{MAIN}}}sheet")}
    parts = parts_of(ours)
    places = {name: part_of_sheet(parts, name) for name in sheets}
    update(ours, LATER)
    after = etree.fromstring(parts_of(ours)["xl/workbook.xml"])
    now = {one.get("name"): (one.get("sheetId"), one.values()[-1]) for one in after.iter(f"{{{MAIN}}}sheet")}
    assert {name: now[name] for name in sheets} == sheets
    assert {name: part_of_sheet(parts_of(ours), name) for name in sheets} == places
    assert [name for name in now if name in sheets] == list(sheets)
    assert tabs(ours)[:2] == ["Summary", "Changes"]


def test_somebody_new_stands_where_our_sheets_are_and_somebody_gone_goes(tmp_path: Path) -> None:
    ours = save(without(REPORT, 4102), tmp_path / "ours.xlsx")
    update(ours, without(REPORT, 4103))
    names = tabs(ours)
    assert names[names.index("Ben Castellano") + 1] == "Chloé Dubois"
    assert "Diego Ramírez" not in names
    assert b"Person_4103" not in b"".join(parts_of(ours).values())


def test_the_copy_before_the_update_is_made_once_a_day(hers: Path) -> None:
    original = hers.read_bytes()
    hers.chmod(0o640)
    first = update(hers, REPORT)
    assert first.backup == backup_path(hers)
    assert first.backup.read_bytes() == original
    assert first.backup.name == f"hers (before update){hers.suffix}"
    assert stat.S_IMODE(hers.stat().st_mode) == 0o640
    assert update(hers, LATER).backup is None
    assert backup_path(hers).read_bytes() == original
    yesterday = hers.stat().st_mtime - 2 * 86_400
    os.utime(backup_path(hers), (yesterday, yesterday))
    state = hers.read_bytes()
    assert update(hers, REPORT).backup is not None
    assert backup_path(hers).read_bytes() == state


def test_another_target_leaves_the_file_alone(hers: Path) -> None:
    original = hers.read_bytes()
    target = hers.with_name(f"other{hers.suffix}")
    assert update(hers, REPORT, target=target).backup is None
    assert hers.read_bytes() == original
    assert "Summary" in tabs(target)
    assert not backup_path(hers).exists()


@pytest.mark.parametrize("lock", ["~${}", ".~lock.{}#"])
def test_a_file_that_is_open_is_refused(hers: Path, lock: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updater_module.sys, "platform", "linux")
    original = hers.read_bytes()
    hers.with_name(lock.format(hers.name)).touch()
    with pytest.raises(WorkbookInUse):
        update(hers, REPORT)
    assert hers.read_bytes() == original
    assert not backup_path(hers).exists()


def test_a_file_that_somebody_saves_meanwhile_is_not_overwritten(hers: Path) -> None:
    class Saving(CancellableContext):
        def report(self, progress: Progress) -> None:
            with zipfile.ZipFile(hers, "a") as archive:
                if "meanwhile" not in archive.namelist():
                    archive.writestr("meanwhile", b"x")

    with pytest.raises(WorkbookInUse):
        UPDATER.update(REPORT, WorkbookOptions(), hers, hers, Saving(threading.Event()))
    with zipfile.ZipFile(hers) as archive:
        assert "meanwhile" in archive.namelist()
