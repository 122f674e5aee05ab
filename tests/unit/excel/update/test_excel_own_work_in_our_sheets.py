"""What the person adds or changes inside our sheets is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook

from tests.fakes.clerk import (
    MAIN,
    add_column,
    cell_of,
    change_sheet,
    edit_parts,
    part_of_sheet,
    rename_sheet,
    type_over,
)
from tests.fakes.reports import company_report
from tests.fakes.updating import UPDATER, longer, parts_of, update, without
from tests.fakes.workbooks import KINDS, context, kind_of, save, save_kind
from toggl_desktop.core.changes.hours import hours_of_report

REPORT = company_report()
LATER = longer(REPORT, 4101, 5400)


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return save(REPORT, tmp_path / "ours.xlsx")


def rows_by_key(path: Path, sheet: str, *keys: str) -> dict[tuple[object, ...], dict[str, object]]:
    """The rows of a sheet that is one table."""
    headers, *rows = load_workbook(path)[sheet].iter_rows(values_only=True)
    named = [dict(zip(headers, row, strict=True)) for row in rows]
    return {tuple(row[key] for key in keys): row for row in named}


@pytest.mark.parametrize("kind", KINDS)
def test_no_sheet_seems_changed_as_it_was_written(kind: str, tmp_path: Path) -> None:
    path = save_kind(kind, tmp_path / "book.xlsx")
    _save_again(path)
    found = UPDATER.look(path, context())
    assert found.changed == ()
    assert found.kept == ()
    report, options = kind_of(kind)
    update(path, report, options)
    _save_again(path)
    assert UPDATER.look(path, context()).changed == ()


def _save_again(path: Path) -> None:
    """Another program saves the file without changing anything: other bytes, the same content."""

    def edit(parts: dict[str, bytes]) -> None:
        for name, content in parts.items():
            if name.startswith("xl/worksheets/sheet"):
                parts[name] = etree.tostring(etree.fromstring(content)) + b"\n"

    edit_parts(path, edit)


def test_remarks_stay_with_their_rows_and_those_of_rows_that_are_gone_are_listed(ours: Path) -> None:
    before = rows_by_key(ours, "Data", "User ID", "Project ID")
    keys = list(before)
    add_column(ours, "Data", "Remark", {row: f"remark {row}" for row in range(2, 2 + len(keys))})
    remarks = dict(zip(keys, (f"remark {row}" for row in range(2, 2 + len(keys))), strict=True))
    user = keys[0][0]
    update(ours, without(LATER, int(str(user))))
    after = rows_by_key(ours, "Data", "User ID", "Project ID")
    assert {key: row["Remark"] for key, row in after.items()} == {k: v for k, v in remarks.items() if k[0] != user}
    gone = [row[9] for row in load_workbook(ours)["Changes"].iter_rows(min_row=7, values_only=True) if row[9]]
    assert sorted(gone) == sorted(f"Remark: {text}" for key, text in remarks.items() if key[0] == user)


def test_a_formula_of_a_whole_column_is_filled_down_for_new_rows(tmp_path: Path) -> None:
    ours = save(without(REPORT, 4102), tmp_path / "ours.xlsx")
    count = len(rows_by_key(ours, "Data", "User ID", "Project ID"))
    add_column(ours, "Data", "Twice", {row: f"=L{row}*2" for row in range(2, 2 + count)}, style=3)
    update(ours, REPORT)
    sheet = load_workbook(ours)["Data"]
    letter = next(cell.column_letter for cell in sheet[1] if cell.value == "Twice")
    for row in range(2, sheet.max_row + 1):
        assert sheet[f"{letter}{row}"].value == f"=L{row}*2"
    styles = {cell.get("s") for cell in _column(ours, "Data", letter)[1:]}
    assert styles == {"3"}


def test_a_formula_that_names_columns_is_filled_down_too(tmp_path: Path) -> None:
    ours = save(without(REPORT, 4102), tmp_path / "ours.xlsx")
    add_column(
        ours, "People", "Fee", {2: "=People[[#This Row],[Hours]]*24*80"}, formula="People[[#This Row],[Hours]]*24*80"
    )
    update(ours, REPORT)
    sheet = load_workbook(ours)["People"]
    letter = next(cell.column_letter for cell in sheet[1] if cell.value == "Fee")
    filled = [sheet[f"{letter}{row}"].value for row in range(2, sheet.max_row)]
    assert set(filled) == {"=People[[#This Row],[Hours]]*24*80"}


def _column(path: Path, sheet: str, letter: str) -> list[etree._Element]:
    parts = parts_of(path)
    root = etree.fromstring(parts[part_of_sheet(parts, sheet)])
    return [cell for cell in root.iter(f"{{{MAIN}}}c") if cell.get("r", "").rstrip("0123456789") == letter]


def test_her_column_stays_in_the_table_and_keeps_its_width(ours: Path) -> None:
    add_column(ours, "Projects", "Invoice", {3: "R-7"})

    def widen(root: etree._Element) -> None:
        columns = root.find(f"{{{MAIN}}}cols")
        number = len(columns) + 1
        etree.SubElement(columns, f"{{{MAIN}}}col", min=str(number), max=str(number), width="33", customWidth="1")

    change_sheet(ours, "Projects", widen)
    update(ours, LATER)
    book = load_workbook(ours)
    table = book["Projects"].tables["Projects"]
    assert [column.name for column in table.tableColumns][-1] == "Invoice"
    assert [column.id for column in table.tableColumns] == list(range(1, len(table.tableColumns) + 1))
    last = next(cell.column_letter for cell in book["Projects"][1] if cell.value == "Invoice")
    assert table.ref.split(":")[1].startswith(last)
    assert book["Projects"].column_dimensions[last].width == 33
    assert UPDATER.look(ours, context()).own_columns == ("Invoice",)


@pytest.mark.parametrize("sheet", ["Summary", "People", "Ben Castellano", "Customer portal", "Data", "Checks", "About"])
def test_what_she_types_into_our_cells_is_kept_behind_the_new_sheet(ours: Path, sheet: str) -> None:
    first = next(iter(_cells(ours, sheet)))
    type_over(ours, sheet, first, "my own words")
    result = update(ours, LATER)
    assert result.copies == (f"{sheet} (2026-11-02)",)
    book = load_workbook(ours)
    assert book.sheetnames[book.sheetnames.index(sheet) + 1] == f"{sheet} (2026-11-02)"
    assert book[f"{sheet} (2026-11-02)"][first].value == "my own words"
    assert book[sheet][first].value != "my own words"
    assert not book[f"{sheet} (2026-11-02)"].tables
    second = update(ours, REPORT)
    assert second.copies == ()
    assert f"{sheet} (2026-11-02)" in second.kept


def _cells(path: Path, sheet: str) -> list[str]:
    """Cells with a value, from the third row on."""
    parts = parts_of(path)
    root = etree.fromstring(parts[part_of_sheet(parts, sheet)])
    return [
        cell.get("r")
        for row in list(root.iter(f"{{{MAIN}}}row"))[2:]
        for cell in row
        if cell.find(f"{{{MAIN}}}v") is not None and cell.find(f"{{{MAIN}}}f") is None
    ]


def _fill(path: Path, sheet: str) -> None:
    """She gives a cell a yellow fill."""
    added: list[int] = []

    def add_style(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["xl/styles.xml"])
        fills, formats = root.find(f"{{{MAIN}}}fills"), root.find(f"{{{MAIN}}}cellXfs")
        fill = etree.SubElement(
            etree.SubElement(fills, f"{{{MAIN}}}fill"), f"{{{MAIN}}}patternFill", patternType="solid"
        )
        etree.SubElement(fill, f"{{{MAIN}}}fgColor", rgb="FFFFFF00")
        etree.SubElement(formats, f"{{{MAIN}}}xf", fillId=str(len(fills) - 1))
        added.append(len(formats) - 1)
        parts["xl/styles.xml"] = etree.tostring(root)

    reference = _cells(path, sheet)[0]
    edit_parts(path, add_style)
    change_sheet(path, sheet, lambda root: cell_of(root, reference).set("s", str(added[0])))


def _comment(path: Path, sheet: str) -> None:
    """She comments on a cell."""

    def edit(parts: dict[str, bytes]) -> None:
        part = part_of_sheet(parts, sheet)
        relations = part.replace("worksheets/", "worksheets/_rels/") + ".rels"
        base = "http://schemas.openxmlformats.org"
        empty = f'<Relationships xmlns="{base}/package/2006/relationships"></Relationships>'.encode()
        kind = f"{base}/officeDocument/2006/relationships/comments"
        one = f'<Relationship Id="rId77" Type="{kind}" Target="/xl/comments1.xml"/>'
        parts[relations] = parts.get(relations, empty).replace(b"</Rel", one.encode() + b"</Rel", 1)
        parts["xl/comments1.xml"] = f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'.encode()

    edit_parts(path, edit)


def _overwrite_formula(path: Path, sheet: str) -> None:
    """She corrects a calculated figure."""

    def change(root: etree._Element) -> None:
        cell = next(cell for cell in root.iter(f"{{{MAIN}}}c") if cell.find(f"{{{MAIN}}}f") is not None)
        cell.remove(cell.find(f"{{{MAIN}}}f"))

    change_sheet(path, sheet, change)


@pytest.mark.parametrize("change", [_fill, _comment, _overwrite_formula])
def test_a_colour_a_comment_and_a_corrected_figure_count_as_changes(ours: Path, change: object) -> None:
    change(ours, "Ben Castellano")  # type: ignore[operator]
    assert UPDATER.look(ours, context()).changed == ("Ben Castellano",)
    assert update(ours, LATER).copies == ("Ben Castellano (2026-11-02)",)


def test_sorting_changes_nothing(ours: Path) -> None:
    def reverse(root: etree._Element) -> None:
        rows = list(root.iter(f"{{{MAIN}}}row"))[1:]
        contents = [list(row) for row in rows]
        for row, cells in zip(rows, reversed(contents), strict=True):
            row[:] = cells
            for cell in cells:
                cell.set("r", cell.get("r").rstrip("0123456789") + row.get("r"))

    change_sheet(ours, "Data", reverse)
    assert UPDATER.look(ours, context()).changed == ()


def test_the_charts_of_a_kept_sheet_show_the_kept_cells(ours: Path) -> None:
    type_over(ours, "Summary", _cells(ours, "Summary")[0], "mine")
    update(ours, LATER)
    charts = [content.decode() for name, content in parts_of(ours).items() if name.startswith("xl/charts/chart")]
    assert (
        sum("'Summary (2026-11-02)'!" in chart for chart in charts)
        == sum("'Summary'!" in chart for chart in charts)
        > 0
    )


def test_renamed_sheets_are_found_and_keep_her_names(ours: Path) -> None:
    for old, new in (("Summary", "Overview"), ("Ben Castellano", "Ben C."), ("About", "How")):
        rename_sheet(ours, old, new)
    look = UPDATER.look(ours, context())
    assert {"Overview", "Ben C.", "How"} <= set(look.renewed)
    assert look.kept == ()
    result = update(ours, LATER)
    assert {"Overview", "Ben C.", "How"} <= set(result.renewed)
    people = parts_of(ours)
    sheet = people[part_of_sheet(people, "People")].decode()
    assert "'Ben C.'!A1" in sheet
    assert "'Ben Castellano'!" not in sheet


def test_the_sheet_of_somebody_without_time_stays_where_a_formula_points_at_it(ours: Path) -> None:
    def add_formula(root: etree._Element) -> None:
        data = root.find(f"{{{MAIN}}}sheetData")
        row = etree.SubElement(data, f"{{{MAIN}}}row", r="900")
        etree.SubElement(
            etree.SubElement(row, f"{{{MAIN}}}c", r="B900"), f"{{{MAIN}}}f"
        ).text = "SUM(Person_4101[Hours])"

    rename_sheet(ours, "About", "Mine")

    def as_hers(parts: dict[str, bytes]) -> None:
        part = part_of_sheet(parts, "Mine")
        parts[part] = parts[part].replace(b"Toggl Export ", b"")
        texts = parts["xl/sharedStrings.xml"]
        parts["xl/sharedStrings.xml"] = texts.replace(b"Toggl Export 1.2.3", b"mine")

    edit_parts(ours, as_hers)
    change_sheet(ours, "Mine", add_formula)
    update(ours, without(REPORT, 4101, 4103))
    book = load_workbook(ours)
    assert "Ben Castellano" in book.sheetnames
    assert "Diego Ramírez" not in book.sheetnames
    texts = [cell for row in book["Ben Castellano"].iter_rows(values_only=True) for cell in row if cell]
    assert any("No time in this period" in str(text) for text in texts)
    assert "Person_4101" in book["Ben Castellano"].tables


def test_the_hours_of_then_are_read_back(ours: Path) -> None:
    look = UPDATER.look(ours, context())
    assert look.hours is not None
    assert look.hours.total_seconds == REPORT.tracked_seconds
    assert look.hours.period == REPORT.period
    assert (look.workspace_id, look.made_at) == (REPORT.workspace.id, replace(REPORT).made_at)


def test_what_has_changed_stands_on_its_sheet(ours: Path) -> None:
    result = update(ours, LATER)
    assert result.comparison is not None
    (change,) = result.comparison.changes
    assert (change.person, change.difference_seconds) == ("Ben Castellano", 5400)
    rows = list(load_workbook(ours, data_only=True)["Changes"].iter_rows(values_only=True))
    assert "1 people, +1:30 h, −0:00 h" in str(rows[2][0])
    assert rows[6][:2] == ("More", "Ben Castellano")
    assert update(ours, LATER).comparison.changes == ()  # type: ignore[union-attr]
    rows = list(load_workbook(ours)["Changes"].iter_rows(values_only=True))
    assert "Nothing has changed since" in str(rows[2][0])
    assert not load_workbook(ours)["Changes"].tables


def _lay_rules(path: Path, sheet: str, area: str) -> None:
    """She lets cells be chosen from a list, and colours those that say "paid"."""

    def change(root: etree._Element) -> None:
        place = next(
            child for child in root if etree.QName(child).localname in {"hyperlinks", "pageMargins", "printOptions"}
        )
        formatting = etree.Element(f"{{{MAIN}}}conditionalFormatting", sqref=area)
        rule = etree.SubElement(
            formatting, f"{{{MAIN}}}cfRule", type="containsText", operator="containsText", priority="9"
        )
        rule.set("text", "paid")
        etree.SubElement(rule, f"{{{MAIN}}}formula").text = 'NOT(ISERROR(SEARCH("paid",M2)))'
        validations = etree.Element(f"{{{MAIN}}}dataValidations", count="1")
        one = etree.SubElement(validations, f"{{{MAIN}}}dataValidation", type="list", sqref=area)
        etree.SubElement(one, f"{{{MAIN}}}formula1").text = '"paid,unpaid"'
        place.addprevious(formatting)
        place.addprevious(validations)

    change_sheet(path, sheet, change)


def test_lists_and_formats_over_her_columns_follow_the_rows(tmp_path: Path) -> None:
    ours = save(without(REPORT, 4102), tmp_path / "ours.xlsx")
    add_column(ours, "Data", "Paid", {2: "paid"})
    letter = next(cell.column_letter for cell in load_workbook(ours)["Data"][1] if cell.value == "Paid")
    _lay_rules(ours, "Data", f"{letter}2:{letter}9")
    assert UPDATER.look(ours, context()).changed == ()
    update(ours, REPORT)
    sheet = load_workbook(ours)["Data"]
    area = f"{letter}2:{letter}{len(REPORT.rows) + 1}"
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == [area]
    assert area in [str(one.sqref) for one in sheet.conditional_formatting]


def test_a_list_over_our_cells_counts_as_a_change(ours: Path) -> None:
    _lay_rules(ours, "Data", "D2:D9")
    assert UPDATER.look(ours, context()).changed == ("Data",)


def test_hours_of_another_workspace_are_not_compared(ours: Path) -> None:
    other = replace(LATER, workspace=replace(LATER.workspace, id=99))
    assert update(ours, other).comparison is None
    assert "nothing to compare with" in str(load_workbook(ours)["Changes"]["A3"].value)


GERMAN = {
    "Billable amount {currency}": "Abrechenbarer Betrag {currency}",
    "Amount difference {currency}": "Differenz {currency}",
}


def _by_heading(path: Path) -> tuple[list[object], list[tuple[object, ...]]]:
    rows = list(load_workbook(path, data_only=True)["Changes"].iter_rows(values_only=True))
    return list(rows[5]), rows[6:]


@pytest.mark.parametrize("kind", ["everything", "entries"])
@pytest.mark.parametrize("texts", [{}, GERMAN])
def test_amounts_are_read_back_as_they_were(kind: str, texts: dict[str, str], tmp_path: Path) -> None:
    report, options = kind_of(kind)
    path = save(report, tmp_path / "ours.xlsx", replace(options, texts=texts))
    found = UPDATER.look(path, context()).hours
    written = hours_of_report(report)
    assert found is not None
    assert found.amounts == written.amounts != {}
    if written.entries is not None:
        assert found.entries is not None
        assert {one.entry_id: one.amounts for one in found.entries.values()} == {
            one.entry_id: one.amounts for one in written.entries.values()
        }


@pytest.mark.parametrize(
    ("before", "now", "is_shown"), [(True, True, True), (False, True, False), (True, False, False)]
)
def test_amounts_are_compared_where_both_workbooks_have_them(
    before: bool, now: bool, is_shown: bool, tmp_path: Path
) -> None:
    path = save(company_report(with_details=before), tmp_path / "ours.xlsx")
    report = company_report(with_details=now)
    user_id = next(key.user_id for key in hours_of_report(company_report(with_details=True)).amounts)
    update(path, without(report, user_id))
    headings, rows = _by_heading(path)
    shown = [str(one) for one in headings if str(one).startswith("Amount difference")]
    assert bool(shown) is is_shown
    for currency in [one.rpartition(" ")[2] for one in shown]:
        place = headings.index(f"Amount difference {currency}")
        lost = sum(float(row[place]) for row in rows if row[place] is not None)  # type: ignore[arg-type]
        known = hours_of_report(company_report(with_details=True)).amounts
        assert lost == pytest.approx(
            -sum(one.get(currency, 0) for key, one in known.items() if key.user_id == user_id) / 100
        )
