"""Parts that move from one zip into another as they lie there: local header, compressed bytes, and what follows."""

from __future__ import annotations

import struct
from collections.abc import Callable
from copy import copy
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_SIGNATURE = b"PK\x03\x04"
_DESCRIPTOR_SIGNATURE = b"PK\x07\x08"
_DESCRIPTOR_FLAG = 0x8
_UTF8_FLAG = 0x800
_PIECE_BYTES = 1024 * 1024


def move_raw(
    source: ZipFile,
    entry: ZipInfo,
    target: ZipFile,
    name: str | None = None,
    checkpoint: Callable[[], None] = lambda: None,
) -> None:
    """Append an entry to another zip without unpacking it.

    Args:
        source: open for reading.
        entry: of the source.
        target: open for writing.
        name: what it is to be called there; None for the same name, and then its local header moves as it is.
        checkpoint: called between pieces.

    Raises:
        BadZipFile: the entry is not where the zip says.
    """
    read: Any = source.fp
    write: Any = target.fp
    read.seek(entry.header_offset)
    header = read.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size or not header.startswith(_SIGNATURE):
        raise BadZipFile(f"no local header of {entry.filename}")
    *_, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    names = read.read(name_length + extra_length)
    moved = copy(entry)
    write.seek(target.start_dir)
    moved.header_offset = write.tell()
    keeps_header = name in (None, entry.filename) and (entry.filename.isascii() or entry.flag_bits & _UTF8_FLAG)
    if keeps_header:
        write.write(header + names)
    else:
        moved.filename = moved.orig_filename = name or entry.filename
        moved.extra = b""
        moved.flag_bits &= ~_DESCRIPTOR_FLAG
        write.write(moved.FileHeader(zip64=None))
    remaining = entry.compress_size
    while remaining:
        piece = read.read(min(remaining, _PIECE_BYTES))
        if not piece:
            raise BadZipFile(f"{entry.filename} is cut off")
        write.write(piece)
        remaining -= len(piece)
        checkpoint()
    if keeps_header and entry.flag_bits & _DESCRIPTOR_FLAG:
        write.write(_descriptor(read.read(24), entry))
    target.start_dir = write.tell()
    target.filelist.append(moved)
    target.NameToInfo[moved.filename] = moved
    target._didModify = True  # type: ignore[attr-defined]


def _descriptor(after: bytes, entry: ZipInfo) -> bytes:
    """What follows the bytes of an entry whose sizes were not known when its header was written."""
    for sizes in ("<3I", "<I2Q"):
        packed = struct.pack(sizes, entry.CRC, entry.compress_size, entry.file_size) if _fits(sizes, entry) else b"\xff"
        for descriptor in (_DESCRIPTOR_SIGNATURE + packed, packed):
            if after.startswith(descriptor):
                return descriptor
    raise BadZipFile(f"no end of {entry.filename}")


def _fits(sizes: str, entry: ZipInfo) -> bool:
    return "Q" in sizes or max(entry.compress_size, entry.file_size) < 2**32
