"""What cannot be updated is refused with its reason, and stays as it is."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.clerk import clerks_workbook, edit_parts
from tests.fakes.reports import company_report
from tests.fakes.updating import UPDATER, update
from tests.fakes.workbooks import context
from toggl_desktop.core.errors import UpdateRefusal, UpdateRefused
from toggl_desktop.excel.package import existing, refusals
from toggl_desktop.excel.package.documents import RELATION
from toggl_desktop.ui.texts.errors import describe_error

OLE = bytes.fromhex("D0CF11E0A1B11AE1")
REPORT = company_report()


def replacing(part: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    """A workbook in which one part says something else."""

    def make(path: Path) -> None:
        clerks_workbook(path)

        def edit(parts: dict[str, bytes]) -> None:
            assert old in parts[part]
            parts[part] = parts[part].replace(old, new, 1)

        edit_parts(path, edit)

    return make


def content(data: bytes) -> Callable[[Path], None]:
    """A file with these bytes."""
    return lambda path: void(path.write_bytes(data))


def void(_: object) -> None:
    """Nothing."""


def open_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")


def some_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "Dear Nora")


def cut_off(path: Path) -> None:
    clerks_workbook(path)
    path.write_bytes(path.read_bytes()[:-300])


def flipped(path: Path) -> None:
    """One wrong bit within a compressed part."""
    clerks_workbook(path)
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    data = bytearray(path.read_bytes())
    data[entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2] ^= 0x10
    path.write_bytes(bytes(data))


def bomb(path: Path) -> None:
    clerks_workbook(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image9.bmp", bytes(40 * 1024 * 1024))


def two_of_one_name(path: Path) -> None:
    clerks_workbook(path)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", "<x/>")


def locked_zip(path: Path) -> None:
    clerks_workbook(path)
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 8 : place + 10] = struct.pack("<H", 1)
    path.write_bytes(bytes(data))


def doctype(path: Path) -> None:
    entity = b'<!DOCTYPE workbook [<!ENTITY a "aaaa">]><workbook '
    replacing("xl/workbook.xml", b"<workbook ", entity)(path)


MAIN_TYPE = b"spreadsheetml.sheet.main+xml"
CASES: dict[str, tuple[UpdateRefusal, Callable[[Path], None]]] = {
    "nothing": (UpdateRefusal.MISSING, void),
    "password": (
        UpdateRefusal.ENCRYPTED,
        content(OLE + bytes(900) + "EncryptedPackage".encode("utf-16-le") + bytes(9)),
    ),
    "xls": (UpdateRefusal.OLD_EXCEL, content(OLE + bytes(900) + "Workbook".encode("utf-16-le"))),
    "locked zip": (UpdateRefusal.ENCRYPTED, locked_zip),
    "xlsb": (
        UpdateRefusal.BINARY,
        replacing(
            "[Content_Types].xml",
            b"application/vnd.openxmlformats-officedocument." + MAIN_TYPE,
            b"application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
    ),
    "template": (
        UpdateRefusal.TEMPLATE,
        replacing("[Content_Types].xml", MAIN_TYPE, b"spreadsheetml.template.main+xml"),
    ),
    "ods": (UpdateRefusal.OPEN_DOCUMENT, open_document),
    "another zip": (UpdateRefusal.NO_WORKBOOK, some_zip),
    "text": (UpdateRefusal.NO_WORKBOOK, content(b"Person;Hours\nAnna;3\n")),
    "empty": (UpdateRefusal.NO_WORKBOOK, content(b"")),
    "strict": (
        UpdateRefusal.STRICT,
        replacing(
            "xl/workbook.xml",
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    ),
    "protected": (
        UpdateRefusal.PROTECTED,
        replacing("xl/workbook.xml", b"<bookViews>", b'<workbookProtection lockStructure="1"/><bookViews>'),
    ),
    "shared": (
        UpdateRefusal.SHARED,
        replacing(
            "xl/_rels/workbook.xml.rels",
            b"</Relationships>",
            f'<Relationship Id="rId90" Type="{RELATION}/revisionHeaders" Target="revisions/x.xml"/>'.encode()
            + b"</Relationships>",
        ),
    ),
    "a table called Data": (
        UpdateRefusal.NAME_TAKEN,
        replacing("xl/tables/table1.xml", b'name="Rates" displayName="Rates"', b'name="Data" displayName="data"'),
    ),
    "a name called People": (
        UpdateRefusal.NAME_TAKEN,
        replacing("xl/workbook.xml", b'name="VAT"', b'name="People"'),
    ),
    "cut off": (UpdateRefusal.DAMAGED, cut_off),
    "one wrong bit": (UpdateRefusal.DAMAGED, flipped),
    "broken XML": (UpdateRefusal.DAMAGED, replacing("xl/workbook.xml", b"</sheets>", b"")),
    "two parts of one name": (UpdateRefusal.DAMAGED, two_of_one_name),
    "a document type": (UpdateRefusal.DAMAGED, doctype),
    "bomb": (UpdateRefusal.UNPACKS_TOO_LARGE, bomb),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_with_its_reason_and_not_touched(case: str, tmp_path: Path) -> None:
    refusal, make = CASES[case]
    path = tmp_path / "hers.xlsx"
    make(path)
    before = path.read_bytes() if path.exists() else None
    files = sorted(tmp_path.iterdir())
    attempts = [lambda: update(path, REPORT)]
    if refusal is not UpdateRefusal.NAME_TAKEN:  # only the new sheets tell which names they need
        attempts.append(lambda: UPDATER.look(path, context()))
    for attempt in attempts:
        with pytest.raises(UpdateRefused) as refused:
            attempt()
        assert refused.value.refusal is refusal
    assert (path.read_bytes() if path.exists() else None) == before
    assert sorted(tmp_path.iterdir()) == files


def test_a_part_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = clerks_workbook(tmp_path / "hers.xlsx")
    monkeypatch.setattr(refusals, "MOST_PART_BYTES", 1000)
    with pytest.raises(UpdateRefused) as refused:
        UPDATER.look(path, context())
    assert refused.value.refusal is UpdateRefusal.PART_TOO_LARGE


def test_a_part_that_is_larger_than_the_zip_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = clerks_workbook(tmp_path / "hers.xlsx")
    monkeypatch.setattr(existing, "MOST_PART_BYTES", 1000)
    with pytest.raises(UpdateRefused) as refused:
        UPDATER.look(path, context())
    assert refused.value.refusal is UpdateRefusal.PART_TOO_LARGE


@pytest.mark.parametrize("refusal", UpdateRefusal)
def test_every_refusal_says_what_to_do(refusal: UpdateRefusal) -> None:
    words = describe_error(UpdateRefused(path="/home/nora/hers.xlsx", refusal=refusal))
    assert "“hers.xlsx”" in words.title
    assert words.advice


def test_a_sheet_of_hers_is_not_taken_for_ours_because_of_its_tables_name(tmp_path: Path) -> None:
    path = tmp_path / "hers.xlsx"
    replacing("xl/tables/table1.xml", b'name="Rates" displayName="Rates"', b'name="People" displayName="People"')(path)
    look = UPDATER.look(path, context())
    assert not look.is_ours
    assert "Notes & más" in look.kept
