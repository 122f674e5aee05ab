"""openpyxl's XML as Excel itself writes it, for readers that know no other spelling.

exceljs looks for ``xdr:wsDr``, not for ``wsDr`` in a namespace; Microsoft's Open XML SDK wants the children of a font
in the order in which Excel writes them, although the schema of the standard does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree

from openpyxl import Workbook
from openpyxl.styles.stylesheet import write_stylesheet
from openpyxl.xml.constants import CHART_NS, DRAWING_NS, REL_NS, SHEET_DRAWING_NS
from openpyxl.xml.functions import tostring

from toggl_desktop.excel.package.parts import DECLARATION

_PREFIXES = {"xdr": SHEET_DRAWING_NS, "a": DRAWING_NS, "c": CHART_NS, "r": REL_NS}
_FONT_TAGS = ("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign")
_PLACES_IN_FONT = {tag: place for place, tag in enumerate((*_FONT_TAGS, "sz", "color", "name", "family", "charset"))}
"""Excel's order; what is missing comes last."""

for _prefix, _namespace in _PREFIXES.items():
    ElementTree.register_namespace(_prefix, _namespace)


def prefixed_xml(tree: Any) -> str:
    """A drawing or chart with the usual prefixes, all of them declared at its root.

    Args:
        tree: an element of lxml or of the standard library, whichever openpyxl uses.
    """
    root = ElementTree.fromstring(tostring(tree))  # noqa: S314 (made here, a moment ago)
    return DECLARATION + ElementTree.tostring(root, encoding="unicode")


def stylesheet_xml(workbook: Workbook) -> str:
    """The part with the styles; what stands in each font is in Excel's own order, and no palette nobody uses."""
    tree: Any = write_stylesheet(workbook)
    for font in tree.find("fonts"):
        font[:] = in_order_of_fonts(font)
    palette = tree.find("colors")
    if palette is not None:
        tree.remove(palette)
    xml: bytes = tostring(tree)
    return DECLARATION + xml.decode()


def in_order_of_fonts(children: Iterable[Any]) -> list[Any]:
    """What stands in a font, in Excel's own order."""
    return sorted(children, key=lambda child: _PLACES_IN_FONT.get(child.tag.rpartition("}")[2], len(_PLACES_IN_FONT)))
