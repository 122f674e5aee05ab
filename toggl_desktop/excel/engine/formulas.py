"""Formulas as the file holds them: references to tables by name and heading."""

from __future__ import annotations

import re

from toggl_desktop.excel.cell_text import text_xml
from toggl_desktop.excel.layouts.formulas import Formula, Part, Ref

_SPECIAL = re.compile(r"[\[\]#'@]")


def formula_xml(formula: Formula, table: str) -> str:
    """What stands between ``<f>`` and ``</f>``.

    Args:
        formula: by headings.
        table: name of the table it stands in; for references that name none.
    """
    return text_xml(formula.pattern.format(*(reference(ref, table) for ref in formula.refs)))


def reference(ref: Ref, table: str) -> str:
    """``Table[Hours]``, ``Table[[#This Row],[Hours]]``, ``Table[[#This Row],[First]:[Last]]``."""
    name = ref.table or table
    if ref.part is Part.ROWS and not ref.last_header:
        return f"{name}[{escaped(ref.header)}]"
    columns = f"[{escaped(ref.header)}]"
    if ref.last_header:
        columns += f":[{escaped(ref.last_header)}]"
    if ref.part is Part.ROWS:
        return f"{name}[{columns}]"
    return f"{name}[[{ref.part.value}],{columns}]"


def escaped(header: str) -> str:
    """A heading inside a reference, where brackets, ``#``, ``@`` and apostrophes need an apostrophe before them."""
    return _SPECIAL.sub(lambda match: f"'{match[0]}", header)
