"""Writing the file for the first time, and adding new people to it when asked."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from toggl_desktop.core.toggl.models import User
from toggl_desktop.core.toggl.names import user_sort_key
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.engine.styles import FONT_NAME, HEADING_INK, INK
from toggl_desktop.excel.layouts.sheet import column_letter
from toggl_desktop.excel.working_hours.cells import read_text
from toggl_desktop.excel.working_hours.grid import Problems, read_grid
from toggl_desktop.excel.working_hours.words import (
    ANSWERS,
    COLUMNS,
    HOW_TO,
    KINDS,
    LANGUAGES,
    RULES,
    SHEET_COLUMNS,
    SHEETS,
    WEEKDAYS,
    SheetKey,
    find_key,
    word,
)

_LAST_ROW = 2_000
"""Down to here cells have their input rules. Cells of hours have no format: Excel reads 8:00 and 8 as what they are."""
_DATE = "yyyy-mm-dd"
_TEXT = "@"
_FORMATS = {
    **dict.fromkeys(("user_id", "person", "email", "personnel_number", "cost_centre", "region", "name"), _TEXT),
    **dict.fromkeys(("from", "to", "date"), _DATE),
}
_WIDTHS = {
    **dict.fromkeys(WEEKDAYS, 8.0),
    **dict.fromkeys(("person", "email", "name"), 28.0),
    **dict.fromkeys(("rule", "value"), 48.0),
}
_WIDTH = 16.0
_RULE_ROWS = (
    ("absence_project",) * 3 + ("absence_tag",) * 2 + ("absence_is_worked", "tolerance", "holidays_reduce_target")
)
_FORMATTED_ROWS = 300


def new_working_hours(users: Sequence[User], language: str) -> bytes:
    """The file with everybody's name in it and nothing agreed yet, in a language of the program."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for key in SheetKey:
        sheet: Any = book.create_sheet(word(SHEETS, key, language))
        if key is SheetKey.HOW_TO:
            _how_to(sheet, language)
        else:
            _headings(sheet, key, language)
    people = book[word(SHEETS, SheetKey.PEOPLE, language)]
    for row, user in enumerate(sorted(users, key=user_sort_key), 2):
        _person(people, row, {"user_id": 1, "person": 2, "email": 3}, user)
    _rules(book[word(SHEETS, SheetKey.RULES, language)], language)
    _validate(book, language)
    return _saved(book)


def with_new_people(content: bytes, users: Sequence[User], language: str) -> tuple[bytes, int]:
    """The file with a row for everybody who is not in it yet, and how many those are; all else stays as it is."""
    book: Any = load_workbook(BytesIO(content))
    sheet = next((one for one in book.worksheets if find_key(SHEETS, one.title, (SheetKey.PEOPLE,))), None)
    if sheet is None:
        return content, 0
    grid = read_grid(sheet, SheetKey.PEOPLE, Problems(), language)
    known = {read_text(row["user_id"]) for row in grid.rows}
    new = sorted((user for user in users if str(user.id) not in known), key=user_sort_key)
    if not new or not grid.rows:
        return content, 0
    places = grid.rows[0].places
    for number, user in enumerate(new, grid.rows[-1].number + 1):
        _person(sheet, number, places, user)
    return _saved(book), len(new)


def _saved(book: Any) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _person(sheet: Any, row: int, places: dict[str, int], user: User) -> None:
    for column, text in (("user_id", str(user.id)), ("person", user.name), ("email", user.email)):
        if column in places:
            cell = sheet.cell(row, places[column])
            cell.value = clean_text(text) or None
            cell.data_type = "s" if text else "n"  # never a formula, whatever the name begins with
            cell.number_format = _TEXT


def _how_to(sheet: Any, language: str) -> None:
    sheet.column_dimensions["A"].width = 110
    sheet.sheet_view.showGridLines = False
    place = LANGUAGES.index(language) if language in LANGUAGES else 0
    for row, texts in enumerate(HOW_TO, 1):
        cell = sheet.cell(row, 1, texts[place])
        cell.font = Font(name=FONT_NAME, size=12, color=f"FF{INK}")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = 40


def _headings(sheet: Any, key: SheetKey, language: str) -> None:
    for place, column in enumerate(SHEET_COLUMNS[key], 1):
        cell = sheet.cell(1, place, word(COLUMNS, column, language))
        cell.font = Font(name=FONT_NAME, bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", fgColor=f"FF{HEADING_INK}")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[column_letter(place)].width = _WIDTHS.get(column, _WIDTH)
        number_format = _FORMATS.get(column)
        if number_format:
            for row in range(2, _FORMATTED_ROWS + 1):
                sheet.cell(row, place).number_format = number_format
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = "C2" if key is SheetKey.PEOPLE else "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _rules(sheet: Any, language: str) -> None:
    values: dict[str, Any] = {"absence_is_worked": word(ANSWERS, "yes", language), "tolerance": 0}
    values["holidays_reduce_target"] = values["absence_is_worked"]
    for row, rule in enumerate(_RULE_ROWS, 2):
        sheet.cell(row, 1, word(RULES, rule, language))
        cell = sheet.cell(row, 2, values.get(rule))
        cell.alignment = Alignment(horizontal="left")
        if rule != "tolerance":
            cell.number_format = _TEXT


def _validate(book: Any, language: str) -> None:
    """Input rules; they warn about what the reader would refuse."""
    kinds = ",".join(word(KINDS, kind, language) for kind in KINDS)
    answers = ",".join(word(ANSWERS, answer, language) for answer in ANSWERS)
    people = word(SHEETS, SheetKey.PEOPLE, language)
    rules: list[tuple[SheetKey, tuple[str, ...], dict[str, Any]]] = [
        # A day's hours as a time (up to 1) or as a number (up to 24).
        (SheetKey.PEOPLE, WEEKDAYS, {"type": "decimal", "operator": "between", "formula1": "0", "formula2": "24"}),
        (SheetKey.PEOPLE, ("from",), _dates()),
        (SheetKey.ABSENCES, ("from", "to"), _dates()),
        (SheetKey.HOLIDAYS, ("date",), _dates()),
        (SheetKey.ABSENCES, ("person",), {"type": "list", "formula1": f"'{people}'!$B$2:$B${_LAST_ROW}"}),
        (SheetKey.ABSENCES, ("kind",), {"type": "list", "formula1": f'"{kinds}"'}),
        (SheetKey.ABSENCES, ("half_day",), {"type": "list", "formula1": f'"{answers}"'}),
    ]
    for key, columns, settings in rules:
        sheet = book[word(SHEETS, key, language)]
        validation: Any = DataValidation(allow_blank=True, showErrorMessage=True, **settings)
        for column in columns:
            letter = column_letter(SHEET_COLUMNS[key].index(column) + 1)
            validation.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.add_data_validation(validation)


def _dates() -> dict[str, Any]:
    """Real dates from 2000 to 2099."""
    return {"type": "date", "operator": "between", "formula1": "36526", "formula2": "73050"}
