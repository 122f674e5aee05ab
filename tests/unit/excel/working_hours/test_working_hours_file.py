"""``Working hours.xlsx``: written in four languages, filled in as people do it, read, and wrong cells named at once."""

from __future__ import annotations

import errno
import shutil
import subprocess
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from toggl_desktop.core.choices.working_hours import (
    Absence,
    AbsenceKind,
    Contract,
    OwnHoliday,
    WorkingHours,
    WorkingRules,
)
from toggl_desktop.core.errors import CellProblem, WorkbookError, WorkingHoursUnreadable, WorkingHoursWrong, WrongCell
from toggl_desktop.core.files.disk import System
from toggl_desktop.core.toggl.models import User
from toggl_desktop.excel.working_hours.cells import read_answer, read_seconds
from toggl_desktop.excel.working_hours.files import ExcelWorkingHours
from toggl_desktop.excel.working_hours.reading import read_working_hours
from toggl_desktop.excel.working_hours.words import (
    COLUMNS,
    KINDS,
    LANGUAGES,
    RULES,
    SHEET_COLUMNS,
    SHEETS,
    SheetKey,
    find_key,
    word,
)
from toggl_desktop.excel.working_hours.writing import new_working_hours, with_new_people
from toggl_desktop.ui.texts.working_hours_errors import describe_cell

OFFICE = shutil.which("soffice")
HOUR = 3600
ANN, BEN, TWIN = User(11, "Ann =1+1", "ann@example.org"), User(12, "Ben"), User(13, "Ben")
JANUARY = datetime(2026, 1, 1)


class OneHoliday:
    """Bavaria has one holiday a year."""

    def knows(self, region: str) -> bool:
        return region in {"DE-BY", "AT-9"}

    def holidays(self, region: str, year: int) -> Mapping[date, str]:
        return {date(year, 1, 6): "Epiphany"} if region == "DE-BY" else {}


def sheet_of(book: Any, key: SheetKey) -> Any:
    return next(sheet for sheet in book.worksheets if find_key(SHEETS, sheet.title, (key,)))


def fill(book: Any, key: SheetKey, row: int, **values: Any) -> None:
    """Type into a row, by what its columns are called in any language."""
    sheet = sheet_of(book, key)
    places = {find_key(COLUMNS, cell.value, SHEET_COLUMNS[key]): cell.column for cell in sheet[1]}
    for column, value in values.items():
        sheet.cell(row, places[column]).value = value


def empty_book(language: str = "en", users: tuple[User, ...] = (ANN, BEN)) -> Any:
    return openpyxl.load_workbook(BytesIO(new_working_hours(users, language)))


def content_of(book: Any) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def read(book: Any) -> WorkingHours:
    return read_working_hours(content_of(book), "Working hours.xlsx", OneHoliday())


def wrong(book: Any) -> list[WrongCell]:
    with pytest.raises(WorkingHoursWrong) as caught:
        read(book)
    return list(caught.value.cells)


def fill_all(book: Any, language: str) -> None:
    eight, half = time(8), 4.5
    fill(
        book, SheetKey.PEOPLE, 2, personnel_number="007", cost_centre=4711, region="de-by", balance=time(12, 30),
        **{"from": JANUARY}, mon=eight, tue=8, wed="8:00", thu="7,5", fri=timedelta(hours=7, minutes=30),
    )  # fmt: skip
    fill(book, SheetKey.PEOPLE, 3, mon=half, balance="-4:30", **{"from": date(2026, 7, 1)})
    kind = word(KINDS, AbsenceKind.SICK, language)
    fill(book, SheetKey.ABSENCES, 2, person="ben", kind=kind, to=datetime(2026, 7, 3), **{"from": datetime(2026, 7, 2)})
    fill(
        book, SheetKey.ABSENCES, 3, person="Ann =1+1", kind=kind.upper(), half_day="x", **{"from": datetime(2026, 7, 9)}
    )
    fill(book, SheetKey.HOLIDAYS, 2, date=datetime(2026, 7, 10), name="Party")
    fill(book, SheetKey.HOLIDAYS, 3, date=datetime(2026, 7, 11), region="AT-9")
    sheet_of(book, SheetKey.RULES)["B2"] = "Vacation, paid"
    sheet_of(book, SheetKey.RULES)["B5"] = "sick"
    sheet_of(book, SheetKey.RULES)["B8"] = time(0, 15)


def expected() -> WorkingHours:
    return WorkingHours(
        contracts=(
            Contract(
                11,
                date(2026, 1, 1),
                (8 * HOUR, 8 * HOUR, 8 * HOUR, 27_000, 27_000, 0, 0),
                "DE-BY",
                45_000,
                "007",
                "4711",
            ),
            Contract(12, date(2026, 7, 1), (16_200, 0, 0, 0, 0, 0, 0), "", -16_200),
        ),
        absences=(
            Absence(12, date(2026, 7, 2), date(2026, 7, 3), AbsenceKind.SICK),
            Absence(11, date(2026, 7, 9), date(2026, 7, 9), AbsenceKind.SICK, is_half_day=True),
        ),
        holidays=(
            *(OwnHoliday(date(year, 1, 6), "Epiphany", "DE-BY") for year in range(2026, 2030)),
            OwnHoliday(date(2026, 7, 10), "Party"),
            OwnHoliday(date(2026, 7, 11), "Holidays", "AT-9"),
        ),
        rules=WorkingRules(("Vacation, paid",), ("sick",), tolerance_seconds=900),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_read_whatever_the_language(language: str) -> None:
    book = empty_book(language)
    fill_all(book, language)
    assert read(book) == expected()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_file_says_nothing_yet_and_holds_everybody(language: str) -> None:
    book = empty_book(language)
    assert read(book) == WorkingHours()
    people = sheet_of(book, SheetKey.PEOPLE)
    assert [cell.value for cell in people["B"][1:4]] == ["Ann =1+1", "Ben", None]
    assert people["B2"].data_type == "s"
    assert [sheet.title for sheet in book] == [word(SHEETS, key, language) for key in SheetKey]
    assert all(sheet.data_validations.dataValidation for sheet in book.worksheets[1:4])


def test_words_are_told_apart_in_every_language() -> None:
    for key, columns in SHEET_COLUMNS.items():
        for column in columns:
            for language in LANGUAGES:
                assert find_key(COLUMNS, word(COLUMNS, column, language), columns) == column, (key, column, language)
    for words in (SHEETS, KINDS, RULES):
        for key in words:
            assert all(find_key(words, word(words, key, language)) == key for language in LANGUAGES)


def test_columns_in_another_order_and_below_a_title() -> None:
    book = empty_book()
    fill_all(book, "en")
    sheet = sheet_of(book, SheetKey.ABSENCES)
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Absences of 2026"
    sheet.insert_cols(1)
    rows = [[cell.value for cell in row][::-1] for row in sheet.iter_rows()]
    del book[sheet.title]
    turned = book.create_sheet("ABSENCES ")
    for row in rows:
        turned.append(row)
    assert read(book) == expected()


def test_dates_of_the_1904_system() -> None:
    book = empty_book()
    book.epoch = CALENDAR_MAC_1904
    fill_all(book, "en")
    assert read(book) == expected()


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_a_file_saved_by_libreoffice(tmp_path: Path) -> None:
    book = empty_book("de")
    fill_all(book, "de")
    source, out = tmp_path / "Working hours.xlsx", tmp_path / "out"
    source.write_bytes(content_of(book))
    profile = (tmp_path / "profile").as_uri()
    command = [str(OFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir"]
    subprocess.run([*command, str(out), str(source)], check=True, capture_output=True, timeout=240)
    content = (out / source.name).read_bytes()
    assert read_working_hours(content, "", OneHoliday()) == expected()


def test_every_wrong_cell_is_named_at_once() -> None:
    book = empty_book(users=(ANN, BEN, TWIN))
    fill(book, SheetKey.PEOPLE, 2, region="DE-XX", mon=25, tue=-1, wed="soon", balance="much", **{"from": "1.1.2026"})
    fill(book, SheetKey.PEOPLE, 3, mon=8)
    fill(book, SheetKey.PEOPLE, 5, user_id="12", mon=8, **{"from": JANUARY})
    fill(book, SheetKey.PEOPLE, 6, user_id=12, mon=8, **{"from": JANUARY})
    fill(book, SheetKey.PEOPLE, 7, user_id="Ben", mon=8, **{"from": JANUARY})
    vacation = {"kind": "vacation", "from": JANUARY}
    fill(book, SheetKey.ABSENCES, 2, **{**vacation, "person": "Zoe"})
    fill(book, SheetKey.ABSENCES, 3, **{**vacation, "person": "Ben"})
    fill(book, SheetKey.ABSENCES, 4, **{**vacation, "person": "Ann =1+1", "to": datetime(2025, 1, 1)})
    fill(book, SheetKey.ABSENCES, 5, person="Ann =1+1", kind="bored", half_day="maybe", **{"from": 46_000})
    sheet_of(book, SheetKey.ABSENCES)["B5"].number_format = "General"
    fill(book, SheetKey.HOLIDAYS, 2, name="Party", region="Bavaria")
    sheet_of(book, SheetKey.RULES)["A2"] = "Be nice"
    sheet_of(book, SheetKey.RULES)["B7"] = "maybe"
    sheet_of(book, SheetKey.RULES)["B8"] = -1
    assert set(wrong(book)) == {
        WrongCell("People", "F2", CellProblem.UNKNOWN_REGION, "DE-XX"),
        WrongCell("People", "G2", CellProblem.NO_DATE, "1.1.2026"),
        WrongCell("People", "H2", CellProblem.TOO_MANY_HOURS, "25"),
        WrongCell("People", "I2", CellProblem.NEGATIVE_HOURS, "-1"),
        WrongCell("People", "J2", CellProblem.NO_HOURS, "soon"),
        WrongCell("People", "O2", CellProblem.NO_HOURS, "much"),
        WrongCell("People", "G3", CellProblem.DATE_MISSING, ""),
        WrongCell("People", "G6", CellProblem.OVERLAPPING_CONTRACT, "2026-01-01"),
        WrongCell("People", "A7", CellProblem.NO_USER_ID, "Ben"),
        WrongCell("Absences", "A2", CellProblem.UNKNOWN_PERSON, "Zoe"),
        WrongCell("Absences", "A3", CellProblem.AMBIGUOUS_PERSON, "Ben"),
        WrongCell("Absences", "C4", CellProblem.ENDS_BEFORE_START, "2025-01-01"),
        WrongCell("Absences", "B5", CellProblem.NO_DATE, "46000"),
        WrongCell("Absences", "D5", CellProblem.UNKNOWN_KIND, "bored"),
        WrongCell("Absences", "E5", CellProblem.NO_ANSWER, "maybe"),
        WrongCell("Holidays", "A2", CellProblem.DATE_MISSING, ""),
        WrongCell("Holidays", "C2", CellProblem.UNKNOWN_REGION, "Bavaria"),
        WrongCell("Rules", "A2", CellProblem.UNKNOWN_RULE, "Be nice"),
        WrongCell("Rules", "B7", CellProblem.NO_ANSWER, "maybe"),
        WrongCell("Rules", "B8", CellProblem.NEGATIVE_HOURS, "-1"),
    }


def test_a_twin_is_named_by_the_user_id() -> None:
    book = empty_book(users=(BEN, TWIN))
    fill(book, SheetKey.ABSENCES, 2, person=13, kind="sick", **{"from": JANUARY})
    assert read(book).absences[0].user_id == 13


def test_a_new_contract_may_leave_the_id_out() -> None:
    book = empty_book()
    fill(book, SheetKey.PEOPLE, 4, person="ANN =1+1", mon=4, **{"from": JANUARY})
    assert [one.user_id for one in read(book).contracts] == [11]


@pytest.mark.parametrize("key", [key for key in SheetKey if key is not SheetKey.HOW_TO])
def test_a_deleted_sheet_is_named(key: SheetKey) -> None:
    book = empty_book()
    del book[word(SHEETS, key, "en")]
    assert WrongCell(word(SHEETS, key, "en"), "", CellProblem.SHEET_MISSING) in wrong(book)


def test_the_page_of_help_may_go() -> None:
    book = empty_book()
    del book["How to"]
    assert read(book) == WorkingHours()


def test_columns_that_are_missing_or_twice() -> None:
    book = empty_book()
    people = sheet_of(book, SheetKey.PEOPLE)
    people["G1"], people["P1"] = None, "Wed"
    assert wrong(book) == [
        WrongCell("People", "P1", CellProblem.COLUMN_TWICE, "Wed"),
        WrongCell("People", "", CellProblem.COLUMN_MISSING, "From"),
    ]


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_what_is_no_workbook_says_so(content: bytes) -> None:
    with pytest.raises(WorkingHoursUnreadable):
        read_working_hours(content, "Working hours.xlsx", OneHoliday())


def test_new_people_are_added_when_asked_and_nothing_else_changes() -> None:
    book = empty_book()
    fill_all(book, "en")
    before = content_of(book)
    same, none = with_new_people(before, (ANN, BEN), "en")
    assert (same, none) == (before, 0)
    content, count = with_new_people(before, (User(14, "=cmd"), ANN, BEN), "en")
    assert count == 1
    after = openpyxl.load_workbook(BytesIO(content))
    assert [cell.value for cell in sheet_of(after, SheetKey.PEOPLE)[4]][:2] == ["14", "=cmd"]
    assert sheet_of(after, SheetKey.PEOPLE)["B4"].data_type == "s"
    assert read(after) == expected()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (8, 28_800),
        (7.7, 27_720),
        (time(7, 42), 27_720),
        (timedelta(hours=30), 108_000),
        (datetime(1900, 1, 1, 6), 194_400),
        ("8", 28_800),
        ("7,5 h", 27_000),
        (" 7.25H ", 26_100),
        ("7:42", 27_720),
        ("-100:30", -361_800),
        ("−1:00:30", -3_630),
        ("+2", 7_200),
        ("8:60", None),
        ("1:2:3:4", None),
        ("eight", None),
        ("", None),
        (True, None),
        (float("nan"), None),
        (datetime(2026, 1, 1), None),
        (None, None),
    ],
)
def test_hours_as_people_type_them(value: object, seconds: int | None) -> None:
    assert read_seconds(value) == seconds


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("Ja", True),
        ("NON", False),
        ("sí", True),
        (1, True),
        (0.0, False),
        (False, False),
        ("X", True),
        ("y", None),
        (2, None),
    ],
)
def test_yes_and_no(value: object, answer: bool | None) -> None:
    assert read_answer(value) is answer


@pytest.mark.parametrize("problem", CellProblem)
def test_every_problem_has_words_with_place_and_reason(problem: CellProblem) -> None:
    words = describe_cell(WrongCell("People", "G7", problem, "25"))
    assert words.startswith("People G7: ")
    assert "{" not in words


def test_a_new_file_replaces_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "Working hours.xlsx"
    path.write_bytes(b"the old file")
    ExcelWorkingHours(OneHoliday()).create(path, [])
    assert openpyxl.load_workbook(path).sheetnames


def test_what_cannot_be_replaced_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    path = tmp_path / "Working hours.xlsx"
    path.write_bytes(b"the old file")
    monkeypatch.setattr(System, "replace", refuse)
    with pytest.raises(WorkbookError):
        ExcelWorkingHours(OneHoliday()).create(path, [])
    assert path.read_bytes() == b"the old file"
    assert list(tmp_path.iterdir()) == [path]
