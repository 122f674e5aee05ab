"""Our styles behind those of somebody else's workbook: hers keep their numbers, and what is there is used again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree
from openpyxl import Workbook
from openpyxl.styles.cell_style import CellStyle as FormatRecord
from openpyxl.styles.numbers import BUILTIN_FORMATS_MAX_SIZE
from openpyxl.xml.functions import tostring

from toggl_desktop.excel.engine.styles import Stored, StyleBook
from toggl_desktop.excel.layouts.sheet import CellStyle
from toggl_desktop.excel.package.dialect import in_order_of_fonts
from toggl_desktop.excel.package.documents import MAIN, main_tag, parse_xml

_ORDER = (
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
)
_APPLIES = ("applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection")
_LOOKS = (main_tag("alignment"), main_tag("protection"))
Shape = tuple[str, tuple[tuple[str, str], ...], tuple[Any, ...]]
_EMPTY = f'<styleSheet xmlns="{MAIN}"/>'


class StylesPart:
    """The part ``styles.xml`` of an existing workbook.

    Args:
        root: its root; None where the workbook has no such part.
    """

    def __init__(self, root: Any) -> None:
        self.root = parse_xml(_EMPTY.encode()) if root is None else root
        self.is_changed = False
        self._found: dict[str, dict[Shape, int]] = {}

    def place_of(self, container: str, element: Any) -> int:
        """The number of an element that looks like this one; appended if there is none."""
        found = self._index(container)
        key = _canonical(element)
        if key not in found:
            found[key] = self._append(container, element)
        return found[key]

    def number_format(self, code: str) -> int:
        """The id of a number format of one's own."""
        formats = self._container("numFmts") if self._has("numFmts") else ()
        ids = {one.get("formatCode"): int(one.get("numFmtId", "0")) for one in formats}
        if code in ids:
            return ids[code]
        element = etree.Element(main_tag("numFmt"))
        number = max([BUILTIN_FORMATS_MAX_SIZE - 1, *ids.values()]) + 1
        element.set("numFmtId", str(number))
        element.set("formatCode", code)
        self._append("numFmts", element)
        return number

    def fill_of(self, style_id: int) -> str:
        """The colour of a style's fill, as `StyleBook.fill_of`; of a theme's colour its number."""
        formats, fills = self._container("cellXfs"), self._container("fills")
        if style_id >= len(formats):
            return ""
        place = int(formats[style_id].get("fillId", "0"))
        pattern = fills[place].find(main_tag("patternFill")) if place < len(fills) else None
        if pattern is None or pattern.get("patternType") != "solid":
            return ""
        color = pattern.find(main_tag("fgColor"))
        if color is None:
            return ""
        return str(color.get("rgb", "") or sorted(color.items()))[-6:].lower()

    def _has(self, name: str) -> bool:
        return self.root.find(main_tag(name)) is not None

    def _container(self, name: str) -> Any:
        found = self.root.find(main_tag(name))
        if found is not None:
            return found
        element = etree.Element(main_tag(name))
        before = {main_tag(one) for one in _ORDER[: _ORDER.index(name)]}
        place = sum(child.tag in before for child in self.root)
        self.root.insert(place, element)
        self.is_changed = True
        return element

    def _index(self, container: str) -> dict[Shape, int]:
        if container not in self._found:
            found = self._found[container] = {}
            for place, element in enumerate(self._container(container)):
                found.setdefault(_canonical(element), place)
        return self._found[container]

    def _append(self, container: str, element: Any) -> int:
        parent = self._container(container)
        parent.append(element)
        parent.set("count", str(len(parent)))
        self.is_changed = True
        return len(parent) - 1


class AppendedStyles(StyleBook):
    """The style ids of sheets that come into an existing workbook."""

    def __init__(self, workbook: Workbook, part: StylesPart) -> None:
        super().__init__(workbook)
        self._part = part
        self._appended: dict[int, int] = {}
        openpyxl_workbook: Any = workbook
        openpyxl_workbook._differential_styles = _AppendedDifferences(part)

    def _register(self, style: CellStyle, stored: Stored) -> int:
        return self.appended(super()._register(style, stored))

    def appended(self, place: int) -> int:
        """The number in the existing workbook of a style of the new one."""
        if place not in self._appended:
            self._appended[place] = self._append(place)
        return self._appended[place]

    def fill_of(self, style_id: int) -> str:
        """See `StyleBook.fill_of`."""
        return self._part.fill_of(style_id)

    def _append(self, place: int) -> int:
        workbook: Any = self._workbook
        style = workbook._cell_styles[place]
        part = self._part
        from_array: Callable[[Any], Any] = FormatRecord.from_array
        record = from_array(style)
        record.fontId = part.place_of("fonts", _element(workbook._fonts[style.fontId], "font"))
        record.fillId = part.place_of("fills", _element(workbook._fills[style.fillId], "fill"))
        record.borderId = part.place_of("borders", _element(workbook._borders[style.borderId], "border"))
        record.xfId = 0
        if style.numFmtId >= BUILTIN_FORMATS_MAX_SIZE:
            code = workbook._number_formats[style.numFmtId - BUILTIN_FORMATS_MAX_SIZE]
            record.numFmtId = part.number_format(code)
        if style.alignmentId:
            record.alignment = workbook._alignments[style.alignmentId]
        if style.protectionId:
            record.protection = workbook._protections[style.protectionId]
        element = _element(record, "xf")
        for attribute in _APPLIES:
            element.set(attribute, "1")
        return part.place_of("cellXfs", element)


class _AppendedDifferences:
    """Stands for openpyxl's list of differential styles: what is added comes behind those of the existing workbook."""

    def __init__(self, part: StylesPart) -> None:
        self._part = part
        self.styles: list[Any] = []

    def add(self, style: Any) -> int:
        """The number of a differential style."""
        return self._part.place_of("dxfs", _element(style, "dxf"))

    append = add


def _element(record: Any, tag: str) -> Any:
    """An openpyxl object as an element of ours, without what stands for its default anyway."""
    to_tree: Callable[..., Any] = record.to_tree
    element = to_tree() if tag == "fill" else to_tree(tag)
    root = parse_xml(tostring(element))
    for one in root.iter():
        if not str(one.tag).startswith("{"):
            one.tag = main_tag(one.tag)
    etree.cleanup_namespaces(root)
    if tag == "font":
        root[:] = in_order_of_fonts(root)
    return root


def _canonical(element: Any) -> Shape:
    """What two elements have in common that look alike, whoever wrote them."""
    if element.tag != main_tag("xf"):
        return _shape(element)
    attributes = {name: element.get(name, "0") for name in ("numFmtId", "fontId", "fillId", "borderId")}
    attributes["quotePrefix"] = "1" if element.get("quotePrefix") in {"1", "true"} else "0"
    children = [_shape(child) for child in element if child.tag in _LOOKS and child.attrib]
    return "xf", tuple(sorted(attributes.items())), tuple(children)


def _shape(element: Any) -> Shape:
    """An element without the prefixes of its names."""
    children = tuple(_shape(child) for child in element if isinstance(child.tag, str))
    return element.tag, tuple(sorted(element.items())), children
