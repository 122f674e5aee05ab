"""The old state of a sheet of ours in which the person changed something: kept behind the new one, values and all."""

from __future__ import annotations

from typing import Any

from toggl_desktop.excel.earlier.sheets import Sheet
from toggl_desktop.excel.package.documents import Relations, main_tag, relations_part
from toggl_desktop.excel.package.existing import ExistingPackage
from toggl_desktop.excel.package.parts import quoted_sheet
from toggl_desktop.excel.update.parts import PackageParts

_WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_CHART_FORMULA = "{http://schemas.openxmlformats.org/drawingml/2006/chart}f"


def keep_sheet(package: ExistingPackage, sheet: Sheet, name: str, parts: PackageParts) -> str:
    """Lay a copy of a sheet beside it; formulas become their results, tables become plain cells.

    Its charts and comments move over to the copy, for the sheet itself gets new ones.

    Args:
        name: of the copy.
        parts: receive it.

    Returns:
        The id of the workbook's relation to the copy.
    """
    root = package.tree(sheet.part)
    for cell in root.iter(main_tag("c")):
        for formula in cell.findall(main_tag("f")):
            cell.remove(formula)
    tables = root.find(main_tag("tableParts"))
    if tables is not None:
        root.remove(tables)
    for view in root.iter(main_tag("sheetView")):
        view.attrib.pop("tabSelected", None)
    part = parts.free_name(sheet.part)
    relations = package.relations(sheet.part)
    for relation in list(relations):
        if relation.kind == "table":
            relations.remove(relation.id)
        elif not relation.is_external:
            relations.retarget({relation.target: relation.target})
    parts.set_tree(part, root)
    if len(relations.root):
        parts.set_tree(relations_part(part), relations.root)
    package.types.set(part, _WORKSHEET_TYPE)
    _redirect_charts(package, relations, sheet.name, name, parts)
    return package.workbook_relations.add("worksheet", part)


def _redirect_charts(
    package: ExistingPackage, relations: Relations, old_name: str, name: str, parts: PackageParts
) -> None:
    """Let the charts of the copy show the copy's cells."""
    old, new = quoted_sheet(old_name), quoted_sheet(name)
    for drawing in relations.of_kind("drawing"):
        if not package.has(drawing.target):
            continue
        for chart in package.relations(package.actual(drawing.target)).of_kind("chart"):
            if not package.has(chart.target):
                continue
            root: Any = package.tree(chart.target)
            for formula in root.iter(_CHART_FORMULA):
                text = formula.text or ""
                formula.text = text.replace(f"{old}!", f"{new}!").replace(f"{old_name}!", f"{new}!")
            parts.set_tree(package.actual(chart.target), root)
