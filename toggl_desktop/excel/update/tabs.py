"""The part ``workbook.xml``, edited in place: tabs, names, which tab is shown, and that all is calculated anew."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

from toggl_desktop.excel.package.documents import RELATION, main_tag

_ORDER = (
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "AlternateContent",
    "revisionPtr",
    "absPath",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
    "calcPr",
)
_OURS = ("_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase")
_ID = f"{{{RELATION}}}id"


class Tab(NamedTuple):
    """A tab of the updated workbook.

    Attributes:
        former: its place in the person's file; None for a new one.
        fresh: its place in the workbook that the writer made; None for one that is not renewed.
    """

    name: str
    relation_id: str
    former: int | None
    fresh: int | None


class Tabs:
    """The tabs of the person's workbook.

    Args:
        root: of its ``workbook.xml``.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self._sheets = root.find(main_tag("sheets"))
        self.elements = list(self._sheets)

    def arrange(self, tabs: Sequence[Tab], fresh: Any) -> None:
        """Put the tabs into this order.

        Args:
            tabs: all there are to be.
            fresh: root of the ``workbook.xml`` that the writer made, whose own names come along.
        """
        self._place(tabs)
        places: dict[int | None, int] = {tab.former: place for place, tab in enumerate(tabs) if tab.former is not None}
        self._follow_views(places, tabs)
        self._follow_names(places, tabs, fresh)

    def calculate_on_load(self) -> None:
        """Let every program that opens the file calculate its formulas."""
        calculation = self.root.find(main_tag("calcPr"))
        if calculation is None:
            calculation = self._insert(etree.Element(main_tag("calcPr")), "calcPr")
        calculation.set("fullCalcOnLoad", "1")

    def _place(self, tabs: Sequence[Tab]) -> None:
        next_id = max((int(element.get("sheetId", "0")) for element in self.elements), default=0) + 1
        for element in list(self._sheets):
            self._sheets.remove(element)
        for tab in tabs:
            if tab.former is not None:
                element = self.elements[tab.former]
            else:
                element = etree.Element(main_tag("sheet"))
                element.set("name", tab.name)
                element.set("sheetId", str(next_id))
                element.set(_ID, tab.relation_id)
                next_id += 1
            self._sheets.append(element)

    def _follow_views(self, places: dict[int | None, int], tabs: Sequence[Tab]) -> None:
        first_of_ours = next((place for place, tab in enumerate(tabs) if tab.fresh is not None), 0)
        for view in self.root.iter(main_tag("workbookView")):
            for attribute, otherwise in (("activeTab", first_of_ours), ("firstSheet", 0)):
                if view.get(attribute) or attribute == "activeTab":
                    former = int(view.get(attribute, "0"))
                    view.set(attribute, str(places.get(former, otherwise)))

    def _follow_names(self, places: dict[int | None, int], tabs: Sequence[Tab], fresh: Any) -> None:
        renewed = {tab.former for tab in tabs if tab.fresh is not None}
        names = self.root.find(main_tag("definedNames"))
        if names is not None:
            for element in list(names):
                local = element.get("localSheetId")
                if local is None:
                    continue
                former = int(local)
                if former not in places or (former in renewed and element.get("name") in _OURS):
                    names.remove(element)
                else:
                    element.set("localSheetId", str(places[former]))
        fresh_places = {tab.fresh: place for place, tab in enumerate(tabs) if tab.fresh is not None}
        for element in fresh.iterfind(f"{main_tag('definedNames')}/{main_tag('definedName')}"):
            local = element.get("localSheetId")
            if local is None or int(local) not in fresh_places:
                continue
            if names is None:
                names = self._insert(etree.Element(main_tag("definedNames")), "definedNames")
            copied = deepcopy(element)
            copied.set("localSheetId", str(fresh_places[int(local)]))
            names.append(copied)
        if names is not None and not len(names):
            self.root.remove(names)

    def _insert(self, element: Any, name: str) -> Any:
        before = set(_ORDER[: _ORDER.index(name)])
        place = 0
        for number, child in enumerate(self.root, 1):
            if isinstance(child.tag, str) and etree.QName(child).localname in before:
                place = number
        self.root.insert(place, element)
        return element
