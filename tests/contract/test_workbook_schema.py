"""Every part of every kind of workbook is valid SpreadsheetML (ECMA-376, transitional).

The schemas are not part of this project; the test runs where a folder ``shared/ooxml-xsd`` stands beside it.
"""

from __future__ import annotations

import posixpath
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.fakes.workbooks import KINDS, save_kind

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared" / "ooxml-xsd"

pytestmark = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="no shared/ooxml-xsd beside the project")

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
SCHEMA_OF_FOLDER = {
    "xl/worksheets": "sml.xsd",
    "xl/tables": "sml.xsd",
    "xl/styles.xml": "sml.xsd",
    "xl/workbook.xml": "sml.xsd",
    "xl/sharedStrings.xml": "sml.xsd",
    "xl/drawings": "dml-spreadsheetDrawing.xsd",
    "xl/charts": "dml-chart.xsd",
    "xl/theme": "dml-main.xsd",
    "docProps/custom.xml": "shared-documentPropertiesCustom.xsd",
    "docProps/app.xml": "shared-documentPropertiesExtended.xsd",
    "docProps/core.xml": "opc-coreProperties.xsd",
    "[Content_Types].xml": "opc-contentTypes.xsd",
    "_rels": "opc-relationships.xsd",
}


@pytest.fixture(scope="module")
def schemas() -> dict[str, etree.XMLSchema]:
    return {
        name: etree.XMLSchema(etree.parse(SCHEMAS / name))
        for name in sorted(set(SCHEMA_OF_FOLDER.values()) - {"opc-coreProperties.xsd"})
    }


def schema_of(part: str) -> str | None:
    if part.endswith(".rels"):
        return "opc-relationships.xsd"
    return next((schema for folder, schema in SCHEMA_OF_FOLDER.items() if part.startswith(folder)), None)


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_is_valid(kind: str, tmp_path: Path, schemas: dict[str, etree.XMLSchema]) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    checked = 0
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for part in archive.namelist():
            schema = schema_of(part)
            assert schema is not None, f"no schema for {part}"
            root = etree.fromstring(archive.read(part))
            for text in root.iter("{*}t"):  # Excel writes XML's own attribute where the schema has none
                text.attrib.pop(XML_SPACE, None)
            if schema == "opc-coreProperties.xsd":  # needs Dublin Core's schemas from the network
                continue
            problems = [f"{part}:{error.line}: {error.message}" for error in _errors(schemas[schema], root)]
            assert problems == []
            checked += 1
    assert checked > 10


def _errors(schema: etree.XMLSchema, root: etree._Element) -> list[etree._LogEntry]:
    schema.validate(root)
    return list(schema.error_log)


@pytest.mark.parametrize("kind", KINDS)
def test_every_relation_leads_to_a_part_of_a_known_type(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        types = etree.fromstring(archive.read("[Content_Types].xml"))
        overrides = {element.get("PartName", "").lstrip("/") for element in types.findall("{*}Override")}
        xml_parts = {name for name in names if name.endswith(".xml") and name != "[Content_Types].xml"}
        assert xml_parts == overrides
        for part in (name for name in names if name.endswith(".rels")):
            folder = Path(part).parent.parent
            for relation in etree.fromstring(archive.read(part)):
                target = relation.get("Target", "")
                resolved = posixpath.normpath(posixpath.join("/", folder.as_posix(), target)).lstrip("/")
                assert resolved in names, f"{part} leads to {target}"
