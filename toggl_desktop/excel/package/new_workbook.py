"""The parts of the workbook file: openpyxl's writer, which takes the rows of each sheet as a stream."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple
from zipfile import ZIP_STORED, ZipFile

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.packaging.relationship import Relationship, get_rels_path
from openpyxl.utils import quote_sheetname
from openpyxl.workbook._writer import WorkbookWriter
from openpyxl.workbook.defined_name import DefinedNameDict
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import (
    ARC_APP,
    ARC_CORE,
    ARC_CUSTOM,
    ARC_ROOT_RELS,
    ARC_STYLE,
    ARC_THEME,
    ARC_WORKBOOK,
    ARC_WORKBOOK_RELS,
)
from openpyxl.xml.functions import tostring

from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.engine.charts import make_drawing
from toggl_desktop.excel.engine.frames import Frames
from toggl_desktop.excel.engine.rows import sheet_rows
from toggl_desktop.excel.engine.tables import table_xml
from toggl_desktop.excel.engine.values import CellValues, SharedStrings
from toggl_desktop.excel.layouts.sheet import SheetLayout, column_letter
from toggl_desktop.excel.package.dialect import prefixed_xml, stylesheet_xml
from toggl_desktop.excel.package.fingerprints import Fingerprint, RowWatcher, sheet_fingerprint, with_checksum
from toggl_desktop.excel.package.mark import CUSTOM_TYPE
from toggl_desktop.excel.package.parts import (
    DECLARATION,
    RELATIONS,
    application_xml,
    bars_xml,
    breaks_xml,
    columns_xml,
    highlights_xml,
    ignored_errors_xml,
    last_cell,
    links_xml,
    merged_xml,
    relations_xml,
)

PIECE_CHARACTERS = 256 * 1024
ROWS_PER_CHECKPOINT = 250

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class StreamedSheet(Worksheet):
    """A worksheet without cells: what the workbook's own parts have to know of it.

    The title is legal and unique already (`SheetNames`); checking it against all others again would be quadratic.
    """

    _id: int | None

    def __init__(self, parent: Workbook, title: str) -> None:
        self._parent = parent
        self._title = title
        self.sheet_state = "visible"
        self.defined_names = DefinedNameDict()
        self.auto_filter = AutoFilter()
        self.repeated_row: int | None = None
        self.repeated_columns = 0
        self.printed: tuple[int, int] | None = None

    @property  # type: ignore[misc]
    def title(self) -> str:
        """The name on the tab."""
        return self._title

    @property
    def print_titles(self) -> str:
        """What printed pages repeat, as the defined name wants it."""
        quoted = quote_sheetname(self._title)
        parts = []
        if self.repeated_columns:
            parts.append(f"{quoted}!$A:${column_letter(self.repeated_columns)}")
        if self.repeated_row:
            parts.append(f"{quoted}!${self.repeated_row}:${self.repeated_row}")
        return ",".join(parts)

    @property  # type: ignore[misc]
    def print_area(self) -> str:
        """What is printed; empty for everything."""
        if self.printed is None:
            return ""
        row, column = self.printed
        return f"{quote_sheetname(self._title)}!$A$1:${column_letter(column)}${row}"


class WrittenSheet(NamedTuple):
    """What is told of a sheet once it is written.

    Attributes:
        tables: name and headings of each.
        fingerprint: see `toggl_desktop.excel.package.fingerprints`.
    """

    name: str
    tables: tuple[tuple[str, tuple[str, ...]], ...]
    fingerprint: str


class _CustomPart:
    path = f"/{ARC_CUSTOM}"
    mime_type = CUSTOM_TYPE


class _SharedStringsPart:
    path = "/xl/sharedStrings.xml"
    mime_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


class _WorkbookPart(WorkbookWriter):
    def write(self) -> bytes:
        self.package.workbookProtection = None
        part: bytes = super().write()  # type: ignore[no-untyped-call]
        return re.sub(rb"<workbookPr\s*/>", b"", part)

    def write_rels(self) -> Any:
        relation: Any = Relationship
        self.rels.append(relation(type="sharedStrings", Target="sharedStrings.xml"))
        return super().write_rels()  # type: ignore[no-untyped-call]


class StreamedPackage(ExcelWriter):
    """Writes a workbook whose sheets are described by layouts, one sheet after the other.

    Args:
        workbook: its sheets are `StreamedSheet`s.
        archive: receives the parts.
        layouts: makes the layouts, in the order of the sheets, each when it is needed.
        values: of this workbook.
        strings: the table that `values` fills.
        frames: of this workbook.
        company: for the document properties.
        checkpoint: called every few hundred rows.
        mark: makes the workbook's own document properties of its sheets.
        opens_on_first: the first sheet is the one that is shown when the workbook is opened.
    """

    # Attributes and methods of openpyxl's class that its type stubs leave out.
    _archive: ZipFile
    _charts: list[Any]
    _drawings: list[Any]
    workbook: Any
    manifest: Any

    def __init__(
        self,
        workbook: Workbook,
        archive: ZipFile,
        layouts: Iterable[SheetLayout],
        *,
        values: CellValues,
        strings: SharedStrings,
        frames: Frames,
        company: str,
        theme: str,
        checkpoint: Callable[[], None],
        mark: Callable[[Sequence[WrittenSheet]], Mapping[str, str]] = lambda _: {},
        opens_on_first: bool = True,
    ) -> None:
        super().__init__(workbook, archive)
        self._layouts = layouts
        self._values = values
        self._strings = strings
        self._frames = frames
        self._company = company
        self._theme = theme
        self._checkpoint = checkpoint
        self._table_count = 0
        self._mark = mark
        self._opens_on_first = opens_on_first
        self._written: list[WrittenSheet] = []
        self._watcher = RowWatcher(strings.text_at, values.fill_of)

    def write_data(self) -> None:
        """All parts; the sheets before the styles, for they decide which styles there are."""
        archive = self._archive
        archive.writestr(ARC_APP, application_xml(self._company))
        archive.writestr(ARC_CORE, tostring(self.workbook.properties.to_tree()))
        archive.writestr(ARC_THEME, self._theme)
        self._write_worksheets()
        self._write_charts()
        self._write_shared_strings()
        archive.writestr(ARC_STYLE, stylesheet_xml(self.workbook))
        self._write_mark()
        part: Any = _WorkbookPart(self.workbook)
        archive.writestr(ARC_ROOT_RELS, part.write_root_rels())
        self._checkpoint()
        archive.writestr(ARC_WORKBOOK, part.write())
        self._checkpoint()
        archive.writestr(ARC_WORKBOOK_RELS, part.write_rels())
        self._checkpoint()
        self.manifest._write(archive, self.workbook)

    def _write_mark(self) -> None:
        properties: Any = self.workbook.custom_doc_props
        for name, value in self._mark(self._written).items():
            properties.append(StringProperty(name=clean_text(name), value=clean_text(value)))
        if properties.names:
            self._archive.writestr(ARC_CUSTOM, tostring(properties.to_tree()))
            self.manifest.append(_CustomPart())

    def _write_worksheets(self) -> None:
        sheets: list[StreamedSheet] = self.workbook._sheets
        for number, (sheet, layout) in enumerate(zip(sheets, self._layouts, strict=True), 1):
            sheet._id = number
            sheet.repeated_row = layout.repeated_row
            sheet.repeated_columns = layout.frozen_columns if layout.pages_wide > 1 else 0
            sheet.printed = layout.printed
            self._write_sheet(sheet, layout, is_active=number == 1 and self._opens_on_first)
            self.manifest.append(sheet)

    def _write_sheet(self, sheet: StreamedSheet, layout: SheetLayout, *, is_active: bool) -> None:
        relations: list[tuple[str, str]] = []
        table_ids = []
        for _ in layout.tables:
            self._table_count += 1
            table_ids.append(self._table_count)
            relations.append(("table", f"../tables/table{self._table_count}.xml"))
        drawing_relation = ""
        if layout.charts:
            drawing = make_drawing(layout)
            self._write_drawing(drawing)
            relations.append(("drawing", f"../drawings/{PurePosixPath(drawing.path).name}"))
            drawing_relation = f"rId{len(relations)}"
        with self._archive.open(sheet.path[1:], "w") as part:
            for piece in _in_pieces(self._sheet_xml(layout, len(table_ids), drawing_relation, is_active=is_active)):
                self._checkpoint()
                part.write(piece.encode("utf-8"))
        written = self._written.pop()
        checksum = self._archive.getinfo(sheet.path[1:]).CRC
        self._written.append(written._replace(fingerprint=with_checksum(written.fingerprint, checksum)))
        for table, table_id in zip(layout.tables, table_ids, strict=True):
            path = f"/xl/tables/table{table_id}.xml"
            self._archive.writestr(path[1:], table_xml(table, table_id))
            self.manifest.append(_TablePart(path))
        if relations:
            self._archive.writestr(
                f"xl/worksheets/_rels/sheet{sheet._id}.xml.rels", relations_xml(relations), compress_type=ZIP_STORED
            )

    def _sheet_xml(
        self, layout: SheetLayout, table_count: int, drawing_relation: str, *, is_active: bool
    ) -> Iterator[str]:
        frame = self._frames.of(layout, is_active=is_active)
        yield DECLARATION + frame.before_dimension
        yield f'<dimension ref="A1:{last_cell(layout)}"/>{frame.before_columns}{columns_xml(layout)}'
        yield f"{frame.before_rows}<sheetData>"
        fingerprint = Fingerprint(sum(table.row_count * len(table.columns) for table in layout.tables))
        for number, row in enumerate(self._watcher.watch(sheet_rows(layout, self._values), fingerprint), 1):
            if number % ROWS_PER_CHECKPOINT == 0:
                self._checkpoint()
            yield row
        tables = tuple((table.name, tuple(column.header for column in table.columns)) for table in layout.tables)
        text = sheet_fingerprint(fingerprint, len(layout.charts))
        self._written.append(WrittenSheet(layout.name, tables, text))
        yield f"</sheetData>{frame.before_merged}{merged_xml(layout)}"
        yield f"{frame.before_formatting}{bars_xml(layout)}"
        yield highlights_xml(layout, lambda: self._values.highlight_id)
        yield frame.before_links
        yield from links_xml(layout)
        yield f"{frame.before_breaks}{breaks_xml(layout)}{ignored_errors_xml(layout)}{frame.before_drawing}"
        if drawing_relation:
            yield f'<drawing xmlns:r="{RELATIONS}" r:id="{drawing_relation}"/>'
        yield frame.before_tables
        if table_count:
            yield f'<tableParts xmlns:r="{RELATIONS}" count="{table_count}">'
            yield "".join([f'<tablePart r:id="rId{number}"/>' for number in range(1, table_count + 1)])
            yield "</tableParts>"
        yield frame.end

    def _write_charts(self) -> None:
        for chart in self._charts:
            self._archive.writestr(chart.path[1:], prefixed_xml(chart._write()))
            self.manifest.append(chart)

    def _write_drawing(self, drawing: Any) -> None:
        self._drawings.append(drawing)
        drawing._id = len(self._drawings)
        for chart in drawing.charts:
            self._charts.append(chart)
            chart._id = len(self._charts)
        self._archive.writestr(drawing.path[1:], prefixed_xml(drawing._write()))
        relations: Any = get_rels_path
        self._archive.writestr(relations(drawing.path)[1:], tostring(drawing._write_rels()))
        self.manifest.append(drawing)

    def _write_shared_strings(self) -> None:
        part = _SharedStringsPart()
        with self._archive.open(part.path[1:], "w") as file:
            head = f'{DECLARATION}<sst xmlns="{_SPREADSHEET}" uniqueCount="{len(self._strings)}">'
            for piece in _in_pieces((head, *self._strings.pieces(), "</sst>")):
                self._checkpoint()
                file.write(piece.encode("utf-8"))
        self.manifest.append(part)


class _TablePart:
    mime_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"

    def __init__(self, path: str) -> None:
        self.path = path


def _in_pieces(strings: Iterable[str]) -> Iterator[str]:
    pending: list[str] = []
    size = 0
    for string in strings:
        pending.append(string)
        size += len(string)
        if size >= PIECE_CHARACTERS:
            yield "".join(pending)
            pending.clear()
            size = 0
    yield "".join(pending)
