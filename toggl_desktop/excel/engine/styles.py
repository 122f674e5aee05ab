"""How cells look: one style of the workbook for each `CellStyle`, made on first use and shared from then on."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.styleable import StyleableObject
from openpyxl.writer.theme import theme_xml

from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.layouts.sheet import CellStyle, Kind, Role

FONT_NAME = "Calibri"
ACCENT = "2F6F8F"
INK = "1F2933"
QUIET_INK = "5B6770"
LINK_INK = "1B6CA8"
HEADING_INK = "2F4858"
HEADER_FILL = "E6EDF1"
TOTAL_FILL = "F3F6F8"
HAIRLINE = "DCE4E9"
RULE = "2F4858"
WRONG_INK = "9C1C1C"
WRONG_FILL = "FBE9E7"

TABLE_STYLE = "TableStyleLight2"
"""Rows banded in a tint of the theme's first accent, which `theme` sets to ours."""

LONGEST_IN_TEXT_FORMAT = 255
"""UTF-16 units; Excel shows ``####`` for a longer text in a cell of the text format."""

_GENERAL = "General"
_NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.COUNT: "#,##0",
    Kind.DURATION: "[h]:mm",
    Kind.DECIMAL_HOURS: "0.00",
    Kind.SHARE: "0.0%",
    Kind.USED: '[>1]"▲ "0.0%;0.0%',
    Kind.DAYS: "0.0#",
    Kind.CHANGE: '+0.0%;"−"0.0%;0.0%',
    Kind.SIGNED_HOURS: '+0.00;"−"0.00;0.00',
    Kind.CLOCK: "General",
    Kind.DATE: "yyyy-mm-dd",
    Kind.TIME: '[>=2][h]:mm;[>=1]hh:mm" +1";hh:mm',
}
_FILLS = {
    Role.HEADER: HEADER_FILL,
    Role.NUMBER_HEADER: HEADER_FILL,
    Role.TURNED_HEADER: HEADER_FILL,
    Role.TOTAL: TOTAL_FILL,
}
_LONGEST_CURRENCY = 12
_OFFICE_ACCENT = "4F81BD"


def theme() -> str:
    """Office's own theme with our accent colour."""
    text: str = theme_xml
    return text.replace(_OFFICE_ACCENT, ACCENT)


def number_format(kind: Kind, currency: str = "") -> str:
    """Excel's number format; money carries its currency."""
    if kind is not Kind.MONEY:
        return _NUMBER_FORMATS[kind]
    digits = currency_decimals(currency)
    number = f"#,##0.{'0' * digits}" if digits else "#,##0"
    code = re.sub(r'["\\\x00-\x1f]', "", clean_text(currency))[:_LONGEST_CURRENCY].strip()
    return f'{number}" {code}"' if code else number


class Stored(Enum):
    """How a cell holds its content, as far as that decides what becomes of it under F2 and Enter."""

    TEXT = "text"  # texts in the text format, numbers as they are
    LONG_TEXT = "long-text"  # with the prefix that says "text", as if typed after an apostrophe
    CALCULATED = "calculated"  # a formula, which a cell of the text format would turn into a text


class StyleBook:
    """Style ids of a workbook (indexes into its ``cellXfs``).

    Attributes:
        duration_format: how durations are shown; set before the first style is asked for.
    """

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self.duration_format = _NUMBER_FORMATS[Kind.DURATION]
        self._ids: dict[tuple[CellStyle, Stored], int] = {}

    def id_of(self, style: CellStyle, stored: Stored = Stored.TEXT) -> int:
        """The id of a style, registered on first use."""
        found = self._ids.get((style, stored))
        if found is None:
            found = self._ids[style, stored] = self._register(style, stored)
        return found

    def _number_format(self, style: CellStyle) -> str:
        return self.duration_format if style.kind is Kind.DURATION else number_format(style.kind, style.currency)

    def highlight_id(self) -> int:
        """The id of the look of cells in which something is wrong (an index into the workbook's ``dxfs``)."""
        look = DifferentialStyle(
            font=Font(bold=True, color=f"FF{WRONG_INK}"), fill=PatternFill(bgColor=f"FF{WRONG_FILL}")
        )
        workbook: Any = self._workbook
        return int(workbook._differential_styles.add(look))

    def fill_of(self, style_id: int) -> str:
        """The colour of a style's fill, ``rrggbb`` in small letters; empty for none."""
        workbook: Any = self._workbook
        fill = workbook._fills[workbook._cell_styles[style_id].fillId]
        return str(fill.fgColor.rgb)[-6:].lower() if fill.fill_type == "solid" else ""

    def _register(self, style: CellStyle, stored: Stored) -> int:
        sheet: Any = _Sheet(self._workbook)
        cell = StyleableObject(sheet)
        cell.font = _font(style.role)
        cell.alignment = _alignment(style)
        is_general = style.kind is Kind.TEXT and (stored is not Stored.TEXT or style.role is Role.TOTAL)
        cell.number_format = _GENERAL if is_general else self._number_format(style)
        if stored is Stored.LONG_TEXT:
            cell.quotePrefix = True
        if style.role in _FILLS:
            cell.fill = PatternFill("solid", fgColor=_opaque(_FILLS[style.role]))
        border = _border(style.role)
        if border:
            cell.border = border
        return int(cell.style_id)


class _Sheet:
    """What a styleable object asks of its sheet: the workbook."""

    def __init__(self, workbook: Workbook) -> None:
        self.parent = workbook


def _opaque(color: str) -> str:
    """With the opacity that web viewers take at its word; openpyxl's own is none."""
    return f"FF{color}"


def _font(role: Role) -> Font:
    match role:
        case Role.TITLE:
            return Font(name=FONT_NAME, size=18, bold=True, color=_opaque(HEADING_INK))
        case Role.SUBTITLE:
            return Font(name=FONT_NAME, size=12, color=_opaque(QUIET_INK))
        case Role.FIGURE:
            return Font(name=FONT_NAME, size=22, bold=True, color=_opaque(HEADING_INK))
        case Role.FIGURE_LABEL | Role.FIGURE_NOTE:
            return Font(name=FONT_NAME, size=10, color=_opaque(QUIET_INK))
        case Role.SECTION:
            return Font(name=FONT_NAME, size=12, bold=True, color=_opaque(HEADING_INK))
        case Role.LABEL:
            return Font(name=FONT_NAME, size=11, color=_opaque(QUIET_INK))
        case Role.FACT | Role.TOTAL:
            return Font(name=FONT_NAME, size=11, bold=True, color=_opaque(INK))
        case Role.NOTE:
            return Font(name=FONT_NAME, size=11, italic=True, color=_opaque(QUIET_INK))
        case Role.LINK | Role.BODY_LINK:
            return Font(name=FONT_NAME, size=11, color=_opaque(LINK_INK))
        case Role.HEADER | Role.NUMBER_HEADER | Role.TURNED_HEADER:
            return Font(name=FONT_NAME, size=11, bold=True, color=_opaque(HEADING_INK))
        case _:
            return Font(name=FONT_NAME, size=11, color=_opaque(INK))


def _alignment(style: CellStyle) -> Alignment:
    is_text = style.kind is Kind.TEXT
    reads_left = style.kind in {Kind.TEXT, Kind.DATE}
    match style.role:
        case Role.HEADER:
            return Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
        case Role.NUMBER_HEADER:  # the indent keeps the words clear of the filter button
            return Alignment(horizontal="right", vertical="center", wrap_text=True, indent=2)
        case Role.TURNED_HEADER:
            return Alignment(horizontal="center", vertical="bottom", text_rotation=90, wrap_text=True)
        case Role.FACT | Role.PROSE:
            return Alignment(horizontal="left", vertical="center", wrap_text=is_text)
        case Role.WRAPPED | Role.BODY_LINK:
            return Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
        case Role.BODY | Role.RULED | Role.TOTAL:
            wraps = is_text and style.role is Role.RULED
            side = "left" if reads_left else "right"
            return Alignment(horizontal=side, vertical="center", wrap_text=wraps, indent=1)
        case Role.LABEL | Role.LINK:
            return Alignment(horizontal="left", vertical="center")
        case _:
            return Alignment(horizontal="left", vertical="center", wrap_text=style.wraps)


def _border(role: Role) -> Border | None:
    match role:
        case Role.BODY | Role.BODY_LINK | Role.WRAPPED:
            return Border(bottom=Side(style="thin", color=_opaque(HAIRLINE)))
        case Role.HEADER | Role.NUMBER_HEADER | Role.TURNED_HEADER:
            return Border(bottom=Side(style="medium", color=_opaque(RULE)))
        case Role.FIGURE_LABEL:
            return Border(top=Side(style="medium", color=_opaque(ACCENT)))
        case Role.RULED:
            return Border(bottom=Side(style="thin", color=_opaque(RULE)))
        case Role.SIGNATURE:
            return Border(top=Side(style="thin", color=_opaque(INK)))
        case Role.TOTAL:
            return Border(top=Side(style="medium", color=_opaque(RULE)))
        case Role.LABEL | Role.FACT | Role.PROSE:
            return Border(bottom=Side(style="thin", color=_opaque(HAIRLINE)))
        case _:
            return None
