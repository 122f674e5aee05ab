"""Document properties of the person's workbook: our mark, and when it was changed. All else in them stays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from toggl_desktop.excel.package.documents import main_tag, parse_xml
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.mark import CUSTOM, CUSTOM_PART, CUSTOM_TYPE, PROPERTY, PROPERTY_FORMAT, VALUE_TYPES
from toggl_desktop.excel.update.parts import PackageParts

_MODIFIED = "{http://purl.org/dc/terms/}modified"
_SIGNATURES = "origin"
_FIRST_ID = 2


def set_mark(package: ExistingPackage, root_relations: Any, mark: Mapping[str, str], parts: PackageParts) -> None:
    """Put the new mark in the place of the old one.

    Args:
        root_relations: of the package; gets one to the properties if there is none.
    """
    found = [one.target for one in root_relations.of_kind("custom-properties") if package.has(one.target)]
    part = package.actual(found[0]) if found else parts.free_name(CUSTOM_PART)
    if found:
        root = package.tree(part)
    else:
        root = parse_xml(f'<Properties xmlns="{CUSTOM}" xmlns:vt="{VALUE_TYPES}"/>'.encode())
        root_relations.add("custom-properties", part)
        package.types.set(part, CUSTOM_TYPE)
    for element in list(root):
        name = element.get("name", "")
        if name == PROPERTY or name.startswith(f"{PROPERTY} "):
            root.remove(element)
    next_id = max([_FIRST_ID - 1, *(int(one.get("pid", "0")) for one in root)]) + 1
    for number, (name, value) in enumerate(mark.items(), next_id):
        element = etree.SubElement(root, f"{{{CUSTOM}}}property")
        element.set("fmtid", PROPERTY_FORMAT)
        element.set("pid", str(number))
        element.set("name", name)
        etree.SubElement(element, f"{{{VALUE_TYPES}}}lpwstr").text = value
    parts.set_tree(part, root)


def set_modified(package: ExistingPackage, moment: datetime, parts: PackageParts) -> None:
    """Say when the workbook was changed, where it says so at all."""
    for relation in package.relations("").of_kind("core-properties"):
        if not package.has(relation.target):
            continue
        root = package.tree(relation.target)
        element = root.find(_MODIFIED)
        if element is not None:
            element.text = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            parts.set_tree(package.actual(relation.target), root)


def is_signed(package: ExistingPackage) -> bool:
    """Whether the file bears a digital signature, which any change makes invalid."""
    return any(one.kind == _SIGNATURES and "signature" in one.target.casefold() for one in package.relations(""))


def drop_calculation_chain(package: ExistingPackage, parts: PackageParts) -> None:
    """The order in which Excel has calculated; Excel makes it anew."""
    for relation in package.workbook_relations.of_kind("calcChain"):
        package.workbook_relations.remove(relation.id)
        parts.remove([package.actual(relation.target)])


def refresh_pivots(package: ExistingPackage, sheets: set[str], tables: set[str], parts: PackageParts) -> None:
    """Let pivot tables over our tables and sheets read them again when the file is opened.

    Args:
        sheets: names of ours.
        tables: names of ours.
    """
    for relation in package.workbook_relations.of_kind("pivotCacheDefinition"):
        if not package.has(relation.target):
            continue
        root = package.tree(relation.target)
        source = root.find(f"{main_tag('cacheSource')}/{main_tag('worksheetSource')}")
        if source is None or root.get("refreshOnLoad") == "1":
            continue
        if source.get("name") in tables or source.get("sheet") in sheets:
            root.set("refreshOnLoad", "1")
            parts.set_tree(package.actual(relation.target), root)
