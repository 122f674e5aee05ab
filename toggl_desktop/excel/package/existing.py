"""An existing workbook file, opened for looking into it: its parts, their relations and types, and where they lie.

Nothing of it is taken apart but what is asked for; whatever cannot be updated is refused when it is opened.
"""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from toggl_desktop.core.errors import UpdateRefusal, UpdateRefused
from toggl_desktop.core.files.disk import Disk
from toggl_desktop.excel.package.documents import CONTENT_TYPES, ContentTypes, Relations, parse_xml, relations_part
from toggl_desktop.excel.package.refusals import (
    MOST_PART_BYTES,
    check_entries,
    check_is_zip,
    check_workbook,
    check_workbook_type,
)

_READ_BYTES = 1024 * 1024


class ExistingPackage:
    """The parts of a workbook file by name (without a leading slash).

    Args:
        archive: open for reading.
        path: for errors.

    Raises:
        UpdateRefused: it is no workbook that can be updated.
    """

    def __init__(self, archive: ZipFile, path: Path) -> None:
        self.archive = archive
        self.path = path
        check_entries(archive, path)
        self._targets: dict[str, list[str]] = {}
        self._actual_names = {name.casefold(): name for name in archive.namelist() if not name.endswith("/")}
        if CONTENT_TYPES.casefold() not in self._actual_names:
            check_workbook_type(archive, "", path)
        self.types = ContentTypes(self.tree(CONTENT_TYPES))
        self.workbook_part = self._find_workbook()
        check_workbook_type(archive, self.types.of(self.workbook_part), path)
        self.workbook = self.tree(self.workbook_part)
        self.workbook_relations = self.relations(self.workbook_part)
        check_workbook(self.workbook, self.workbook_relations, path)

    def _find_workbook(self) -> str:
        found = [one.target for one in self.relations("").of_kind("officeDocument") if self.has(one.target)]
        if not found:
            self.refuse(UpdateRefusal.NO_WORKBOOK, "no main part")
        return self.actual(found[0])

    @property
    def entries(self) -> list[ZipInfo]:
        """The entries of the zip, in their order."""
        return self.archive.infolist()

    def has(self, part: str) -> bool:
        """Whether there is such a part; names of parts are compared without regard to case."""
        return part.casefold() in self._actual_names

    def actual(self, part: str) -> str:
        """The name as it is written in the zip."""
        return self._actual_names.get(part.casefold(), part)

    @contextmanager
    def open(self, part: str) -> Iterator[IO[bytes]]:
        """A part's content as a stream.

        Raises:
            UpdateRefused: it is missing, damaged or too large.
        """
        with self._refusing_damage(part), self.archive.open(self.actual(part)) as stream:
            yield stream

    def read(self, part: str) -> bytes:
        """A part's content.

        Raises:
            UpdateRefused: as `open`.
        """
        with self.open(part) as stream:
            content = stream.read(MOST_PART_BYTES + 1)
        if len(content) > MOST_PART_BYTES:
            self.refuse(UpdateRefusal.PART_TOO_LARGE, part)
        return content

    def tree(self, part: str) -> Any:
        """A part's root element.

        Raises:
            UpdateRefused: as `open`; also if it is no XML.
        """
        with self._refusing_damage(part):
            return parse_xml(self.read(part))

    def relations(self, part: str) -> Relations:
        """The relations of a part; of the package for ``""``."""
        of_part = relations_part(part)
        root = self.tree(of_part) if self.has(of_part) else None
        return Relations(root, posixpath.dirname(part))

    def targets(self, part: str) -> list[str]:
        """The parts that a part's relations lead to, as they are in the file."""
        found = self._targets.get(part)
        if found is None:
            relations = self.relations(part) if self.has(relations_part(part)) else ()
            found = [self.actual(one.target) for one in relations if not one.is_external and self.has(one.target)]
            self._targets[part] = found
        return found

    def prove(self, checkpoint: Callable[[], None]) -> None:
        """Unpack everything once: what is damaged is found before anything is written.

        Raises:
            UpdateRefused: DAMAGED or PART_TOO_LARGE.
        """
        for entry in self.entries:
            with self._refusing_damage(entry.filename), self.archive.open(entry) as stream:
                size = 0
                while piece := stream.read(_READ_BYTES):
                    size += len(piece)
                    checkpoint()
                if size > MOST_PART_BYTES:
                    self.refuse(UpdateRefusal.PART_TOO_LARGE, entry.filename)

    def refuse(self, refusal: UpdateRefusal, reason: str = "") -> None:
        """Raises `UpdateRefused` about this file."""
        raise UpdateRefused(path=str(self.path), refusal=refusal, reason=reason)

    @contextmanager
    def _refusing_damage(self, part: str) -> Iterator[None]:
        try:
            yield
        except (
            BadZipFile,
            zlib.error,
            EOFError,
            KeyError,
            NotImplementedError,
            RuntimeError,
            etree.LxmlError,
        ) as error:
            if isinstance(error, UpdateRefused):
                raise
            reason = f"{part}: {type(error).__name__}"
            raise UpdateRefused(path=str(self.path), refusal=UpdateRefusal.DAMAGED, reason=reason) from error
        except ValueError as error:
            reason = f"{part}: {type(error).__name__}"
            raise UpdateRefused(path=str(self.path), refusal=UpdateRefusal.DAMAGED, reason=reason) from error


@contextmanager
def open_package(path: Path) -> Iterator[ExistingPackage]:
    """An existing workbook, to be looked into while the context lasts.

    Raises:
        UpdateRefused: it cannot be updated, see `UpdateRefusal`.
        OSError: it cannot be read.
    """
    if not path.is_file():
        raise UpdateRefused(path=str(path), refusal=UpdateRefusal.MISSING)
    with Disk().open(path) as file:
        check_is_zip(file, path)
        try:
            archive = ZipFile(file)
        except (BadZipFile, ValueError, EOFError, NotImplementedError) as error:
            raise UpdateRefused(path=str(path), refusal=UpdateRefusal.DAMAGED, reason=str(error)) from error
        with archive:
            yield ExistingPackage(archive, path)
