"""XML parts that are edited in place: relations and content types. What they hold beside that stays."""

from __future__ import annotations

import posixpath
from typing import Any, NamedTuple
from urllib.parse import unquote

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"

_PACKAGE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def parse_xml(content: bytes) -> Any:
    """The root element. Entities are not resolved and nothing is fetched.

    Raises:
        etree.XMLSyntaxError: it is no XML.
        ValueError: it declares a document type, which no part of a workbook does.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError("a document type in a part")
    return root


def xml_bytes(root: Any) -> bytes:
    """The part that has this root, with all that stands before and behind it."""
    return bytes(etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True))


def main_tag(name: str) -> str:
    """A tag of SpreadsheetML."""
    return f"{{{MAIN}}}{name}"


def relations_part(part: str) -> str:
    """The part that holds the relations of a part; those of the package for ``""``."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


class Relation(NamedTuple):
    """One relation.

    Attributes:
        kind: the last word of its type, e.g. ``worksheet``.
        target: the part's name from the package's root; of an external one, the address as it stands.
    """

    id: str
    kind: str
    target: str
    is_external: bool


class Relations:
    """The relations of one part.

    Args:
        root: of the part that holds them; None where there are none yet.
        folder: where the part stands to which they belong.
    """

    def __init__(self, root: Any, folder: str) -> None:
        self.root = etree.Element(f"{{{_PACKAGE_RELATION}}}Relationships", nsmap={None: _PACKAGE_RELATION})
        if root is not None:
            self.root = root
        self._folder = folder

    def __iter__(self) -> Any:
        for element in self.root.iter(f"{{{_PACKAGE_RELATION}}}Relationship"):
            target = element.get("Target", "")
            is_external = element.get("TargetMode") == "External"
            kind = element.get("Type", "").rpartition("/")[2]
            yield Relation(element.get("Id", ""), kind, target if is_external else self._whole(target), is_external)

    def _whole(self, target: str) -> str:
        return posixpath.normpath(posixpath.join("/", self._folder, unquote(target))).lstrip("/")

    def of_kind(self, kind: str) -> list[Relation]:
        """The relations of a kind within the package."""
        return [one for one in self if one.kind == kind and not one.is_external]

    def target(self, relation_id: str) -> str:
        """Where a relation leads; empty for none."""
        return next((one.target for one in self if one.id == relation_id), "")

    def add(self, kind: str, target: str, *, base: str = RELATION) -> str:
        """A new relation to a part; returns its id."""
        taken = {one.id.casefold() for one in self}
        number = len(taken) + 1
        while f"rid{number}" in taken:
            number += 1
        element = etree.SubElement(self.root, f"{{{_PACKAGE_RELATION}}}Relationship")
        element.set("Id", f"rId{number}")
        element.set("Type", f"{base}/{kind}")
        element.set("Target", f"/{target}")
        return f"rId{number}"

    def remove(self, relation_id: str) -> None:
        """Take a relation away."""
        for element in list(self.root):
            if element.get("Id") == relation_id:
                self.root.remove(element)

    def retarget(self, renamed: dict[str, str]) -> None:
        """Let relations lead to parts that have been renamed."""
        ids = {one.id: renamed[one.target] for one in self if not one.is_external and one.target in renamed}
        for element in self.root:
            if element.get("Id") in ids:
                element.set("Target", f"/{ids[element.get('Id')]}")


class ContentTypes:
    """The part ``[Content_Types].xml``."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self._own = {self._key(one): one for one in root if one.get("PartName")}
        self._of_extensions = {one.get("Extension", "").casefold(): one.get("ContentType", "") for one in root}

    @staticmethod
    def _key(element: Any) -> str:
        return unquote(element.get("PartName", "")).casefold().lstrip("/")

    def of(self, part: str) -> str:
        """A part's content type; empty where none is given."""
        element = self._own.get(part.casefold())
        if element is not None:
            return str(element.get("ContentType", ""))
        return str(self._of_extensions.get(part.rpartition(".")[2].casefold(), ""))

    def set(self, part: str, content_type: str) -> None:
        """Give a part its type."""
        element = self._own.get(part.casefold())
        if element is not None:
            element.set("ContentType", content_type)
        elif self.of(part) != content_type:
            element = self._own[part.casefold()] = etree.SubElement(self.root, f"{{{_TYPES}}}Override")
            element.set("PartName", f"/{part}")
            element.set("ContentType", content_type)

    def remove(self, part: str) -> None:
        """Take a part's own type away."""
        element = self._own.pop(part.casefold(), None)
        if element is not None:
            self.root.remove(element)
