"""A clerk's own workbook, and what she does to one of ours: as Excel would leave the file."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import xlsxwriter
from lxml import etree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FORMULAS = {"B1": "=Summary!B8", "B2": "=SUM(Data[Hours])*24", "B3": "=COUNTA(People[Person])"}
"""On her sheet `Invoice`: over a cell of ours, and over tables of ours."""


def png() -> bytes:
    """The smallest picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")


def clerks_workbook(path: Path, formulas: Mapping[str, str] = FORMULAS) -> Path:
    """Everything that she may have built herself; with macros where the name says so."""
    workbook = xlsxwriter.Workbook(str(path))
    if path.suffix == ".xlsm":
        macros = path.with_suffix(".bin")
        macros.write_bytes(b"not really a VBA project" * 40)
        workbook.add_vba_project(str(macros))
    invoice = workbook.add_worksheet("Invoice")
    notes = workbook.add_worksheet("Notes & más")
    hidden = workbook.add_worksheet("Hidden")
    hidden.hide()
    bold = workbook.add_format({"bold": True, "num_format": "0.000", "bg_color": "#FFEE88"})
    for cell, formula in formulas.items():
        invoice.write_formula(cell, formula, bold, 0)
    invoice.write("A1", "Total hours", bold)
    invoice.write_comment("A1", "ask Nora")
    invoice.insert_image("F2", "dot.png", {"image_data": io.BytesIO(png())})
    invoice.conditional_format("B1:B9", {"type": "cell", "criteria": ">", "value": 5, "format": bold})
    invoice.data_validation("C1:C9", {"validate": "list", "source": ["paid", "unpaid"]})
    invoice.set_landscape()
    invoice.repeat_rows(0)
    notes.write("A1", "  keep  me ")
    notes.add_table("A3:B5", {"name": "Rates", "columns": [{"header": "Who"}, {"header": "Rate"}]})
    chart = workbook.add_chart({"type": "column"})
    chart.add_series({"values": "=Invoice!$B$1:$B$3"})
    invoice.insert_chart("H2", chart)
    whole = workbook.add_chartsheet("Chart sheet")
    pie = workbook.add_chart({"type": "pie"})
    pie.add_series({"values": "=Invoice!$B$1:$B$3"})
    whole.set_chart(pie)
    workbook.define_name("VAT", "=0.19")
    workbook.define_name("'Notes & más'!local", "='Notes & más'!$A$1")
    workbook.set_custom_property("Cost centre", "4711")
    notes.activate()
    workbook.close()
    return path


def edit_parts(path: Path, edit: Callable[[dict[str, bytes]], None]) -> Path:
    """Change parts of a workbook, as another program would when it saves it."""
    with zipfile.ZipFile(path) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    edit(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def part_of_sheet(parts: Mapping[str, bytes], name: str) -> str:
    """The part of a sheet by the name on its tab."""
    workbook = etree.fromstring(parts["xl/workbook.xml"])
    relation_id = next(
        one.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
        for one in workbook.iter(f"{{{MAIN}}}sheet")
        if one.get("name") == name
    )
    relations = etree.fromstring(parts["xl/_rels/workbook.xml.rels"])
    target = next(one.get("Target") for one in relations if one.get("Id") == relation_id)
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def part_of_table(parts: Mapping[str, bytes], name: str) -> str:
    """The part of a table."""
    named = f' displayName="{name}"'.encode()
    return next(part for part in parts if part.startswith("xl/tables/") and named in parts[part])


def change_sheet(path: Path, name: str, change: Callable[[Any], None]) -> Path:
    """Change a sheet's XML."""

    def edit(parts: dict[str, bytes]) -> None:
        part = part_of_sheet(parts, name)
        root = etree.fromstring(parts[part])
        change(root)
        parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    return edit_parts(path, edit)


def cell_of(root: Any, reference: str) -> Any:
    """A cell of a sheet."""
    return next(cell for cell in root.iter(f"{{{MAIN}}}c") if cell.get("r") == reference)


def type_over(path: Path, sheet: str, reference: str, text: str) -> Path:
    """She types a text over a cell."""

    def change(root: Any) -> None:
        cell = cell_of(root, reference)
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "str")
        etree.SubElement(cell, f"{{{MAIN}}}v").text = text

    return change_sheet(path, sheet, change)


def rename_sheet(path: Path, old: str, new: str) -> Path:
    """She renames a tab; Excel lets all references follow."""

    def edit(parts: dict[str, bytes]) -> None:
        for name, content in parts.items():
            changed = content
            if name == "xl/workbook.xml":
                changed = content.replace(f'name="{old}"'.encode(), f'name="{new}"'.encode())
            if name.endswith(".xml"):
                parts[name] = changed.replace(f"'{old}'!".encode(), f"'{new}'!".encode())

    return edit_parts(path, edit)


def add_column(
    path: Path, table: str, header: str, cells: Mapping[int, str], *, formula: str = "", style: int = 0
) -> Path:
    """She adds a column to the right of a table that begins in A1.

    Args:
        cells: by row; a text that begins with ``=`` is a formula.
        formula: of the whole column.
    """

    def edit(parts: dict[str, bytes]) -> None:
        table_part = part_of_table(parts, table)
        root = etree.fromstring(parts[table_part])
        columns = root.find(f"{{{MAIN}}}tableColumns")
        number = len(columns) + 1
        letter = chr(ord("A") + number - 1)
        column = etree.SubElement(columns, f"{{{MAIN}}}tableColumn", id=str(number), name=header)
        if formula:
            etree.SubElement(column, f"{{{MAIN}}}calculatedColumnFormula").text = formula
        columns.set("count", str(number))
        before = chr(ord(letter) - 1)
        for element in (root, root.find(f"{{{MAIN}}}autoFilter")):
            start, _, end = element.get("ref").partition(":")
            element.set("ref", f"{start}:{end.replace(before, letter, 1)}")
        parts[table_part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        sheet_part = part_of_sheet(parts, table)
        sheet = etree.fromstring(parts[sheet_part])
        for row in sheet.iter(f"{{{MAIN}}}row"):
            text = header if row.get("r") == "1" else cells.get(int(row.get("r")))
            if text is None:
                continue
            cell = etree.SubElement(row, f"{{{MAIN}}}c", r=f"{letter}{row.get('r')}")
            if style:
                cell.set("s", str(style))
            if text.startswith("="):
                etree.SubElement(cell, f"{{{MAIN}}}f").text = text[1:]
                etree.SubElement(cell, f"{{{MAIN}}}v").text = "0"
            else:
                cell.set("t", "str")
                etree.SubElement(cell, f"{{{MAIN}}}v").text = text
        parts[sheet_part] = etree.tostring(sheet, xml_declaration=True, encoding="UTF-8", standalone=True)

    return edit_parts(path, edit)


def sign(path: Path) -> Path:
    """Give a workbook a digital signature, as far as its package shows one."""
    origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"

    def edit(parts: dict[str, bytes]) -> None:
        relation = f'<Relationship Id="rIdSig" Type="{origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>'
        parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", relation.encode())
        kind = (
            b'<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>'
        )
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", kind + b"</Types>")
        parts["_xmlsignatures/origin.sigs"] = b""

    return edit_parts(path, edit)
