"""A LibreOffice that does what it is told, for tests; run by a Python that has ``uno``.

    python3 office.py PORT PROFILE_URL

Reads one JSON list ``[command, *arguments]`` a line and answers each with one line of JSON. Rows and columns count
from 1; durations are fractions of a day, as the cells hold them.
"""

from __future__ import annotations

import json
import subprocess
import sys

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.FilterOperator import GREATER
from com.sun.star.sheet.FormulaResult import ERROR
from com.sun.star.table import CellRangeAddress


def setting(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


class Office:
    def __init__(self, port, profile):
        accept = f"--accept=socket,host=127.0.0.1,port={port};urp;"
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", accept]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        url = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
        for attempt in range(240):
            try:
                context = resolver.resolve(url)
                break
            except Exception:
                if attempt == 239 or self.has_ended_within(0.25):
                    raise
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.book = None

    def has_ended_within(self, seconds):
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def open(self, path):
        """Opens a workbook afresh; edits of the one before are forgotten."""
        if self.book is not None:
            self.book.close(True)
        hidden = setting("Hidden", True)
        self.book = self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
        return list(self.book.Sheets.ElementNames)

    def sheet(self, name):
        return self.book.Sheets.getByName(name)

    def grid(self, name):
        """Results of all cells."""
        cursor = self.sheet(name).createCursor()
        cursor.gotoEndOfUsedArea(False)
        area = self.sheet(name).getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
        return [list(row) for row in area.getDataArray()]

    def set(self, name, row, column, value):
        self.sheet(name).getCellByPosition(column - 1, row - 1).setValue(value)

    def recalculate(self):
        self.book.calculateAll()

    def insert_row(self, name, row):
        """A row below `row`, with its formulas, as Excel's tables bring them along; its values are empty."""
        sheet = self.sheet(name)
        sheet.Rows.insertByIndex(row, 1)
        width = len(self.grid(name)[0])
        for column in range(width):
            above = sheet.getCellByPosition(column, row - 1)
            if above.getFormula().startswith("="):
                source = CellRangeAddress(sheet.RangeAddress.Sheet, column, row - 1, column, row - 1)
                sheet.copyRange(sheet.getCellByPosition(column, row).CellAddress, source)

    def delete_row(self, name, row):
        self.sheet(name).Rows.removeByIndex(row - 1, 1)

    def delete_sheet(self, name):
        self.book.Sheets.removeByName(name)

    def sort(self, name, first_row, last_row, last_column, by):
        """Rows by a column, the largest first."""
        area = self.sheet(name).getCellRangeByPosition(0, first_row - 1, last_column - 1, last_row - 1)
        field = uno.createUnoStruct("com.sun.star.table.TableSortField")
        field.Field, field.IsAscending = by - 1, False
        area.sort((setting("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),))

    def filter(self, name, table, by, above):
        """Only the rows of a table with more than `above` in a column stay in view."""
        area = self.book.DatabaseRanges.getByName(table)
        field = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
        field.Field, field.Operator, field.IsNumeric, field.NumericValue = by - 1, GREATER, True, above
        area.getFilterDescriptor().setFilterFields((field,))
        area.refresh()

    def errors(self, name):
        """Cells with formulas that cannot be calculated."""
        return self.sheet(name).queryFormulaCells(ERROR).getRangeAddressesAsString()

    def hidden_rows(self, name):
        rows = self.sheet(name).Rows
        return [row + 1 for row in range(len(self.grid(name))) if not rows.getByIndex(row).IsVisible]

    def end(self):
        if self.book is not None:
            self.book.close(True)
        try:
            self.desktop.terminate()
        finally:  # it may hang up before it answers
            self.process.wait(60)


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main():
    office = Office(sys.argv[1], sys.argv[2])
    say("ready")
    for line in sys.stdin:
        command, *arguments = json.loads(line)
        say(getattr(office, command)(*arguments))
        if command == "end":
            break


if __name__ == "__main__":
    main()
