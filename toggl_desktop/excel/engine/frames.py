"""Everything of a worksheet's XML but its cells, written by openpyxl once for all sheets that look alike."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, NamedTuple, cast

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import Element

from toggl_desktop.excel.layouts.paging import HEADER_INCHES, MARGIN_INCHES, ROW_POINTS, SIDE_MARGIN_INCHES
from toggl_desktop.excel.layouts.sheet import SheetLayout, column_letter

_SLOT = "slot"


class FrameKey(NamedTuple):
    """What two sheets must have in common to share a frame."""

    tab_color: str
    frozen_rows: int
    frozen_columns: int
    pages_wide: int
    show_grid: bool
    is_active: bool
    is_portrait: bool


class Frame(NamedTuple):
    """The XML of a worksheet, cut where the sheet's own parts belong."""

    before_dimension: str
    before_columns: str
    before_rows: str
    before_merged: str
    before_formatting: str
    before_links: str
    before_breaks: str
    before_drawing: str
    before_tables: str
    end: str


class _FrameWriter(WorksheetWriter):
    """openpyxl's own writer; leaves a slot where the sheet's own parts belong."""

    def write_dimensions(self) -> None:
        self._leave_slot()

    def write_cols(self) -> None:
        self._leave_slot()

    def write_rows(self) -> None:
        self._leave_slot()

    def write_merged_cells(self) -> None:
        self._leave_slot()

    def write_formatting(self) -> None:
        self._leave_slot()

    def write_hyperlinks(self) -> None:
        self._leave_slot()

    def write_breaks(self) -> None:
        self._leave_slot()

    def write_drawings(self) -> None:
        self._leave_slot()

    def write_tables(self) -> None:
        self._leave_slot()

    def _leave_slot(self) -> None:
        self.xf.send(Element(_SLOT))


class Frames:
    """The frames of one workbook.

    Args:
        workbook: with the styles and properties that the frames refer to.
        page_texts: left and right of the page header and the page footer, in Excel's codes.
        letter_paper: Letter instead of A4.
    """

    def __init__(self, workbook: Workbook, page_texts: tuple[str, str, str], *, letter_paper: bool = False) -> None:
        self._workbook = workbook
        self._letter_paper = letter_paper
        self._page_texts = page_texts
        self._frames: dict[FrameKey, Frame] = {}

    def of(self, sheet: SheetLayout, *, is_active: bool) -> Frame:
        """The frame for a sheet."""
        key = FrameKey(
            sheet.tab_color,
            sheet.frozen_rows,
            sheet.frozen_columns,
            sheet.pages_wide,
            sheet.show_grid,
            is_active,
            sheet.is_portrait,
        )
        found = self._frames.get(key)
        if found is None:
            found = self._frames[key] = self._make(key)
        return found

    def _make(self, key: FrameKey) -> Frame:
        sheet = self._sheet_like(key)
        out = BytesIO()
        writer: Any = _FrameWriter(sheet, out)
        writer.write()
        xml = re.sub(r"<(?:even|first)(?:Header|Footer)\s*/>", "", out.getvalue().decode())
        return Frame(*re.split(rf"<{_SLOT}[^>]*>(?:</{_SLOT}>)?", xml))

    def _sheet_like(self, key: FrameKey) -> Worksheet:
        sheet: Any = Worksheet(self._workbook, "Frame")
        if re.fullmatch("#[0-9a-fA-F]{6}", key.tab_color):
            sheet.sheet_properties.tabColor = "FF" + key.tab_color[1:].upper()
        if key.frozen_rows or key.frozen_columns:
            sheet.freeze_panes = f"{column_letter(key.frozen_columns + 1)}{key.frozen_rows + 1}"
        view = sheet.sheet_view
        view.showGridLines = key.show_grid
        view.tabSelected = key.is_active
        setup = sheet.page_setup
        setup.orientation = Worksheet.ORIENTATION_PORTRAIT if key.is_portrait else Worksheet.ORIENTATION_LANDSCAPE
        setup.paperSize = int(Worksheet.PAPERSIZE_LETTER if self._letter_paper else Worksheet.PAPERSIZE_A4)
        sheet.sheet_format.defaultRowHeight = ROW_POINTS
        sheet.sheet_format.customHeight = True
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        setup.fitToWidth = key.pages_wide
        setup.fitToHeight = 0
        margins = sheet.page_margins
        margins.left = margins.right = SIDE_MARGIN_INCHES
        margins.top = margins.bottom = MARGIN_INCHES
        margins.header = margins.footer = HEADER_INCHES
        sheet.HeaderFooter.scaleWithDoc = False
        left, right, foot = self._page_texts
        sheet.oddHeader.left.text = left
        sheet.oddHeader.right.text = right
        sheet.oddFooter.left.text = "&A"
        sheet.oddFooter.right.text = foot
        return cast(Worksheet, sheet)
