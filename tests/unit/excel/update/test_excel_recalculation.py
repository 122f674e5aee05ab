"""LibreOffice calculates the person's formulas over our sheets: they show the new numbers; and it takes every part."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openpyxl import load_workbook

from tests.contract.test_workbook_schema import SCHEMAS, XML_SPACE, schema_of
from tests.fakes.clerk import FORMULAS, add_column, clerks_workbook, type_over
from tests.fakes.reports import company_report
from tests.fakes.updating import longer, parts_of, update, without
from tests.fakes.workbooks import save
from tests.unit.excel.test_excel_libreoffice import OFFICE, convert, without_stored_results

REPORT = company_report()
LATER = longer(REPORT, 4101, 5400)
NEEDS_SCHEMAS = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="no shared/ooxml-xsd beside the project")


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_her_formulas_show_the_new_numbers(tmp_path: Path) -> None:
    summary = load_workbook(save(REPORT, tmp_path / "ours.xlsx"))["Summary"]
    row = next(row for row in range(1, summary.max_row) if summary[f"A{row}"].value == "Total hours")
    path = clerks_workbook(tmp_path / "hers.xlsx", {**FORMULAS, "B1": f"=Summary!B{row}"})
    update(path, REPORT)
    update(path, LATER)
    shown = load_workbook(path, data_only=True)["Summary"][f"B{row}"].value
    bare = without_stored_results(path)
    convert(bare, "xlsx:Calc MS Excel 2007 XML", tmp_path / "out")
    invoice = load_workbook(tmp_path / "out" / bare.name, data_only=True)["Invoice"]
    hours = LATER.tracked_seconds / 3600
    assert invoice["B2"].value == pytest.approx(hours)
    assert invoice["B3"].value == len({row.user_id for row in LATER.rows})
    assert invoice["B1"].value * 86_400 == pytest.approx(shown.total_seconds(), abs=1)


@NEEDS_SCHEMAS
def test_every_part_that_an_update_touches_is_valid(tmp_path: Path) -> None:
    path = clerks_workbook(tmp_path / "hers.xlsx")
    before = parts_of(path)
    update(path, REPORT)
    update(path, LATER)
    checked = 0
    for name, content in parts_of(path).items():
        schema = schema_of(name)
        if before.get(name) == content or schema in {None, "opc-coreProperties.xsd"}:
            continue
        root = etree.fromstring(content)
        for text in root.iter("{*}t"):
            text.attrib.pop(XML_SPACE, None)
        rules = etree.XMLSchema(etree.parse(SCHEMAS / str(schema)))
        rules.validate(root)
        assert [f"{name}: {error.message}" for error in rules.error_log] == []
        checked += 1
    assert checked > 40


def test_the_rules_of_the_open_xml_sdk_find_nothing(tmp_path: Path) -> None:
    audit: Any = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    hers, ours = clerks_workbook(tmp_path / "hers.xlsx"), save(REPORT, tmp_path / "ours.xlsx")
    add_column(ours, "Data", "Remark", {3: "x"})
    type_over(ours, "Ben Castellano", "A2", "mine")
    for path in (hers, ours):
        update(path, REPORT)
        update(path, without(LATER, 4102))
        assert audit.OpenXmlValidator().validate(path).errors == []
