"""What becomes of each part of the person's file: it stays, is replaced, goes, or comes anew."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from toggl_desktop.excel.package.documents import relations_part, xml_bytes
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.raw import move_raw

COMPRESSION_LEVEL = 4
_NUMBER = re.compile(r"\d+(?=\.\w+$)")


class Moved:
    """A part of another zip that moves as it lies there."""

    def __init__(self, source: ZipFile, entry: ZipInfo) -> None:
        self.source = source
        self.entry = entry


Content = bytes | Moved


class PackageParts:
    """The parts of the updated file.

    Args:
        package: the person's file.
    """

    def __init__(self, package: ExistingPackage) -> None:
        self._package = package
        self._changed: dict[str, Content] = {}
        self._removed: set[str] = set()
        self._names = {entry.filename.casefold() for entry in package.entries}

    def remove(self, parts: Iterable[str]) -> None:
        """Let parts and their relations go."""
        for part in parts:
            for name in (part, relations_part(part)):
                if name.casefold() in self._names:
                    self._removed.add(self._package.actual(name))
                    self._names.discard(name.casefold())

    def set(self, part: str, content: Content) -> None:
        """Replace a part, or let it come anew."""
        self._removed.discard(part)
        self._names.add(part.casefold())
        self._changed[part] = content

    def settle_types(self) -> None:
        """Let the types of parts go that have gone; before the part with the types is set."""
        for part in self._removed:
            self._package.types.remove(part)

    def set_tree(self, part: str, root: Any) -> None:
        """The same for a part that is XML."""
        self.set(part, xml_bytes(root))

    def reserve(self, parts: Iterable[str]) -> None:
        """Keep names for parts that are going to come."""
        self._names.update(part.casefold() for part in parts)

    def free_name(self, like: str) -> str:
        """A name that no part bears: that of a similar part with the first free number."""
        number = 1
        while True:
            name = _NUMBER.sub(str(number), like, count=1)
            if name == like and not _NUMBER.search(like):
                name = re.sub(r"(?=\.\w+$)", str(number), like)
            if name.casefold() not in self._names:
                self._names.add(name.casefold())
                return name
            number += 1

    def write(self, archive: ZipFile, checkpoint: Callable[[], None]) -> None:
        """The whole file, parts in the order that they had, new ones at the end.

        Raises:
            BadZipFile: the person's file is not what its directory says.
        """
        pending = dict(self._changed)
        for entry in self._package.entries:
            if entry.filename in pending:
                _write(archive, entry.filename, pending.pop(entry.filename), checkpoint)
            elif entry.filename not in self._removed:
                move_raw(self._package.archive, entry, archive, checkpoint=checkpoint)
        for name, content in pending.items():
            _write(archive, name, content, checkpoint)


def _write(archive: ZipFile, name: str, content: Content, checkpoint: Callable[[], None]) -> None:
    checkpoint()
    if isinstance(content, Moved):
        move_raw(content.source, content.entry, archive, name, checkpoint)
        return
    entry = ZipInfo(name, time.localtime()[:6])
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, content, compresslevel=COMPRESSION_LEVEL)


def reachable(package: ExistingPackage, start: Iterable[str], without: Iterable[str] = ()) -> set[str]:
    """All parts that relations lead to from some parts (``""`` is the package), these included.

    Args:
        without: parts whose own relations are not followed.
    """
    stopped = set(without)
    found: set[str] = set()
    pending = list(start)
    while pending:
        part = pending.pop()
        if part in found:
            continue
        found.add(part)
        if part not in stopped:
            pending += package.targets(part)
    return found - {""}
