"""What cannot be updated: each check refuses for one reason, before anything is taken apart."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import IO, Any
from zipfile import ZipFile

from toggl_desktop.core.errors import UpdateRefusal, UpdateRefused
from toggl_desktop.excel.package.documents import MAIN, Relations

MOST_PART_BYTES = 512 * 1024 * 1024
MOST_BYTES = 4 * 1024 * 1024 * 1024
MOST_ENTRIES = 65_000
BOMB_RATIO = 500
BOMB_BYTES = 32 * 1024 * 1024
"""Worksheets of nothing but empty rows reach a ratio of 150; only what repeats one byte reaches 1,000."""

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_PIECE_BYTES = 1024 * 1024
_ENCRYPTED_FLAG = 0x1

_UPDATABLE = (
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.macroenabled.main+xml",
)
_OTHER_TYPES = {
    "application/vnd.ms-excel.sheet.binary.macroenabled.main": UpdateRefusal.BINARY,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": UpdateRefusal.TEMPLATE,
    "application/vnd.ms-excel.template.macroenabled.main+xml": UpdateRefusal.TEMPLATE,
}
_TRUE = {"1", "true", "on"}


def _refuse(path: Path, refusal: UpdateRefusal, reason: str = "") -> None:
    raise UpdateRefused(path=str(path), refusal=refusal, reason=reason)


def check_is_zip(file: IO[bytes], path: Path) -> None:
    """Refuse what is no zip at all: encrypted files and those of old Excel are OLE containers."""
    start = file.read(len(_OLE))
    if start == _OLE:
        _refuse(path, UpdateRefusal.ENCRYPTED if _contains(file, _ENCRYPTED_STREAM) else UpdateRefusal.OLD_EXCEL)
    if not start.startswith(b"PK"):
        _refuse(path, UpdateRefusal.NO_WORKBOOK)
    file.seek(0)


def _contains(file: IO[bytes], wanted: bytes) -> bool:
    before = b""
    while piece := file.read(_PIECE_BYTES):
        if wanted in before + piece:
            return True
        before = piece[-len(wanted) :]
    return False


def check_entries(archive: ZipFile, path: Path) -> None:
    """Refuse what would not fit when unpacked, what is locked, and entries that overlap or bear one name."""
    entries = archive.infolist()
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        _refuse(path, UpdateRefusal.ENCRYPTED)
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        _refuse(path, UpdateRefusal.UNPACKS_TOO_LARGE)
    for entry in entries:
        if entry.file_size >= BOMB_BYTES and entry.file_size > BOMB_RATIO * max(entry.compress_size, 1):
            _refuse(path, UpdateRefusal.UNPACKS_TOO_LARGE, entry.filename)
        if entry.file_size > MOST_PART_BYTES:
            _refuse(path, UpdateRefusal.PART_TOO_LARGE, entry.filename)
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) < len(names):
        _refuse(path, UpdateRefusal.DAMAGED, "two parts of one name")
    places = sorted((entry.header_offset, entry.header_offset + entry.compress_size) for entry in entries)
    for (_, end), (start, _) in pairwise(places):
        if start < end:
            _refuse(path, UpdateRefusal.DAMAGED, "parts overlap")


def check_workbook_type(archive: ZipFile, content_type: str, path: Path) -> None:
    """Refuse what is no workbook that Excel writes as .xlsx or .xlsm."""
    if content_type.casefold() in _UPDATABLE:
        return
    if content_type.casefold() in _OTHER_TYPES:
        _refuse(path, _OTHER_TYPES[content_type.casefold()])
    names = set(archive.namelist())
    if "mimetype" in names and b"opendocument" in archive.read("mimetype")[:200]:
        _refuse(path, UpdateRefusal.OPEN_DOCUMENT)
    _refuse(path, UpdateRefusal.NO_WORKBOOK, content_type)


def check_workbook(workbook: Any, relations: Relations, path: Path) -> None:
    """Refuse what its owner or its format keeps from being changed."""
    if workbook.tag != f"{{{MAIN}}}workbook" or workbook.get("conformance") == "strict":
        _refuse(path, UpdateRefusal.STRICT if "purl.oclc.org" in workbook.tag else UpdateRefusal.DAMAGED, workbook.tag)
    protection = workbook.find(f"{{{MAIN}}}workbookProtection")
    if protection is not None and protection.get("lockStructure", "").casefold() in _TRUE:
        _refuse(path, UpdateRefusal.PROTECTED)
    if relations.of_kind("revisionHeaders"):
        _refuse(path, UpdateRefusal.SHARED)
