"""From values to the XML of cells, each distinct value of a style made once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from toggl_desktop.core.toggl.durations import SECONDS_PER_DAY, SECONDS_PER_HOUR
from toggl_desktop.core.toggl.shortening import utf16_units
from toggl_desktop.excel.cell_text import text_element, text_xml
from toggl_desktop.excel.engine.formulas import formula_xml
from toggl_desktop.excel.engine.styles import LONGEST_IN_TEXT_FORMAT, Stored, StyleBook
from toggl_desktop.excel.layouts.formulas import Computed
from toggl_desktop.excel.layouts.sheet import CellStyle, CellValue, Kind

_EXCEL_DAY_ZERO = date(1899, 12, 30).toordinal()
_MOST_REMEMBERED = 120_000

_NUMBERS: dict[Kind, Callable[[Any], str]] = {
    Kind.COUNT: str,
    Kind.DURATION: lambda seconds: repr(seconds / SECONDS_PER_DAY),
    Kind.DECIMAL_HOURS: lambda seconds: repr(seconds / SECONDS_PER_HOUR),
    Kind.SHARE: repr,
    Kind.USED: repr,
    Kind.DAYS: repr,
    Kind.CHANGE: repr,
    Kind.SIGNED_HOURS: lambda seconds: repr(seconds / SECONDS_PER_HOUR),
    Kind.DATE: lambda day: str(day.toordinal() - _EXCEL_DAY_ZERO),
    Kind.TIME: lambda seconds: repr(seconds / SECONDS_PER_DAY),
    Kind.MONEY: lambda hundredths: repr(hundredths / 100),
}


def number_text(kind: Kind, value: CellValue) -> str:
    """A number as it stands in ``<v>``: the shortest text that reads back as the same number."""
    return _NUMBERS[kind](value)


class SharedStrings:
    """The workbook's table of texts; each text stands in it once.

    Attributes:
        before: what stands in a cell between its style and its text.
        after: what closes the cell.
    """

    before = ' t="s"><v>'
    after = "</v></c>"

    def __init__(self) -> None:
        self._indexes: dict[str, int] = {}
        self._texts: list[str] = []
        self.use_count = 0

    def index_of(self, text: str) -> int:
        """The place of a text in the table."""
        index = self._indexes.get(text)
        if index is None:
            index = self._indexes[text] = len(self._texts)
            self._texts.append(text)
        return index

    def text_at(self, index: int) -> str:
        """The text at a place; an empty one beyond the end."""
        return self._texts[index] if index < len(self._texts) else ""

    def text_of(self, text: str) -> str:
        """What stands in the cell for a text."""
        return str(self.index_of(text))

    def __len__(self) -> int:
        return len(self._indexes)

    def pieces(self) -> list[str]:
        """The elements of the table, in order."""
        return [f"<si>{text_element(text)}</si>" for text in self._indexes]


class InlineStrings(SharedStrings):
    """For sheets that come into somebody else's workbook: each cell carries its text, so that no table has to grow."""

    before = ' t="inlineStr"><is>'
    after = "</is></c>"

    def text_of(self, text: str) -> str:
        """The text itself."""
        return text_element(text)


class Fragments(dict[CellValue, str]):
    """Values of one style → what follows the reference in a cell: `` s="3"><v>0.5</v></c>``; None → `` s="3"/>``."""

    def __init__(
        self,
        style_id: int,
        before: str,
        text_of: Callable[[CellValue], str],
        after: str,
        calculated: Callable[[str], CalculatedFragments],
    ) -> None:
        super().__init__()
        self._calculated = calculated
        self._blank = f' s="{style_id}"/>'
        self._before = f' s="{style_id}"{before}'
        self._text_of = text_of
        self._after = after

    def __missing__(self, value: CellValue) -> str:
        if value is None:
            return self._blank
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        if isinstance(value, Computed):
            fragment = self._calculated(formula_xml(value.formula, ""))[value.result]
        else:
            fragment = f"{self._before}{self._text_of(value)}{self._after}"
        self[value] = fragment
        return fragment


class TextFragments(Fragments):
    """The same for texts, which stay texts when somebody edits their cell; an empty text is an empty cell."""

    def __init__(
        self,
        style: CellStyle,
        styles: StyleBook,
        strings: SharedStrings,
        calculated: Callable[[str], CalculatedFragments],
    ) -> None:
        super().__init__(styles.id_of(style), "", str, "", calculated)
        self._style = style
        self._styles = styles
        self._strings = strings

    def __missing__(self, value: CellValue) -> str:
        if value is None or value == "":
            return self._blank
        if isinstance(value, Computed):
            return self._calculated(formula_xml(value.formula, ""))[value.result]
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        text = str(value)
        stored = Stored.TEXT if utf16_units(text) <= LONGEST_IN_TEXT_FORMAT else Stored.LONG_TEXT
        strings = self._strings
        content = f"{strings.before}{strings.text_of(text)}{strings.after}"
        fragment = self[value] = f' s="{self._styles.id_of(self._style, stored)}"{content}'
        return fragment


class Results(dict[CellValue, str]):
    """Stored results of one kind of number → the end of a cell with a formula: ``</f><v>0.5</v></c>``."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind

    def __missing__(self, value: CellValue) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        end = self[value] = f"</f><v>{number_text(self._kind, value)}</v></c>"
        return end


class CalculatedFragments:
    """Results of a formula → what follows the reference in a cell; None → a cell without the formula."""

    def __init__(self, style_id: int, formula: str, results: Results) -> None:
        self._blank = f' s="{style_id}"/>'
        self._before_number = f' s="{style_id}"><f>{formula}'
        self._before_text = f' s="{style_id}" t="str"><f>{formula}</f><v>'
        self._results = results

    def __getitem__(self, value: CellValue) -> str:
        if value is None:
            return self._blank
        if value.__class__ is str:
            return f"{self._before_text}{text_xml(str(value))}</v></c>"
        return self._before_number + self._results[value]


class CellValues:
    """The fragments of every style of one workbook."""

    def __init__(self, styles: StyleBook, strings: SharedStrings) -> None:
        self._styles = styles
        self._strings = strings
        self._fragments: dict[CellStyle, Fragments] = {}
        self._results: dict[Kind, Results] = {}

    def of(self, style: CellStyle) -> Fragments:
        """The fragments of one style."""
        found = self._fragments.get(style)
        if found is None:
            calculated = partial(self.calculated, style)
            if style.kind in {Kind.TEXT, Kind.CLOCK}:
                found = TextFragments(style, self._styles, self._strings, calculated)
            else:
                found = Fragments(self._styles.id_of(style), "><v>", _NUMBERS[style.kind], "</v></c>", calculated)
            self._fragments[style] = found
        return found

    @property
    def highlight_id(self) -> int:
        """See `StyleBook.highlight_id`."""
        return self._styles.highlight_id()

    def fill_of(self, style_id: int) -> str:
        """The fill of a style, see `StyleBook.fill_of`."""
        return self._styles.fill_of(style_id)

    def calculated(self, style: CellStyle, formula: str) -> CalculatedFragments:
        """The fragments of a column, or of one cell, that is calculated by a formula (as XML text)."""
        results = self._results.get(style.kind)
        if results is None:
            results = self._results[style.kind] = Results(style.kind)
        return CalculatedFragments(self._styles.id_of(style, Stored.CALCULATED), formula, results)
